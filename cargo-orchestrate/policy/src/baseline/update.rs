//! What was found, laid beside a baseline: what is still held, what is fixed, what is new.

use std::collections::{BTreeMap, BTreeSet};

use super::{Baseline, Block, Entry};
use crate::Located;
use orchestrate_workspace::source::Span;

/// A finding, as an update sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The block that it belongs to.
    pub block: String,
    /// What it is known by.
    pub entry: Entry,
    /// Whether it may be added: it fails the check, and its rule's findings can be held.
    pub addable: bool,
}

/// What an update makes of a baseline.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Update {
    /// The baseline that comes out, sorted.
    pub baseline: Baseline,
    /// What was counted, by block and rule.
    pub counts: BTreeMap<(String, String), Count>,
}

/// What was counted of one rule in one block.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// Entries that come out.
    pub held: usize,
    /// Entries that no finding meets any more.
    pub fixed: usize,
    /// Findings that went in.
    pub added: usize,
    /// Findings that are not held.
    pub new: usize,
}

/// Takes out of a baseline what is fixed; what is new goes in where there was none before, or where that is asked for.
pub fn update(before: Option<&Baseline>, found: &[Found], add: bool) -> Update {
    let add = add || before.is_none();
    let held: BTreeSet<&Entry> =
        before.into_iter().flat_map(Baseline::entries).map(|(_, entry)| &entry.value).collect();
    let still: BTreeSet<&Entry> = found.iter().map(|it| &it.entry).collect();
    let mut counts: BTreeMap<(String, String), Count> = BTreeMap::new();
    // An emptied block stays, for the sake of merges.
    let mut blocks: BTreeMap<&str, BTreeSet<&Entry>> =
        before.into_iter().flat_map(|it| &it.blocks).map(|it| (it.name.value.as_str(), BTreeSet::new())).collect();
    for found in found.iter().filter(|it| held.contains(&it.entry) || it.addable) {
        let count = counts.entry((found.block.clone(), found.entry.rule.clone())).or_default();
        let is_held = held.contains(&found.entry);
        if is_held || add {
            count.held += 1;
            count.added += usize::from(!is_held);
            blocks.entry(&found.block).or_default().insert(&found.entry);
        } else {
            count.new += 1;
        }
    }
    for (block, entry) in before.into_iter().flat_map(Baseline::entries).filter(|it| !still.contains(&it.1.value)) {
        counts.entry((block.to_owned(), entry.value.rule.clone())).or_default().fixed += 1;
    }
    Update { baseline: baseline(blocks), counts }
}

fn baseline(blocks: BTreeMap<&str, BTreeSet<&Entry>>) -> Baseline {
    let holds_nothing = blocks.values().all(BTreeSet::is_empty);
    let entry = |entry: &Entry| Located { value: entry.clone(), span: Span::default() };
    let block = |(name, held): (&str, BTreeSet<&Entry>)| Block {
        name: Located { value: name.to_owned(), span: Span::default() },
        held: held.into_iter().map(entry).collect(),
    };
    Baseline { blocks: blocks.into_iter().filter(|_| !holds_nothing).map(block).collect() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(block: &str, name: &str, addable: bool) -> Found {
        let entry = Entry {
            rule: "r".to_owned(),
            contract: None,
            item: Some(name.to_owned()),
            file: None,
            to: None,
            fingerprint: name.to_owned(),
        };
        Found { block: block.to_owned(), entry, addable }
    }

    fn names(update: &Update) -> Vec<String> {
        let block = |block: &Block| {
            let held: Vec<&str> = block.held.iter().map(|it| it.value.fingerprint.as_str()).collect();
            format!("{}: {}", block.name.value, held.join(" "))
        };
        update.baseline.blocks.iter().map(block).collect()
    }

    #[test]
    fn the_first_holds_all_and_a_later_one_only_shrinks() {
        let first = update(None, &[found("b", "2", true), found("a", "1", true), found("a", "warned", false)], false);
        assert_eq!(names(&first), ["a: 1", "b: 2"]);
        let now = [found("b", "2", false), found("b", "3", true)];
        let second = update(Some(&first.baseline), &now, false);
        assert_eq!(names(&second), ["a: ", "b: 2"]);
        let counted: Vec<_> = second
            .counts
            .iter()
            .map(|((block, _), it)| (block.as_str(), it.held, it.fixed, it.added, it.new))
            .collect();
        assert_eq!(counted, [("a", 0, 1, 0, 0), ("b", 1, 0, 0, 1)]);
        assert_eq!(names(&update(Some(&second.baseline), &now, true)), ["a: ", "b: 2 3"]);
        // What holds nothing has no blocks, and is no first one.
        let emptied = update(Some(&first.baseline), &[], false);
        assert_eq!(emptied.baseline, Baseline::default());
        assert_eq!(names(&update(Some(&emptied.baseline), &now, false)), [""; 0]);
    }

    #[test]
    fn an_entry_goes_to_the_block_of_its_finding() {
        let first = update(None, &[found("a", "1", true)], false);
        assert_eq!(names(&update(Some(&first.baseline), &[found("c", "1", true)], false)), ["a: ", "c: 1"]);
    }
}
