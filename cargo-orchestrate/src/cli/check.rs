//! `check`: the whole verdict, in every format.

use std::io;

use super::args::{Check, Common};
use super::changed;
use super::growth;
use super::out::Out;
use super::progress::Progress;
use super::select::Selection;
use super::{Exit, Failure};
use orchestrate_gate::{self as gate, Gated};
use orchestrate_pipeline::shared::{self, Members, Shared};
use orchestrate_pipeline::{self as pipeline, Compare, Outcome, Request};
use orchestrate_render::{self as render, Format, OnDisk, Options, PullRequest};
use orchestrate_rules::report::Verdict;
use orchestrate_workspace::metadata::Workspace;

pub(super) fn run(common: &Common, arguments: &Check, out: &mut Out) -> Result<Exit, Failure> {
    if arguments.format == Format::Markdown && arguments.base.is_none() {
        let message = "`--format markdown` shows what a change does\nhelp: say what it is a change of, as in `--base origin/main`";
        return Err(Failure::Usage(message.to_owned()));
    }
    let mut request = common.request_since();
    if let Some(base) = &arguments.base {
        request.base = Compare::With(base.clone());
    }
    let progress = Progress::new(common.quiet, "Checking");
    let (Shared { verdict, members }, change) = judged(arguments, &request)?;
    drop(progress);
    let names: Vec<&str> = members.packages.iter().map(|it| it.name.as_str()).collect();
    let selection = Selection::new(&arguments.packages, &names)?;
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
    Ok(if verdict.summary.denied > 0 { Exit::Denied } else { Exit::Clean })
}

/// The verdict, and what the change does where one was named.
fn judged(arguments: &Check, request: &Request) -> Result<(Shared, Option<PullRequest>), Failure> {
    let Some(revision) = &arguments.base else { return Ok((shared::verdict(request)?, None)) };
    let Gated { outcome: Outcome { verdict, analysis }, change } = gate::check(request, revision)?;
    let members = Members::new(&analysis);
    analysis.discard();
    Ok((Shared { verdict, members }, Some(change)))
}

fn show(
    arguments: &Check,
    verdict: &Verdict,
    texts: &OnDisk,
    workspace: Option<&Workspace>,
    out: &mut Out,
) -> io::Result<()> {
    let options = Options { all: arguments.all, terminal: out.terminal(), workspace, ..Options::default() };
    unless_closed(out.write(|to| render::write(arguments.format, verdict, texts, &options, to)))
}

/// Whoever read us has read enough; what we found still decides the exit code.
fn unless_closed(written: io::Result<()>) -> io::Result<()> {
    match written {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        other => other,
    }
}
