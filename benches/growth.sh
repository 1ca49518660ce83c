#!/usr/bin/env bash
# How a check grows with the code: generated workspaces of 10, 100, 1000, … crates, a row each; then the factors from row to row.
# Usage: benches/growth.sh [CRATES…]
set -euo pipefail
repository=$(cd "$(dirname "$0")/.." && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
[ $# -gt 0 ] || set -- 10 100 1000

generate() { cargo run -q --manifest-path "$repository/Cargo.toml" -p orchestrate-tests --bin generate -- "$@"; }
echo '| crates | sources, kB | P | first check, less `cargo metadata` | nothing changed, less 10 ms | one function more, less 10 ms and twice its file | peak memory, less 40 MB, bytes a byte |'
echo '|---|---|---|---|---|---|---|'
for crates in "$@"; do
    generate "$scratch/$crates" "$crates"
    row=$("$repository/benches/speed.sh" "$scratch/$crates" --row)
    echo "| $crates $row"
    echo "$crates $row" | tr -d '|' >>"$scratch/rows"
    rm -rf "${scratch:?}/$crates"
done
# Columns of a row: crates, kB, P, "ms", first in P, …; time is P times its column.
awk '
    { kb = $2; first = $3 * $5 }
    NR > 1 { printf "\nfrom %s to %s crates: %.1f times the code, %.1f times the first check (%.2f a unit of code)\n",
        crates, $1, kb / last_kb, first / last_first, (first / last_first) / (kb / last_kb) }
    { crates = $1; last_kb = kb; last_first = first }' "$scratch/rows"
