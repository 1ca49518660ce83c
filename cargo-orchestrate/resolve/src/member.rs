//! Members of types and traits: what an `impl` adds to which type, what an alias stands for.

use rustc_hash::FxHashMap;

use super::def::{DefId, Symbol};
use super::hits::Hits;
use super::lookup::Lookup;
use super::reference::{Target, UnknownReason};
use super::scope::ScopeIdx;
use orchestrate_syntax::parse::DefKind;

/// Impls by type, and what aliases and supertraits are.
#[derive(Default, serde::Serialize, serde::Deserialize)]
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
    /// Bounds of the type parameters of a scope, by their index.
    pub(super) bounds: FxHashMap<(ScopeIdx, u32), Vec<Target>>,
}

/// How many types and traits one member is looked for in: a chain of a hundred thousand aliases is not worth a stack.
const MAX_VISITED: usize = 512;

/// Types and traits seen on the way: those that lead to each other may go round in circles.
type Visited = smallvec::SmallVec<[DefId; 8]>;

impl Lookup<'_> {
    /// The members of that name of a type or trait.
    pub(super) fn member(&mut self, of: DefId, name: Symbol) -> Hits {
        let mut hits = Hits::new();
        self.member_into(of, name, &mut Visited::new(), &mut hits);
        hits
    }

    /// The member of that name that an impl itself has.
    pub(super) fn impl_member(&mut self, imp: DefId, name: Symbol) -> Hits {
        let mut hits = Hits::new();
        self.own_members(imp, name, &mut hits);
        let members = self.members;
        if let (true, Some(traits)) =
            (self.is_associated_type(&hits), members.traits.get(&imp).filter(|traits| !traits.is_empty()))
        {
            hits = Hits::new();
            traits.iter().for_each(|target| self.target_member_into(*target, name, &mut Visited::new(), &mut hits));
        }
        hits
    }

    fn member_into(&mut self, of: DefId, name: Symbol, visited: &mut Visited, hits: &mut Hits) {
        if visited.contains(&of) || visited.len() == MAX_VISITED {
            return;
        }
        visited.push(of);
        self.own_members(of, name, hits);
        let members = self.members;
        for imp in members.inherent.get(&of).into_iter().flatten() {
            self.own_members(*imp, name, hits);
        }
        for target in members.aliases.get(&of).into_iter().flatten() {
            self.target_member_into(*target, name, visited, hits);
        }
        if hits.is_empty() {
            self.trait_members(of, name, visited, hits);
        }
        if hits.is_empty() {
            for target in members.supertraits.get(&of).into_iter().flatten() {
                self.target_member_into(*target, name, visited, hits);
            }
        }
    }

    /// Whether the code that asks can know an impl: one in a crate that it does not depend on is not there for it.
    fn can_see(&self, imp: DefId) -> bool {
        let krate = self.declared.defs[imp.0 as usize].krate;
        self.asking.is_none_or(|asking| self.preludes.sees(asking, krate))
    }

    /// A member of a trait that the type implements or derives: in the impl, else in the trait.
    fn trait_members(&mut self, of: DefId, name: Symbol, visited: &mut Visited, hits: &mut Hits) {
        let members = self.members;
        let impls = members.of_traits.get(&of).map_or(&[][..], |impls| impls);
        let impls: smallvec::SmallVec<[&(DefId, Vec<Target>); 4]> =
            impls.iter().filter(|(imp, _)| self.can_see(*imp)).collect();
        for (imp, traits) in &impls {
            let before = hits.len();
            if self.declared.is_own_def(*imp) {
                self.own_members(*imp, name, hits);
            }
            if hits.len() > before && self.is_associated_type(hits) {
                // The type is what the trait calls so; the impl only says which one it is.
                *hits = Hits::new();
                traits.iter().for_each(|target| self.target_member_into(*target, name, visited, hits));
            }
        }
        if !hits.is_empty() {
            return;
        }
        for trait_ in impls.iter().flat_map(|(_, traits)| traits) {
            if let Target::Def(trait_) = trait_ {
                self.member_into(*trait_, name, visited, hits);
            }
        }
    }

    fn is_associated_type(&self, hits: &Hits) -> bool {
        let kind = |target: Target| matches!(target, Target::Def(def) if self.declared.defs[def.0 as usize].kind == DefKind::TypeAlias);
        hits.iter().any(|hit| kind(hit.target))
    }

    /// Fields of that name of the types at hand.
    pub(super) fn field_of(&mut self, types: &Hits, name: Symbol) -> Hits {
        let mut hits = Hits::new();
        for hit in types.iter() {
            self.fields_into(hit.target, name, &mut Visited::new(), &mut hits);
        }
        if hits.is_empty() {
            hits.push_target(Target::Unknown(UnknownReason::Member));
        }
        hits
    }

    fn fields_into(&mut self, of: Target, name: Symbol, visited: &mut Visited, hits: &mut Hits) {
        let Target::Def(def) = of else { return };
        if visited.contains(&def) || visited.len() == MAX_VISITED {
            return;
        }
        visited.push(def);
        let (declared, members) = (self.declared, self.members);
        for field in declared.fields.get(&(def, name)).into_iter().flatten() {
            hits.push_target(Target::Def(*field));
        }
        for target in members.aliases.get(&def).into_iter().flatten() {
            self.fields_into(*target, name, visited, hits);
        }
    }

    fn own_members(&self, of: DefId, name: Symbol, hits: &mut Hits) {
        for def in self.declared.members.get(&(of, name)).map_or(&[][..], |defs| defs) {
            hits.push_target(Target::Def(*def));
        }
    }

    fn target_member_into(&mut self, target: Target, name: Symbol, visited: &mut Visited, hits: &mut Hits) {
        match target {
            Target::Def(def) => self.member_into(def, name, visited, hits),
            Target::External(external) => {
                let child = self.externals.child(external, name, self.names);
                hits.push_target(child);
            }
            Target::Unknown(_) => {}
        }
    }
}
