//! Who wrote what: counts of commits, of items and of lines, for people and as JSON. Every count of an agent's is the least that it can be.

use std::io;

use serde::Serialize;

use super::human::grouped;
use super::layout::{BOLD, DIM, HEADING, padded, paint, width, wrap};
use super::{TableFormat, Terminal};

/// Items shown unless all are asked for.
const SHOWN: usize = 20;

#[derive(Serialize)]
struct Document<'a> {
    version: u32,
    #[serde(flatten)]
    found: &'a OriginOf,
}

/// Who wrote what.
#[derive(Debug, Default, Serialize)]
pub struct OriginOf {
    /// The commit that is checked out.
    pub head: Option<String>,
    /// The revision after which commits and lines count; none for all.
    pub since: Option<String>,
    /// How many commits count.
    pub commits: u64,
    /// How many of them bear an agent's sign, at least.
    pub signed: u64,
    /// Agents and bots that have signed any, most commits first.
    pub agents: Vec<AgentOf>,
    /// Traces of tools in use, which say nothing about who wrote what.
    pub in_use: Vec<String>,
    /// What is counted, by crate or module.
    pub parts: Vec<PartOf>,
    /// All of it, each file once.
    pub all: PartOf,
    /// The items that were asked for; all of them in JSON.
    pub items: Vec<ItemOf>,
    /// What is not known, and why.
    pub not_known: Vec<String>,
    /// Whether items were asked for.
    #[serde(skip)]
    pub selected: bool,
    /// What parts are called: `crate` or `module`.
    #[serde(skip)]
    pub part: &'static str,
}

/// An agent or a bot.
#[derive(Debug, Serialize)]
pub struct AgentOf {
    /// Its name.
    pub name: String,
    /// `agent`, `review-bot` or `bot`.
    pub kind: &'static str,
    /// How many commits it has signed.
    pub commits: u64,
    /// By what, most first; a commit may bear several signs.
    pub signs: Vec<SignOf>,
}

/// A sign.
#[derive(Debug, Serialize)]
pub struct SignOf {
    /// What told.
    pub sign: String,
    /// In how many commits.
    pub commits: u64,
}

/// A crate or a module.
#[derive(Debug, Default, Serialize)]
pub struct PartOf {
    /// Its name.
    pub name: String,
    /// Items by class.
    pub items: ClassesOf,
    /// Lines with code.
    pub lines: LinesOf,
}

/// Items by class.
#[derive(Clone, Copy, Debug, Default, Serialize)]
pub struct ClassesOf {
    /// An agent's.
    pub ai: u64,
    /// An agent's and others'.
    pub mixed: u64,
    /// People's.
    pub human: u64,
    /// Nobody can say.
    pub unknown: u64,
    /// Under a mark, whatever the class.
    pub marked: u64,
}

/// Lines with code, by who wrote them.
#[derive(Clone, Copy, Debug, Default, Serialize)]
pub struct LinesOf {
    /// An agent's.
    pub ai: u64,
    /// People's.
    pub human: u64,
    /// Nobody can say.
    pub unknown: u64,
}

/// An item.
#[derive(Debug, Serialize)]
pub struct ItemOf {
    /// Its path.
    pub item: String,
    /// `ai`, `mixed`, `human` or `unknown`.
    pub class: &'static str,
    /// Its file, workspace-relative.
    pub file: String,
    /// Its line.
    pub line: u32,
    /// Its lines with code.
    pub lines: LinesOf,
    /// Agents that wrote any, most lines first.
    pub agents: Vec<String>,
    /// The latest commit that wrote any of its lines.
    pub commit: Option<String>,
    /// Whether it is under a mark.
    pub marked: bool,
    /// Whether it is test code.
    pub test: bool,
}

/// Writes who wrote what.
///
/// # Errors
/// Where `out` refuses.
pub fn origin(
    format: TableFormat,
    found: &OriginOf,
    all: bool,
    terminal: &Terminal,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    if format == TableFormat::Json {
        serde_json::to_writer_pretty(&mut *out, &Document { version: 1, found })?;
        return writeln!(out);
    }
    if found.selected {
        items(found, all, terminal, out)?;
    } else {
        commits(found, terminal, out)?;
    }
    parts(found, terminal, out)?;
    not_known(found, terminal, out)
}

fn commits(found: &OriginOf, terminal: &Terminal, out: &mut dyn io::Write) -> io::Result<()> {
    let since = found.since.as_ref().map(|since| format!(" since `{since}`")).unwrap_or_default();
    let signed = paint(terminal, BOLD, &format!("at least {}", grouped(found.signed)));
    writeln!(out, "{signed} of {} commits{since} bear an agent's sign", grouped(found.commits))?;
    let (agents, apart): (Vec<_>, Vec<_>) = found.agents.iter().partition(|it| it.kind == "agent");
    let name = agents.iter().chain(&apart).map(|it| width(&it.name)).max().unwrap_or_default();
    let count = agents.iter().chain(&apart).map(|it| grouped(it.commits).len()).max().unwrap_or_default();
    let columns = (name, count);
    agents.iter().try_for_each(|agent| agent_line(agent, columns, terminal, out))?;
    if !apart.is_empty() {
        writeln!(out, "not agents that write code, and counted for nobody")?;
        apart.iter().try_for_each(|agent| agent_line(agent, columns, terminal, out))?;
    }
    if !found.in_use.is_empty() {
        writeln!(out, "tools in use, which says nothing of who wrote what")?;
        for line in wrap(&found.in_use.join(" · "), terminal.prose() - 2) {
            writeln!(out, "  {line}")?;
        }
    }
    writeln!(out)
}

