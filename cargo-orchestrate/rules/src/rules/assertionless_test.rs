//! A test asserts nothing: it passes whatever the code gives back.

use std::cell::LazyCell;

use rustc_hash::FxHashSet;

use super::failing::Failing;
use super::made_tests::ToolCalls;
use super::prelude::*;
use super::required_tests::RequiredTests;
use orchestrate_resolve::model::{Contents, DefId, Failures, Model};
use orchestrate_workspace::source::Site;

pub(crate) static RULE: Rule = Rule {
    id: "assertionless-test",
    group: Group::Tests,
    default_level: Level::Warn,
    since: "0.1",
    summary: "a test asserts nothing, and passes whatever the code gives back",
    page: include_str!("assertionless_test.md"),
    reads: Reads::Workspace,
    check,
};

fn check(cx: &RuleCx<'_>, out: &mut Vec<Finding>) {
    let tests: Vec<DefId> = cx.model.defs().map(|(id, _)| id).filter(|id| cx.model.is_test(*id)).collect();
    if tests.is_empty() {
        return;
    }
    let (failing, required) = (Failing::new(cx), RequiredTests::new(cx));
    let can_fail = |test: &DefId| failing.of(*test) != Failures::NONE || says_more(cx.model, *test);
    // A file that several crates reach holds each test as often: one that can fail anywhere is no finding.
    let sound: FxHashSet<Site> = tests.iter().filter(|it| can_fail(it)).map(|it| cx.model.def(*it).site).collect();
    let empty_handed = tests.into_iter().filter(|test| !sound.contains(&cx.model.def(*test).site));
    // Few tests come this far, and fewer are made.
    let tools = LazyCell::new(|| ToolCalls::new(cx));
    let empty_handed = empty_handed.filter(|test| !(cx.model.is_made(*test) && tools.make(cx, *test)));
    out.extend(empty_handed.map(|test| assertionless(cx, &required, test)));
}

/// By an attribute, by items that are there to compile, or by an assertion that `tautological-test` judges.
fn says_more(model: &Model, test: DefId) -> bool {
    model.function(test).is_some_and(|function| {
        function.expects_end || function.contents == Contents::Items || !function.tautologies.is_empty()
    })
}

fn assertionless(cx: &RuleCx<'_>, required: &RequiredTests, test: DefId) -> Finding {
    let path = cx.model.path(test);
    let is_empty = cx.model.function(test).is_some_and(|function| function.contents == Contents::Nothing);
    let (message, label) = if is_empty {
        (format!("test `{path}` is empty"), "it cannot fail")
    } else {
        (format!("test `{path}` asserts nothing"), "passes whatever the code gives back")
    };
    let finding = Finding::new(RULE.id, message, cx.model.def(test).site).label(label).item(path).help(
        "compare what the code gives with what it should give, as in `assert_eq!(double(2), 4)`, or fail where it does not succeed, by `?` or `expect`",
    );
    required.explain(finding, test)
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::testing::World;
    use orchestrate_resolve::model::{Failures, UnknownReason};

    #[test]
    fn test_code_counts_with_all_it_does_and_other_code_with_its_own_assertions() {
        let mut world = World::new();
        for test in ["drops", "unwraps", "helped", "checked", "deep", "outside", "unknown"] {
            world.test(&format!("app::t::{test}"), false);
        }
        world.fails("app::t::unwraps", Failures::UNWRAP);
        for (from, to) in [
            ("app::t::drops", "app::double"),
            ("app::t::helped", "app::test_util::a"),
            ("app::test_util::a", "app::test_util::b"),
            ("app::t::checked", "app::check"),
            ("app::t::deep", "app::outer"),
            ("app::outer", "app::check"),
            ("app::t::outside", "insta::Settings"),
        ] {
            world.uses(from, to);
        }
        for (on, by) in [
            ("app::double", Failures::UNWRAP),
            ("app::test_util::b", Failures::UNWRAP),
            ("app::check", Failures::ASSERTION),
        ] {
            world.fails(on, by);
        }
        world.unknown("app::t::unknown", UnknownReason::Macro);
        world.make_test_code("app::t");
        assert_eq!(world.run(&RULE), ["test `app::t::drops` asserts nothing", "test `app::t::deep` asserts nothing"]);
    }
}
