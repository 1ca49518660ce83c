//! An item has fewer tests than the policy requires.

use super::prelude::*;
use super::runs;
use orchestrate_policy::{Link, RequiredTests};
use orchestrate_resolve::model::DefId;

pub(crate) static RULE: Rule = Rule {
    id: "missing-required-test",
    group: Group::Tests,
    default_level: Level::Deny,
    since: "0.1",
    summary: "an item has fewer tests than the policy requires",
    page: include_str!("missing_required_test.md"),
    reads: Reads::Workspace,
    check,
};

fn check(cx: &RuleCx<'_>, out: &mut Vec<Finding>) {
    for required in &cx.policy.required_tests {
        for item in &required.items {
            let has = cx.links().of(*item, required.link).len() as u32;
            if has < required.at_least {
                out.push(untested(cx, *item, required, has));
            }
        }
    }
}

fn untested(cx: &RuleCx<'_>, item: DefId, required: &RequiredTests, has: u32) -> Finding {
    let path = cx.model.path(item);
    let needs = match required.at_least {
        1 => "a test".to_owned(),
        n => format!("{n} tests"),
    };
    let has = match required.link {
        Link::Declared => declared(cx, item, has),
        Link::Reached => reached(has),
    };
    Finding::new(RULE.id, format!("`{path}` needs {needs}, and {has}"), cx.model.def(item).site)
        .label(format!("needs {needs}"))
        .because(required.site, "required here")
        .help(help(cx, item, required.link))
        .item(path)
}

fn declared(cx: &RuleCx<'_>, item: DefId, has: u32) -> String {
    match (has, left_out(cx, item)) {
        (0, Some((test, why))) => format!("`{test}`, which says that it holds it, is never built: {why}"),
        (0, None) => "none says that it holds it".to_owned(),
        (1, _) => "1 test holds it".to_owned(),
        (n, _) => format!("{n} tests hold it"),
    }
}

/// A test that says that it holds an item, and that no build has, with why.
fn left_out(cx: &RuleCx<'_>, item: DefId) -> Option<(String, String)> {
    let test = cx.links().left_out(item)?;
    Some((cx.model.path(test), runs::not_built(cx, test)?))
}

fn reached(has: u32) -> String {
    match has {
        0 => "none is known to reach it".to_owned(),
        1 => "1 test is known to reach it".to_owned(),
        n => format!("{n} tests are known to reach it"),
    }
}

fn help(cx: &RuleCx<'_>, item: DefId, link: Link) -> String {
    let name = cx.model.name(item);
    match link {
        Link::Declared => format!(
            "write a `#[test]` that fails when `{name}` is wrong, and put `#[verifies(path::to::{name})]` above it, or name it in the item's mark: `tests(\"path::to::the_test\")`"
        ),
        Link::Reached => format!(
            "write a `#[test]` that uses `{name}` and fails when it is wrong; what reaches it is known from the sources, not from a run, so let the test name it or what uses it"
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::testing::World;
    use orchestrate_policy::{NamedTest, TestRef};

    #[test]
    fn either_direction_counts_and_a_test_counts_once() {
        let mut world = World::new();
        let (test, site) = (world.test("app::tests::t", false), world.promise());
        let named = NamedTest { path: "t".into(), site, found: TestRef::Tests(vec![test]) };
        world.mark("app::a", None).tests.push(named);
        world.verifies(test, "app::a");
        world.verifies(test, "app::b");
        world.require(&["app::a", "app::b", "app::c"], 1);
        assert_eq!(world.run(&RULE), ["`app::c` needs a test, and none says that it holds it"]);
        world.policy.required_tests[0].at_least = 2;
        assert_eq!(world.run(&RULE)[0], "`app::a` needs 2 tests, and 1 test holds it");
    }
}
