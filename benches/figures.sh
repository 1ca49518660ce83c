#!/usr/bin/env bash
# The figures of the README and of docs/doors.md, as ratios of one run on this machine. Each pair alternates, five times; medians count.
# Usage: benches/figures.sh SOURCES [ARGUMENTS OF cargo check]
# SOURCES is a folder with a Cargo.toml and a lock file: a package as crates.io ships it, say.
set -euo pipefail
repository=$(cd "$(dirname "$0")/.." && pwd)
sources=$(cd "${1:?a folder of sources}" && pwd)
check_arguments=("${@:2}")
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

cargo build --release -q --manifest-path "$repository/Cargo.toml" -p cargo-orchestrate
target=$(cargo metadata --no-deps --format-version 1 --manifest-path "$repository/Cargo.toml" | sed 's/.*"target_directory":"\([^"]*\)".*/\1/')
binary=$target/release/cargo-orchestrate

seconds() {
    local start end
    start=$(date +%s%N)
    "$@" >"$scratch/said" 2>&1 || { cat "$scratch/said" >&2; exit 1; }
    end=$(date +%s%N)
    echo $(((end - start) / 1000))
}
median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

# pair NAME-A A NAME-B B: runs both in turn and prints how many times as long as B the median of A took, and the difference.
pair() {
    local a=() b=()
    for _ in 1 2 3 4 5; do
        a+=("$($2)")
        b+=("$($4)")
    done
    local ma mb
    ma=$(printf '%s\n' "${a[@]}" | median)
    mb=$(printf '%s\n' "${b[@]}" | median)
    awk -v a="$ma" -v b="$mb" -v na="$1" -v nb="$3" \
        'BEGIN { printf "%-46s %8.3f x  %-32s (%+.2f s)\n", na, a / b, nb, (a - b) / 1e6 }'
}

cp -r "$sources" "$scratch/real"
cd "$scratch/real"
rm -f orchestrate.toml
"$binary" init >/dev/null
first() { rm -rf target/orchestrate; seconds "$binary" check; }
kept() { seconds "$binary" check; }
metadata() { seconds cargo metadata --format-version 1 --locked --offline; }
compile() { rm -rf target/debug; seconds cargo check --offline "${check_arguments[@]}"; }
cargo fetch -q
pair "first check" first "cargo check, cold" compile
pair "check, nothing changed" kept "first check" first
pair "first check" first "cargo metadata" metadata

# A program of one line; what it depends on is built as cargo builds what comes from a registry: not incrementally.
hello() { # FOLDER DEPENDENCIES MAIN
    mkdir -p "$scratch/$1/src"
    printf '[package]\nname = "%s"\nversion = "0.1.0"\nedition = "2024"\n%s\n[workspace]\n' "$1" "$2" >"$scratch/$1/Cargo.toml"
    printf '%s\n' "$3" >"$scratch/$1/src/main.rs"
}
mkdir -p "$scratch/empty/src"
printf '[package]\nname = "empty"\nversion = "0.1.0"\nedition = "2024"\n[lib]\nproc-macro = true\n' >"$scratch/empty/Cargo.toml"
printf '#[proc_macro_attribute]\npub fn generated(_: proc_macro::TokenStream, item: proc_macro::TokenStream) -> proc_macro::TokenStream {\n    item\n}\n' \
    >"$scratch/empty/src/lib.rs"
hello marked "[dependencies]
orchestrate-macros = { path = \"$repository/orchestrate-macros\" }" \
    '#[orchestrate_macros::generated(intent = "Greet whoever starts the program")] fn main() { println!("hello"); }'
hello bare "[dependencies]
empty = { path = \"../empty\" }" '#[empty::generated(intent = "x")] fn main() { println!("hello"); }'
hello scripted "[build-dependencies]
cargo-orchestrate = { path = \"$repository/cargo-orchestrate\", default-features = false }" 'fn main() { println!("hello"); }'
printf 'fn main() {\n    cargo_orchestrate::build_script::enforce();\n}\n' >"$scratch/scripted/build.rs"
printf 'version = 1\n' >"$scratch/scripted/orchestrate.toml"
hello plain "" 'fn main() { println!("hello"); }'
printf 'fn main() {\n    println!("cargo::rerun-if-changed=build.rs");\n}\n' >"$scratch/plain/build.rs"
for folder in marked bare scripted plain; do cargo generate-lockfile -q --offline --manifest-path "$scratch/$folder/Cargo.toml"; done
build() { rm -rf "$scratch/$1/target"; CARGO_INCREMENTAL=0 CARGO_ORCHESTRATE=$binary seconds cargo build --offline --manifest-path "$scratch/$1/Cargo.toml"; }
marked() { build marked; }
bare() { build bare; }
scripted() { build scripted; }
plain() { build plain; }
pair "hello with orchestrate-macros" marked "with an empty macro" bare
pair "hello whose build script asks the binary" scripted "with an empty build script" plain
