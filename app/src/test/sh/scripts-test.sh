# Shell scripts are analysed as the classes are.
. "$(dirname -- "$0")/harness.sh"

title="scripts: shellcheck finds nothing to warn of"
if ! command -v shellcheck > /dev/null 2>&1; then
    skip "$title" "shellcheck is not installed"
    exit 0
fi

cd "$root" || exit 1
begin "$title"
run shellcheck -S warning plumbline check .ci/run docs/gallery/make benchmarks/run benchmarks/start-up \
    benchmarks/growth benchmarks/sweep-cost app/src/test/sh/run-all experiments/src/test/scripts/kill-rounds
expect_code 0
expect "nothing: $(cat "$out")" test ! -s "$out"
# What the tests share is set in one file and read in another.
run shellcheck -S warning -s sh -e SC2034,SC2154 app/src/test/sh/*.sh
expect_code 0
expect "nothing: $(cat "$out")" test ! -s "$out"
end
