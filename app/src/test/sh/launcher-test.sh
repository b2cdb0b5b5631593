# The launcher: where it is called from, which Java it takes, when it builds, what it says.
. "$(dirname -- "$0")/harness.sh"

JAVA_HOME=$(java_home)
export JAVA_HOME
tools=$(plain_path)
place="$scratch/launcher test"
unpack_release "$place"
release=$place/plumbline/plumbline

begin "launcher: through symbolic links, from anywhere"
mkdir -p "$place/links"
ln -s "../plumbline/plumbline" "$place/links/inner"
ln -s "$place/links/inner" "$place/links/outer"
cd / || exit 1
run "$place/links/outer" --version
expect_code 0
expect_out "plumbline $version"
end

begin "launcher: without any Java it says what to install"
run env -u JAVA_HOME PATH="$tools" "$release" --version
expect_code 2
expect_silent_out
expect_err "Java 17 or newer was not found"
expect_err "apt install"
end

begin "launcher: an old JAVA_HOME is passed over for a newer Java on the PATH"
mkdir -p "$place/old/bin"
printf '#!/bin/sh\nexit 1\n' > "$place/old/bin/java"
chmod +x "$place/old/bin/java"
echo 'JAVA_VERSION="11.0.2"' > "$place/old/release"
run env JAVA_HOME="$place/old" PATH="$JAVA_HOME/bin:$tools" "$release" --version
expect_code 0
expect_out "plumbline $version"
end

begin "launcher: an old Java alone is named"
run env JAVA_HOME="$place/old" PATH="$tools" "$release" --version
expect_code 2
expect_err "only 11.0.2"
end

begin "launcher: PLUMBLINE_JAVA_OPTS replaces its flags"
run env PLUMBLINE_JAVA_OPTS="-Xmx64m -XX:+UseParallelGC -Dplumbline.terminal=" "$release" --version
expect_code 0
expect_silent_err
run env PLUMBLINE_JAVA_OPTS="-XX:+UseSerialGC -XX:+UseParallelGC" "$release" --version
expect "the JVM was given them and refused" test "$code" -ne 0
end

begin "launcher: PLUMBLINE_JAVA_OPTS may be empty, and stars in it stay stars"
cd "$place" || exit 1
run env PLUMBLINE_JAVA_OPTS="" "$release" --version
expect_code 0
run env PLUMBLINE_JAVA_OPTS="-Dstar=*" "$release" --version
expect_code 0
end

begin "launcher: a class-data archive is made at first use and used then"
waited=0
until "$release" doctor | grep -q '\.jsa' || [ "$waited" -ge 120 ]; do
    sleep 1
    waited=$((waited + 1))
done
run "$release" doctor
expect_code 0
expect_out ".jsa"
expect_silent_err
archive=$(sed -n 's/.*archive \(.*\.jsa\).*/\1/p' "$out")
expect "it is where doctor says" test -f "$archive"
end

begin "launcher: a damaged archive is passed over in silence"
chmod u+w "$archive"
head -c 5000 "$archive" > "$place/part"
cp "$place/part" "$archive"
run "$release" --version
expect_code 0
expect_silent_err
expect "one line" test "$(wc -l < "$out")" -eq 1
head -c 3000000 /dev/zero > "$archive"
run "$release" --version
expect_code 0
expect_silent_err
expect "one line" test "$(wc -l < "$out")" -eq 1
end

begin "launcher: no place for an archive is no fault"
run env XDG_CACHE_HOME=/dev/null/nowhere "$release" --version
expect_code 0
expect_silent_err
run env -u XDG_CACHE_HOME -u HOME "$release" --version
expect_code 0
expect_silent_err
end

# A repository in which a stand-in for Maven copies the finished jar, or fails.
repository="$place/a repository"
mkdir -p "$repository/app/src/main" "$place/maven"
cp "$root/plumbline" "$repository/plumbline"
echo "<project/>" > "$repository/pom.xml"
touch -t 202001010000 "$repository/pom.xml" "$repository/app/src/main" "$repository/app"
cat > "$place/maven/mvn" << 'STAND_IN'
#!/bin/sh
echo "$*" >> "$STAND_IN_CALLS"
if [ -n "${STAND_IN_FAILS:-}" ]; then echo "[ERROR] $STAND_IN_FAILS"; exit 1; fi
cp "$STAND_IN_JAR" app/target/plumbline.jar
STAND_IN
chmod +x "$place/maven/mvn"
export STAND_IN_CALLS="$place/calls" STAND_IN_JAR="$built_jar"
: > "$STAND_IN_CALLS"
with_maven="$place/maven:$tools"

begin "launcher: without a build and without Maven it says what to install"
run env PATH="$tools" "$repository/plumbline" --version
expect_code 2
expect_silent_out
expect_err "Maven was not found"
expect_err_lines 1
end

begin "launcher: a first build that fails is said in one line"
run env PATH="$with_maven" STAND_IN_FAILS="no network" "$repository/plumbline" --version
expect_code 2
expect_err "no network"
expect_err "no earlier build"
expect_silent_out
end

begin "launcher: builds at first use, saying so in one line"
run env PATH="$with_maven" "$repository/plumbline" --version
expect_code 0
expect_out "plumbline $version"
expect_err "building for the first time"
expect_err_lines 1
end

begin "launcher: does not build again for nothing"
: > "$STAND_IN_CALLS"
run env PATH="$with_maven" "$repository/plumbline" --version
expect_code 0
expect_silent_err
expect "Maven was not called" test ! -s "$STAND_IN_CALLS"
end

begin "launcher: builds again when a source is newer"
sleep 1
touch "$repository/app/src/main/Edited.java"
run env PATH="$with_maven" "$repository/plumbline" --version
expect_code 0
expect_err "the sources have changed"
expect_err_lines 1
run env PATH="$with_maven" "$repository/plumbline" --version
expect_silent_err
end

begin "launcher: a source that does not compile leaves the build from before"
sleep 1
touch "$repository/app/src/main/Edited.java"
run env PATH="$with_maven" STAND_IN_FAILS="Edited.java:[3,1] illegal start" "$repository/plumbline" --version
expect_code 0
expect_out "plumbline $version"
expect_err "illegal start"
expect_err "using the build from before"
end

begin "launcher: without Maven the build from before is used, saying so in one line"
run env PATH="$tools" "$repository/plumbline" --version
expect_code 0
expect_out "plumbline $version"
expect_err "using the build from before"
expect_err_lines 1
end

begin "launcher: the lock of a build that was killed does not stop the next one"
mkdir "$repository/app/target/.building"
echo 999999999 > "$repository/app/target/.building/pid"
run env PATH="$with_maven" "$repository/plumbline" --version
expect_code 0
expect "the lock is gone" test ! -e "$repository/app/target/.building"
end
