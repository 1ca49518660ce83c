//! Sets of contracts, a bit each: which bind a place, and which a target breaks.
//!
//! Two hundred contracts over a million references stay near one pass, because each reference is a few words of bits.

use orchestrate_policy::{Contract, ContractKind, ItemSet, Scope};
use orchestrate_resolve::model::{ExternalId, Model, Reached, Reference, Target, is_given};

/// A set of contracts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Mask(Vec<u64>);

/// For each row, a set of contracts.
struct Rows {
    words: usize,
    bits: Vec<u64>,
}

/// Numbered sets of items, so that one look tells which of them a target is in.
pub struct Targets {
    n_defs: usize,
    rows: Rows,
}

/// What the contracts say, by definition and by outside path.
pub(super) struct Tables {
    n_defs: usize,
    /// By the definition that a reference stands in: contracts whose `from` or `except` covers it.
    judging: Rows,
    /// By target: contracts that forbid it.
    denied: Rows,
    /// By target: closed lists that it is in.
    listed: Rows,
    /// The closed lists.
    closed: Mask,
    /// The contracts that judge test code.
    tests: Mask,
    /// The contracts that judge only what is new or altered.
    changed: Mask,
}

impl Mask {
    fn new(words: usize) -> Mask {
        Mask(vec![0; words])
    }

    fn insert(&mut self, contract: usize) {
        self.0[contract / 64] |= 1 << (contract % 64);
    }

    /// Takes a contract out.
    pub(super) fn remove(&mut self, contract: usize) {
        self.0[contract / 64] &= !(1 << (contract % 64));
    }

    fn keep(&mut self, others: &Mask) {
        self.0.iter_mut().zip(&others.0).for_each(|(bits, others)| *bits &= others);
    }

    fn drop(&mut self, others: &Mask) {
        self.0.iter_mut().zip(&others.0).for_each(|(bits, others)| *bits &= !others);
    }

    fn meets(&self, others: &Mask) -> bool {
        self.0.iter().zip(&others.0).any(|(bits, others)| bits & others != 0)
    }

    fn is_empty(&self) -> bool {
        self.0.iter().all(|bits| *bits == 0)
    }

    /// The contracts that are in, ascending.
    pub(super) fn iter(&self) -> impl Iterator<Item = usize> + '_ {
        self.0.iter().enumerate().flat_map(|(word, bits)| ones(*bits).map(move |bit| word * 64 + bit))
    }
}

impl Rows {
    fn new(rows: usize, words: usize) -> Rows {
        Rows { words, bits: vec![0; rows * words] }
    }

    fn insert(&mut self, row: usize, contract: usize) {
        if let Some(word) = self.bits.get_mut(row * self.words + contract / 64) {
            *word |= 1 << (contract % 64);
        }
    }

    fn row(&self, row: usize) -> &[u64] {
        self.bits.get(row * self.words..(row + 1) * self.words).unwrap_or(&[])
    }
}

impl Targets {
    /// No sets, of so many.
    pub(crate) fn new(model: &Model, sets: usize) -> Targets {
        Targets { n_defs: model.n_defs(), rows: Rows::new(model.n_defs() + model.n_externals(), sets.div_ceil(64)) }
    }

    /// Puts items into the set of a number.
    pub(crate) fn insert(&mut self, items: &ItemSet, set: usize) {
        items.defs.iter().for_each(|def| self.rows.insert(def as usize, set));
        items.externals.iter().for_each(|external| self.rows.insert(self.n_defs + external as usize, set));
    }

    /// The numbers of the sets that a target is in.
    pub(crate) fn of(&self, target: Target) -> impl Iterator<Item = usize> + '_ {
        let row = match target {
            Target::Def(def) => self.rows.row(def.0 as usize),
            Target::External(external) => self.rows.row(self.n_defs + external.0 as usize),
            Target::Unknown(_) => &[],
        };
        row.iter().enumerate().flat_map(|(word, bits)| ones(*bits).map(move |bit| word * 64 + bit))
    }
}

