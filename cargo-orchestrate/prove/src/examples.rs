//! Examples in documentation: run once, and kept as programs where they reach what is asked about.
//!
//! rustdoc compiles an example, runs it and removes it. Cargo's runner is ours here: it keeps the program. Which program is which example, order
//! tells: one after the other, each that is run is noted when rustdoc says its name.

use std::collections::BTreeSet;

use camino::Utf8PathBuf;
use rayon::prelude::*;

use super::build::{Invocation, documented};
use super::error::ProveError;
use super::harness::{Executable, Outcome, Program};
use super::items::Item;
use super::process::{self, End, Limit};
use super::reach::Observed;
use super::runner::{Folder, Run};
use super::scratch::Scratch;
use super::sources::{FunctionId, Instrumentation};
use super::{Progress, Request};

/// A library's examples.
pub(super) struct Examples {
    /// The crate, as item paths of its examples begin.
    krate: String,
    /// The package.
    package: String,
    /// Where runs are noted, and programs kept.
    folder: Utf8PathBuf,
}

/// What examples there are, and how they ended.
pub(super) type Found = Vec<(Executable, Observed)>;

/// Runs the examples in the documentation of each library.
pub(super) fn run(
    request: &Request<'_>,
    items: &[Item],
    sources: &Instrumentation,
    scratch: &Scratch,
    progress: &dyn Progress,
) -> Result<Vec<Found>, ProveError> {
    if !request.cargo.examples {
        return Ok(Vec::new());
    }
    let asked: BTreeSet<FunctionId> = items.iter().flat_map(|item| item.functions.iter().copied()).collect();
    // Where a function with mutants cannot say that it was reached, each example may reach it.
    let all_tell = asked.iter().all(|id| sources.is_probed(*id) || !sources.function(*id).runs());
    let wanted: Option<BTreeSet<u32>> = all_tell.then(|| asked.iter().map(|id| sources.probe(*id)).collect());
    let cargo = Invocation::new(scratch, &request.cargo);
    let run = |library: &Examples| {
        let found = library.run(&cargo, sources, wanted.as_ref())?;
        if found.is_none() {
            progress.note(&library.unknown());
        }
        Ok(found.unwrap_or_default())
    };
    documented(&request.analysis.workspace, scratch).par_iter().map(run).collect()
}

impl Examples {
    pub(super) fn new(library: &str, package: &str, folder: Utf8PathBuf) -> Examples {
        Examples { krate: format!("{library}[doc]"), package: package.to_owned(), folder }
    }

    /// Runs them; those that reach one of the ids are kept, or all where no ids are given. None where nobody can say which run was of which example.
    pub(super) fn run(
        &self,
        cargo: &Invocation,
        sources: &Instrumentation,
        wanted: Option<&BTreeSet<u32>>,
    ) -> Result<Option<Found>, ProveError> {
        let folder =
            Folder::new(self.folder.clone(), wanted).map_err(|error| ProveError::write(&self.folder, error))?;
        let mut command = cargo.of_examples(&self.package, &folder);
        let ended = process::run(&mut command, Limit::NONE).map_err(|error| ProveError::run("cargo", error))?;
        let Some(pairs) = paired(&ended.output, folder.runs()) else { return Ok(None) };
        Ok(Some(pairs.into_iter().map(|(line, run)| self.found(line, run, sources, &ended.output)).collect()))
    }

    /// Says that nobody can say which run was of which example.
    pub(super) fn unknown(&self) -> String {
        format!(
            "the examples in the documentation of `{}` are left out: not all compile, or the toolchain is older than 1.89; `cargo test --doc` shows them",
            self.package
        )
    }

    fn found(
        &self,
        line: Line<'_>,
        run: Option<Run>,
        sources: &Instrumentation,
        output: &str,
    ) -> (Executable, Observed) {
        let run = run.as_ref();
        let end = run.and_then(|run| run.end).unwrap_or(End::Well);
        let program = run.and_then(|run| run.program.clone());
        let executable = Executable {
            program: program.map_or(Program::Gone, |path| Program::Example { path, end }),
            krate: self.krate.clone(),
            directory: run.map(|run| run.directory.clone()).unwrap_or_default(),
            environment: run.map(|run| run.environment.clone()).unwrap_or_default(),
        };
        let outcome = line.outcome.map(|outcome| if end == End::Stopped { Outcome::TimedOut } else { outcome });
        let observed = Observed {
            executable: 0,
            name: line.name.to_owned(),
            path: format!("{}::{}", self.krate, line.name),
            outcome,
            took: run.map(|run| run.took).unwrap_or_default(),
            output: if outcome == Some(Outcome::Failed) { said(line.name, output) } else { String::new() },
            reached: run.into_iter().flat_map(|run| &run.reached).filter_map(|id| sources.probed(*id)).collect(),
        };
        (executable, observed)
    }
}

