//! What contracts have in common, whatever table they come from.

use super::Binder;
use crate::file::{Common, Located, RawScope, TestCode};
use crate::{Contract, ContractKind, Extent, ItemSet, Scope, Table};
use orchestrate_resolve::model::BitSet;

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
