//! What rules of evidence share: the items of which the policy asks what a run has shown.

use std::collections::BTreeMap;

use super::RuleCx;
use super::runs;
use crate::finding::{Finding, Fix};
use orchestrate_policy::{RequiredTests, Strength};
use orchestrate_resolve::model::DefId;

/// The items that need tests of a strength or more, each with the table that asks the most of it. Items without a test that runs are other rules'.
pub(crate) fn asked<'a>(cx: &RuleCx<'a>, least: Strength) -> BTreeMap<DefId, &'a RequiredTests> {
    let mut asked: BTreeMap<DefId, &RequiredTests> = BTreeMap::new();
    for required in cx.policy.required_tests.iter().filter(|required| required.strength >= least) {
        for item in required.items.iter().filter(|item| has_running(cx, **item, required)) {
            let known = asked.entry(*item).or_insert(required);
            if (required.strength, required.min_score) > (known.strength, known.min_score) {
                *known = required;
            }
        }
    }
    asked
}

fn has_running(cx: &RuleCx<'_>, item: DefId, required: &RequiredTests) -> bool {
    !running(cx, item, required).is_empty()
}

/// The tests of an item that run.
pub(crate) fn running(cx: &RuleCx<'_>, item: DefId, required: &RequiredTests) -> Vec<DefId> {
    let tests = cx.links().of(item, required.link);
    tests.into_iter().filter(|test| runs::ignored(cx.model, *test).is_none()).collect()
}

/// A finding about an item, which a run of its tests would mend or tell more of.
pub(crate) fn unproven(
    cx: &RuleCx<'_>,
    rule: &'static str,
    item: DefId,
    required: &RequiredTests,
    message: String,
) -> Finding {
    let path = cx.model.path(item);
    let command = format!("cargo orchestrate prove {path}");
    Finding::new(rule, message, cx.model.def(item).site)
        .because(required.site, "required here")
        .help("let a run show what its tests do: they run in a copy of the workspace")
        .fix(Fix::Command(command))
        .item(path)
}
