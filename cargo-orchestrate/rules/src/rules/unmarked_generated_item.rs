//! The history says that an agent wrote an item, and no mark does.

use std::collections::BTreeMap;

use rustc_hash::FxHashSet;

use super::prelude::*;
use crate::finding::Fix;
use orchestrate_history::mark::{Form, Meta};
use orchestrate_history::origin::items::{Class, Written, is_item};
use orchestrate_policy::MarkKey;
use orchestrate_resolve::model::{DefId, DefKind, Model};
use orchestrate_workspace::source::Site;

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

fn check(cx: &RuleCx<'_>, out: &mut Vec<Finding>) {
    let Some(written) = cx.written() else { return };
    let is_ai = |def| written.item(cx.model, def).class() == Class::Ai;
    out.extend(find(cx, written, &is_ai, &|_| true).iter().map(|it| unmarked(cx, written, it)));
}

/// What no mark covers, and is an agent's whole.
pub struct Unmarked {
    /// The outermost of it.
    pub def: DefId,
    /// How many items it is.
    items: u32,
    /// The agent that wrote the most of it, by name.
    pub agent: String,
}

/// The outermost modules, impls and items that no mark covers and that are an agent's whole, as `is_ai` says of items; of those alone that are wanted.
pub fn find(
    cx: &RuleCx<'_>,
    written: &Written<'_>,
    is_ai: &dyn Fn(DefId) -> bool,
    is_wanted: &dyn Fn(DefId) -> bool,
) -> Vec<Unmarked> {
    let (counts, seen) = (BTreeMap::new(), FxHashSet::default());
    let mut search = Search { cx, is_ai, is_wanted, counts, seen, found: Vec::new() };
    for krate in cx.model.crates() {
        search.count(krate.root);
        search.visit(krate.root);
    }
    let Search { counts, found, .. } = search;
    let items = |def: &DefId| counts.get(def).map_or(0, |count| count.all);
    let found = found.into_iter();
    found.map(|def| Unmarked { def, items: items(&def), agent: agent(cx, written, def) }).collect()
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
    is_ai: &'a dyn Fn(DefId) -> bool,
    is_wanted: &'a dyn Fn(DefId) -> bool,
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
            let is_ai = (self.is_ai)(def);
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
        let is_found = count.is_whole() && can_be_marked(self.cx.model, def) && (self.is_wanted)(def);
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

/// Whether a mark can stand on something: not on what a macro made, which stands nowhere, or on a part of an item.
pub fn can_be_marked(model: &Model, def: DefId) -> bool {
    let kind = model.def(def).kind;
    is_item(model, def) || matches!(kind, DefKind::Module | DefKind::Impl) && !model.is_made(def)
}

fn unmarked(cx: &RuleCx<'_>, written: &Written<'_>, Unmarked { def, items, agent }: &Unmarked) -> Finding {
    let (model, def) = (cx.model, *def);
    let path = model.path(def);
    let lines = written.beneath(model, def);
    let with = match items - u32::from(is_item(model, def)) {
        0 => String::new(),
        1 => " with the item in it".to_owned(),
        inner => format!(" with the {inner} items in it"),
    };
    let message = format!("`{path}` was written by {agent}{with}, and is not marked");
    let mut finding = Finding::new(RULE.id, message, model.def(def).site)
        .label(format!("at least {} of {} lines with code, as their commits or notes say", lines.ai, lines.all()))
        .help(format!("say above it what it is for: `{}`", mark(cx, def, agent)))
        .fix(Fix::Command(format!("cargo orchestrate mark {}", quoted(&path))))
        .item(path);
    finding.history = true;
    match asked(cx) {
        Some(site) => finding.because(site, "asked for here"),
        None => finding,
    }
}

/// As one word of a shell.
fn quoted(path: &str) -> String {
    let is_plain = path.chars().all(|letter| letter.is_alphanumeric() || "_-:".contains(letter));
    if is_plain { path.to_owned() } else { format!("'{path}'") }
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

/// The mark to write.
fn mark(cx: &RuleCx<'_>, def: DefId, agent: &str) -> String {
    let mut keys = vec![Meta::Word("intent = \"…\"".to_owned()), Meta::pair("by", &agent.to_lowercase())];
    keys.extend(cx.policy.generated.require.iter().filter_map(|(key, _)| match key {
        MarkKey::Intent | MarkKey::By => None,
        MarkKey::Spec => Some(Meta::Word("spec = \"…\"".to_owned())),
        MarkKey::Owner => Some(Meta::Word("owner = \"…\"".to_owned())),
        MarkKey::Tests => Some(Meta::Word("tests(\"…\")".to_owned())),
    }));
    let form = Form::of(cx.model, cx.workspace, def);
    let meta = form.around(Meta::List("generated".to_owned(), keys));
    format!("{}{}]", form.open(), meta.line())
}
