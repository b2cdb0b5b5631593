#!/bin/sh
# A fresh clone in a folder with a space: the first command builds, the second does not; a broken source and a missing
# network leave the build from before. Long, since it builds; needs Maven and what it has fetched before, or a network.
. "$(dirname -- "$0")/harness.sh"

if [ "$full" = no ]; then
    skip "clone" "long; ./check --full runs it"
    exit 0
fi
for program in git mvn; do
    command -v "$program" > /dev/null 2>&1 || { skip "clone" "$program is not installed"; exit 0; }
done
JAVA_HOME=$(java_home)
export JAVA_HOME
clone="$scratch/a fresh clone/plumbline"
git clone -q "$root" "$clone" || { skip "clone" "this is no clone of a repository"; exit 0; }
cd "$scratch" || exit 1

begin "clone: the first command builds, saying so in one line, and answers"
run "$clone/plumbline" compare bakery --replications 2 --quiet
expect_code 0
expect_out "Next "
expect_err "building for the first time"
expect_err_lines 1
end

begin "clone: the second command only answers"
run "$clone/plumbline" compare bakery --replications 2 --quiet
expect_code 0
expect_silent_err
end

others=$(other_java_homes)
[ -n "$others" ] || skip "clone: with JAVA_HOME on another Java" "no other Java from 17 on is installed beside this one"
for home in $others; do
    major=$(java_major "$home")
    begin "clone: with JAVA_HOME on Java $major the build there is used"
    run env JAVA_HOME="$home" "$clone/plumbline" --version
    expect_code 0
    expect_silent_err
    end
    begin "clone: Java $major builds it as well"
    rm -rf "$clone/app/target/plumbline.jar"
    run env JAVA_HOME="$home" "$clone/plumbline" compare bakery --replications 2 --quiet
    expect_code 0
    expect_err "building for the first time"
    expect_err_lines 1
    run env JAVA_HOME="$home" "$clone/plumbline" compare bakery --replications 2 --quiet
    expect_code 0
    expect_silent_err
    end
done

begin "clone: a source that does not compile is said in one line, and the build from before answers"
sleep 1
echo "broken" >> "$clone/app/src/main/java/org/plumbline/app/Main.java"
run "$clone/plumbline" --version
expect_code 0
expect_out "plumbline $version"
expect_err "Main.java"
expect_err "using the build from before"
expect "two lines at most" test "$(wc -l < "$err")" -le 2
git -C "$clone" checkout -q -- .
end

begin "clone: without network and library it is said in one line, and the build from before answers"
mkdir "$scratch/no network"
printf '#!/bin/sh\nexec "%s" -o -Dmaven.repo.local="%s" "$@"\n' "$(command -v mvn)" "$scratch/no network/repository" \
    > "$scratch/no network/mvn"
chmod +x "$scratch/no network/mvn"
sleep 1
touch "$clone/pom.xml"
run env PATH="$scratch/no network:$PATH" "$clone/plumbline" --version
expect_code 0
expect_out "plumbline $version"
expect_err "using the build from before"
expect "two lines at most" test "$(wc -l < "$err")" -le 2
end

title="clone: a Java runtime without compiler runs the release"
jlink=$JAVA_HOME/bin/jlink
if [ -x "$jlink" ] && [ -d "$JAVA_HOME/jmods" ]; then
    begin "$title"
    "$jlink" --add-modules java.se,jdk.unsupported,jdk.localedata --output "$scratch/a runtime" > /dev/null 2>&1
    unpack_release "$scratch/on a runtime"
    run env -u JAVA_HOME PATH="$scratch/a runtime/bin:$(plain_path)" "$scratch/on a runtime/plumbline/plumbline" \
        compare bakery --replications 2 --quiet
    expect "no compiler is there" test ! -e "$scratch/a runtime/bin/javac"
    expect_code 0
    expect_silent_err
    end
else
    skip "$title" "this Java cannot make one"
fi
