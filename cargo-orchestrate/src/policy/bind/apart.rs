//! `[[protected]]`, `[[interface]]` and `[[independent]]` as contracts: each denies some items to others.

use super::Binder;
use super::boundary::{excepts, marked};
use crate::model::{BitSet, DefId, DefKind};
use crate::policy::cover::{cover_defs, empty};
use crate::policy::file::{IndependentTable, InterfaceTable, Located, ProtectedTable, RawPolicy, RawScope, TestCode};
use crate::policy::{Contract, ContractKind, ItemSet, Level, Scope, Table, Term};

pub(super) fn bind(binder: &mut Binder<'_>, raw: &RawPolicy, covered: &BitSet) -> Vec<Contract> {
    let mut contracts = Vec::new();
    contracts.extend(raw.protected.iter().map(|table| protected(binder, &table.value, covered)));
    contracts.extend(raw.interface.iter().map(|table| interface(binder, &table.value, covered)));
    contracts.extend(raw.independent.iter().map(|table| independent(binder, &table.value, covered)));
    contracts
}

/// The keys that all of these tables have.
struct Common<'a> {
    table: Table,
    name: &'a Located<String>,
    scope: RawScope,
    tests: TestCode,
    unknown: Level,
    reason: &'a Option<String>,
    help: &'a Option<String>,
    except: &'a [Located<String>],
}

/// Their keys have the same names, and they no type in common: one key that a table does not know is an error in it.
macro_rules! common {
    ($table:expr, $raw:expr) => {
        Common {
            table: $table,
            name: &$raw.name,
            scope: $raw.scope,
            tests: $raw.tests,
            unknown: $raw.unknown,
            reason: &$raw.reason,
            help: &$raw.help,
            except: &$raw.except,
        }
    };
}

impl Common<'_> {
    fn place(&self, key: &str) -> String {
        format!("{} `{}`, {key}", self.table.name(), self.name.value)
    }

    /// Denies what the terms cover to all of `area` but `free`.
    fn contract(
        &self,
        binder: &mut Binder<'_>,
        area: ItemSet,
        free: &ItemSet,
        terms: Vec<Term>,
        covered: &BitSet,
    ) -> Contract {
        let (scope, mut from) = match self.scope {
            RawScope::All => (Scope::All, area.clone()),
            RawScope::Generated => (Scope::Generated, marked(&area, covered)),
        };
        from.subtract(free);
        let except = excepts(binder, self.except, &area, &self.place("except"));
        except.iter().for_each(|term| from.subtract(&term.covers));
        Contract {
            table: self.table,
            name: self.name.value.clone(),
            site: binder.site(self.name.span),
            from,
            area,
            kind: ContractKind::Deny(terms),
            scope,
            tests: self.tests == TestCode::Check,
            unknown: self.unknown,
            reason: self.reason.clone(),
            help: self.help.clone(),
            except,
        }
    }
}

fn protected(binder: &mut Binder<'_>, raw: &ProtectedTable, covered: &BitSet) -> Contract {
    let common = common!(Table::Protected, raw);
    let terms = binder.terms(&raw.contains, &common.place("contains"));
    let users = binder.items(&raw.only_by, &common.place("only-by"));
    let mut area = everything(binder);
    terms.iter().for_each(|term| area.subtract(&term.covers));
    common.contract(binder, area, &users, terms, covered)
}

fn interface(binder: &mut Binder<'_>, raw: &InterfaceTable, covered: &BitSet) -> Contract {
    let common = common!(Table::Interface, raw);
    let held = binder.items(&raw.contains, &common.place("contains"));
    let exposed = exposed(binder, &raw.exposes, &held, &common.place("exposes"));
    let ways = ways_in(binder, &raw.contains, &held, &exposed);
    let mut terms = binder.terms(&raw.contains, &common.place("contains"));
    for term in &mut terms {
        term.covers.subtract(&exposed);
        term.covers.subtract(&ways);
    }
    let mut area = everything(binder);
    area.subtract(&held);
    let nobody = empty(binder.paths);
    common.contract(binder, area, &nobody, terms, covered)
}

/// What is exposed of what is held; a pattern that lies outside exposes nothing.
fn exposed(binder: &mut Binder<'_>, written: &[Located<String>], held: &ItemSet, place: &str) -> ItemSet {
    let mut all = empty(binder.paths);
    for pattern in written {
        let before = binder.unmatched.len();
        let mut covers = binder.items(std::slice::from_ref(pattern), place);
        covers.intersect_with(held);
        if covers.is_empty() && binder.unmatched.len() == before {
            binder.nothing(pattern, place, "delete it: it lies outside `contains`");
        }
        all.union_with(&covers);
    }
    all
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
    let common = common!(Table::Independent, raw);
    // What matches nothing is reported by this.
    binder.items(&raw.contains, &common.place("contains"));
    let model = binder.paths.model;
    let is_sibling = |id: &DefId| model.def(*id).kind == DefKind::Module && !model.def(*id).test;
    let siblings = tops(binder, &raw.contains).into_iter().filter(|(_, id)| is_sibling(id));
    let terms: Vec<Term> = siblings.map(|(pattern, id)| sibling(binder, pattern, id)).collect();
    if let ([_] | [], Some(first)) = (terms.as_slice(), raw.contains.first()) {
        binder.nothing(
            first,
            &common.place("contains"),
            "name two modules or crates at least: one alone is independent of nothing",
        );
    }
    let mut area = empty(binder.paths);
    terms.iter().for_each(|term| area.union_with(&term.covers));
    let nobody = empty(binder.paths);
    common.contract(binder, area, &nobody, terms, covered)
}

fn sibling(binder: &Binder<'_>, pattern: &Located<String>, id: DefId) -> Term {
    let mut covers = empty(binder.paths);
    binder.paths.insert_beneath(id, &mut covers.defs);
    Term { text: binder.paths.model.path(id), site: binder.site(pattern.span), covers }
}

/// What patterns name, each once, without what stands beneath it.
fn tops<'p>(binder: &Binder<'_>, written: &'p [Located<String>]) -> Vec<(&'p Located<String>, DefId)> {
    let mut tops: Vec<(&Located<String>, DefId)> = Vec::new();
    for pattern in written {
        // One that cannot be read is reported where its items are asked for.
        let Ok(parsed) = crate::policy::pattern::Pattern::parse(&pattern.value) else { continue };
        parsed.added().for_each(|branch| cover_defs(binder.paths, branch, |id| tops.push((pattern, id))));
    }
    tops.sort_by_key(|(_, id)| *id);
    tops.dedup_by_key(|(_, id)| *id);
    tops
}

fn everything(binder: &Binder<'_>) -> ItemSet {
    let mut all = empty(binder.paths);
    (0..binder.paths.model.n_defs() as u32).for_each(|id| all.defs.insert(id));
    all
}
