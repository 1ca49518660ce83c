//! Runs every test once, in a process of its own, with nothing changed: whether it passes, how long it takes, which functions it reaches.

use std::time::Duration;

use rayon::prelude::*;

use super::ProveProgress;
use super::error::ProveError;
use super::harness::{ListedTest, RunOutcome, RunWatch, TestExecutable};
use super::observed::{ObservedTest, TestObservations};
use super::process::{ProcessEnd, TimeLimit};
use super::runner;
use super::scratch::ScratchCopy;
use super::sources::Instrumentation;
use orchestrate_workspace::disk;

/// What a run is given beyond the time it took before: a busy machine must not look like a mutant that hangs.
const PATIENCE: u32 = 8;
const LEAST_LIMIT: Duration = Duration::from_secs(2);
/// Where processors are what is measured, a busy machine is no matter.
const LEAST_BUSY: Duration = Duration::from_millis(500);

/// Lists the tests of all executables and runs those that `wanted` takes.
pub(super) fn observe(
    executables: Vec<TestExecutable>,
    sources: &Instrumentation,
    scratch: &ScratchCopy,
    wanted: &(dyn Fn(&str) -> bool + Sync),
    progress: &dyn ProveProgress,
) -> Result<TestObservations, ProveError> {
    let listed = list_tests(&executables, wanted)?;
    let counter = progress.count("Running", "tests", listed.len());
    let tests = listed.into_par_iter().with_max_len(1).enumerate().map(|(nth, (test, ignored))| {
        let observed = if ignored { Ok(test) } else { run(&executables[test.executable], test, sources, scratch, nth) };
        counter.one(false);
        observed
    });
    let tests = tests.collect::<Result<Vec<_>, _>>()?;
    let together =
        (0..executables.len()).into_par_iter().map(|index| pass_together(&executables[index], index, &tests)).collect();
    Ok(TestObservations { executables, tests, together })
}

/// The tests of all executables that `wanted` takes, none of them run yet, and whether each is ignored.
pub(super) fn list_tests(
    executables: &[TestExecutable],
    wanted: &(dyn Fn(&str) -> bool + Sync),
) -> Result<Vec<(ObservedTest, bool)>, ProveError> {
    let of = |(index, executable): (usize, &TestExecutable)| {
        let tests = executable.tests().map_err(|error| ProveError::run(executable.name(), error))?;
        let unseen = |test: ListedTest| (ObservedTest::unseen(index, executable, test.name), test.ignored);
        Ok(tests.into_iter().map(unseen).filter(|(test, _)| wanted(&test.path)).collect())
    };
    let all: Vec<Vec<_>> = executables.par_iter().enumerate().map(of).collect::<Result<_, ProveError>>()?;
    Ok(all.into_iter().flatten().collect())
}

fn run(
    program: &TestExecutable,
    mut observed: ObservedTest,
    sources: &Instrumentation,
    scratch: &ScratchCopy,
    nth: usize,
) -> Result<ObservedTest, ProveError> {
    let notes = scratch.notes.join(format!("reached-{nth}"));
    // What a run that was cut short has left is not what this one reaches.
    let _ = disk::remove_file(&notes);
    let watch = RunWatch { reached: Some(&notes), mutant: None };
    let (outcome, ended) = program
        .run_one(&observed.name, watch, TimeLimit::FIRST)
        .map_err(|error| ProveError::run(program.name(), error))?;
    observed.reached = runner::take_ids(&notes).into_iter().filter_map(|id| sources.function_of_probe(id)).collect();
    (observed.outcome, observed.took) = (Some(outcome), ended.took);
    if outcome != RunOutcome::Passed {
        observed.output = ended.output;
    }
    Ok(observed)
}

fn pass_together(executable: &TestExecutable, index: usize, tests: &[ObservedTest]) -> bool {
    let own: Vec<&ObservedTest> = tests.iter().filter(|test| test.executable == index && test.passed()).collect();
    let names: Vec<&str> = own.iter().map(|test| test.name.as_str()).collect();
    // Without a name, all would run.
    names.len() > 1
        && matches!(executable.run_together(&names, RunWatch::default(), time_limit(&own)), Ok(ProcessEnd::Success))
}

/// How long some tests may take together, by what they took before.
pub(super) fn time_limit(tests: &[&ObservedTest]) -> TimeLimit {
    let took: Duration = tests.iter().map(|test| test.took).sum();
    let processors = std::thread::available_parallelism().map_or(1, |number| number.get() as u32);
    TimeLimit {
        wall: took.saturating_mul(PATIENCE).max(LEAST_LIMIT),
        busy: took.saturating_mul(PATIENCE).saturating_mul(processors).max(LEAST_BUSY),
    }
}
