//! What a baseline holds: findings that were there when the workspace was adopted.

use rustc_hash::{FxHashMap, FxHashSet};

use super::Reported;
use crate::finding::Finding;
use crate::rules::stale_baseline;
use orchestrate_policy::baseline::{Baseline, Entry};
use orchestrate_workspace::source::{FileId, Site, Span};

/// The entries of a baseline, and which of them a finding has met.
pub(super) struct Held<'a> {
    baseline: Option<&'a (FileId, Baseline)>,
    entries: FxHashMap<&'a str, &'a Entry>,
    met: FxHashSet<&'a str>,
}

impl<'a> Held<'a> {
    pub(super) fn new(baseline: Option<&'a (FileId, Baseline)>) -> Held<'a> {
        let entries = baseline.into_iter().flat_map(|(_, baseline)| baseline.entries());
        let entries = entries.map(|(_, entry)| (entry.value.fingerprint.as_str(), &entry.value)).collect();
        Held { baseline, entries, met: FxHashSet::default() }
    }

    /// Whether a finding, with its fingerprint, is held. An entry that says something else of that fingerprint was altered by hand.
    /// What rests on history is none of it: no door but `check` could tell whether it is mended.
    pub(super) fn takes(&mut self, finding: &Reported) -> bool {
        if finding.history {
            return false;
        }
        let entry = self.entries.get_key_value(finding.fingerprint.as_str());
        let Some((fingerprint, _)) = entry.filter(|(_, entry)| ***entry == finding.entry()) else { return false };
        self.met.insert(fingerprint);
        true
    }

    /// How many findings are held.
    pub(super) fn count(&self) -> usize {
        self.met.len()
    }

    /// Findings about what is fixed and not taken out: one for each crate.
    pub(super) fn stale(&self) -> Vec<Finding> {
        let Some((file, baseline)) = self.baseline else { return Vec::new() };
        let mut findings = Vec::new();
        for block in &baseline.blocks {
            let stale = block.held.iter().filter(|it| !self.met.contains(it.value.fingerprint.as_str()));
            let stale: Vec<(&Entry, Site)> = stale.map(|it| (&it.value, Site::new(*file, brace(it.span)))).collect();
            findings.extend(stale_baseline::finding(&block.name.value, block.held.len(), &stale));
        }
        findings
    }
}

/// An entry is wider than a terminal; where it begins is enough to point at.
fn brace(span: Span) -> Span {
    Span::new(span.start, span.start + 1)
}
