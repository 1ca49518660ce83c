//! How much a change does, and in which pieces it would be little enough.
//!
//! A piece is a set of modules. Which of them go together is found greedily, the largest first: a few pieces that pass, not the fewest.

use std::collections::{BTreeMap, BTreeSet};

use super::backlog;
use super::changes::Changes;
use orchestrate_pipeline::Analysis;
use orchestrate_policy::{Counted, Limit};
use orchestrate_resolve::model::{DefId, DefKind};
use orchestrate_rules::finding::Finding;
use orchestrate_rules::rules::over_limit;

/// So many of each, in the order of [`Counted::ALL`].
type Counts = [u32; Counted::ALL.len()];

pub(super) fn compare(changes: &Changes<'_>, items: &[DefId], found: &mut Vec<Finding>) {
    let (totals, limits): (Vec<Limit>, Vec<Limit>) =
        limits(changes).into_iter().partition(|limit| limit.of == Counted::UnreviewedItems);
    let level = Some(changes.level_of(over_limit::RULE.id));
    let backlog = totals.into_iter().filter_map(|limit| backlog::compare(changes, limit));
    found.extend(backlog.map(|finding| Finding { level, ..finding }));
    if limits.is_empty() {
        return;
    }
    let parts = counted(changes, items);
    let all = parts.values().fold(Counts::default(), sum);
    let (pieces, whole) = pieces(&parts, &limits);
    for limit in limits.iter().filter(|limit| of(&all, limit.of) > limit.most) {
        let mut finding = over_limit::finding(*limit, of(&all, limit.of), &pieces, &whole);
        finding.level = level;
        found.push(finding);
    }
}

/// The lower of the limits of the base and of today, each; placed in today's policy as far as that has it.
fn limits(changes: &Changes<'_>) -> Vec<Limit> {
    let now = &changes.head_on_head().policy.limits;
    let before = &changes.base_on_head().policy.limits;
    let lower = |of: Counted| {
        let find = |limits: &[Limit]| limits.iter().find(|limit| limit.of == of).copied();
        match (find(now), find(before)) {
            (Some(now), Some(before)) => Some(Limit { most: now.most.min(before.most), ..now }),
            (now, before) => now.or(before),
        }
    };
    Counted::ALL.into_iter().filter_map(lower).collect()
}

/// What is counted, by module; dependencies by the crate that declares them.
fn counted(changes: &Changes<'_>, items: &[DefId]) -> BTreeMap<String, Counts> {
    let head = changes.head();
    let model = &head.model;
    let marks = &changes.head_on_head().marks;
    let mut parts: BTreeMap<String, Counts> = BTreeMap::new();
    for id in items.iter().copied() {
        let counts = parts.entry(model.path(model.module_of(id))).or_default();
        counts[0] += 1;
        if marks.covered.contains(id.0) && model.def(id).kind == DefKind::Fn {
            counts[1] += model.item(id).map_or(0, |item| item.code_lines);
        }
        counts[2] += u32::from(model.is_declared_pub(model.def(id)) && changes.was(id).is_none());
    }
    for (package, dependencies) in new_dependencies(changes.base(), head) {
        parts.entry(package).or_default()[3] += dependencies;
    }
    parts
}

/// How many dependencies each package declares that it did not.
fn new_dependencies(base: &Analysis, head: &Analysis) -> Vec<(String, u32)> {
    let declared = |analysis: &Analysis| -> BTreeMap<String, BTreeSet<String>> {
        let packages = analysis.workspace.packages.iter();
        packages.map(|it| (it.name.clone(), it.dependencies.iter().map(|it| it.package.clone()).collect())).collect()
    };
    let was = declared(base);
    let new = |(package, now): (String, BTreeSet<String>)| {
        let known = was.get(&package);
        let count = now.iter().filter(|it| known.is_none_or(|known| !known.contains(*it))).count();
        (package, count as u32)
    };
    declared(head).into_iter().map(new).filter(|(_, count)| *count > 0).collect()
}

/// Modules that together keep all limits, and modules that alone are over one.
fn pieces(parts: &BTreeMap<String, Counts>, limits: &[Limit]) -> (Vec<Vec<String>>, Vec<String>) {
    let fits = |counts: &Counts| limits.iter().all(|limit| of(counts, limit.of) <= limit.most);
    let (mut open, whole): (Vec<_>, Vec<_>) = parts.iter().partition(|(_, counts)| fits(counts));
    open.sort_by_key(|(name, counts)| (std::cmp::Reverse(counts[0]), *name));
    let mut pieces: Vec<(Counts, Vec<String>)> = Vec::new();
    for (name, counts) in open {
        match pieces.iter_mut().find(|(had, _)| fits(&sum(*had, counts))) {
            Some((had, names)) => {
                *had = sum(*had, counts);
                names.push(name.clone());
            }
            None => pieces.push((*counts, vec![name.clone()])),
        }
    }
    (pieces.into_iter().map(|(_, names)| names).collect(), whole.into_iter().map(|(name, _)| name.clone()).collect())
}

fn sum(mut a: Counts, b: &Counts) -> Counts {
    a.iter_mut().zip(b).for_each(|(a, b)| *a += b);
    a
}

fn of(counts: &Counts, counted: Counted) -> u32 {
    Counted::ALL.iter().position(|it| *it == counted).map_or(0, |at| counts[at])
}

#[cfg(test)]
mod tests {
    use super::*;
    use orchestrate_workspace::source::{FileId, Site, Span};

    #[test]
    fn pieces_keep_every_limit_and_what_is_over_one_alone_is_named() {
        let site = Site::new(FileId(0), Span::new(0, 0));
        let limit = |of, most| Limit { of, most, site };
        let parts: BTreeMap<String, Counts> =
            [("a", [5, 0, 1, 0, 0]), ("b", [3, 0, 2, 0, 0]), ("c", [2, 0, 0, 0, 0]), ("d", [9, 0, 0, 0, 0])]
                .map(|(name, counts)| (name.to_owned(), counts))
                .into();
        let (cut, whole) = pieces(&parts, &[limit(Counted::Items, 7), limit(Counted::PublicItems, 2)]);
        assert_eq!(cut, [["a", "c"].map(str::to_owned).to_vec(), vec!["b".to_owned()]]);
        assert_eq!(whole, ["d"]);
    }
}
