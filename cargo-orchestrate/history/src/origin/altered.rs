//! What commits did to lines that were there: each line is known by where it was written, so that it is found again in whatever revision has it.
//!
//! In: a history, a revision of it, and commits that are of interest. Out: the lines of that revision, and those that each of these commits took out, or put something between.
//! What a commit only put elsewhere, or indented, it has not altered; what holds no code does not count.

use rustc_hash::{FxHashMap, FxHashSet};

use super::ask::{self, Asked};
use super::diff::{Hunk, holds_code};
use super::follow::{self, Born, Noting, Traced};
use super::kept::Lacks;
use super::raw::Version;
use orchestrate_workspace::git::{Git, GitError};

/// What a commit did to lines that were there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Altered {
    /// The commit, by index.
    pub commit: u32,
    /// Lines with code that it took out.
    pub gone: Vec<Born>,
    /// Lines between which it put code, and took out none.
    pub between: Vec<(Born, Born)>,
}

/// Commits that are of interest, and what they did.
#[derive(Debug, Default)]
pub(super) struct Watch {
    pub(super) commits: FxHashSet<u32>,
    pub(super) altered: Vec<Altered>,
}

impl Altered {
    pub(super) fn is_empty(&self) -> bool {
        self.gone.is_empty() && self.between.is_empty()
    }

    /// Adds what one hunk did to a text.
    pub(super) fn add(&mut self, hunk: &Hunk, (lines, born): (&[u64], &[Born]), now: &[u64]) {
        let gone = hunk.before.clone();
        if lines[gone.clone()].iter().any(|line| holds_code(*line)) {
            self.add_gone(&lines[gone.clone()], &born[gone]);
        } else if now[hunk.after.clone()].iter().any(|line| holds_code(*line)) {
            let around = gone.start.checked_sub(1).and_then(|above| Some((*born.get(above)?, *born.get(gone.end)?)));
            self.between.extend(around.filter(|(above, below)| ![above, below].contains(&&Born::NOWHERE)));
        }
    }

    /// Adds lines that are gone.
    pub(super) fn add_gone(&mut self, lines: &[u64], born: &[Born]) {
        let gone = lines.iter().zip(born).filter(|(line, born)| holds_code(**line) && **born != Born::NOWHERE);
        self.gone.extend(gone.map(|(_, born)| *born));
    }

    /// Takes out what stands elsewhere now.
    pub(super) fn keep(&mut self, now: &[Born]) {
        if !self.gone.is_empty() {
            let now: FxHashSet<&Born> = now.iter().collect();
            self.gone.retain(|born| !now.contains(born));
        }
    }
}

impl Asked {
    /// The lines of the sources of a revision, and what commits, by index, did to lines that were there: to whichever of these the revision has.
    ///
    /// # Errors
    /// Where git does not answer.
    pub fn altered(
        &self,
        git: Git<'_>,
        revision: &str,
        commits: FxHashSet<u32>,
    ) -> Result<(Vec<Traced>, Vec<Altered>), GitError> {
        let git = git.without_fetching();
        let by_id: FxHashMap<&str, u32> = ask::by_id(&self.commits);
        let mut log = self.log(git, &by_id, &mut Lacks::default())?;
        let tree = ask::tree(git, revision)?;
        let sources = tree.iter().filter(|(path, blob)| path.ends_with(".rs") && !blob.is_empty());
        let files: Vec<(&String, Version)> = sources.map(|(path, blob)| (path, log.version(path, blob))).collect();
        let wanted: Vec<Version> = files.iter().map(|(_, version)| *version).collect();
        let mut watch = Watch { commits, ..Watch::default() };
        let noting = Noting { watch: Some(&mut watch), ..Noting::default() };
        let mut found = follow::follow(&log, &wanted, noting, &mut ask::blobs(git))?;
        let traced = |(path, version): (&String, Version)| Traced {
            path: path.clone(),
            runs: found.remove(&version).unwrap_or_default(),
        };
        Ok((files.into_iter().map(traced).collect(), watch.altered))
    }
}
