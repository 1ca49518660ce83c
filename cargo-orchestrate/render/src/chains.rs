//! Chains of uses, and who is touched by a change: for people, and as JSON.

use std::io;

use serde::Serialize;

use super::layout::{BOLD, padded, paint, width};
use super::{TableFormat, Terminal};

/// Places shown unless all are asked for.
const SHOWN: usize = 20;

/// How something comes to use something else.
#[derive(Debug, Serialize)]
pub struct WhyOf {
    /// Who uses, as it was asked for.
    pub from: String,
    /// What is used, as it was asked for.
    pub to: String,
    /// How many references begin a chain.
    pub total: usize,
    /// The shortest of them.
    pub chains: Vec<Chain>,
}

/// One chain of uses.
#[derive(Debug, Serialize)]
pub struct Chain {
    /// Its steps; one at least.
    pub steps: Vec<Step>,
}

/// One use of a chain.
#[derive(Debug, Serialize)]
pub struct Step {
    /// Item path of who uses.
    pub user: String,
    /// Path of what is used.
    pub uses: String,
    /// Where.
    #[serde(flatten)]
    pub spot: Spot,
}

/// A place.
#[derive(Debug, Serialize)]
pub struct Spot {
    /// Workspace-relative, with `/`.
    pub file: String,
    /// From 1.
    pub line: u32,
    /// From 1, in characters.
    pub column: u32,
}

/// Who is touched by a change.
#[derive(Debug, Serialize)]
pub struct ImpactOf {
    /// What changes, as it was asked for.
    pub item: String,
    /// How many items use it, in however many steps.
    pub users: usize,
    /// The references to it.
    pub direct: Vec<User>,
    /// The users by crate, most first.
    pub crates: Vec<CrateUsers>,
}

/// A reference to what changes.
#[derive(Debug, Serialize)]
pub struct User {
    /// Item path of who uses it.
    pub item: String,
    /// Path of what of it is used.
    pub uses: String,
    /// Whether it is test code.
    pub test: bool,
    /// Where.
    #[serde(flatten)]
    pub spot: Spot,
}

/// Users of one crate.
#[derive(Debug, Default, Serialize)]
pub struct CrateUsers {
    /// The crate.
    pub name: String,
    /// How many items.
    pub items: usize,
    /// How many of them are test code.
    pub tests: usize,
    /// The most steps that one of them takes.
    pub steps: u32,
}

#[derive(Serialize)]
struct Document<'a, T> {
    version: u32,
    #[serde(flatten)]
    found: &'a T,
}

/// Writes chains.
///
/// # Errors
/// Where `out` refuses.
pub fn why(format: TableFormat, found: &WhyOf, terminal: &Terminal, out: &mut dyn io::Write) -> io::Result<()> {
    if format == TableFormat::Json {
        return json(found, out);
    }
    if found.chains.is_empty() {
        return writeln!(out, "nothing in `{}` leads to `{}`", found.from, found.to);
    }
    for chain in &found.chains {
        write_chain(chain, terminal, out)?;
        writeln!(out)?;
    }
    let (uses, lead) = (counted(found.total, "use"), if found.total == 1 { "leads" } else { "lead" });
    let shown = match found.total - found.chains.len() {
        0 => String::new(),
        _ => format!(", {} shown: `--limit {}` shows a chain for each", found.chains.len(), found.total),
    };
    writeln!(out, "{uses} in `{}` {lead} to `{}`{shown}", found.from, found.to)
}

fn write_chain(chain: &Chain, terminal: &Terminal, out: &mut dyn io::Write) -> io::Result<()> {
    let (Some(first), Some(last)) = (chain.steps.first(), chain.steps.last()) else { return Ok(()) };
    let steps = counted(chain.steps.len(), "step");
    let (user, end) = (paint(terminal, BOLD, &first.user), paint(terminal, BOLD, &last.uses));
    writeln!(out, "{user} reaches {end} in {steps}")?;
    let spots: Vec<String> = chain.steps.iter().map(|step| step.spot.text()).collect();
    let column = spots.iter().map(|spot| width(spot)).max().unwrap_or_default();
    for (spot, step) in spots.iter().zip(&chain.steps) {
        writeln!(out, "  {}  {} uses {}", padded(spot, column), step.user, step.uses)?;
    }
    Ok(())
}

/// Writes who is touched.
///
/// # Errors
/// Where `out` refuses.
pub fn impact(
    format: TableFormat,
    found: &ImpactOf,
    all: bool,
    terminal: &Terminal,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    if format == TableFormat::Json {
        return json(found, out);
    }
    if found.direct.is_empty() {
        return writeln!(out, "nothing in this workspace uses `{}`", found.item);
    }
    writeln!(out, "{} is used at {}", paint(terminal, BOLD, &found.item), counted(found.direct.len(), "place"))?;
    let most = if all { usize::MAX } else { SHOWN };
    let shown: Vec<&User> = found.direct.iter().take(most).collect();
    let spots: Vec<String> = shown.iter().map(|user| user.spot.text()).collect();
    let column = spots.iter().map(|spot| width(spot)).max().unwrap_or_default();
    for (spot, user) in spots.iter().zip(&shown) {
        let test = if user.test { " (test)" } else { "" };
        writeln!(out, "  {}  {} uses {}{test}", padded(spot, column), user.item, user.uses)?;
    }
    if shown.len() < found.direct.len() {
        writeln!(out, "  … {} more: `--all` shows them", found.direct.len() - shown.len())?;
    }
    writeln!(out, "\n{} reach it in one step or more", paint(terminal, BOLD, &counted(found.users, "item")))?;
    let column = found.crates.iter().map(|it| width(&it.name)).max().unwrap_or_default();
    for of in &found.crates {
        let tests = if of.tests == 0 { String::new() } else { format!(", {} of them test code", of.tests) };
        let steps = counted(of.steps as usize, "step");
        writeln!(out, "  {}  {}{tests}, in up to {steps}", padded(&of.name, column), counted(of.items, "item"))?;
    }
    Ok(())
}

fn counted(n: usize, what: &str) -> String {
    format!("{n} {what}{}", if n == 1 { "" } else { "s" })
}

fn json<T: Serialize>(found: &T, out: &mut dyn io::Write) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *out, &Document { version: 1, found })?;
    writeln!(out)
}

impl Spot {
    pub(super) fn text(&self) -> String {
        format!("{}:{}:{}", self.file, self.line, self.column)
    }
}
