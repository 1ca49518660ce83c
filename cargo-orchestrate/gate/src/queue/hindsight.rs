//! How well a queue would have done: the queue of a revision that is past, by what was known then, against the fixes that came later.
//!
//! A later fix is a commit after the revision, no merge, whose subject says that it mends something. It lands on an item where it takes out lines with code that the item had, or puts code
//! between two of them; lines are followed by where they were written, through renames, moves and branches. The order by size and that of chance are walked through beside it, with
//! the same time for each item.

use std::collections::BTreeSet;

use camino::Utf8PathBuf;
use rustc_hash::{FxHashMap, FxHashSet};

use super::churn::DAY;
use super::{Given, Queue};
use crate::GateError;
use orchestrate_history::evidence::{Circumstances, Evidence};
use orchestrate_history::origin::ask::{self, Asked};
use orchestrate_history::origin::{Altered, Born, Traced, is_fix_or_revert};
use orchestrate_history::rank::{self, Curve, Interval, Ranked, Read};
use orchestrate_pipeline::{self as pipeline, Analysis, CheckError, Request};
use orchestrate_policy::OriginTable;
use orchestrate_resolve::model::DefId;
use orchestrate_workspace::base::{self, BaseError};
use orchestrate_workspace::git::{Git, GitError};
use orchestrate_workspace::metadata::Workspace;
use orchestrate_workspace::source::{Sources, normalize};

/// The hours of reading at which is looked what has been found.
pub const HOURS: [u32; 4] = [1, 2, 4, 8];

/// Which revision is asked.
#[derive(Clone, Debug)]
pub enum Past {
    /// The last one of the first parents that is so many days older than the last commit.
    Days(u32),
    /// This one.
    At(String),
}

/// Why there is no score.
#[derive(Debug, thiserror::Error)]
pub enum ScoreError {
    /// The workspace of today cannot be read.
    #[error(transparent)]
    Check(#[from] CheckError),
    /// Nobody knows the revision.
    #[error(transparent)]
    Base(#[from] BaseError),
    /// git gave no answer.
    #[error(transparent)]
    Git(#[from] GitError),
    /// The workspace of the revision cannot be read.
    #[error(transparent)]
    Gate(#[from] GateError),
    /// There is no history.
    #[error("nothing is committed, so nothing was fixed later\nhelp: a score needs a history with fixes in it")]
    NoHistory,
    /// The history begins later.
    #[error(
        "the history has no commit that is {days} days older than its last one{}\nhelp: name fewer days, as in `--days 30`, or a revision, as in `--at v1.0`",
        if *.is_shallow { ": the clone is shallow, and `git fetch --unshallow` brings the rest" } else { "" }
    )]
    TooYoung {
        /// How many days were asked for.
        days: u32,
        /// Whether there may be more of it elsewhere.
        is_shallow: bool,
    },
    /// Nobody has fixed anything.
    #[error(
        "no commit after {commit} says that it fixes something, so there is nothing to score by\nhelp: go further back: `--days N`, or `--at REV`"
    )]
    NoFixes {
        /// The revision, in short.
        commit: String,
    },
    /// Fixes have mended something else.
    #[error(
        "{fixes} after {commit} say that they fix something, and none of them altered an item that was in the queue then\nhelp: go further back: `--days N`, or `--at REV`"
    )]
    NoneLanded {
        /// How many do, in words.
        fixes: String,
        /// The revision, in short.
        commit: String,
    },
}

/// How well a queue would have done.
pub struct Score {
    /// The workspace as it was.
    pub analysis: Analysis,
    /// The revision.
    pub commit: String,
    /// How many days before the last commit that was.
    pub days: i64,
    /// The last commit.
    pub head: String,
    /// Its queue, the most pressing first, each with how many later fixes landed on it.
    pub items: Vec<Scored>,
    /// How many commits after it say that they fix something.
    pub fixes: usize,
    /// How many of these landed on an item of the queue.
    pub landed: usize,
    /// The orders: the queue's own first.
    pub orders: Vec<Order>,
    /// What chance finds within [`HOURS`]: the share of items that were fixed later, and of their fixes.
    pub chance: Vec<(f64, f64)>,
    /// What of the history is missing: a shallow clone knows less of the past.
    pub is_shallow: bool,
}

/// An item of the queue, and how many later fixes landed on it.
#[derive(Debug)]
pub struct Scored {
    /// The item.
    pub ranked: Ranked,
    /// How many.
    pub fixes: u32,
}

