# To be sourced: builds the subcommand as it is released, puts it beside a copy of a package, and leaves cargo's variables behind.
# In: $repository, $scratch, $package. Out: $scratch/cargo-orchestrate, and the copy in $scratch/w, where the caller then is.
cargo build --release -q --manifest-path "$repository/Cargo.toml" -p cargo-orchestrate --bin cargo-orchestrate
target=$(cargo metadata --no-deps --format-version 1 --manifest-path "$repository/Cargo.toml" | sed 's/.*"target_directory":"\([^"]*\)".*/\1/')
cp "$target/release/cargo-orchestrate" "$scratch/cargo-orchestrate"
# To name the functions of a stack would take most of the time of a test that fails.
unset CARGO_TARGET_DIR CARGO_BUILD_TARGET_DIR RUST_BACKTRACE

cp -r "$package" "$scratch/w"
cd "$scratch/w"
rm -rf target
[ -f orchestrate.toml ] || echo 'version = 1' >orchestrate.toml
grep -q '^\[workspace\]' Cargo.toml || printf '\n[workspace]\n' >>Cargo.toml
[ -f Cargo.lock ] || cargo generate-lockfile -q
