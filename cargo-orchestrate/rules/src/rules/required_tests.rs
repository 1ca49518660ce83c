//! Tests that a `[[tests.require]]` counts, and where it says so.

use rustc_hash::FxHashMap;

use super::RuleCx;
use crate::finding::Finding;
use orchestrate_resolve::model::DefId;
use orchestrate_workspace::source::Site;

/// Of each required test the table that asks for it: the first, where several do.
pub(crate) struct RequiredTests(FxHashMap<DefId, Site>);

impl RequiredTests {
    /// All tests that hold an item which needs tests.
    pub(crate) fn new(cx: &RuleCx<'_>) -> RequiredTests {
        let mut sites = FxHashMap::default();
        for required in &cx.policy.required_tests {
            for test in required.items.iter().flat_map(|item| cx.links().of(*item, required.link)) {
                sites.entry(test).or_insert(required.site);
            }
        }
        RequiredTests(sites)
    }

    /// The finding about a test; where a test is required, with the place that requires it.
    pub(crate) fn explain(&self, mut finding: Finding, test: DefId) -> Finding {
        finding.test = true;
        match self.0.get(&test) {
            Some(site) => finding.because(*site, "a test is required here"),
            None => finding,
        }
    }
}
