//! When people looked at what stands, and what they have not looked at yet.

use std::collections::BTreeMap;

use rustc_hash::FxHashSet;

use super::past::{DAY, Past};
use super::statistics::middle;
use super::{ALL, By, Figure, Ground, Measure, Method, Report, Unit};
use crate::evidence::Digests;
use crate::review::{self, Items, Record};
use orchestrate_resolve::model::DefId;
use orchestrate_workspace::source::Site;

const TIME_IS: &str = "hours from when the newest commit that wrote any of an item was committed to when a person accepted it, of acceptances that still match; the median";
const BACKLOG_IS: &str = "items that `[[review]]` wants to be accepted and that are not, of all that it binds";
const AGE_IS: &str =
    "days since the newest commit that wrote any of an item that waits for its review; the oldest such item";

pub(super) fn measure(ground: &Ground<'_>, past: &Past<'_>, report: &mut Report) {
    let digests = Digests::new(ground.model, ground.sources);
    let items = Items::new(ground.model, ground.marks, &digests);
    let on = review::Ground { items: &items, sources: ground.sources, reviewed: ground.reviewed };
    time_to_review(ground, past, &review::accepted(on), report);
    backlog(ground, past, &review::judged(on, ground.policy), report);
}

fn time_to_review(ground: &Ground<'_>, past: &Past<'_>, accepted: &[(DefId, Vec<&Record>)], report: &mut Report) {
    let mut hours: BTreeMap<(u8, &str), Vec<f64>> = BTreeMap::new();
    let mut unknown = 0;
    for (item, record) in accepted.iter().flat_map(|(item, records)| records.iter().map(|record| (*item, *record))) {
        let class = ground.written.item(ground.model, item).class();
        let when: Option<jiff::Timestamp> = record.when.parse().ok();
        let waited = when.and_then(|when| Some(when.as_second() - newest(ground, past, item, when.as_second())?));
        let Some(seconds) = waited else {
            unknown += 1;
            continue;
        };
        for key in [(class as u8, class.name()), (u8::MAX, ALL)] {
            hours.entry(key).or_default().push(seconds as f64 / 3600.0);
        }
    }
    let figure = |((_, of), hours): ((u8, &str), Vec<f64>)| {
        let n = hours.len() as u64;
        let middle = middle(hours)?;
        Some(Figure { quartiles: Some(middle.quartiles), ..Figure::new(By::Origin, of, n, middle.median) })
    };
    let figures: Vec<Figure> = hours.into_iter().filter_map(figure).collect();
    report.gaps.no_acceptance = accepted.is_empty();
    report.gaps.acceptances = unknown;
    report.measures.push(Measure {
        id: "time-to-review",
        days: None,
        definition: TIME_IS,
        counts: "acceptances",
        unit: Unit::Hours,
        method: Method::Order,
        window: None,
        figures,
    });
}

/// When the newest commit until then that wrote any of an item was committed.
fn newest(ground: &Ground<'_>, past: &Past<'_>, item: DefId, until: i64) -> Option<i64> {
    let origin = ground.written.origin(ground.model, item);
    let times = origin.commits.iter().filter_map(|at| past.commits.get(*at as usize)).map(|it| it.committed);
    times.filter(|time| *time <= until).max()
}

fn backlog(ground: &Ground<'_>, past: &Past<'_>, judged: &[review::Judged<'_>], report: &mut Report) {
    report.gaps.no_review = ground.policy.required_reviews.is_empty();
    let mut seen: FxHashSet<Site> = FxHashSet::default();
    let (mut bound, mut unmet) = (FxHashSet::default(), Vec::new());
    for it in judged {
        let site = ground.model.def(it.item).site;
        bound.insert(site);
        if !it.standing.meets(it.required.at_least) && seen.insert(site) {
            unmet.push(it.item);
        }
    }
    let lines = |item: &DefId| u64::from(ground.written.item(ground.model, *item).all());
    let age = |item: &DefId| newest(ground, past, *item, i64::MAX).map(|time| (past.now() - time).max(0));
    let oldest = unmet.iter().filter_map(age).max();
    let n = unmet.len() as u64;
    let of_items = Figure::whole(By::Origin, ALL, n, bound.len() as u64);
    let days = |age: i64| super::Estimate { value: age as f64 / DAY as f64, interval: None };
    let of_lines = super::Estimate { value: unmet.iter().map(lines).sum::<u64>() as f64, interval: None };
    let measure = |id, definition, counts, unit, figures: Option<Figure>| Measure {
        id,
        days: None,
        definition,
        counts,
        unit,
        method: Method::Whole,
        window: None,
        figures: figures.into_iter().collect(),
    };
    let waits = (n > 0).then_some(());
    report.measures.extend([
        measure("backlog", BACKLOG_IS, "items", Unit::Share, of_items),
        measure(
            "backlog-lines",
            LINES_ARE,
            "items",
            Unit::Count,
            waits.map(|()| Figure::new(By::Origin, ALL, n, of_lines)),
        ),
        measure(
            "backlog-age",
            AGE_IS,
            "items",
            Unit::Days,
            oldest.map(|age| Figure::new(By::Origin, ALL, n, days(age))),
        ),
    ]);
}

const LINES_ARE: &str = "lines with code of items that wait for a review";
