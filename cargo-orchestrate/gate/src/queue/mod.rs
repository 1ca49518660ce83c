//! The review queue: unreviewed items, the most urgent first, and how well such a queue would have done in the past.
//!
//! In: a workspace and its history. Out: a [`ReviewQueue`]; of a revision that is past, a [`QueueScore`]. What the order rests on is the formula of `rank`.

mod accepted; // Accepted texts, found in the history.
mod churn; // Recent commits.
mod hindsight; // Scores of past queues.
mod waiting; // Items that wait for a review.

pub use accepted::find_accepted_text;
pub use churn::LATE_DAYS;
pub use hindsight::{HOURS, PastRevision, QueueScore, ReadingOrder, ScoreError, ScoredItem, score_past_queue};

use camino::Utf8Path;
use rayon::prelude::*;

use orchestrate_history::evidence::{Circumstances, Digests, Evidence, Now};
use orchestrate_history::origin::Origins;
use orchestrate_history::rank::{self, Ranked, Unread};
use orchestrate_history::review::{Items, Record};
use orchestrate_pipeline::Analysis;
use orchestrate_resolve::model::{Calls, DefId};

/// Above this number of stale items, their accepted texts are not searched in the history, which takes git a while each: they count as unread in full.
const MOST_STALE: usize = 300;

/// The unreviewed items.
#[derive(Debug, Default)]
pub struct ReviewQueue {
    /// The most urgent first.
    pub items: Vec<Ranked>,
    /// The number of required items that are reviewed.
    pub accepted: usize,
    /// The number of items that wait for their authors, since a reviewer rejected them.
    pub rejected: usize,
}

/// What a queue is made of, besides the workspace.
pub struct QueueInputs<'a> {
    /// What runs have shown.
    pub evidence: &'a Evidence,
    /// What else they rest on.
    pub circumstances: &'a Circumstances,
    /// Who wrote which lines; none where that is unknown.
    pub origins: Option<&'a Origins>,
    /// Where the history is, and the commit from which on it is looked back; none for no history.
    pub history: Option<(&'a Utf8Path, &'a str)>,
}

/// The queue of a workspace.
pub fn build_queue(analysis: &Analysis, given: &QueueInputs<'_>) -> ReviewQueue {
    let Analysis { model, sources, marks, policy, workspace, .. } = analysis;
    let digests = Digests::new(model, sources);
    let waiting = waiting::find_waiting(analysis, &Items::new(model, marks, &digests));
    let calls = Calls::new(model);
    let items = to_read(analysis, &waiting.items, given);
    let ids: Vec<DefId> = items.iter().map(|(id, _)| *id).collect();
    let commits = given.origins.map(|origins| churn::count_recent_commits(origins, model, sources, &ids));
    let now = Now { digests: &digests, circumstances: given.circumstances };
    let evidence = (given.evidence, &now);
    let ground = rank::Ground { workspace, model, sources, policy, calls: &calls, evidence, commits: commits.as_ref() };
    ReviewQueue { items: rank::rank(&ground, &items), accepted: waiting.accepted, rejected: waiting.rejected }
}

/// What of each item is to be read.
fn to_read(analysis: &Analysis, items: &[(DefId, Option<Record>)], given: &QueueInputs<'_>) -> Vec<(DefId, Unread)> {
    let stale = items.iter().filter(|(_, record)| record.is_some()).count();
    let looked_for = given.history.filter(|_| stale <= MOST_STALE);
    let of_item = |(item, record): &(DefId, Option<Record>)| {
        let file = analysis.sources.path(analysis.model.def(*item).site.file);
        let accepted = record.as_ref().zip(looked_for).and_then(|(record, (root, at))| {
            // Where git fails, the whole item counts as unread.
            accepted::find_accepted_text(root, record, file, at).unwrap_or_default()
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
