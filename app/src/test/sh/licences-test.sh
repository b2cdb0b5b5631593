# Everything that is bundled is named with its licence, and the other way round.
. "$(dirname -- "$0")/harness.sh"

bundled=$scratch/bundled
named=$scratch/named
sed -n 's/^ *\([A-Za-z0-9._-]*:[A-Za-z0-9._-]*\):jar:.*/\1/p' "$root/app/target/bundled-libraries.txt" | sort -u > "$bundled"
sed -n 's/^\([a-z][A-Za-z0-9._-]*:[A-Za-z0-9._-]*\) .*/\1/p' "$root/THIRD-PARTY" | sort -u > "$named"

begin "licences: the build says what it bundles"
expect "more than ten libraries" test "$(wc -l < "$bundled")" -gt 10
end

begin "licences: every bundled library is named in THIRD-PARTY"
missing=$(comm -23 "$bundled" "$named" | tr '\n' ' ')
expect "nothing is missing: $missing" test -z "$missing"
end

begin "licences: THIRD-PARTY names nothing that is not bundled"
surplus=$(comm -13 "$bundled" "$named" | tr '\n' ' ')
expect "nothing is left over: $surplus" test -z "$surplus"
end

begin "licences: licence, notice and third parties are in the jar"
listing=$("$(java_home)/bin/jar" tf "$built_jar")
for file in LICENSE NOTICE THIRD-PARTY; do
    expect "META-INF/$file" test -n "$(echo "$listing" | grep -x "META-INF/$file")"
done
end

begin "licences: of MASON the packages that THIRD-PARTY names are in the jar, and no others"
packages=$(echo "$listing" | grep -E '^(sim|ec)/.*\.class$' | sed 's|/[^/]*$||' | sort -u | tr '\n' ' ')
expect "the packages are $packages" test "$packages" = "ec/util sim/engine sim/util "
end
