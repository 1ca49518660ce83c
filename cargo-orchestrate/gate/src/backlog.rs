//! What nobody has looked at: whether a change lets it grow past its limit.
//!
//! Items are counted that `[[review]]` wants to be looked at and that are not, as it asks: by the tables of the base and of today, and in both revisions by the same. A change that leaves
//! no more of them than it found is not over, however many there are: whoever works off a backlog is not failed for the rest of it.

use std::collections::BTreeMap;

use super::binding::Laid;
use super::changes::Changes;
use orchestrate_history::evidence::Digests;
use orchestrate_history::review::{Ground, Items, judged_by};
use orchestrate_pipeline::Analysis;
use orchestrate_policy::{Limit, RequiredReviews};
use orchestrate_resolve::model::{DefId, Symbol};
use orchestrate_rules::finding::Finding;
use orchestrate_rules::rules::over_limit;
use orchestrate_workspace::source::Site;

/// An item by its place: a file that two targets reach holds each twice.
type Key = (Site, Symbol);

/// An item that is not looked at as it should be.
struct Lack {
    item: DefId,
    /// Whether all that is wrong with it is who has accepted it: whoever last changed it.
    by_author: bool,
}

/// The finding, where a change is over.
pub(super) fn compare(changes: &Changes<'_>, limit: Limit) -> Option<Finding> {
    let now = lacking(changes.head(), [changes.head_on_head(), changes.base_on_head()]);
    if now.len() as u32 <= limit.most {
        return None;
    }
    let before = lacking(changes.base(), [changes.head_on_base(), changes.base_on_base()]);
    let model = &changes.base().model;
    let key = |was: DefId| (model.def(was).site, model.def(was).name);
    // Who last changed what is asked of the head alone; what lacks only that, and was there, lacked it before.
    let is_inherited =
        |lack: &Lack| changes.was(lack.item).is_some_and(|was| lack.by_author || before.contains_key(&key(was)));
    let unseen =
        |lack: &&Lack| lack.by_author && changes.was(lack.item).is_some_and(|was| !before.contains_key(&key(was)));
    let found = before.len() + now.values().filter(unseen).count();
    if now.len() <= found {
        return None;
    }
    let new = now.values().filter(|lack| !is_inherited(lack));
    let mut new: Vec<String> = new.map(|lack| changes.head().model.path(lack.item)).collect();
    new.sort();
    Some(over_limit::backlog(limit, now.len() as u32, found as u32, &new))
}

/// The items that tables of these policies want to be looked at, and that are not. What tables want of changed code alone is another thing after each change, and does not count.
fn lacking(analysis: &Analysis, laid: [&Laid; 2]) -> BTreeMap<Key, Lack> {
    let Analysis { model, sources, reviewed, .. } = analysis;
    let digests = Digests::new(model, sources);
    let mut lacking: BTreeMap<Key, Lack> = BTreeMap::new();
    for Laid { policy, marks } in laid {
        let tables: Vec<RequiredReviews> = policy.required_reviews.iter().filter(|it| !it.history).cloned().collect();
        let items = Items::new(model, marks, &digests);
        for judged in judged_by(Ground { items: &items, sources, reviewed }, &tables) {
            let at_least = judged.required.at_least;
            if judged.standing.meets(at_least) {
                continue;
            }
            let def = model.def(judged.item);
            let by_author = judged.standing.meets_but_for_authors(at_least);
            let lack = lacking.entry((def.site, def.name)).or_insert(Lack { item: judged.item, by_author });
            lack.by_author &= by_author;
        }
    }
    lacking
}
