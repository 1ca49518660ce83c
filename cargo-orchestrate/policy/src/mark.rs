//! The marks of the sources and of the policy, bound to the model.

use orchestrate_resolve::model::{DefId, Model, Target, TargetSetId};
use orchestrate_workspace::source::Site;

/// A calendar date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    /// Year.
    pub year: u16,
    /// Month, from 1.
    pub month: u8,
    /// Day, from 1.
    pub day: u8,
}

/// Everything that is marked.
#[derive(Clone, Debug, Default)]
pub struct Marks {
    /// `#[generated]`, its inert form, and `[[generated.paths]]`, in order of place.
    pub generated: Vec<GeneratedMark>,
    /// `#[verifies]`.
    pub verifies: Vec<VerifiesMark>,
    /// `#[waive]`.
    pub waivers: Vec<Waiver>,
    /// Marks whose arguments the grammar refuses (a compiled mark is refused by rustc too; an inert one only here).
    pub problems: Vec<MarkProblem>,
    /// Items under some mark, themselves included.
    pub covered: orchestrate_resolve::model::BitSet,
}

impl Marks {
    /// Each item with a test that marks link to it, in either direction: `tests(…)` on the item, `#[verifies]` on the test. A pair may
    /// come twice.
    pub fn links(&self, model: &Model) -> Vec<(DefId, DefId)> {
        let mut links = Vec::new();
        for mark in &self.generated {
            let tests = mark.tests.iter().flat_map(|named| match &named.found {
                TestRef::Tests(tests) => tests.as_slice(),
                TestRef::NotATest(_) | TestRef::Missing(_) => &[],
            });
            tests.for_each(|test| links.extend(mark.on.iter().map(|item| (*item, *test))));
        }
        for mark in self.verifies.iter().filter(|mark| model.is_test(mark.test)) {
            let items = model.target_set(mark.targets).iter().filter_map(|target| match target {
                Target::Def(item) => Some(*item),
                _ => None,
            });
            links.extend(items.map(|item| (item, mark.test)));
        }
        links
    }
}

/// One mark that says that code was generated.
#[derive(Clone, Debug)]
pub struct GeneratedMark {
    /// The items marked: one, but for a pattern of the policy.
    pub on: Vec<DefId>,
    /// The mark itself, or the policy's table.
    pub site: Site,
    /// The intent, with its place.
    pub intent: Option<(String, Site)>,
    /// `by`.
    pub by: Option<String>,
    /// `spec`, with its place.
    pub spec: Option<(String, Site)>,
    /// `owner`.
    pub owner: Option<String>,
    /// `tests(…)`.
    pub tests: Vec<NamedTest>,
}

/// A test named by a mark.
#[derive(Clone, Debug)]
pub struct NamedTest {
    /// As written: `retry::tests::parses_seconds`, `net[test:it]::retry_over_http`.
    pub path: String,
    /// Its place.
    pub site: Site,
    /// What it names.
    pub found: TestRef,
}

/// What a named test turned out to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TestRef {
    /// Test functions.
    Tests(Vec<DefId>),
    /// It names something, but no test.
    NotATest(DefId),
    /// It names nothing; the nearest test that exists.
    Missing(Option<String>),
}

/// A mark that says that a test holds an item.
#[derive(Clone, Debug)]
pub struct VerifiesMark {
    /// The test.
    pub test: DefId,
    /// The path as written, with its place.
    pub path: (String, Site),
    /// What it names.
    pub targets: TargetSetId,
}

/// One item, excused from one rule.
#[derive(Clone, Debug)]
pub struct Waiver {
    /// The item.
    pub on: DefId,
    /// The rule, as written.
    pub rule: String,
    /// The mark.
    pub site: Site,
    /// Why.
    pub reason: String,
    /// Until when, that day included.
    pub until: Date,
}

/// A mark that the grammar refuses.
#[derive(Clone, Debug)]
pub struct MarkProblem {
    /// The item it stands on.
    pub on: DefId,
    /// The wrong part.
    pub site: Site,
    /// What is wrong.
    pub message: String,
    /// How to mend it.
    pub help: String,
    /// Whether it is a missing or empty intent.
    pub about_intent: bool,
}
