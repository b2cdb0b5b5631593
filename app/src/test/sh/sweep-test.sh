#!/bin/sh
# A sweep gives the same tables however it is run: killed and resumed, in shards, on one thread or two, on another Java.
. "$(dirname -- "$0")/harness.sh"

folder=$scratch/sweeps
mkdir -p "$folder"
cat > "$folder/tiny.yaml" <<'YAML'
name: Tiny
extends: bakery
horizon: 12 weeks
experiment:
  factors:
    market.turbulence: [0, 0.2, 0.4]
    strategy: [follow-fads, regulars-first]
  replications: 8
YAML
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
sweep() { "$java" -XX:+UseSerialGC -jar "$built_jar" sweep "$folder/tiny.yaml" "$@"; }

begin "a sweep ends and says where its results are"
run sweep --out "$folder/whole" --threads 1
expect_code 0
expect_out "48 runs are done"
end

begin "three shards, merged in another order, give the same runs.csv"
for i in 1 2 3; do sweep --out "$folder/part" --shard "$i/3" --threads 2 > "$out" 2> "$err"; done
run "$java" -jar "$built_jar" merge "$folder/part.shard-2-of-3" "$folder/part.shard-3-of-3" \
    "$folder/part.shard-1-of-3" --out "$folder/part"
expect_code 0
cmp -s "$folder/whole/runs.csv" "$folder/part/runs.csv" || fault "runs.csv differs"
end

begin "a folder of another experiment is refused with exit code 4"
run sweep --seed 2 --out "$folder/whole"
expect_code 4
expect_err "error[R"
end

if [ "$full" = yes ]; then
    begin "killed six times, a sweep gives the same runs.csv"
    for pause in 0.6 0.9 1.2 0.7 1.5 1.1; do
        sweep --out "$folder/killed" --threads 2 > "$out" 2> "$err" &
        process=$!
        sleep "$pause"
        kill -9 "$process" 2> /dev/null
        wait "$process" 2> /dev/null
    done
    run sweep --out "$folder/killed" --threads 2
    expect_code 0
    cmp -s "$folder/whole/runs.csv" "$folder/killed/runs.csv" || fault "runs.csv differs"
    end

    for other in ${PLUMBLINE_OTHER_JAVA:-}; do
        begin "on $other a sweep gives the same runs.csv"
        if [ -x "$other" ]; then
            target=$folder/other-$(printf '%s' "$other" | cksum | cut -d' ' -f1)
            run "$other" -XX:+UseSerialGC -jar "$built_jar" sweep "$folder/tiny.yaml" --out "$target"
            expect_code 0
            cmp -s "$folder/whole/runs.csv" "$target/runs.csv" || fault "runs.csv differs"
        fi
        end
    done
fi

begin "the five lines in R and Python read the results"
for language in "python3 plain.py python" "Rscript read.R r"; do
    # shellcheck disable=SC2086 # three words
    set -- $language
    if command -v "$1" > /dev/null 2>&1; then
        awk -v want="<!-- file: $2 -->" '$0 == want { found = 1; next } found && /^```/ { if (inside) exit; inside = 1; next }
            inside { print }' "$root/docs/researchers.md" > "$folder/$2"
        rm -rf "$folder/results"
        cp -r "$folder/whole" "$folder/results"
        cd "$folder" && run "$1" "$2"
        expect_code 0
        grep -Eq '^(\[1\] )?-?[0-9]+(\.[0-9]+)?$' "$out" || fault "$2 prints no number: $(head -c 200 "$out")"
    fi
done
end
