//! Numbers as people read them.

use super::super::human::grouped;
use orchestrate_history::outcomes::{Figure, Unit};

/// A day in UTC: `2026-11-30`.
pub(super) fn day(time: i64) -> String {
    let at = jiff::Timestamp::from_second(time).unwrap_or_default();
    at.to_zoned(jiff::tz::TimeZone::UTC).date().to_string()
}

/// A value with its interval: `12.3 (10.1–14.9)`.
pub(super) fn value(figure: &Figure, unit: Unit) -> String {
    let Some(value) = figure.value else { return "not reached".to_owned() };
    let shown = |value: f64| match unit {
        _ if value.is_infinite() => "…".to_owned(),
        Unit::Share => format!("{:.1}", 100.0 * value),
        Unit::Count => grouped(value.round() as u64),
        Unit::Hours | Unit::Days if value >= 100.0 => grouped(value.round() as u64),
        Unit::Hours | Unit::Days => format!("{value:.1}"),
    };
    match figure.interval {
        Some((low, high)) => format!("{} ({}–{})", shown(value), shown(low), shown(high)),
        None => shown(value),
    }
}

/// Of how many: `120,345/1,023` of lines and commits.
pub(super) fn of(figure: &Figure) -> String {
    match (figure.at_risk, figure.commits, figure.events) {
        (Some(at_risk), ..) => format!("{}/{}", grouped(figure.n), grouped(at_risk)),
        (None, Some(commits), _) => format!("{}/{}", grouped(figure.n), grouped(commits)),
        _ => grouped(figure.n),
    }
}
