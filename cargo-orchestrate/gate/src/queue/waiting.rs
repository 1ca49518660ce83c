//! Which items wait for somebody to look at them.
//!
//! Where the policy has `[[review]]`, those that it wants to be looked at and that are not, as it asks; else all that nobody has accepted as they are. What somebody has rejected
//! waits for its author, and for no reviewer.

use rustc_hash::FxHashSet;

use orchestrate_history::rank;
use orchestrate_history::review::{Ground, Items, Record, Standing, is_reviewable, judged_by};
use orchestrate_pipeline::Analysis;
use orchestrate_policy::RequiredReviews;
use orchestrate_resolve::model::{DefId, DefKind, Model};
use orchestrate_workspace::source::{FileId, Site, Sources, Span};

/// Items by what they wait for.
#[derive(Default)]
pub(super) struct Waiting {
    /// For somebody to look at them, each with what was last accepted of it.
    pub(super) items: Vec<(DefId, Option<Record>)>,
    /// For nobody.
    pub(super) accepted: usize,
    /// For their authors.
    pub(super) rejected: usize,
}

pub(super) fn waiting(analysis: &Analysis, items: &Items<'_>) -> Waiting {
    let Analysis { model, sources, policy, reviewed, .. } = analysis;
    let everything = [everything(model, sources, policy.file)];
    let tables = match policy.required_reviews.as_slice() {
        [] => everything.as_slice(),
        tables => tables,
    };
    let judged = judged_by(Ground { items, sources, reviewed }, tables);
    let mut waiting = Waiting::default();
    let (mut seen, mut known) = (FxHashSet::default(), FxHashSet::default());
    let key = |id: DefId| (model.def(id).site, model.name(id));
    // An item of several tables waits where one of them is not met.
    for it in judged.iter().filter(|it| !it.standing.meets(it.required.at_least)) {
        if seen.insert(key(it.item)) {
            match it.standing.rejected {
                Some(_) => waiting.rejected += 1,
                None => waiting.items.push((it.item, last(&it.standing))),
            }
        }
    }
    waiting.accepted = judged.iter().filter(|it| !seen.contains(&key(it.item)) && known.insert(key(it.item))).count();
    waiting
}

fn last(standing: &Standing<'_>) -> Option<Record> {
    standing.since().map(|(record, _)| record.clone())
}

/// All items that can be looked at by themselves, of which anybody's word is enough.
fn everything(model: &Model, sources: &Sources, policy: FileId) -> RequiredReviews {
    let is_foreign = |id: DefId| model.ancestors(id).any(|above| model.def(above).kind == DefKind::ExternBlock);
    // What a macro made has a text of its own where the call wrote it.
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
