#!/usr/bin/env bash
# What it costs that every package has a build script that holds the build to the policy: the analysis runs once, whoever comes
# first. Builds a generated workspace from clean, in turns: with build scripts that do nothing, with ones that enforce, and with ones that
# do nothing beside a gate package that enforces.
# Usage: benches/build-scripts.sh [CRATES]
# Medians of ROUNDS (3), in which the three take turns.
set -euo pipefail
repository=$(cd "$(dirname "$0")/.." && pwd)
crates=${1:-200}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

cargo build --release -q --manifest-path "$repository/Cargo.toml" -p cargo-orchestrate --bin cargo-orchestrate
target=$(cargo metadata --no-deps --format-version 1 --manifest-path "$repository/Cargo.toml" | sed 's/.*"target_directory":"\([^"]*\)".*/\1/')
generate() { cargo run -q --manifest-path "$repository/Cargo.toml" -p orchestrate-tests --bin generate -- "$@"; }
generate "$scratch/empty" "$crates" 1 --empty-build-scripts
generate "$scratch/enforcing" "$crates" 1 --enforcing-build-scripts
generate "$scratch/gated" "$crates" 1 --empty-build-scripts
gate=$scratch/gated/gate
mkdir -p "$gate/src"
cat >"$gate/Cargo.toml" <<END
[package]
name = "gate"
version = "0.0.0"
edition = "2021"

[package.metadata.orchestrate]
gate = true

[build-dependencies]
cargo-orchestrate = { path = "$repository/cargo-orchestrate", default-features = false }
END
printf 'fn main() {\n    cargo_orchestrate::build_script::enforce();\n}\n' >"$gate/build.rs"
: >"$gate/src/lib.rs"
sed -i 's|"crates/\*"|"crates/*", "gate"|' "$scratch/gated/Cargo.toml"
unset CARGO_TARGET_DIR CARGO_BUILD_TARGET_DIR
export CARGO_ORCHESTRATE=$target/release/cargo-orchestrate CARGO_INCREMENTAL=0
# What the client's manifest names, and nobody here compiles, must stand in the lock file all the same.
for workspace in enforcing gated; do
    cp "$repository/Cargo.lock" "$scratch/$workspace/Cargo.lock"
    (cd "$scratch/$workspace" && cargo metadata --offline --format-version 1 >/dev/null)
done

microseconds() {
    local start end
    start=$(date +%s%N)
    "$@" >"$scratch/said" 2>&1 || { cat "$scratch/said" >&2; exit 1; }
    end=$(date +%s%N)
    echo $(((end - start) / 1000))
}
build() { (cd "$scratch/$1" && cargo build -q --offline); }
median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }
for _ in $(seq "${ROUNDS:-3}"); do
    for workspace in empty enforcing gated; do
        rm -rf "$scratch/$workspace/target"
        microseconds build "$workspace" >>"$scratch/$workspace.clean"
        echo "// changed" >>"$scratch/$workspace/crates/part-00000/src/lib.rs"
        microseconds build "$workspace" >>"$scratch/$workspace.again"
    done
done
rm -rf "$scratch/enforcing/target/orchestrate"
one=$(cd "$scratch/enforcing" && microseconds "$CARGO_ORCHESTRATE" check --offline)
for what in clean again; do
    for workspace in enforcing gated; do
        awk -v what="$what" -v workspace="$workspace" -v with="$(median <"$scratch/$workspace.$what")" -v without="$(median <"$scratch/empty.$what")" \
            -v one="$one" -v n="$crates" 'BEGIN {
                printf "%-6s build of %d packages, %-9s: %.2f s with, %.2f s without, %.2f x; the difference is %.1f first checks (one is %.2f s)\n",
                    what, n, workspace, with / 1e6, without / 1e6, with / without, (with - without) / one, one / 1e6 }'
    done
done
