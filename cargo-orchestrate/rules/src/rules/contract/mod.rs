//! Judges every reference against every contract that binds the place where it stands: the one evaluator behind layers,
//! boundaries and `[generated] deny`.
//!
//! In: the model and some contracts. Out: a [`Judgement`]: what breaks a contract, what could not be judged, and the `except`
//! patterns that excused something. Each reference is visited once; what binds it and what it hits are sets of bits.
//!
//! **Architecture Invariant:** knows no rule, level or wording; whoever asks turns a [`Breach`] into a finding.

mod chains;
mod packages;
mod rows;
mod wording;

pub(crate) use chains::{ChainBreach, judge_chains};
pub use packages::{PackageBreach, judge_packages};
pub use rows::Targets;
pub(crate) use wording::{breach, chain, promise, report, unjudged, verb};

use rustc_hash::{FxHashMap, FxHashSet};

use super::RuleCx;
use orchestrate_policy::{Contract, ContractKind, Level, Term};
use orchestrate_resolve::model::{
    CrateId, DefId, Model, Reached, Reference, ReferenceKind, Target, UnknownReason, collect,
};
use orchestrate_workspace::source::{Site, Sources};
use rows::Tables;

/// A reference that breaks a contract.
pub struct Breach<'a> {
    /// The reference.
    pub reference: &'a Reference,
    /// The contract.
    pub contract: &'a Contract,
    /// The pattern that forbids it; none in a closed list, which forbids by silence.
    pub term: Option<&'a Term>,
    /// What it reaches, and in which way.
    pub reached: Reached,
}

/// References of one module, written alike, that could not be resolved and therefore not be judged.
pub struct Unjudged<'a> {
    /// The first of them.
    pub reference: &'a Reference,
    /// The contracts that would judge it and do not allow the unknown, the strictest first.
    pub contracts: Vec<&'a Contract>,
    /// How many there are.
    pub places: usize,
}

/// What became of all references.
#[derive(Default)]
pub struct Judgement<'a> {
    /// Sorted by file and place.
    pub breaches: Vec<Breach<'a>>,
    /// Sorted by file and place.
    pub unjudged: Vec<Unjudged<'a>>,
    /// `except` patterns that excused something, by contract and place in its list.
    pub excused: FxHashSet<(usize, usize)>,
}

/// Judges all references by `contracts`.
pub fn judge<'a>(cx: &RuleCx<'a>, contracts: &[&'a Contract]) -> Judgement<'a> {
    let model = cx.model;
    let mut judge = Judge {
        cx,
        model,
        sources: cx.sources,
        contracts,
        tables: Tables::new(model, contracts),
        seen: FxHashSet::default(),
        first: FxHashMap::default(),
        unknown: FxHashSet::default(),
        groups: FxHashMap::default(),
        found: Judgement::default(),
    };
    let mut reached = Vec::new();
    if !contracts.is_empty() {
        model.references().iter().for_each(|reference| judge.reference(reference, &mut reached));
    }
    judge.found
}

/// The rule that speaks for the contracts of a table.
pub fn rule_of(table: orchestrate_policy::Table) -> &'static str {
    use orchestrate_policy::Table;
    match table {
        Table::Layers | Table::Closed => "layer-dependency",
        Table::Boundary | Table::Generated => "denied-dependency",
        Table::Protected => "protected-module-use",
        Table::Interface => "interface-bypass",
        Table::Independent => "dependent-siblings",
    }
}

/// The terms of a contract, whatever it says of them.
pub fn terms(contract: &Contract) -> &[Term] {
    match &contract.kind {
        ContractKind::Deny(terms) | ContractKind::Allow(terms) => terms,
    }
}

