//! How many commits have had a hand in an item of late: distinct ones that wrote lines of it that are still there.

use rustc_hash::FxHashMap;

use crate::model::{DefId, Model};
use crate::origin::Origins;
use crate::origin::items::Written;
use crate::source::Sources;

/// Days before the last commit that are of late.
pub const LATE_DAYS: i64 = 90;

/// Seconds of a day.
pub(super) const DAY: i64 = 86_400;

/// Commits of late, by item.
pub(super) fn churn(origins: &Origins, model: &Model, sources: &Sources, items: &[DefId]) -> FxHashMap<DefId, u32> {
    let commits = &origins.history.commits;
    let last = origins.head.as_ref().and_then(|head| commits.iter().rev().find(|commit| commit.id == *head));
    let Some(last) = last else { return FxHashMap::default() };
    let is_late = |at: &&u32| commits.get(**at as usize).is_some_and(|it| it.time > last.time - LATE_DAYS * DAY);
    let written = Written::new(origins, model, sources);
    let count = |item: &DefId| (*item, written.origin(model, *item).commits.iter().filter(is_late).count() as u32);
    items.iter().map(count).collect()
}
