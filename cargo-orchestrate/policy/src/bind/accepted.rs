//! `[[tests.accept]]`: the mutants that may survive.

use super::Binder;
use crate::file::{AcceptTable, Located};
use crate::{AcceptedMutants, ItemSet};
use orchestrate_resolve::model::{DefId, Model};

pub(super) fn bind(binder: &mut Binder<'_>, tables: &[Located<AcceptTable>]) -> Vec<AcceptedMutants> {
    let mut bound = Vec::new();
    for AcceptTable { item, mutants, reason } in tables.iter().map(|table| &table.value) {
        let covered = binder.items(std::slice::from_ref(item), "tests.accept, item");
        let items = named(binder.paths.model, &covered);
        let mutants = mutants.iter().map(|id| (id.value.clone(), binder.site(id.span))).collect();
        bound.push(AcceptedMutants { items, mutants, reason: reason.value.clone() });
    }
    bound
}

/// What a path names, without what is beneath it: mutants belong to the item that `prove` shows them under.
fn named(model: &Model, covered: &ItemSet) -> Vec<DefId> {
    let is_named = |id: &DefId| model.ancestors(*id).skip(1).all(|above| !covered.has_def(above));
    covered.defs.iter().map(DefId).filter(is_named).collect()
}
