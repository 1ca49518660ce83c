//! Which tests the marks link to which items, in either direction: `tests(…)` on the item, `#[verifies]` on the test.

use rustc_hash::FxHashMap;

use crate::model::{DefId, Model, Target};
use crate::policy::{Marks, TestRef};

/// The tests of each item. A link holds the item that it names, and nothing above or beneath it.
pub(crate) struct Links(FxHashMap<DefId, Vec<DefId>>);

impl Links {
    /// All links that the marks declare.
    pub(crate) fn new(model: &Model, marks: &Marks) -> Links {
        let mut links = Links(FxHashMap::default());
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
        self.0.get(&item).map_or(&[], Vec::as_slice)
    }

    fn add(&mut self, item: DefId, test: DefId) {
        let tests = self.0.entry(item).or_default();
        if !tests.contains(&test) {
            tests.push(test);
        }
    }
}
