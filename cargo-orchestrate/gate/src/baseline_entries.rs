//! Which entries of a baseline a change adds.

use std::collections::{BTreeMap, BTreeSet};

use orchestrate_policy::baseline::{Baseline, Entry};
use orchestrate_workspace::source::FileId;

/// Fingerprints of entries that the baseline of the base lacks. An entry that replaces another one of the same rule, contract and target is not new: its item
/// was renamed or moved.
pub(super) fn new_entries(before: Option<&HeldBaseline>, now: Option<&HeldBaseline>) -> BTreeSet<String> {
    let (before, now) = (by_fingerprint(before), by_fingerprint(now));
    let mut gone: Vec<&Entry> = before.iter().filter(|(it, _)| !now.contains_key(*it)).map(|(_, it)| *it).collect();
    let mut new = BTreeSet::new();
    for (fingerprint, entry) in now.iter().filter(|(it, _)| !before.contains_key(*it)) {
        let same = |it: &&Entry| (&it.rule, &it.contract, &it.to) == (&entry.rule, &entry.contract, &entry.to);
        match gone.iter().position(same) {
            Some(at) => _ = gone.swap_remove(at),
            None => _ = new.insert((*fingerprint).to_owned()),
        }
    }
    new
}

/// A baseline with its file.
type HeldBaseline = (FileId, Baseline);

fn by_fingerprint(held: Option<&HeldBaseline>) -> BTreeMap<&str, &Entry> {
    let entries = held.into_iter().flat_map(|(_, it)| it.entries());
    entries.map(|(_, it)| (it.value.fingerprint.as_str(), &it.value)).collect()
}
