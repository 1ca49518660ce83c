//! Which changed items to read first: by the formula of the queue of reviews, as far as a change has what it takes. What it is compared with counts as read, and no commit is asked for.

use super::changes::Changes;
use orchestrate_history::evidence::{Digests, Now};
use orchestrate_history::rank::{self, Ranked, Unread};
use orchestrate_resolve::model::{Calls, DefId};

/// Changed items, weightiest first.
pub(super) fn rank(changes: &Changes<'_>, items: &[DefId], calls: &Calls) -> Vec<Ranked> {
    let head = changes.head();
    let digests = Digests::new(&head.model, &head.sources);
    let now = Now { digests: &digests, circumstances: &head.circumstances };
    let ground = rank::Ground {
        workspace: &head.workspace,
        model: &head.model,
        sources: &head.sources,
        policy: &changes.head_on_head().policy,
        calls,
        evidence: (&head.evidence, &now),
        commits: None,
    };
    let items: Vec<(DefId, Unread)> = items.iter().map(|id| (*id, unread(changes, *id))).collect();
    rank::rank(&ground, &items)
}

fn unread(changes: &Changes<'_>, item: DefId) -> Unread {
    let (base, head) = (changes.base(), changes.head());
    Unread::SinceBase(match changes.was(item) {
        Some(was) => {
            let before = rank::text(&base.model, &base.sources, was);
            rank::altered(before, rank::text(&head.model, &head.sources, item))
        }
        None => rank::lines(&head.model, item),
    })
}
