//! What became of code, by who wrote it: rework, survival, reverts, later fixes, lead time, review, evidence.
//!
//! In: who wrote what and how long it lived, and what reviews and runs of tests have shown of what stands. Out: [`Report`], measures with their
//! figures. Each figure says of how many it is, and how sure it is; what cannot be told is among what is not known, and has no figure.
//!
//! **Architecture Invariant:** asks no git, no clock and no file. "Now" is when the commit that is checked out was committed, so that one commit has
//! one report.

mod code; // What stands: marked, tested, read.
mod commits; // What became of commits.
mod file_modules; // Which module each file is.
mod lines; // What became of lines.
mod merges; // What merges brought in.
mod past; // A history, made ready to be counted.
mod reverts; // What was reverted.
mod reviews; // When people looked, and what is left.
pub mod statistics; // Shares and medians with their intervals.
pub mod survival; // How long lines live.

use rustc_hash::FxHashSet;

use crate::evidence::{Circumstances, Evidence};
use crate::origin::Origins;
use crate::origin::items::Written;
use crate::review::Reviewed;
use orchestrate_policy::{Marks, Policy};
use orchestrate_resolve::model::Model;
use orchestrate_workspace::source::Sources;
use past::Past;
use statistics::Estimate;

/// All that outcomes are told from.
#[derive(Clone, Copy)]
pub struct Ground<'a> {
    /// The graph.
    pub model: &'a Model,
    /// Every text.
    pub sources: &'a Sources,
    /// The marks.
    pub marks: &'a Marks,
    /// What the policy wants.
    pub policy: &'a Policy,
    /// Who looked at what.
    pub reviewed: &'a Reviewed,
    /// What runs have shown.
    pub evidence: &'a Evidence,
    /// What besides code decides what tests do.
    pub circumstances: &'a Circumstances,
    /// Who wrote what, and how long it lived.
    pub origins: &'a Origins,
    /// The same, line by line.
    pub written: &'a Written<'a>,
    /// Commits that count; none for all.
    pub since: Option<&'a FxHashSet<u32>>,
}

/// What became of code.
#[derive(Debug, Default)]
pub struct Report {
    /// When the first commit that counts was committed, and the one that is checked out; in seconds since 1970.
    pub window: Option<(i64, i64)>,
    /// How many commits count.
    pub commits: u64,
    /// The measures, in the order in which they are shown.
    pub measures: Vec<Measure>,
    /// Lines that nobody wrote or read, by module, most first.
    pub modules: Vec<Module>,
    /// What no figure could be told of.
    pub gaps: Gaps,
}

/// What no figure could be told of, in numbers.
#[derive(Debug, Default)]
pub struct Gaps {
    /// No `CODEOWNERS` and no mark names an owner of any source.
    pub no_owner: bool,
    /// Lines that are older than a shallow clone, or of texts that git lacks.
    pub cut_lines: u64,
    /// Lines of which no commit shows the end.
    pub lost_lines: u64,
    /// Lines that ended before they began, by the clocks of those who committed.
    pub skewed_lines: u64,
    /// Changes that a site squashed: when they were begun is gone.
    pub squashed: u64,
    /// Commits on the first-parent line that no merge brought in.
    pub unmerged: u64,
    /// Merges that are older than what they brought in, by the clocks of authors.
    pub early_merges: u64,
    /// Reverts of which nobody can say what they reverted.
    pub reverts: u64,
    /// Functions, those without a run that holds, and of these those with one that no longer does.
    pub functions: (u64, u64, u64),
    /// No acceptance by a person matches what stands.
    pub no_acceptance: bool,
    /// Acceptances before which no commit had written any of the item.
    pub acceptances: u64,
    /// The policy says of nothing that it needs a review.
    pub no_review: bool,
}

