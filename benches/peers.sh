#!/usr/bin/env bash
# What a check costs and sees beside other tools: the same three boundaries over the same sources, and four uses planted that break them.
# Needs GNU time as /usr/bin/time, and on the PATH what these install (cargo-modules may be missing: it is passed over then):
#     cargo install --locked arch-lint-cli@0.11.0 cargo-modules@0.27.0
# Usage: benches/peers.sh TOKIO
# TOKIO is the package tokio 1.48.0 as crates.io ships it, with a lock file and all dependencies fetched. It is copied.
# Prints two tables in Markdown. Times are medians of ROUNDS (5), in which the tools take turns.
set -euo pipefail
repository=$(cd "$(dirname "$0")/.." && pwd)
sources=$(cd "${1:?the package tokio}" && pwd)
rounds=${ROUNDS:-5}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

cargo build --release -q --manifest-path "$repository/Cargo.toml" -p cargo-orchestrate --bin cargo-orchestrate
target=$(cargo metadata --no-deps --format-version 1 --manifest-path "$repository/Cargo.toml" | sed 's/.*"target_directory":"\([^"]*\)".*/\1/')
cp "$target/release/cargo-orchestrate" "$scratch/cargo-orchestrate"
unset CARGO_TARGET_DIR CARGO_BUILD_TARGET_DIR

cp -r "$sources" "$scratch/w"
cd "$scratch/w"
rm -rf target orchestrate.toml
"$scratch/cargo-orchestrate" init >/dev/null 2>&1
boundary() { printf '\n[[boundary]]\nname = "%s"\nfrom = ["%s"]\ndeny = ["tokio::{fs,net,process}", "std::{fs,net}"]\n' "$@" >>orchestrate.toml; }
boundary sync-opens-nothing tokio::sync
boundary time-opens-nothing tokio::time
boundary io-util-opens-nothing tokio::io::util
cat >arch-lint.toml <<'END'
preset = "minimal"
[rules.no-unwrap-expect]
enabled = false
[[scopes]]
name = "pure"
paths = ["src/sync/**", "src/time/**", "src/io/util/**"]
[[scopes]]
name = "outside"
paths = ["src/fs/**", "src/net/**", "src/process/**"]
[[deny-scope-dep]]
from = "pure"
to = ["outside"]
message = "opens nothing"
[[restrict-use]]
name = "nothing-of-std"
scope = "pure"
deny = ["std::fs::**", "std::net::**"]
message = "opens nothing"
END

# Findings are fine: an exit code of 1. GNU time then says so on a line of its own, before the figures.
again() { "$scratch/cargo-orchestrate" check --offline --all --format short; }
arch_lint() { arch-lint check --format compact .; }
# What its graph is filtered by: items of the package itself, and who uses whom.
modules() { cargo modules dependencies --package tokio --lib --all-features --no-externs --no-sysroot --no-owns; }
export -f again arch_lint modules
export scratch
run() { # NAME: its figures go to NAME.figures, what it says to NAME.said.
    /usr/bin/time -a -o "$scratch/$1.figures" -f '%e %U %S %M' bash -c "$1" >"$scratch/$1.said" 2>"$scratch/$1.err" || [ $? = 1 ] ||
        { cat "$scratch/$1.err" >&2; exit 1; }
}
first() { again; }
export -f first
tools=(first again arch_lint)
if command -v cargo-modules >/dev/null; then tools+=(modules); fi

for _ in $(seq "$rounds"); do
    rm -rf target/orchestrate
    for tool in "${tools[@]}"; do run "$tool"; done
done
for tool in "${tools[@]}"; do cp "$scratch/$tool.said" "$scratch/$tool.before"; done

column() { grep -v '^Command' "$scratch/$1.figures" | awk -v c="$2" '{ print $c }' | sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }
printf '| tool | wall | user | memory |\n|---|---|---|---|\n'
for tool in "${tools[@]}"; do
    awk -v t="$tool" -v w="$(column "$tool" 1)" -v u="$(column "$tool" 2)" -v m="$(column "$tool" 4)" \
        -v w1="$(column first 1)" -v u1="$(column first 2)" \
        'BEGIN { printf "| %s | %.2f s, %.2f x | %.2f s, %.2f x | %.0f MB |\n", t, w, w / w1, u, u / u1, m / 1000 }'
done

plant() { printf '%s\n' "$2" >>"$1"; }
plant src/sync/notify.rs 'use crate::net::TcpStream as Planted;'
plant src/util/mod.rs 'pub(crate) use crate::fs::File as Planted; pub(crate) fn planted() -> crate::fs::File { loop {} }'
plant src/time/instant.rs 'fn planted(_: crate::util::Planted) {}'
plant src/sync/watch.rs 'cfg_process! { fn planted() { let _ = crate::process::Command::new("x"); } }'
plant src/io/util/copy.rs 'fn planted() { let _ = crate::util::planted().max_buf_size(); }'
for tool in "${tools[@]}"; do run "$tool"; done

# What a tool says that it did not say before: findings at the last line of a file, edges between items.
printf '\nWhat is said once four uses are planted:\n'
for tool in "${tools[@]}"; do
    printf '\n%s\n' "$tool"
    sort "$scratch/$tool.said" | comm -13 <(sort "$scratch/$tool.before") - | grep -v '^denied\|^Found\|^checked' || echo nothing
done
