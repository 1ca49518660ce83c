//! What became of commits: reverted, followed by a fix, merged how long after they were begun.

use std::collections::{BTreeMap, BTreeSet};

use super::past::{DAY, Past};
use super::statistics::{middle, share};
use super::{ALL, By, FIXES, Figure, Measure, Method, Report, Unit, Writer, merges, reverts};
use crate::origin::is_fix;

const REVERTED_IS: &str = "share of commits, merges left out, that a later commit says it reverts, as far as that one was not reverted itself; a merge that was reverted counts for what it brought in";
const FIXED_IS: &str = "share of commits with lines of code, committed at least so many days ago, of which a commit that says it is a fix altered or deleted some within so many days";
const LEAD_IS: &str = "hours from when the first commit that a merge on the first-parent line brought in was written to when the merge was committed; the median";

pub(super) fn measure(past: &Past<'_>, report: &mut Report) {
    let brought = merges::brought(past.commits);
    let found = reverts::find(past.commits, &brought);
    report.measures.push(reverted(past, &found.reverted));
    report.measures.extend(FIXES.map(|days| fixed(past, days)));
    let lead_time = lead_time(past, &brought, report);
    report.measures.push(lead_time);
    report.gaps.reverts = found.unknown;
}

/// Figures of commits that something happened to, by who wrote them.
fn shares(past: &Past<'_>, commits: impl Iterator<Item = (u32, bool)>) -> Vec<Figure> {
    let mut counts: BTreeMap<(u8, &str), (u64, u64)> = BTreeMap::new();
    for (commit, happened) in commits {
        let Some(writer) = past.writers.get(commit as usize) else { continue };
        for key in [(*writer as u8, writer.name()), (u8::MAX, ALL)] {
            let (events, n) = counts.entry(key).or_default();
            *events += u64::from(happened);
            *n += 1;
        }
    }
    let figure = |((_, of), (events, n)): ((u8, &str), (u64, u64))| {
        Some(Figure { events: Some(events), ..Figure::new(By::Origin, of, n, share(events, n)?) })
    };
    counts.into_iter().filter_map(figure).collect()
}

fn reverted(past: &Past<'_>, reverted: &BTreeSet<u32>) -> Measure {
    let commits = (0..).zip(past.commits).filter(|(at, commit)| commit.parents < 2 && past.counts(*at));
    Measure {
        id: "reverted",
        days: None,
        definition: REVERTED_IS,
        counts: "commits",
        unit: Unit::Share,
        method: Method::Wilson,
        window: past.window,
        figures: shares(past, commits.map(|(at, _)| (at, reverted.contains(&at)))),
    }
}

fn fixed(past: &Past<'_>, days: u32) -> Measure {
    let fixes: Vec<bool> = past.commits.iter().map(|commit| commit.parents < 2 && is_fix(commit.subject())).collect();
    let mut commits: BTreeMap<u32, bool> = BTreeMap::new();
    for line in past.lines.iter().filter(|line| past.is_seen(line.born, days)) {
        let is_fixed = line.ended.is_some_and(|(commit, age)| {
            age <= i64::from(days) * DAY && fixes.get(commit as usize).is_some_and(|is_fix| *is_fix)
        });
        *commits.entry(line.commit).or_default() |= is_fixed;
    }
    Measure {
        id: "fixed",
        days: Some(days),
        definition: FIXED_IS,
        counts: "commits",
        unit: Unit::Share,
        method: Method::Wilson,
        window: past.window_of(days),
        figures: shares(past, commits.into_iter()),
    }
}

fn lead_time(past: &Past<'_>, brought: &BTreeMap<u32, Vec<u32>>, report: &mut Report) -> Measure {
    let mut hours: BTreeMap<(u8, &str), Vec<f64>> = BTreeMap::new();
    let mut early = 0;
    for (merge, commits) in brought.iter().filter(|(merge, _)| past.counts(**merge)) {
        let written = commits.iter().map(|at| past.commits[*at as usize].time).min();
        let Some(seconds) = written.map(|first| past.commits[*merge as usize].committed - first) else { continue };
        if seconds < 0 {
            early += 1;
            continue;
        }
        let writer = of_branch(past, commits);
        for key in [(writer as u8, writer.name()), (u8::MAX, ALL)] {
            hours.entry(key).or_default().push(seconds as f64 / 3600.0);
        }
    }
    report.gaps.early_merges = early;
    (report.gaps.squashed, report.gaps.unmerged) = unmerged(past);
    let figure = |((_, of), hours): ((u8, &str), Vec<f64>)| {
        let n = hours.len() as u64;
        let middle = middle(hours)?;
        Some(Figure { quartiles: Some(middle.quartiles), ..Figure::new(By::Origin, of, n, middle.median) })
    };
    Measure {
        id: "lead-time",
        days: None,
        definition: LEAD_IS,
        counts: "merges",
        unit: Unit::Hours,
        method: Method::Order,
        window: past.window,
        figures: hours.into_iter().filter_map(figure).collect(),
    }
}

/// Who wrote what a merge brought in: an agent where one has signed any of it, people where they wrote all of it.
fn of_branch(past: &Past<'_>, commits: &[u32]) -> Writer {
    let writers: BTreeSet<Writer> = commits.iter().map(|at| past.writers[*at as usize]).collect();
    match writers.len() {
        _ if writers.contains(&Writer::Ai) => Writer::Ai,
        1 => writers.into_iter().next().unwrap_or(Writer::Unknown),
        _ => Writer::Unknown,
    }
}

/// Changes on the first-parent line that a site squashed, and commits that nothing merged.
fn unmerged(past: &Past<'_>) -> (u64, u64) {
    let line = merges::first_parents(past.commits).into_iter().filter(|at| past.counts(*at));
    let single = line.map(|at| &past.commits[at as usize]).filter(|commit| commit.parents == 1);
    let (squashed, direct): (Vec<_>, Vec<_>) = single.partition(|commit| commit.looks_squashed());
    (squashed.len() as u64, direct.len() as u64)
}
