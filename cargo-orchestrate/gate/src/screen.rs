//! What a change does, for the screen of its reviewer.

use std::collections::{BTreeMap, BTreeSet};

use super::changes::Changes;
use super::rank::rank;
use orchestrate_history::rank::Ranked;
use orchestrate_pipeline::Analysis;
use orchestrate_render::{NewUse, Pressing, PublicItem, PullRequest};
use orchestrate_resolve::model::{Calls, DefId, DefKind, Model, ReferenceKind, Target};
use orchestrate_workspace::source::Site;

/// How many places are named to be read first.
const FIRST: usize = 3;

pub(super) fn of(changes: &Changes<'_>, revision: &str, commit: &str) -> PullRequest {
    let head = changes.head();
    let (tests, items): (Vec<DefId>, Vec<DefId>) = changed(head).into_iter().partition(|id| head.model.def(*id).test);
    let marks = &changes.head_on_head().marks;
    let calls = Calls::new(&head.model);
    let pressing = |ranked: Ranked| Pressing {
        item: head.model.path(ranked.item),
        place: place(head, head.model.def(ranked.item).site),
        why: ranked.reasons.into_iter().map(|reason| reason.says).collect(),
    };
    let (crates, modules) = uses(changes);
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
        public: public(changes, &items, &calls),
        items: items.len(),
    }
}

/// Items that are new or altered: no places for others, no parts of one.
pub(super) fn changed(head: &Analysis) -> Vec<DefId> {
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

pub(super) fn place(analysis: &Analysis, site: Site) -> String {
    let line = analysis.sources.position(site.file, site.span.start).line;
    format!("{}:{line}", analysis.sources.path(site.file))
}

/// Who uses whom: by crate, and by module within one.
type Edge = (String, String);

/// Uses that the base does not have, of crates and of modules.
fn uses(changes: &Changes<'_>) -> (Vec<NewUse>, Vec<NewUse>) {
    let was: BTreeSet<Edge> =
        edges(changes.base(), |id| changes.pairs.of(id).map(|now| changes.head().model.path(now)))
            .into_keys()
            .collect();
    let head = changes.head();
    let now = edges(head, |id| Some(head.model.path(id)));
    let (mut crates, mut modules) = (BTreeMap::new(), BTreeMap::new());
    for ((from, to), site) in now.into_iter().filter(|(edge, _)| !was.contains(edge)) {
        let into = if is_module(&from) { &mut modules } else { &mut crates };
        into.entry(from).or_insert_with(Vec::new).push((to, place(head, site)));
    }
    let known: BTreeSet<String> = modules_of(changes);
    let new_use = |(from, uses): (String, Vec<(String, String)>)| NewUse { is_new: !known.contains(&from), from, uses };
    (crates.into_iter().map(new_use).collect(), modules.into_iter().map(new_use).collect())
}

fn is_module(path: &str) -> bool {
    path.contains("::")
}

/// Crates and modules of the head that were in the base.
fn modules_of(changes: &Changes<'_>) -> BTreeSet<String> {
    let model = &changes.head().model;
    let modules = model.defs().filter(|(_, def)| def.kind == DefKind::Module);
    modules.filter(|(id, _)| changes.was(*id).is_some()).map(|(id, _)| model.path(id)).collect()
}

/// What the code of a revision uses, test code left out, each with its first place; `name` says what an item is called in the head.
fn edges(analysis: &Analysis, name: impl Fn(DefId) -> Option<String>) -> BTreeMap<Edge, Site> {
    let model = &analysis.model;
    let mut seen: BTreeMap<(DefId, Result<DefId, String>), Site> = BTreeMap::new();
    for reference in model.references().iter().filter(|it| !it.test && it.kind != ReferenceKind::Method) {
        let from = model.module_of(reference.from);
        for target in model.targets(reference) {
            let to = match target {
                Target::Def(to) => Ok(model.module_of(*to)),
                Target::External(to) => Err(outside(model.external(*to)).to_owned()),
                Target::Unknown(_) => continue,
            };
            if to != Ok(from) {
                seen.entry((from, to)).or_insert(reference.site);
            }
        }
    }
    let mut edges = BTreeMap::new();
    for ((from, to), site) in seen {
        if let Some(edge) = named(model, from, &to, &name) {
            edges.entry(edge).or_insert(site);
        }
    }
    edges
}

/// An edge of crates where two are touched, one of modules where it is one crate.
fn named(
    model: &Model,
    from: DefId,
    to: &Result<DefId, String>,
    name: impl Fn(DefId) -> Option<String>,
) -> Option<Edge> {
    let root = |id: DefId| model.krate(model.def(id).krate).root;
    match to {
        Err(outside) if matches!(outside.as_str(), "std" | "core" | "alloc") || outside.starts_with("cap:") => None,
        Err(outside) => Some((name(root(from))?, outside.clone())),
        Ok(to) if root(from) != root(*to) => Some((name(root(from))?, name(root(*to))?)),
        // What everything in a crate may name says nothing.
        Ok(to) if root(*to) == *to || root(from) == from => None,
        Ok(to) => Some((name(from)?, name(*to)?)),
    }
}

fn outside(path: &str) -> &str {
    path.split("::").next().unwrap_or(path)
}

/// New public items, with what they are for and what is known of their tests.
fn public(changes: &Changes<'_>, items: &[DefId], calls: &Calls) -> Vec<PublicItem> {
    let head = changes.head();
    let model = &head.model;
    let tests: Vec<DefId> = model.defs().map(|(id, _)| id).filter(|id| model.is_test(*id)).collect();
    let reaching = calls.reaching(&tests, 1);
    let linked: BTreeSet<DefId> = changes.head_on_head().marks.links(model).into_iter().map(|(item, _)| item).collect();
    let is_new = |id: &&DefId| model.is_declared_pub(model.def(**id)) && changes.was(**id).is_none();
    let item = |id: &DefId| {
        let path = model.path(*id);
        let tests = match head.evidence.of(&path) {
            Some(_) => "shown by a run",
            None if linked.contains(id) => "named by a mark",
            None if !reaching.of(*id).is_empty() => "reached, as far as sources tell",
            None => "none that reaches it",
        };
        PublicItem {
            intent: intent(changes, *id),
            item: path,
            place: place(head, model.def(*id).site),
            tests: tests.to_owned(),
        }
    };
    items.iter().filter(is_new).map(item).collect()
}

/// What the innermost mark on an item or above it says that it is for.
fn intent(changes: &Changes<'_>, item: DefId) -> Option<String> {
    let marks = &changes.head_on_head().marks.generated;
    let on =
        |id: DefId| marks.iter().find(|mark| mark.on.contains(&id))?.intent.as_ref().map(|(intent, _)| intent.clone());
    changes.head().model.ancestors(item).find_map(on)
}
