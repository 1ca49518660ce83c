#!/usr/bin/env bash
# The verdicts and the time of `prove` beside cargo-mutants 27: the same package, the same operators, mutant by mutant.
# Needs on the PATH what this installs:
#     cargo install --locked cargo-mutants@27.0.0
# Usage: benches/mutants.sh PACKAGE ITEM [FILE]
# PACKAGE is a folder with a package whose dependencies are fetched; it is copied. ITEM is the path of what is mutated, FILE its file where it is not all of it.
# Prints the times, how the verdicts compare, and each difference. What only one of the two has is listed as well.
set -euo pipefail
repository=$(cd "$(dirname "$0")/.." && pwd)
package=$(cd "${1:?a package}" && pwd)
item=${2:?an item path}
only=(${3:+--file "$3"})
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# shellcheck source=benches/release.sh
source "$repository/benches/release.sh"

seconds() {
    local start end
    start=$(date +%s%N)
    "${@:2}" || true
    end=$(date +%s%N)
    awk -v name="$1" -v ns="$((end - start))" 'BEGIN { printf "%-32s %8.1f s\n", name, ns / 1e9 }'
}
prove() {
    "$scratch/cargo-orchestrate" prove "$item" --format json --quiet \
        --operators fn-value,binary,unary,match-arm,match-guard,struct-field >"$scratch/ours"
}
theirs() { cargo mutants -j2 --no-times --colors never --output "$scratch" "${only[@]}" >"$scratch/log" 2>&1; }
seconds 'prove, nothing built before' prove
seconds 'cargo mutants -j2' theirs
seconds 'prove, built before' prove

python3 - "$scratch/ours" "$scratch/mutants.out/outcomes.json" <<'END'
import collections, json, sys

SAME = {('killed', 'CaughtMutant'), ('survived', 'MissedMutant'), ('unviable', 'Unviable'), ('timed-out', 'Timeout')}
ours, theirs = {}, {}
for item in json.load(open(sys.argv[1]))['items']:
    for mutant in item['mutants']:
        key = (item['file'], mutant['line'], mutant['column'], mutant['replacement'].replace(' ', ''))
        ours[key] = 'survived' if isinstance(mutant['verdict'], dict) else mutant['verdict']
for outcome in json.load(open(sys.argv[2]))['outcomes']:
    if outcome['scenario'] != 'Baseline':
        mutant = outcome['scenario']['Mutant']
        start = mutant['span']['start']
        theirs[(mutant['file'], start['line'], start['column'], mutant['replacement'].replace(' ', ''))] = outcome['summary']
pairs = {key: (ours.get(key, '-'), theirs.get(key, '-')) for key in sorted(set(ours) | set(theirs))}
for pair, count in sorted(collections.Counter(pairs.values()).items()):
    print('%6d  %-14s %s' % (count, *pair))
for key, pair in pairs.items():
    if pair not in SAME:
        print('differs: %s:%d:%d %s: %s, %s' % (*key, *pair))
END
