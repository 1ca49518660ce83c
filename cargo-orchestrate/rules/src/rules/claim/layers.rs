//! Modules that are to be in layers, and are in none.

use crate::rules::RuleCx;
use orchestrate_policy::{Claim, Table};
use orchestrate_resolve::model::{BitSet, DefId, DefKind};

/// The topmost modules that are in no layer. One that holds others which are in layers is a place for them, and belongs nowhere itself.
pub(super) fn in_none(cx: &RuleCx<'_>, claim: &Claim) -> Vec<DefId> {
    let (model, placed) = (cx.model, placed(cx));
    let is_module = |id: DefId| model.def(id).kind == DefKind::Module && !model.def(id).test;
    let is_lost = |id: DefId| is_module(id) && claim.area.has_def(id) && !placed.contains(id.0);
    let is_top = |id: &DefId| is_lost(*id) && !model.def(*id).parent.is_some_and(is_lost);
    claim.area.defs.iter().map(DefId).filter(is_top).collect()
}

/// What is in a layer, or holds something that is.
fn placed(cx: &RuleCx<'_>) -> BitSet {
    let mut placed = BitSet::new(cx.model.n_defs());
    let layers = cx.policy.contracts.iter().filter(|contract| contract.table == Table::Layers);
    for id in layers.flat_map(|layer| layer.from.defs.iter()) {
        // Whoever is in has all above it in.
        let above: Vec<DefId> = cx.model.ancestors(DefId(id)).take_while(|id| !placed.contains(id.0)).collect();
        above.into_iter().for_each(|id| placed.insert(id.0));
    }
    placed
}
