//! What became of code: measures with their figures, as tables for people, as Markdown, and as JSON. No figure without how many it is of.

mod json;
mod numbers;
mod tables;

use std::io;

use super::Terminal;
use super::choice::choices;
use super::human::grouped;
use super::layout::{BOLD, DIM, HEADING, padded, paint, width, wrap};
use orchestrate_history::outcomes::Report;
use tables::{Cell, Row, Table};

choices! {
    /// A format of the report.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    pub enum ReportFormat {
        /// Aligned tables, for people.
        #[default]
        Human = "human",
        /// One JSON document, complete.
        Json = "json",
        /// The same tables in Markdown, for a comment or a page.
        Markdown = "markdown",
    }
}

/// What was asked, at which commit, and what cannot be told there.
#[derive(Clone, Debug, Default)]
pub struct Asked {
    /// The commit that is checked out.
    pub head: Option<String>,
    /// The revision or day since which commits count; none for all.
    pub since: Option<String>,
    /// What is not known, and why.
    pub not_known: Vec<String>,
}

/// How the figures are to be read.
const READ: &str = "In brackets the interval of 95 %: of lines with commits as clusters, of commits by Wilson, of medians by order statistics; none where there are fewer \
                    than ten commits, and of what was counted whole. An agent's share is the least that it can be. `--format json` has every definition and figure.";

/// Writes what became of code.
///
/// # Errors
/// Where `out` refuses.
pub fn outcomes(
    format: ReportFormat,
    asked: &Asked,
    report: &Report,
    terminal: &Terminal,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    match format {
        ReportFormat::Human => human(asked, report, terminal, out),
        ReportFormat::Json => json::write(asked, report, out),
        ReportFormat::Markdown => markdown(asked, report, out),
    }
}

/// `outcomes at 55a1d728fb96`, and of what.
fn title(asked: &Asked, report: &Report) -> (String, String) {
    let head = asked.head.as_deref().map_or("no commit", |id| &id[..id.len().min(12)]);
    let since = asked.since.as_ref().map(|since| format!(" since `{since}`")).unwrap_or_default();
    let window = report.window.map(|(first, now)| format!(", {} to {}", numbers::day(first), numbers::day(now)));
    let commits = if report.commits == 1 { "commit" } else { "commits" };
    let of = format!("{} {commits}{since}{}", grouped(report.commits), window.unwrap_or_default());
    (format!("outcomes at {head}"), of)
}

fn human(asked: &Asked, report: &Report, terminal: &Terminal, out: &mut dyn io::Write) -> io::Result<()> {
    let (title, of) = title(asked, report);
    writeln!(out, "{} · {of}", paint(terminal, BOLD, &title))?;
    for table in tables::tables(report) {
        human_table(&table, terminal, out)?;
    }
    list("not known", &asked.not_known, terminal, out)?;
    writeln!(out)?;
    wrap(READ, terminal.prose()).iter().try_for_each(|line| writeln!(out, "{}", paint(terminal, DIM, line)))
}

fn human_table(table: &Table, terminal: &Terminal, out: &mut dyn io::Write) -> io::Result<()> {
    writeln!(out)?;
    for line in wrap(&format!("{}: {}", table.name, table.definition), terminal.prose()) {
        writeln!(out, "{}", paint(terminal, DIM, &line))?;
    }
    let name = table.rows.iter().map(|row| width(&row.name)).chain([width(table.n)]).max().unwrap_or_default();
    let widths: Vec<usize> = (0..table.columns.len()).map(|at| column_width(table, at)).collect();
    let titles: Vec<String> = table.columns.clone();
    writeln!(out, "{}", paint(terminal, HEADING, &line("", &titles, name, &widths)))?;
    for row in &table.rows {
        let values: Vec<String> = row.cells.iter().map(|cell| one_line(table, cell)).collect();
        writeln!(out, "{}", line(&row.name, &values, name, &widths))?;
        if !table.flat {
            let ns: Vec<String> = row.cells.iter().map(|cell| cell.n.clone()).collect();
            writeln!(out, "{}", paint(terminal, DIM, &line(table.n, &ns, name, &widths)))?;
        }
    }
    table
        .beneath
        .iter()
        .try_for_each(|text| wrap(text, terminal.prose()).iter().try_for_each(|line| writeln!(out, "{line}")))
}

fn one_line(table: &Table, cell: &Cell) -> String {
    match (table.flat, cell.n.as_str()) {
        (true, n) if !n.is_empty() => format!("{} of {n}", cell.value),
        _ => cell.value.clone(),
    }
}

fn column_width(table: &Table, at: usize) -> usize {
    let of_row = |row: &Row| row.cells.get(at).map(|cell| width(&one_line(table, cell)).max(width(&cell.n)));
    let cells = table.rows.iter().filter_map(of_row);
    cells.chain([width(&table.columns[at])]).max().unwrap_or_default()
}

fn line(name: &str, cells: &[String], name_width: usize, widths: &[usize]) -> String {
    let mut line = padded(name, name_width);
    for (cell, width) in cells.iter().zip(widths) {
        line.push_str("  ");
        line.push_str(&padded(cell, *width));
    }
    line.trim_end().to_owned()
}

fn list(title: &str, entries: &[String], terminal: &Terminal, out: &mut dyn io::Write) -> io::Result<()> {
    if entries.is_empty() {
        return Ok(());
    }
    writeln!(out, "\n{title}")?;
    for entry in entries {
        let mut lines = wrap(entry, terminal.prose() - 4).into_iter();
        writeln!(out, "  - {}", lines.next().unwrap_or_default())?;
        lines.try_for_each(|line| writeln!(out, "    {line}"))?;
    }
    Ok(())
}

fn markdown(asked: &Asked, report: &Report, out: &mut dyn io::Write) -> io::Result<()> {
    let (title, of) = title(asked, report);
    writeln!(out, "## {title}\n\n{of}")?;
    for table in tables::tables(report) {
        writeln!(out, "\n**{}**: {}\n", table.name, table.definition)?;
        writeln!(out, "| | {} |", table.columns.join(" | "))?;
        writeln!(out, "|---|{}", "---:|".repeat(table.columns.len()))?;
        for row in &table.rows {
            let cell = |cell: &Cell| match cell.n.as_str() {
                "" => cell.value.clone(),
                n => format!("{} of {n}", cell.value),
            };
            let cells: Vec<String> = row.cells.iter().map(cell).collect();
            writeln!(out, "| {} | {} |", row.name.replace('|', "\\|"), cells.join(" | "))?;
        }
        table.beneath.iter().try_for_each(|text| writeln!(out, "\n{text}"))?;
    }
    if !asked.not_known.is_empty() {
        writeln!(out, "\n**Not known**\n")?;
        asked.not_known.iter().try_for_each(|entry| writeln!(out, "- {entry}"))?;
    }
    writeln!(out, "\n**Definitions**\n")?;
    for measure in report.measures.iter().filter(|it| !it.figures.is_empty()) {
        let days = measure.days.map(|days| format!(", {days} days")).unwrap_or_default();
        let window = measure.window.map(|it| format!("; {} to {}", numbers::day(it.0), numbers::day(it.1)));
        writeln!(out, "- {}{days}: {}{}", measure.id, measure.definition, window.unwrap_or_default())?;
    }
    writeln!(out, "\n{READ}")
}
