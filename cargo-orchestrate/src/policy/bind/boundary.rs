//! `[[boundary]]` and `[generated] deny` as contracts.

use super::Binder;
use super::common::{Said, contract, extent, place};
use crate::model::BitSet;
use crate::policy::file::{BoundaryTable, Located};
use crate::policy::{Contract, ContractKind, Extent, ItemSet, Level, Scope, Table};

pub(super) fn bind(binder: &mut Binder<'_>, raw: &BoundaryTable, covered: &BitSet) -> Contract {
    let common = raw.common();
    let place = |key: &str| place(Table::Boundary, &common, key);
    let area = binder.items(&raw.from, &place("from"));
    // Never both: the check of the file refuses that.
    let kind = match (&raw.allow, &raw.deny) {
        (Some(allow), _) => ContractKind::Allow(binder.terms(allow, &place("allow"))),
        (None, deny) => ContractKind::Deny(binder.terms(deny.as_deref().unwrap_or(&[]), &place("deny"))),
    };
    contract(
        binder,
        Table::Boundary,
        &common,
        Said { area, free: None, kind, reach: extent(raw.reach.as_ref()) },
        covered,
    )
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
        reach: Extent::Direct,
        tests: false,
        unknown: Level::Warn,
        reason: None,
        help: None,
        except: Vec::new(),
    })
}
