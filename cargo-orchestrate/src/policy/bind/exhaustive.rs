//! `[[exhaustive]]`: modules that are in no layer, found as they are bound.
//!
//! A module that holds others which are in layers is a place for them, and belongs nowhere itself. Of what is in none the topmost module stands
//! for all that is in it.

use super::Binder;
use crate::model::{BitSet, DefId, DefKind, Model};
use crate::policy::file::{ExhaustiveTable, Located};
use crate::policy::{Contract, ItemSet, Unclassified};

/// The modules that tables want in layers, and that are in none; `layers` are the contracts of all layers.
pub(super) fn bind(
    binder: &mut Binder<'_>,
    tables: &[Located<ExhaustiveTable>],
    layers: &[Contract],
) -> Vec<Unclassified> {
    let model = binder.paths.model;
    let placed = if tables.is_empty() { BitSet::default() } else { placed(model, layers) };
    let mut found = Vec::new();
    for Located { value: table, .. } in tables {
        let place = |key: &str| format!("exhaustive `{}`, {key}", table.name.value);
        let area = binder.items(&table.contains, &place("contains"));
        let lost = |id: DefId| is_module(model, id) && area.has_def(id) && !placed.contains(id.0);
        let is_top = |id: &DefId| lost(*id) && !model.def(*id).parent.is_some_and(lost);
        let mut tops: Vec<DefId> = model.defs().map(|(id, _)| id).filter(is_top).collect();
        for pattern in &table.except {
            let excused = binder.items(std::slice::from_ref(pattern), &place("except"));
            excuse(binder, pattern, &excused, &mut tops, &place("except"));
        }
        let site = binder.site(table.name.span);
        let unclassified =
            |module| Unclassified { module, name: table.name.value.clone(), site, reason: table.reason.clone() };
        found.extend(tops.into_iter().map(unclassified));
    }
    found
}

/// Takes out what is excused; a pattern that excuses nothing is reported.
fn excuse(binder: &mut Binder<'_>, pattern: &Located<String>, excused: &ItemSet, tops: &mut Vec<DefId>, place: &str) {
    let before = tops.len();
    tops.retain(|id| !excused.has_def(*id));
    if tops.len() == before && !excused.is_empty() {
        binder.nothing(
            pattern,
            place,
            "delete it: every module in here belongs to a layer, or lies outside `contains`",
        );
    }
}

/// What is in a layer, or holds something that is.
fn placed(model: &Model, layers: &[Contract]) -> BitSet {
    let mut placed = BitSet::new(model.n_defs());
    for id in layers.iter().flat_map(|layer| layer.from.defs.iter()) {
        // Whoever is in has all above it in.
        let above = model.ancestors(DefId(id)).take_while(|id| !placed.contains(id.0)).collect::<Vec<DefId>>();
        above.into_iter().for_each(|id| placed.insert(id.0));
    }
    placed
}

fn is_module(model: &Model, id: DefId) -> bool {
    model.def(id).kind == DefKind::Module && !model.def(id).test
}
