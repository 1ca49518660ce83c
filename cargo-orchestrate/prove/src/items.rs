//! The items that are asked about, and the functions that they are made of.

use std::collections::{BTreeSet, HashMap};

use camino::Utf8Path;

use super::Request;
use super::error::ProveError;
use super::sources::{FunctionId, Instrumentation};
use orchestrate_policy::nearest::nearest;
use orchestrate_resolve::model::{DefId, DefKind, Model};
use orchestrate_syntax::changed::Changed;
use orchestrate_workspace::base::Base;
use orchestrate_workspace::source::Site;

/// An item, with its functions.
pub(super) struct Item {
    pub(super) def: DefId,
    pub(super) path: String,
    pub(super) functions: BTreeSet<FunctionId>,
}

impl Item {
    /// Why a run cannot tell whether it is reached.
    pub(super) fn unknown(&self, sources: &Instrumentation) -> Option<&'static str> {
        if self.functions.is_empty() {
            return Some(
                "it has no function with a body that is written in a source: a macro made it, or there is none",
            );
        }
        let unprobed = |id: &&FunctionId| !sources.is_probed(**id);
        let first = self.functions.iter().find(unprobed)?;
        if self.functions.iter().any(|id| sources.is_probed(*id)) {
            return None;
        }
        Some(sources.function(*first).why_not.unwrap_or("it cannot say that it was reached"))
    }
}

/// The items that a request names, or those that the policy requires tests of; in the order of their places.
pub(super) fn find(request: &Request<'_>, sources: &Instrumentation) -> Result<Vec<Item>, ProveError> {
    let model = &request.analysis.model;
    let functions = by_def(model, sources);
    let mut defs = if request.items.is_empty() { required(request) } else { named(request, &functions)? };
    defs.sort_by_key(|def| (model.def(*def).site.file, model.def(*def).site.span.start, *def));
    // A file that two targets reach holds each item twice.
    defs.dedup_by_key(|def| model.def(*def).site);
    let mut items: Vec<Item> = defs.into_iter().map(|def| item(model, def, &functions, sources)).collect();
    if let Some(base) = request.base {
        let changed = changed_since(base, sources);
        items.retain(|item| item.functions.iter().any(&changed));
    }
    Ok(items)
}

/// Whether a function is new or altered.
fn changed_since(base: &Base, sources: &Instrumentation) -> impl Fn(&FunctionId) -> bool {
    let texts: HashMap<&Utf8Path, &str> =
        sources.files.iter().map(|it| (it.path.as_path(), it.text.as_str())).collect();
    let changed = Changed::since(base, |path| texts.get(path).copied());
    move |id| changed.has(&sources.files[id.file].path, sources.function(*id).span)
}

pub(super) type ByDef = HashMap<DefId, FunctionId>;

/// The function that each definition is, where a source has its body.
pub(super) fn by_def(model: &Model, sources: &Instrumentation) -> ByDef {
    let places: HashMap<Site, FunctionId> = sources
        .functions()
        .map(|(id, function)| (Site::new(sources.files[id.file].id, function.name_span), id))
        .collect();
    let functions = model.defs().filter(|(_, def)| def.kind == DefKind::Fn);
    functions.filter_map(|(id, def)| Some((id, *places.get(&def.site)?))).collect()
}

fn required(request: &Request<'_>) -> Vec<DefId> {
    let tables = &request.analysis.policy.required_tests;
    tables.iter().flat_map(|table| table.items.iter().copied()).collect()
}

/// Functions with the path, or beneath it.
fn named(request: &Request<'_>, functions: &ByDef) -> Result<Vec<DefId>, ProveError> {
    let model = &request.analysis.model;
    let paths: Vec<(String, DefId)> = functions.keys().map(|def| (canonical(&model.path(*def)), *def)).collect();
    let mut found = Vec::new();
    for name in request.items {
        let wanted = canonical(name);
        let is_meant =
            |path: &str| path.strip_prefix(&wanted).is_some_and(|rest| rest.is_empty() || rest.starts_with("::"));
        let before = found.len();
        found.extend(paths.iter().filter(|(path, _)| is_meant(path)).map(|(_, def)| *def));
        if found.len() == before {
            return Err(unknown(name, &paths));
        }
    }
    Ok(found)
}

/// `-` and `_` are equal.
fn canonical(path: &str) -> String {
    path.replace('-', "_")
}

fn unknown(name: &str, paths: &[(String, DefId)]) -> ProveError {
    let mut known: Vec<&str> = paths.iter().map(|(path, _)| path.as_str()).collect();
    known.sort_unstable();
    let help = match nearest(name, known.into_iter()) {
        Some(near) => format!("there is `{near}`"),
        None => "an item path is `crate::module::Type::function`; `cargo orchestrate graph --level item` lists them"
            .to_owned(),
    };
    ProveError::Unknown(format!("no function has the path `{name}`, or stands beneath it\nhelp: {help}"))
}

fn item(model: &Model, def: DefId, functions: &ByDef, sources: &Instrumentation) -> Item {
    let path = model.path(def);
    let beneath = format!("{path}::");
    let mut own: BTreeSet<FunctionId> = if model.def(def).kind == DefKind::Fn {
        functions.get(&def).copied().into_iter().collect()
    } else {
        functions
            .iter()
            .filter(|(id, _)| model.path(**id).starts_with(&beneath))
            .map(|(_, function)| *function)
            .collect()
    };
    // Functions in the body of a function have no path of their own.
    let within: Vec<FunctionId> =
        sources.functions().map(|(id, _)| id).filter(|id| is_within(*id, &own, sources)).collect();
    own.extend(within);
    Item { def, path, functions: own }
}

fn is_within(id: FunctionId, own: &BTreeSet<FunctionId>, sources: &Instrumentation) -> bool {
    let span = sources.function(id).span;
    own.iter().any(|outer| outer.file == id.file && sources.function(*outer).span.contains(span))
}
