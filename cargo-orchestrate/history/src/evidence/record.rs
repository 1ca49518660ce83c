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
