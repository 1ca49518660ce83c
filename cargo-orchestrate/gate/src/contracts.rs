//! Contracts of the base that bind less in the head.
//!
//! Each item that a contract of the base binds, in the head or by its pair in the base, must be bound by contracts of the head that together forbid at least as much,
//! whatever their names and patterns.

use std::collections::BTreeMap;

use super::changes::ChangeContext;
use super::moved;
use super::terms::{ForbiddenTargets, map_to_head};
use orchestrate_policy::{Contract, Policy, Scope, Table};
use orchestrate_resolve::model::{BitSet, DefId};
use orchestrate_rules::finding::Finding;
use orchestrate_rules::report::rule_level;
use orchestrate_rules::rules::contract::rule_of;

pub(super) fn compare(changes: &ChangeContext<'_>, found: &mut Vec<Finding>) {
    let contracts = &changes.base_on_base().policy.contracts;
    for (index, before) in contracts.iter().enumerate() {
        let occurrence = occurrence_index(contracts, index);
        let on_head = find_same(&changes.base_on_head().policy, before, occurrence);
        let kept = find_same(&changes.head_on_base().policy, before, occurrence);
        let now = find_same(&changes.head_on_head().policy, before, occurrence);
        let contract = BaseContract { before, on_head, kept, now };
        if let Some(finding) = contract.weaker(changes).or_else(|| contract.narrowed(changes)) {
            found.push(finding);
        } else {
            found.extend(moved::compare(changes, before, on_head, kept));
        }
    }
}

/// The occurrence index of a contract among those of its table and name: a layer makes two contracts, and a stack can apply to several places.
fn occurrence_index(contracts: &[Contract], index: usize) -> usize {
    contracts[..index].iter().filter(|it| is_same(it, &contracts[index])).count()
}

fn is_same(a: &Contract, b: &Contract) -> bool {
    a.table == b.table && a.name == b.name
}

fn find_same<'p>(policy: &'p Policy, wanted: &Contract, occurrence: usize) -> Option<&'p Contract> {
    policy.contracts.iter().filter(|it| is_same(it, wanted)).nth(occurrence)
}

/// A contract of the base,
struct BaseContract<'a> {
    before: &'a Contract,
    /// laid over the head,
    on_head: Option<&'a Contract>,
    /// the one of its name today, laid over the base,
    kept: Option<&'a Contract>,
    /// and over the head.
    now: Option<&'a Contract>,
}

impl BaseContract<'_> {
    /// The contract of the same name has weaker settings.
    fn weaker(&self, changes: &ChangeContext<'_>) -> Option<Finding> {
        let (before, now) = (self.before, self.now?);
        let what = match () {
            () if now.reach < before.reach => "now follows uses only one step",
            () if !is_as_wide(now.scope, before.scope) => "now binds only a part of what it names, by its `scope`",
            () if before.tests && !now.tests => "now leaves out test code",
            () if now.unknown < before.unknown => "now treats what it cannot judge more leniently",
            () if now.edges != before.edges => "now binds other dependencies",
            () => return None,
        };
        let message = format!("{} {what}", display_name(before));
        Some(self.finding(changes, message))
    }

    /// Items that the contract bound are not bound by contracts that forbid as much.
    fn narrowed(&self, changes: &ChangeContext<'_>) -> Option<Finding> {
        let (head, policy) = (&changes.head().model, &changes.head_on_head().policy);
        let forbidden = ForbiddenTargets::of(changes, self.before, self.on_head, self.kept);
        let bound = self.bound(changes);
        let strict: Vec<&Contract> = policy.contracts.iter().filter(|it| self.is_as_strict(changes, it)).collect();
        // Fast path: most contracts are unchanged.
        if let Some(now) =
            self.now.filter(|now| includes(&now.from.defs, &bound) && strict.iter().any(|it| std::ptr::eq(*it, *now)))
            && forbidden.first_uncovered(head, &[now], policy).is_none()
        {
            return None;
        }
        for (binding, items) in group_by_contracts(&bound, &strict) {
            let of_group: Vec<&Contract> = binding.iter().map(|at| strict[*at]).collect();
            if let Some(lost) = forbidden.first_uncovered(head, &of_group, policy) {
                return Some(self.lost(changes, &items, of_group.is_empty(), &lost));
            }
        }
        // A contract that binds nothing yet is still a promise.
        let binds_nothing = bound.is_empty() && self.before.from.defs.is_empty() && self.now.is_none();
        binds_nothing.then(|| self.finding(changes, format!("{} was removed", display_name(self.before))))
    }

    /// The items that must be bound: those that the base's patterns match in the head, and the pairs of those that they match in the base and today's patterns do not.
    fn bound(&self, changes: &ChangeContext<'_>) -> BitSet {
        let mut named = self.before.from.clone();
        if let Some(kept) = self.kept {
            named.subtract(&kept.from);
        }
        let mut bound = map_to_head(&changes.head().model, &changes.pairs, &named).defs;
        if let Some(on_head) = self.on_head {
            bound.union_with(&on_head.from.defs);
        }
        bound
    }

    /// Whether the settings of a contract are at least as strict as those of the base, whatever it binds.
    fn is_as_strict(&self, changes: &ChangeContext<'_>, now: &Contract) -> bool {
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

    fn lost(&self, changes: &ChangeContext<'_>, items: &[DefId], unbound: bool, lost: &str) -> Finding {
        let model = &changes.head().model;
        let named = display_name(self.before);
        let first = items.first().map(|id| model.path(*id)).unwrap_or_default();
        let more = match items.len() {
            0 | 1 => String::new(),
            n => format!(" and {} more", n - 1),
        };
        let message = match self.now {
            None => format!("{named} was removed, and nothing else binds `{first}`{more} as strictly"),
            Some(_) if unbound => format!("{named} no longer binds `{first}`{more}"),
            Some(now) if matches!(now.kind, orchestrate_policy::ContractKind::Allow(_)) => {
                format!("{named} now lets `{first}`{more} use `{lost}`")
            }
            Some(_) => format!("{named} no longer keeps `{first}`{more} from using `{lost}`"),
        };
        self.finding(changes, message).item(first).to(lost)
    }

    fn finding(&self, changes: &ChangeContext<'_>, message: String) -> Finding {
        let site = self.now.map(|now| now.site);
        changes.weakening(message, site, Some((self.before.site, "promised here"))).contract(self.before.name.clone())
    }
}

/// Items grouped by the contracts that bind them. There are few groups, however many items.
fn group_by_contracts(bound: &BitSet, strict: &[&Contract]) -> BTreeMap<Vec<usize>, Vec<DefId>> {
    let mut groups: BTreeMap<Vec<usize>, Vec<DefId>> = BTreeMap::new();
    for id in bound.iter().map(DefId) {
        let binding = (0..strict.len()).filter(|at| strict[*at].from.has_def(id)).collect();
        groups.entry(binding).or_default().push(id);
    }
    groups
}

fn includes(all: &BitSet, some: &BitSet) -> bool {
    let mut left = some.clone();
    left.subtract(all);
    left.is_empty()
}

/// Whether one scope includes another. `changed` and `generated` code overlap, so neither includes the other.
pub(super) fn is_as_wide(now: Scope, before: Scope) -> bool {
    now == Scope::All || now == before
}

fn display_name(contract: &Contract) -> String {
    match contract.table {
        Table::Layers | Table::Closed => format!("layer `{}`", contract.name),
        Table::Generated => "`[generated] deny`".to_owned(),
        table => format!("{} `{}`", table.name(), contract.name),
    }
}
