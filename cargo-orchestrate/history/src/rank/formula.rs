//! The formula: so many points for each reason to look at an item, less what the time takes off. What is worth most is read first.
//!
//! In: [`Facts`] of an item. Out: its [`Reason`]s. `docs/review.md` has the table, and says on which history its weights were chosen, and on which they were tried.

use super::sides::Distance;
use orchestrate_resolve::model::Led;

/// Why an item is worth looking at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cause {
    /// How many commits have had a hand in it of late.
    Churn,
    /// How much of it nobody has accepted.
    Change,
    /// How many ways there are through it.
    Complexity,
    /// What may go wrong elsewhere.
    Blast,
    /// What is known of its tests.
    Evidence,
    /// What it can do.
    Capability,
    /// How near a boundary is.
    Boundary,
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
        Cause::Churn,
        Cause::Change,
        Cause::Complexity,
        Cause::Blast,
        Cause::Evidence,
        Cause::Capability,
        Cause::Boundary,
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
        Cause::Churn => (doubled(facts.commits?), counted(facts.commits?, "recent commit")),
        Cause::Change => (log(facts.unread.lines()), change(facts.unread)),
        Cause::Complexity => (log(facts.decisions), counted(facts.decisions, "decision")),
        Cause::Blast => (log(facts.led.functions) / 2, blast(facts.led)),
        Cause::Evidence => evidence(facts.held?),
        Cause::Capability => (if facts.powers.is_empty() { 0 } else { 2 }, facts.powers.join(", ")),
        Cause::Boundary => boundary(facts.distance),
    };
    Some(Reason { cause, points, says })
}

/// What the time takes off: three times the binary logarithm of the minutes that so many lines take, rounded down. An hour buys less where each item takes longer.
pub fn cost(lines: u32) -> u32 {
    // Exactly, and the same on every machine: minutes are 1 + lines * 60 / 400, or (20 + 3 * lines) / 20.
    let of_twenty = 20 + 3 * u128::from(lines);
    (of_twenty.pow(3) / 8000).ilog2()
}

/// The binary logarithm of one more, rounded down.
fn log(count: u32) -> u32 {
    count.saturating_add(1).ilog2()
}

/// Twice the binary logarithm of one more, rounded down.
fn doubled(count: u32) -> u32 {
    u64::from(count.saturating_add(1)).pow(2).ilog2()
}

fn blast(led: Led) -> String {
    let more = if led.more { "+" } else { "" };
    format!("{}{more} lead{} there", led.functions, if led.functions == 1 { "s" } else { "" })
}

fn boundary(distance: Distance) -> (u32, String) {
    match distance {
        Distance { crossing: 0, near: false } => (0, String::new()),
        Distance { crossing: 0, .. } => (1, "a step from a boundary".to_owned()),
        Distance { crossing: 1, .. } => (2, "a use crosses a boundary".to_owned()),
        Distance { crossing, .. } => (2, format!("{crossing} uses cross a boundary")),
    }
}

fn evidence(held: Held) -> (u32, String) {
    match held {
        Held::Nothing => (3, "no test".to_owned()),
        Held::Reached => (2, "tests not run".to_owned()),
        Held::Passes => (1, "mutants not tried".to_owned()),
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

#[cfg(test)]
mod tests {
    use super::*;

    /// A function of which nothing is known.
    fn plain() -> Facts {
        Facts {
            led: Led::default(),
            distance: Distance::default(),
            decisions: 0,
            held: Some(Held::Kills),
            commits: Some(0),
            unread: Unread::All(0),
            powers: Vec::new(),
        }
    }

    fn told(change: impl Fn(&mut Facts)) -> String {
        let mut facts = plain();
        change(&mut facts);
        let told: Vec<String> = reasons(&facts).iter().map(|it| format!("{} {}", it.points, it.says)).collect();
        told.join(", ")
    }

    #[test]
    fn each_reason_has_its_points() {
        let led = |functions, more| Led { functions, more };
        let distance = |crossing, near| Distance { crossing, near };
        assert_eq!(told(|_| ()), "");
        for (commits, expected) in [
            (Some(1), "2 1 recent commit"),
            (Some(2), "3 2 recent commits"),
            (Some(7), "6 7 recent commits"),
            (None, ""),
        ] {
            assert_eq!(told(|facts| facts.commits = commits), expected);
        }
        for (unread, expected) in [
            (Unread::All(1), "1 1 line"),
            (Unread::All(40), "5 40 lines"),
            (Unread::Since(3), "2 3 lines since accepted"),
            (Unread::SinceBase(7), "3 7 lines new or altered"),
        ] {
            assert_eq!(told(|facts| facts.unread = unread), expected);
        }
        for (decisions, expected) in [(1, "1 1 decision"), (6, "2 6 decisions"), (7, "3 7 decisions")] {
            assert_eq!(told(|facts| facts.decisions = decisions), expected);
        }
        for (to, expected) in
            [(led(2, false), ""), (led(3, false), "1 3 lead there"), (led(1000, true), "4 1000+ lead there")]
        {
            assert_eq!(told(|facts| facts.led = to), expected);
        }
        for (held, expected) in [
            (Some(Held::Nothing), "3 no test"),
            (Some(Held::Reached), "2 tests not run"),
            (Some(Held::Passes), "1 mutants not tried"),
            (None, ""),
        ] {
            assert_eq!(told(|facts| facts.held = held), expected);
        }
        assert_eq!(told(|facts| facts.powers = vec!["process", "fs"]), "2 process, fs");
        for (at, expected) in [
            (distance(1, true), "2 a use crosses a boundary"),
            (distance(9, false), "2 9 uses cross a boundary"),
            (distance(0, true), "1 a step from a boundary"),
        ] {
            assert_eq!(told(|facts| facts.distance = at), expected);
        }
    }

    #[test]
    fn the_weightiest_reason_comes_first_and_equal_ones_as_in_the_table() {
        let all = told(|facts| {
            *facts =
                Facts { decisions: 1, commits: Some(1), unread: Unread::All(1), powers: vec!["fs"], ..facts.clone() };
        });
        assert_eq!(all, "2 1 recent commit, 2 fs, 1 1 line, 1 1 decision");
    }

    #[test]
    fn time_takes_off_three_points_for_each_doubling_of_the_minutes() {
        // 1, 2, 4, 8 and 64 minutes take 0, 6 2/3, 20, 46 2/3 and 420 lines.
        let costs: Vec<u32> = [0, 6, 7, 20, 47, 420].into_iter().map(cost).collect();
        assert_eq!(costs, [0, 2, 3, 6, 9, 18]);
        assert_eq!(cost(u32::MAX), 87);
    }
}
