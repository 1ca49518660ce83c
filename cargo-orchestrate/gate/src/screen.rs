//! A summary of a change for its reviewer.

use std::collections::{BTreeMap, BTreeSet};

use super::changes::ChangeContext;
use super::rank::rank;
use orchestrate_history::rank::Ranked;
use orchestrate_pipeline::Analysis;
use orchestrate_render::{NewUse, Pressing, PublicItem, PullRequest};
use orchestrate_resolve::model::{Calls, DefId, DefKind, Model, ReferenceKind, Target};
use orchestrate_workspace::source::Site;

/// How many places are named to be read first.
const FIRST: usize = 3;

pub(super) fn summarize(changes: &ChangeContext<'_>, revision: &str, commit: &str) -> PullRequest {
    let head = changes.head();
    let (tests, items): (Vec<DefId>, Vec<DefId>) =
        changed_items(head).into_iter().partition(|id| head.model.def(*id).test);
    let marks = &changes.head_on_head().marks;
    let calls = Calls::new(&head.model);
    let pressing = |ranked: Ranked| Pressing {
        item: head.model.path(ranked.item),
        place: place_text(head, head.model.def(ranked.item).site),
        why: ranked.reasons.into_iter().map(|reason| reason.says).collect(),
    };
    let (crates, modules) = new_uses(changes);
    PullRequest {
        revision: revision.to_owned(),
        commit: commit.to_owned(),
        files: head.changed.count(),
        marked: items.iter().filter(|id| marks.covered.contains(id.0)).count(),
        tests: tests.iter().filter(|id| head.model.is_test(**id)).count(),
        first: rank(changes, &items, &calls).into_iter().take(FIRST).map(pressing).collect(),
        crates,
        modules,
        elsewhere: BTreeSet::new(),
        public: new_public_items(changes, &items, &calls),
        items: items.len(),
    }
}

/// Items that are new or changed, without containers and parts of items.
pub(super) fn changed_items(head: &Analysis) -> Vec<DefId> {
    let model = &head.model;
    let mut seen = BTreeSet::new();
    let is_item = |kind| {
        !matches!(kind, DefKind::Module | DefKind::Impl | DefKind::Field | DefKind::Variant | DefKind::ExternBlock)
    };
    let changed = model.defs().filter(|(id, def)| {
        is_item(def.kind)
            && !model.is_made(*id)
            && !model.is_in_body(*id)
            && head.changed.has(head.sources.path(def.site.file), def.site.span)
            // A file that two targets reach holds each item twice.
            && seen.insert(def.site)
    });
    changed.map(|(id, _)| id).collect()
}

pub(super) fn place_text(analysis: &Analysis, site: Site) -> String {
    let line = analysis.sources.position(site.file, site.span.start).line;
    format!("{}:{line}", analysis.sources.path(site.file))
}

/// A use between crates, or between modules of one crate.
type UseEdge = (String, String);

/// Uses that the base does not have, of crates and of modules.
fn new_uses(changes: &ChangeContext<'_>) -> (Vec<NewUse>, Vec<NewUse>) {
    let was: BTreeSet<UseEdge> =
        edges(changes.base(), |id| changes.pairs.head_item(id).map(|now| changes.head().model.path(now)))
            .into_keys()
            .collect();
    let head = changes.head();
    let now = edges(head, |id| Some(head.model.path(id)));
    let (mut crates, mut modules) = (BTreeMap::new(), BTreeMap::new());
    for ((from, to), site) in now.into_iter().filter(|(edge, _)| !was.contains(edge)) {
        let into = if is_module(&from) { &mut modules } else { &mut crates };
        into.entry(from).or_insert_with(Vec::new).push((to, place_text(head, site)));
    }
    let known: BTreeSet<String> = modules_of(changes);
    let new_use = |(from, uses): (String, Vec<(String, String)>)| NewUse { is_new: !known.contains(&from), from, uses };
    (crates.into_iter().map(new_use).collect(), modules.into_iter().map(new_use).collect())
}

fn is_module(path: &str) -> bool {
    path.contains("::")
}

