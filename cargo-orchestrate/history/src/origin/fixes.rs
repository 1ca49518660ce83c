//! Commits that say that they mend something: told by the subject alone.
//!
//! A subject counts where one of its words says so, and nothing says that it was no behaviour that was mended: a conventional type such as `docs:`, or a word such as
//! `typo`. A word with a hyphen is a word of its own, so `fixed-size` mends nothing.

/// Words that say so wherever they stand.
const ANYWHERE: &[&str] = &["fix", "bugfix", "bugfixes", "hotfix", "regression", "regressions"];
/// Words that say so at the beginning of what is said.
const FIRST: &[&str] = &["fixes", "fixed", "fixing", "bug", "bugs"];
/// Words of those that take something back.
const BACK: &[&str] = &["revert", "reverts", "reverted", "reverting"];
/// Words before `#12`, which names what is mended.
const NAMING: &[&str] = &["fixes", "fixed", "bug"];
/// Types of conventional commits, and areas, of which nothing is behaviour.
const TYPES: &[&str] = &[
    "bench",
    "benches",
    "build",
    "changelog",
    "chore",
    "ci",
    "deps",
    "doc",
    "docs",
    "example",
    "examples",
    "feat",
    "fmt",
    "refactor",
    "release",
    "style",
    "test",
    "tests",
    "wip",
];
/// What begins a subject that quotes another one.
const OTHERS: &[&str] = &["merge", "reapply", "revert", "reverts", "reverted", "reverting"];
/// What is mended where it is no behaviour.
const HARMLESS: &[&str] = &[
    "changelog",
    "ci",
    "clippy",
    "comment",
    "comments",
    "conflict",
    "conflicts",
    "doc",
    "docs",
    "documentation",
    "example",
    "examples",
    "fmt",
    "formatting",
    "grammar",
    "link",
    "links",
    "lint",
    "lints",
    "readme",
    "rustfmt",
    "spelling",
    "test",
    "tests",
    "typo",
    "typos",
    "warning",
    "warnings",
    "wording",
];

/// Whether a subject says that something was mended.
pub fn is_fix(subject: &str) -> bool {
    says(subject, FIRST)
}

/// The same, or that something was taken back.
pub fn is_fix_or_revert(subject: &str) -> bool {
    says(subject, FIRST) || says(subject, BACK)
}

fn says(subject: &str, first: &[&str]) -> bool {
    let subject = subject.trim().to_lowercase();
    let (before, said) = conventional(&subject);
    if before.is_some_and(|kind| TYPES.contains(&kind)) {
        return false;
    }
    let words = words(said);
    let is_typed = before.is_some_and(|kind| ANYWHERE.contains(&kind) || first.contains(&kind));
    let begins = |with: &[&str]| words.first().is_some_and(|word| with.contains(word));
    let speaks_of_it = words.iter().any(|word| ANYWHERE.contains(word)) || names(&words);
    // A title within another one's subject is that one's.
    let is_own = !begins(OTHERS) && !before.is_some_and(|kind| BACK.contains(&kind));
    (is_typed || begins(first) || is_own && speaks_of_it)
        && !self::words(&subject).iter().any(|word| HARMLESS.contains(word))
}

/// The type of a conventional commit, or the area that stands before a colon, without its scope and mark; and the rest.
fn conventional(subject: &str) -> (Option<&str>, &str) {
    let Some((before, said)) = subject.split_once(':') else { return (None, subject) };
    let kind = before.split('(').next().unwrap_or(before).trim_end_matches('!');
    let is_one_word =
        !kind.is_empty() && kind.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'/'));
    if is_one_word { (Some(kind), said) } else { (None, subject) }
}

fn words(text: &str) -> Vec<&str> {
    let is_inner = |letter: char| letter.is_alphanumeric() || matches!(letter, '-' | '_' | '#');
    text.split(|letter: char| !is_inner(letter)).filter(|word| !word.is_empty()).collect()
}

/// `fixes #12`.
fn names(words: &[&str]) -> bool {
    words.windows(2).any(|pair| NAMING.contains(&pair[0]) && pair[1].starts_with('#'))
}

#[cfg(test)]
mod tests {
    use super::{is_fix, is_fix_or_revert};

    const FIXES: &[&str] = &[
        "fix: reject negative values",
        "Fix(daemon)!: do not wait for ever",
        "hotfix: roll back",
        "bugfix: off by one",
        "Fix panic where the list is empty",
        "Fixes a race between two writers",
        "Fixes #12: lost notes after a rebase",
        "Fixed DropBox's drop",
        "Bugfix for paths",
        "net: fix handling of a leading zero byte (#6838)",
        "[io] Fix overflow",
        "[core] Fix: handle a detached head (#310)",
        "Small fix for paths on Windows",
        "Bug: the index is one too far",
        "Wait for the child (fixes #12)",
        "Repair a regression in `blame`",
    ];

    const REVERTS: &[&str] = &["revert: let it wait", "Revert \"Let it wait\"", "Reverts the fix of the counter"];

    const NONE: &[&str] = &[
        "",
        "feat: add a template for reports of bugs",
        "feat: show what was fixed, and each bug",
        "docs: fix the link to the manual",
        "chore: fix clippy lints (#2931)",
        "test: fix a flaky test",
        "style: fix formatting",
        "refactor: remove a flag that a fix needed",
        "Fix typo in the docs",
        "Fix some typos.",
        "fix: apply cargo fmt",
        "fix(ci): run on main",
        "sync: fix typo in oneshot send doc (#8026)",
        "Fix new clippy warning (#2899)",
        "Fix merge conflicts",
        "Merge branch 'fix/parser'",
        "Use a fixed-size buffer",
        "Use a fixed number of threads",
        "Let people revert their changes",
        "Add a prefix to each fixture",
        "Compute a fixpoint",
        "Debug output goes to stderr",
        "fixup! Add a thing",
        "Add a `--fix` flag",
        "Prepare the release",
        "Add a regression test for bug #12",
    ];

    #[test]
    fn subjects_that_say_so_are_told_from_those_that_do_not() {
        FIXES.iter().for_each(|subject| assert!(is_fix(subject) && is_fix_or_revert(subject), "{subject}"));
        REVERTS.iter().for_each(|subject| assert!(!is_fix(subject) && is_fix_or_revert(subject), "{subject}"));
        NONE.iter().for_each(|subject| assert!(!is_fix(subject) && !is_fix_or_revert(subject), "{subject}"));
    }
}
