//! Reviews: what is to be looked at, and one item with all that whoever looks at it wants to see.

use std::io;

use serde::Serialize;

use super::chains::{CrateUsers, User};
use super::layout::{BOLD, DIM, ERROR, GOOD, HEADING, WARNING, padded, paint, width, wrap};
use super::{TableFormat, Terminal};
use orchestrate_history::review::Line;

/// Items and places shown unless all are asked for.
const SHOWN: usize = 20;

/// What the policy wants to be looked at.
#[derive(Debug, Serialize)]
pub struct Listed {
    /// The tables.
    pub tables: Vec<ListedTable>,
    /// How many records there are, of whatever.
    pub records: usize,
}

/// A table of the policy.
#[derive(Debug, Serialize)]
pub struct ListedTable {
    /// Its name.
    pub name: String,
    /// How many people are to look at each item.
    pub at_least: u32,
    /// The items.
    pub items: Vec<ListedItem>,
}

/// An item of a table.
#[derive(Debug, Serialize)]
pub struct ListedItem {
    /// Its path.
    pub item: String,
    /// Workspace-relative, with `/`.
    pub file: String,
    /// From 1.
    pub line: u32,
    /// Whether it is reviewed.
    pub state: Standing,
    /// By whom, or why not.
    pub why: String,
}

/// What became of an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Standing {
    /// Somebody says that it may not stay as it is.
    Rejected,
    /// It has changed since it was reviewed.
    Stale,
    /// Too few have looked at it.
    Missing,
    /// Enough have.
    Reviewed,
}

/// One item, with all that whoever looks at it wants to see.
#[derive(Debug)]
pub struct Shown {
    /// Its path.
    pub item: String,
    /// Workspace-relative, with `/`.
    pub file: String,
    /// Where it begins, from 1.
    pub line: u32,
    /// From 1, in characters.
    pub column: u32,
    /// Its text.
    pub code: String,
    /// Who answers for it.
    pub owners: Vec<String>,
    /// The tables of the policy that ask for reviews of it, with what is there.
    pub asked: Vec<(String, String)>,
    /// What people said.
    pub seen: Vec<Seen>,
    /// What stood there when it was last accepted; none where that is what stands there now, or nobody has.
    pub before: Option<Before>,
    /// What it is for, and who wrote it.
    pub intents: Vec<(String, Option<String>)>,
    /// The tests that marks link to it.
    pub tests: Vec<ShownTest>,
    /// Who uses it.
    pub uses: ShownUses,
    /// The workspace.
    pub root: String,
}

/// What somebody said.
#[derive(Debug)]
pub struct Seen {
    /// `accepted`, `rejected`, `commented on`.
    pub said: &'static str,
    /// Who.
    pub who: String,
    /// When.
    pub day: String,
    /// What else they said.
    pub note: Option<String>,
    /// What has changed since.
    pub changes: Vec<String>,
}

/// What stood there when it was last accepted.
#[derive(Debug)]
pub struct Before {
    /// By whom.
    pub who: String,
    /// When.
    pub day: String,
    /// The commit that has it; none where no commit does.
    pub commit: Option<String>,
    /// What has changed since, line by line.
    pub lines: Option<Vec<ShownLine>>,
}

/// A line that stayed, went or came.
#[derive(Debug)]
pub enum ShownLine {
    /// In both.
    Same(String),
    /// In the first alone.
    Gone(String),
    /// In the second alone.
    New(String),
}

/// A test.
#[derive(Debug)]
pub struct ShownTest {
    /// Its path.
    pub path: String,
    /// What a run has shown of it.
    pub state: String,
}

/// Who uses an item.
#[derive(Debug)]
pub struct ShownUses {
    /// How many items do, in however many steps.
    pub users: usize,
    /// The references to it.
    pub direct: Vec<User>,
    /// The users by crate, most first.
    pub crates: Vec<CrateUsers>,
}

impl From<Line<'_>> for ShownLine {
    fn from(line: Line<'_>) -> ShownLine {
        match line {
            Line::Same(text) => ShownLine::Same(text.to_owned()),
            Line::Gone(text) => ShownLine::Gone(text.to_owned()),
            Line::New(text) => ShownLine::New(text.to_owned()),
        }
    }
}

#[derive(Serialize)]
struct Document<'a> {
    version: u32,
    #[serde(flatten)]
    listed: &'a Listed,
}

