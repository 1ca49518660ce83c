//! What excuses code, or takes it out of what binds it: the baseline, waivers, marks.

use std::collections::{BTreeMap, BTreeSet};

use super::changes::Changes;
use orchestrate_pipeline::Analysis;
use orchestrate_policy::Waiver;
use orchestrate_policy::baseline::{Baseline, Entry, NO_CRATE};
use orchestrate_resolve::model::DefId;
use orchestrate_rules::finding::Finding;
use orchestrate_syntax::digest;
use orchestrate_workspace::source::{FileId, Site, Span};

pub(super) fn compare(changes: &Changes<'_>, found: &mut Vec<Finding>) {
    baseline(changes, found);
    waivers(changes, found);
    marks(changes, found);
}

/// Fingerprints of entries that the baseline of the base does not have. One that is there in place of another, which holds the same rule, contract and target
/// elsewhere, is not new: what was renamed is held as it was.
pub(super) fn new_entries(before: Option<&Held>, now: Option<&Held>) -> BTreeSet<String> {
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
type Held = (FileId, Baseline);

fn by_fingerprint(held: Option<&Held>) -> BTreeMap<&str, &Entry> {
    let entries = held.into_iter().flat_map(|(_, it)| it.entries());
    entries.map(|(_, it)| (it.value.fingerprint.as_str(), &it.value)).collect()
}

/// Entries that are new.
fn baseline(changes: &Changes<'_>, found: &mut Vec<Finding>) {
    let entries = new_entries(changes.base().baseline.as_ref(), changes.head().baseline.as_ref());
    let Some((file, baseline)) = &changes.head().baseline else { return };
    for block in &baseline.blocks {
        let new: Vec<_> = block.held.iter().filter(|it| entries.contains(&it.value.fingerprint)).collect();
        let Some(first) = new.first() else { continue };
        let of = if block.name.value == NO_CRATE {
            "what is in no crate".to_owned()
        } else {
            format!("`{}`", block.name.value)
        };
        let message = format!("the baseline holds {} of {of} that it did not", findings(new.len()));
        let site = Site::new(*file, Span::new(first.span.start, first.span.start + 1));
        found.push(changes.weakening(message, Some(site), None).contract("baseline").to(block.name.value.clone()));
    }
}

fn findings(count: usize) -> String {
    if count == 1 { "a finding".to_owned() } else { format!("{count} findings") }
}

/// Waivers that are new, or last longer.
fn waivers(changes: &Changes<'_>, found: &mut Vec<Finding>) {
    let model = &changes.head().model;
    for waiver in &changes.head().marks.waivers {
        let item = model.path(waiver.on);
        let message = match before(changes, waiver) {
            None => format!("`{}` is waived for `{item}`, and was not", waiver.rule),
            Some(until) if until < waiver.until => {
                format!("the waiver of `{}` for `{item}` lasts longer than it did", waiver.rule)
            }
            Some(_) => continue,
        };
        found.push(
            changes.weakening(message, Some(waiver.site), None).contract("waive").item(item).to(waiver.rule.clone()),
        );
    }
}

/// Until when the base waived the same.
fn before(changes: &Changes<'_>, waiver: &Waiver) -> Option<orchestrate_policy::Date> {
    let was = changes.was(waiver.on)?;
    let same = |it: &&Waiver| it.on == was && it.rule == waiver.rule;
    changes.base().marks.waivers.iter().filter(same).map(|it| it.until).max()
}

/// Marks that are gone from code that is what it was: the outermost such item each.
fn marks(changes: &Changes<'_>, found: &mut Vec<Finding>) {
    let (base, head) = (changes.base(), changes.head());
    let (was, is) = (&changes.base_on_base().marks.covered, &changes.head_on_head().marks.covered);
    let lost = |id: DefId| was.contains(id.0) && changes.pairs.of(id).is_some_and(|now| !is.contains(now.0));
    for (id, def) in base.model.defs() {
        if !lost(id) || def.parent.is_some_and(lost) {
            continue;
        }
        let Some(now) = changes.pairs.of(id).filter(|now| is_what_it_was(base, id, head, *now)) else { continue };
        let item = head.model.path(now);
        let message = format!("`{item}` has lost its mark, and is what it was");
        found.push(changes.weakening(message, Some(head.model.def(now).site), None).contract("mark").item(item));
    }
}

fn is_what_it_was(base: &Analysis, was: DefId, head: &Analysis, now: DefId) -> bool {
    let text = |analysis: &Analysis, id: DefId| {
        let def = analysis.model.def(id);
        // The root of a crate is its whole file.
        let text = analysis.sources.text(def.site.file);
        let span = if def.parent.is_none() { 0..text.len() } else { def.span.start as usize..def.span.end as usize };
        text.get(span).and_then(|text| digest::of(text).ok())
    };
    text(base, was).is_some_and(|digest| text(head, now) == Some(digest))
}