fn agent_line(
    agent: &AgentOf,
    (name, count): (usize, usize),
    terminal: &Terminal,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    let signs: Vec<String> =
        agent.signs.iter().map(|it| format!("{} {}", it.sign, grouped(it.commits)).replace(' ', "\u{a0}")).collect();
    let mut lines = wrap(&signs.join(" · "), terminal.prose().saturating_sub(name + count + 6)).into_iter();
    let first = lines.next().unwrap_or_default().replace('\u{a0}', " ");
    let commits = format!("{:>count$}", grouped(agent.commits));
    writeln!(out, "  {}  {commits}  {}", padded(&agent.name, name), paint(terminal, DIM, &first))?;
    for line in lines {
        let line = line.replace('\u{a0}', " ");
        writeln!(out, "  {}  {}  {}", " ".repeat(name), " ".repeat(count), paint(terminal, DIM, &line))?;
    }
    Ok(())
}

fn items(found: &OriginOf, all: bool, terminal: &Terminal, out: &mut dyn io::Write) -> io::Result<()> {
    let most = if all { usize::MAX } else { SHOWN };
    let shown: Vec<&ItemOf> = found.items.iter().take(most).collect();
    for item in &shown {
        let LinesOf { ai, human, unknown } = item.lines;
        let mark = if item.marked { ", marked" } else { "" };
        writeln!(out, "{}  {}{mark}", paint(terminal, BOLD, &item.item), item.class)?;
        let agents = if item.agents.is_empty() { String::new() } else { format!(" ({})", item.agents.join(", ")) };
        let place = format!("{}:{}", item.file, item.line);
        let lines = format!("{ai} by agents{agents}, {human} by people, {unknown} unknown");
        let commit =
            item.commit.as_deref().map(|id| format!(" · last in {}", &id[..id.len().min(12)])).unwrap_or_default();
        writeln!(out, "    {}", paint(terminal, DIM, &format!("{place} · {lines}{commit}")))?;
    }
    if shown.len() < found.items.len() {
        writeln!(out, "… {} more: `--all` shows them", grouped((found.items.len() - shown.len()) as u64))?;
    }
    writeln!(out)
}

/// The columns of the table of parts.
const COLUMNS: [&str; 8] = ["ai", "mixed", "human", "unknown", "marked", "ai", "human", "unknown"];
/// How many of them count items; the others count lines.
const OF_ITEMS: usize = 5;

fn parts(found: &OriginOf, terminal: &Terminal, out: &mut dyn io::Write) -> io::Result<()> {
    let all = PartOf { name: "all".to_owned(), items: found.all.items, lines: found.all.lines };
    let rows: Vec<(&str, [String; 8])> = found
        .parts
        .iter()
        .filter(|_| found.parts.len() > 1)
        .chain([&all])
        .map(|part| (part.name.as_str(), cells(part)))
        .collect();
    let name = rows.iter().map(|(name, _)| width(name)).chain([found.part.len()]).max().unwrap_or_default();
    let widths: Vec<usize> = COLUMNS
        .iter()
        .enumerate()
        .map(|(at, title)| rows.iter().map(|(_, cells)| cells[at].len()).max().unwrap_or_default().max(title.len()))
        .collect();
    let items = widths[..OF_ITEMS].iter().sum::<usize>() + 2 * (OF_ITEMS - 1);
    let titles: [String; 8] = COLUMNS.map(str::to_owned);
    let above = format!("{}  {}  lines with code, at least", " ".repeat(name), padded("items, at least", items + 2));
    writeln!(out, "{}", paint(terminal, DIM, above.trim_end()))?;
    writeln!(out, "{}", paint(terminal, HEADING, &row(found.part, &titles, name, &widths)))?;
    rows.iter().try_for_each(|(part, cells)| writeln!(out, "{}", row(part, cells, name, &widths)))
}

fn row(part: &str, cells: &[String; 8], name: usize, widths: &[usize]) -> String {
    let mut line = padded(part, name);
    for (at, (cell, width)) in cells.iter().zip(widths).enumerate() {
        let gap = if at == OF_ITEMS { "    " } else { "  " };
        line.push_str(&format!("{gap}{cell:>width$}"));
    }
    line
}

fn cells(part: &PartOf) -> [String; 8] {
    let PartOf { items, lines, .. } = part;
    [items.ai, items.mixed, items.human, items.unknown, items.marked, lines.ai, lines.human, lines.unknown].map(grouped)
}

fn not_known(found: &OriginOf, terminal: &Terminal, out: &mut dyn io::Write) -> io::Result<()> {
    if found.not_known.is_empty() {
        return Ok(());
    }
    writeln!(out, "\nnot known")?;
    for reason in &found.not_known {
        let mut lines = wrap(reason, terminal.prose() - 4).into_iter();
        writeln!(out, "  - {}", lines.next().unwrap_or_default())?;
        lines.try_for_each(|line| writeln!(out, "    {line}"))?;
    }
    Ok(())
}
