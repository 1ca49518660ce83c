//! Runs each mutant against the tests that reach its function, until one of them fails.

use rayon::prelude::*;

use super::Progress;
use super::harness::{Outcome, Watch};
use super::process::End;
use super::reach::{Observations, Observed, limit};
use super::sources::{Fate, FunctionId, Instrumentation, MutantId};

/// What became of a mutant.
#[derive(Clone, Debug, PartialEq, Eq)]
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

/// The verdict on each mutant, in the same order.
pub(super) fn judge(
    mutants: &[MutantId],
    sources: &Instrumentation,
    seen: &Observations,
    counts: &(dyn Fn(FunctionId, &Observed) -> bool + Sync),
    progress: &dyn Progress,
) -> Vec<Verdict> {
    let counter = progress.count("Proving", "mutants", mutants.len());
    let judged = mutants.par_iter().with_max_len(1).map(|id| {
        let verdict = match sources.fate(*id) {
            Fate::In => by_tests(*id, sources, seen, counts),
            Fate::Unviable => Verdict::Unviable,
            Fate::Unswitchable | Fate::Unasked => Verdict::Unswitchable,
        };
        counter.one(matches!(verdict, Verdict::Survived(_)));
        verdict
    });
    judged.collect()
}

fn by_tests(
    id: MutantId,
    sources: &Instrumentation,
    seen: &Observations,
    counts: &(dyn Fn(FunctionId, &Observed) -> bool + Sync),
) -> Verdict {
    let function = FunctionId { file: id.file, function: sources.mutant(id).function };
    // A function without a probe may be reached by any test.
    let reaches = |test: &&Observed| test.reached.contains(&function) || !sources.is_probed(function);
    let mut tests: Vec<&Observed> =
        seen.tests.iter().filter(|test| test.passed() && counts(function, test)).filter(reaches).collect();
    // Whoever reaches little looks at it closely; and what is short is soon done.
    tests.sort_by_key(|test| (test.reached.len(), test.took));
    let watch = Watch { reached: None, mutant: Some(sources.switch(id)) };
    for group in groups(&tests, &seen.together) {
        match run(&group, seen, watch) {
            End::Well => {}
            End::Badly => return Verdict::Killed,
            End::Stopped => return Verdict::TimedOut,
        }
    }
    Verdict::Survived(tests.iter().map(|test| test.path.clone()).collect())
}

/// The likeliest killer alone, then an executable's others in one process, where they may share one.
fn groups<'a>(tests: &[&'a Observed], together: &[bool]) -> Vec<Vec<&'a Observed>> {
    let Some((first, rest)) = tests.split_first() else { return Vec::new() };
    let mut groups = vec![vec![*first]];
    for (executable, together) in together.iter().enumerate() {
        let own = rest.iter().copied().filter(|test| test.executable == executable);
        if *together {
            groups.push(own.collect());
        } else {
            groups.extend(own.map(|test| vec![test]));
        }
    }
    groups.retain(|group| !group.is_empty());
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
