//! Which form a mark has: a macro where one can stand and everyone who compiles the item has it, else the inert one.

use super::layout::Meta;
use orchestrate_resolve::model::{Crate, DefId, DefKind, Model};
use orchestrate_syntax::digest;
use orchestrate_syntax::parse::{Binds, Cfg, FileFacts, ImportFact, ScopeId, ScopeKind};
use orchestrate_workspace::metadata::{Dependency, EdgeKind, TargetKind, Workspace};

/// The library of the marks, as manifests name it, and as code does.
const PACKAGE: &str = "orchestrate-macros";
const LIBRARY: &str = "orchestrate_macros";
/// The macro.
const MACRO: &str = "generated";

/// How a mark is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Form {
    /// `#![cfg_attr(any(), generated(…))]`, of a whole crate.
    Inner,
    /// The macro, by this path.
    Macro(String),
    /// `#[cfg_attr(any(), generated(…))]`.
    Inert,
}

impl Form {
    /// The form of a mark on an item.
    pub fn of(model: &Model, workspace: &Workspace, def: DefId) -> Form {
        if model.def(def).parent.is_none() {
            return Form::Inner;
        }
        if !takes_macro(model, def) {
            return Form::Inert;
        }
        let Some(names) = names_of_library(model, workspace, def) else { return Form::Inert };
        match () {
            () if imports_macro(model, def, &names) => Form::Macro(MACRO.to_owned()),
            // By another name, the mark would count as a part of what it stands on: digests know it by its library's own.
            () if names.iter().all(|name| name == LIBRARY) => Form::Macro(format!("{LIBRARY}::{MACRO}")),
            () => Form::Inert,
        }
    }

    /// What an attribute of this form begins with.
    pub fn open(&self) -> &'static str {
        if *self == Form::Inner { "#![" } else { "#[" }
    }

    /// What stands in the attribute that says this.
    pub fn around(&self, generated: Meta) -> Meta {
        match (self, generated) {
            (Form::Macro(path), Meta::List(_, keys)) => Meta::List(path.clone(), keys),
            (_, generated) => Meta::List("cfg_attr".to_owned(), vec![Meta::Word("any()".to_owned()), generated]),
        }
    }
}

/// Whether a macro can stand there, and what it gives back means the same to rustc. What a module holds would count as made by a macro: a file
/// of its own is refused there, a `macro_rules!` or an import of a macro follows other rules of scope.
fn takes_macro(model: &Model, def: DefId) -> bool {
    let within_macro = || model.ancestors(def).skip(1).any(|above| bears_macro(model, above));
    !matches!(model.def(def).kind, DefKind::Module | DefKind::Macro) && !within_macro()
}

/// Whether an item is handed to some macro as it stands, with all that is in it: it may not take what it does not know.
fn bears_macro(model: &Model, def: DefId) -> bool {
    let (Some(item), Some((file, _))) = (model.item(def), model.def(def).facts) else { return false };
    let Some(facts) = model.facts(file) else { return false };
    let attributes = item.attributes.iter().filter_map(|id| facts.attributes.get(id.0 as usize));
    attributes.filter(|attribute| !attribute.inert).any(|attribute| {
        let last = facts.path(attribute.path).last();
        last.is_none_or(|last| !digest::MARKS.contains(&facts.name(last.name)))
    })
}

/// What the library is called by all that compile an item's file; none where one of them may lack it.
fn names_of_library(model: &Model, workspace: &Workspace, def: DefId) -> Option<Vec<String>> {
    let file = model.def(def).site.file;
    let reached = model.reached();
    let crates = reached.binary_search_by_key(&file, |(file, _)| *file).map(|at| reached[at].1.as_slice());
    let own = [model.def(def).krate];
    let crates = crates.unwrap_or(&own).iter().map(|id| model.krate(*id));
    crates.map(|krate| name_of_library(workspace, krate)).collect()
}

fn name_of_library(workspace: &Workspace, krate: &Crate) -> Option<String> {
    let dependencies = &workspace.packages.get(krate.package)?.dependencies;
    let has = |it: &&Dependency| {
        let kinds: &[EdgeKind] = match krate.kind {
            TargetKind::Lib | TargetKind::ProcMacro | TargetKind::Bin => &[EdgeKind::Normal],
            TargetKind::Example | TargetKind::Test | TargetKind::Bench => &[EdgeKind::Normal, EdgeKind::Dev],
            TargetKind::BuildScript => &[EdgeKind::Build],
        };
        it.package == PACKAGE && kinds.contains(&it.kind) && !it.optional && it.platform.is_none()
    };
    dependencies.iter().find(has).map(|it| it.extern_name.clone())
}

/// Whether a `use` of the scope around an item brings in the macro by its name.
fn imports_macro(model: &Model, def: DefId, names: &[String]) -> bool {
    let (Some(item), Some((file, _))) = (model.item(def), model.def(def).facts) else { return false };
    let Some(facts) = model.facts(file) else { return false };
    let scope = module_scope(facts, item.scope);
    facts.imports.iter().any(|import| {
        let in_scope = module_scope(facts, import.path.scope) == scope && import.owner == facts.scope(scope).owner;
        in_scope && brings_macro(facts, import, names)
    })
}

fn brings_macro(facts: &FileFacts, import: &ImportFact, names: &[String]) -> bool {
    let path: Vec<&str> = facts.path(import.path).iter().map(|segment| facts.name(segment.name)).collect();
    let binds = matches!(import.binds, Binds::Name(name) if facts.name(name) == MACRO);
    let [library, MACRO] = path.as_slice() else { return false };
    binds && names.iter().all(|name| name == library) && import.cfg == Cfg::Always && !import.test
}

/// The module around a scope, or the top of the file.
fn module_scope(facts: &FileFacts, scope: ScopeId) -> ScopeId {
    let mut at = scope;
    loop {
        let fact = facts.scope(at);
        match fact.parent {
            Some(parent) if fact.kind != ScopeKind::Module => at = parent,
            _ => return at,
        }
    }
}
