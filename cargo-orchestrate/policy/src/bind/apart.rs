//! `[[protected]]`, `[[interface]]` and `[[independent]]` as contracts: each denies some items to others.

use super::Binder;
use super::common::{Said, contract, extent, place};
use super::tops::{modules, tops};
use crate::cover::empty;
use crate::file::{IndependentTable, InterfaceTable, Located, ProtectedTable, RawPolicy};
use crate::{Contract, ContractKind, Extent, ItemSet, Table, Term};
use orchestrate_resolve::model::{BitSet, DefId, DefKind};

pub(super) fn bind(binder: &mut Binder<'_>, raw: &RawPolicy, covered: &BitSet) -> Vec<Contract> {
    let mut contracts = Vec::new();
    contracts.extend(raw.protected.iter().map(|table| protected(binder, &table.value, covered)));
    contracts.extend(raw.interface.iter().map(|table| interface(binder, &table.value, covered)));
    contracts.extend(raw.independent.iter().map(|table| independent(binder, &table.value, covered)));
    contracts
}

fn protected(binder: &mut Binder<'_>, raw: &ProtectedTable, covered: &BitSet) -> Contract {
    let common = raw.common();
    let place = |key: &str| place(Table::Protected, &common, key);
    let terms = binder.terms(&raw.contains, &place("contains"));
    let users = binder.items(&raw.only_by, &place("only-by"));
    let mut area = everything(binder);
    terms.iter().for_each(|term| area.subtract(&term.covers));
    let said = Said { area, free: Some(users), kind: ContractKind::Deny(terms), reach: Extent::Direct };
    contract(binder, Table::Protected, &common, said, covered)
}

fn interface(binder: &mut Binder<'_>, raw: &InterfaceTable, covered: &BitSet) -> Contract {
    let common = raw.common();
    let place = |key: &str| place(Table::Interface, &common, key);
    let held = binder.items(&raw.contains, &place("contains"));
    let mut exposed = empty(binder.paths);
    for pattern in &raw.exposes {
        let covers = binder.within(pattern, &held, &place("exposes"), "delete it: it lies outside `contains`");
        exposed.union_with(&covers);
    }
    let ways = ways_in(binder, &raw.contains, &held, &exposed);
    let mut terms = binder.terms(&raw.contains, &place("contains"));
    for term in &mut terms {
        term.covers.subtract(&exposed);
        term.covers.subtract(&ways);
    }
    let mut area = everything(binder);
    area.subtract(&held);
    let said = Said { area, free: None, kind: ContractKind::Deny(terms), reach: Extent::Direct };
    contract(binder, Table::Interface, &common, said, covered)
}

/// The modules through which paths to what is exposed lead, and those that the patterns name: to pass through them is no use of what is behind.
fn ways_in(binder: &Binder<'_>, contains: &[Located<String>], held: &ItemSet, exposed: &ItemSet) -> ItemSet {
    let model = binder.paths.model;
    let mut ways = empty(binder.paths);
    let is_way = |id: &DefId| held.has_def(*id) && model.def(*id).kind == DefKind::Module;
    let above = exposed.defs.iter().flat_map(|id| model.ancestors(DefId(id)));
    above.filter(is_way).for_each(|id| ways.defs.insert(id.0));
    for (_, id) in tops(binder, contains).into_iter().filter(|(_, id)| is_way(id)) {
        ways.defs.insert(id.0);
    }
    ways
}

fn independent(binder: &mut Binder<'_>, raw: &IndependentTable, covered: &BitSet) -> Contract {
    let common = raw.common();
    let place = |key: &str| place(Table::Independent, &common, key);
    // What matches nothing is reported by this.
    binder.items(&raw.contains, &place("contains"));
    let terms = siblings(binder, &raw.contains);
    if let ([_] | [], Some(first)) = (terms.as_slice(), raw.contains.first()) {
        binder.nothing(
            first,
            &place("contains"),
            "name two modules or crates at least: one alone is independent of nothing",
        );
    }
    let mut area = empty(binder.paths);
    terms.iter().for_each(|term| area.union_with(&term.covers));
    let said = Said { area, free: None, kind: ContractKind::Deny(terms), reach: extent(raw.reach.as_ref()) };
    contract(binder, Table::Independent, &common, said, covered)
}

/// A term for each module or crate that patterns name.
pub(super) fn siblings(binder: &Binder<'_>, written: &[Located<String>]) -> Vec<Term> {
    modules(binder, tops(binder, written)).into_iter().map(|(pattern, id)| sibling(binder, pattern, id)).collect()
}

fn sibling(binder: &Binder<'_>, pattern: &Located<String>, id: DefId) -> Term {
    let mut covers = empty(binder.paths);
    binder.paths.insert_beneath(id, &mut covers.defs);
    Term { text: binder.paths.model.path(id), site: binder.site(pattern.span), covers, names: BitSet::default() }
}

fn everything(binder: &Binder<'_>) -> ItemSet {
    let mut all = empty(binder.paths);
    (0..binder.paths.model.n_defs() as u32).for_each(|id| all.defs.insert(id));
    all
}
