//! `[[boundary]]` and `[generated] deny` as contracts.

use super::Binder;
use crate::model::BitSet;
use crate::policy::file::{BoundaryTable, Located, RawScope, TestCode};
use crate::policy::{Contract, ContractKind, ItemSet, Level, Scope, Table, Term};

pub(super) fn bind(binder: &mut Binder<'_>, table: &Located<BoundaryTable>, covered: &BitSet) -> Contract {
    let raw = &table.value;
    let place = |key: &str| format!("boundary `{}`, {key}", raw.name.value);
    let area = binder.items(&raw.from, &place("from"));
    let (scope, mut from) = match raw.scope {
        RawScope::All => (Scope::All, area.clone()),
        RawScope::Generated => (Scope::Generated, marked(&area, covered)),
    };
    let except = excepts(binder, &raw.except, &area, &place("except"));
    except.iter().for_each(|term| from.subtract(&term.covers));
    // Never both: the check of the file refuses that.
    let kind = match (&raw.allow, &raw.deny) {
        (Some(allow), _) => ContractKind::Allow(binder.terms(allow, &place("allow"))),
        (None, deny) => ContractKind::Deny(binder.terms(deny.as_deref().unwrap_or(&[]), &place("deny"))),
    };
    Contract {
        table: Table::Boundary,
        name: raw.name.value.clone(),
        site: binder.site(raw.name.span),
        from,
        area,
        kind,
        scope,
        tests: raw.tests == TestCode::Check,
        unknown: raw.unknown,
        reason: raw.reason.clone(),
        help: raw.help.clone(),
        except,
    }
}

pub(super) fn marked(area: &ItemSet, covered: &BitSet) -> ItemSet {
    let mut marked = area.clone();
    marked.defs.intersect_with(covered);
    marked
}

/// What each `except` takes out of an area; one that lies outside it excuses nothing.
pub(super) fn excepts(binder: &mut Binder<'_>, written: &[Located<String>], area: &ItemSet, place: &str) -> Vec<Term> {
    let mut terms = Vec::new();
    for pattern in written {
        let before = binder.unmatched.len();
        let mut covers = binder.items(std::slice::from_ref(pattern), place);
        covers.intersect_with(area);
        if covers.is_empty() && binder.unmatched.len() == before {
            binder.nothing(pattern, place, "delete it: it lies outside what the contract binds, and excuses nothing");
        }
        terms.push(Term { text: pattern.value.clone(), site: binder.site(pattern.span), covers });
    }
    terms
}

/// `[generated] deny`: a contract on everything that is marked.
pub(super) fn bind_generated(binder: &mut Binder<'_>, deny: &[Located<String>], covered: &BitSet) -> Option<Contract> {
    let first = deny.first()?;
    let terms = binder.terms(deny, "generated, deny");
    let from = ItemSet { defs: covered.clone(), externals: BitSet::default() };
    Some(Contract {
        table: Table::Generated,
        name: "generated".to_owned(),
        site: binder.site(first.span),
        area: from.clone(),
        from,
        kind: ContractKind::Deny(terms),
        scope: Scope::Generated,
        tests: false,
        unknown: Level::Warn,
        reason: None,
        help: None,
        except: Vec::new(),
    })
}
