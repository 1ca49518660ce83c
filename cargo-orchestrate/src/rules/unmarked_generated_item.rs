//! The history says that an agent wrote an item, and no mark does.

use std::collections::BTreeMap;

use rustc_hash::FxHashSet;

use super::prelude::*;
use crate::model::{DefId, DefKind, Model};
use crate::origin::items::{Class, Written, is_item};
use crate::policy::MarkKey;
use crate::source::Site;

pub(crate) static RULE: Rule = Rule {
    id: "unmarked-generated-item",
    group: Group::Origin,
    default_level: Level::Allow,
    since: "0.1",
    summary: "the history says that an agent wrote an item, and no mark does",
    page: include_str!("unmarked_generated_item.md"),
    reads: Reads::Workspace,
    check,
};

/// The library of the marks, as manifests name it.
const MACROS: &str = "orchestrate-macros";

fn check(cx: &RuleCx<'_>, out: &mut Vec<Finding>) {
    let Some(written) = cx.written() else { return };
    let mut search = Search { cx, written, counts: BTreeMap::new(), seen: FxHashSet::default(), found: Vec::new() };
    for krate in cx.model.crates() {
        search.count(krate.root);
        search.visit(krate.root);
    }
    let Search { counts, found, .. } = search;
    out.extend(found.into_iter().map(|def| unmarked(cx, written, def, counts.get(&def).copied().unwrap_or_default())));
}

/// Items beneath something that no mark covers, and how many of them are an agent's; tests do not count.
#[derive(Clone, Copy, Default)]
struct Count {
    all: u32,
    ai: u32,
    marked: u32,
}

impl Count {
    fn plus(self, other: Count) -> Count {
        Count { all: self.all + other.all, ai: self.ai + other.ai, marked: self.marked + other.marked }
    }

    /// Whether all of it is an agent's and none is marked.
    fn is_whole(self) -> bool {
        self.all > 0 && self.ai == self.all && self.marked == 0
    }
}

struct Search<'a, 'c> {
    cx: &'a RuleCx<'c>,
    written: &'a Written<'c>,
    counts: BTreeMap<DefId, Count>,
    /// A file that two targets reach holds each of its items twice.
    seen: FxHashSet<Site>,
    found: Vec<DefId>,
}

impl Search<'_, '_> {
    /// Counts what is beneath each item, as a mark on it would cover it: on a type not its impls, which are beneath it by path alone. Nests as deep
    /// as modules do, which the parser bounds.
    fn count(&mut self, def: DefId) -> Count {
        let model = self.cx.model;
        let (mut count, mut impls) = (Count::default(), Count::default());
        if !model.def(def).test && is_item(model, def) {
            let is_ai = self.written.item(model, def).class() == Class::Ai;
            let is_marked = self.cx.marks.covered.contains(def.0);
            count =
                Count { all: u32::from(!is_marked), ai: u32::from(is_ai && !is_marked), marked: u32::from(is_marked) };
        }
        for child in model.children(def) {
            let inner = self.count(*child);
            let to = if is_impl_of(model, *child, def) { &mut impls } else { &mut count };
            *to = to.plus(inner);
        }
        self.counts.insert(def, count);
        count.plus(impls)
    }

    /// Takes the outermost that is an agent's whole.
    fn visit(&mut self, def: DefId) {
        let model = self.cx.model;
        if model.def(def).test {
            return;
        }
        let count = self.counts.get(&def).copied().unwrap_or_default();
        let is_found = count.is_whole() && can_be_marked(self.cx, def);
        if is_found && self.seen.insert(model.def(def).site) {
            self.found.push(def);
        }
        let rest = model.children(def).iter().filter(|child| !is_found || is_impl_of(model, **child, def));
        rest.for_each(|child| self.visit(*child));
    }
}

/// Whether something is an impl that only its path puts beneath its type.
fn is_impl_of(model: &Model, def: DefId, of: DefId) -> bool {
    model.def(def).kind == DefKind::Impl && model.def(of).kind != DefKind::Module
}

fn can_be_marked(cx: &RuleCx<'_>, def: DefId) -> bool {
    let kind = cx.model.def(def).kind;
    is_item(cx.model, def) || matches!(kind, DefKind::Module | DefKind::Impl) && !cx.model.is_made(def)
}

fn unmarked(cx: &RuleCx<'_>, written: &Written<'_>, def: DefId, count: Count) -> Finding {
    let model = cx.model;
    let path = model.path(def);
    let lines = written.beneath(model, def);
    let agent = agent(cx, written, def);
    let with = match count.all - u32::from(is_item(model, def)) {
        0 => String::new(),
        1 => " with the item in it".to_owned(),
        inner => format!(" with the {inner} items in it"),
    };
    let mut finding =
        Finding::new(RULE.id, format!("`{path}` was written by {agent}{with}, and is not marked"), model.def(def).site)
            .label(format!("at least {} of {} lines with code, as their commits or notes say", lines.ai, lines.all()))
            .help(format!("say above it what it is for: `{}`", mark(cx, def, &agent)))
            .item(path);
    finding.history = true;
    match asked(cx) {
        Some(site) => finding.because(site, "asked for here"),
        None => finding,
    }
}

/// Where the policy asks for it.
fn asked(cx: &RuleCx<'_>) -> Option<Site> {
    let levels = &cx.policy.levels;
    levels.get(RULE.id).or_else(|| levels.get(RULE.group.as_str())).map(|(_, site)| *site)
}

/// The agent that wrote the most of an item, and of the first one in what only holds others.
fn agent(cx: &RuleCx<'_>, written: &Written<'_>, def: DefId) -> String {
    let first = |def: DefId| written.origin(cx.model, def).agents.first().map(|(agent, _)| *agent);
    let mut at = vec![def];
    while let Some(def) = at.pop() {
        if let Some(agent) = first(def) {
            return written.origins().agent(agent).to_owned();
        }
        at.extend(cx.model.children(def).iter().rev());
    }
    "an agent".to_owned()
}

/// The mark to write: inert where no macro can stand, or where nobody depends on it.
fn mark(cx: &RuleCx<'_>, def: DefId, agent: &str) -> String {
    let model = cx.model;
    let krate = model.krate(model.def(def).krate);
    let is_root = def == krate.root;
    let package = cx.workspace.packages.get(krate.package);
    let depends = package.is_some_and(|it| it.dependencies.iter().any(|dependency| dependency.package == MACROS));
    let mut keys = vec!["intent = \"…\"".to_owned(), format!("by = \"{}\"", agent.to_lowercase())];
    keys.extend(cx.policy.generated.require.iter().filter_map(|(key, _)| match key {
        MarkKey::Intent | MarkKey::By => None,
        MarkKey::Spec => Some("spec = \"…\"".to_owned()),
        MarkKey::Owner => Some("owner = \"…\"".to_owned()),
        MarkKey::Tests => Some("tests(\"…\")".to_owned()),
    }));
    let inner = format!("generated({})", keys.join(", "));
    match (is_root, depends && !model.is_in_own_file(def)) {
        (true, _) => format!("#![cfg_attr(any(), {inner})]"),
        (false, true) => format!("#[orchestrate_macros::{inner}]"),
        (false, false) => format!("#[cfg_attr(any(), {inner})]"),
    }
}
