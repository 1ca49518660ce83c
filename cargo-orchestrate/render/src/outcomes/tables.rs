//! The tables that a screen has room for: what is asked most often of a report.

use super::super::human::grouped;
use super::numbers;
use orchestrate_history::outcomes::{ALL, By, FIXES, Figure, Measure, REWORK, Report, SURVIVAL};

/// Cohorts, owners and modules shown; JSON has all.
const SHOWN: usize = 6;

/// A table.
pub(super) struct Table {
    /// Its name.
    pub(super) name: &'static str,
    /// What its values are.
    pub(super) definition: &'static str,
    /// What the line beneath a row counts.
    pub(super) n: &'static str,
    /// Whether values and counts stand on one line.
    pub(super) flat: bool,
    pub(super) columns: Vec<String>,
    pub(super) rows: Vec<Row>,
    /// What is said beneath it.
    pub(super) beneath: Vec<String>,
}

/// A row.
pub(super) struct Row {
    pub(super) name: String,
    pub(super) cells: Vec<Cell>,
}

/// A value and of how many it is; both empty where there is nothing to count.
#[derive(Clone, Default)]
pub(super) struct Cell {
    pub(super) value: String,
    pub(super) n: String,
}

/// A column: its title, the measure and its days.
type Column = (String, &'static str, Option<u32>);

/// All tables that have a row.
pub(super) fn tables(report: &Report) -> Vec<Table> {
    let mut tables = vec![rework(report), survival(report), commits(report), cohorts(report), owners(report)];
    tables.extend([code(report), unread(report), reviews(report)]);
    tables.retain(|table| !table.rows.is_empty());
    tables
}

fn rework(report: &Report) -> Table {
    let columns = REWORK.map(|days| (format!("{days} days"), "rework", Some(days)));
    let definition = "% of lines with code that were altered or deleted within so many days of their commit, of those committed at least so long ago; n is lines/commits";
    table(report, "rework", definition, "n", &columns, By::Origin)
}

fn survival(report: &Report) -> Table {
    let columns = SURVIVAL.map(|days| (format!("{days} days"), "survival", Some(days)));
    let definition = "% of lines with code that stand longer than so many days after their commit (Kaplan and Meier); n is lines/those seen as long";
    let mut table = table(report, "survival", definition, "n", &columns, By::Origin);
    let Some(median) = find(report, "median-life", None) else { return table };
    let of = |figure: &Figure| format!("{} {} days", figure.of, numbers::value(figure, median.unit));
    let medians: Vec<String> = median.figures.iter().map(of).collect();
    if !medians.is_empty() {
        table.beneath.push(format!("half of the lines are gone after: {}", medians.join(" · ")));
    }
    table
}

fn commits(report: &Report) -> Table {
    let mut columns = vec![("reverted".to_owned(), "reverted", None)];
    columns.extend(FIXES.map(|days| (format!("fixed in {days} d"), "fixed", Some(days))));
    columns.push(("hours to merge".to_owned(), "lead-time", None));
    let definition = "% that a later one reverted, % of which a fix altered or deleted lines within so many days; hours from the first commit of a merge to the merge, the median";
    table(report, "commits", definition, "n", &columns, By::Origin)
}

fn cohorts(report: &Report) -> Table {
    let columns =
        [("reworked in 30 d".to_owned(), "rework", Some(30)), ("alive after 90 d".to_owned(), "survival", Some(90))];
    let definition =
        "by when the lines were committed: % reworked (of lines/commits), % alive (of lines/those seen as long)";
    let mut table = table(report, "cohorts", definition, "", &columns, By::Cohort);
    table.flat = true;
    let more = table.rows.len().saturating_sub(SHOWN);
    table.rows.drain(..more);
    table.beneath.extend((more > 0).then(|| format!("and {more} earlier ones: `--format json` has them")));
    table
}

fn owners(report: &Report) -> Table {
    let columns = [
        ("reworked in 30 d".to_owned(), "rework", Some(30)),
        ("marked items".to_owned(), "marked", None),
        ("unread lines".to_owned(), "unread", None),
    ];
    let definition = "by whose files they are, as `CODEOWNERS` or the mark of a module says, in %";
    let mut table = table(report, "owners", definition, "", &columns, By::Owner);
    table.flat = true;
    let more = table.rows.len().saturating_sub(SHOWN);
    table.rows.truncate(SHOWN);
    table.beneath.extend((more > 0).then(|| format!("and {more} more: `--format json` has them")));
    table
}

fn code(report: &Report) -> Table {
    let columns = [
        ("marked".to_owned(), "marked", None),
        ("no test".to_owned(), "untested", None),
        ("tests pass".to_owned(), "passes", None),
        ("mutants noticed".to_owned(), "mutants-noticed", None),
    ];
    let columns: Vec<Column> = columns.into_iter().filter(|(_, id, _)| has_figures(report, id)).collect();
    let definition = "% of items under a mark, of functions that no test is known to hold; where runs are kept, of functions whose tests pass, of mutants noticed";
    let mut table = table(report, "code as it stands", definition, "", &columns, By::Origin);
    table.flat = true;
    table
}

fn unread(report: &Report) -> Table {
    let definition = "lines with code that no person is known to have written or has accepted, by module, most first";
    let percent = |part: u64, all: u64| format!("{:.1}", 100.0 * part as f64 / all as f64);
    let row = |name: &str, unread: u64, lines: u64| Row {
        name: name.to_owned(),
        cells: vec![Cell { value: format!("{} ({} %)", grouped(unread), percent(unread, lines)), n: grouped(lines) }],
    };
    let all = find(report, "unread", None).and_then(|it| it.figures.iter().find(|figure| figure.of == ALL));
    let mut rows: Vec<Row> = all.iter().map(|it| row(ALL, it.events.unwrap_or_default(), it.n)).collect();
    let unread = report.modules.iter().filter(|module| module.unread > 0);
    rows.extend(unread.take(SHOWN).map(|module| row(&module.name, module.unread, module.lines)));
    let columns = vec!["lines".to_owned()];
    Table { name: "unread", definition, n: "", flat: true, columns, rows, beneath: Vec::new() }
}

fn reviews(report: &Report) -> Table {
    let columns = [
        ("hours to review".to_owned(), "time-to-review", None),
        ("waiting".to_owned(), "backlog", None),
        ("lines".to_owned(), "backlog-lines", None),
        ("oldest, days".to_owned(), "backlog-age", None),
    ];
    let columns: Vec<Column> = columns.into_iter().filter(|(_, id, _)| has_figures(report, id)).collect();
    let definition = "hours from the newest commit of an item to its acceptance, the median of those that still match; % of items that `[[review]]` wants accepted and that wait, their lines, the age of the oldest";
    let mut table = table(report, "reviews", definition, "", &columns, By::Origin);
    table.flat = true;
    table
}

fn has_figures(report: &Report, id: &str) -> bool {
    find(report, id, None).is_some_and(|it| !it.figures.is_empty())
}

fn find<'r>(report: &'r Report, id: &str, days: Option<u32>) -> Option<&'r Measure> {
    report.measures.iter().find(|it| it.id == id && it.days == days)
}

