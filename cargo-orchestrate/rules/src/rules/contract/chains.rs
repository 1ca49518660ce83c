//! Judges what code reaches in several steps: contracts with `reach = "transitive"`.
//!
//! What is reached in one step is judged as everywhere else. Of longer chains one is found for each module and pattern: the shortest, at the
//! use by which it leaves what is bound.

use std::collections::BTreeMap;

use rustc_hash::FxHashSet;

use crate::rules::RuleCx;
use orchestrate_policy::{Contract, ContractKind, Extent, Scope, Term};
use orchestrate_resolve::model::{Approach, BitSet, Chains, DefId, Entry, Model, Reference, Target, Use};

/// A chain that ends where a contract forbids it.
pub(crate) struct ChainBreach<'a> {
    /// The contract.
    pub(crate) contract: &'a Contract,
    /// The pattern that forbids the end.
    pub(crate) term: &'a Term,
    /// The steps; two at least.
    pub(crate) steps: Vec<Step<'a>>,
    /// How many other references of the module lead to what the pattern covers.
    pub(crate) others: usize,
}

/// One use of a chain.
pub(crate) struct Step<'a> {
    pub(crate) user: DefId,
    pub(crate) reference: &'a Reference,
    pub(crate) to: Target,
}

/// What became of all chains.
#[derive(Default)]
pub(crate) struct ChainJudgement<'a> {
    /// Sorted by contract, pattern, file and place.
    pub(crate) breaches: Vec<ChainBreach<'a>>,
    /// `except` patterns that excused something, by contract and place in its list.
    pub(crate) excused: FxHashSet<(usize, usize)>,
}

/// Judges all chains by those of `contracts` that ask for it.
pub(crate) fn judge_chains<'a>(cx: &RuleCx<'a>, contracts: &[&'a Contract]) -> ChainJudgement<'a> {
    let mut found = ChainJudgement::default();
    for (index, contract) in contracts.iter().enumerate() {
        let ContractKind::Deny(terms) = &contract.kind else { continue };
        if contract.reach != Extent::Transitive || contract.edges.is_some() {
            continue;
        }
        // What is denied itself is found where it is used: a chain through it says nothing more.
        let mut closed = BitSet::new(cx.model.n_defs());
        terms.iter().for_each(|term| closed.union_with(&term.covers.defs));
        for term in terms {
            let judge = Judge { cx, model: cx.model, index, contract, term, closed: &closed };
            judge.term(cx.chains(), &mut found);
        }
    }
    found
}

struct Judge<'c, 'a> {
    cx: &'c RuleCx<'a>,
    model: &'a Model,
    index: usize,
    contract: &'a Contract,
    term: &'a Term,
    closed: &'c BitSet,
}

impl<'a> Judge<'_, 'a> {
    fn term(&self, chains: &Chains, found: &mut ChainJudgement<'a>) {
        let ends = &self.term.covers;
        // What a pattern covers may use itself.
        let mut inside = self.contract.area.defs.clone();
        inside.subtract(&ends.defs);
        let approach = chains.approach(self.model, (&ends.defs, &ends.externals), &inside, self.closed);
        let mut modules: BTreeMap<DefId, (Entry, FxHashSet<u32>)> = BTreeMap::new();
        let direct = direct(&approach);
        for entry in &approach.entries {
            let first = approach.first(*entry);
            if direct.contains(&first.reference) || self.stays_inside(&inside, first) || !self.judges(first, found) {
                continue;
            }
            let module = self.model.module_of(first.user);
            modules.entry(module).or_insert_with(|| (*entry, FxHashSet::default())).1.insert(first.reference);
        }
        found.breaches.extend(modules.into_values().map(|(entry, all)| self.breach(&approach, entry, all.len() - 1)));
    }

    /// Whether the next step is inside as well: the chain leaves there, and is found there.
    fn stays_inside(&self, inside: &BitSet, first: &Use) -> bool {
        matches!(first.reached.target, Target::Def(def) if inside.contains(def.0))
    }

    /// Whether the contract binds a use; it may excuse it.
    fn judges(&self, used: &Use, found: &mut ChainJudgement<'a>) -> bool {
        let reference = self.reference(used);
        let is_bound = self.contract.scope != Scope::Changed || self.cx.has_changed(reference.site);
        if !is_bound || (reference.test && !self.contract.tests) {
            return false;
        }
        if self.contract.from.has_def(reference.from) {
            return true;
        }
        let except = self.contract.except.iter().enumerate();
        let excusing = except.filter(|(_, term)| term.covers.has_def(reference.from));
        found.excused.extend(excusing.map(|(term, _)| (self.index, term)));
        false
    }

    fn reference(&self, used: &Use) -> &'a Reference {
        &self.model.references()[used.reference as usize]
    }

    fn breach(&self, approach: &Approach<'_>, entry: Entry, others: usize) -> ChainBreach<'a> {
        let step = |used: &Use| Step { user: used.user, reference: self.reference(used), to: used.reached.target };
        let steps = approach.chain(entry).into_iter().map(step).collect();
        ChainBreach { contract: self.contract, term: self.term, steps, others }
    }
}

/// References that reach the end in one step: these are judged without chains.
fn direct(approach: &Approach<'_>) -> FxHashSet<u32> {
    let direct = approach.entries.iter().filter(|entry| entry.length == 1);
    direct.map(|entry| approach.first(*entry).reference).collect()
}
