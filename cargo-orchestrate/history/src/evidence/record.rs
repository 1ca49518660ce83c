//! What a run has shown of one item: one line of the file of evidence.

use std::collections::{BTreeMap, BTreeSet};

use camino::Utf8PathBuf;
use serde::{Deserialize, Serialize};

/// The version of the form of records.
pub const VERSION: u32 = 1;

/// What a run has shown of one item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// [`VERSION`].
    pub version: u32,
    /// The item's path.
    pub item: String,
    /// Its file, workspace-relative.
    pub file: Utf8PathBuf,
    /// The digest of its text: [`orchestrate_syntax::digest`].
    pub digest: String,
    /// All else that decides what the tests do.
    pub state: State,
    /// The tests that were run for it.
    pub tests: Vec<TestRun>,
    /// What became of its mutants, where any were made.
    pub mutants: Option<Mutants>,
    /// Whether a run can tell that the item was reached.
    pub probed: Probed,
}

/// What decides, besides an item and its tests, what the tests do.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct State {
    /// What `Cargo.lock` held.
    pub lock: String,
    /// The compiler.
    pub toolchain: String,
    /// The features with which the tests were built.
    pub features: String,
    /// The platform for which they were built.
    pub target: String,
    /// Digests of what the item and its tests reach, by item path.
    pub reached: BTreeMap<String, String>,
}

/// One test, run for an item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TestRun {
    /// Its path.
    pub test: String,
    /// The digest of its text.
    pub digest: String,
    /// How it ended.
    pub outcome: TestOutcome,
    /// Whether the run reached the item; of no meaning where that cannot be told: [`Record::probed`].
    pub reached: bool,
    /// How long it took.
    pub millis: u64,
}

/// How a test ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TestOutcome {
    /// It passed.
    Passed,
    /// It failed.
    Failed,
    /// It took longer than it may.
    TimedOut,
    /// The harness lists it as ignored.
    Ignored,
    /// The harness does not list it.
    NotFound,
}

/// Whether a run can tell that it reached an item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Probed {
    /// It can.
    Probed,
    /// It cannot.
    Unknown {
        /// Why not: a `const fn`, a crate without `std`.
        why: String,
    },
}

/// What became of an item's mutants.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mutants {
    /// The version of the set of operators.
    pub operators: String,
    /// How many made a test fail.
    pub killed: u32,
    /// How many made a test take longer than it may.
    pub timed_out: u32,
    /// Those that no test noticed.
    pub survived: Vec<Survivor>,
    /// How many do not compile: they count for nothing.
    pub unviable: u32,
    /// How many could not be tried: they count as not killed.
    pub unswitchable: u32,
    /// Which parts of them were tried.
    #[serde(default)]
    pub parts: Parts,
}

/// Parts of the mutants, of which each machine tries one; all are one part by default.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Parts {
    /// How many there are.
    pub of: u32,
    /// Those that were tried, from 1.
    pub tried: BTreeSet<u32>,
}

impl Default for Parts {
    fn default() -> Parts {
        Parts { of: 1, tried: BTreeSet::from([1]) }
    }
}

/// A mutant that no test noticed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Survivor {
    /// What it is, in 16 hexadecimal digits; empty in records of releases that had no ids.
    #[serde(default)]
    pub id: String,
    /// What was done.
    pub operator: String,
    /// The line at the time of the run, from 1.
    pub line: u32,
    /// What stands there.
    pub original: String,
    /// What stood there instead.
    pub replacement: String,
    /// The path of the function.
    pub function: String,
}

impl Record {
    /// Whether a run of a test reached the item, or nobody can tell.
    pub fn reaches(&self, run: &TestRun) -> bool {
        run.reached || self.probed != Probed::Probed
    }
}

impl Mutants {
    /// Whether each part of them was tried.
    pub fn is_complete(&self) -> bool {
        self.parts.tried.len() as u32 >= self.parts.of
    }

    /// The share of mutants that tests noticed, of those that compile; none where there are none.
    pub fn score(&self) -> Option<f64> {
        let caught = f64::from(self.killed) + f64::from(self.timed_out);
        let all = caught + self.survived.len() as f64 + f64::from(self.unswitchable);
        (all > 0.0).then(|| caught / all)
    }
}

impl Record {
    /// Whether two records are of the same item and state, so that they may be put together. Where mutants were tried, the tests are the same, too.
    pub fn is_like(&self, other: &Record) -> bool {
        self.has_same_tests(other) || self.is_of_tests_beside(other)
    }

    fn has_same_tests(&self, other: &Record) -> bool {
        let tests = |record: &Record| -> Vec<(String, String)> {
            record.tests.iter().map(|run| (run.test.clone(), run.digest.clone())).collect()
        };
        let (one, two) = ((&self.item, &self.digest, &self.state), (&other.item, &other.digest, &other.state));
        one == two && self.probed == other.probed && tests(self) == tests(other)
    }

    /// Whether both are of tests alone, each perhaps of some, and nothing that both name has changed in between.
    fn is_of_tests_beside(&self, other: &Record) -> bool {
        let alone = |record: &Record| State { reached: BTreeMap::new(), ..record.state.clone() };
        let digests = |record: &Record| -> BTreeMap<String, String> {
            record.tests.iter().map(|run| (run.test.clone(), run.digest.clone())).collect()
        };
        self.mutants.is_none()
            && other.mutants.is_none()
            && (&self.item, &self.digest, &self.probed) == (&other.item, &other.digest, &other.probed)
            && alone(self) == alone(other)
            && agree(&digests(self), &digests(other))
            && agree(&self.state.reached, &other.state.reached)
    }

