//! What became of code: its history with how long lines lived, and what runs and reviews have shown of it.

use orchestrate_grammar::Date;
use rustc_hash::FxHashSet;

use super::origins::{Depth, history, seconds, with_origins};
use super::{Analysis, CheckError, Compare, Request, evidence, reviews};
use orchestrate_history::evidence::Evidence;
use orchestrate_history::origin::{Origins, ask};
use orchestrate_workspace::git::Git;

/// A workspace with its past.
pub struct Past {
    /// The workspace, with every run that is known, whatever its policy asks, and the owners of all files.
    pub analysis: Analysis,
    /// Who wrote what, and how long it lived.
    pub origins: Origins,
    /// Commits that count; none for all.
    pub since: Option<FxHashSet<u32>>,
}

/// The workspace with what became of its code, since a revision or a day where one is given. A policy is not needed.
///
/// # Errors
/// Where the workspace, its policy or its history cannot be read, or there is no such revision.
pub fn outcomes(request: &Request, since: Option<&str>) -> Result<Past, CheckError> {
    let (mut analysis, origins) = with_origins(request, Depth::Lives, None)?;
    let since = since.map(|since| counted(&analysis, &origins, since)).transpose()?;
    analysis.evidence = Evidence::read(&analysis.workspace.target_directory);
    analysis.circumstances = evidence::circumstances_of(&analysis.workspace, &analysis.evidence);
    analysis.reviewed.owners = reviews::owners(&analysis.workspace, None, &mut analysis.sources);
    // Whether whoever accepted an item also wrote it is asked as in a check.
    reviews::ask_authors(&Compare::Default, &mut analysis)?;
    Ok(Past { analysis, origins, since })
}

/// The commits of a day and later, or those after a revision.
fn counted(analysis: &Analysis, origins: &Origins, since: &str) -> Result<FxHashSet<u32>, CheckError> {
    let commits = &origins.history.commits;
    if let Ok(day) = Date::parse(since) {
        let first = seconds(day);
        return Ok((0..).zip(commits).filter(|(_, it)| it.committed >= first).map(|(at, _)| at).collect());
    }
    let git = Git::open(&analysis.workspace.root).map_err(history)?;
    ask::since(git, since, commits).map_err(history)
}
