//! Which commits were reverted, as later ones say.
//!
//! git writes `This reverts commit <id>` into the message, a site's button `Revert "<subject>"` into the subject alone; then the subject has to be that of
//! one earlier commit and of no other. So it has where the id is of no commit here, as after a rebase. A revert that was reverted itself has reverted nothing.

use std::collections::{BTreeMap, BTreeSet};

use rustc_hash::FxHashMap;

use crate::origin::Commit;

/// What git writes before the id.
const BODY: &str = "this reverts commit ";
/// An id that is shorter may be anything.
const LEAST: usize = 7;

/// What was reverted.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Found {
    /// Commits, with those that a reverted merge had brought in.
    pub(super) reverted: BTreeSet<u32>,
    /// Reverts of which nobody can say what they reverted.
    pub(super) unknown: u64,
}

/// Finds what was reverted; `brought` says what merges brought in.
pub(super) fn find(commits: &[Commit], brought: &BTreeMap<u32, Vec<u32>>) -> Found {
    let names = Names::new(commits);
    let mut found = Found::default();
    // Later ones first: whether a revert stands is known before what it reverted is asked.
    for (at, commit) in commits.iter().enumerate().rev() {
        let at = at as u32;
        let Some(named) = named(commit) else { continue };
        // After a rebase an id is of no commit here, and the subject may still tell.
        let of = |names_it: fn(&Name) -> bool| -> Vec<u32> {
            named.iter().filter(|name| names_it(name)).filter_map(|name| names.before(at, name)).collect()
        };
        let by_id = of(|name| matches!(name, Name::Id(_)));
        let reverted = if by_id.is_empty() { of(|name| matches!(name, Name::Subject(_))) } else { by_id };
        found.unknown += u64::from(reverted.is_empty());
        if !found.reverted.contains(&at) {
            found.reverted.extend(reverted);
        }
    }
    let merged: Vec<u32> = found.reverted.iter().filter_map(|at| brought.get(at)).flatten().copied().collect();
    found.reverted.extend(merged);
    found
}

/// How a revert names what it reverts.
#[derive(Debug, PartialEq, Eq)]
enum Name {
    /// An id, or the beginning of one.
    Id(String),
    /// A subject.
    Subject(String),
}

/// What a commit says that it reverts; none where it says nothing of the kind.
fn named(commit: &Commit) -> Option<Vec<Name>> {
    let mut names: Vec<Name> = commit.message.lines().filter_map(id).map(Name::Id).collect();
    let inner = commit.subject().strip_prefix("Revert \"").and_then(|rest| rest.rsplit_once('"'));
    names.extend(inner.map(|(subject, _)| Name::Subject(subject.to_owned())));
    (!names.is_empty()).then_some(names)
}

fn id(line: &str) -> Option<String> {
    let line = line.trim().to_ascii_lowercase();
    let id: String = line.strip_prefix(BODY)?.chars().take_while(char::is_ascii_hexdigit).collect();
    (id.len() >= LEAST).then_some(id)
}

/// Commits by id and by subject.
struct Names<'a> {
    ids: BTreeMap<&'a str, u32>,
    subjects: FxHashMap<&'a str, Vec<u32>>,
}

impl<'a> Names<'a> {
    fn new(commits: &'a [Commit]) -> Names<'a> {
        let mut subjects: FxHashMap<&str, Vec<u32>> = FxHashMap::default();
        for (at, commit) in (0..).zip(commits) {
            subjects.entry(commit.subject()).or_default().push(at);
        }
        Names { ids: (0..).zip(commits).map(|(at, commit)| (commit.id.as_str(), at)).collect(), subjects }
    }

    /// The one commit before that which has this name.
    fn before(&self, at: u32, name: &Name) -> Option<u32> {
        let only = |mut them: Box<dyn Iterator<Item = u32> + '_>| them.next().filter(|_| them.next().is_none());
        let is_before = move |it: &u32| *it < at;
        match name {
            Name::Id(id) => {
                let those = self.ids.range(id.as_str()..).take_while(move |(it, _)| it.starts_with(id.as_str()));
                only(Box::new(those.map(|(_, it)| *it))).filter(is_before)
            }
            Name::Subject(subject) => {
                let those = self.subjects.get(subject.as_str()).into_iter().flatten().copied();
                only(Box::new(those.filter(is_before)))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::merges::{brought, tests::history};
    use super::*;

    fn found(commits: &[(&str, &[&str], &str)]) -> (Vec<u32>, u64) {
        let commits = history(commits);
        let found = find(&commits, &brought(&commits));
        (found.reverted.into_iter().collect(), found.unknown)
    }

    #[test]
    fn a_revert_names_an_id_or_a_subject() {
        let (a, b) = ("aaaaaaaa11", "aaaaaaaa22");
        assert_eq!(found(&[(a, &[], "x"), (b, &[], "Revert \"x\"\n\nThis reverts commit aaaaaaaa11.")]), (vec![0], 0));
        assert_eq!(found(&[(a, &[], "x"), ("b", &[], "Undo\n\nThis reverts commit AAAAAAAA1.")]), (vec![0], 0));
        // Both ids begin so; six letters are no id.
        assert_eq!(found(&[(a, &[], "x"), (b, &[], "y"), ("c", &[], "This reverts commit aaaaaaaa")]), (vec![], 1));
        assert_eq!(found(&[(a, &[], "x"), ("c", &[], "z\n\nThis reverts commit aaaaaa")]), (vec![], 0));
        assert_eq!(found(&[(a, &[], "Add x (#1)"), (b, &[], "Revert \"Add x (#1)\" (#2)")]), (vec![0], 0));
        let rebased = "Revert \"x\"\n\nThis reverts commit bbbbbbbb11.";
        assert_eq!(found(&[(a, &[], "x"), (b, &[], rebased)]), (vec![0], 0));
        assert_eq!(found(&[(a, &[], "y"), (b, &[], rebased)]), (vec![], 1));
        assert_eq!(found(&[(a, &[], "x"), (b, &[], "x"), ("c", &[], "Revert \"x\"")]), (vec![], 1));
        assert_eq!(found(&[(a, &[], "Revert \"later\""), (b, &[], "later")]), (vec![], 1));
    }

    #[test]
    fn a_revert_that_was_reverted_reverts_nothing() {
        let first = ("aaaaaaa1", &[][..], "x");
        let second = ("aaaaaaa2", &[][..], "Revert \"x\"\n\nThis reverts commit aaaaaaa1.");
        let third = ("aaaaaaa3", &[][..], "Reapply \"x\"\n\nThis reverts commit aaaaaaa2.");
        assert_eq!(found(&[first, second, third]), (vec![1], 0));
        let fourth = ("aaaaaaa4", &[][..], "Revert it again\n\nThis reverts commit aaaaaaa3.");
        assert_eq!(found(&[first, second, third, fourth]), (vec![0, 2], 0));
    }

    #[test]
    fn a_merge_that_was_reverted_takes_along_what_it_brought_in() {
        let commits = [
            ("aaaaaaa1", &[][..], "a"),
            ("aaaaaaa2", &["aaaaaaa1"][..], "b"),
            ("aaaaaaa3", &["aaaaaaa1", "aaaaaaa2"][..], "Merge b"),
            (
                "aaaaaaa4",
                &["aaaaaaa3"][..],
                "Undo\n\nThis reverts commit aaaaaaa3, reversing\nchanges made to aaaaaaa1.",
            ),
        ];
        assert_eq!(found(&commits), (vec![1, 2], 0));
    }
}
