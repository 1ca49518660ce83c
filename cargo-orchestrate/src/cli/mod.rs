//! Arguments, exit codes, and the terminal.
//!
//! In: the command line. Out: bytes on the terminal, and an [`CliExit`].
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

pub use exit::CliExit;

use std::ffi::OsString;

use clap::FromArgMatches as _;

use args::{Cli, CliVerb};
use orchestrate_pipeline::CheckError;
use out::TerminalOutput;

/// Why a verb could not do what it was asked.
#[derive(Debug, thiserror::Error)]
enum CliError {
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
    /// What has changed is unknown.
    #[error(transparent)]
    Base(#[from] orchestrate_workspace::base::BaseError),
    /// git failed.
    #[error(transparent)]
    Git(#[from] orchestrate_workspace::git::GitError),
    /// The arguments make no sense here. The message says which would.
    #[error("{0}")]
    Usage(String),
    /// Something could not be written.
    #[error("could not write `{path}`: {source}\nhelp: make the directory writable, or free some space")]
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
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> CliExit {
    // Both `cargo orchestrate check` and `cargo-orchestrate check` are fine; cargo passes its own name of us first.
    let mut arguments: Vec<OsString> = arguments.into_iter().collect();
    if arguments.get(1).is_some_and(|it| it == "orchestrate") {
        arguments.remove(1);
    }
    let parsed = help::command().try_get_matches_from(arguments).and_then(|it| Cli::from_arg_matches(&it));
    match parsed {
        Ok(cli) => run_parsed(&cli),
        Err(error) => {
            let exit = if error.use_stderr() { CliExit::Unchecked } else { CliExit::Clean };
            // There is nowhere left to report a failure.
            let _ = error.print();
            exit
        }
    }
}

fn run_parsed(cli: &Cli) -> CliExit {
    let mut out = TerminalOutput::new(cli.common.color());
    match verb(cli, &mut out) {
        Ok(exit) => exit,
        // The reader closed the pipe early, as `head` does.
        Err(CliError::Output(error)) if error.kind() == std::io::ErrorKind::BrokenPipe => CliExit::Clean,
        Err(failure) => {
            out.error(&failure.to_string());
            CliExit::Unchecked
        }
    }
}

fn verb(cli: &Cli, out: &mut TerminalOutput) -> Result<CliExit, CliError> {
    match &cli.verb {
        CliVerb::Check(arguments) => check::run(&cli.common, arguments, out),
        CliVerb::List(arguments) => inspect::list(&cli.common, arguments, out),
        CliVerb::Explain(arguments) => inspect::explain(arguments, out),
        CliVerb::Init(arguments) => init::run(&cli.common, arguments, out),
        CliVerb::Baseline(arguments) => baseline::run(&cli.common, &arguments.what, out),
        CliVerb::Prove(arguments) => prove::run(&cli.common, arguments, out),
        CliVerb::Test(arguments) => prove::run_required(&cli.common, arguments, out),
        CliVerb::Evidence(arguments) => evidence::run(&cli.common, &arguments.what, out),
        CliVerb::Review(arguments) => review::run(&cli.common, arguments, out),
        CliVerb::Origin(arguments) => origin::run(&cli.common, arguments, out),
        CliVerb::Mark(arguments) => mark::run(&cli.common, arguments, out),
        CliVerb::Report(arguments) => report::run(&cli.common, arguments, out),
        CliVerb::Why(arguments) => chains::why(&cli.common, arguments, out),
        CliVerb::Impact(arguments) => chains::impact(&cli.common, arguments, out),
        CliVerb::Graph(arguments) => inspect::graph(&cli.common, arguments, out),
        CliVerb::Policy(arguments) => inspect::policy(&cli.common, arguments, out),
        CliVerb::Rules(arguments) => inspect::rules(arguments, out),
        CliVerb::Schema(arguments) => inspect::schema(arguments, out),
        CliVerb::Completions(arguments) => inspect::completions(arguments, out),
        CliVerb::Door(arguments) => door::run(arguments, out),
    }
}