/// An order of reading, and what it finds.
#[derive(Debug)]
pub struct Order {
    /// What it is called.
    pub name: &'static str,
    /// What it finds within [`HOURS`]: the share of items that were fixed later, and of their fixes.
    pub within: Vec<(f64, f64)>,
    /// The area under its curve.
    pub area: f64,
    /// The interval of the area.
    pub interval: Interval,
    /// How much larger the queue's area is, as an interval; none for the queue itself.
    pub behind: Option<Interval>,
}

/// Scores the queue of a revision that is past.
///
/// # Errors
/// Where the history or the workspace cannot be read, or nothing was fixed later.
pub fn score(request: &Request, past: &Past) -> Result<Score, ScoreError> {
    let workspace = pipeline::load(request)?;
    let git = Git::open(&workspace.root)?.without_fetching();
    let asked = ask::ask(git)?;
    let head = asked.head.clone().ok_or(ScoreError::NoHistory)?;
    let is_shallow = !asked.cut.is_empty();
    let commit = revision(git, &workspace, past, is_shallow)?;
    let short = commit.get(..12).unwrap_or(&commit).to_owned();
    let fixes = fixes(git, &commit, &asked)?;
    if fixes.is_empty() {
        return Err(ScoreError::NoFixes { commit: short });
    }
    let (_tree, analysis) = crate::at(request, &workspace, &commit)?;
    let queue = past_queue(&workspace, &analysis, &commit)?;
    let n_fixes = fixes.len();
    let (traced, altered) = asked.altered(git, &commit, fixes)?;
    let landed = Ground { analysis: &analysis, prefix: &asked.prefix, traced: &traced }.landed(&queue, &altered);
    if landed.is_empty() {
        let fixes = format!("{n_fixes} commit{}", if n_fixes == 1 { "" } else { "s" });
        return Err(ScoreError::NoneLanded { fixes, commit: short });
    }
    let times = |item: DefId| landed.iter().filter(|fixed| fixed.contains(&item)).count() as u32;
    let items: Vec<Scored> =
        queue.items.into_iter().map(|ranked| Scored { fixes: times(ranked.item), ranked }).collect();
    let (orders, chance) = orders(&analysis, &items, &landed);
    let time = |id: &str| asked.commits.iter().find(|it| it.id == id).map_or(0, |it| it.time);
    let days = (time(&head) - time(&commit)) / DAY;
    Ok(Score { analysis, commit, days, head, items, fixes: n_fixes, landed: landed.len(), orders, chance, is_shallow })
}

fn revision(git: Git<'_>, workspace: &Workspace, past: &Past, is_shallow: bool) -> Result<String, ScoreError> {
    let days = match past {
        Past::At(revision) => return Ok(base::commit(&workspace.root, Some(revision))?),
        Past::Days(days) => *days,
    };
    let last = git.line(&["log", "-1", "--format=%ct", "HEAD"])?.and_then(|it| it.parse::<i64>().ok());
    let before = format!("--before={}", last.unwrap_or_default() - i64::from(days) * DAY);
    let found = git.line(&["rev-list", "-1", "--first-parent", &before, "HEAD"])?;
    found.ok_or(ScoreError::TooYoung { days, is_shallow })
}

/// The commits after a revision, no merges, that say that they mend something.
fn fixes(git: Git<'_>, revision: &str, asked: &Asked) -> Result<FxHashSet<u32>, GitError> {
    let mut later = ask::since(git, revision, &asked.commits)?;
    later.retain(|at| {
        asked.commits.get(*at as usize).is_some_and(|commit| commit.parents <= 1 && is_fix_or_revert(commit.subject()))
    });
    Ok(later)
}

/// The queue as it was: what runs have shown since is not known to it.
fn past_queue(workspace: &Workspace, analysis: &Analysis, commit: &str) -> Result<Queue, ScoreError> {
    let origins = pipeline::origins::origins_at(
        workspace,
        &OriginTable::default(),
        &mut Sources::new(&workspace.root),
        Some(commit),
    )?;
    let given = Given {
        evidence: &Evidence::default(),
        circumstances: &Circumstances::default(),
        origins: Some(&origins),
        history: Some((&workspace.root, commit)),
    };
    Ok(super::of(analysis, &given))
}

/// The items of a revision, by their lines.
struct Ground<'a> {
    analysis: &'a Analysis,
    prefix: &'a str,
    traced: &'a [Traced],
}

/// A file, by its place among those that were traced, and a line of it, from 1.
type Place = (usize, u32);

