//! Crates outside the workspace: what of them is read, and by which names the world knows what they define.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::collect::Declared;
use super::def::{CrateId, DefId, Symbol};
use super::intern::Names;
use super::load::Loaded;
use super::reference::Target;
use super::scope::{Reach, Space};
use orchestrate_syntax::parse::{DefKind, Visibility};

/// The signatures of the standard library: see `data/README.md`.
pub(super) const STD: &str = include_str!("../data/std.rs");

/// A crate outside the workspace whose sources take part, so far as they declare something.
#[derive(Clone, Debug, serde::Serialize, serde::Deserialize)]
pub(super) struct OutsideCrate {
    /// The name of its library.
    pub(super) name: Arc<str>,
    pub(super) edition: u16,
    /// Its index in [`orchestrate_workspace::metadata::Workspace::outside`]; none for the standard library.
    pub(super) library: Option<usize>,
    /// Whether a member names it as a dependency, as every one does with the standard library.
    pub(super) depended_on: bool,
}

/// How many names one definition may have.
const MAX_NAMES: usize = 8;
/// How long a chain of re-exports is followed.
const MAX_DEPTH: usize = 8;

/// A name of an outside definition: the better one comes first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct PublicName {
    hidden: bool,
    /// It begins with a crate that no member depends on.
    distant: bool,
    length: usize,
    /// How many of its names are re-exports: where something is declared says more than `prelude` does.
    reexports: usize,
    path: String,
    krate: CrateId,
}

/// The last name of a path.
#[derive(Clone, Copy)]
struct Step {
    name: Symbol,
    hidden: bool,
    reexport: bool,
}

/// The paths by which outside definitions are known.
pub(super) struct PublicNames<'a> {
    declared: &'a Declared,
    names: &'a Names,
    /// Re-exports, sorted: a definition, the module, and the name there.
    exports: Vec<(DefId, DefId, Symbol)>,
    known: FxHashMap<DefId, Arc<[PublicName]>>,
    outside: &'a [OutsideCrate],
}