/// Crates and modules of the head that were in the base.
fn modules_of(changes: &ChangeContext<'_>) -> BTreeSet<String> {
    let model = &changes.head().model;
    let modules = model.defs().filter(|(_, def)| def.kind == DefKind::Module);
    modules.filter(|(id, _)| changes.base_item(*id).is_some()).map(|(id, _)| model.path(id)).collect()
}

/// The uses in the code of a revision, without tests, each with its first place; `name` gives an item's path in the head.
fn edges(analysis: &Analysis, name: impl Fn(DefId) -> Option<String>) -> BTreeMap<UseEdge, Site> {
    let model = &analysis.model;
    let mut seen: BTreeMap<(DefId, Result<DefId, String>), Site> = BTreeMap::new();
    for reference in model.references().iter().filter(|it| !it.test && it.kind != ReferenceKind::Method) {
        let from = model.module_of(reference.from);
        for target in model.targets(reference) {
            let to = match target {
                Target::Def(to) => Ok(model.module_of(*to)),
                Target::External(to) => Err(crate_name(model.external(*to)).to_owned()),
                Target::Unknown(_) => continue,
            };
            if to != Ok(from) {
                seen.entry((from, to)).or_insert(reference.site);
            }
        }
    }
    let mut edges = BTreeMap::new();
    for ((from, to), site) in seen {
        if let Some(edge) = edge_between(model, from, &to, &name) {
            edges.entry(edge).or_insert(site);
        }
    }
    edges
}

/// An edge between crates, or between modules where both are in one crate.
fn edge_between(
    model: &Model,
    from: DefId,
    to: &Result<DefId, String>,
    name: impl Fn(DefId) -> Option<String>,
) -> Option<UseEdge> {
    let root = |id: DefId| model.krate(model.def(id).krate).root;
    match to {
        Err(outside) if matches!(outside.as_str(), "std" | "core" | "alloc") || outside.starts_with("cap:") => None,
        Err(outside) => Some((name(root(from))?, outside.clone())),
        Ok(to) if root(from) != root(*to) => Some((name(root(from))?, name(root(*to))?)),
        // Uses of or by the crate root say nothing about structure.
        Ok(to) if root(*to) == *to || root(from) == from => None,
        Ok(to) => Some((name(from)?, name(*to)?)),
    }
}

fn crate_name(path: &str) -> &str {
    path.split("::").next().unwrap_or(path)
}

/// New public items, with their intent and the state of their tests.
fn new_public_items(changes: &ChangeContext<'_>, items: &[DefId], calls: &Calls) -> Vec<PublicItem> {
    let head = changes.head();
    let model = &head.model;
    let tests: Vec<DefId> = model.defs().map(|(id, _)| id).filter(|id| model.is_test(*id)).collect();
    let reaching = calls.reaching(&tests, 1);
    let linked: BTreeSet<DefId> = changes.head_on_head().marks.links(model).into_iter().map(|(item, _)| item).collect();
    let is_new = |id: &&DefId| model.is_declared_pub(model.def(**id)) && changes.base_item(**id).is_none();
    let item = |id: &DefId| {
        let path = model.path(*id);
        let tests = match head.evidence.of(&path) {
            Some(_) => "shown by a test run",
            None if linked.contains(id) => "named by a mark",
            None if !reaching.of(*id).is_empty() => "reached, according to the sources",
            None => "none reaches it",
        };
        PublicItem {
            intent: intent(changes, *id),
            item: path,
            place: place_text(head, model.def(*id).site),
            tests: tests.to_owned(),
        }
    };
    items.iter().filter(is_new).map(item).collect()
}

/// The intent of the innermost mark on an item or above it.
fn intent(changes: &ChangeContext<'_>, item: DefId) -> Option<String> {
    let marks = &changes.head_on_head().marks.generated;
    let on =
        |id: DefId| marks.iter().find(|mark| mark.on.contains(&id))?.intent.as_ref().map(|(intent, _)| intent.clone());
    changes.head().model.ancestors(item).find_map(on)
}