/// Writes what is to be looked at.
///
/// # Errors
/// Where `out` refuses.
pub fn list(
    format: TableFormat,
    listed: &Listed,
    all: bool,
    terminal: &Terminal,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    if format == TableFormat::Json {
        serde_json::to_writer_pretty(&mut *out, &Document { version: 1, listed })?;
        return writeln!(out);
    }
    if listed.tables.is_empty() {
        writeln!(out, "the policy has no `[[review]]`, so nobody has to look at anything")?;
        return writeln!(out, "{} of reviews in `orchestrate/reviews`", counted(listed.records, "record"));
    }
    for (at, table) in listed.tables.iter().enumerate() {
        if at > 0 {
            writeln!(out)?;
        }
        write_table(table, all, terminal, out)?;
    }
    Ok(())
}

fn write_table(table: &ListedTable, all: bool, terminal: &Terminal, out: &mut dyn io::Write) -> io::Result<()> {
    let of = |state: Standing| table.items.iter().filter(|it| it.state == state).count();
    let reviewed = format!("{} of {} reviewed", of(Standing::Reviewed), counted(table.items.len(), "item"));
    writeln!(out, "{}  {reviewed}", paint(terminal, BOLD, &table.name))?;
    let mut items: Vec<&ListedItem> = table.items.iter().filter(|it| all || it.state != Standing::Reviewed).collect();
    items.sort_by_key(|it| (it.state, &it.item));
    let most = if all { usize::MAX } else { SHOWN };
    let shown = &items[..items.len().min(most)];
    let column = shown.iter().map(|it| width(&it.item)).max().unwrap_or_default();
    for it in shown {
        let (word, style) = word(it.state);
        let word = paint(terminal, style, &padded(word, 8));
        writeln!(out, "  {word}  {}  {}", padded(&it.item, column), paint(terminal, DIM, &it.why))?;
    }
    if shown.len() < items.len() {
        writeln!(out, "  … {} more: `--all` shows them", items.len() - shown.len())?;
    }
    let counts = [Standing::Rejected, Standing::Stale, Standing::Missing];
    let counts: Vec<String> =
        counts.iter().filter(|it| of(**it) > 0).map(|it| format!("{} {}", of(*it), word(*it).0)).collect();
    if counts.is_empty() { Ok(()) } else { writeln!(out, "  {}", counts.join(" · ")) }
}

fn word(state: Standing) -> (&'static str, super::layout::Style) {
    match state {
        Standing::Rejected => ("rejected", ERROR),
        Standing::Stale => ("stale", WARNING),
        Standing::Missing => ("missing", ERROR),
        Standing::Reviewed => ("reviewed", GOOD),
    }
}

/// Writes one item.
///
/// # Errors
/// Where `out` refuses.
pub fn show(shown: &Shown, terminal: &Terminal, out: &mut dyn io::Write) -> io::Result<()> {
    writeln!(out, "{}", paint(terminal, BOLD, &shown.item))?;
    let owners =
        if shown.owners.is_empty() { String::new() } else { format!("  owned by {}", shown.owners.join(", ")) };
    writeln!(out, "{}:{}:{}{owners}", shown.file, shown.line, shown.column)?;
    for (table, state) in &shown.asked {
        writeln!(out, "{} {state}", paint(terminal, DIM, &format!("[[review]] {table}:")))?;
    }
    write_reviews(shown, terminal, out)?;
    write_code(shown, terminal, out)?;
    heading("Intent", terminal, out)?;
    for (intent, by) in &shown.intents {
        wrap(intent, terminal.prose()).iter().try_for_each(|line| writeln!(out, "  {line}"))?;
        by.as_ref().map_or(Ok(()), |by| writeln!(out, "  {}", paint(terminal, DIM, &format!("by {by}"))))?;
    }
    nothing(shown.intents.is_empty(), "no mark says what it is for", out)?;
    heading("Tests", terminal, out)?;
    let column = shown.tests.iter().map(|test| width(&test.path)).max().unwrap_or_default();
    for test in &shown.tests {
        writeln!(out, "  {}  {}", padded(&test.path, column), test.state)?;
    }
    nothing(shown.tests.is_empty(), "no mark names a test of it", out)?;
    write_uses(&shown.uses, terminal, out)
}

