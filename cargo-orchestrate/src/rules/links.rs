//! Which tests the marks link to which items, in either direction: `tests(…)` on the item, `#[verifies]` on the test.

use rustc_hash::FxHashMap;

use crate::model::{DefId, Model, Target};
use crate::policy::{Marks, TestRef};
use crate::source::Site;

/// The tests of each item. A link holds the item that it names, and nothing above or beneath it.
///
/// Items are known by their place: a file that two targets reach holds each item twice, and one test holds both.
pub(crate) struct Links<'a> {
    model: &'a Model,
    tests: FxHashMap<Site, Vec<DefId>>,
}

impl<'a> Links<'a> {
    /// All links that the marks declare.
    pub(crate) fn new(model: &'a Model, marks: &Marks) -> Links<'a> {
        let mut links = Links { model, tests: FxHashMap::default() };
        for mark in &marks.generated {
            let tests = mark.tests.iter().flat_map(|named| match &named.found {
                TestRef::Tests(tests) => tests.as_slice(),
                TestRef::NotATest(_) | TestRef::Missing(_) => &[],
            });
            tests.for_each(|test| mark.on.iter().for_each(|item| links.add(*item, *test)));
        }
        for mark in marks.verifies.iter().filter(|mark| model.is_test(mark.test)) {
            for target in model.target_set(mark.targets) {
                if let Target::Def(item) = target {
                    links.add(*item, mark.test);
                }
            }
        }
        links
    }

    /// The tests that hold an item, each once.
    pub(crate) fn of(&self, item: DefId) -> &[DefId] {
        self.tests.get(&self.model.def(item).site).map_or(&[], Vec::as_slice)
    }

    fn add(&mut self, item: DefId, test: DefId) {
        let model = self.model;
        let tests = self.tests.entry(model.def(item).site).or_default();
        if tests.iter().all(|known| model.def(*known).site != model.def(test).site) {
            tests.push(test);
        }
    }
}
