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
sed 's/12 weeks/2 years/; s/replications: 8/replications: 60/' "$folder/tiny.yaml" > "$folder/longer.yaml"
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
sweep() { "$java" -XX:+UseSerialGC -jar "$built_jar" sweep "$folder/tiny.yaml" "$@"; }

begin "a sweep ends and says where its results are"
run sweep --out "$folder/whole" --threads 1 --parquet --quiet
expect_code 0
expect_silent_err
expect_out "48 runs are done"
end

begin "three shards, merged in another order, give the same runs.csv and runs.parquet"
for i in 1 2 3; do sweep --out "$folder/part" --shard "$i/3" --threads 2 > "$out" 2> "$err"; done
run "$java" -jar "$built_jar" merge "$folder/part.shard-2-of-3" "$folder/part.shard-3-of-3" \
    "$folder/part.shard-1-of-3" --out "$folder/part" --parquet
expect_code 0
expect_silent_err
cmp -s "$folder/whole/runs.csv" "$folder/part/runs.csv" || fault "runs.csv differs"
cmp -s "$folder/whole/runs.parquet" "$folder/part/runs.parquet" || fault "runs.parquet differs"
end

begin "two shards of three are joined, and nothing false is said of the third"
run "$java" -jar "$built_jar" merge "$folder/part.shard-1-of-3" "$folder/part.shard-3-of-3" --out "$folder/two"
expect_code 0
expect_out "missing   not known: shards are missing"
end

begin "a sweep whose points stop by themselves has ended when it has"
sed 's/replications: 8/replications: { until: { outcome: profit, halfWidth: 1000000 }, atLeast: 4, atMost: 8 }/' \
    "$folder/tiny.yaml" > "$folder/until.yaml"
run "$java" -jar "$built_jar" sweep "$folder/until.yaml" --out "$folder/until" --quiet
expect_code 0
run "$java" -jar "$built_jar" status "$folder/until"
expect_out "missing   0"
expect_out "Next: plumbline analyze"
end

begin "a folder of another experiment is refused with exit code 4"
run sweep --seed 2 --out "$folder/whole"
expect_code 4
expect_err "error[R003]: the directory has other seeds"
end

if [ "$full" = yes ]; then
    size() { if [ -f "$1" ]; then wc -c < "$1"; else echo 0; fi; }

    # Starts a sweep and kills it once it has finished some more runs; not in a function of its own shell, so that the
    # signal meets Java and not a shell before it.
    kill_once() {
        journal=$folder/killed/runs.journal
        before=$(size "$journal")
        "$java" -XX:+UseSerialGC -jar "$built_jar" sweep "$folder/longer.yaml" --out "$folder/killed" --threads 2 \
            > "$out" 2> "$err" &
        process=$!
        while kill -0 "$process" 2> /dev/null; do
            now=$(size "$journal")
            [ "$now" -gt "$before" ] && break
            sleep 0.05
        done
        if kill -9 "$process" 2> /dev/null; then killed=$((killed + 1)); fi
        wait "$process" 2> /dev/null
    }

    begin "killed six times, a sweep gives the same runs.csv"
    killed=0
    for _ in 1 2 3 4 5 6; do kill_once; done
    expect "each kill met a sweep at work" [ "$killed" -eq 6 ]
    expect "runs were left to be made" [ ! -f "$folder/killed/runs.csv" ]
    run "$java" -jar "$built_jar" sweep "$folder/longer.yaml" --out "$folder/killed" --threads 2
    expect_code 0
    "$java" -jar "$built_jar" sweep "$folder/longer.yaml" --out "$folder/unkilled" --threads 1 > "$out" 2> "$err"
    cmp -s "$folder/unkilled/runs.csv" "$folder/killed/runs.csv" || fault "runs.csv differs"
    end

    others=$(other_java_homes)
    [ -n "$others" ] || skip "another Java gives the same runs.csv" "there is no other Java"
    for home in $others; do
        number=$(java_major "$home")
        begin "on Java $number a sweep gives the same runs.csv and runs.parquet as on Java $(java_major "$(java_home)")"
        run "$home/bin/java" -XX:+UseSerialGC -jar "$built_jar" sweep "$folder/tiny.yaml" --out "$folder/java-$number" \
            --parquet --quiet
        expect_code 0
        expect_silent_err
        for table in runs.csv runs.parquet; do
            cmp -s "$folder/whole/$table" "$folder/java-$number/$table" || fault "$table differs"
        done
        end
    done
fi

# The program of these words, if it is there and has what it needs.
reader() {
    case $1 in
        read.R) command -v Rscript ;;
        plain.py) command -v python3 ;;
        read.py)
            for program in python3 /usr/bin/python3; do
                "$program" -c 'import pandas' 2> /dev/null && echo "$program" && return
            done
            ;;
    esac
}

rm -rf "$folder/results"
cp -r "$folder/whole" "$folder/results"
for script in read.R read.py plain.py; do
    program=$(reader "$script")
    if [ -z "$program" ]; then
        skip "the lines of $script read the results" "nothing on this machine runs it"
        continue
    fi
    begin "the lines of $script read the results"
    awk -v want="<!-- file: $script -->" '$0 == want { found = 1; next } found && /^```/ { if (inside) exit; inside = 1; next }
        inside { print }' "$root/docs/researchers.md" > "$folder/$script"
    cd "$folder" && run "$program" "$script"
    expect_code 0
    # All three compute the same mean difference.
    sed 's/^\[1\] //' "$out" > "$folder/$script.out"
    grep -Eq '^-?[0-9]+(\.[0-9]+)?$' "$folder/$script.out" || fault "$script prints no number: $(head -c 200 "$out")"
    [ -f "$folder/first.out" ] || cp "$folder/$script.out" "$folder/first.out"
    cmp -s "$folder/first.out" "$folder/$script.out" || fault "another number than the first reader's"
    end
done
