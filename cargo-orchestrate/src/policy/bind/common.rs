//! What contracts have in common, whatever table they come from.

use super::Binder;
use crate::model::BitSet;
use crate::policy::file::{Common, Located, RawPolicy, RawScope, TestCode};
use crate::policy::{Contract, ContractKind, Extent, ItemSet, Scope, Table};

/// What a table says in keys of its own.
pub(super) struct Said {
    /// The code that it binds,
    pub(super) area: ItemSet,
    /// but for this,
    pub(super) free: Option<ItemSet>,
    /// to what
    pub(super) kind: ContractKind,
    /// and in how many steps.
    pub(super) reach: Extent,
}

/// The contract of a table.
pub(super) fn contract(
    binder: &mut Binder<'_>,
    table: Table,
    common: &Common<'_>,
    said: Said,
    covered: &BitSet,
) -> Contract {
    let Said { area, free, kind, reach } = said;
    let except = binder.excepts(common.except, &area, &place(table, common, "except"));
    let mut from = area.clone();
    let scope = scope(common.scope);
    if scope == Scope::Generated {
        from.defs.intersect_with(covered);
    }
    free.iter().chain(except.iter().map(|term| &term.covers)).for_each(|set| from.subtract(set));
    Contract {
        table,
        name: common.name.value.clone(),
        site: binder.site(common.name.span),
        from,
        area,
        kind,
        edges: None,
        scope,
        reach,
        tests: common.tests == TestCode::Check,
        unknown: common.unknown,
        reason: common.reason.clone(),
        help: common.help.clone(),
        except,
    }
}

/// Whether a policy binds what has changed since a base, and so asks for one.
pub fn binds_changes(raw: &RawPolicy) -> bool {
    let boundary = raw.boundary.iter().map(|table| table.value.common().scope);
    let protected = raw.protected.iter().map(|table| table.value.common().scope);
    let interface = raw.interface.iter().map(|table| table.value.common().scope);
    let independent = raw.independent.iter().map(|table| table.value.common().scope);
    let tests = raw.tests.require.iter().map(|table| table.value.subject.scope);
    let reviews = raw.review.iter().map(|table| table.value.subject.scope);
    let exhaustive = raw.exhaustive.iter().map(|table| table.value.scope);
    let visibility = raw.visibility.iter().map(|table| table.value.scope);
    let naming = raw.naming.iter().map(|table| table.value.scope);
    let attributes = raw.attributes.iter().map(|table| table.value.scope);
    let required = raw.required.iter().map(|table| table.value.scope);
    let claims = exhaustive.chain(visibility).chain(naming).chain(attributes).chain(required);
    let mut scopes =
        boundary.chain(protected).chain(interface).chain(independent).chain(tests).chain(reviews).chain(claims);
    scopes.any(|scope| scope == RawScope::Changed)
}

/// What `scope` says.
pub(super) fn scope(scope: RawScope) -> Scope {
    match scope {
        RawScope::All => Scope::All,
        RawScope::Generated => Scope::Generated,
        RawScope::Changed => Scope::Changed,
    }
}

/// What `reach` says.
pub(super) fn extent(reach: Option<&Located<Extent>>) -> Extent {
    reach.map_or_else(Extent::default, |reach| reach.value)
}

/// Where in the policy a pattern stands, in words.
pub(super) fn place(table: Table, common: &Common<'_>, key: &str) -> String {
    format!("{} `{}`, {key}", table.name(), common.name.value)
}
