//! Which of two values is the stricter one.

use std::collections::BTreeMap;

use toml::de::{DeTable, DeValue};

use super::located::span_of;
use super::shape::number;
use super::teams::KnownRule;
use super::version::Version;
use crate::Level;
use orchestrate_workspace::source::Span;

/// What to do with a value that a later file gives again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Again {
    /// It is at least as strict.
    Takes,
    /// It binds less.
    Loosens,
    /// It adds nothing to what is there.
    Idle,
}

/// What a later value does to an earlier one at a key such as `generated.max-lines`.
pub(super) fn compare(key: &str, had: &DeValue<'_>, new: &DeValue<'_>) -> Again {
    let numbers = || Some((number(had)?, number(new)?));
    match key {
        "version" => Again::Idle,
        "requires" => match version(new) > version(had) {
            true => Again::Takes,
            false => Again::Idle,
        },
        "resolution.min-share" => takes_where(numbers().is_some_and(|(had, new)| new >= had)),
        "limits.items"
        | "limits.generated-lines"
        | "limits.public-items"
        | "limits.dependencies"
        | "limits.unreviewed-items"
        | "generated.max-lines" => takes_where(numbers().is_some_and(|(had, new)| new <= had)),
        // Of what nobody has said which way it binds, another value may bind less.
        _ => takes_where(match (had, new) {
            (DeValue::String(had), DeValue::String(new)) => had == new,
            (DeValue::Boolean(had), DeValue::Boolean(new)) => had == new,
            _ => numbers().is_some_and(|(had, new)| new == had),
        }),
    }
}

fn takes_where(stricter: bool) -> Again {
    if stricter { Again::Takes } else { Again::Loosens }
}

fn version(value: &DeValue<'_>) -> Option<Version> {
    Version::parse(value.as_str()?)
}

/// A rule whose level falls.
#[derive(Clone, Debug)]
pub(super) struct Fall {
    /// The rule.
    pub(super) rule: String,
    /// What it weighed,
    pub(super) was: Level,
    /// where that is said, if anywhere,
    pub(super) over: Option<Span>,
    /// what it weighs,
    pub(super) is: Level,
    /// and where that is said.
    pub(super) here: Span,
}

/// Entries of `[levels]`, by name.
type Levels = BTreeMap<String, (Level, Span)>;

/// Rules that weigh less once `next` is added to `base`: one for each entry that is to blame, by its name.
pub(super) fn falls(base: &DeTable<'_>, next: &DeTable<'_>, rules: &[KnownRule<'_>]) -> BTreeMap<String, Fall> {
    let before = levels(base);
    let mut after = before.clone();
    after.extend(levels(next));
    let mut falls = BTreeMap::new();
    for rule in rules {
        let ((_, was, over), (name, is, here)) = (weight(&before, rule), weight(&after, rule));
        if let (Some(name), Some(here)) = (name, here)
            && is < was
        {
            falls.entry(name).or_insert_with(|| Fall { rule: rule.id.to_owned(), was, over, is, here });
        }
    }
    falls
}

/// The entry that decides what a rule weighs, its level and its place; the default where there is none.
fn weight(levels: &Levels, rule: &KnownRule<'_>) -> (Option<String>, Level, Option<Span>) {
    for name in [rule.id, rule.group] {
        if let Some((level, span)) = levels.get(name) {
            return (Some(name.to_owned()), *level, Some(*span));
        }
    }
    (None, rule.level, None)
}

fn levels(document: &DeTable<'_>) -> Levels {
    let table = document.get("levels").and_then(|levels| levels.get_ref().as_table());
    let entries = table.into_iter().flatten();
    let entry = |(name, level): (&toml::Spanned<std::borrow::Cow<'_, str>>, &toml::Spanned<DeValue<'_>>)| {
        let span = Span::new(span_of(name.span()).start, span_of(level.span()).end);
        Some((name.get_ref().to_string(), (Level::named(level.get_ref().as_str()?)?, span)))
    };
    entries.filter_map(entry).collect()
}