impl<'a> PublicNames<'a> {
    pub(super) fn new(declared: &'a Declared, names: &'a Names, outside: &'a [OutsideCrate]) -> PublicNames<'a> {
        let mut exports: Vec<(DefId, DefId, Symbol)> = Vec::new();
        for scope in declared.scopes.scopes.iter().filter(|scope| !declared.is_own(scope.krate)) {
            for ((name, space), bindings) in &scope.names {
                for binding in bindings.iter().filter(|binding| binding.reach == Reach::Everywhere) {
                    let Target::Def(def) = binding.target else { continue };
                    let data = &declared.defs[def.0 as usize];
                    let is_natural = data.parent == Some(scope.module) && data.name == *name;
                    if !is_natural && *space != Space::Macro && !declared.is_own(data.krate) {
                        exports.push((def, scope.module, *name));
                    }
                }
            }
        }
        exports.sort_unstable();
        exports.dedup();
        PublicNames { declared, names, exports, known: FxHashMap::default(), outside }
    }

    /// The path by which a definition is known, and its other ones.
    pub(super) fn of(&mut self, def: DefId) -> (String, Vec<String>) {
        let names = self.all(def, 0);
        let mut paths = names.iter().map(|name| name.path.clone());
        (paths.next().unwrap_or_default(), paths.collect())
    }

    fn all(&mut self, def: DefId, depth: usize) -> Arc<[PublicName]> {
        if let Some(known) = self.known.get(&def) {
            return known.clone();
        }
        let mut names = Vec::new();
        if depth < MAX_DEPTH {
            // Modules that re-export each other name each other without end.
            self.known.insert(def, Arc::from([]));
            self.natural(def, depth, &mut names);
            let first = self.exports.partition_point(|(known, ..)| *known < def);
            let last = self.exports.partition_point(|(known, ..)| *known <= def);
            for at in first..last {
                let (_, module, name) = self.exports[at];
                self.beneath(module, Step { name, hidden: false, reexport: true }, depth, &mut names);
            }
        }
        names.retain(|name| self.may_name(name, def));
        names.sort_unstable();
        names.dedup_by(|a, b| a.path == b.path);
        names.truncate(MAX_NAMES);
        let names: Arc<[PublicName]> = names.into();
        if depth == 0 || !names.is_empty() {
            self.known.insert(def, names.clone());
        } else {
            self.known.remove(&def);
        }
        names
    }

    /// The path at which it is declared.
    fn natural(&mut self, def: DefId, depth: usize, into: &mut Vec<PublicName>) {
        let data = &self.declared.defs[def.0 as usize];
        let (name, visibility, kind, krate) = (data.name, data.visibility, data.kind, data.krate);
        let Some(parent) = data.parent else {
            let path = self.names.text(name).to_owned();
            let distant = !self.is_depended_on(krate);
            return into.push(PublicName { hidden: false, distant, length: 1, reexports: 0, path, krate });
        };
        if name.0 == u32::MAX || self.names.text(name).is_empty() {
            // An inherent impl has no name of its own.
            return into.extend(self.all(parent, depth + 1).iter().cloned());
        }
        let hidden = visibility != Visibility::Public && !matches!(kind, DefKind::Impl | DefKind::Variant);
        self.beneath(parent, Step { name, hidden, reexport: false }, depth, into);
    }

    fn beneath(&mut self, parent: DefId, step: Step, depth: usize, into: &mut Vec<PublicName>) {
        let text = self.names.text(step.name);
        for outer in self.all(parent, depth + 1).iter() {
            let path = format!("{}::{text}", outer.path);
            into.push(PublicName {
                hidden: step.hidden || outer.hidden,
                distant: outer.distant,
                length: outer.length + 1,
                reexports: outer.reexports + usize::from(step.reexport),
                path,
                krate: outer.krate,
            });
        }
    }

    /// A crate that a member depends on names what it declares, and no other does: whoever re-exports that is not used by
    /// using it. What other crates declare is known by the names that the crates depended on give it, too.
    fn may_name(&self, name: &PublicName, def: DefId) -> bool {
        let home = self.declared.defs[def.0 as usize].krate;
        name.krate == home || (!name.distant && !self.is_depended_on(home))
    }

    fn is_depended_on(&self, krate: CrateId) -> bool {
        let at = krate.0.checked_sub(self.declared.own_crates);
        at.and_then(|at| self.outside.get(at as usize)).is_some_and(|outside| outside.depended_on)
    }
}

/// What a path from the root of a crate declares, re-exports left out.
pub(super) fn find(declared: &Declared, names: &Names, root: DefId, path: &str, space: Space) -> Option<DefId> {
    let mut at = root;
    let mut parts = path.split("::").peekable();
    while let Some(part) = parts.next() {
        let name = names.find(part)?;
        let space = if parts.peek().is_some() { Space::Type } else { space };
        at = match declared.defs[at.0 as usize].kind {
            DefKind::Module => declared.scopes.of(at).iter().find_map(|scope| {
                let bindings = declared.scopes.get(*scope).names.get(&(name, space))?;
                bindings.iter().find_map(|binding| match binding.target {
                    Target::Def(def) => Some(def),
                    _ => None,
                })
            })?,
            _ => declared.members.get(&(at, name))?.first().copied()?,
        };
    }
    Some(at)
}

/// The root of an outside library, where it was read.
pub(super) fn root_of(declared: &Declared, loaded: &Loaded, library: usize) -> Option<DefId> {
    let at = loaded.outside.iter().position(|it| it.library == Some(library))?;
    declared.crates.get(declared.own_crates as usize + at).map(|krate| krate.root)
}

/// The crate of the standard library, where its signatures take part.
pub(super) fn std_crate(declared: &Declared) -> Option<(CrateId, DefId)> {
    let own = declared.own_crates;
    let outside = declared.crates.iter().enumerate().skip(own as usize);
    let found = outside.into_iter().find(|(_, krate)| krate.name == "std");
    found.map(|(index, krate)| (CrateId(index as u32), krate.root))
}
