//! What commits did to lines that were there: each line is known by where it was written, so that it is found again in whatever revision has it.
//!
//! In: a history, a revision of it, and commits that are of interest. Out: the lines of that revision, and those that each of these commits took out, or put something between.
//! What a commit only put elsewhere, or indented, it has not altered; what holds no code does not count.

use rustc_hash::{FxHashMap, FxHashSet};

use super::ask::{self, Asked};
use super::born::Traced;
use super::follow::{self, Noting};
use super::kept::Lacks;
use super::raw::Version;
use super::watch::{Altered, Watch};
use orchestrate_workspace::git::{Git, GitError};

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
