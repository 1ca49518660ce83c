//! `[[layers]]` as contracts: one a layer, against those above it in its stack.
//!
//! An item belongs to one layer of a stack: to the one with the more specific pattern, so that `shop::domain` can be one layer
//! and the rest of `shop` another. Where two are alike, the layer that is listed first has it.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::Binder;
use crate::model::{BitSet, DefId, DefKind};
use crate::policy::cover::{Reach, cover_branch, empty};
use crate::policy::file::{LayerTable, Located};
use crate::policy::pattern::Pattern;
use crate::policy::unmatched::Must;
use crate::policy::{Contract, ContractKind, ItemSet, Level, Scope, Term};
use crate::source::Site;

/// The contracts of all layers, and how many modules are in none.
pub(super) fn bind(binder: &mut Binder<'_>, layers: &[Located<LayerTable>]) -> (Vec<Contract>, usize) {
    let mut stacks: BTreeMap<&str, Vec<&LayerTable>> = BTreeMap::new();
    for layer in layers {
        let stack = layer.value.stack.as_ref().map_or("", |stack| stack.value.as_str());
        stacks.entry(stack).or_default().push(&layer.value);
    }
    let mut contracts = Vec::new();
    for stack in stacks.values() {
        let mut above: Vec<Term> = Vec::new();
        for (layer, set) in stack.iter().zip(sets(binder, stack)) {
            let site = binder.site(layer.name.span);
            contracts.push(contract(layer, site, &set, above.clone()));
            above.push(Term { text: layer.name.value.clone(), site, covers: set });
        }
    }
    let free = if layers.is_empty() { 0 } else { free_modules(binder, &contracts) };
    (contracts, free)
}

fn contract(layer: &LayerTable, site: Site, set: &ItemSet, above: Vec<Term>) -> Contract {
    let from = ItemSet { defs: set.defs.clone(), externals: BitSet::default() };
    Contract {
        name: layer.name.value.clone(),
        site,
        area: from.clone(),
        from,
        kind: ContractKind::Layer(above),
        scope: Scope::All,
        tests: false,
        unknown: Level::Warn,
        reason: None,
        help: None,
        except: Vec::new(),
    }
}

/// What each layer of a stack holds: the patterns are laid from the least specific to the most, each over those before.
fn sets(binder: &mut Binder<'_>, stack: &[&LayerTable]) -> Vec<ItemSet> {
    let mut patterns = Vec::new();
    for (index, layer) in stack.iter().enumerate() {
        let place = format!("layer `{}`, contains", layer.name.value);
        for written in &layer.contains {
            binder.cover(written, Reach::Everywhere, Must::Always, &place);
            patterns.extend(Pattern::parse(&written.value).ok().map(|pattern| (index, pattern)));
        }
    }
    let mut branches: Vec<_> =
        patterns.iter().flat_map(|(layer, pattern)| pattern.added().map(move |branch| (*layer, branch))).collect();
    branches.sort_by_key(|(layer, branch)| (branch.specificity(), Reverse(*layer)));
    let mut sets = vec![empty(binder.paths); stack.len()];
    for (layer, branch) in branches {
        let covered = cover_branch(binder.paths, branch, Reach::Everywhere);
        sets.iter_mut().for_each(|set| set.subtract(&covered));
        sets[layer].union_with(&covered);
    }
    sets
}

/// Modules that are in no layer, test code left out.
fn free_modules(binder: &Binder<'_>, layers: &[Contract]) -> usize {
    let model = binder.paths.model;
    let in_layer = |id: DefId| layers.iter().any(|layer| layer.from.has_def(id));
    model.defs().filter(|(id, def)| def.kind == DefKind::Module && !def.test && !in_layer(*id)).count()
}
