//! What became of lines: how many were altered or deleted soon, and how many live how long.

use std::collections::BTreeMap;

use super::past::{DAY, Line, Past};
use super::statistics::{Cluster, clustered};
use super::survival::{Curve, Half, Seen};
use super::{ALL, By, Figure, Measure, Method, REWORK, Report, SURVIVAL, Unit};

const REWORK_IS: &str = "share of lines with code that were altered or deleted within so many days after they were committed, of those committed at least so many days ago";
const SURVIVAL_IS: &str = "share of lines with code that stand longer than so many days, by Kaplan and Meier; lines that still stand count for as long as they were seen";
const MEDIAN_IS: &str = "days after which half of the lines with code are gone, by the same curve";
/// Cohorts have a survival of these days alone.
const OF_COHORTS: [u32; 2] = [30, 90];

pub(super) fn measure(past: &Past<'_>, report: &mut Report) {
    report.measures.extend(REWORK.map(|days| rework(past, days)));
    let lives = |by| groups(past, by).into_iter().map(|(of, lines)| (of, seen(past, &lines))).collect::<Vec<_>>();
    let (by_origin, by_cohort) = (lives(By::Origin), lives(By::Cohort));
    report.measures.extend(SURVIVAL.map(|days| survival(past, days, &by_origin, &by_cohort)));
    report.measures.push(median(past, &by_origin));
    report.gaps.no_owner = !past.is_owned;
    (report.gaps.cut_lines, report.gaps.skewed_lines) = (past.cut, past.skewed);
    report.gaps.lost_lines = past.lost;
}

/// Lines by who wrote them, when, or whose they are; all of them too, by who wrote them.
fn groups<'l>(past: &'l Past<'_>, by: By) -> Vec<(String, Vec<&'l Line>)> {
    let mut groups: BTreeMap<(u8, &str), Vec<&Line>> = BTreeMap::new();
    for line in &past.lines {
        let key = match by {
            By::Origin => (line.writer as u8, line.writer.name()),
            By::Cohort => (0, past.cohorts.get(line.commit as usize).map_or("", String::as_str)),
            By::Owner => (0, past.owners.get(line.owner as usize).map_or("", String::as_str)),
        };
        groups.entry(key).or_default().push(line);
    }
    if by == By::Origin && !past.lines.is_empty() {
        groups.insert((u8::MAX, ALL), past.lines.iter().collect());
    }
    groups.into_iter().map(|((_, of), lines)| (of.to_owned(), lines)).collect()
}

fn rework(past: &Past<'_>, days: u32) -> Measure {
    let kinds: &[By] = if past.is_owned { &[By::Origin, By::Cohort, By::Owner] } else { &[By::Origin, By::Cohort] };
    let of_kind = |by: &By| {
        let groups = groups(past, *by).into_iter();
        groups.filter_map(|(of, lines)| reworked(past, *by, &of, &lines, days)).collect::<Vec<_>>()
    };
    Measure {
        id: "rework",
        days: Some(days),
        definition: REWORK_IS,
        counts: "lines",
        unit: Unit::Share,
        method: Method::Clusters,
        window: past.window_of(days),
        figures: kinds.iter().flat_map(of_kind).collect(),
    }
}

fn reworked(past: &Past<'_>, by: By, of: &str, lines: &[&Line], days: u32) -> Option<Figure> {
    let mut clusters: BTreeMap<u32, Cluster> = BTreeMap::new();
    for line in lines.iter().filter(|line| past.is_seen(line.born, days)) {
        let cluster = clusters.entry(line.commit).or_default();
        cluster.lines += f64::from(line.lines);
        if line.ended.is_some_and(|(_, age)| age <= i64::from(days) * DAY) {
            cluster.events += f64::from(line.lines);
        }
    }
    let clusters: Vec<Cluster> = clusters.into_values().collect();
    let estimate = clustered(&clusters)?;
    let sum = |of: fn(&Cluster) -> f64| clusters.iter().map(of).sum::<f64>() as u64;
    Some(Figure {
        commits: Some(clusters.len() as u64),
        events: Some(sum(|it| it.events)),
        ..Figure::new(by, of, sum(|it| it.lines), estimate)
    })
}

fn seen(past: &Past<'_>, lines: &[&Line]) -> Vec<Seen> {
    let one = |line: &&Line| {
        let seen = (past.now() - line.born).max(0);
        // Who committed with a clock that is ahead ends lines later than now.
        let time = line.ended.map_or(seen, |(_, age)| age);
        Seen { commit: line.commit, time, ended: line.ended.is_some(), lines: f64::from(line.lines) }
    };
    lines.iter().map(one).collect()
}

fn survival(
    past: &Past<'_>,
    days: u32,
    by_origin: &[(String, Vec<Seen>)],
    by_cohort: &[(String, Vec<Seen>)],
) -> Measure {
    let of = |by: By, groups: &[(String, Vec<Seen>)]| {
        groups.iter().filter_map(|(of, seen)| survived(by, of, seen, days)).collect::<Vec<_>>()
    };
    let mut figures = of(By::Origin, by_origin);
    if OF_COHORTS.contains(&days) {
        figures.extend(of(By::Cohort, by_cohort));
    }
    Measure {
        id: "survival",
        days: Some(days),
        definition: SURVIVAL_IS,
        counts: "lines",
        unit: Unit::Share,
        method: Method::Survival,
        window: past.window,
        figures,
    }
}

fn survived(by: By, of: &str, seen: &[Seen], days: u32) -> Option<Figure> {
    let curve = Curve::new(seen);
    let time = i64::from(days) * DAY;
    let estimate = curve.at(time)?;
    Some(Figure {
        commits: Some(curve.commits() as u64),
        at_risk: Some(curve.at_risk(time)),
        ..Figure::new(by, of, curve.at_risk(0), estimate)
    })
}

fn median(past: &Past<'_>, by_origin: &[(String, Vec<Seen>)]) -> Measure {
    let days = |time: i64| time as f64 / DAY as f64;
    let figure = |(of, seen): &(String, Vec<Seen>)| {
        let curve = Curve::new(seen);
        let Half { median: value, between: (low, high) } = curve.median()?;
        let interval = low.map(|low| (days(low), high.map_or(f64::INFINITY, days)));
        let estimate = super::Estimate { value: days(value), interval };
        let commits = Some(curve.commits() as u64);
        Some(Figure { commits, ..Figure::new(By::Origin, of, curve.at_risk(0), estimate) })
    };
    Measure {
        id: "median-life",
        days: None,
        definition: MEDIAN_IS,
        counts: "lines",
        unit: Unit::Days,
        method: Method::Survival,
        window: past.window,
        figures: by_origin.iter().filter_map(figure).collect(),
    }
}
