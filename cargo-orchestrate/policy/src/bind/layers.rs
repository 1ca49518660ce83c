//! `[[layers]]` as contracts: one a layer, against those above it in its stack.
//!
//! An item belongs to one layer of a stack: to the one whose pattern names it, or names what is nearest above it, so that
//! `shop::domain` can be one layer and the rest of `shop` another. Where two name the same, the more specific pattern has it;
//! where these are alike too, the layer that is listed first.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::{Binder, stack};
use crate::cover::{cover_defs, cover_outside, empty};
use crate::file::{LayerTable, Located};
use crate::paths::Paths;
use crate::pattern::{Branch, Pattern, Specificity};
use crate::{Contract, ItemSet, Table};
use orchestrate_resolve::model::{BitSet, DefId, DefKind, ExternalId, Target};

/// The contracts of all layers, and how many modules are in none.
pub(super) fn bind(binder: &mut Binder<'_>, layers: &[Located<LayerTable>]) -> (Vec<Contract>, usize) {
    let mut stacks: BTreeMap<&str, Vec<&LayerTable>> = BTreeMap::new();
    for layer in layers {
        let stack = layer.value.stack.as_ref().map_or("", |stack| stack.value.as_str());
        stacks.entry(stack).or_default().push(&layer.value);
    }
    let mut contracts = Vec::new();
    for stack in stacks.values() {
        for written in stack::stand(binder, stack) {
            let sets = sets(binder, &written);
            contracts.extend(stack::contracts(binder, stack, &written, sets));
        }
    }
    let free = if layers.is_empty() { 0 } else { free_modules(binder, &contracts) };
    (contracts, free)
}

/// A thing that a pattern of a layer names. The order is the one in which claims are laid, each over those before.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Claim {
    /// How far from the top the thing is.
    depth: usize,
    specificity: Specificity,
    layer: Reverse<usize>,
    target: Target,
}

/// What each layer of a stack holds, by its patterns.
fn sets(binder: &Binder<'_>, stack: &[Vec<Located<String>>]) -> Vec<ItemSet> {
    let mut claims = Vec::new();
    for (layer, patterns) in stack.iter().enumerate() {
        // A set for each of ten thousand names would take more memory than all sources.
        for pattern in patterns.iter().filter_map(|written| Pattern::parse(&written.value).ok()) {
            pattern.added().for_each(|branch| claim(binder.paths, &mut claims, layer, branch));
        }
    }
    claims.sort_unstable();
    let mut sets = vec![empty(binder.paths); stack.len()];
    for claim in claims {
        match claim.target {
            Target::External(id) => give(&mut sets, claim.layer.0, |set| &mut set.externals, id.0),
            Target::Def(id) => {
                let beneath = binder.paths.beneath(id);
                beneath.iter().for_each(|id| give(&mut sets, claim.layer.0, |set| &mut set.defs, id.0));
            }
            Target::Unknown(_) => {}
        }
    }
    sets
}

/// Adds what a branch claims.
fn claim(paths: &Paths<'_>, claims: &mut Vec<Claim>, layer: usize, branch: &Branch) {
    let specificity = branch.specificity();
    let layer = Reverse(layer);
    cover_defs(paths, branch, |id| {
        let depth = paths.model.ancestors(id).count();
        claims.push(Claim { depth, specificity, layer, target: Target::Def(id) });
    });
    cover_outside(paths, branch, |id, depth| {
        claims.push(Claim { depth, specificity, layer, target: Target::External(ExternalId(id)) });
    });
}

/// Gives an index to one set, and to it alone.
fn give(sets: &mut [ItemSet], layer: usize, bits: fn(&mut ItemSet) -> &mut BitSet, index: u32) {
    for (at, set) in sets.iter_mut().enumerate() {
        if at == layer { bits(set).insert(index) } else { bits(set).remove(index) }
    }
}

/// Modules that are in no layer, test code left out.
fn free_modules(binder: &Binder<'_>, layers: &[Contract]) -> usize {
    let model = binder.paths.model;
    let layers = || layers.iter().filter(|contract| contract.table == Table::Layers);
    let in_layer = |id: DefId| layers().any(|layer| layer.from.has_def(id));
    model.defs().filter(|(id, def)| def.kind == DefKind::Module && !def.test && !in_layer(*id)).count()
}