impl Ground<'_> {
    /// The fixes that landed on items of the queue: the items of each.
    fn landed(&self, queue: &Queue, altered: &[Altered]) -> Vec<BTreeSet<DefId>> {
        let places = self.places();
        let owners = self.owners(queue);
        let owner = |born: &Born| owners.get(places.get(born)?).copied();
        let between = |(above, below): &(Born, Born)| owner(above).filter(|item| owner(below) == Some(*item));
        let items = |altered: &Altered| -> BTreeSet<DefId> {
            let gone = altered.gone.iter().filter_map(owner);
            gone.chain(altered.between.iter().filter_map(between)).collect()
        };
        altered.iter().map(items).filter(|items| !items.is_empty()).collect()
    }

    /// Where lines stand in the revision.
    fn places(&self) -> FxHashMap<Born, Place> {
        let mut places = FxHashMap::default();
        for (file, traced) in self.traced.iter().enumerate() {
            let lines = traced.lines().zip(1..).filter(|(born, _)| *born != Born::NOWHERE);
            places.extend(lines.map(|(born, line)| (born, (file, line))));
        }
        places
    }

    /// Which item of the queue has a line: the innermost one.
    fn owners(&self, queue: &Queue) -> FxHashMap<Place, DefId> {
        let Analysis { model, sources, .. } = self.analysis;
        let files: FxHashMap<&str, usize> =
            self.traced.iter().enumerate().map(|(at, traced)| (traced.path.as_str(), at)).collect();
        let range = |item: DefId| {
            let def = model.def(item);
            let path = normalize(&Utf8PathBuf::from(self.prefix).join(sources.path(def.site.file)));
            let file = files.get(path.as_str().trim_start_matches("./"))?;
            let line = |at: u32| sources.position(def.site.file, at).line;
            Some((*file, line(def.span.start), line(def.span.end.max(def.span.start + 1) - 1), item))
        };
        let mut ranges: Vec<(usize, u32, u32, DefId)> = queue.items.iter().filter_map(|it| range(it.item)).collect();
        // The inner ones come later, and take the place of those around them.
        ranges.sort_by_key(|(file, first, last, item)| (*file, std::cmp::Reverse(last - first), *item));
        let mut owners = FxHashMap::default();
        for (file, first, last, item) in ranges {
            owners.extend((first..=last).map(|line| ((file, line), item)));
        }
        owners
    }
}

/// The orders beside each other, and chance.
fn orders(analysis: &Analysis, items: &[Scored], landed: &[BTreeSet<DefId>]) -> (Vec<Order>, Vec<(f64, f64)>) {
    let numbers: FxHashMap<DefId, usize> = items.iter().zip(0..).map(|(it, at)| (it.ranked.item, at)).collect();
    let number = |item: &DefId| numbers.get(item).copied();
    let fixes: Vec<Vec<usize>> = landed.iter().map(|items| items.iter().filter_map(number).collect()).collect();
    let read = |it: &Scored| Read { minutes: rank::minutes(it.ranked.facts.unread.lines()), finds: it.fixes };
    let reads: Vec<Read> = items.iter().map(read).collect();
    let path = |at: &usize| analysis.model.path(items[*at].ranked.item);
    let lines = |at: &usize| items[*at].ranked.facts.unread.lines();
    let queue: Vec<usize> = (0..items.len()).collect();
    let (mut large, mut small) = (queue.clone(), queue.clone());
    large.sort_by_cached_key(|at| (std::cmp::Reverse(lines(at)), path(at)));
    small.sort_by_cached_key(|at| (lines(at), path(at)));
    let minutes: Vec<f64> = HOURS.iter().map(|hours| 60.0 * f64::from(*hours)).collect();
    let own = Curve::new(&queue, &reads);
    let order = |name, order: &[usize], is_own: bool| {
        let curve = Curve::new(order, &reads);
        let mut ahead = own.earliness();
        for (item, other) in curve.earliness() {
            ahead.entry(item).and_modify(|own| *own -= other);
        }
        Order {
            name,
            within: minutes.iter().map(|minutes| curve.within(*minutes)).collect(),
            area: curve.area(),
            interval: rank::interval(&curve.earliness(), &fixes),
            behind: (!is_own).then(|| rank::interval(&ahead, &fixes)),
        }
    };
    let all = vec![
        order("queue", &queue, true),
        order("by size, largest first", &large, false),
        order("by size, smallest first", &small, false),
    ];
    (all, rank::shuffled(&reads, &minutes))
}
