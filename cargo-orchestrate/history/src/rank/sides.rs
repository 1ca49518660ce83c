//! How near items are to a boundary: between crates of the workspace, and between what a contract binds and the rest.
//!
//! Two items are on different sides where they are in different crates, or where a contract speaks of one of them only. A use from one side to the other crosses a boundary, and so
//! does a use of outside code that some contract denies to somebody: whoever makes it stands there for those who may not.

use rustc_hash::{FxHashMap, FxHashSet};

use orchestrate_policy::{Contract, ContractKind, Table};
use orchestrate_resolve::model::{BitSet, CrateId, DefId, DefKind, Model, Reference, ReferenceKind, Target};

/// How near an item is to a boundary.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Distance {
    /// How many uses cross one there, from it and to it.
    pub crossing: u32,
    /// Whether it uses what is crossed: one step away.
    pub near: bool,
}

/// The crate, and the contracts that speak of an item.
type Side = (CrateId, u32);

/// Distances of items; of what is not in here nothing is near.
pub(super) struct Distances {
    crossing: FxHashMap<DefId, u32>,
    near: FxHashSet<DefId>,
}

impl Distances {
    /// The distances of all items: two passes over the references.
    pub(super) fn new(model: &Model, contracts: &[Contract]) -> Distances {
        let sides = Sides::new(model, contracts);
        let mut crossing: FxHashMap<DefId, u32> = FxHashMap::default();
        let uses = || model.references().iter().filter(|it| !it.test && it.kind != ReferenceKind::Use);
        for reference in uses() {
            for target in model.targets(reference) {
                if let Some(to) = sides.crossed(reference, *target) {
                    *crossing.entry(reference.from).or_default() += 1;
                    to.into_iter().for_each(|to| *crossing.entry(to).or_default() += 1);
                }
            }
        }
        let is_near = |reference: &&Reference| {
            let to = model.targets(reference).iter().filter_map(|target| own(model, *target));
            to.into_iter().any(|to| to != reference.from && crossing.contains_key(&to))
        };
        let near = uses().filter(is_near).map(|reference| reference.from).collect();
        Distances { crossing, near }
    }

    pub(super) fn of(&self, item: DefId) -> Distance {
        let crossing = self.crossing.get(&item).copied().unwrap_or_default();
        Distance { crossing, near: self.near.contains(&item) }
    }
}

struct Sides<'a> {
    model: &'a Model,
    by_def: Vec<Side>,
    /// Outside code that is denied to somebody.
    denied: BitSet,
}

impl<'a> Sides<'a> {
    fn new(model: &'a Model, contracts: &[Contract]) -> Sides<'a> {
        let speaking: Vec<&Contract> = contracts.iter().filter(|it| it.table != Table::Generated).collect();
        let mut denied = BitSet::new(model.n_externals());
        for contract in &speaking {
            if let ContractKind::Deny(terms) = &contract.kind {
                terms.iter().for_each(|term| denied.union_with(&term.covers.externals));
            }
        }
        let mut known: FxHashMap<Vec<usize>, u32> = FxHashMap::default();
        let by_def = model.defs().map(|(id, def)| {
            let spoken_of = speaking.iter().enumerate().filter(|(_, it)| it.area.has_def(id)).map(|(at, _)| at);
            let next = known.len() as u32;
            (def.krate, *known.entry(spoken_of.collect()).or_insert(next))
        });
        Sides { model, by_def: by_def.collect(), denied }
    }

    /// What is used on another side, if the use crosses a boundary: an item of the workspace, or none where it is outside.
    fn crossed(&self, reference: &Reference, target: Target) -> Option<Option<DefId>> {
        match target {
            Target::External(to) => self.denied.contains(to.0).then_some(None),
            Target::Def(_) => {
                let to = own(self.model, target)?;
                (self.by_def[reference.from.0 as usize] != self.by_def[to.0 as usize]).then_some(Some(to))
            }
            Target::Unknown(_) => None,
        }
    }
}

/// The item that is used, if it is one of the workspace: of a part of a type, the type.
fn own(model: &Model, target: Target) -> Option<DefId> {
    let Target::Def(to) = target else { return None };
    let is_part = |id: &DefId| matches!(model.def(*id).kind, DefKind::Field | DefKind::Variant);
    let item = model.ancestors(to).find(|id| !is_part(id))?;
    (model.def(item).kind != DefKind::Module).then_some(item)
}
