//! A test executable: what it lists, and a run of some of its tests.
//!
//! Spoken is the language of libtest: `--list --format terse`, `--exact NAME…`, and the line `test result: ok. 1 passed; …`. Harnesses of
//! one's own take part as far as they speak it.

use std::collections::BTreeMap;
use std::io;
use std::process::Command;
use std::time::Duration;

use camino::{Utf8Path, Utf8PathBuf};

use super::process::{self, End, Ended, Limit};
use orchestrate_mutate::{LIMIT, MUTANT, REACHED};

/// To list what there is takes no time; a harness that does not understand the question may run for ever.
const LIST_LIMIT: Limit = Limit::of(Duration::from_secs(20));

/// What runs tests.
#[derive(Clone, Debug)]
pub(super) enum Program {
    /// An executable that cargo has built.
    Built(Utf8PathBuf),
    /// An example in documentation, which ends like this where nothing is changed: to panic may be what it is to do.
    Example {
        /// The program that rustdoc made of it.
        path: Utf8PathBuf,
        /// How it ends.
        end: End,
    },
    /// An example that nobody kept.
    Gone,
}

/// A test executable that cargo has built.
#[derive(Clone, Debug)]
pub(super) struct Executable {
    /// What is run.
    pub(super) program: Program,
    /// Its crate, as item paths begin: `shop_api`, `shop-api[test:it]`.
    pub(super) krate: String,
    /// Where cargo would run it.
    pub(super) directory: Utf8PathBuf,
    /// The variables that cargo would set.
    pub(super) environment: BTreeMap<String, String>,
}

/// A test that a harness lists.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Listed {
    /// Its name, as the harness has it.
    pub(super) name: String,
    /// Whether it only runs when it is asked for.
    pub(super) ignored: bool,
}

/// What a run of one test showed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    /// It ran, and it alone, and passed.
    Passed,
    /// It failed, or brought its process down.
    Failed,
    /// It took too long.
    TimedOut,
    /// The harness ran nothing, or more than what was asked for.
    NotRun,
}

/// What a process is to do beside its tests.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Watch<'a> {
    /// Writes down which functions it reaches.
    pub(super) reached: Option<&'a Utf8Path>,
    /// Switches a mutant on.
    pub(super) mutant: Option<u32>,
}

impl Executable {
    /// What it is called where it cannot be run.
    pub(super) fn name(&self) -> &str {
        match &self.program {
            Program::Built(path) | Program::Example { path, .. } => path.as_str(),
            Program::Gone => "rustdoc",
        }
    }

    /// Whether it is still there.
    pub(super) fn is_there(&self) -> bool {
        !matches!(self.program, Program::Gone)
    }

    /// The tests that it lists; none where it does not understand the question.
    pub(super) fn tests(&self) -> io::Result<Vec<Listed>> {
        let all = self.names(&["--list", "--format", "terse"])?;
        let ignored =
            if all.is_empty() { Vec::new() } else { self.names(&["--list", "--format", "terse", "--ignored"])? };
        Ok(all.into_iter().map(|name| Listed { ignored: ignored.contains(&name), name }).collect())
    }

    fn names(&self, arguments: &[&str]) -> io::Result<Vec<String>> {
        let ended = process::run(self.command(Watch::default()).args(arguments), LIST_LIMIT)?;
        let names = ended.output.lines().filter_map(|line| line.strip_suffix(": test")).map(str::to_owned);
        Ok(if ended.end == End::Well { names.collect() } else { Vec::new() })
    }

    /// Runs one test by its exact name, in a process of its own.
    pub(super) fn run_one(&self, name: &str, watch: Watch<'_>, limit: Limit) -> io::Result<(Outcome, Ended)> {
        let mut command = self.command_with(&[name], watch, limit);
        let ended = process::run(&mut command, limit)?;
        let outcome = match &self.program {
            Program::Example { end, .. } => example_outcome(*end, ended.end),
            _ => outcome(&ended),
        };
        Ok((outcome, ended))
    }