/// What is measured, how, and of whom how much.
#[derive(Debug)]
pub struct Measure {
    /// Its name.
    pub id: &'static str,
    /// Within so many days, where it asks for days.
    pub days: Option<u32>,
    /// What it is, in words.
    pub definition: &'static str,
    /// What is counted: `lines`, `commits`, …
    pub counts: &'static str,
    /// What the value is in.
    pub unit: Unit,
    /// How the interval is found.
    pub method: Method,
    /// Between when what is counted came to be, in seconds since 1970; none for what stands now.
    pub window: Option<(i64, i64)>,
    /// Of whom how much: only where there is something to count.
    pub figures: Vec<Figure>,
}

/// What a value is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// A share, from 0 to 1.
    Share,
    /// Hours.
    Hours,
    /// Days.
    Days,
    /// A number.
    Count,
}

/// How an interval is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// [`statistics::share`].
    Wilson,
    /// [`statistics::clustered`].
    Clusters,
    /// [`survival::Curve`].
    Survival,
    /// [`statistics::middle`].
    Order,
    /// All of them were looked at: there is nothing to be unsure of.
    Whole,
}

/// By what figures are told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum By {
    /// Who wrote it.
    Origin,
    /// When it was written.
    Cohort,
    /// Whose files it is in.
    Owner,
}

/// Of whom how much.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// By what.
    pub by: By,
    /// Of whom: a class, a month, an owner.
    pub of: String,
    /// Of how many.
    pub n: u64,
    /// Of how many commits these are, where they come in commits.
    pub commits: Option<u64>,
    /// To how many it happened, where something happens.
    pub events: Option<u64>,
    /// How many were seen as long as that, where not all were.
    pub at_risk: Option<u64>,
    /// How much; none where it was not reached.
    pub value: Option<f64>,
    /// The interval in which it lies with 95 %; none where there is too little to tell, or nothing to be unsure of. An end that was not reached is infinite.
    pub interval: Option<(f64, f64)>,
    /// The first and the third quartile, of what has a median.
    pub quartiles: Option<(f64, f64)>,
}

impl Figure {
    fn new(by: By, of: &str, n: u64, estimate: Estimate) -> Figure {
        Figure {
            by,
            of: of.to_owned(),
            n,
            commits: None,
            events: None,
            at_risk: None,
            value: Some(estimate.value),
            interval: estimate.interval,
            quartiles: None,
        }
    }

    /// A share of all that there is; none where there is nothing.
    fn whole(by: By, of: &str, events: u64, n: u64) -> Option<Figure> {
        let estimate = Estimate { value: events as f64 / n as f64, interval: None };
        (n > 0).then(|| Figure { events: Some(events), ..Figure::new(by, of, n, estimate) })
    }
}

/// The lines with code of a module, and how many of them nobody wrote or read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Module {
    /// Its path; its file where it holds no item.
    pub name: String,
    /// All of them.
    pub lines: u64,
    /// Those that no person is known to have written, and no person has accepted.
    pub unread: u64,
}

/// Who wrote something, as far as anybody can say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Writer {
    /// An agent, or a person with one.
    Ai,
    /// A person.
    Human,
    /// A program that follows rules.
    Bot,
    /// Nobody can say.
    Unknown,
}

impl Writer {
    /// What it is called.
    pub fn name(self) -> &'static str {
        match self {
            Writer::Ai => "ai",
            Writer::Human => "human",
            Writer::Bot => "bot",
            Writer::Unknown => "unknown",
        }
    }
}

/// The name of a group that holds all others.
pub const ALL: &str = "all";
/// Who owns what nobody owns.
pub const UNOWNED: &str = "unowned";
/// Days within which a line is reworked.
pub const REWORK: [u32; 4] = [14, 21, 30, 90];
/// Days that a line survives.
pub const SURVIVAL: [u32; 4] = [30, 90, 180, 365];
/// Days within which a fix follows.
pub const FIXES: [u32; 2] = [30, 90];

/// Tells what became of code.
pub fn report(ground: &Ground<'_>) -> Report {
    let past = Past::new(ground);
    let mut report = Report { window: past.window, commits: past.counted, ..Report::default() };
    lines::measure(&past, &mut report);
    commits::measure(&past, &mut report);
    code::measure(ground, &past, &mut report);
    reviews::measure(ground, &past, &mut report);
    report
}
