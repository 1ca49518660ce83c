//! Items that left a contract whose words stayed, and break it where they are now.
//!
//! To move an item out of what a contract names is everyday work, so it counts only where the item uses what it might not use before: then it was moved away from its rule.

use std::collections::BTreeSet;

use super::changes::Changes;
use super::terms::{all, carried};
use orchestrate_pipeline as pipeline;
use orchestrate_policy::{Contract, ContractKind, ItemSet, Term};
use orchestrate_resolve::model::{BitSet, Target};
use orchestrate_rules::finding::Finding;
use orchestrate_rules::rules::contract;

pub(super) fn compare(
    changes: &Changes<'_>,
    before: &Contract,
    on_head: Option<&Contract>,
    kept: Option<&Contract>,
) -> Vec<Finding> {
    let (Some(on_head), Some(kept)) = (on_head, kept) else { return Vec::new() };
    let (from, targets) =
        (gone(changes, &before.from, &kept.from, &on_head.from), gone_targets(changes, before, kept, on_head));
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
            let was = changes.was(breach.reference.from).map(|id| changes.base().model.path(id));
            let once = was.filter(|was| *was != item).map_or(String::new(), |was| format!(", which was `{was}`,"));
            let message = format!("`{item}`{once} has left `{}`, and uses `{to}`, which that denies", before.name);
            changes
                .weakening(message, Some(breach.reference.site), Some((before.site, "promised here")))
                .contract(before.name.clone())
                .item(item)
                .to(to)
        })
        .collect()
}

/// What has become of what was in a set, is still named where it was, and is not in the set where it is now.
fn gone(changes: &Changes<'_>, was: &ItemSet, kept: &ItemSet, now: &ItemSet) -> BitSet {
    let mut named = was.clone();
    named.intersect_with(kept);
    let mut gone = carried(&changes.head().model, &changes.pairs, &named).defs;
    gone.subtract(&now.defs);
    gone
}

fn gone_targets(changes: &Changes<'_>, before: &Contract, kept: &Contract, on_head: &Contract) -> BitSet {
    match before.kind {
        ContractKind::Deny(_) => gone(changes, &all(before), &all(kept), &all(on_head)),
        // A closed list shuts out what is not in it, wherever that is.
        ContractKind::Allow(_) => BitSet::default(),
    }
}

/// The contract, as though what has left were still in it.
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
