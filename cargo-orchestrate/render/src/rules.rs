//! The table of rules, and the page of one.

use std::io;

use serde::Serialize;

use super::layout::{BOLD, HEADING, level_style, padded, paint, width, wrap};
use super::{TableFormat, Terminal, markdown};
use orchestrate_policy::Level;
use orchestrate_rules::rules::{Reads, Rule};

#[derive(Serialize)]
struct Document {
    version: u32,
    rules: Vec<JsonRule>,
}

#[derive(Serialize)]
struct JsonRule {
    id: &'static str,
    group: &'static str,
    default_level: Level,
    since: &'static str,
    summary: &'static str,
    reads: &'static str,
}

/// Writes the table of rules: id, group, default level, what it reports.
///
/// # Errors
/// Where `out` refuses.
pub fn rules(format: TableFormat, rules: &[&Rule], terminal: &Terminal, out: &mut dyn io::Write) -> io::Result<()> {
    let mut rules = rules.to_vec();
    rules.sort_by_key(|rule| (rule.group, rule.id));
    match format {
        TableFormat::Human => human(&rules, terminal, out),
        TableFormat::Json => {
            let document = Document { version: 1, rules: rules.into_iter().map(json_rule).collect() };
            serde_json::to_writer_pretty(&mut *out, &document)?;
            writeln!(out)
        }
    }
}

/// Writes a rule's page.
///
/// # Errors
/// Where `out` refuses.
pub fn explain(rule: &Rule, terminal: &Terminal, out: &mut dyn io::Write) -> io::Result<()> {
    let level = paint(terminal, level_style(rule.default_level), rule.default_level.as_str());
    let facts = format!("{} · {level} by default · reads {}", rule.group.as_str(), reads(rule.reads));
    markdown::write(rule.page, &facts, terminal, out)
}

fn json_rule(rule: &Rule) -> JsonRule {
    JsonRule {
        id: rule.id,
        group: rule.group.as_str(),
        default_level: rule.default_level,
        since: rule.since,
        summary: rule.summary,
        reads: match rule.reads {
            Reads::Crate => "crate",
            Reads::Dependencies => "dependencies",
            Reads::Workspace => "workspace",
            Reads::Evidence => "evidence",
        },
    }
}

fn reads(reads: Reads) -> &'static str {
    match reads {
        Reads::Crate => "the crate and the policy",
        Reads::Dependencies => "the crate and its dependencies",
        Reads::Workspace => "the whole workspace",
        Reads::Evidence => "the whole workspace and what runs of its tests have shown",
    }
}

fn human(rules: &[&Rule], terminal: &Terminal, out: &mut dyn io::Write) -> io::Result<()> {
    let ids = rules.iter().map(|rule| width(rule.id)).max().unwrap_or(0);
    for group in rules.chunk_by(|a, b| a.group == b.group) {
        writeln!(out, "{}", paint(terminal, HEADING, group[0].group.as_str()))?;
        group.iter().try_for_each(|rule| write_rule(rule, ids, terminal, out))?;
        writeln!(out)?;
    }
    writeln!(
        out,
        "`cargo orchestrate explain RULE` shows a rule's page; `[levels]` in `orchestrate.toml` sets its level."
    )
}

fn write_rule(rule: &Rule, ids: usize, terminal: &Terminal, out: &mut dyn io::Write) -> io::Result<()> {
    let id = paint(terminal, BOLD, &padded(rule.id, ids));
    let level = paint(terminal, level_style(rule.default_level), &padded(rule.default_level.as_str(), 5));
    let indent = ids + 11;
    let summary = wrap(rule.summary, terminal.width.saturating_sub(indent).max(20));
    writeln!(out, "  {id}  {level}  {}", summary.join(&format!("\n{}", " ".repeat(indent))))
}
