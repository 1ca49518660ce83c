//! Tests run by cargo-nextest, for those whose tests want its configuration: setup scripts, retries, slots.
//!
//! It starts each test in a process of its own, by the runner that cargo is told of: ours, which notes what the test reaches.

use std::collections::BTreeSet;

use super::build::{Invocation, runner};
use super::error::ProveError;
use super::harness::{Executable, Outcome};
use super::process::{self, End, Limit};
use super::reach::{self, Observations, Observed};
use super::runner::{Folder, Run, Task};
use super::scratch::Scratch;
use super::sources::Instrumentation;
use super::{Progress, Request, Shard};

/// An argument may have 128 KiB on Linux; a filter that comes near that is no filter.
const LONGEST_FILTER: usize = 100_000;

/// Runs the tests that `wanted` takes.
pub(super) fn observe(
    executables: Vec<Executable>,
    sources: &Instrumentation,
    scratch: &Scratch,
    request: &Request<'_>,
    wanted: &(dyn Fn(&str) -> bool + Sync),
    progress: &dyn Progress,
) -> Result<Observations, ProveError> {
    let cargo = Invocation::new(scratch, &request.cargo);
    see_that_it_is_there(&cargo)?;
    let place = scratch.notes.join("nextest");
    let folder = Folder::new(place.clone(), None).map_err(|error| ProveError::write(&place, error))?;
    let listed = reach::listed(&executables, wanted)?;
    let mut command = cargo.command_of(&["nextest", "run"]);
    // A run of no test is none that failed: what was not run is said of each.
    command.args(["--workspace", "--tests", "--no-fail-fast", "--no-tests", "pass"]);
    command.args(request.jobs.map(|jobs| format!("--test-threads={jobs}")));
    command.args(request.shard.map(|Shard { part, of }| format!("--partition=hash:{part}/{of}")));
    command.args(runner(&request.cargo, &folder, Task::Test)).args(filter(&listed));
    progress.pause();
    process::run_openly(&mut command, Limit::NONE).map_err(|error| ProveError::run("cargo nextest", error))?;
    let runs = folder.runs();
    let seen =
        |(test, ignored): (Observed, bool)| if ignored { test } else { seen(test, &runs, &executables, sources) };
    let mut tests: Vec<Observed> = listed.into_iter().map(seen).collect();
    if request.shares_tests() {
        // The same test in another part is not missing.
        tests.retain(|test| test.outcome != Some(Outcome::NotRun));
    }
    let together = vec![false; executables.len()];
    Ok(Observations { executables, tests, together })
}

fn see_that_it_is_there(cargo: &Invocation) -> Result<(), ProveError> {
    let mut version = cargo.command_of(&["nextest"]);
    let ended =
        process::run(version.arg("--version"), Limit::FIRST).map_err(|error| ProveError::run("cargo", error))?;
    match ended.end {
        End::Well => Ok(()),
        _ => Err(ProveError::Missing { program: "cargo-nextest", install: "cargo install --locked cargo-nextest" }),
    }
}

/// `-E 'test(/^(a::b|c)$/)'`; others of the same name in other programs run, too.
fn filter(tests: &[(Observed, bool)]) -> Vec<String> {
    let names: BTreeSet<&str> = tests.iter().map(|(test, _)| test.name.as_str()).collect();
    // Names of generated cases hold what macros put there.
    let escape = |name: &str| name.replace(|it: char| !it.is_alphanumeric() && it != '_' && it != ':', ".");
    let names: Vec<String> = names.into_iter().map(escape).collect();
    let expression = format!("test(/^({})$/)", names.join("|"));
    if expression.len() > LONGEST_FILTER { Vec::new() } else { vec!["-E".to_owned(), expression] }
}

/// What the last of a test's runs showed: one that failed may have been tried again.
fn seen(test: Observed, runs: &[Run], executables: &[Executable], sources: &Instrumentation) -> Observed {
    let program = executables[test.executable].name();
    let is_of_it =
        |run: &&Run| run.test.as_deref() == Some(&test.name) && run.program.as_ref().is_some_and(|it| it == program);
    let Some(run) = runs.iter().rfind(is_of_it) else { return Observed { outcome: Some(Outcome::NotRun), ..test } };
    Observed {
        outcome: Some(if run.end == Some(End::Well) { Outcome::Passed } else { Outcome::Failed }),
        took: run.took,
        reached: run.reached.iter().filter_map(|id| sources.probed(*id)).collect(),
        ..test
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn the_filter_holds_each_name_once_and_nothing_that_means_more_than_itself() {
        let test = |name: &str| {
            let (path, output) = (String::new(), String::new());
            let (took, reached) = (Duration::ZERO, BTreeSet::new());
            (Observed { executable: 0, name: name.to_owned(), path, outcome: None, took, output, reached }, false)
        };
        let tests = ["cart::adds", "serves", "serves", "case::a(1)"].map(test);
        assert_eq!(filter(&tests), ["-E", "test(/^(cart::adds|case::a.1.|serves)$/)"]);
        assert_eq!(filter(&[test(&"x".repeat(LONGEST_FILTER))]), [""; 0]);
    }
}
