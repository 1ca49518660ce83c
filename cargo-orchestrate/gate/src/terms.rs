//! What a contract of the base forbids, as sets of items of the head and as patterns.

use super::changes::ChangeContext;
use super::pairs::ItemPairs;
use orchestrate_policy::{Contract, ContractKind, ItemSet, Pattern, Policy, Table, Term};
use orchestrate_resolve::model::{DefId, Model};
use orchestrate_rules::rules::contract;

/// The targets of a contract of the base, mapped to the head.
pub(super) struct ForbiddenTargets {
    is_deny: bool,
    /// What its patterns match in the head, and the pairs of what they match in the base.
    items: ItemSet,
    /// Its own area, which an allow list never denies.
    area: ItemSet,
    /// Its patterns over external crates, which may match nothing yet.
    patterns: Vec<Pattern>,
}

impl ForbiddenTargets {
    /// What a contract of the base says; `on_head` is the same one, laid over the head, and `kept` that of today, laid over the base: what it still names
    /// there and has moved since was no change of the policy.
    pub(super) fn of(
        changes: &ChangeContext<'_>,
        contract: &Contract,
        on_head: Option<&Contract>,
        kept: Option<&Contract>,
    ) -> ForbiddenTargets {
        let head = &changes.head().model;
        let mut named = covered_items(contract);
        if let Some(kept) = kept {
            named.subtract(&covered_items(kept));
        }
        let mut items = map_to_head(head, &changes.pairs, &named);
        let mut area = map_to_head(head, &changes.pairs, &contract.area);
        if let Some(on_head) = on_head {
            items.union_with(&covered_items(on_head));
            area.union_with(&on_head.area);
        }
        let is_deny = matches!(contract.kind, ContractKind::Deny(_));
        ForbiddenTargets { is_deny, items, area, patterns: external_patterns(contract, &changes.base_on_base().policy) }
    }

    /// The first target that these contracts of the head do not cover; none where they cover all.
    pub(super) fn first_uncovered(&self, model: &Model, now: &[&Contract], policy: &Policy) -> Option<String> {
        if self.is_deny {
            self.first_undenied(model, now, policy)
        } else {
            self.first_newly_allowed(model, now, policy)
        }
    }

    /// The first target that was denied and is not any more.
    fn first_undenied(&self, model: &Model, now: &[&Contract], policy: &Policy) -> Option<String> {
        let mut left = self.items.clone();
        for contract in now {
            match &contract.kind {
                ContractKind::Deny(_) => left.subtract(&covered_items(contract)),
                ContractKind::Allow(_) => {
                    let mut open = covered_items(contract);
                    open.union_with(&contract.area);
                    left.intersect_with(&open);
                }
            }
        }
        let denies = |pattern: &Pattern| {
            now.iter().any(|contract| {
                let theirs = external_patterns(contract, policy);
                match contract.kind {
                    ContractKind::Deny(_) => theirs.iter().any(|it| it.subsumes(pattern)),
                    ContractKind::Allow(_) => !theirs.iter().any(|it| it.may_overlap(pattern)),
                }
            })
        };
        let pattern = self.patterns.iter().find(|pattern| !denies(pattern)).map(|it| it.text().to_owned());
        pattern.or_else(|| first_path(model, &left))
    }

    /// The first target that an allow list denied and now allows.
    fn first_newly_allowed(&self, model: &Model, now: &[&Contract], policy: &Policy) -> Option<String> {
        let mut least: Option<String> = Some("anything".to_owned());
        for contract in now.iter().filter(|it| matches!(it.kind, ContractKind::Allow(_))) {
            let mut more = covered_items(contract);
            more.union_with(&contract.area);
            more.subtract(&self.items);
            more.subtract(&self.area);
            let outside = external_patterns(contract, policy);
            let new = outside.iter().find(|it| !self.patterns.iter().any(|own| own.subsumes(it)));
            least = new.map(|it| it.text().to_owned()).or_else(|| first_path(model, &more));
            least.as_ref()?;
        }
        least
    }
}

/// All items that the terms of a contract cover.
pub(super) fn covered_items(contract: &Contract) -> ItemSet {
    let mut terms = contract::terms(contract).iter();
    let mut all = terms.next().map_or_else(ItemSet::default, |term| term.covers.clone());
    terms.for_each(|term| all.union_with(&term.covers));
    all
}

/// The head's pairs of items of the base. External items have other ids in each revision, so they are compared as patterns.
pub(super) fn map_to_head(head: &Model, pairs: &ItemPairs, items: &ItemSet) -> ItemSet {
    let mut now = ItemSet {
        defs: orchestrate_resolve::model::BitSet::new(head.n_defs()),
        externals: orchestrate_resolve::model::BitSet::new(head.n_externals()),
    };
    items.defs.iter().filter_map(|id| pairs.head_item(DefId(id))).for_each(|id| now.defs.insert(id.0));
    now
}

/// The patterns of a contract that name external items. The terms of some tables are always items of the workspace.
fn external_patterns(contract: &Contract, policy: &Policy) -> Vec<Pattern> {
    if matches!(contract.table, Table::Layers | Table::Closed | Table::Independent) {
        return Vec::new();
    }
    let read = |term: &Term| Pattern::parse_with(&term.text, &policy.capabilities).ok();
    let outside = contract::terms(contract).iter().filter(|term| term.covers.defs.is_empty());
    outside.filter_map(read).collect()
}

fn first_path(model: &Model, items: &ItemSet) -> Option<String> {
    let def = items.defs.iter().next().map(|id| model.path(DefId(id)));
    def.or_else(|| {
        items.externals.iter().next().map(|id| model.external(orchestrate_resolve::model::ExternalId(id)).to_owned())
    })
}
