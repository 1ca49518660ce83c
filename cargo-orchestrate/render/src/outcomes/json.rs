//! The report as one JSON document.

use std::io;

use serde::Serialize;

use super::{Asked, numbers};
use orchestrate_history::outcomes::{By, Figure, Measure, Method, Report, Unit};

#[derive(Serialize)]
struct Document<'a> {
    version: u32,
    /// The commit that is checked out.
    head: Option<&'a str>,
    /// The revision or day since which commits count; null for all.
    since: Option<&'a str>,
    window: Option<Window>,
    /// How many commits count.
    commits: u64,
    measures: Vec<MeasureOf<'a>>,
    modules: Vec<ModuleOf<'a>>,
    not_known: &'a [String],
}

/// Days in UTC.
#[derive(Serialize)]
struct Window {
    from: String,
    to: String,
}

#[derive(Serialize)]
struct MeasureOf<'a> {
    measure: &'static str,
    days: Option<u32>,
    definition: &'static str,
    counts: &'static str,
    unit: &'static str,
    /// How the intervals are found.
    method: &'static str,
    /// Between when what is counted came to be; null for what stands now.
    window: Option<Window>,
    figures: Vec<FigureOf<'a>>,
}

#[derive(Serialize)]
struct FigureOf<'a> {
    by: &'static str,
    of: &'a str,
    n: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    commits: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    events: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    at_risk: Option<u64>,
    value: Option<f64>,
    /// Null where there is too little to tell, or nothing to be unsure of; an end that was not reached is null.
    interval: Option<[Option<f64>; 2]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    quartiles: Option<[Option<f64>; 2]>,
}

#[derive(Serialize)]
struct ModuleOf<'a> {
    module: &'a str,
    lines: u64,
    unread: u64,
}

pub(super) fn write(asked: &Asked, report: &Report, out: &mut dyn io::Write) -> io::Result<()> {
    let modules = report.modules.iter();
    let document = Document {
        version: 1,
        head: asked.head.as_deref(),
        since: asked.since.as_deref(),
        window: report.window.map(window),
        commits: report.commits,
        measures: report.measures.iter().map(measure).collect(),
        modules: modules.map(|it| ModuleOf { module: &it.name, lines: it.lines, unread: it.unread }).collect(),
        not_known: &asked.not_known,
    };
    serde_json::to_writer_pretty(&mut *out, &document)?;
    writeln!(out)
}

fn window((from, to): (i64, i64)) -> Window {
    Window { from: numbers::day(from), to: numbers::day(to) }
}

fn measure(measure: &Measure) -> MeasureOf<'_> {
    MeasureOf {
        measure: measure.id,
        days: measure.days,
        definition: measure.definition,
        counts: measure.counts,
        unit: match measure.unit {
            Unit::Share => "share",
            Unit::Hours => "hours",
            Unit::Days => "days",
            Unit::Count => "count",
        },
        method: match measure.method {
            Method::Wilson => "wilson",
            Method::Clusters => "ratio, commits as clusters",
            Method::Survival => "kaplan-meier, commits as clusters",
            Method::Order => "order statistics",
            Method::Whole => "none: counted whole",
        },
        window: measure.window.map(window),
        figures: measure.figures.iter().map(figure).collect(),
    }
}

fn figure(figure: &Figure) -> FigureOf<'_> {
    FigureOf {
        by: match figure.by {
            By::Origin => "origin",
            By::Cohort => "cohort",
            By::Owner => "owner",
        },
        of: &figure.of,
        n: figure.n,
        commits: figure.commits,
        events: figure.events,
        at_risk: figure.at_risk,
        value: figure.value.and_then(rounded),
        interval: figure.interval.map(both),
        quartiles: figure.quartiles.map(both),
    }
}

fn both((low, high): (f64, f64)) -> [Option<f64>; 2] {
    [rounded(low), rounded(high)]
}

/// Six digits behind the point: what is beyond them differs from machine to machine.
fn rounded(value: f64) -> Option<f64> {
    value.is_finite().then(|| (value * 1e6).round() / 1e6)
}
