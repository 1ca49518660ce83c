//! Unreviewed items: whether a change lets their number grow past its limit.
//!
//! An item counts if a `[[review]]` table of the base or of the head requires a review that it lacks. Both revisions are counted by the same tables. A change
//! that does not add unreviewed items passes, however many there are, so that working off a backlog never fails.

use std::collections::BTreeMap;

use super::binding::BoundPolicy;
use super::changes::ChangeContext;
use orchestrate_history::evidence::Digests;
use orchestrate_history::review::{Ground, Items, judged_by};
use orchestrate_pipeline::Analysis;
use orchestrate_policy::{Limit, RequiredReviews};
use orchestrate_resolve::model::{DefId, Symbol};
use orchestrate_rules::finding::Finding;
use orchestrate_rules::rules::over_limit;
use orchestrate_workspace::source::Site;

/// An item by its place: a file that two targets reach holds each twice.
type ItemKey = (Site, Symbol);

/// An item that lacks a required review.
struct MissingReview {
    item: DefId,
    /// Whether the review is missing only because the item's last author gave it.
    by_author: bool,
}

/// The finding, where a change is over.
pub(super) fn compare(changes: &ChangeContext<'_>, limit: Limit) -> Option<Finding> {
    let now = missing_reviews(changes.head(), [changes.head_on_head(), changes.base_on_head()]);
    if now.len() as u32 <= limit.most {
        return None;
    }
    let before = missing_reviews(changes.base(), [changes.head_on_base(), changes.base_on_base()]);
    let model = &changes.base().model;
    let key = |was: DefId| (model.def(was).site, model.def(was).name);
    // Authors are only known in the head. An item that existed before and only lacks an independent reviewer counts as lacking it before.
    let is_inherited = |lack: &MissingReview| {
        changes.base_item(lack.item).is_some_and(|was| lack.by_author || before.contains_key(&key(was)))
    };
    let unseen = |lack: &&MissingReview| {
        lack.by_author && changes.base_item(lack.item).is_some_and(|was| !before.contains_key(&key(was)))
    };
    let found = before.len() + now.values().filter(unseen).count();
    if now.len() <= found {
        return None;
    }
    let new = now.values().filter(|lack| !is_inherited(lack));
    let mut new: Vec<String> = new.map(|lack| changes.head().model.path(lack.item)).collect();
    new.sort();
    Some(over_limit::backlog(limit, now.len() as u32, found as u32, &new))
}

/// The items that lack a review required by these policies. Tables with `scope = "changed"` do not count: they bind different items after each change.
fn missing_reviews(analysis: &Analysis, laid: [&BoundPolicy; 2]) -> BTreeMap<ItemKey, MissingReview> {
    let Analysis { model, sources, reviewed, .. } = analysis;
    let digests = Digests::new(model, sources);
    let mut lacking: BTreeMap<ItemKey, MissingReview> = BTreeMap::new();
    for BoundPolicy { policy, marks } in laid {
        let tables: Vec<RequiredReviews> = policy.required_reviews.iter().filter(|it| !it.history).cloned().collect();
        let items = Items::new(model, marks, &digests);
        for judged in judged_by(Ground { items: &items, sources, reviewed }, &tables) {
            let at_least = judged.required.at_least;
            if judged.standing.meets(at_least) {
                continue;
            }
            let def = model.def(judged.item);
            let by_author = judged.standing.meets_but_for_authors(at_least);
            let lack = lacking.entry((def.site, def.name)).or_insert(MissingReview { item: judged.item, by_author });
            lack.by_author &= by_author;
        }
    }
    lacking
}