impl Tables {
    /// The tables of some contracts.
    pub(super) fn new(model: &Model, contracts: &[&Contract]) -> Tables {
        let words = contracts.len().div_ceil(64);
        let rows = || Rows::new(model.n_defs() + model.n_externals(), words);
        let mut tables = Tables {
            n_defs: model.n_defs(),
            judging: rows(),
            denied: rows(),
            listed: rows(),
            closed: Mask::new(words),
            tests: Mask::new(words),
            changed: Mask::new(words),
        };
        for (index, contract) in contracts.iter().enumerate() {
            tables.add(model, index, contract);
        }
        tables
    }

    fn add(&mut self, model: &Model, index: usize, contract: &Contract) {
        if contract.edges.is_some() {
            return;
        }
        contract.from.defs.iter().for_each(|def| self.judging.insert(def as usize, index));
        for except in &contract.except {
            let excused = except.covers.defs.iter().filter(|def| contract.area.defs.contains(*def));
            excused.for_each(|def| self.judging.insert(def as usize, index));
        }
        if contract.tests {
            self.tests.insert(index);
        }
        if contract.scope == Scope::Changed {
            self.changed.insert(index);
        }
        if matches!(contract.kind, ContractKind::Allow(_)) {
            self.closed.insert(index);
            self.list(model, index, contract);
        }
        for term in super::terms(contract) {
            let rows =
                if matches!(contract.kind, ContractKind::Allow(_)) { &mut self.listed } else { &mut self.denied };
            term.covers.defs.iter().for_each(|def| rows.insert(def as usize, index));
            term.covers.externals.iter().for_each(|external| rows.insert(self.n_defs + external as usize, index));
        }
    }

    /// What a closed list need not name: its own area, and what every Rust program is given.
    fn list(&mut self, model: &Model, index: usize, contract: &Contract) {
        contract.area.defs.iter().for_each(|def| self.listed.insert(def as usize, index));
        for external in 0..model.n_externals() {
            let path = model.external(ExternalId(external as u32));
            // A capability is no place that a list of paths could hold.
            if is_given(path) || path.starts_with("cap:") {
                self.listed.insert(self.n_defs + external, index);
            }
        }
    }

    /// The contracts that judge a reference; none where there are none. Whether the reference is new is asked only where that matters.
    pub(super) fn judging(&self, reference: &Reference, is_new: impl FnOnce() -> bool) -> Option<Mask> {
        let row = self.judging.row(reference.from.0 as usize);
        if row.iter().all(|bits| *bits == 0) {
            return None;
        }
        let mut mask = Mask(row.to_vec());
        if reference.test {
            mask.keep(&self.tests);
        }
        if mask.meets(&self.changed) && !is_new() {
            mask.drop(&self.changed);
        }
        (!mask.is_empty()).then_some(mask)
    }

    /// Those of `live` that speak against what is reached.
    pub(super) fn hit(&self, live: &Mask, reached: &Reached) -> Vec<usize> {
        let row = match reached.target {
            Target::Def(def) => def.0 as usize,
            Target::External(external) => self.n_defs + external.0 as usize,
            Target::Unknown(_) => return Vec::new(),
        };
        let denied = self.denied.row(row).iter().zip(self.listed.row(row));
        let spoken = denied.zip(&self.closed.0).map(
            |((denied, listed), closed)| {
                if reached.above { *denied } else { denied | (closed & !listed) }
            },
        );
        let hits = spoken.zip(&live.0).enumerate();
        hits.flat_map(|(word, (bits, live))| ones(bits & live).map(move |bit| word * 64 + bit)).collect()
    }
}

/// The positions of the bits that are set.
fn ones(bits: u64) -> impl Iterator<Item = usize> {
    std::iter::successors((bits != 0).then_some(bits), |bits| Some(bits & (bits - 1)).filter(|bits| *bits != 0))
        .map(|bits| bits.trailing_zeros() as usize)
}
