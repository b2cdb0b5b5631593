#!/bin/sh
# What a machine may do to a command: nobody listens, the disk is full, a folder may not be written to, somebody interrupts.
. "$(dirname -- "$0")/harness.sh"

folder=$scratch/faults
mkdir -p "$folder"
java=$(java_home)/bin/java
plumbline() { "$java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -jar "$built_jar" "$@"; }
cat > "$folder/long.yaml" << 'YAML'
name: Long
extends: bakery
experiment:
  factors: { market.turbulence: [0, 0.2] }
  replications: 400
YAML

no_drafts() { [ -z "$(find "$1" -name '*.partial')" ]; }
whole_lines() { [ "$(tail -c 1 "$1" | od -An -c | tr -d ' ')" = '\n' ]; }

begin "faults: a closed pipe is silent"
{ plumbline show bakery 2> "$err"; echo $? > "$folder/code"; } | head -n 1 > "$out"
code=$(cat "$folder/code")
expect_code 0
expect_silent_err
expect "the first line came through" test "$(wc -l < "$out")" -eq 1
end

begin "faults: a full disk under the results is said"
if [ -c /dev/full ]; then
    plumbline show bakery > /dev/full 2> "$err" && code=0 || code=$?
    expect_code 1
    expect_err "No space left"
    expect_err "help: "
    expect_no_trace
fi
end

title="faults: a full disk under a results folder loses nothing that was kept"
small="$folder/small disk"
mkdir -p "$small"
if mount -t tmpfs -o size=1m tmpfs "$small" 2> /dev/null; then
    begin "$title"
    run plumbline compare bakery --replications 24 --out "$small/results" --quiet
    expect_code 1
    expect_err "error[R006]"
    expect_err "help: "
    expect_no_trace
    expect "no draft is left" no_drafts "$small"
    mount -o remount,size=64m "$small"
    run plumbline compare bakery --replications 24 --out "$small/results"
    expect_code 0
    expect_err "goes on after"
    end
    umount "$small"
else
    skip "$title" "no small disk can be mounted here"
fi

closed="$folder/closed"
mkdir -p "$closed"
as_nobody=
if [ "$(id -u)" -eq 0 ]; then
    as_nobody="setpriv --reuid=65534 --regid=65534 --clear-groups"
    chmod 755 "$scratch" "$folder"
    # shellcheck disable=SC2086 # words
    $as_nobody test -r "$built_jar" 2> /dev/null || as_nobody=unknown
fi
title="faults: a folder that may not be written to is refused before any run"
if [ "$as_nobody" = unknown ]; then
    skip "$title" "the administrator may write everywhere, and nobody else may read $built_jar"
else
    begin "$title"
    chmod 555 "$closed"
    # shellcheck disable=SC2086 # words
    run $as_nobody "$java" -jar "$built_jar" compare bakery --replications 2 --out "$closed/results"
    expect "exit code 1 or 2, not $code" test "$code" -eq 1 -o "$code" -eq 2
    expect_err "error"
    expect_err "help: "
    expect_no_trace
    expect "nothing was simulated" test -z "$(grep Simulating "$err")"
    expect "nothing was written" test -z "$(ls "$closed")"
    end
fi

begin "faults: validate and diff read standard input as well"
printf 'name: x\nextends: bakery\n' | plumbline validate - > "$out" 2> "$err" && code=0 || code=$?
expect_code 0
expect_out "standard input is a valid scenario."
expect_silent_err
printf 'name: x\nextends: bakery\n' | plumbline diff bakery - > "$out" 2> "$err" && code=0 || code=$?
expect_code 0
expect_out "b: x (file standard input)"
expect_silent_err
end

begin "faults: a terminal of forty columns"
run "$java" -Dplumbline.columns=40 -jar "$built_jar" compare bakery --replications 2 --quiet
expect_code 0
expect_silent_err
run "$java" -Dplumbline.columns=40 -jar "$built_jar" compare --help
expect_code 0
expect_silent_err
end

begin "faults: a name with control characters is shown, and its command can be copied"
name=$(printf 'odd \033[31m %%d.yaml')
printf 'name: x\nextends: bakery\n' > "$folder/$name"
cd "$folder" && run plumbline validate "$name"
expect_code 0
expect_out 'odd \u001B[31m %d.yaml is a valid scenario.'
expect_out "Next: plumbline compare \"\$(printf 'odd \\033[31m %%d.yaml')\""
end

# Starts a command that can be interrupted, waits until some runs are kept, and sends it a signal: sets code.
interrupted() { # signal, results folder, size of its journal, arguments ...
    signal=$1
    results=$2
    enough=$3
    shift 3
    env --default-signal=INT "$java" -XX:+UseSerialGC -jar "$built_jar" "$@" --out "$results" > "$out" 2> "$err" < /dev/null &
    process=$!
    wait_for_size "$results/runs.journal" "$enough"
    kill -s "$signal" "$process"
    code=0
    wait "$process" || code=$?
}

if can_interrupt; then
    for signal in INT TERM; do
        [ "$signal" = INT ] && wanted=130 || wanted=143
        begin "faults: SIG$signal during compare speaks, keeps what is finished and says how to go on"
        interrupted "$signal" "$folder/compare $signal" 200000 compare bakery --replications 400
        expect_code "$wanted"
        expect_err "Stopping; what is finished is kept"
        expect_err "this goes on: plumbline compare bakery --seed 1 --replications 400 --out"
        expect_no_trace
        expect "no draft is left" no_drafts "$folder/compare $signal"
        expect "runs.csv is whole" whole_lines "$folder/compare $signal/runs.csv"
        expect "some runs are there" test "$(wc -l < "$folder/compare $signal/runs.csv")" -gt 2
        end
    done

    begin "faults: Ctrl-C during a sweep does the same"
    interrupted INT "$folder/sweep" 3000 sweep "$folder/long.yaml"
    expect_code 130
    expect_err "Stopping; what is finished is kept"
    expect_out "this goes on: plumbline sweep"
    expect "no draft is left" no_drafts "$folder/sweep"
    expect "runs.csv is whole" whole_lines "$folder/sweep/runs.csv"
    run plumbline status "$folder/sweep"
    expect_code 0
    end

    begin "faults: Ctrl-C without a folder gives what is finished"
    env --default-signal=INT "$java" -XX:+UseSerialGC -jar "$built_jar" compare bakery --replications 2000 > "$out" 2> "$err" < /dev/null &
    process=$!
    sleep 6
    kill -s INT "$process"
    code=0
    wait "$process" || code=$?
    expect_code 130
    expect_err "Stopping; what is finished is kept"
    expect_no_trace
    end
else
    skip "faults: interruptions" "env cannot restore the signal here"
fi

# Arguments, and what the message must contain: wrong input of each kind.
printf 'a: [1\n' > "$folder/broken.yaml"
printf '\377\376a\0' > "$folder/utf16.yaml"
printf 'name: x\nextends: bakery\nfirm: { employees: -3, wages: 5 }\n' > "$folder/values.yaml"
while IFS='|' read -r arguments wanted; do
    begin "faults: plumbline $arguments"
    # shellcheck disable=SC2086 # a command line of words
    cd "$folder" && run plumbline $arguments
    expect_code 2
    expect_silent_out
    expect_err "$wanted"
    expect_err "help: "
    expect_no_trace
    end
done << 'COMMANDS'
compair bakery|did you mean compare
compare bakerry|did you mean bakery
compare bakery --strategies fads|has no strategy fads
compare bakery --replications many|--replications
compare bakery --replications 0|must lie between 1
compare bakery --colour|has no option --colour
compare bakery --without beleifs|names no mechanism
compare|SCENARIO
run missing.yaml|missing.yaml
validate .|folder
validate broken.yaml|error[S
validate utf16.yaml|error[S
validate values.yaml|employees is -3
validate values.yaml|firm has no key wages
analyze .|no results directory
status nowhere|nowhere
explain S999|S999
dock nothing|nothing
story bakery --replication -1|--replication
COMMANDS
