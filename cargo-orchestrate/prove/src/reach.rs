//! Runs every test once, in a process of its own, with nothing changed: whether it passes, how long it takes, which functions it reaches.

use std::collections::BTreeSet;
use std::time::Duration;

use rayon::prelude::*;

use super::Progress;
use super::error::ProveError;
use super::examples::Found;
use super::harness::{Executable, Listed, Outcome, Watch};
use super::process::{End, Limit};
use super::runner;
use super::scratch::Scratch;
use super::sources::{FunctionId, Instrumentation};
use orchestrate_workspace::disk;

/// What a run is given beyond the time it took before: a busy machine must not look like a mutant that hangs.
const PATIENCE: u32 = 8;
const LEAST_LIMIT: Duration = Duration::from_secs(2);
/// Where processors are what is measured, a busy machine is no matter.
const LEAST_BUSY: Duration = Duration::from_millis(500);

/// A test and what its run showed.
pub(super) struct Observed {
    /// Index of its executable.
    pub(super) executable: usize,
    /// Its name, as the harness has it.
    pub(super) name: String,
    /// Its item path, as the harness's name and the crate give it.
    pub(super) path: String,
    /// How it ended; none for one that is ignored.
    pub(super) outcome: Option<Outcome>,
    /// How long it took.
    pub(super) took: Duration,
    /// What it wrote, where it failed.
    pub(super) output: String,
    /// The functions that it reached.
    pub(super) reached: BTreeSet<FunctionId>,
}

/// All tests of the workspace, observed.
pub(super) struct Observations {
    pub(super) executables: Vec<Executable>,
    pub(super) tests: Vec<Observed>,
    /// By executable: whether its tests pass in one process, too.
    pub(super) together: Vec<bool>,
}

impl Observations {
    /// Adds examples, which are run already.
    pub(super) fn extend(&mut self, found: Found) {
        for (executable, observed) in found {
            self.tests.push(Observed { executable: self.executables.len(), ..observed });
            self.executables.push(executable);
            self.together.push(false);
        }
    }
}

/// Lists the tests of all executables and runs those that `wanted` takes.
pub(super) fn observe(
    executables: Vec<Executable>,
    sources: &Instrumentation,
    scratch: &Scratch,
    wanted: &(dyn Fn(&str) -> bool + Sync),
    progress: &dyn Progress,
) -> Result<Observations, ProveError> {
    let listed = listed(&executables, wanted)?;
    let counter = progress.count("Running", "tests", listed.len());
    let tests = listed.into_par_iter().with_max_len(1).enumerate().map(|(nth, (test, ignored))| {
        let observed = if ignored { Ok(test) } else { run(&executables[test.executable], test, sources, scratch, nth) };
        counter.one(false);
        observed
    });
    let tests = tests.collect::<Result<Vec<_>, _>>()?;
    let together =
        (0..executables.len()).into_par_iter().map(|index| pass_together(&executables[index], index, &tests)).collect();
    Ok(Observations { executables, tests, together })
}

/// The tests of all executables that `wanted` takes, none of them run yet, and whether each is ignored.
pub(super) fn listed(
    executables: &[Executable],
    wanted: &(dyn Fn(&str) -> bool + Sync),
) -> Result<Vec<(Observed, bool)>, ProveError> {
    let of = |(index, executable): (usize, &Executable)| {
        let tests = executable.tests().map_err(|error| ProveError::run(executable.name(), error))?;
        let unseen = |test: Listed| (Observed::unseen(index, executable, test.name), test.ignored);
        Ok(tests.into_iter().map(unseen).filter(|(test, _)| wanted(&test.path)).collect())
    };
    let all: Vec<Vec<_>> = executables.par_iter().enumerate().map(of).collect::<Result<_, ProveError>>()?;
    Ok(all.into_iter().flatten().collect())
}

fn run(
    program: &Executable,
    mut observed: Observed,
    sources: &Instrumentation,
    scratch: &Scratch,
    nth: usize,
) -> Result<Observed, ProveError> {
    let notes = scratch.notes.join(format!("reached-{nth}"));
    // What a run that was cut short has left is not what this one reaches.
    let _ = disk::remove_file(&notes);
    let watch = Watch { reached: Some(&notes), mutant: None };
    let (outcome, ended) =
        program.run_one(&observed.name, watch, Limit::FIRST).map_err(|error| ProveError::run(program.name(), error))?;
    observed.reached = runner::taken(&notes).into_iter().filter_map(|id| sources.probed(id)).collect();
    (observed.outcome, observed.took) = (Some(outcome), ended.took);
    if outcome != Outcome::Passed {
        observed.output = ended.output;
    }
    Ok(observed)
}

fn pass_together(executable: &Executable, index: usize, tests: &[Observed]) -> bool {
    let own: Vec<&Observed> = tests.iter().filter(|test| test.executable == index && test.passed()).collect();
    let names: Vec<&str> = own.iter().map(|test| test.name.as_str()).collect();
    // Without a name, all would run.
    names.len() > 1 && matches!(executable.run_together(&names, Watch::default(), limit(&own)), Ok(End::Well))
}

/// How long some tests may take together, by what they took before.
pub(super) fn limit(tests: &[&Observed]) -> Limit {
    let took: Duration = tests.iter().map(|test| test.took).sum();
    let processors = std::thread::available_parallelism().map_or(1, |number| number.get() as u32);
    Limit {
        wall: took.saturating_mul(PATIENCE).max(LEAST_LIMIT),
        busy: took.saturating_mul(PATIENCE).saturating_mul(processors).max(LEAST_BUSY),
    }
}

impl Observed {
    /// A test that was not run.
    fn unseen(index: usize, executable: &Executable, name: String) -> Observed {
        let path = format!("{}::{name}", executable.krate);
        let (took, reached) = (Duration::ZERO, BTreeSet::new());
        Observed { executable: index, name, path, outcome: None, took, output: String::new(), reached }
    }

    pub(super) fn passed(&self) -> bool {
        self.outcome == Some(Outcome::Passed)
    }
}
