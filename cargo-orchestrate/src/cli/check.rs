//! `check`: the whole verdict, in every format.

use std::io;

use super::args::{CheckArgs, CommonArgs};
use super::changed;
use super::growth;
use super::out::TerminalOutput;
use super::progress::Progress;
use super::select::PackageSelection;
use super::{CliError, CliExit};
use orchestrate_gate::{self as gate, GateOutcome};
use orchestrate_pipeline::shared::{self, SharedVerdict, WorkspaceMembers};
use orchestrate_pipeline::{self as pipeline, CheckOutcome, CheckRequest, ComparisonBase};
use orchestrate_render::{self as render, Format, OnDisk, Options, PullRequest};
use orchestrate_rules::report::Verdict;
use orchestrate_workspace::metadata::Workspace;

pub(super) fn run(common: &CommonArgs, arguments: &CheckArgs, out: &mut TerminalOutput) -> Result<CliExit, CliError> {
    if arguments.format == Format::Markdown && arguments.base.is_none() {
        let message = "`--format markdown` describes a change and needs `--base`\nhelp: name the base revision, as in `--base origin/main`";
        return Err(CliError::Usage(message.to_owned()));
    }
    let mut request = common.request_since();
    if let Some(base) = &arguments.base {
        request.base = ComparisonBase::With(base.clone());
    }
    let progress = Progress::new(common.quiet, "Checking");
    let (SharedVerdict { verdict, members }, change) = judged(arguments, &request)?;
    drop(progress);
    let names: Vec<&str> = members.packages.iter().map(|it| it.name.as_str()).collect();
    let selection = PackageSelection::new(&arguments.packages, &names)?;
    let mut verdict = selection.verdict(verdict, &members);
    if let Some(revision) = &arguments.changed_since {
        verdict = changed::only(verdict, revision, &members.root)?;
    }
    verdict.notes.extend(growth::note(&members.root, &request.base)?);
    if common.quiet {
        verdict.notes.clear();
    }
    // Of the formats, only cargo's names packages as cargo knows them.
    let workspace = if arguments.format == Format::Cargo { Some(pipeline::load(&request)?) } else { None };
    let texts = OnDisk { root: members.root.clone() };
    match change {
        Some(change) if arguments.format == Format::Markdown => {
            unless_closed(out.write(|to| render::pull_request(&change, &verdict, to)))?;
        }
        _ => show(arguments, &verdict, &texts, workspace.as_ref(), out)?,
    }
    Ok(if verdict.summary.denied > 0 { CliExit::Denied } else { CliExit::Clean })
}

/// The verdict, and what the change does where one was named.
fn judged(arguments: &CheckArgs, request: &CheckRequest) -> Result<(SharedVerdict, Option<PullRequest>), CliError> {
    let Some(revision) = &arguments.base else { return Ok((shared::verdict(request)?, None)) };
    let GateOutcome { outcome: CheckOutcome { verdict, analysis }, change } = gate::check_change(request, revision)?;
    let members = WorkspaceMembers::new(&analysis);
    analysis.discard();
    Ok((SharedVerdict { verdict, members }, Some(change)))
}

fn show(
    arguments: &CheckArgs,
    verdict: &Verdict,
    texts: &OnDisk,
    workspace: Option<&Workspace>,
    out: &mut TerminalOutput,
) -> io::Result<()> {
    let options = Options { all: arguments.all, terminal: out.terminal(), workspace, ..Options::default() };
    unless_closed(out.write(|to| render::write(arguments.format, verdict, texts, &options, to)))
}

/// A reader that closes the pipe early is no error. The findings still decide the exit code.
fn unless_closed(written: io::Result<()>) -> io::Result<()> {
    match written {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        other => other,
    }
}
