//! What to read first: points for reasons, the time that reading takes, and how well such an order has done.
//!
//! In: the model, the policy, what runs have shown, who wrote which lines. Out: [`Ranked`] items, weightiest first, each with its reasons. One formula for the queue of
//! reviews and for the screen of a pull request.
//!
//! **Architecture Invariant:** asks nobody: what is not given to it counts nothing.

mod curve; // How early an order finds what was to be found.
mod decisions; // Ways through an item.
mod formula; // Points for reasons.
mod measure; // What is known of items.
mod powers; // What they can do.
mod reading; // How long it takes.
mod sides; // How near a boundary is.
mod unread; // How much there is to read.

pub use curve::{Curve, Interval, Read, interval, shuffled};
pub use formula::{Cause, Facts, Held, Reason, Unread, cost, reasons};
pub use measure::{Ground, Measured};
pub use powers::POWERS;
pub use reading::{LINES_AN_HOUR, MINUTES_AN_ITEM, minutes, within};
pub use sides::Distance;
pub use unread::{altered, lines, text};

use orchestrate_resolve::model::DefId;

/// An item with what it weighs.
#[derive(Clone, Debug)]
pub struct Ranked {
    /// The item.
    pub item: DefId,
    /// The sum of its reasons, less what the time takes off.
    pub points: i64,
    /// The sum of its reasons.
    pub weight: u32,
    /// Weightiest first.
    pub reasons: Vec<Reason>,
    /// What is known of it.
    pub facts: Facts,
}

/// Items by points, weightiest first; equal ones by path.
pub fn rank(ground: &Ground<'_>, items: &[(DefId, Unread)]) -> Vec<Ranked> {
    let measured = Measured::new(ground);
    let mut ranked: Vec<Ranked> = measured.facts(items).into_iter().map(|(item, facts)| weighed(item, facts)).collect();
    ranked.sort_by_cached_key(|it| (std::cmp::Reverse(it.points), ground.model.path(it.item)));
    ranked
}

fn weighed(item: DefId, facts: Facts) -> Ranked {
    let reasons = reasons(&facts);
    let weight = reasons.iter().map(|it| it.points).sum();
    Ranked { item, points: i64::from(weight) - i64::from(cost(facts.unread.lines())), weight, reasons, facts }
}
