# Sourced by every shell test. A test is:
#
#   begin "what must hold"
#   run some command            its streams go to $out and $err, its exit code to $code
#   expect_code 0
#   expect_out "text"           and the like
#   end
#
# From run-all come: root (the repository), scratch (a folder with a space in its name), full (yes or no).

out=$scratch/out
err=$scratch/err
version=$(sed -n 's|.*<version>\(.*\)</version>.*|\1|p' "$root/pom.xml" | head -n 1)
built_jar=$root/app/target/plumbline.jar
release_zip=$root/app/target/plumbline-$version.zip

# A cache of their own, so that tests neither use nor leave anything in the user's.
export XDG_CACHE_HOME="$scratch/cache"
unset PLUMBLINE_JAVA_OPTS NO_COLOR

begin() {
    title=$1
    faults=
}

run() {
    code=0
    "$@" > "$out" 2> "$err" < /dev/null || code=$?
}

fault() {
    faults="$faults
    $1"
}

expect_code() { [ "$code" -eq "$1" ] || fault "exit code $code instead of $1; stderr: $(head -c 400 "$err")"; }
expect_out() { grep -qF -- "$1" "$out" || fault "stdout lacks '$1': $(head -c 400 "$out")"; }
expect_err() { grep -qF -- "$1" "$err" || fault "stderr lacks '$1': $(head -c 400 "$err")"; }
expect_silent_err() { [ ! -s "$err" ] || fault "stderr is not empty: $(head -c 400 "$err")"; }
expect_silent_out() { [ ! -s "$out" ] || fault "stdout is not empty: $(head -c 400 "$out")"; }
expect_err_lines() {
    lines=$(wc -l < "$err")
    [ "$lines" -eq "$1" ] || fault "$((lines)) lines on stderr instead of $1: $(head -c 400 "$err")"
}
expect_no_trace() { ! grep -qE '^[[:space:]]+at [a-z]' "$err" || fault "a stack trace on stderr"; }
expect() { # description, condition as words
    what=$1
    shift
    "$@" || fault "not so: $what"
}

end() {
    if [ -z "$faults" ]; then
        echo "  ok    $title"
        echo pass >> "$counts"
    else
        echo "  FAIL  $title$faults"
        echo fail >> "$counts"
    fi
}

skip() { # title, reason
    echo "  SKIP  $1: $2"
    echo skip >> "$counts"
}

# A PATH with the ordinary tools of a system but neither Java nor Maven.
plain_path() {
    if [ ! -d "$scratch/bin" ]; then
        mkdir "$scratch/bin"
        for tool in sh cat cksum cp cut dirname env find grep head ls mkdir mktemp mv pwd readlink rm sed sleep touch tr wc; do
            where=$(command -v "$tool") && case $where in /*) ln -s "$where" "$scratch/bin/$tool" ;; esac
        done
    fi
    echo "$scratch/bin"
}

# The home of the Java that runs these tests.
java_home() {
    if [ -n "${JAVA_HOME:-}" ]; then
        echo "$JAVA_HOME"
    else
        dirname -- "$(dirname -- "$(readlink -f "$(command -v java)")")"
    fi
}

# The homes of other Javas from 17 on that are installed beside this one, each of another version; PLUMBLINE_OTHER_JAVA
# may name the java of one more.
other_java_homes() {
    here=$(java_home)
    seen=" $(java_major "$here") "
    for java in ${PLUMBLINE_OTHER_JAVA:-} "$(dirname -- "$here")"/*/bin/java; do
        [ -x "$java" ] || continue
        home=$(dirname -- "$(dirname -- "$(readlink -f "$java")")")
        major=$(java_major "$home")
        case $seen in *" $major "*) continue ;; esac
        seen="$seen$major "
        [ "$major" -ge 17 ] && echo "$home"
    done
}

java_major() { sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"; }

# Runs a command with the keyboard's interruption as a terminal would leave it: sh lets background commands ignore it.
can_interrupt() { env --default-signal=INT true 2> /dev/null; }

# Waits up to a minute until a file is so large.
wait_for_size() { # file, bytes
    waited=0
    until { [ -f "$1" ] && [ "$(wc -c < "$1")" -ge "$2" ]; } || [ "$waited" -ge 600 ]; do
        sleep 0.1
        waited=$((waited + 1))
    done
}

# Unpacks the release anew into the given folder.
unpack_release() {
    rm -rf "$1"
    mkdir -p "$1"
    (cd "$1" && "$(java_home)/bin/jar" xf "$release_zip") && mv "$1/plumbline-$version" "$1/plumbline"
    chmod +x "$1/plumbline/plumbline"
}