/// What rustdoc says of an example.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Line<'a> {
    name: &'a str,
    /// None for one that is ignored.
    outcome: Option<Outcome>,
}

impl<'a> Line<'a> {
    /// `test src/lib.rs - f (line 1) ... ok`
    fn read(line: &'a str) -> Option<Line<'a>> {
        let (name, end) = line.strip_prefix("test ")?.rsplit_once(" ... ")?;
        let outcome = match end {
            "ok" => Some(Outcome::Passed),
            "FAILED" => Some(Outcome::Failed),
            _ => None,
        };
        Some(Line { name, outcome })
    }

    /// Examples that are only compiled say so behind their names.
    fn is_run(&self) -> bool {
        self.outcome.is_some() && !self.name.rsplit_once(')').is_some_and(|(_, behind)| behind.contains("compile"))
    }
}

/// Each example with its run; none where they are not as many, even without those that do not compile.
fn paired(output: &str, runs: Vec<Run>) -> Option<Vec<(Line<'_>, Option<Run>)>> {
    let lines: Vec<Line<'_>> = output.lines().filter_map(Line::read).collect();
    let all = |line: &Line<'_>| line.is_run();
    let compiled = |line: &Line<'_>| line.is_run() && line.outcome == Some(Outcome::Passed);
    let fits = |ran: &dyn Fn(&Line<'_>) -> bool| lines.iter().filter(|line| ran(line)).count() == runs.len();
    let ran: &dyn Fn(&Line<'_>) -> bool = if fits(&all) { &all } else { &compiled };
    if !fits(ran) {
        return None;
    }
    let mut runs = runs.into_iter();
    Some(lines.iter().map(|line| (*line, if ran(line) { runs.next() } else { None })).collect())
}

/// What rustdoc tells of an example that failed.
fn said(name: &str, output: &str) -> String {
    let title = format!("---- {name} stdout ----");
    let lines = output.lines().skip_while(|line| *line != title).skip(1);
    let of_it = lines.take_while(|line| !line.starts_with("---- ") && *line != "failures:");
    of_it.collect::<Vec<&str>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(took: u64) -> Run {
        Run {
            program: None,
            directory: Utf8PathBuf::new(),
            test: None,
            environment: Default::default(),
            end: Some(End::Well),
            took: std::time::Duration::from_millis(took),
            reached: BTreeSet::new(),
        }
    }

    const OUTPUT: &str = "\nrunning 5 tests\n\
        test src/lib.rs - f (line 1) ... ok\n\
        test src/lib.rs - g (line 11) - compile ... ok\n\
        test src/lib.rs - h (line 21) ... ignored\n\
        test src/lib.rs - i (line 31) ... FAILED\n\
        test src/lib.rs - j (line 41) ... ok\n\
        \nfailures:\n\n---- src/lib.rs - i (line 31) stdout ----\nerror[E0425]\n\nfailures:\n    src/lib.rs - i (line 31)\n";

    fn pairs(runs: &[u64]) -> Option<Vec<(&'static str, Option<u128>)>> {
        let pairs = paired(OUTPUT, runs.iter().copied().map(run).collect())?;
        Some(pairs.into_iter().map(|(line, run)| (&line.name[13..14], run.map(|run| run.took.as_millis()))).collect())
    }

    #[test]
    fn runs_belong_to_examples_by_their_order() {
        let all = [("f", Some(1)), ("g", None), ("h", None), ("i", Some(2)), ("j", Some(3))];
        assert_eq!(pairs(&[1, 2, 3]).as_deref(), Some(&all[..]));
        let without_the_failed = [("f", Some(1)), ("g", None), ("h", None), ("i", None), ("j", Some(2))];
        assert_eq!(pairs(&[1, 2]).as_deref(), Some(&without_the_failed[..]));
        assert_eq!(pairs(&[1]), None);
        assert_eq!(pairs(&[1, 2, 3, 4]), None);
    }

    #[test]
    fn what_is_told_of_a_failure_is_found() {
        assert_eq!(said("src/lib.rs - i (line 31)", OUTPUT), "error[E0425]\n");
        assert_eq!(said("src/lib.rs - f (line 1)", OUTPUT), "");
    }
}
