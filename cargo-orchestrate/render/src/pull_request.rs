//! What a change does to the workspace, on one screen of Markdown: for the comment on a pull request.
//!
//! In: the verdict on the change and what was compared. Out: Markdown as forges show it. Each part says how much it leaves out.

use std::collections::BTreeSet;
use std::io;

use orchestrate_policy::Level;
use orchestrate_rules::report::{Reported, Verdict};

/// How many rows each part has at most.
const ROWS: usize = 6;

/// What a change does.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PullRequest {
    /// What it is compared with, as it was named.
    pub revision: String,
    /// The commit, in short.
    pub commit: String,
    /// How many files are changed.
    pub files: usize,
    /// How many items are new or altered, test code left out.
    pub items: usize,
    /// How many of these are marked as generated.
    pub marked: usize,
    /// How many tests are new or altered.
    pub tests: usize,
    /// Where to look first, most pressing first.
    pub first: Vec<Pressing>,
    /// New uses between crates, and of crates outside.
    pub crates: Vec<NewUse>,
    /// New uses between modules of one crate.
    pub modules: Vec<NewUse>,
    /// Fingerprints of warnings in code that is as it was: they are counted, and not shown.
    pub elsewhere: BTreeSet<String>,
    /// Items that are new and public.
    pub public: Vec<PublicItem>,
}

/// An item to look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pressing {
    /// Its path.
    pub item: String,
    /// Where it stands: file and line.
    pub place: String,
    /// Why.
    pub why: Vec<String>,
}

/// Something that uses what it did not.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct NewUse {
    /// Who.
    pub from: String,
    /// Whether that is new as a whole.
    pub is_new: bool,
    /// What, each with the first place.
    pub uses: Vec<(String, String)>,
}

/// A new item that others may use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicItem {
    /// Its path.
    pub item: String,
    /// Where it stands: file and line.
    pub place: String,
    /// What it is for, by its mark.
    pub intent: Option<String>,
    /// What is known of its tests.
    pub tests: String,
}

/// Writes the screen.
///
/// # Errors
/// Where `out` refuses.
pub fn pull_request(change: &PullRequest, verdict: &Verdict, out: &mut dyn io::Write) -> io::Result<()> {
    let mut out = io::BufWriter::new(out);
    let is_weakening = |it: &&Reported| it.rule == "weakened-policy";
    let (weakened, findings): (Vec<&Reported>, Vec<&Reported>) = verdict.findings.iter().partition(is_weakening);
    let (elsewhere, findings): (Vec<&Reported>, Vec<&Reported>) =
        findings.into_iter().partition(|it| change.elsewhere.contains(&it.fingerprint));
    headline(change, verdict, weakened.len(), &mut out)?;
    first(change, &mut out)?;
    list("Weakened", &weakened, &mut out)?;
    list("Findings", &by_level(&findings), &mut out)?;
    rest(&elsewhere, &mut out)?;
    uses("New uses between crates", &change.crates, &mut out)?;
    uses("New uses between modules", &change.modules, &mut out)?;
    public(change, &mut out)?;
    io::Write::flush(&mut out)
}

fn headline(change: &PullRequest, verdict: &Verdict, weakened: usize, out: &mut dyn io::Write) -> io::Result<()> {
    let summary = &verdict.summary;
    let said = match summary.denied {
        0 => "This change keeps the policy".to_owned(),
        denied => format!("This change breaks the policy: {}", counted(denied as usize, "finding")),
    };
    let mut facts = vec![format!("compared with `{}` ({})", change.revision, change.commit)];
    let marked = if change.marked > 0 { format!(" ({} marked as generated)", change.marked) } else { String::new() };
    facts.push(format!("{} in {}{marked}", counted(change.items, "item"), counted(change.files, "file")));
    facts.push(counted(change.tests, "test"));
    for (count, one) in [
        (weakened, "weakening"),
        (summary.warned as usize, "warning"),
        (summary.waived as usize, "waived finding"),
        (summary.held as usize, "held finding"),
    ] {
        if count > 0 {
            facts.push(counted(count, one));
        }
    }
    writeln!(out, "## {said}\n\n{}", facts.join(" · "))
}

fn counted(count: usize, one: &str) -> String {
    format!("{count} {one}{}", if count == 1 { "" } else { "s" })
}

