//! Arguments, exit codes, and the terminal.
//!
//! In: the command line. Out: bytes on the terminal, and an [`Exit`].
//!
//! **Architecture Invariant:** with the doors, the only module that prints; verbs that read never write.

mod args;
mod baseline;
mod chains;
mod changed;
mod check;
mod door;
mod evidence;
mod exit;
mod growth;
mod help;
mod init;
mod inspect;
mod mark;
mod named;
mod origin;
mod out;
mod progress;
mod prove;
mod report;
mod review;
mod select;

pub use exit::Exit;

use std::ffi::OsString;

use clap::FromArgMatches as _;

use args::{Cli, Verb};
use orchestrate_pipeline::CheckError;
use out::Out;

/// Why a verb could not do what it was asked.
#[derive(Debug, thiserror::Error)]
enum Failure {
    /// The workspace could not be checked.
    #[error(transparent)]
    Check(#[from] CheckError),
    /// Nothing could be proven.
    #[error(transparent)]
    Prove(#[from] orchestrate_prove::ProveError),
    /// The gate could not judge.
    #[error(transparent)]
    Gate(#[from] orchestrate_gate::GateError),
    /// The queue of reviews could not be scored.
    #[error(transparent)]
    Score(#[from] orchestrate_gate::queue::ScoreError),
    /// Nobody can say what has changed.
    #[error(transparent)]
    Base(#[from] orchestrate_workspace::base::BaseError),
    /// git gave no answer.
    #[error(transparent)]
    Git(#[from] orchestrate_workspace::git::GitError),
    /// What was asked for makes no sense here; says what does.
    #[error("{0}")]
    Usage(String),
    /// Something could not be written.
    #[error("could not write `{path}`: {source}\nhelp: make the folder writable, or free some space")]
    Write {
        /// Where.
        path: camino::Utf8PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// The output could not be written.
    #[error("could not write the output: {0}")]
    Output(#[from] std::io::Error),
}

/// Runs the command line.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> Exit {
    // Both `cargo orchestrate check` and `cargo-orchestrate check` are fine; cargo passes its own name of us first.
    let mut arguments: Vec<OsString> = arguments.into_iter().collect();
    if arguments.get(1).is_some_and(|it| it == "orchestrate") {
        arguments.remove(1);
    }
    let parsed = help::command().try_get_matches_from(arguments).and_then(|it| Cli::from_arg_matches(&it));
    match parsed {
        Ok(cli) => run_parsed(&cli),
        Err(error) => {
            let exit = if error.use_stderr() { Exit::Unchecked } else { Exit::Clean };
            // Nobody is left to tell where this fails.
            let _ = error.print();
            exit
        }
    }
}

fn run_parsed(cli: &Cli) -> Exit {
    let mut out = Out::new(cli.common.color());
    match verb(cli, &mut out) {
        Ok(exit) => exit,
        // Whoever read us has read enough.
        Err(Failure::Output(error)) if error.kind() == std::io::ErrorKind::BrokenPipe => Exit::Clean,
        Err(failure) => {
            out.error(&failure.to_string());
            Exit::Unchecked
        }
    }
}

fn verb(cli: &Cli, out: &mut Out) -> Result<Exit, Failure> {
    match &cli.verb {
        Verb::Check(arguments) => check::run(&cli.common, arguments, out),
        Verb::List(arguments) => inspect::list(&cli.common, arguments, out),
        Verb::Explain(arguments) => inspect::explain(arguments, out),
        Verb::Init(arguments) => init::run(&cli.common, arguments, out),
        Verb::Baseline(arguments) => baseline::run(&cli.common, &arguments.what, out),
        Verb::Prove(arguments) => prove::run(&cli.common, arguments, out),
        Verb::Test(arguments) => prove::run_required(&cli.common, arguments, out),
        Verb::Evidence(arguments) => evidence::run(&cli.common, &arguments.what, out),
        Verb::Review(arguments) => review::run(&cli.common, arguments, out),
        Verb::Origin(arguments) => origin::run(&cli.common, arguments, out),
        Verb::Mark(arguments) => mark::run(&cli.common, arguments, out),
        Verb::Report(arguments) => report::run(&cli.common, arguments, out),
        Verb::Why(arguments) => chains::why(&cli.common, arguments, out),
        Verb::Impact(arguments) => chains::impact(&cli.common, arguments, out),
        Verb::Graph(arguments) => inspect::graph(&cli.common, arguments, out),
        Verb::Policy(arguments) => inspect::policy(&cli.common, arguments, out),
        Verb::Rules(arguments) => inspect::rules(arguments, out),
        Verb::Schema(arguments) => inspect::schema(arguments, out),
        Verb::Completions(arguments) => inspect::completions(arguments, out),
        Verb::Door(arguments) => door::run(arguments, out),
    }
}