/// A row for each group that any of the columns has a figure of, in the order of the first that has it.
fn table(
    report: &Report,
    name: &'static str,
    definition: &'static str,
    n: &'static str,
    columns: &[Column],
    by: By,
) -> Table {
    let measures: Vec<Option<&Measure>> = columns.iter().map(|(_, id, days)| find(report, id, *days)).collect();
    let mut names: Vec<&str> = Vec::new();
    for figure in measures.iter().flatten().flat_map(|it| &it.figures).filter(|it| it.by == by) {
        if !names.contains(&figure.of.as_str()) {
            names.push(&figure.of);
        }
    }
    // What holds all others comes last.
    names.sort_by_key(|name| *name == ALL);
    let cell = |measure: &Option<&Measure>, of: &str| {
        let of_group = |it: &&Figure| it.by == by && it.of == of;
        let found = measure.and_then(|it| Some((it, it.figures.iter().find(of_group)?)));
        let shown = |(measure, figure): (&Measure, &Figure)| Cell {
            value: numbers::value(figure, measure.unit),
            n: numbers::of(figure),
        };
        found.map(shown).unwrap_or_default()
    };
    let row =
        |of: &&str| Row { name: (*of).to_owned(), cells: measures.iter().map(|measure| cell(measure, of)).collect() };
    Table {
        name,
        definition,
        n,
        flat: false,
        columns: columns.iter().map(|(title, ..)| title.clone()).collect(),
        rows: names.iter().map(row).collect(),
        beneath: Vec::new(),
    }
}