fn first(change: &PullRequest, out: &mut dyn io::Write) -> io::Result<()> {
    if change.first.is_empty() {
        return Ok(());
    }
    writeln!(out, "\n### Read first\n")?;
    for (at, it) in change.first.iter().enumerate() {
        writeln!(out, "{}. `{}` at {}: {}", at + 1, it.item, it.place, it.why.join("; "))?;
    }
    Ok(())
}

fn by_level<'r>(findings: &[&'r Reported]) -> Vec<&'r Reported> {
    let mut sorted = findings.to_vec();
    sorted.sort_by_key(|it| std::cmp::Reverse(it.level));
    sorted
}

fn list(title: &str, findings: &[&Reported], out: &mut dyn io::Write) -> io::Result<()> {
    if findings.is_empty() {
        return Ok(());
    }
    writeln!(out, "\n### {title}\n")?;
    for it in findings.iter().take(ROWS) {
        let level = if it.level == Level::Deny { "" } else { "warning: " };
        writeln!(out, "- {level}{} (`{}`, {}:{})", it.message, it.rule, it.place.file, it.place.line)?;
    }
    more(findings.len(), "- ", out)
}

fn rest(elsewhere: &[&Reported], out: &mut dyn io::Write) -> io::Result<()> {
    if elsewhere.is_empty() {
        return Ok(());
    }
    let warnings = counted(elsewhere.len(), "warning");
    writeln!(out, "\n{warnings} in code that is as it was: `cargo orchestrate check` shows them.")
}

fn more(count: usize, lead: &str, out: &mut dyn io::Write) -> io::Result<()> {
    if count > ROWS { writeln!(out, "{lead}and {} more", count - ROWS) } else { Ok(()) }
}

fn uses(title: &str, uses: &[NewUse], out: &mut dyn io::Write) -> io::Result<()> {
    if uses.is_empty() {
        return Ok(());
    }
    writeln!(out, "\n### {title}\n")?;
    for it in uses.iter().take(ROWS) {
        let new = if it.is_new { " (new)" } else { "" };
        let named: Vec<String> = it.uses.iter().take(ROWS).map(|(to, place)| format!("`{to}` ({place})")).collect();
        let rest = it.uses.len().saturating_sub(ROWS);
        let rest = if rest > 0 { format!(" and {rest} more") } else { String::new() };
        writeln!(out, "- `{}`{new} uses {}{rest}", it.from, named.join(", "))?;
    }
    more(uses.len(), "- ", out)
}

fn public(change: &PullRequest, out: &mut dyn io::Write) -> io::Result<()> {
    if change.public.is_empty() {
        return Ok(());
    }
    writeln!(out, "\n### New public items\n\n| item | intent | tests |\n|---|---|---|")?;
    for it in change.public.iter().take(ROWS) {
        let intent =
            it.intent.as_deref().map_or("none said".to_owned(), |intent| intent.replace('|', "\\|").replace('\n', " "));
        writeln!(out, "| `{}` at {} | {intent} | {} |", it.item, it.place, it.tests)?;
    }
    match change.public.len().saturating_sub(ROWS) {
        0 => Ok(()),
        rest => writeln!(out, "| and {rest} more | | |"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_part_says_what_it_leaves_out_and_an_empty_one_is_not_there() {
        let used = |n: usize| NewUse {
            from: format!("a::m{n}"),
            is_new: n == 0,
            uses: vec![("b".to_owned(), "src/a.rs:1".to_owned())],
        };
        let change = PullRequest {
            revision: "main".to_owned(),
            commit: "abc".to_owned(),
            files: 1,
            items: 8,
            modules: (0..8).map(used).collect(),
            ..PullRequest::default()
        };
        let mut out = Vec::new();
        pull_request(&change, &Verdict::default(), &mut out).unwrap();
        let text = String::from_utf8(out).unwrap();
        assert!(
            text.starts_with(
                "## This change keeps the policy\n\ncompared with `main` (abc) · 8 items in 1 file · 0 tests\n"
            ),
            "{text}"
        );
        assert!(text.contains("- `a::m0` (new) uses `b` (src/a.rs:1)\n") && text.ends_with("- and 2 more\n"), "{text}");
        assert!(!text.contains("Weakened") && !text.contains("| item |"), "{text}");
    }
}
