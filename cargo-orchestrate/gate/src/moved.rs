//! Items that were moved out of an unchanged contract, and violate it in their new place.
//!
//! Moving an item out of a contract is everyday work. It counts only where the item now uses what the contract denied it.

use std::collections::BTreeSet;

use super::changes::ChangeContext;
use super::terms::{covered_items, map_to_head};
use orchestrate_pipeline as pipeline;
use orchestrate_policy::{Contract, ContractKind, ItemSet, Term};
use orchestrate_resolve::model::{BitSet, Target};
use orchestrate_rules::finding::Finding;
use orchestrate_rules::rules::contract;

pub(super) fn compare(
    changes: &ChangeContext<'_>,
    before: &Contract,
    on_head: Option<&Contract>,
    kept: Option<&Contract>,
) -> Vec<Finding> {
    let (Some(on_head), Some(kept)) = (on_head, kept) else { return Vec::new() };
    let (from, targets) =
        (left_items(changes, &before.from, &kept.from, &on_head.from), left_targets(changes, before, kept, on_head));
    if from.is_empty() && targets.is_empty() {
        return Vec::new();
    }
    let carried = carried_over(on_head, &from, &targets);
    let head = changes.head();
    let cx = pipeline::rule_cx(head, &head.policy, &head.marks);
    let mut seen = BTreeSet::new();
    let breaches = contract::judge(&cx, &[&carried]).breaches;
    let escaped = breaches.iter().filter(|it| {
        let target = matches!(it.reached.target, Target::Def(id) if targets.contains(id.0));
        (from.contains(it.reference.from.0) || target) && seen.insert(it.reference.from)
    });
    escaped
        .map(|breach| {
            let item = head.model.path(breach.reference.from);
            let to = head.model.target_path(breach.reached.target);
            let was = changes.base_item(breach.reference.from).map(|id| changes.base().model.path(id));
            let once = was.filter(|was| *was != item).map_or(String::new(), |was| format!(" (was `{was}`)"));
            let contract = &before.name;
            let message = format!("`{item}`{once} has left `{contract}` and uses `{to}`, which `{contract}` denies");
            changes
                .weakening(message, Some(breach.reference.site), Some((before.site, "promised here")))
                .contract(before.name.clone())
                .item(item)
                .to(to)
        })
        .collect()
}

/// The head's items paired with members of a set that the policy still matches in the base, but whose pairs are outside the set.
fn left_items(changes: &ChangeContext<'_>, was: &ItemSet, kept: &ItemSet, now: &ItemSet) -> BitSet {
    let mut named = was.clone();
    named.intersect_with(kept);
    let mut gone = map_to_head(&changes.head().model, &changes.pairs, &named).defs;
    gone.subtract(&now.defs);
    gone
}

fn left_targets(changes: &ChangeContext<'_>, before: &Contract, kept: &Contract, on_head: &Contract) -> BitSet {
    match before.kind {
        ContractKind::Deny(_) => {
            left_items(changes, &covered_items(before), &covered_items(kept), &covered_items(on_head))
        }
        // An allow list denies everything outside it, wherever that is.
        ContractKind::Allow(_) => BitSet::default(),
    }
}

/// The contract as if the moved items were still in it.
fn carried_over(on_head: &Contract, from: &BitSet, targets: &BitSet) -> Contract {
    let mut contract = on_head.clone();
    contract.from.defs.union_with(from);
    contract.area.defs.union_with(from);
    if let (ContractKind::Deny(terms), false) = (&mut contract.kind, targets.is_empty()) {
        let covers = ItemSet { defs: targets.clone(), externals: BitSet::default() };
        terms.push(Term { text: contract.name.clone(), site: contract.site, covers, names: BitSet::default() });
    }
    contract
}
