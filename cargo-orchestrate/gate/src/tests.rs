//! Tests that verified items in the base, and no longer do or assert less.

use std::collections::BTreeSet;

use super::changes::ChangeContext;
use orchestrate_pipeline::Analysis;
use orchestrate_resolve::model::{Calls, DefId, Model, ReferenceKind};
use orchestrate_rules::finding::Finding;
use orchestrate_workspace::source::{Site, Sources};

pub(super) fn compare(changes: &ChangeContext<'_>, found: &mut Vec<Finding>) {
    let (base, head) = (changes.base(), changes.head());
    let links: BTreeSet<(DefId, DefId)> = changes.base_on_base().marks.links(&base.model).into_iter().collect();
    if links.is_empty() {
        return;
    }
    let (before, now) = (TestIndex::new(base), TestIndex::new(head));
    let mut told = BTreeSet::new();
    for (item, test) in links {
        let Some(item_now) = changes.pairs.head_item(item) else { continue };
        let name = head.model.path(item_now);
        let path = base.model.path(test);
        let Some(test_now) = changes.pairs.head_item(test) else {
            let message = format!("test `{path}`, which verified `{name}`, was removed");
            found.push(changes.weakening(message, Some(head.model.def(item_now).site), None).item(path).to(name));
            continue;
        };
        let link = LinkedTest { changes, item: item_now, test: test_now };
        let less = link.ignored(&before, test).or_else(|| link.asserts_less(&before, test, &now));
        if let Some((message, site)) = less {
            if told.insert(test) {
                found.push(changes.weakening(message, Some(site), None).item(path));
            }
        } else if before.reaches(test, item) && !now.may_reach(test_now, item_now) {
            let message = format!("test `{path}` no longer reaches `{name}`, which it verifies");
            found.push(changes.weakening(message, Some(head.model.def(test_now).site), None).item(path).to(name));
        } else if !is_linked(changes, item_now, test_now) {
            let message = format!("no mark links test `{path}` to `{name}` any more");
            found.push(changes.weakening(message, Some(head.model.def(test_now).site), None).item(path).to(name));
        }
    }
}

fn is_linked(changes: &ChangeContext<'_>, item: DefId, test: DefId) -> bool {
    let model = &changes.head().model;
    changes.head_on_head().marks.links(model).contains(&(item, test))
}

/// A test and an item that it verified, as they are in the head.
struct LinkedTest<'c, 'a> {
    changes: &'c ChangeContext<'a>,
    item: DefId,
    test: DefId,
}

impl LinkedTest<'_, '_> {
    fn ignored(&self, before: &TestIndex<'_>, was: DefId) -> Option<(String, Site)> {
        let model = &self.changes.head().model;
        let ignored = |model: &Model, test| model.function(test).and_then(|it| it.ignored);
        let span = ignored(model, self.test)?;
        if ignored(before.model, was).is_some() {
            return None;
        }
        let message =
            format!("test `{}` is now ignored, and verifies `{}`", model.path(self.test), model.path(self.item));
        Some((message, Site::new(model.def(self.test).site.file, span)))
    }

    fn asserts_less(&self, before: &TestIndex<'_>, was: DefId, now: &TestIndex<'_>) -> Option<(String, Site)> {
        let model = &self.changes.head().model;
        let (had, has) = (before.assertions(was), now.assertions(self.test));
        let message = format!(
            "test `{}` asserts less: {has} assertion{} instead of {had}",
            model.path(self.test),
            if has == 1 { "" } else { "s" }
        );
        (has < had).then(|| (message, model.def(self.test).site))
    }
}

/// What the tests of a revision do.
struct TestIndex<'a> {
    model: &'a Model,
    sources: &'a Sources,
    calls: Calls,
}

impl<'a> TestIndex<'a> {
    fn new(analysis: &'a Analysis) -> TestIndex<'a> {
        TestIndex { model: &analysis.model, sources: &analysis.sources, calls: Calls::new(&analysis.model) }
    }

    fn reaches(&self, test: DefId, item: DefId) -> bool {
        self.calls.reached_from(&[test]).contains(item.0)
    }

    fn may_reach(&self, test: DefId, item: DefId) -> bool {
        !self.model.issues().is_empty() || self.calls.may_reach(test, &[item])
    }

    /// The number of assertions in a test and in the test code that it calls, so that moving assertions to a helper changes nothing.
    fn assertions(&self, test: DefId) -> usize {
        let reached = self.calls.reached_from(&[test]);
        let is_own = |id: DefId| id == test || reached.contains(id.0) && self.model.def(id).test;
        let asserts =
            |name: &str| name.contains("assert") || matches!(name, "panic" | "expect" | "expect_err" | "unwrap_err");
        let made = self.model.references().iter().filter(|it| it.kind != ReferenceKind::Use && is_own(it.from));
        made.filter(|it| self.last_name(it).is_some_and(asserts)).count()
    }

    fn last_name(&self, reference: &orchestrate_resolve::model::Reference) -> Option<&str> {
        let last = self.model.segments(reference).last()?;
        Some(self.sources.slice(Site::new(reference.site.file, last.span)))
    }
}
