//! A stack of layers: where it stands, and what its layers may not do to each other.

use super::Binder;
use super::apart::siblings;
use super::common::extent;
use super::tops::{modules, tops};
use crate::cover::Reach;
use crate::cover::cover_branch;
use crate::file::{LayerTable, Located};
use crate::pattern::Pattern;
use crate::unmatched::{self, Must};
use crate::{Contract, ContractKind, Extent, ItemSet, Level, Scope, Table, Term};
use orchestrate_resolve::model::BitSet;
use orchestrate_workspace::source::Site;

/// The patterns of each layer of a stack.
type Written = Vec<Vec<Located<String>>>;

/// The patterns of a stack, from the crates: once, or once in each module that it stands within. Those that match nothing anywhere are reported.
pub(super) fn stand(binder: &mut Binder<'_>, stack: &[&LayerTable]) -> Vec<Written> {
    let within = stack.first().map_or(&[][..], |layer| &layer.within);
    let places: Vec<Option<String>> = match within {
        [] => vec![None],
        within => {
            let place = stack.first().map_or("", |layer| &layer.name.value);
            binder.items(within, &format!("layer `{place}`, within"));
            let containers = modules(binder, tops(binder, within)).into_iter();
            containers.map(|(_, id)| Some(binder.paths.model.path(id))).collect()
        }
    };
    stack.iter().for_each(|layer| idle(binder, layer, &places));
    let written = |place: &Option<String>| stack.iter().map(|layer| patterns(layer, place.as_deref())).collect();
    places.iter().map(written).collect()
}

/// What a layer contains, as it is written from the crates.
fn patterns(layer: &LayerTable, place: Option<&str>) -> Vec<Located<String>> {
    let all = layer.contains.iter().chain(&layer.optional);
    all.map(|written| Located { value: from_crate(&written.value, place), span: written.span }).collect()
}

fn from_crate(written: &str, place: Option<&str>) -> String {
    place.map_or_else(|| written.to_owned(), |place| format!("{place}::{written}"))
}

/// Reports what of `contains` matches nothing, wherever the stack stands.
fn idle(binder: &mut Binder<'_>, layer: &LayerTable, places: &[Option<String>]) {
    let key = format!("layer `{}`, contains", layer.name.value);
    for written in &layer.contains {
        let Some(pattern) = binder.pattern(written, &key) else { continue };
        let mut used = vec![false; pattern.added().count()];
        for place in places {
            let Ok(placed) = Pattern::parse(&from_crate(&written.value, place.as_deref())) else { continue };
            let matches =
                placed.added().map(|branch| !cover_branch(binder.paths, branch, Reach::Everywhere).is_empty());
            used.iter_mut().zip(matches).for_each(|(used, matches)| *used |= matches);
        }
        if layer.within.is_empty() {
            let named = (&pattern, binder.site(written.span));
            unmatched::report(binder.paths, &mut binder.unmatched, named, &used, Must::Always, &key);
        } else if !used.contains(&true) && !places.is_empty() {
            binder.nothing(written, &key, "name what stands in the modules of `within`, by its path from there");
        }
    }
}

/// What the layers of a stack may not do: use one above, pass by one that is closed, or use what stands beside it in one that is of independent parts.
pub(super) fn contracts(
    binder: &mut Binder<'_>,
    stack: &[&LayerTable],
    written: &Written,
    sets: Vec<ItemSet>,
) -> Vec<Contract> {
    let term = |layer: &LayerTable, covers: &ItemSet| Term {
        text: layer.name.value.clone(),
        site: binder.site(layer.name.span),
        covers: covers.clone(),
        names: BitSet::default(),
    };
    let terms: Vec<Term> = stack.iter().zip(&sets).map(|(layer, set)| term(layer, set)).collect();
    let mut contracts = Vec::new();
    for (at, layer) in stack.iter().enumerate() {
        let mut upward = contract(Table::Layers, &terms[at], terms[at].site, terms[..at].to_vec());
        upward.reach = extent(layer.reach.as_ref());
        contracts.push(upward);
        contracts.extend(past_closed(stack, &terms, at));
        if layer.independent {
            contracts.extend(apart(binder, layer, &written[at], &terms[at]));
        }
    }
    contracts
}

/// What a layer may not use past the first closed one beneath it.
fn past_closed(stack: &[&LayerTable], terms: &[Term], at: usize) -> Option<Contract> {
    let closed = (at + 1..stack.len()).find(|below| stack[*below].closed)?;
    let site = terms[closed].site;
    let beneath = terms[closed + 1..].iter().map(|term| Term { site, ..term.clone() }).collect();
    let mut contract = contract(Table::Closed, &terms[at], site, beneath);
    contract.unknown = Level::Allow;
    contract.reason = Some(format!("`{}` is closed", terms[closed].text));
    Some(contract)
}

/// The modules and crates that a layer's patterns name, none of which may use another.
fn apart(binder: &mut Binder<'_>, layer: &LayerTable, written: &[Located<String>], own: &Term) -> Option<Contract> {
    let mut parts = siblings(binder, written);
    // A part of one may belong to another layer.
    parts.iter_mut().for_each(|part| part.covers.intersect_with(&own.covers));
    if let ([_] | [], Some(first), []) = (parts.as_slice(), layer.contains.first(), layer.within.as_slice()) {
        let key = format!("layer `{}`, independent", layer.name.value);
        binder.nothing(first, &key, "name two modules or crates at least: one alone is independent of nothing");
    }
    (parts.len() > 1).then(|| contract(Table::Independent, own, own.site, parts))
}

fn contract(table: Table, layer: &Term, site: Site, deny: Vec<Term>) -> Contract {
    let from = ItemSet { defs: layer.covers.defs.clone(), externals: BitSet::default() };
    Contract {
        table,
        name: layer.text.clone(),
        site,
        area: from.clone(),
        from,
        kind: ContractKind::Deny(deny),
        edges: None,
        scope: Scope::All,
        reach: Extent::Direct,
        tests: false,
        unknown: Level::Warn,
        reason: None,
        help: None,
        except: Vec::new(),
    }
}
