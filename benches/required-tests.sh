#!/usr/bin/env bash
# What `cargo orchestrate test` costs beside `cargo test` for the same tests: in turns, with nothing changed and after an edit of the library.
# Usage: [ROUNDS=5] benches/required-tests.sh PACKAGE ITEM
# PACKAGE is a folder with a package whose dependencies are fetched; it is copied. ITEM is the path of what the tests are of.
# Prints medians as ratios: `cargo test` = 1.
set -euo pipefail
repository=$(cd "$(dirname "$0")/.." && pwd)
package=$(cd "${1:?a package}" && pwd)
item=${2:?an item path}
rounds=${ROUNDS:-5}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# shellcheck source=benches/release.sh
source "$repository/benches/release.sh"

# Some of them may fail: that costs no less.
ours() { "$scratch/cargo-orchestrate" test "$item" --quiet >"$scratch/ours" || true; }
ours
# `passed   crate::tests::name`: the harness knows it without the crate.
mapfile -t names < <(sed -n 's/^passed *[^ :]*::\(.*\)/\1/p; s/^passed *[^ ]*\]::\(.*\)/\1/p' "$scratch/ours" | sort -u)
echo "${#names[@]} tests: $(tail -1 "$scratch/ours")"
theirs() { cargo test -q --tests -- --exact "${names[@]}" >"$scratch/theirs" 2>&1 || true; }
theirs

milliseconds() {
    local start end
    start=$(date +%s%N)
    "$@"
    end=$(date +%s%N)
    echo $(((end - start) / 1000000))
}
edit() { echo "// $1" >>src/lib.rs; }
for round in $(seq "$rounds"); do
    milliseconds theirs >>"$scratch/same.theirs"
    milliseconds ours >>"$scratch/same.ours"
    edit "$round"
    milliseconds theirs >>"$scratch/edited.theirs"
    milliseconds ours >>"$scratch/edited.ours"
done
median() { sort -n "$1" | sed -n "$(((rounds + 1) / 2))p"; }
for state in same edited; do
    awk -v state="$state" -v theirs="$(median "$scratch/$state.theirs")" -v ours="$(median "$scratch/$state.ours")" \
        'BEGIN { printf "%-8s cargo test %6d ms = 1, cargo orchestrate test %6d ms = %.2f\n", state, theirs, ours, ours / theirs }'
done
