//! Members of types and traits: what an `impl` adds to which type, what an alias stands for.

use rustc_hash::FxHashMap;

use super::def::{DefId, Symbol};
use super::lookup::{Hits, Lookup};
use super::reference::{ExternalId, Target};
use super::scope::ScopeIdx;

/// Impls by type, and what aliases and supertraits are.
#[derive(Default)]
pub(super) struct Members {
    /// Inherent impls of a type.
    pub(super) inherent: FxHashMap<DefId, Vec<DefId>>,
    /// Trait impls of a type, each with its traits.
    pub(super) of_traits: FxHashMap<DefId, Vec<(DefId, Vec<Target>)>>,
    /// The types that an impl is for.
    pub(super) self_types: FxHashMap<DefId, Vec<Target>>,
    /// The traits that an impl is of.
    pub(super) traits: FxHashMap<DefId, Vec<Target>>,
    /// What an alias stands for.
    pub(super) aliases: FxHashMap<DefId, Vec<Target>>,
    /// Supertraits of a trait.
    pub(super) supertraits: FxHashMap<DefId, Vec<Target>>,
    /// Derives of a type.
    pub(super) derives: FxHashMap<DefId, Vec<Target>>,
    /// Bounds of the type parameters of a scope, by their index.
    pub(super) bounds: FxHashMap<(ScopeIdx, u32), Vec<Target>>,
}

/// What the standard library's derives give a type.
const DERIVED: &[(&str, &[&str])] = &[
    ("Clone", &["clone", "clone_from"]),
    ("Debug", &["fmt"]),
    ("Default", &["default"]),
    ("Eq", &[]),
    ("Hash", &["hash", "hash_slice"]),
    ("Ord", &["cmp", "max", "min", "clamp"]),
    ("PartialEq", &["eq", "ne"]),
    ("PartialOrd", &["partial_cmp", "lt", "le", "gt", "ge"]),
];

/// Types and traits that lead to each other may go round in circles.
const MAX_STEPS: u32 = 16;

impl Lookup<'_> {
    /// The members of that name of a type or trait.
    pub(super) fn member(&mut self, of: DefId, name: Symbol) -> Hits {
        let mut hits = Hits::new();
        self.member_into(of, name, 0, &mut hits);
        hits
    }

    fn member_into(&mut self, of: DefId, name: Symbol, steps: u32, hits: &mut Hits) {
        if steps > MAX_STEPS {
            return;
        }
        self.own_members(of, name, hits);
        let members = self.members;
        for imp in members.inherent.get(&of).into_iter().flatten() {
            self.own_members(*imp, name, hits);
        }
        for target in members.aliases.get(&of).into_iter().flatten() {
            self.target_member_into(*target, name, steps + 1, hits);
        }
        if hits.is_empty() {
            self.trait_members(of, name, steps, hits);
        }
        if hits.is_empty() {
            for target in members.supertraits.get(&of).into_iter().flatten() {
                self.target_member_into(*target, name, steps + 1, hits);
            }
        }
    }

    /// A member of a trait that the type implements or derives: in the impl, else in the trait.
    fn trait_members(&mut self, of: DefId, name: Symbol, steps: u32, hits: &mut Hits) {
        let members = self.members;
        let impls = members.of_traits.get(&of).map_or(&[][..], |impls| impls);
        for (imp, _) in impls {
            self.own_members(*imp, name, hits);
        }
        if !hits.is_empty() {
            return;
        }
        for trait_ in impls.iter().flat_map(|(_, traits)| traits) {
            if let Target::Def(trait_) = trait_ {
                self.member_into(*trait_, name, steps + 1, hits);
            }
        }
        if hits.is_empty() {
            self.derived_member(of, name, hits);
        }
    }

    /// A member that a derive of the standard library gave.
    fn derived_member(&mut self, of: DefId, name: Symbol, hits: &mut Hits) {
        let members = self.members;
        let text = self.names.text(name);
        for target in members.derives.get(&of).into_iter().flatten() {
            let Target::External(derive) = target else { continue };
            if self.derives_member(*derive, text) {
                hits.push_target(Target::External(self.externals.child(*derive, name, self.names)));
            }
        }
    }

    fn derives_member(&self, derive: ExternalId, member: &str) -> bool {
        let path = self.externals.text(derive);
        let standard = path.starts_with("std::") || path.starts_with("core::");
        let last = path.rsplit("::").next().unwrap_or(path);
        standard && DERIVED.iter().any(|(name, members)| *name == last && members.contains(&member))
    }

    fn own_members(&self, of: DefId, name: Symbol, hits: &mut Hits) {
        for def in self.declared.members.get(&(of, name)).map_or(&[][..], |defs| defs) {
            hits.push_target(Target::Def(*def));
        }
    }

    fn target_member_into(&mut self, target: Target, name: Symbol, steps: u32, hits: &mut Hits) {
        match target {
            Target::Def(def) => self.member_into(def, name, steps, hits),
            Target::External(external) => {
                let child = self.externals.child(external, name, self.names);
                hits.push_target(Target::External(child));
            }
            Target::Unknown(_) => {}
        }
    }
}
