//! Runs each mutant against the tests that reach its function, until one of them fails.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Mutex, PoisonError};

use rayon::prelude::*;

use super::ProveProgress;
use super::harness::{RunOutcome, RunWatch};
use super::observed::{ObservedTest, TestObservations};
use super::process::ProcessEnd;
use super::reach::time_limit;
use super::sources::{FunctionId, Instrumentation, MutantFate, MutantId};

/// What became of a mutant.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum MutantVerdict {
    /// A test failed.
    Killed,
    /// A test hung.
    TimedOut,
    /// All tests that reach it passed; their item paths. None at all is possible.
    Survived(Vec<String>),
    /// It does not compile.
    Unviable,
    /// It cannot be switched at run time.
    Unswitchable,
}

/// The tests that last killed a mutant of each function. They likely kill the next one, so they run first. The order changes no verdict.
#[derive(Default)]
struct RecentKillers(Mutex<HashMap<FunctionId, Vec<String>>>);

impl RecentKillers {
    fn put_first(&self, function: FunctionId, tests: &mut [&ObservedTest]) {
        let known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(paths) = known.get(&function) {
            tests.sort_by_key(|test| !paths.contains(&test.path));
        }
    }

    fn note(&self, function: FunctionId, group: &[&ObservedTest]) {
        let paths = group.iter().map(|test| test.path.clone()).collect();
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(function, paths);
    }
}

/// The verdict on each mutant, in the same order.
pub(super) fn judge_mutants(
    mutants: &[MutantId],
    sources: &Instrumentation,
    seen: &TestObservations,
    progress: &dyn ProveProgress,
) -> Vec<MutantVerdict> {
    if mutants.is_empty() {
        return Vec::new();
    }
    let counter = progress.count("Proving", "mutants", mutants.len());
    let killers = RecentKillers::default();
    let judged = mutants.par_iter().with_max_len(1).map(|id| {
        let verdict = match sources.fate(*id) {
            MutantFate::CompiledIn => run_against_tests(*id, sources, seen, &killers),
            MutantFate::Unviable => MutantVerdict::Unviable,
            MutantFate::Unswitchable | MutantFate::NotRequested => MutantVerdict::Unswitchable,
        };
        counter.one(matches!(verdict, MutantVerdict::Survived(_)));
        verdict
    });
    judged.collect()
}

fn run_against_tests(
    id: MutantId,
    sources: &Instrumentation,
    seen: &TestObservations,
    killers: &RecentKillers,
) -> MutantVerdict {
    let function = FunctionId { file: id.file, function: sources.mutant(id).function };
    // A function without a probe may be reached by any test.
    let reaches = |test: &&ObservedTest| test.reached.contains(&function) || !sources.is_probed(function);
    let can = |test: &&ObservedTest| test.passed() && seen.executables[test.executable].is_there();
    let mut tests: Vec<&ObservedTest> = seen.tests.iter().filter(can).filter(reaches).collect();
    // Tests that reach few functions are the most specific, so they likely kill first; among them, short ones are cheapest.
    tests.sort_by_key(|test| (test.reached.len(), test.took));
    killers.put_first(function, &mut tests);
    let watch = RunWatch { reached: None, mutant: Some(sources.switch_id(id)) };
    for group in groups(&tests, &seen.together) {
        let end = run(&group, seen, watch);
        if end != ProcessEnd::Success {
            killers.note(function, &group);
            return if end == ProcessEnd::TimedOut { MutantVerdict::TimedOut } else { MutantVerdict::Killed };
        }
    }
    MutantVerdict::Survived(tests.iter().map(|test| test.path.clone()).collect())
}

/// The likeliest killer alone, then twice as many each time, those that share an executable in one process where they may: a
/// mutant that is killed is killed early, and a survivor costs few processes.
fn groups<'a>(tests: &[&'a ObservedTest], together: &[bool]) -> Vec<Vec<&'a ObservedTest>> {
    let mut groups: Vec<Vec<&ObservedTest>> = Vec::new();
    let (mut rest, mut size) = (tests, 1);
    while !rest.is_empty() {
        let (batch, behind) = rest.split_at(size.min(rest.len()));
        let mut by_executable: BTreeMap<usize, Vec<&ObservedTest>> = BTreeMap::new();
        batch.iter().for_each(|test| by_executable.entry(test.executable).or_default().push(test));
        for (executable, own) in by_executable {
            let at_once = if together[executable] { own.len() } else { 1 };
            groups.extend(own.chunks(at_once).map(<[_]>::to_vec));
        }
        (rest, size) = (behind, size * 2);
    }
    groups
}

fn run(group: &[&ObservedTest], seen: &TestObservations, watch: RunWatch<'_>) -> ProcessEnd {
    let executable = &seen.executables[group[0].executable];
    let limit = time_limit(group);
    let ended = match group {
        [one] => executable.run_one(&one.name, watch, limit).map(|(outcome, _)| match outcome {
            RunOutcome::Passed => ProcessEnd::Success,
            RunOutcome::TimedOut => ProcessEnd::TimedOut,
            RunOutcome::Failed | RunOutcome::NotRun => ProcessEnd::Failure,
        }),
        many => executable.run_together(&many.iter().map(|test| test.name.as_str()).collect::<Vec<_>>(), watch, limit),
    };
    // What cannot be started proves nothing.
    ended.unwrap_or(ProcessEnd::Success)
}
