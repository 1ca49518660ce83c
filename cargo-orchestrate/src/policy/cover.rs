//! Lays patterns over the paths of a workspace: which definitions and which outside paths each covers.

use super::ItemSet;
use super::paths::Paths;
use super::pattern::{Branch, Pattern, Progress};
use crate::model::{BitSet, DefId};

/// How far a pattern reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Reach {
    /// Definitions of the workspace.
    Workspace,
    /// Outside paths too.
    Everywhere,
}

/// What a pattern covers.
pub(crate) struct Cover {
    /// All of it.
    pub(crate) set: ItemSet,
    /// By branch that takes nothing away: whether it covers something.
    pub(crate) used: Vec<bool>,
}

/// What a pattern covers.
pub(crate) fn cover(paths: &Paths<'_>, pattern: &Pattern, reach: Reach) -> Cover {
    let mut set = empty(paths);
    let mut used = Vec::new();
    for branch in pattern.added() {
        let found = cover_branch(paths, branch, reach);
        used.push(!found.is_empty());
        set.union_with(&found);
    }
    for branch in pattern.taken() {
        set.subtract(&cover_branch(paths, branch, reach));
    }
    Cover { set, used }
}

/// What a pattern without braces covers.
pub(crate) fn cover_branch(paths: &Paths<'_>, branch: &Branch, reach: Reach) -> ItemSet {
    let mut found = empty(paths);
    cover_defs(paths, branch, |id| paths.insert_beneath(id, &mut found.defs));
    if reach == Reach::Everywhere {
        cover_outside(paths, branch, &mut found.externals);
    }
    found
}

/// An empty set of the right size.
pub(crate) fn empty(paths: &Paths<'_>) -> ItemSet {
    ItemSet { defs: BitSet::new(paths.model.n_defs()), externals: BitSet::new(paths.model.n_externals()) }
}

/// Every definition that a branch names; what is beneath these it covers too, and it is not visited.
pub(crate) fn cover_defs(paths: &Paths<'_>, branch: &Branch, mut found: impl FnMut(DefId)) {
    let mut stack: Vec<(DefId, Progress)> = Vec::new();
    let mut visit = |stack: &mut Vec<_>, id, progress| {
        if branch.is_done(progress) {
            found(id);
        } else if !progress.is_over() {
            stack.push((id, progress));
        }
    };
    for id in paths.crates() {
        let progress = branch.step(branch.start(), |segment| paths.names_crate(segment, id));
        visit(&mut stack, paths.model.krate(id).root, progress);
    }
    while let Some((id, progress)) = stack.pop() {
        for child in paths.model.children(id) {
            let name = paths.model.name(*child);
            // An inherent `impl` has no name: its members stand beneath the type by path.
            let next = if name.is_empty() { progress } else { branch.step(progress, |segment| segment.covers(name)) };
            visit(&mut stack, *child, next);
        }
    }
}

fn cover_outside(paths: &Paths<'_>, branch: &Branch, found: &mut BitSet) {
    for (krate, outside) in paths.outside() {
        let entered = branch.step(branch.start(), |segment| paths.names_outside(segment, krate));
        if entered.is_over() {
            continue;
        }
        for path in outside {
            let step = |progress, name: &&str| {
                if branch.is_done(progress) { progress } else { branch.step(progress, |segment| segment.covers(name)) }
            };
            if branch.is_done(path.names.iter().fold(entered, step)) {
                found.insert(path.id);
            }
        }
    }
}
