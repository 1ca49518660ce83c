//! The first-parent line of a history, and what each of its merges brought in.

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;

use crate::origin::Commit;

/// The commits that the last one follows by first parents, oldest first.
pub(super) fn first_parents(commits: &[Commit]) -> Vec<u32> {
    let by_id = by_id(commits);
    let last = (commits.len() as u32).checked_sub(1);
    let parent = |at: &u32| by_id.get(commits[*at as usize].parent_ids.first()?.as_str()).copied();
    let mut line: Vec<u32> = std::iter::successors(last, parent).collect();
    line.reverse();
    line
}

/// By merge on the first-parent line: the commits that it brought in, those that its first parent did not follow; merges left out. Of one that brought
/// in no commit of its own, none.
pub(super) fn brought(commits: &[Commit]) -> BTreeMap<u32, Vec<u32>> {
    let by_id = by_id(commits);
    let parents: Vec<Vec<u32>> = commits
        .iter()
        .map(|commit| commit.parent_ids.iter().filter_map(|id| by_id.get(id.as_str()).copied()).collect())
        .collect();
    let mut seen = vec![false; commits.len()];
    let mut brought = BTreeMap::new();
    for at in first_parents(commits) {
        let new = reach(&parents, &mut seen, parents[at as usize].iter().skip(1).copied().collect());
        let mut new: Vec<u32> = new.into_iter().filter(|it| commits[*it as usize].parents < 2).collect();
        new.sort_unstable();
        if !new.is_empty() {
            brought.insert(at, new);
        }
        // The first commit of the line may follow others that no first parent leads to, in a history that was put together.
        reach(&parents, &mut seen, vec![at]);
    }
    brought
}

/// All that was not seen before.
fn reach(parents: &[Vec<u32>], seen: &mut [bool], mut open: Vec<u32>) -> Vec<u32> {
    let mut new = Vec::new();
    while let Some(at) = open.pop() {
        if !std::mem::replace(&mut seen[at as usize], true) {
            new.push(at);
            open.extend(&parents[at as usize]);
        }
    }
    new
}

fn by_id(commits: &[Commit]) -> FxHashMap<&str, u32> {
    (0..).zip(commits).map(|(at, commit)| (commit.id.as_str(), at)).collect()
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// A history by its commits, each an id, its parents and its message.
    pub(in crate::outcomes) fn history(commits: &[(&str, &[&str], &str)]) -> Vec<Commit> {
        let commit = |(id, parents, message): &(&str, &[&str], &str)| Commit {
            id: (*id).to_owned(),
            parents: parents.len(),
            parent_ids: parents.iter().map(|it| (*it).to_owned()).collect(),
            message: (*message).to_owned(),
            ..Commit::default()
        };
        commits.iter().map(commit).collect()
    }

    #[test]
    fn a_merge_brings_in_what_its_first_parent_did_not_follow() {
        // m1 merges b1 and b2; b3 goes on from b2 and was brought up to date with the line before m2.
        let commits = history(&[
            ("a", &[], ""),
            ("b1", &["a"], ""),
            ("b2", &["b1"], ""),
            ("c", &["a"], ""),
            ("m1", &["c", "b2"], ""),
            ("b3", &["b2"], ""),
            ("up", &["b3", "m1"], ""),
            ("d", &["m1"], ""),
            ("m2", &["d", "up"], ""),
        ]);
        assert_eq!(first_parents(&commits), [0, 3, 4, 7, 8]);
        assert_eq!(brought(&commits), BTreeMap::from([(4, vec![1, 2]), (8, vec![5])]));
        assert!(brought(&[]).is_empty());
    }
}
