#!/usr/bin/env bash
# How long a check takes and what memory, beside the time in which syn parses the same files on all cores ("P"). One run on one
# machine: what counts is the ratio.
# Usage: benches/speed.sh WORKSPACE [--row]
# WORKSPACE is a folder with a Cargo.toml, a lock file, and all dependencies fetched. It is copied, and given a policy where it has none.
# Prints a table in Markdown; with --row, one line of it: sources in kB, P, first check, nothing changed, one file changed, memory.
set -euo pipefail
repository=$(cd "$(dirname "$0")/.." && pwd)
workspace=$(cd "${1:?a workspace}" && pwd)
row=${2:-}
rounds=${ROUNDS:-7}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

cargo build --release -q --manifest-path "$repository/Cargo.toml" -p cargo-orchestrate --bin cargo-orchestrate
target=$(cargo metadata --no-deps --format-version 1 --manifest-path "$repository/Cargo.toml" | sed 's/.*"target_directory":"\([^"]*\)".*/\1/')
bench=$(CARGO_TARGET_DIR=$target cargo bench --no-run --manifest-path "$repository/Cargo.toml" -p orchestrate-pipeline --bench parse-floor 2>&1 |
    sed -n 's/.*Executable.*(\(.*\))$/\1/p')
# Copies: nothing that is built meanwhile changes what is measured.
mkdir "$scratch/bin"
binary=$scratch/bin/cargo-orchestrate
cp "$target/release/cargo-orchestrate" "$binary"
cp "$(cd "$repository" && realpath "$bench")" "$scratch/bin/parse-floor"
floor() { "$scratch/bin/parse-floor" "$PWD"; }
unset CARGO_TARGET_DIR CARGO_BUILD_TARGET_DIR

cp -r "$workspace" "$scratch/w"
cd "$scratch/w"
rm -rf target
[ -f orchestrate.toml ] || "$binary" init >/dev/null 2>&1

# Findings are fine, exit code 2 is not.
check() { "$binary" check --offline >/dev/null 2>"$scratch/said" || [ $? = 1 ] || { cat "$scratch/said" >&2; exit 1; }; }
ask_cargo() { cargo metadata --format-version 1 --locked --offline >/dev/null; }
microseconds() {
    local start end
    start=$(date +%s%N)
    "$@"
    end=$(date +%s%N)
    echo $(((end - start) / 1000))
}
median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

# The things to measure take turns, so that whatever else the machine does falls on each of them.
read -r _ files bytes path _ < <(floor)
for round in $(seq "$rounds"); do
    read -r floor _ _ _ one < <(floor)
    echo "$floor" >>"$scratch/floor"
    echo "$one" >>"$scratch/one"
    microseconds ask_cargo >>"$scratch/metadata"
    rm -rf target/orchestrate
    microseconds check >>"$scratch/first"
    microseconds check >>"$scratch/same"
    cp "$path" "$scratch/before"
    echo "// $round" >>"$path"
    microseconds check >>"$scratch/comment"
    printf 'fn added_in_round_%s() -> u32 {\n    %s\n}\n' "$round" "$round" >>"$path"
    microseconds check >>"$scratch/function"
    cp "$scratch/before" "$path"
done
# Findings make an exit code of 1, and a line of the program that measures.
peak() { { /usr/bin/time -f %M -o "$scratch/peak" "$@" >/dev/null 2>&1 || true; } && tail -n 1 "$scratch/peak"; }
rm -rf target/orchestrate
of_first=$(peak "$binary" check --offline)
of_cargo=$(peak cargo metadata --format-version 1 --locked --offline)

for name in floor one metadata first same comment function; do
    printf -v "$name" '%s' "$(median <"$scratch/$name")"
done
awk -v row="$row" -v files="$files" -v bytes="$bytes" -v floor="$floor" -v one="$one" -v metadata="$metadata" -v first="$first" \
    -v same="$same" -v comment="$comment" -v fun="$function" -v memory="$of_first" -v cargo="$of_cargo" '
    function ms(it) { return sprintf("%.1f ms", it / 1000) }
    function line(name, time, ratio, goal) { printf "| %s | %s | %s | %s |\n", name, time, ratio, goal }
    function times(it) { return sprintf("%.2f P", it / floor) }
    BEGIN {
        per_byte = memory > 40000 ? (memory - 40000) * 1000 / bytes : 0
        if (row != "") {
            printf "| %d | %s | %.2f | %.2f | %.2f | %.1f |\n", bytes / 1000, ms(floor), (first - metadata) / floor,
                (same - 10000) / floor, (fun - 10000 - 2 * one) / floor, per_byte
            exit
        }
        printf "%d files, %.1f MB of sources\n\n", files, bytes / 1e6
        print "| figure | measured | ratio | goal |\n|---|---|---|---|"
        line("parse floor P", ms(floor), "1", "")
        line("`cargo metadata`", ms(metadata), times(metadata), "")
        line("first check, less `cargo metadata`", ms(first - metadata), times(first - metadata), "2.5 P")
        line("nothing changed, less 10 ms", ms(same), times(same - 10000), "0.15 P")
        line("a comment added, less 10 ms and twice the parse of the file", ms(comment), times(comment - 10000 - 2 * one), "0.15 P")
        line("a function added, less the same", ms(fun), times(fun - 10000 - 2 * one), "0.15 P")
        line("peak memory, less 40 MB", sprintf("%.0f MB", memory / 1000), sprintf("%.1f bytes a byte", per_byte), "12, or what cargo takes")
        line("peak memory of `cargo metadata`", sprintf("%.0f MB", cargo / 1000), "", "")
    }'
