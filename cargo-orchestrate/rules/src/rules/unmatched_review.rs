//! A review is of an item that is not there.

use rustc_hash::FxHashMap;

use super::prelude::*;
use orchestrate_history::review::Record;
use orchestrate_policy::path_segments;
use orchestrate_resolve::model::Model;
use orchestrate_workspace::source::Site;

pub(crate) static RULE: Rule = Rule {
    id: "unmatched-review",
    group: Group::Reviews,
    default_level: Level::Warn,
    since: "0.1",
    summary: "a review is of an item that is not there",
    page: include_str!("unmatched_review.md"),
    reads: Reads::Workspace,
    check,
};

fn check(cx: &RuleCx<'_>, out: &mut Vec<Finding>) {
    if cx.reviewed.reviews.files().is_empty() {
        return;
    }
    let paths = paths(cx.model, cx.reviewed.reviews.records().map(|(record, _)| record));
    let gone = cx.reviewed.reviews.records().filter(|(record, _)| !paths.has(&record.item));
    out.extend(gone.map(|(record, site)| unmatched(record, site, paths.of_that_name(&record.item))));
}

/// The items that bear one of the names that are asked for, by name.
struct Named(FxHashMap<String, Vec<String>>);

fn paths<'r>(model: &Model, records: impl Iterator<Item = &'r Record>) -> Named {
    let mut names: FxHashMap<String, Vec<String>> =
        records.map(|it| (last_name(&it.item).to_owned(), Vec::new())).collect();
    for id in model.defs().map(|(id, _)| id).filter(|id| !model.is_in_body(*id)) {
        if let Some(paths) = names.get_mut(model.name(id)) {
            paths.push(model.path(id));
        }
    }
    Named(names)
}

fn last_name(path: &str) -> &str {
    path_segments(path).last().copied().unwrap_or(path)
}

impl Named {
    fn has(&self, path: &str) -> bool {
        self.0.get(last_name(path)).is_some_and(|paths| paths.iter().any(|it| it == path))
    }

    /// Where an item of that name is now, if there is one alone.
    fn of_that_name(&self, path: &str) -> Option<&str> {
        match self.0.get(last_name(path))?.as_slice() {
            [only] => Some(only),
            _ => None,
        }
    }
}

fn unmatched(record: &Record, site: Site, now: Option<&str>) -> Finding {
    let Record { item, verdict, who, .. } = record;
    let help = match now {
        Some(now) => format!("if it is `{now}` now, let somebody look at it there; then delete this line"),
        None => "delete this line: what it says is in the history".to_owned(),
    };
    Finding::new(RULE.id, format!("`{who}` {} `{item}`, and there is no such item", verdict.past()), site)
        .label("says nothing of any item")
        .help(help)
}
