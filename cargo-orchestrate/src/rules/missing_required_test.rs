//! An item has fewer tests than the policy requires.

use super::links::Links;
use super::prelude::*;
use crate::model::DefId;
use crate::policy::RequiredTests;

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
    let links = Links::new(cx.model, cx.marks);
    for required in &cx.policy.required_tests {
        for item in &required.items {
            let has = links.of(*item).len() as u32;
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
    let has = match has {
        0 => "none says that it holds it".to_owned(),
        1 => "1 test holds it".to_owned(),
        n => format!("{n} tests hold it"),
    };
    Finding::new(RULE.id, format!("`{path}` needs {needs}, and {has}"), cx.model.def(item).site)
        .label(format!("needs {needs}"))
        .because(required.site, "required here")
        .help(help(cx, item))
        .item(path)
}

fn help(cx: &RuleCx<'_>, item: DefId) -> String {
    let name = cx.model.name(item);
    format!(
        "write a `#[test]` that fails when `{name}` is wrong, and put `#[verifies(path::to::{name})]` above it, or name it in the item's mark: `tests(\"path::to::the_test\")`"
    )
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::model::DefKind;
    use crate::policy::{NamedTest, RequiredTests, TestRef, VerifiesMark};
    use crate::rules::testing::World;

    #[test]
    fn either_direction_counts_and_a_test_counts_once() {
        let mut world = World::new();
        let items = ["app::a", "app::b", "app::c"].map(|path| world.def(path, DefKind::Fn));
        let (test, site) = (world.test("app::tests::t", false), world.promise());
        let named = NamedTest { path: "t".into(), site, found: TestRef::Tests(vec![test]) };
        world.mark("app::a", None).tests.push(named);
        for path in ["app::a", "app::b"] {
            let target = world.target(path);
            let targets = world.set(target);
            world.marks.verifies.push(VerifiesMark { test, path: (path.into(), site), targets });
        }
        world.policy.required_tests.push(RequiredTests { items: items.to_vec(), at_least: 1, site });
        assert_eq!(world.run(&RULE), ["`app::c` needs a test, and none says that it holds it"]);
        world.policy.required_tests[0].at_least = 2;
        assert_eq!(world.run(&RULE)[0], "`app::a` needs 2 tests, and 1 test holds it");
    }
}
