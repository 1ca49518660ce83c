//! Whether a commit mends something, as its subject says.
//!
//! A subject with a type in front (`fix(parser): …`, `docs: …`) says it by its type. Others say it by a word: `fix`, `fixes`, `bugfix`, `hotfix`,
//! `bug`, `regression` anywhere, `fixed` and `fixing` as the first. What only sets form right is no fix: typos, format, lints, comments, CI.

/// Words that say so wherever they stand.
const WORDS: &[&str] =
    &["bug", "bugfix", "bugfixes", "bugs", "fix", "fixes", "hotfix", "hotfixes", "regression", "regressions"];
/// Words that say so in front: elsewhere they are often something else, as in `fixed-size`.
const FIRST: &[&str] = &["fixed", "fixing"];
/// Types of subjects: of these only those with a fix in their name say so.
const TYPES: &[&str] = &[
    "bugfix", "build", "chore", "ci", "deps", "docs", "doc", "feat", "feature", "fix", "hotfix", "perf", "refactor",
    "release", "revert", "style", "test", "tests",
];
/// What is set right in form alone.
const FORM: &[&str] = &[
    "ci",
    "clippy",
    "comment",
    "comments",
    "doc",
    "docs",
    "docstring",
    "fmt",
    "format",
    "formatting",
    "lint",
    "lints",
    "readme",
    "rustfmt",
    "spelling",
    "typo",
    "typos",
    "whitespace",
];
/// What begins a subject that git or a site wrote for something else.
const OTHERS: &[&str] = &["merge", "reapply", "revert"];

/// Whether a subject says that its commit mends something.
pub fn is_fix(subject: &str) -> bool {
    let lower = subject.to_lowercase();
    if let Some(kind) = kind(&lower) {
        return kind.ends_with("fix") && !says(&lower, FORM);
    }
    let first = words(&lower).next().unwrap_or_default();
    let is_said = says(&lower, WORDS) || FIRST.contains(&first);
    is_said && !says(&lower, FORM) && !OTHERS.contains(&first)
}

/// The type in front of a subject: `fix` of `fix(parser)!: …`.
fn kind(subject: &str) -> Option<&str> {
    let (head, _) = subject.split_once(':')?;
    let kind = head.trim_end_matches('!').split('(').next().unwrap_or(head).trim();
    TYPES.contains(&kind).then_some(kind)
}

fn says(subject: &str, what: &[&str]) -> bool {
    words(subject).any(|word| what.contains(&word))
}

fn words(subject: &str) -> impl Iterator<Item = &str> {
    subject.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::is_fix;

    #[test]
    fn a_subject_says_whether_it_mends() {
        for subject in [
            "fix: panic on empty input",
            "fix(parser)!: keep the last line",
            "hotfix: stop the retry loop",
            "Fix overflow in the counter",
            "Fixes #12: lost notes after a rebase",
            "Fixed a crash when HEAD is missing",
            "Bugfix for Windows paths",
            "parser: fix the off-by-one at the end",
            "Correct a regression of 1.2",
            "Handle the bug in `trim`",
            "[core] Fix: handle detached HEAD (#310)",
        ] {
            assert!(is_fix(subject), "{subject}");
        }
        for subject in [
            "Add fixtures for the parser",
            "Strip the prefix and the suffix",
            "Print debug output",
            "Use fixed-size arrays",
            "Fix typo in the error message",
            "fix: clippy",
            "Fix formatting",
            "fix(ci): run on main",
            "docs: fix the link",
            "feat: show what was fixed, and each bug",
            "test: fix the flaky test",
            "Merge branch 'fix/parser'",
            "Revert \"Fix overflow in the counter\"",
            "Compute a fixpoint",
            "",
        ] {
            assert!(!is_fix(subject), "{subject}");
        }
    }
}
