//! Which tests hold which items: those that marks name in either direction, or those that reach them.

use rustc_hash::FxHashMap;

use super::{RuleCx, runs};
use orchestrate_policy::Link;
use orchestrate_resolve::model::{DefId, Model, Reaching, Symbol};
use orchestrate_workspace::source::Site;

/// The tests of each item. A link holds the item that it names, and nothing above or beneath it.
///
/// Items are known by their place: a file that two targets reach holds each item twice, and one test holds both.
pub(crate) struct Links<'a> {
    model: &'a Model,
    declared: FxHashMap<(Site, Symbol), Vec<DefId>>,
    /// Tests that marks name and no build has.
    left_out: FxHashMap<(Site, Symbol), DefId>,
    /// All definitions that the items are which need tests: one for each target that reaches their file.
    twins: FxHashMap<(Site, Symbol), Vec<DefId>>,
    /// Where the policy asks for it.
    reached: Option<Reached>,
}

/// Tests that reach items, as many of each as the policy asks for: those that run, and those that do not.
struct Reached {
    running: Reaching,
    ignored: Reaching,
}

impl<'a> Links<'a> {
    /// All links of the workspace.
    pub(crate) fn new(cx: &RuleCx<'a>) -> Links<'a> {
        let (declared, left_out) = (FxHashMap::default(), FxHashMap::default());
        let mut links = Links { model: cx.model, declared, left_out, twins: twins(cx), reached: reached(cx) };
        cx.marks.links(cx.model).into_iter().for_each(|(item, test)| links.add(item, test));
        for (item, tests) in &mut links.declared {
            let first = tests.iter().copied().find(|test| runs::not_built(cx, *test).is_some());
            links.left_out.extend(first.map(|test| (*item, test)));
            tests.retain(|test| runs::not_built(cx, *test).is_none());
        }
        links
    }

    /// The tests that hold an item, each once; none of them is left out of every build. Of those that reach it, no more than are needed.
    pub(crate) fn of(&self, item: DefId, link: Link) -> Vec<DefId> {
        match (link, &self.reached) {
            (Link::Reached, Some(reached)) => reached.of(self.model, self.twins(item)),
            _ => self.declared.get(&key(self.model, item)).cloned().unwrap_or_default(),
        }
    }

    /// All definitions that an item is which needs tests.
    pub(crate) fn twins(&self, item: DefId) -> &[DefId] {
        self.twins.get(&key(self.model, item)).map_or(&[], Vec::as_slice)
    }

    /// A test that a mark names as one of an item's, and that no build has.
    pub(crate) fn left_out(&self, item: DefId) -> Option<DefId> {
        self.left_out.get(&key(self.model, item)).copied()
    }

    fn add(&mut self, item: DefId, test: DefId) {
        let tests = self.declared.entry(key(self.model, item)).or_default();
        push_new(self.model, tests, test);
    }
}

impl Reached {
    fn of(&self, model: &Model, twins: &[DefId]) -> Vec<DefId> {
        let running = twins.iter().flat_map(|twin| self.running.of(*twin));
        let ignored = twins.iter().flat_map(|twin| self.ignored.of(*twin));
        let mut tests = Vec::new();
        running.chain(ignored).for_each(|test| push_new(model, &mut tests, *test));
        tests
    }
}

fn twins(cx: &RuleCx<'_>) -> FxHashMap<(Site, Symbol), Vec<DefId>> {
    let items = cx.policy.required_tests.iter().flat_map(|required| &required.items);
    let mut twins: FxHashMap<_, Vec<DefId>> = items.map(|item| (key(cx.model, *item), Vec::new())).collect();
    for (id, _) in cx.model.defs() {
        if let Some(known) = twins.get_mut(&key(cx.model, id)) {
            known.push(id);
        }
    }
    twins
}

fn reached(cx: &RuleCx<'_>) -> Option<Reached> {
    let model = cx.model;
    let required = cx.policy.required_tests.iter().filter(|required| required.link == Link::Reached);
    let most = required.map(|required| required.at_least).max()? as usize;
    let tests = model.defs().map(|(id, _)| id).filter(|id| model.is_test(*id) && runs::not_built(cx, *id).is_none());
    let (ignored, running): (Vec<DefId>, Vec<DefId>) = tests.partition(|test| runs::ignored(model, *test).is_some());
    let calls = cx.calls();
    Some(Reached { running: calls.reaching(&running, most), ignored: calls.reaching(&ignored, most) })
}

fn key(model: &Model, item: DefId) -> (Site, Symbol) {
    let def = model.def(item);
    (def.site, def.name)
}

fn push_new(model: &Model, tests: &mut Vec<DefId>, test: DefId) {
    if tests.iter().all(|known| key(model, *known) != key(model, test)) {
        tests.push(test);
    }
}
