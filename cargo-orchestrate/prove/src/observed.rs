//! What one run of each test showed.

use std::collections::BTreeSet;
use std::time::Duration;

use super::harness::{RunOutcome, TestExecutable};
use super::sources::FunctionId;

/// A test and what its run showed.
pub(super) struct ObservedTest {
    /// Index of its executable.
    pub(super) executable: usize,
    /// Its name, as the harness has it.
    pub(super) name: String,
    /// Its item path, as the harness's name and the crate give it.
    pub(super) path: String,
    /// How it ended; none for one that is ignored.
    pub(super) outcome: Option<RunOutcome>,
    /// How long it took.
    pub(super) took: Duration,
    /// What it wrote, where it failed.
    pub(super) output: String,
    /// The functions that it reached.
    pub(super) reached: BTreeSet<FunctionId>,
}

impl ObservedTest {
    /// A test that was not run.
    pub(super) fn unseen(index: usize, executable: &TestExecutable, name: String) -> ObservedTest {
        let path = format!("{}::{name}", executable.krate);
        let (took, reached) = (Duration::ZERO, BTreeSet::new());
        ObservedTest { executable: index, name, path, outcome: None, took, output: String::new(), reached }
    }

    /// Whether it ran and passed.
    pub(super) fn passed(&self) -> bool {
        self.outcome == Some(RunOutcome::Passed)
    }
}

/// The examples of a library, each with its program.
pub(super) type ObservedExamples = Vec<(TestExecutable, ObservedTest)>;

/// All tests of the workspace, observed.
pub(super) struct TestObservations {
    pub(super) executables: Vec<TestExecutable>,
    pub(super) tests: Vec<ObservedTest>,
    /// By executable: whether its tests pass in one process, too.
    pub(super) together: Vec<bool>,
}

impl TestObservations {
    /// Adds the examples in documentation, which have run already.
    pub(super) fn extend(&mut self, examples: ObservedExamples) {
        for (executable, observed) in examples {
            self.tests.push(ObservedTest { executable: self.executables.len(), ..observed });
            self.executables.push(executable);
            self.together.push(false);
        }
    }
}
