# The release works where there is a Java runtime and nothing else.
. "$(dirname -- "$0")/harness.sh"

place="$scratch/a folder with spaces"
unpack_release "$place"
plumbline=$place/plumbline/plumbline
path=$(plain_path)
JAVA_HOME=$(java_home)
export JAVA_HOME

# Every command of the release that must work there, one a line.
while IFS= read -r arguments; do
    begin "release: plumbline $arguments works without Maven, from a folder with a space"
    # shellcheck disable=SC2086 # a command line of words
    run env PATH="$path" "$plumbline" $arguments
    expect_code 0
    expect_silent_err
    end
done << 'COMMANDS'
--version
--help
doctor
completion
cases
validate --help
compare bakery --replications 4 --quiet
COMMANDS

begin "release: says its version"
run env PATH="$path" "$plumbline" --version
expect_out "plumbline $version (commit"
end

begin "release: contains what it must"
for file in plumbline.jar plumbline plumbline.cmd LICENSE NOTICE THIRD-PARTY; do
    expect "$file is there" test -s "$place/plumbline/$file"
done
for page in owners teachers; do
    if [ -f "$root/docs/$page.md" ]; then expect "$page.md is there" test -s "$place/plumbline/docs/$page.md"; fi
done
end

begin "release: a missing jar is said"
mv "$place/plumbline/plumbline.jar" "$place/jar"
run env PATH="$path" "$plumbline" --version
mv "$place/jar" "$place/plumbline/plumbline.jar"
expect_code 2
expect_silent_out
expect_err "plumbline.jar is missing"
end

begin "release: java -jar does the same"
run "$JAVA_HOME/bin/java" -jar "$place/plumbline/plumbline.jar" --version
expect_code 0
expect_out "plumbline $version (commit"
expect_silent_err
end

begin "release: nothing is written into its folder"
run env PATH="$path" "$plumbline" doctor
expect "seven files and perhaps docs" \
    test "$(find "$place/plumbline" -mindepth 1 -maxdepth 1 ! -name docs | wc -l)" -eq 7
end
