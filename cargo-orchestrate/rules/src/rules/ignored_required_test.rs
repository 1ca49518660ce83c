//! A test that is required never runs: it is `#[ignore]`d.

use std::collections::BTreeMap;

use super::prelude::*;
use super::runs;
use orchestrate_policy::TestRef;
use orchestrate_resolve::model::DefId;
use orchestrate_workspace::source::Site;

pub(crate) static RULE: Rule = Rule {
    id: "ignored-required-test",
    group: Group::Tests,
    default_level: Level::Deny,
    since: "0.1",
    summary: "a required test is ignored",
    page: include_str!("ignored_required_test.md"),
    reads: Reads::Workspace,
    check,
};

/// Who needs a test: the item, the place that says so, and what that place says.
type Need = (DefId, Site, &'static str);

fn check(cx: &RuleCx<'_>, out: &mut Vec<Finding>) {
    let mut needed: BTreeMap<DefId, Need> = BTreeMap::new();
    by_name(cx, &mut needed);
    by_count(cx, &mut needed);
    out.extend(needed.into_iter().filter_map(|(test, need)| ignored(cx, test, need)));
}

/// A test that a mark names must hold, however many others there are.
fn by_name(cx: &RuleCx<'_>, acc: &mut BTreeMap<DefId, Need>) {
    for mark in &cx.marks.generated {
        let Some(on) = mark.on.first() else { continue };
        for named in &mark.tests {
            if let TestRef::Tests(tests) = &named.found {
                for test in tests {
                    acc.entry(*test).or_insert((*on, named.site, "named here"));
                }
            }
        }
    }
}

/// A test that only verifies is needed where the count that the policy requires is not met without it.
fn by_count(cx: &RuleCx<'_>, acc: &mut BTreeMap<DefId, Need>) {
    for required in &cx.policy.required_tests {
        for item in &required.items {
            let tests = cx.links().of(*item, required.link);
            let running = tests.iter().filter(|test| runs::ignored(cx.model, **test).is_none()).count();
            if (running as u32) < required.at_least {
                for test in tests {
                    acc.entry(test).or_insert((*item, required.site, "required here"));
                }
            }
        }
    }
}

fn ignored(cx: &RuleCx<'_>, test: DefId, (item, promise, why): Need) -> Option<Finding> {
    let path = cx.model.path(test);
    let message = format!("test `{path}` is ignored, and `{}` needs it", cx.model.path(item));
    let mut finding = Finding::new(RULE.id, message, runs::ignored(cx.model, test)?)
        .label("so it never runs")
        .because(promise, why)
        .help("make the test pass and remove `#[ignore]`, or replace it by a test that can run everywhere")
        .item(path);
    finding.test = true;
    Some(finding)
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::testing::World;
    use orchestrate_policy::{NamedTest, TestRef};

    #[test]
    fn a_named_test_must_run_and_a_verifying_one_only_where_it_is_missed() {
        let mut world = World::new();
        let site = world.promise();
        let tests = [("named", true), ("missed", true), ("spare", true), ("runs", false)]
            .map(|(name, ignored)| world.test(&format!("app::tests::{name}"), ignored));
        let named = NamedTest { path: "named".into(), site, found: TestRef::Tests(vec![tests[0]]) };
        world.mark("app::a", None).tests.push(named);
        for (item, test) in [("app::b", tests[1]), ("app::c", tests[2]), ("app::c", tests[3])] {
            world.verifies(test, item);
        }
        world.require(&["app::b", "app::c"], 1);
        assert_eq!(
            world.run(&RULE),
            [
                "test `app::tests::named` is ignored, and `app::a` needs it",
                "test `app::tests::missed` is ignored, and `app::b` needs it",
            ]
        );
    }
}