fn write_reviews(shown: &Shown, terminal: &Terminal, out: &mut dyn io::Write) -> io::Result<()> {
    heading("Reviews", terminal, out)?;
    for seen in &shown.seen {
        let style = match (seen.said, seen.changes.is_empty()) {
            (_, false) => WARNING,
            ("accepted", _) => GOOD,
            ("rejected", _) => ERROR,
            _ => DIM,
        };
        let holds = if seen.changes.is_empty() { "as it is".to_owned() } else { seen.changes.join(", ") };
        writeln!(out, "  {} by {} on {}: {holds}", paint(terminal, style, seen.said), seen.who, seen.day)?;
        let note = seen.note.iter().flat_map(|note| wrap(note, terminal.prose()));
        note.into_iter().try_for_each(|line| writeln!(out, "    {line}"))?;
    }
    nothing(shown.seen.is_empty(), "nobody has looked at it", out)
}

/// What has changed since it was accepted; else the code as it is.
fn write_code(shown: &Shown, terminal: &Terminal, out: &mut dyn io::Write) -> io::Result<()> {
    if let Some(Before { who, day, commit: Some(commit), lines: Some(lines) }) = &shown.before {
        heading(&format!("Since {who} accepted it on {day}, in {commit}"), terminal, out)?;
        return write_lines(shown.line, lines, terminal, out);
    }
    heading("Code", terminal, out)?;
    if let Some(Before { who, day, .. }) = &shown.before {
        let message = format!("what {who} accepted on {day} is in no commit of this repository: it is shown whole");
        writeln!(out, "  {}", paint(terminal, WARNING, &message))?;
    }
    let lines: Vec<ShownLine> = shown.code.lines().map(|line| ShownLine::Same(line.to_owned())).collect();
    write_lines(shown.line, &lines, terminal, out)
}

fn write_lines(first: u32, lines: &[ShownLine], terminal: &Terminal, out: &mut dyn io::Write) -> io::Result<()> {
    let last = first + lines.iter().filter(|line| !matches!(line, ShownLine::Gone(_))).count() as u32;
    let gutter = last.to_string().len();
    let mut number = first;
    for line in lines {
        let text = match line {
            ShownLine::Same(text) => format!("  {number:>gutter$}   {text}"),
            ShownLine::New(text) => paint(terminal, GOOD, &format!("  {number:>gutter$} + {text}")),
            ShownLine::Gone(text) => paint(terminal, ERROR, &format!("  {:>gutter$} - {text}", "")),
        };
        writeln!(out, "{}", text.trim_end())?;
        number += u32::from(!matches!(line, ShownLine::Gone(_)));
    }
    Ok(())
}

fn write_uses(uses: &ShownUses, terminal: &Terminal, out: &mut dyn io::Write) -> io::Result<()> {
    heading("Used by", terminal, out)?;
    let shown: Vec<&User> = uses.direct.iter().take(SHOWN).collect();
    let spots: Vec<String> = shown.iter().map(|user| user.spot.text()).collect();
    let column = spots.iter().map(|spot| width(spot)).max().unwrap_or_default();
    for (spot, user) in spots.iter().zip(&shown) {
        let test = if user.test { " (test)" } else { "" };
        writeln!(out, "  {}  {}{test}", padded(spot, column), user.item)?;
    }
    if shown.len() < uses.direct.len() {
        writeln!(out, "  … {} more: `cargo orchestrate impact` shows them", uses.direct.len() - shown.len())?;
    }
    nothing(uses.direct.is_empty(), "nothing in this workspace", out)?;
    if uses.users > 0 {
        let of = |it: &CrateUsers| format!("{} of {}", it.items, it.name);
        let crates: Vec<String> = uses.crates.iter().take(5).map(of).collect();
        let reach = if uses.users == 1 { "reaches" } else { "reach" };
        let reach = format!("{} {reach} it in one step or more: {}", counted(uses.users, "item"), crates.join(", "));
        writeln!(out, "  {}", paint(terminal, DIM, &reach))?;
    }
    Ok(())
}

fn heading(text: &str, terminal: &Terminal, out: &mut dyn io::Write) -> io::Result<()> {
    writeln!(out, "\n{}", paint(terminal, HEADING, text))
}

fn nothing(is_empty: bool, text: &str, out: &mut dyn io::Write) -> io::Result<()> {
    if is_empty { writeln!(out, "  {text}") } else { Ok(()) }
}

fn counted(n: usize, what: &str) -> String {
    format!("{n} {what}{}", if n == 1 { "" } else { "s" })
}
