#!/usr/bin/env bash
# Counts of commits by agent, by `cargo orchestrate origin` and by `git log` alone, side by side.
#
#   benches/origin.sh FOLDER [BINARY]
#
# FOLDER is a checkout of a Rust workspace; BINARY a built `cargo-orchestrate`. `git log` is asked for each sign as a person would: by the last
# lines that git itself takes for trailers (`%(trailers)`), and by the author's address. What differs is explained in docs/origin.md.
set -euo pipefail
export LC_ALL=C
folder=${1:?a checkout}
binary=${2:-cargo-orchestrate}
cd "$folder"
ours=$(mktemp) && trap 'rm -f "$ours"' EXIT
rm -f target/orchestrate/origin-*
start=$(date +%s.%N)
"$binary" origin --format json > "$ours"
first=$(date +%s.%N)
"$binary" origin --format json > /dev/null
again=$(date +%s.%N)
python3 - "$ours" <<'PY'
import json, subprocess, sys
found = json.load(open(sys.argv[1]))
git = lambda *a: subprocess.run(["git", *a], capture_output=True, check=True).stdout.decode("utf8", "replace")
commits = [c.split("\x1f") for c in git("log", "--no-mailmap", "-z", "--format=%H%x1f%ae%x1f%(trailers:unfold,only)%x1f%B", "HEAD").split("\0") if c]
# As a person would search, one entry a sign of an agent: where to look, and for what.
SIGNS = [
    ("Claude", "trailer co-authored-by", 2, "<noreply@anthropic.com>", "co-authored-by:"),
    ("Claude", "author's address", 1, "noreply@anthropic.com", None),
    ("Codex", "trailer co-authored-by", 2, "<noreply@openai.com>", "co-authored-by:"),
    ("Codex", "author's address", 1, "codex@openai.com", None),
    ("Cursor", "trailer co-authored-by", 2, "<cursoragent@cursor.com>", "co-authored-by:"),
    ("Devin", "author's account", 1, "158243242+", None),
    ("Devin", "trailer co-authored-by", 2, "<158243242+", "co-authored-by:"),
    ("Copilot", "author's account", 1, "198982749+", None),
    ("Copilot", "trailer co-authored-by", 2, "<175728472+", "co-authored-by:"),
    ("Firebender", "trailer co-authored-by", 2, "<help@firebender.com>", "co-authored-by:"),
    ("Factory Droid", "trailer co-authored-by", 2, "<138933559+", "co-authored-by:"),
    ("Dependabot", "author's account", 1, "49699333+", None),
    ("GitHub Actions", "author's account", 1, "github-actions[bot]@", None),
]
def has(text, what, key):
    lines = text.lower().splitlines()
    return any(what in line and (key is None or line.strip().startswith(key)) for line in lines)
told = {(a["name"], s["sign"]): s["commits"] for a in found["agents"] for s in a["signs"]}
print(f"commits: {found['commits']} by origin, {len(commits)} by git log")
print(f"{'agent':15} {'sign':24} {'origin':>7} {'git log':>8} {'%B':>6} {'origin - git log':>17}")
for name, sign, field, what, key in SIGNS:
    ours = told.pop((name, sign), 0)
    theirs = sum(has(c[field], what, key) for c in commits)
    body = sum(has(c[3], what, key) for c in commits) if field == 2 else theirs
    print(f"{name:15} {sign:24} {ours:7} {theirs:8} {body:6} {ours - theirs:17}")
for (name, sign), ours in sorted(told.items()):
    print(f"{name:15} {sign:24} {ours:7} {'-':>8}")
PY
notes=$(git notes --ref=refs/notes/ai list 2>/dev/null | awk '{print $2}' | sort | comm -12 - <(git rev-list HEAD | sort) | wc -l)
echo "notes on commits of this history, by git: $notes"
awk -v a="$start" -v b="$first" -v c="$again" 'BEGIN { printf "origin took %.1f s, and %.1f s again\n", b - a, c - b }'
