//! The queue of reviews: what nobody has looked at, the most pressing first, and how well such a queue would have done.
//!
//! In: a workspace and its history. Out: a [`Queue`]; of a revision that is past, a [`Score`]. What the order rests on is the formula of `rank`.

mod accepted; // What somebody accepted, found in the history.
mod churn; // Commits of late.
mod hindsight; // How well it would have done.
mod waiting; // What waits for somebody.

pub use accepted::find;
pub use churn::LATE_DAYS;
pub use hindsight::{HOURS, Order, Past, Score, ScoreError, Scored, score};

use camino::Utf8Path;
use rayon::prelude::*;

use orchestrate_history::evidence::{Circumstances, Digests, Evidence, Now};
use orchestrate_history::origin::Origins;
use orchestrate_history::rank::{self, Ranked, Unread};
use orchestrate_history::review::{Items, Record};
use orchestrate_pipeline::Analysis;
use orchestrate_resolve::model::{Calls, DefId};

/// Of more items than this, what was accepted of them is not looked for: they are read whole.
const MOST_STALE: usize = 300;

/// What nobody has looked at.
#[derive(Debug, Default)]
pub struct Queue {
    /// The most pressing first.
    pub items: Vec<Ranked>,
    /// How many items of those that are asked for wait for nobody.
    pub accepted: usize,
    /// How many wait for their authors, since somebody has rejected them.
    pub rejected: usize,
}

/// What a queue is made of, besides the workspace.
pub struct Given<'a> {
    /// What runs have shown.
    pub evidence: &'a Evidence,
    /// What else they rest on.
    pub circumstances: &'a Circumstances,
    /// Who wrote which lines; none where nobody knows.
    pub origins: Option<&'a Origins>,
    /// Where the history is, and the commit from which on it is looked back; none for no history.
    pub history: Option<(&'a Utf8Path, &'a str)>,
}

/// The queue of a workspace.
pub fn of(analysis: &Analysis, given: &Given<'_>) -> Queue {
    let Analysis { model, sources, marks, policy, workspace, .. } = analysis;
    let digests = Digests::new(model, sources);
    let waiting = waiting::waiting(analysis, &Items::new(model, marks, &digests));
    let calls = Calls::new(model);
    let items = to_read(analysis, &waiting.items, given);
    let ids: Vec<DefId> = items.iter().map(|(id, _)| *id).collect();
    let commits = given.origins.map(|origins| churn::churn(origins, model, sources, &ids));
    let now = Now { digests: &digests, circumstances: given.circumstances };
    let evidence = (given.evidence, &now);
    let ground = rank::Ground { workspace, model, sources, policy, calls: &calls, evidence, commits: commits.as_ref() };
    Queue { items: rank::rank(&ground, &items), accepted: waiting.accepted, rejected: waiting.rejected }
}

/// What of each item is to be read.
fn to_read(analysis: &Analysis, items: &[(DefId, Option<Record>)], given: &Given<'_>) -> Vec<(DefId, Unread)> {
    let stale = items.iter().filter(|(_, record)| record.is_some()).count();
    let looked_for = given.history.filter(|_| stale <= MOST_STALE);
    let of_item = |(item, record): &(DefId, Option<Record>)| {
        let file = analysis.sources.path(analysis.model.def(*item).site.file);
        let accepted = record.as_ref().zip(looked_for).and_then(|(record, (root, at))| {
            // Where git does not answer, there is the more to read.
            accepted::find(root, record, file, at).unwrap_or_default()
        });
        (*item, unread(analysis, *item, accepted.as_ref().map(|it| it.text.as_str())))
    };
    items.par_iter().map(of_item).collect()
}

/// What of an item is to be read, where `accepted` is the text that was accepted of it.
fn unread(analysis: &Analysis, item: DefId, accepted: Option<&str>) -> Unread {
    let Analysis { model, sources, .. } = analysis;
    match accepted {
        Some(accepted) => Unread::Since(rank::altered(accepted, rank::text(model, sources, item))),
        None => Unread::All(rank::lines(model, item)),
    }
}
