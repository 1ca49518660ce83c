//! A mark names a test that does not exist, or calls something a test that is none.

use super::prelude::*;
use super::runs;
use orchestrate_policy::{GeneratedMark, NamedTest, TestRef, VerifiesMark};
use orchestrate_resolve::model::DefId;

pub(crate) static RULE: Rule = Rule {
    id: "unknown-test",
    group: Group::Tests,
    default_level: Level::Deny,
    since: "0.1",
    summary: "a mark names a test that does not exist",
    page: include_str!("unknown_test.md"),
    reads: Reads::Workspace,
    check,
};

fn check(cx: &RuleCx<'_>, out: &mut Vec<Finding>) {
    for mark in &cx.marks.generated {
        out.extend(mark.tests.iter().filter_map(|test| unknown(cx, mark, test)));
    }
    let no_tests = cx.marks.verifies.iter().filter(|mark| !cx.model.is_test(mark.test));
    out.extend(no_tests.map(|mark| verified_by_no_test(cx, mark)));
}

fn unknown(cx: &RuleCx<'_>, mark: &GeneratedMark, test: &NamedTest) -> Option<Finding> {
    let path = &test.path;
    let (message, label, help) = match &test.found {
        TestRef::Tests(tests) => match left_out(cx, tests) {
            Some(why) => (
                format!("test `{path}` is never built: {why}"),
                "so it never runs".to_owned(),
                "remove the `cfg`, or name a test that is built".to_owned(),
            ),
            None => return None,
        },
        TestRef::NotATest(id) => (
            format!("`{path}` is no test: `{}` has no test attribute", cx.model.path(*id)),
            "no test".to_owned(),
            "put `#[test]` on it, or name the test that calls it".to_owned(),
        ),
        TestRef::Missing(nearest) => (
            format!("no test `{path}` exists"),
            "nothing has this path".to_owned(),
            match nearest {
                Some(nearest) => format!("the nearest test is `{nearest}`"),
                None => format!("write the test `{path}`, or name one that exists, with its path from the crate on"),
            },
        ),
    };
    let finding = Finding::new(RULE.id, message, test.site).label(label).help(help);
    Some(with_item(cx, finding, mark.on.first().copied()))
}

/// Why no build has any of these tests.
fn left_out(cx: &RuleCx<'_>, tests: &[DefId]) -> Option<String> {
    let whys: Option<Vec<String>> = tests.iter().map(|test| runs::not_built(cx, *test)).collect();
    whys?.into_iter().next()
}

fn verified_by_no_test(cx: &RuleCx<'_>, mark: &VerifiesMark) -> Finding {
    let path = cx.model.path(mark.test);
    let message = format!("`{path}` says that it verifies `{}`, but it is no test", mark.path.0);
    let finding = Finding::new(RULE.id, message, mark.path.1)
        .label("never run as a test")
        .help("put `#[test]` beneath the mark, or move the mark to the test that calls this");
    with_item(cx, finding, Some(mark.test))
}

fn with_item(cx: &RuleCx<'_>, finding: Finding, item: Option<DefId>) -> Finding {
    match item {
        Some(item) => finding.item(cx.model.path(item)),
        None => finding,
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::testing::World;
    use orchestrate_policy::{NamedTest, TestRef};

    #[test]
    fn missing_tests_and_functions_that_are_none() {
        let mut world = World::new();
        let (real, helper, site) =
            (world.test("app::tests::t", false), world.function("app::help", &[], 1), world.promise());
        let named = |path: &str, found| NamedTest { path: path.into(), site, found };
        world.mark("app::f", None).tests = vec![
            named("tests::t", TestRef::Tests(vec![real])),
            named("help", TestRef::NotATest(helper)),
            named("tests::u", TestRef::Missing(Some("app::tests::t".into()))),
        ];
        assert_eq!(
            world.run(&RULE),
            ["`help` is no test: `app::help` has no test attribute", "no test `tests::u` exists"]
        );
    }
}