struct Judge<'a, 'c> {
    cx: &'c RuleCx<'a>,
    model: &'a Model,
    sources: &'a Sources,
    contracts: &'c [&'a Contract],
    tables: Tables,
    /// One finding per path and contract at a place: a macro may bring several paths to its call.
    seen: FxHashSet<(Site, usize, Target)>,
    /// A file that two targets reach holds each of its references twice: what the first of them breaks is enough.
    first: FxHashMap<(Site, usize), CrateId>,
    unknown: FxHashSet<Site>,
    groups: FxHashMap<(DefId, &'a str), usize>,
    found: Judgement<'a>,
}

impl<'a> Judge<'a, '_> {
    fn reference(&mut self, reference: &'a Reference, acc: &mut Vec<Reached>) {
        let is_new = || self.cx.has_changed(reference.site);
        let Some(mut live) = self.tables.judging(reference, is_new) else { return };
        acc.clear();
        collect(self.model, reference, acc);
        let mut broken = false;
        for item in acc.iter() {
            for contract in self.tables.hit(&live, item) {
                if self.breach(reference, contract, *item) {
                    live.remove(contract);
                    broken = true;
                }
            }
        }
        if !broken && is_unknown(self.model, reference) {
            self.unknown(reference, live.iter().collect());
        }
    }

    /// Whether the contract is settled for this reference: broken, or excused.
    fn breach(&mut self, reference: &'a Reference, index: usize, reached: Reached) -> bool {
        let contract = self.contracts[index];
        let term = match &contract.kind {
            ContractKind::Allow(_) => None,
            ContractKind::Deny(terms) => {
                match terms.iter().find(|term| term.binds(self.model, reference.from, reached.target)) {
                    Some(term) => Some(term),
                    None => return false,
                }
            }
        };
        if !contract.from.has_def(reference.from) {
            self.excuse(reference.from, index);
        } else if self.is_new(reference, index, reached.target) {
            self.found.breaches.push(Breach { reference, contract, term, reached });
        }
        true
    }

    fn is_new(&mut self, reference: &Reference, contract: usize, target: Target) -> bool {
        let krate = self.model.def(reference.from).krate;
        let first = *self.first.entry((reference.site, contract)).or_insert(krate);
        first == krate && self.seen.insert((reference.site, contract, target))
    }

    fn excuse(&mut self, from: DefId, index: usize) {
        let except = self.contracts[index].except.iter().enumerate();
        let used = except.filter(|(_, term)| term.covers.has_def(from)).map(|(term, _)| (index, term));
        self.found.excused.extend(used);
    }

    fn unknown(&mut self, reference: &'a Reference, live: Vec<usize>) {
        let bound = |contract: &&Contract| contract.unknown > Level::Allow && contract.from.has_def(reference.from);
        let mut contracts: Vec<&Contract> = live.into_iter().map(|index| self.contracts[index]).filter(bound).collect();
        if contracts.is_empty() || !self.unknown.insert(reference.site) {
            return;
        }
        contracts.sort_by_key(|contract| std::cmp::Reverse(contract.unknown));
        let key = (self.model.module_of(reference.from), self.sources.slice(reference.site));
        match self.groups.get(&key) {
            Some(group) => self.found.unjudged[*group].places += 1,
            None => {
                self.groups.insert(key, self.found.unjudged.len());
                self.found.unjudged.push(Unjudged { reference, contracts, places: 1 });
            }
        }
    }
}

/// Whether a path leads nowhere that we know. A member of a known type is left out, as methods and fields are: the type itself
/// was judged, and which of its members are derived or generated is not what a contract asks.
pub fn is_unknown(model: &Model, reference: &Reference) -> bool {
    let judged = matches!(reference.kind, ReferenceKind::Use | ReferenceKind::Path | ReferenceKind::Macro);
    let targets = model.targets(reference);
    judged
        && !targets.is_empty()
        && targets.iter().all(|target| matches!(target, Target::Unknown(reason) if hides(*reason)))
}

fn hides(reason: UnknownReason) -> bool {
    !matches!(reason, UnknownReason::Member | UnknownReason::TypeNotKnown)
}
