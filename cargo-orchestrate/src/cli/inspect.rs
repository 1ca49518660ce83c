//! `list`, `policy`, `graph`, `rules`, `explain`, `schema`, `completions`: verbs that show and judge nothing.

use std::io;
use std::num::NonZeroUsize;

use super::args::{CommonArgs, CompletionsArgs, ExplainArgs, GraphArgs, ListArgs, SchemaArgs, SchemaOf, TableArgs};
use super::out::TerminalOutput;
use super::progress::Progress;
use super::select::PackageSelection;
use super::{CliError, CliExit, help};
use orchestrate_pipeline::{self as pipeline, Analysis, CheckError, Policies, ResolvedWorkspace};
use orchestrate_policy as policy;
use orchestrate_render::{self as render, Drawing, GraphFormat, GraphLevel, Promises, Shape};
use orchestrate_rules::report::Verdict;
use orchestrate_rules::rules::{self, REGISTRY};

pub(super) fn list(common: &CommonArgs, arguments: &ListArgs, out: &mut TerminalOutput) -> Result<CliExit, CliError> {
    let progress = Progress::new(common.quiet, "Reading");
    let Analysis { workspace, sources, model, marks, .. } = pipeline::analyze(&common.request())?;
    drop(progress);
    let names: Vec<&str> = workspace.packages.iter().map(|it| it.name.as_str()).collect();
    let marks = PackageSelection::new(&arguments.packages, &names)?.marks(&marks, &model);
    let terminal = out.terminal();
    out.write(|to| render::list(arguments.format, &model, &sources, &marks, &terminal, to))?;
    Ok(CliExit::Clean)
}

pub(super) fn graph(common: &CommonArgs, arguments: &GraphArgs, out: &mut TerminalOutput) -> Result<CliExit, CliError> {
    let shape = Shape {
        depth: arguments.depth.map(NonZeroUsize::get),
        collapse: arguments.collapse.clone(),
        focus: arguments.focus.clone(),
    };
    if arguments.level == GraphLevel::Reference && !shape.is_whole() {
        let message = "`--focus`, `--depth` and `--collapse` do not apply to `--level reference`";
        return Err(CliError::Usage(format!("{message}\nhelp: choose another `--level`")));
    }
    let progress = Progress::new(common.quiet, "Reading");
    let is_picture = matches!(arguments.format, GraphFormat::Dot | GraphFormat::Mermaid);
    let judged = if is_picture && !arguments.plain { judged(common)? } else { None };
    let read = if judged.is_none() { Some(pipeline::read(&common.request())?) } else { None };
    drop(progress);
    let (model, sources, promises) = match (&judged, &read) {
        (Some((Analysis { model, sources, policy, .. }, verdict)), _) => {
            (model, sources, Some(Promises { policy, findings: &verdict.findings }))
        }
        (None, Some(ResolvedWorkspace { model, sources, .. })) => (model, sources, None),
        (None, None) => return Ok(CliExit::Clean),
    };
    let drawing = Drawing { level: arguments.level, shape, model, sources, promises };
    match out.write(|to| render::graph(arguments.format, &drawing, to)) {
        Err(error) if error.kind() == io::ErrorKind::InvalidInput => Err(CliError::Usage(error.to_string())),
        written => Ok(written.map(|()| CliExit::Clean)?),
    }
}

/// The workspace with what its policy says of it; none where there is no policy.
fn judged(common: &CommonArgs) -> Result<Option<(Analysis, Verdict)>, CliError> {
    match pipeline::analyze(&common.request()) {
        Ok(analysis) => {
            let verdict = pipeline::run_rules(&analysis);
            Ok(Some((analysis, verdict)))
        }
        Err(CheckError::NoPolicy { .. }) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

pub(super) fn policy(
    common: &CommonArgs,
    arguments: &TableArgs,
    out: &mut TerminalOutput,
) -> Result<CliExit, CliError> {
    let workspace = pipeline::load(&common.request())?;
    let laid = Policies::load(&workspace)?.merged(&workspace)?;
    let terminal = out.terminal();
    out.write(|to| render::policy(arguments.format, &laid, &terminal, to))?;
    Ok(CliExit::Clean)
}

pub(super) fn rules(arguments: &TableArgs, out: &mut TerminalOutput) -> Result<CliExit, CliError> {
    let terminal = out.terminal();
    out.write(|to| render::rules(arguments.format, REGISTRY, &terminal, to))?;
    Ok(CliExit::Clean)
}

pub(super) fn explain(arguments: &ExplainArgs, out: &mut TerminalOutput) -> Result<CliExit, CliError> {
    let rule = rules::find(&arguments.rule).ok_or_else(|| unknown_rule(&arguments.rule))?;
    let terminal = out.terminal();
    out.write(|to| render::explain(rule, &terminal, to))?;
    Ok(CliExit::Clean)
}

pub(super) fn schema(arguments: &SchemaArgs, out: &mut TerminalOutput) -> Result<CliExit, CliError> {
    let schema = match arguments.of {
        SchemaOf::Policy => policy::schema(&pipeline::rule_names()),
        SchemaOf::Json => render::json::schema(),
    };
    out.write(|to| writeln!(to, "{schema:#}"))?;
    Ok(CliExit::Clean)
}

pub(super) fn completions(arguments: &CompletionsArgs, out: &mut TerminalOutput) -> Result<CliExit, CliError> {
    let mut script = Vec::new();
    clap_complete::generate(arguments.shell, &mut help::command(), "cargo-orchestrate", &mut script);
    out.write(|to| to.write_all(&script))?;
    Ok(CliExit::Clean)
}

fn unknown_rule(id: &str) -> CliError {
    let nearest = REGISTRY.iter().min_by_key(|rule| strsim::damerau_levenshtein(rule.id, id));
    let nearest = nearest.filter(|rule| strsim::damerau_levenshtein(rule.id, id) <= 1 + id.len() / 3);
    let hint = match nearest {
        Some(rule) => format!("did you mean `{}`?", rule.id),
        None => "run `cargo orchestrate rules` for the list".to_owned(),
    };
    CliError::Usage(format!("there is no rule called `{id}`\nhelp: {hint}"))
}
