//! `list`, `policy`, `graph`, `rules`, `explain`, `schema`, `completions`: verbs that show and judge nothing.

use std::io;
use std::num::NonZeroUsize;

use super::args::{Common, Completions, Explain, Graph, List, Schema, SchemaOf, Table};
use super::out::Out;
use super::progress::Progress;
use super::select::Selection;
use super::{Exit, Failure, help};
use orchestrate_pipeline::{self as pipeline, Analysis, CheckError, Policies, Reading};
use orchestrate_policy as policy;
use orchestrate_render::{self as render, Drawing, GraphFormat, GraphLevel, Promises, Shape};
use orchestrate_rules::report::Verdict;
use orchestrate_rules::rules::{self, REGISTRY};

pub(super) fn list(common: &Common, arguments: &List, out: &mut Out) -> Result<Exit, Failure> {
    let progress = Progress::new(common.quiet, "Reading");
    let Analysis { workspace, sources, model, marks, .. } = pipeline::analyze(&common.request())?;
    drop(progress);
    let names: Vec<&str> = workspace.packages.iter().map(|it| it.name.as_str()).collect();
    let marks = Selection::new(&arguments.packages, &names)?.marks(&marks, &model);
    let terminal = out.terminal();
    out.write(|to| render::list(arguments.format, &model, &sources, &marks, &terminal, to))?;
    Ok(Exit::Clean)
}

pub(super) fn graph(common: &Common, arguments: &Graph, out: &mut Out) -> Result<Exit, Failure> {
    let shape = Shape {
        depth: arguments.depth.map(NonZeroUsize::get),
        collapse: arguments.collapse.clone(),
        focus: arguments.focus.clone(),
    };
    if arguments.level == GraphLevel::Reference && !shape.is_whole() {
        let message = "`--focus`, `--depth` and `--collapse` shape a graph of crates, modules or items";
        return Err(Failure::Usage(format!("{message}\nhelp: choose one by `--level`")));
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
        (None, Some(Reading { model, sources, .. })) => (model, sources, None),
        (None, None) => return Ok(Exit::Clean),
    };
    let drawing = Drawing { level: arguments.level, shape, model, sources, promises };
    match out.write(|to| render::graph(arguments.format, &drawing, to)) {
        Err(error) if error.kind() == io::ErrorKind::InvalidInput => Err(Failure::Usage(error.to_string())),
        written => Ok(written.map(|()| Exit::Clean)?),
    }
}

/// The workspace with what its policy says of it; none where there is no policy.
fn judged(common: &Common) -> Result<Option<(Analysis, Verdict)>, Failure> {
    match pipeline::analyze(&common.request()) {
        Ok(analysis) => {
            let verdict = pipeline::judge(&analysis);
            Ok(Some((analysis, verdict)))
        }
        Err(CheckError::NoPolicy { .. }) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

pub(super) fn policy(common: &Common, arguments: &Table, out: &mut Out) -> Result<Exit, Failure> {
    let workspace = pipeline::load(&common.request())?;
    let laid = Policies::load(&workspace)?.laid(&workspace)?;
    let terminal = out.terminal();
    out.write(|to| render::policy(arguments.format, &laid, &terminal, to))?;
    Ok(Exit::Clean)
}

pub(super) fn rules(arguments: &Table, out: &mut Out) -> Result<Exit, Failure> {
    let terminal = out.terminal();
    out.write(|to| render::rules(arguments.format, REGISTRY, &terminal, to))?;
    Ok(Exit::Clean)
}

pub(super) fn explain(arguments: &Explain, out: &mut Out) -> Result<Exit, Failure> {
    let rule = rules::find(&arguments.rule).ok_or_else(|| unknown_rule(&arguments.rule))?;
    let terminal = out.terminal();
    out.write(|to| render::explain(rule, &terminal, to))?;
    Ok(Exit::Clean)
}

pub(super) fn schema(arguments: &Schema, out: &mut Out) -> Result<Exit, Failure> {
    let schema = match arguments.of {
        SchemaOf::Policy => policy::schema(&pipeline::rule_names()),
        SchemaOf::Json => render::json::schema(),
    };
    out.write(|to| writeln!(to, "{schema:#}"))?;
    Ok(Exit::Clean)
}

pub(super) fn completions(arguments: &Completions, out: &mut Out) -> Result<Exit, Failure> {
    let mut script = Vec::new();
    clap_complete::generate(arguments.shell, &mut help::command(), "cargo-orchestrate", &mut script);
    out.write(|to| to.write_all(&script))?;
    Ok(Exit::Clean)
}

fn unknown_rule(id: &str) -> Failure {
    let nearest = REGISTRY.iter().min_by_key(|rule| strsim::damerau_levenshtein(rule.id, id));
    let nearest = nearest.filter(|rule| strsim::damerau_levenshtein(rule.id, id) <= 1 + id.len() / 3);
    let hint = match nearest {
        Some(rule) => format!("did you mean `{}`?", rule.id),
        None => "run `cargo orchestrate rules` for the list".to_owned(),
    };
    Failure::Usage(format!("there is no rule called `{id}`\nhelp: {hint}"))
}
