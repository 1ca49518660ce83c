//! How many commits have had a hand in an item of late: distinct ones that wrote lines of it that are still there.

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use orchestrate_history::origin::Origins;
use orchestrate_history::origin::items::has_code;
use orchestrate_history::rank;
use orchestrate_resolve::model::{DefId, Model};
use orchestrate_workspace::source::Sources;

/// Days before the last commit that are of late.
pub const LATE_DAYS: i64 = 90;

/// Seconds of a day.
pub(super) const DAY: i64 = 86_400;

/// Commits of late, by item.
pub(super) fn churn(origins: &Origins, model: &Model, sources: &Sources, items: &[DefId]) -> FxHashMap<DefId, u32> {
    let commits = &origins.history.commits;
    let last = origins.head.as_ref().and_then(|head| commits.iter().rev().find(|commit| commit.id == *head));
    let Some(last) = last else { return FxHashMap::default() };
    let is_late = |at: &u32| commits.get(*at as usize).is_some_and(|it| it.time > last.time - LATE_DAYS * DAY);
    let count = |item: &DefId| {
        let mut wrote = writers(origins, model, sources, *item);
        wrote.retain(is_late);
        wrote.sort_unstable();
        wrote.dedup();
        (*item, wrote.len() as u32)
    };
    items.par_iter().map(count).collect()
}

/// The commits that wrote lines with code of an item, one for each line.
fn writers(origins: &Origins, model: &Model, sources: &Sources, item: DefId) -> Vec<u32> {
    let def = model.def(item);
    let Some(lines) = origins.lines(sources.path(def.site.file)) else { return Vec::new() };
    let first = sources.position(def.site.file, def.span.start).line as usize;
    let mut comment = false;
    let own = rank::text(model, sources, item).lines().zip(lines.iter().skip(first - 1));
    own.filter(|(text, _)| has_code(text, &mut comment)).filter_map(|(_, (_, commit))| *commit).collect()
}
