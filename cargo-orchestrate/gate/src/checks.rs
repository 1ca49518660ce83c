//! The baseline, waivers and marks: what suppresses findings, or exempts code from a contract.

use super::baseline_entries::new_entries;
use super::changes::ChangeContext;
use orchestrate_pipeline::Analysis;
use orchestrate_policy::Waiver;
use orchestrate_policy::baseline::NO_CRATE;
use orchestrate_resolve::model::DefId;
use orchestrate_rules::finding::Finding;
use orchestrate_syntax::digest;
use orchestrate_workspace::source::{Site, Span};

pub(super) fn compare(changes: &ChangeContext<'_>, found: &mut Vec<Finding>) {
    baseline(changes, found);
    waivers(changes, found);
    marks(changes, found);
}

/// Entries that are new.
fn baseline(changes: &ChangeContext<'_>, found: &mut Vec<Finding>) {
    let entries = new_entries(changes.base().baseline.as_ref(), changes.head().baseline.as_ref());
    let Some((file, baseline)) = &changes.head().baseline else { return };
    for block in &baseline.blocks {
        let new: Vec<_> = block.held.iter().filter(|it| entries.contains(&it.value.fingerprint)).collect();
        let Some(first) = new.first() else { continue };
        let of = if block.name.value == NO_CRATE {
            "code outside any crate".to_owned()
        } else {
            format!("`{}`", block.name.value)
        };
        let message = format!("the baseline gains {} of {of}", findings(new.len()));
        let site = Site::new(*file, Span::new(first.span.start, first.span.start + 1));
        found.push(changes.weakening(message, Some(site), None).contract("baseline").to(block.name.value.clone()));
    }
}

fn findings(count: usize) -> String {
    if count == 1 { "a finding".to_owned() } else { format!("{count} findings") }
}

/// Waivers that are new, or last longer.
fn waivers(changes: &ChangeContext<'_>, found: &mut Vec<Finding>) {
    let model = &changes.head().model;
    for waiver in &changes.head().marks.waivers {
        let item = model.path(waiver.on);
        let message = match before(changes, waiver) {
            None => format!("`{}` is newly waived for `{item}`", waiver.rule),
            Some(until) if until < waiver.until => {
                format!("the waiver of `{}` for `{item}` lasts longer than before", waiver.rule)
            }
            Some(_) => continue,
        };
        found.push(
            changes.weakening(message, Some(waiver.site), None).contract("waive").item(item).to(waiver.rule.clone()),
        );
    }
}

/// Until when the base waived the same rule on the same item.
fn before(changes: &ChangeContext<'_>, waiver: &Waiver) -> Option<orchestrate_policy::Date> {
    let was = changes.base_item(waiver.on)?;
    let same = |it: &&Waiver| it.on == was && it.rule == waiver.rule;
    changes.base().marks.waivers.iter().filter(same).map(|it| it.until).max()
}

/// Marks removed from unchanged code, reported once at the outermost such item.
fn marks(changes: &ChangeContext<'_>, found: &mut Vec<Finding>) {
    let (base, head) = (changes.base(), changes.head());
    let (was, is) = (&changes.base_on_base().marks.covered, &changes.head_on_head().marks.covered);
    let lost = |id: DefId| was.contains(id.0) && changes.pairs.head_item(id).is_some_and(|now| !is.contains(now.0));
    for (id, def) in base.model.defs() {
        if !lost(id) || def.parent.is_some_and(lost) {
            continue;
        }
        let Some(now) = changes.pairs.head_item(id).filter(|now| is_what_it_was(base, id, head, *now)) else {
            continue;
        };
        let item = head.model.path(now);
        let message = format!("`{item}` has lost its mark, but is unchanged");
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
