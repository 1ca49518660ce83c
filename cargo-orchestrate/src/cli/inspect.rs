//! `list`, `policy`, `graph`, `rules`, `explain`, `schema`, `completions`: verbs that show and judge nothing.

use super::args::{Common, Completions, Explain, Graph, List, Schema, SchemaOf, Table};
use super::out::Out;
use super::progress::Progress;
use super::select::Selection;
use super::{Exit, Failure, help};
use crate::pipeline::{self, Analysis, Policies, Reading};
use crate::policy;
use crate::render;
use crate::rules::{self, REGISTRY};

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
    let progress = Progress::new(common.quiet, "Reading");
    let Reading { sources, model, .. } = pipeline::read(&common.request())?;
    drop(progress);
    out.write(|to| render::graph(arguments.level, arguments.format, &model, &sources, to))?;
    Ok(Exit::Clean)
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
