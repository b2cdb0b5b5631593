#!/bin/sh
# The same comparison prints the same bytes whatever it runs on: threads, Java, hash codes, locale, time zone, collector, compiler.
. "$(dirname -- "$0")/harness.sh"

place="$scratch/same bytes"
unpack_release "$place"
plumbline=$place/plumbline/plumbline
JAVA_HOME=$(java_home)
export JAVA_HOME
replications=4
[ "$full" = no ] || replications=24
compare() { "$plumbline" compare bakery --replications "$replications" --seed 7 --format json --quiet "$@"; }

begin "same bytes: a comparison on one thread"
run compare --threads 1
expect_code 0
expect_silent_err
expect_out '"contrasts"'
cp "$out" "$place/reference"
end

same() { # title; the command of the last run has ended
    expect_code 0
    cmp -s "$place/reference" "$out" || fault "the output differs"
    end
}

begin "same bytes: on two threads"
run compare --threads 2
same

# Flags of the JVM, one line each; the short check tries the first.
while IFS='|' read -r title flags; do
    begin "same bytes: $title"
    PLUMBLINE_JAVA_OPTS=$flags
    export PLUMBLINE_JAVA_OPTS
    run compare --threads 2
    unset PLUMBLINE_JAVA_OPTS
    same
    [ "$full" = yes ] || break
done << 'FLAGS'
all hash codes equal|-XX:+UnlockExperimentalVMOptions -XX:hashCode=2
hash codes from a random generator|-XX:+UnlockExperimentalVMOptions -XX:hashCode=0
a Turkish locale|-Duser.language=tr -Duser.country=TR
another time zone and encoding|-Duser.timezone=Pacific/Auckland -Dfile.encoding=ISO-8859-1
another collector|-XX:+UseParallelGC
the quick compiler only|-XX:TieredStopAtLevel=1
FLAGS

begin "same bytes: in an environment of another language and time"
LC_ALL=tr_TR.UTF-8 TZ=Asia/Kathmandu
export LC_ALL TZ
run compare
unset LC_ALL TZ
same

others=$(other_java_homes)
if [ -z "$others" ]; then skip "same bytes: on another version of Java" "no other Java from 17 on is installed beside this one"; fi
for home in $others; do
    begin "same bytes: on Java $(java_major "$home")"
    JAVA_HOME=$home
    run compare
    JAVA_HOME=$(unset JAVA_HOME && java_home)
    expect_silent_err
    same
done
