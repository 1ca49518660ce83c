#!/usr/bin/env bash
# Writes what each target starts from to `corpus/`, taken from this repository's own sources, tests and fixtures.
set -euo pipefail
cd "$(dirname "$0")"
repository=$(cd .. && pwd)

# A name that is the content's: the same seed twice is one seed.
seed() {
    local target=$1 file
    mkdir -p "corpus/$target"
    file=$(mktemp "corpus/$target/new.XXXXXX")
    cat > "$file"
    mv "$file" "corpus/$target/$(sha1sum < "$file" | cut -c1-16)"
}

# The first byte says how the rest is read: see each target.
sources() {
    find "$repository"/{fixtures,cargo-orchestrate,orchestrate-macros,tests} -name '*.rs' -size -8k -print0 |
        while IFS= read -r -d '' file; do
            { printf 0; cat "$file"; } | seed source
        done
    printf '1a.b(|x| x + 1)?' | seed source
    printf '2pub fn f<T: Into<u8>>(x: T) -> u8 { x.into() }' | seed source
}

# A case is a title, the rules, and calls with what they become.
macros() {
    awk -v RS='## ' 'NR > 1 { sub(/^[^\n]*\n/, ""); printf "%s%c", $0, 0 }' "$repository"/cargo-orchestrate/syntax/src/expand/tests/*.cases |
        while IFS= read -r -d '' case; do
            for place in 0 1 2 3 4 5 6; do
                { printf %s $place; sed '/^[<>!]/d' <<< "$case"; sed -n '/^</{p;q}' <<< "$case"; } | seed macros
            done
        done
    printf '7() => {}\n<fn [<on_ red:camel>]() {}' | seed macros
}

policies() {
    find "$repository" -name target -prune -o -name orchestrate.toml -print0 | while IFS= read -r -d '' file; do seed policy < "$file"; done
    awk '/^```toml/ { inside = 1; next } /^```/ && inside { inside = 0; printf "%c", 0 } inside' "$repository"/docs/policy.md \
        "$repository"/cargo-orchestrate/rules/src/rules/*.md |
        while IFS= read -r -d '' table; do { echo 'version = 1'; printf %s "$table"; } | seed policy; done
}

# The facts of each text, behind a header of 44 bytes and 52 for each, which hold their lengths; the standard library's are too many.
facts() {
    local count at length
    count=$(od -An -tu4 -j24 -N4 "$1")
    at=$((44 + 52 * count))
    for ((index = 0; index < count; index++)); do
        length=$(od -An -tu4 -j$((44 + 52 * index + 32)) -N4 "$1")
        if ((length < 100000)); then { printf 1; head -c $((at + length)) "$1" | tail -c $((length)); } | seed kept; fi
        at=$((at + length))
    done
}

# What a check of a small workspace keeps: whole, and without the headers. A digit chooses the file: see the target.
kept() {
    local folder files
    folder=$(mktemp -d)
    cp -r "$repository/fixtures/rules/denied-dependency/alias/." "$folder"
    find "$folder" -name Cargo_test.toml -execdir mv {} Cargo.toml \;
    cargo generate-lockfile --quiet --offline --manifest-path "$folder/Cargo.toml"
    # Our own build may go to any target directory; what the check keeps shall lie in this one.
    cargo run --quiet --release --manifest-path "$repository/Cargo.toml" -p cargo-orchestrate \
        --config "target.'cfg(all())'.runner=['env', 'CARGO_TARGET_DIR=$folder/target']" -- \
        orchestrate check --manifest-path "$folder/Cargo.toml" > "$folder/verdict" || [ $? = 1 ]
    files=("$folder"/target/orchestrate/{facts-*,workspace-*,verdict.json})
    { printf 0; head -c 400 "${files[0]}"; } | seed kept
    { printf 2; cat "${files[1]}"; } | seed kept
    { printf 4; cat "${files[2]}"; } | seed kept
    facts "${files[0]}"
    { printf 3; tail -c +89 "${files[1]}"; } | seed kept
    { printf 5; tail -n +2 "${files[2]}"; } | seed kept
    rm -r "$folder"
}

sources
macros
policies
kept
