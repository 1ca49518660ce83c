//! Runs each mutant against the tests that reach its function, until one of them fails.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Mutex, PoisonError};

use rayon::prelude::*;

use super::Progress;
use super::harness::{Outcome, Watch};
use super::process::End;
use super::reach::{Observations, Observed, limit};
use super::sources::{Fate, FunctionId, Instrumentation, MutantId};

/// What became of a mutant.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// A test failed.
    Killed,
    /// A test hung.
    TimedOut,
    /// All tests that reach it passed; their item paths. None at all is possible.
    Survived(Vec<String>),
    /// It does not compile.
    Unviable,
    /// It cannot be chosen at run time.
    Unswitchable,
}

/// Which tests noticed a mutant of a function last: they are likely to notice the next one. What they are asked first changes no verdict.
#[derive(Default)]
struct Killers(Mutex<HashMap<FunctionId, Vec<String>>>);

impl Killers {
    fn put_first(&self, function: FunctionId, tests: &mut [&Observed]) {
        let known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(paths) = known.get(&function) {
            tests.sort_by_key(|test| !paths.contains(&test.path));
        }
    }

    fn note(&self, function: FunctionId, group: &[&Observed]) {
        let paths = group.iter().map(|test| test.path.clone()).collect();
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(function, paths);
    }
}

/// The verdict on each mutant, in the same order.
pub(super) fn judge(
    mutants: &[MutantId],
    sources: &Instrumentation,
    seen: &Observations,
    progress: &dyn Progress,
) -> Vec<Verdict> {
    if mutants.is_empty() {
        return Vec::new();
    }
    let counter = progress.count("Proving", "mutants", mutants.len());
    let killers = Killers::default();
    let judged = mutants.par_iter().with_max_len(1).map(|id| {
        let verdict = match sources.fate(*id) {
            Fate::In => by_tests(*id, sources, seen, &killers),
            Fate::Unviable => Verdict::Unviable,
            Fate::Unswitchable | Fate::Unasked => Verdict::Unswitchable,
        };
        counter.one(matches!(verdict, Verdict::Survived(_)));
        verdict
    });
    judged.collect()
}

fn by_tests(id: MutantId, sources: &Instrumentation, seen: &Observations, killers: &Killers) -> Verdict {
    let function = FunctionId { file: id.file, function: sources.mutant(id).function };
    // A function without a probe may be reached by any test.
    let reaches = |test: &&Observed| test.reached.contains(&function) || !sources.is_probed(function);
    let can = |test: &&Observed| test.passed() && seen.executables[test.executable].is_there();
    let mut tests: Vec<&Observed> = seen.tests.iter().filter(can).filter(reaches).collect();
    // Whoever reaches little looks at it closely; and what is short is soon done.
    tests.sort_by_key(|test| (test.reached.len(), test.took));
    killers.put_first(function, &mut tests);
    let watch = Watch { reached: None, mutant: Some(sources.switch(id)) };
    for group in groups(&tests, &seen.together) {
        let end = run(&group, seen, watch);
        if end != End::Well {
            killers.note(function, &group);
            return if end == End::Stopped { Verdict::TimedOut } else { Verdict::Killed };
        }
    }
    Verdict::Survived(tests.iter().map(|test| test.path.clone()).collect())
}

/// The likeliest killer alone, then twice as many each time, those that share an executable in one process where they may: a
/// mutant that is noticed is noticed early, and one that is not costs few processes.
fn groups<'a>(tests: &[&'a Observed], together: &[bool]) -> Vec<Vec<&'a Observed>> {
    let mut groups: Vec<Vec<&Observed>> = Vec::new();
    let (mut rest, mut size) = (tests, 1);
    while !rest.is_empty() {
        let (batch, behind) = rest.split_at(size.min(rest.len()));
        let mut by_executable: BTreeMap<usize, Vec<&Observed>> = BTreeMap::new();
        batch.iter().for_each(|test| by_executable.entry(test.executable).or_default().push(test));
        for (executable, own) in by_executable {
            let at_once = if together[executable] { own.len() } else { 1 };
            groups.extend(own.chunks(at_once).map(<[_]>::to_vec));
        }
        (rest, size) = (behind, size * 2);
    }
    groups
}

fn run(group: &[&Observed], seen: &Observations, watch: Watch<'_>) -> End {
    let executable = &seen.executables[group[0].executable];
    let limit = limit(group);
    let ended = match group {
        [one] => executable.run_one(&one.name, watch, limit).map(|(outcome, _)| match outcome {
            Outcome::Passed => End::Well,
            Outcome::TimedOut => End::Stopped,
            Outcome::Failed | Outcome::NotRun => End::Badly,
        }),
        many => executable.run_together(&many.iter().map(|test| test.name.as_str()).collect::<Vec<_>>(), watch, limit),
    };
    // What cannot be started proves nothing.
    ended.unwrap_or(End::Well)
}
