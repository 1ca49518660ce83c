//! Items as they are now, as far as a review has seen them: the body, the intent, the tests.

use std::collections::BTreeMap;
use std::fmt;

use rustc_hash::FxHashMap;

use super::Record;
use crate::evidence::Digests;
use orchestrate_policy::{GeneratedMark, Marks, SubjectKind};
use orchestrate_resolve::model::{DefId, DefKind, Model};
use orchestrate_syntax::digest;

/// What a review of an item sees, in digests.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    /// The item itself.
    pub body: String,
    /// What its mark says that it is for; none where no mark is on it or around it.
    pub intent: Option<String>,
    /// The tests that marks link to it, by path.
    pub tests: BTreeMap<String, String>,
}

/// What a record has seen and is no more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// It has digests of another version.
    Version(String),
    /// The item itself.
    Body,
    /// The intent; whether there still is one.
    Intent(bool),
    /// A test; whether marks still link it to the item.
    Test(String, bool),
}

/// The items of a workspace, with what marks say of them.
pub struct Items<'a> {
    model: &'a Model,
    digests: &'a Digests<'a>,
    marks: FxHashMap<DefId, Vec<&'a GeneratedMark>>,
    tests: FxHashMap<DefId, Vec<DefId>>,
}

impl<'a> Items<'a> {
    /// All items, none of them digested yet.
    pub fn new(model: &'a Model, marks: &'a Marks, digests: &'a Digests<'a>) -> Items<'a> {
        let (mut on, mut tests): (FxHashMap<_, Vec<_>>, FxHashMap<DefId, Vec<DefId>>) = Default::default();
        for mark in &marks.generated {
            mark.on.iter().for_each(|item| on.entry(*item).or_default().push(mark));
        }
        for (item, test) in marks.links(model) {
            tests.entry(item).or_default().push(test);
        }
        Items { model, digests, marks: on, tests }
    }

    /// The graph.
    pub fn model(&self) -> &'a Model {
        self.model
    }

    /// The item as it is now; none where it is not made of tokens.
    pub fn state(&self, item: DefId) -> Option<State> {
        let body = self.digests.of_def(item)?;
        Some(State { body, intent: self.intent(item), tests: self.tests(item) })
    }

    fn intent(&self, item: DefId) -> Option<String> {
        let intents = self.marks_of(item).iter().filter_map(|mark| mark.intent.as_ref());
        let digests: Vec<String> = intents.map(|(intent, _)| digest::of_words(intent)).collect();
        match digests.as_slice() {
            [] => None,
            [only] => Some(only.clone()),
            several => Some(digest::of_all(several.iter().map(String::as_str))),
        }
    }

    /// Whether a digest is that of a definition of this path.
    pub fn is_body_of(&self, path: &str, body: &str) -> bool {
        self.digests.each_of(path).iter().any(|it| it == body)
    }

    /// The tests that marks link to an item, by path.
    pub fn tests(&self, item: DefId) -> BTreeMap<String, String> {
        let tests = self.tests.get(&item).into_iter().flatten().map(|test| self.model.path(*test));
        tests.filter_map(|path| Some((path.clone(), self.digests.of(&path)?))).collect()
    }

    /// The marks on an item, else those on the nearest thing around it. One on a type holds the type alone.
    pub fn marks_of(&self, item: DefId) -> &[&'a GeneratedMark] {
        let holds = |id: &DefId| *id == item || !is_type(self.model.def(*id).kind);
        let found = self.model.ancestors(item).filter(holds).find_map(|id| self.marks.get(&id));
        found.map_or(&[], Vec::as_slice)
    }
}

/// Whether an item can be reviewed by itself: it has a name, and what it says stands in one place. Parts of types belong to the type, what
/// stands in a function to the function, and a module is reviewed by what it holds.
pub fn is_reviewable(model: &Model, item: DefId) -> bool {
    let stands_alone = SubjectKind::of(model, item).is_some_and(SubjectKind::stands_alone);
    stands_alone && model.def(item).facts.is_some() && !model.is_in_body(item)
}

fn is_type(kind: DefKind) -> bool {
    matches!(kind, DefKind::Struct | DefKind::Enum | DefKind::Union)
}

/// Everything that a record has seen and is no more; nothing where it holds. What has come since, a test or a mark, takes nothing away from it.
pub fn changes(record: &Record, now: &State) -> Vec<Change> {
    if !record.body.starts_with(digest::VERSION) {
        let version = record.body.split(':').next().unwrap_or_default();
        return vec![Change::Version(version.to_owned())];
    }
    let mut changes = Vec::new();
    if record.body != now.body {
        changes.push(Change::Body);
    }
    if record.intent.is_some() && record.intent != now.intent {
        changes.push(Change::Intent(now.intent.is_some()));
    }
    let tests = record.tests.iter().filter(|(path, digest)| now.tests.get(*path) != Some(digest));
    changes.extend(tests.map(|(path, _)| Change::Test(path.clone(), now.tests.contains_key(path))));
    changes
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Change::Version(version) => write!(f, "digests of version `{version}` are not known here"),
            Change::Body => f.write_str("its body has changed"),
            Change::Intent(true) => f.write_str("its intent has changed"),
            Change::Intent(false) => f.write_str("its intent is gone"),
            Change::Test(path, true) => write!(f, "its test `{path}` has changed"),
            Change::Test(path, false) => write!(f, "`{path}` is no test of it any more"),
        }
    }
}
