//! Which items wait for a review.
//!
//! With `[[review]]` tables in the policy, the items that lack a required review; without any, all items that have not been accepted in their current state. Rejected items
//! wait for their authors, not for a reviewer.

use rustc_hash::FxHashSet;

use orchestrate_history::rank;
use orchestrate_history::review::{Ground, Items, Record, Standing, is_reviewable, judged_by};
use orchestrate_pipeline::Analysis;
use orchestrate_policy::RequiredReviews;
use orchestrate_resolve::model::{DefId, DefKind, Model};
use orchestrate_workspace::source::{FileId, Site, Sources, Span};

/// Items by what they wait for.
#[derive(Default)]
pub(super) struct WaitingItems {
    /// For a review, each with its last acceptance.
    pub(super) items: Vec<(DefId, Option<Record>)>,
    /// The number of items that are reviewed.
    pub(super) accepted: usize,
    /// The number of items that wait for their authors.
    pub(super) rejected: usize,
}

pub(super) fn find_waiting(analysis: &Analysis, items: &Items<'_>) -> WaitingItems {
    let Analysis { model, sources, policy, reviewed, .. } = analysis;
    let everything = [require_everything(model, sources, policy.file)];
    let tables = match policy.required_reviews.as_slice() {
        [] => everything.as_slice(),
        tables => tables,
    };
    let judged = judged_by(Ground { items, sources, reviewed }, tables);
    let mut waiting = WaitingItems::default();
    let (mut seen, mut known) = (FxHashSet::default(), FxHashSet::default());
    let key = |id: DefId| (model.def(id).site, model.name(id));
    // An item in several tables waits until all of them are met.
    for it in judged.iter().filter(|it| !it.standing.meets(it.required.at_least)) {
        if seen.insert(key(it.item)) {
            match it.standing.rejected {
                Some(_) => waiting.rejected += 1,
                None => waiting.items.push((it.item, last_acceptance(&it.standing))),
            }
        }
    }
    waiting.accepted = judged.iter().filter(|it| !seen.contains(&key(it.item)) && known.insert(key(it.item))).count();
    waiting
}

fn last_acceptance(standing: &Standing<'_>) -> Option<Record> {
    standing.since().map(|(record, _)| record.clone())
}

/// A table that requires one review by anyone of every reviewable item.
fn require_everything(model: &Model, sources: &Sources, policy: FileId) -> RequiredReviews {
    let is_foreign = |id: DefId| model.ancestors(id).any(|above| model.def(above).kind == DefKind::ExternBlock);
    // An item from a macro counts if the macro call itself contains its text.
    let is_written = |id: DefId| !model.is_made(id) || rank::text(model, sources, id).ends_with(['}', ';']);
    let items = model.defs().filter(|(id, def)| {
        !def.test && !model.is_test(*id) && is_reviewable(model, *id) && !is_foreign(*id) && is_written(*id)
    });
    RequiredReviews {
        name: String::new(),
        items: items.map(|(id, _)| id).collect(),
        at_least: 1,
        by: Vec::new(),
        not_author: false,
        reason: None,
        help: None,
        history: false,
        site: Site::new(policy, Span::new(0, 0)),
    }
}