    /// Whether these tests all pass in one process, one after the other.
    pub(super) fn run_together(&self, names: &[&str], watch: Watch<'_>, limit: Limit) -> io::Result<End> {
        Ok(process::run_silently(&mut self.command_with(names, watch, limit), limit)?.end)
    }

    fn command_with(&self, names: &[&str], watch: Watch<'_>, limit: Limit) -> Command {
        let mut command = self.command(watch);
        if matches!(self.program, Program::Built(_)) {
            command.arg("--exact").args(names).args(["--test-threads", "1"]);
        }
        // What is left alone, since we were stopped or its parent was, still ends.
        command.env(LIMIT, limit.wall.saturating_mul(2).as_millis().to_string());
        command
    }

    fn command(&self, watch: Watch<'_>) -> Command {
        let mut command = Command::new(self.name());
        command.current_dir(&self.directory).envs(&self.environment);
        command.env_remove(REACHED).env_remove(MUTANT).env_remove(LIMIT);
        // What is judged is the workspace, not the copy.
        command.env("ORCHESTRATE_BUILD", "off");
        // To name the functions of a stack takes longer than most tests, and whoever kills a mutant panics.
        command.env("RUST_BACKTRACE", "0").env_remove("RUST_LIB_BACKTRACE");
        if let Some(file) = watch.reached {
            command.env(REACHED, file);
        }
        if let Some(id) = watch.mutant {
            command.env(MUTANT, id.to_string());
        }
        command
    }
}

fn outcome(ended: &Ended) -> Outcome {
    match ended.end {
        End::Stopped => Outcome::TimedOut,
        End::Badly => Outcome::Failed,
        // `--exact` with a name that nothing has runs nothing, and ends well.
        End::Well if passed(&ended.output) == Some(1) => Outcome::Passed,
        End::Well => Outcome::NotRun,
    }
}

/// An example passes where it ends as it did with nothing changed.
fn example_outcome(before: End, now: End) -> Outcome {
    match now {
        End::Stopped => Outcome::TimedOut,
        now if now == before => Outcome::Passed,
        _ => Outcome::Failed,
    }
}

/// How many tests passed, by the harness's last line.
fn passed(output: &str) -> Option<u32> {
    let line = output.lines().rev().find_map(|line| line.trim().strip_prefix("test result: ok. "))?;
    line.split(" passed").next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ended(end: End, output: &str) -> Ended {
        Ended { end, took: Duration::ZERO, output: output.to_owned() }
    }

    #[test]
    fn a_run_of_nothing_is_no_pass() {
        let line =
            |n: u32| format!("\nrunning {n} tests\n\ntest result: ok. {n} passed; 0 failed; 0 ignored; 0 measured\n\n");
        assert_eq!(outcome(&ended(End::Well, &line(1))), Outcome::Passed);
        assert_eq!(outcome(&ended(End::Well, &line(0))), Outcome::NotRun);
        assert_eq!(outcome(&ended(End::Well, &line(2))), Outcome::NotRun);
        assert_eq!(outcome(&ended(End::Well, "my own harness is happy")), Outcome::NotRun);
        assert_eq!(outcome(&ended(End::Badly, &line(1))), Outcome::Failed);
        assert_eq!(outcome(&ended(End::Stopped, &line(1))), Outcome::TimedOut);
    }

    #[test]
    fn an_example_that_should_panic_passes_where_it_does() {
        assert_eq!(example_outcome(End::Well, End::Well), Outcome::Passed);
        assert_eq!(example_outcome(End::Badly, End::Badly), Outcome::Passed);
        assert_eq!(example_outcome(End::Badly, End::Well), Outcome::Failed);
        assert_eq!(example_outcome(End::Well, End::Badly), Outcome::Failed);
        assert_eq!(example_outcome(End::Badly, End::Stopped), Outcome::TimedOut);
    }
}
