//! What every lookup stands on: the loaded files, names, preludes.

use rustc_hash::{FxHashMap, FxHashSet};

use super::collect::Declared;
use super::def::{CrateId, DefId, Symbol};
use super::hits::Hits;
use super::intern::{Externals, Names};
use super::keywords::Keywords;
use super::load::{Loaded, MountId};
use super::lookup::{Lookup, Outside, Question};
use super::member::Members;
use super::prelude::Preludes;
use super::reference::Target;
use orchestrate_syntax::parse::{Namespace, PathFact};

/// What lookup needs beside declarations and members.
pub(super) struct Ground<'a> {
    pub(super) loaded: &'a Loaded,
    pub(super) names: &'a Names,
    pub(super) externals: &'a mut Externals,
    pub(super) preludes: &'a Preludes,
    pub(super) keywords: Keywords,
    pub(super) unreadable: &'a FxHashSet<DefId>,
    pub(super) macro_crates: &'a FxHashMap<CrateId, Vec<Target>>,
}

impl Ground<'_> {
    pub(super) fn lookup<'l>(&'l mut self, declared: &'l Declared, members: &'l Members) -> Lookup<'l> {
        Lookup {
            declared,
            names: self.names,
            externals: Outside::Kept(self.externals),
            preludes: self.preludes,
            members,
            keywords: self.keywords,
            watched: None,
            except: None,
            asking: None,
            patient: false,
            pending: false,
            unreadable: self.unreadable,
            macro_crates: self.macro_crates,
        }
    }

    /// The targets of a path in the facts of a mount, nothing unknown among them.
    pub(super) fn targets(
        &mut self,
        declared: &Declared,
        members: &Members,
        at: (MountId, DefId),
        path: PathFact,
        namespace: Namespace,
    ) -> Vec<Target> {
        let (mount, owner) = at;
        let base = &declared.bases[mount.0 as usize];
        let facts = &self.loaded.mounts[mount.0 as usize].facts;
        let segments: Vec<Symbol> = facts.path(path).iter().map(|segment| base.name(segment.name)).collect();
        let scope = base.scope(path.scope);
        let question =
            Question { scope, segments: &segments, global: path.global, namespace, in_use: false, owner, guess: true };
        let answer = self.lookup(declared, members).path(&question);
        let hits = answer.segments.last().into_iter().flat_map(Hits::iter);
        hits.map(|hit| hit.target).filter(|target| !matches!(target, Target::Unknown(_))).collect()
    }
}