    /// Whether a run of a test is known, with the same end.
    pub fn says(&self, run: &TestRun) -> bool {
        let same = |known: &&TestRun| known.test == run.test && known.digest == run.digest;
        self.tests.iter().find(same).is_some_and(|known| known.outcome == run.outcome && known.reached == run.reached)
    }

    /// Whether another run of the same state ran tests alone, as this one, or tried other parts of the same mutants. One that tried the same mutants again
    /// takes its place.
    pub fn is_completed_by(&self, other: &Record) -> bool {
        if self.is_of_tests_beside(other) {
            return true;
        }
        let (Some(one), Some(two)) = (&self.mutants, &other.mutants) else { return false };
        let same = one.operators == two.operators && one.parts.of == two.parts.of;
        self.has_same_tests(other) && same && one.parts.tried.is_disjoint(&two.parts.tried)
    }

    /// Adds what a run has shown that completes this one.
    pub fn absorb(&mut self, other: Record) {
        if self.mutants.is_none() {
            return self.absorb_tests(other);
        }
        for (run, other) in self.tests.iter_mut().zip(other.tests) {
            *run = worse(run, other);
        }
        if let (Some(own), Some(more)) = (&mut self.mutants, other.mutants) {
            own.add(more);
        }
    }
}

impl Record {
    /// Adds tests. What ran again has its last end.
    fn absorb_tests(&mut self, other: Record) {
        self.tests.retain(|known| other.tests.iter().all(|run| run.test != known.test));
        self.tests.extend(other.tests);
        self.tests.sort_by(|a, b| a.test.cmp(&b.test));
        self.state.reached.extend(other.state.reached);
    }
}

/// Whether what both have is the same in both.
fn agree(one: &BTreeMap<String, String>, other: &BTreeMap<String, String>) -> bool {
    one.iter().all(|(key, value)| other.get(key).is_none_or(|known| known == value))
}

impl Mutants {
    fn add(&mut self, more: Mutants) {
        self.killed += more.killed;
        self.timed_out += more.timed_out;
        self.unviable += more.unviable;
        self.unswitchable += more.unswitchable;
        self.survived.extend(more.survived);
        self.survived.sort_by(|a, b| (a.line, &a.original, &a.replacement).cmp(&(b.line, &b.original, &b.replacement)));
        self.parts.tried.extend(more.parts.tried);
    }
}

/// A test has passed where it passed in each run.
fn worse(one: &TestRun, two: TestRun) -> TestRun {
    TestRun { outcome: one.outcome.max(two.outcome), reached: one.reached || two.reached, ..two }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::evidence::tests::record;
    use crate::evidence::{Parts, TestOutcome};

    fn part(nth: u32, of: u32, killed: u32, outcome: TestOutcome) -> Record {
        let parts = Parts { of, tried: BTreeSet::from([nth]) };
        let mut record = Record { mutants: Some(Mutants { killed, parts, ..Mutants::default() }), ..record() };
        record.tests[0].outcome = outcome;
        record
    }

    #[test]
    fn tests_that_ran_apart_are_put_together_where_nothing_has_changed_in_between() {
        let run = |test: &str, outcome| {
            let mut record = record();
            record.tests[0] = TestRun { test: test.to_owned(), outcome, ..record.tests[0].clone() };
            record.state.reached = BTreeMap::from([(test.to_owned(), "v1:r".to_owned()), ("g".into(), "v1:g".into())]);
            record
        };
        let (passed, failed) = (TestOutcome::Passed, TestOutcome::Failed);
        let mut one = run("app::tests::b", failed);
        let two = run("app::tests::a", passed);
        assert!(one.is_like(&two) && one.is_completed_by(&two));
        one.absorb(two);
        one.absorb(run("app::tests::b", passed));
        let ends: Vec<_> = one.tests.iter().map(|run| (run.test.as_str(), run.outcome)).collect();
        assert_eq!(ends, [("app::tests::a", passed), ("app::tests::b", passed)]);
        assert_eq!(one.state.reached.len(), 3);
        let mut changed = run("app::tests::c", passed);
        changed.state.reached.insert("g".to_owned(), "v1:other".to_owned());
        let mut other_item = run("app::tests::c", passed);
        other_item.digest = "v1:other".to_owned();
        let other_lock = Record { state: State { lock: "m".to_owned(), ..one.state.clone() }, ..run("c", passed) };
        let with_mutants = part(1, 1, 0, passed);
        for other in [changed, other_item, other_lock, with_mutants] {
            assert!(!one.is_like(&other) && !one.is_completed_by(&other), "{other:?}");
        }
    }

    #[test]
    fn parts_of_one_whole_complete_each_other_and_no_others_do() {
        let (passed, failed) = (TestOutcome::Passed, TestOutcome::Failed);
        let mut one = part(1, 2, 3, failed);
        assert!(!one.is_completed_by(&part(1, 2, 4, passed)), "the same part again");
        assert!(!one.is_completed_by(&part(2, 3, 4, passed)), "a part of another whole");
        assert!(!one.is_completed_by(&record()), "no mutants at all");
        assert!(!one.mutants.as_ref().is_some_and(Mutants::is_complete));
        let two = part(2, 2, 4, passed);
        assert!(one.is_completed_by(&two));
        one.absorb(two);
        let both = one.mutants.as_ref().map(|mutants| (mutants.killed, mutants.is_complete()));
        assert_eq!((both, one.tests[0].outcome), (Some((7, true)), failed));
    }
}
