//! Contracts of the base that bind less in the head.
//!
//! A contract is what it binds and what it says of that. Each item that one of the base binds, in the head or by what it was called in the base, has to be bound by
//! contracts of the head that say as much together: whatever they are called, and however they are written.

use std::collections::BTreeMap;

use super::changes::Changes;
use super::moved;
use super::terms::{Said, carried};
use orchestrate_policy::{Contract, Policy, Scope, Table};
use orchestrate_resolve::model::{BitSet, DefId};
use orchestrate_rules::finding::Finding;
use orchestrate_rules::report::rule_level;
use orchestrate_rules::rules::contract::rule_of;

pub(super) fn compare(changes: &Changes<'_>, found: &mut Vec<Finding>) {
    let contracts = &changes.base_on_base().policy.contracts;
    for (index, before) in contracts.iter().enumerate() {
        let nth = nth(contracts, index);
        let on_head = same(&changes.base_on_head().policy, before, nth);
        let kept = same(&changes.head_on_base().policy, before, nth);
        let now = same(&changes.head_on_head().policy, before, nth);
        let was = Was { before, on_head, kept, now };
        if let Some(finding) = was.weaker(changes).or_else(|| was.narrowed(changes)) {
            found.push(finding);
        } else {
            found.extend(moved::compare(changes, before, on_head, kept));
        }
    }
}

/// The how-manieth of its table and name a contract is: a layer makes two, and a stack may stand in several places.
fn nth(contracts: &[Contract], index: usize) -> usize {
    contracts[..index].iter().filter(|it| is_same(it, &contracts[index])).count()
}

fn is_same(a: &Contract, b: &Contract) -> bool {
    a.table == b.table && a.name == b.name
}

fn same<'p>(policy: &'p Policy, wanted: &Contract, nth: usize) -> Option<&'p Contract> {
    policy.contracts.iter().filter(|it| is_same(it, wanted)).nth(nth)
}

/// A contract of the base,
struct Was<'a> {
    before: &'a Contract,
    /// laid over the head,
    on_head: Option<&'a Contract>,
    /// the one of its name today, laid over the base,
    kept: Option<&'a Contract>,
    /// and over the head.
    now: Option<&'a Contract>,
}

impl Was<'_> {
    /// The one of its name binds in a weaker way.
    fn weaker(&self, changes: &Changes<'_>) -> Option<Finding> {
        let (before, now) = (self.before, self.now?);
        let what = match () {
            () if now.reach < before.reach => "follows uses no further than one step",
            () if !is_as_wide(now.scope, before.scope) => "binds only a part of what it names, by its `scope`",
            () if before.tests && !now.tests => "leaves out test code",
            () if now.unknown < before.unknown => "takes what it cannot judge more lightly",
            () if now.edges != before.edges => "binds other dependencies",
            () => return None,
        };
        let message = format!("{} {what}, and did not", named(before));
        Some(self.finding(changes, message))
    }

    /// What it bound, or what it said, is no more bound by contracts that say as much.
    fn narrowed(&self, changes: &Changes<'_>) -> Option<Finding> {
        let (head, policy) = (&changes.head().model, &changes.head_on_head().policy);
        let said = Said::of(changes, self.before, self.on_head, self.kept);
        let bound = self.bound(changes);
        let strict: Vec<&Contract> = policy.contracts.iter().filter(|it| self.is_as_strict(changes, it)).collect();
        // Most contracts are what they were.
        if let Some(now) =
            self.now.filter(|now| holds(&now.from.defs, &bound) && strict.iter().any(|it| std::ptr::eq(*it, *now)))
            && said.lost(head, &[now], policy).is_none()
        {
            return None;
        }
        for (binding, items) in groups(&bound, &strict) {
            let of_group: Vec<&Contract> = binding.iter().map(|at| strict[*at]).collect();
            if let Some(lost) = said.lost(head, &of_group, policy) {
                return Some(self.lost(changes, &items, of_group.is_empty(), &lost));
            }
        }
        // What binds nothing as yet is a promise all the same.
        let nobody = bound.is_empty() && self.before.from.defs.is_empty() && self.now.is_none();
        nobody.then(|| self.finding(changes, format!("{} is gone", named(self.before))))
    }

    /// The items that have to be bound: those that the base's patterns name in the head, and those that they named in the base and today's do not name there.
    fn bound(&self, changes: &Changes<'_>) -> BitSet {
        let mut named = self.before.from.clone();
        if let Some(kept) = self.kept {
            named.subtract(&kept.from);
        }
        let mut bound = carried(&changes.head().model, &changes.pairs, &named).defs;
        if let Some(on_head) = self.on_head {
            bound.union_with(&on_head.from.defs);
        }
        bound
    }

    /// Whether a contract binds at least as the one of the base does, whatever it binds.
    fn is_as_strict(&self, changes: &Changes<'_>, now: &Contract) -> bool {
        let before = self.before;
        let level = |policy: &Policy, table| rule_level(policy, rule_of(table));
        let (was, is) = (&changes.base_on_base().policy, &changes.head_on_head().policy);
        let weighs = now.table == before.table || level(is, now.table) >= level(was, before.table);
        weighs
            && now.reach >= before.reach
            && is_as_wide(now.scope, before.scope)
            && (now.tests || !before.tests)
            && now.unknown >= before.unknown
            && now.edges == before.edges
    }

    fn lost(&self, changes: &Changes<'_>, items: &[DefId], unbound: bool, lost: &str) -> Finding {
        let model = &changes.head().model;
        let named = named(self.before);
        let first = items.first().map(|id| model.path(*id)).unwrap_or_default();
        let more = match items.len() {
            0 | 1 => String::new(),
            n => format!(" and {} more", n - 1),
        };
        let message = match self.now {
            None => format!("{named} is gone, and nothing else holds `{first}`{more} to it"),
            Some(_) if unbound => format!("{named} does not bind `{first}`{more} any more"),
            Some(now) if matches!(now.kind, orchestrate_policy::ContractKind::Allow(_)) => {
                format!("{named} lets `{first}`{more} use `{lost}`, and did not")
            }
            Some(_) => format!("{named} does not keep `{first}`{more} from `{lost}` any more"),
        };
        self.finding(changes, message).item(first).to(lost)
    }

    fn finding(&self, changes: &Changes<'_>, message: String) -> Finding {
        let site = self.now.map(|now| now.site);
        changes.weakening(message, site, Some((self.before.site, "promised here"))).contract(self.before.name.clone())
    }
}

/// Items by the contracts that bind them: few sets, however many items.
fn groups(bound: &BitSet, strict: &[&Contract]) -> BTreeMap<Vec<usize>, Vec<DefId>> {
    let mut groups: BTreeMap<Vec<usize>, Vec<DefId>> = BTreeMap::new();
    for id in bound.iter().map(DefId) {
        let binding = (0..strict.len()).filter(|at| strict[*at].from.has_def(id)).collect();
        groups.entry(binding).or_default().push(id);
    }
    groups
}

fn holds(all: &BitSet, some: &BitSet) -> bool {
    let mut left = some.clone();
    left.subtract(all);
    left.is_empty()
}

/// Whether one scope holds all that another does. What has changed may be marked or not, so neither of these two holds the other.
pub(super) fn is_as_wide(now: Scope, before: Scope) -> bool {
    now == Scope::All || now == before
}

fn named(contract: &Contract) -> String {
    match contract.table {
        Table::Layers | Table::Closed => format!("layer `{}`", contract.name),
        Table::Generated => "`[generated] deny`".to_owned(),
        table => format!("{} `{}`", table.name(), contract.name),
    }
}
