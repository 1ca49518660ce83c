//! What a contract forbids, as sets of items of the head and as patterns.

use super::changes::Changes;
use super::pairs::Pairs;
use orchestrate_policy::{Contract, ContractKind, ItemSet, Pattern, Policy, Table, Term};
use orchestrate_resolve::model::{DefId, Model};
use orchestrate_rules::rules::contract;

/// What a contract of the base says of targets, carried over to the head.
pub(super) struct Said {
    is_deny: bool,
    /// What it names, in the head: what its patterns cover there, and what has become of what they covered in the base.
    items: ItemSet,
    /// Its own area, which a closed list never shuts out.
    area: ItemSet,
    /// Its patterns over what lies outside, which nobody may use as yet.
    patterns: Vec<Pattern>,
}

impl Said {
    /// What a contract of the base says; `on_head` is the same one, laid over the head, and `kept` that of today, laid over the base: what it still names
    /// there and has moved since was no change of the policy.
    pub(super) fn of(
        changes: &Changes<'_>,
        contract: &Contract,
        on_head: Option<&Contract>,
        kept: Option<&Contract>,
    ) -> Said {
        let head = &changes.head().model;
        let mut named = all(contract);
        if let Some(kept) = kept {
            named.subtract(&all(kept));
        }
        let mut items = carried(head, &changes.pairs, &named);
        let mut area = carried(head, &changes.pairs, &contract.area);
        if let Some(on_head) = on_head {
            items.union_with(&all(on_head));
            area.union_with(&on_head.area);
        }
        let is_deny = matches!(contract.kind, ContractKind::Deny(_));
        Said { is_deny, items, area, patterns: patterns(contract, &changes.base_on_base().policy) }
    }

    /// What of it none of these contracts of the head says; none where they say all of it.
    pub(super) fn lost(&self, model: &Model, now: &[&Contract], policy: &Policy) -> Option<String> {
        if self.is_deny { self.let_in(model, now, policy) } else { self.opened(model, now, policy) }
    }

    /// What was denied, and is no more.
    fn let_in(&self, model: &Model, now: &[&Contract], policy: &Policy) -> Option<String> {
        let mut left = self.items.clone();
        for contract in now {
            match &contract.kind {
                ContractKind::Deny(_) => left.subtract(&all(contract)),
                ContractKind::Allow(_) => {
                    let mut open = all(contract);
                    open.union_with(&contract.area);
                    left.intersect_with(&open);
                }
            }
        }
        let denies = |pattern: &Pattern| {
            now.iter().any(|contract| {
                let theirs = patterns(contract, policy);
                match contract.kind {
                    ContractKind::Deny(_) => theirs.iter().any(|it| it.subsumes(pattern)),
                    ContractKind::Allow(_) => !theirs.iter().any(|it| it.may_overlap(pattern)),
                }
            })
        };
        let pattern = self.patterns.iter().find(|pattern| !denies(pattern)).map(|it| it.text().to_owned());
        pattern.or_else(|| first(model, &left))
    }

    /// What a closed list did not let in, and does now.
    fn opened(&self, model: &Model, now: &[&Contract], policy: &Policy) -> Option<String> {
        let mut least: Option<String> = Some("anything".to_owned());
        for contract in now.iter().filter(|it| matches!(it.kind, ContractKind::Allow(_))) {
            let mut more = all(contract);
            more.union_with(&contract.area);
            more.subtract(&self.items);
            more.subtract(&self.area);
            let outside = patterns(contract, policy);
            let new = outside.iter().find(|it| !self.patterns.iter().any(|own| own.subsumes(it)));
            least = new.map(|it| it.text().to_owned()).or_else(|| first(model, &more));
            least.as_ref()?;
        }
        least
    }
}

/// All that the terms of a contract cover.
pub(super) fn all(contract: &Contract) -> ItemSet {
    let mut terms = contract::terms(contract).iter();
    let mut all = terms.next().map_or_else(ItemSet::default, |term| term.covers.clone());
    terms.for_each(|term| all.union_with(&term.covers));
    all
}

/// What has become of the items of the base. What lies outside has no number there that means the same here: patterns answer for it.
pub(super) fn carried(head: &Model, pairs: &Pairs, items: &ItemSet) -> ItemSet {
    let mut now = ItemSet {
        defs: orchestrate_resolve::model::BitSet::new(head.n_defs()),
        externals: orchestrate_resolve::model::BitSet::new(head.n_externals()),
    };
    items.defs.iter().filter_map(|id| pairs.of(DefId(id))).for_each(|id| now.defs.insert(id.0));
    now
}

/// The patterns of a contract that name what lies outside; the terms of some tables are items of the workspace.
fn patterns(contract: &Contract, policy: &Policy) -> Vec<Pattern> {
    if matches!(contract.table, Table::Layers | Table::Closed | Table::Independent) {
        return Vec::new();
    }
    let read = |term: &Term| Pattern::parse_with(&term.text, &policy.capabilities).ok();
    let outside = contract::terms(contract).iter().filter(|term| term.covers.defs.is_empty());
    outside.filter_map(read).collect()
}

fn first(model: &Model, items: &ItemSet) -> Option<String> {
    let def = items.defs.iter().next().map(|id| model.path(DefId(id)));
    def.or_else(|| {
        items.externals.iter().next().map(|id| model.external(orchestrate_resolve::model::ExternalId(id)).to_owned())
    })
}
