//! `[[boundary]]` and `[generated] deny` as contracts.

use super::Binder;
use super::common::{Said, contract, extent, place};
use crate::file::{BoundaryTable, EdgesTable, Located, RawEdgeKind};
use crate::{Contract, ContractKind, Edges, Extent, ItemSet, Level, Scope, Table};
use orchestrate_resolve::model::BitSet;
use orchestrate_workspace::metadata::EdgeKind;

/// The word for a dependency that is limited to no platform.
const EVERYWHERE: &str = "everywhere";

pub(super) fn bind(binder: &mut Binder<'_>, raw: &BoundaryTable, covered: &BitSet) -> Contract {
    let common = raw.common();
    let place = |key: &str| place(Table::Boundary, &common, key);
    let area = binder.items(&raw.from, &place("from"));
    // Never both: the check of the file refuses that.
    let kind = match (&raw.allow, &raw.deny) {
        (Some(allow), _) => ContractKind::Allow(binder.terms(allow, &place("allow"))),
        (None, deny) => ContractKind::Deny(binder.terms(deny.as_deref().unwrap_or(&[]), &place("deny"))),
    };
    let contract = contract(
        binder,
        Table::Boundary,
        &common,
        Said { area, free: None, kind, reach: extent(raw.reach.as_ref()) },
        covered,
    );
    Contract { edges: raw.edges.as_ref().map(|table| edges(&table.value)), ..contract }
}

/// What is not said makes no difference; of tests' dependencies one has to speak.
fn edges(table: &EdgesTable) -> Edges {
    let kind = |kind: &RawEdgeKind| match kind {
        RawEdgeKind::Normal => EdgeKind::Normal,
        RawEdgeKind::Build => EdgeKind::Build,
        RawEdgeKind::Dev => EdgeKind::Dev,
    };
    let kinds = table.kind.as_ref().map(|kinds| kinds.iter().map(kind).collect());
    let form = |form: &String| (form != EVERYWHERE).then(|| form.clone());
    Edges {
        kinds: kinds.unwrap_or_else(|| vec![EdgeKind::Normal, EdgeKind::Build]),
        optional: table.optional,
        targets: table.target.iter().flatten().map(form).collect(),
    }
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
        edges: None,
        scope: Scope::Generated,
        reach: Extent::Direct,
        tests: false,
        unknown: Level::Warn,
        reason: None,
        help: None,
        except: Vec::new(),
    })
}
