//! The formula: so many points for each reason to look at an item. What is worth most is read first.
//!
//! In: [`Facts`] of an item. Out: its [`Reason`]s. `docs/review.md` has the table, and a test holds it to this one.

use super::sides::Distance;
use crate::model::Led;

/// Why an item is worth looking at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cause {
    /// What may go wrong elsewhere.
    Blast,
    /// How near a boundary is.
    Boundary,
    /// How many ways there are through it.
    Complexity,
    /// What is known of its tests.
    Evidence,
    /// How many commits have had a hand in it of late.
    Churn,
    /// How much of it nobody has accepted.
    Change,
    /// What it can do.
    Capability,
}

/// What is known of the tests of a function.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Held {
    /// No test comes there, as far as sources tell.
    Nothing,
    /// One does, as far as sources tell.
    Reached,
    /// A run has shown that one reaches it and passes.
    Passes,
    /// A run has shown that tests notice at least four in five of its mutants.
    Kills,
}

/// How much of an item nobody has accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unread {
    /// All of it, and nobody has accepted anything of it: so many lines with code.
    All(u32),
    /// So many lines with code differ from what somebody has accepted.
    Since(u32),
    /// So many lines with code are new or altered since what a change is compared with.
    SinceBase(u32),
}

/// What is known of an item.
#[derive(Clone, Debug)]
pub struct Facts {
    /// What leads there.
    pub led: Led,
    /// Where it stands.
    pub distance: Distance,
    /// The ways through it.
    pub decisions: u32,
    /// Its tests; none for what is no function.
    pub held: Option<Held>,
    /// Commits that wrote lines of it that are there, of late; none where nobody was asked.
    pub commits: Option<u32>,
    /// What of it is to be read.
    pub unread: Unread,
    /// What it can do.
    pub powers: Vec<&'static str>,
}

/// A reason, with its points and in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// Which.
    pub cause: Cause,
    /// What it is worth.
    pub points: u32,
    /// In words.
    pub says: String,
}

impl Unread {
    /// The lines.
    pub fn lines(self) -> u32 {
        match self {
            Unread::All(lines) | Unread::Since(lines) | Unread::SinceBase(lines) => lines,
        }
    }
}

impl Cause {
    /// All, in the order of the table.
    pub const ALL: [Cause; 7] = [
        Cause::Blast,
        Cause::Boundary,
        Cause::Complexity,
        Cause::Evidence,
        Cause::Churn,
        Cause::Change,
        Cause::Capability,
    ];

    /// Its word.
    pub fn word(self) -> &'static str {
        match self {
            Cause::Blast => "blast radius",
            Cause::Boundary => "boundary",
            Cause::Complexity => "complexity",
            Cause::Evidence => "evidence",
            Cause::Churn => "churn",
            Cause::Change => "change",
            Cause::Capability => "capability",
        }
    }

    /// How many points it is worth, as the table of the manual has it.
    pub fn rule(self) -> &'static str {
        match self {
            Cause::Blast => "log2(1 + functions that lead there)",
            Cause::Boundary => "2 where uses cross a boundary there, 1 a step away",
            Cause::Complexity => "log2(1 + decisions)",
            Cause::Evidence => "3, 2 reached, 1 passes, 0 kills",
            Cause::Churn => "log2(1 + commits)",
            Cause::Change => "log2(1 + lines)",
            Cause::Capability => "3",
        }
    }
}

/// The reasons to look at an item that are worth something, weightiest first.
pub fn reasons(facts: &Facts) -> Vec<Reason> {
    let mut reasons: Vec<Reason> = Cause::ALL.into_iter().filter_map(|cause| reason(cause, facts)).collect();
    reasons.retain(|reason| reason.points > 0);
    reasons.sort_by_key(|reason| (std::cmp::Reverse(reason.points), reason.cause));
    reasons
}

fn reason(cause: Cause, facts: &Facts) -> Option<Reason> {
    let (points, says) = match cause {
        Cause::Blast => (log(facts.led.functions), blast(facts.led)),
        Cause::Boundary => boundary(facts.distance),
        Cause::Complexity => (log(facts.decisions), counted(facts.decisions, "decision")),
        Cause::Evidence => evidence(facts.held?),
        Cause::Churn => (log(facts.commits?), format!("{} of late", counted(facts.commits?, "commit"))),
        Cause::Change => (log(facts.unread.lines()), change(facts.unread)),
        Cause::Capability => (if facts.powers.is_empty() { 0 } else { 3 }, facts.powers.join(", ")),
    };
    Some(Reason { cause, points, says })
}

/// The binary logarithm of one more, rounded down.
fn log(count: u32) -> u32 {
    count.saturating_add(1).ilog2()
}

fn blast(led: Led) -> String {
    let more = if led.more { "+" } else { "" };
    format!("{}{more} lead{} there", led.functions, if led.functions == 1 { "s" } else { "" })
}

fn boundary(distance: Distance) -> (u32, String) {
    match distance {
        Distance { crossing: 0, near: false } => (0, String::new()),
        Distance { crossing: 0, .. } => (1, "a step from a boundary".to_owned()),
        Distance { crossing, .. } => (2, format!("{} a boundary", if crossing == 1 { "a use crosses".to_owned() } else { format!("{crossing} uses cross") })),
    }
}

fn evidence(held: Held) -> (u32, String) {
    match held {
        Held::Nothing => (3, "no test comes there".to_owned()),
        Held::Reached => (2, "no run has shown its tests".to_owned()),
        Held::Passes => (1, "mutants may live".to_owned()),
        Held::Kills => (0, String::new()),
    }
}

fn change(unread: Unread) -> String {
    match unread {
        Unread::All(lines) => counted(lines, "line"),
        Unread::Since(lines) => format!("{} since accepted", counted(lines, "line")),
        Unread::SinceBase(lines) => format!("{} new or altered", counted(lines, "line")),
    }
}

fn counted(count: u32, one: &str) -> String {
    format!("{count} {one}{}", if count == 1 { "" } else { "s" })
}
