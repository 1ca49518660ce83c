//! Tests that held items in the base, and hold them no more or by less.

use std::collections::BTreeSet;

use super::changes::Changes;
use orchestrate_pipeline::Analysis;
use orchestrate_resolve::model::{Calls, DefId, Model, ReferenceKind};
use orchestrate_rules::finding::Finding;
use orchestrate_workspace::source::{Site, Sources};

pub(super) fn compare(changes: &Changes<'_>, found: &mut Vec<Finding>) {
    let (base, head) = (changes.base(), changes.head());
    let links: BTreeSet<(DefId, DefId)> = changes.base_on_base().marks.links(&base.model).into_iter().collect();
    if links.is_empty() {
        return;
    }
    let (before, now) = (Seen::new(base), Seen::new(head));
    let mut told = BTreeSet::new();
    for (item, test) in links {
        let Some(item_now) = changes.pairs.of(item) else { continue };
        let name = head.model.path(item_now);
        let path = base.model.path(test);
        let Some(test_now) = changes.pairs.of(test) else {
            let message = format!("test `{path}` is gone, which held `{name}`");
            found.push(changes.weakening(message, Some(head.model.def(item_now).site), None).item(path).to(name));
            continue;
        };
        let held = Held { changes, item: item_now, test: test_now };
        let less = held.ignored(&before, test).or_else(|| held.asserts_less(&before, test, &now));
        if let Some((message, site)) = less {
            if told.insert(test) {
                found.push(changes.weakening(message, Some(site), None).item(path));
            }
        } else if before.reaches(test, item) && !now.may_reach(test_now, item_now) {
            let message = format!("test `{path}` does not reach `{name}` any more, which it holds");
            found.push(changes.weakening(message, Some(head.model.def(test_now).site), None).item(path).to(name));
        } else if !is_linked(changes, item_now, test_now) {
            let message = format!("no mark says any more that test `{path}` holds `{name}`");
            found.push(changes.weakening(message, Some(head.model.def(test_now).site), None).item(path).to(name));
        }
    }
}

fn is_linked(changes: &Changes<'_>, item: DefId, test: DefId) -> bool {
    let model = &changes.head().model;
    changes.head_on_head().marks.links(model).contains(&(item, test))
}

/// A test and an item that it held, as they are in the head.
struct Held<'c, 'a> {
    changes: &'c Changes<'a>,
    item: DefId,
    test: DefId,
}

impl Held<'_, '_> {
    fn ignored(&self, before: &Seen<'_>, was: DefId) -> Option<(String, Site)> {
        let model = &self.changes.head().model;
        let ignored = |model: &Model, test| model.function(test).and_then(|it| it.ignored);
        let span = ignored(model, self.test)?;
        if ignored(before.model, was).is_some() {
            return None;
        }
        let message = format!("test `{}` is ignored, which holds `{}`", model.path(self.test), model.path(self.item));
        Some((message, Site::new(model.def(self.test).site.file, span)))
    }

    fn asserts_less(&self, before: &Seen<'_>, was: DefId, now: &Seen<'_>) -> Option<(String, Site)> {
        let model = &self.changes.head().model;
        let (had, has) = (before.assertions(was), now.assertions(self.test));
        let message = format!(
            "test `{}` asserts less: {has} assertion{} where it had {had}",
            model.path(self.test),
            if has == 1 { "" } else { "s" }
        );
        (has < had).then(|| (message, model.def(self.test).site))
    }
}

/// What the tests of a revision do.
struct Seen<'a> {
    model: &'a Model,
    sources: &'a Sources,
    calls: Calls,
}

impl<'a> Seen<'a> {
    fn new(analysis: &'a Analysis) -> Seen<'a> {
        Seen { model: &analysis.model, sources: &analysis.sources, calls: Calls::new(&analysis.model) }
    }

    fn reaches(&self, test: DefId, item: DefId) -> bool {
        self.calls.reached_from(&[test]).contains(item.0)
    }

    fn may_reach(&self, test: DefId, item: DefId) -> bool {
        !self.model.issues().is_empty() || self.calls.may_reach(test, &[item])
    }

    /// How many assertions a test makes, those of test code that it calls included: what is moved to a helper is still there.
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
