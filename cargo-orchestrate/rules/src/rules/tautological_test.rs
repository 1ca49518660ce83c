//! All that a test asserts holds whatever the code does.

use rustc_hash::FxHashSet;

use super::failing::Failing;
use super::prelude::*;
use super::required_tests::RequiredTests;
use orchestrate_resolve::model::{DefId, Failures, Model, Tautology};
use orchestrate_workspace::source::Site;

pub(crate) static RULE: Rule = Rule {
    id: "tautological-test",
    group: Group::Tests,
    default_level: Level::Warn,
    since: "0.1",
    summary: "all that a test asserts holds whatever the code does",
    page: include_str!("tautological_test.md"),
    reads: Reads::Workspace,
    check,
};

fn check(cx: &RuleCx<'_>, out: &mut Vec<Finding>) {
    let tests = cx.model.defs().map(|(id, _)| id).filter(|id| cx.model.is_test(*id));
    let tests: Vec<(DefId, Vec<(Site, Tautology)>)> = tests
        .map(|test| (test, tautologies(cx.model, test)))
        .filter(|(_, tautologies)| !tautologies.is_empty())
        .collect();
    if tests.is_empty() {
        return;
    }
    let (failing, required) = (Failing::new(cx), RequiredTests::new(cx));
    // A file that several crates reach holds each test as often: one that asserts anywhere is no finding.
    let sound = tests.iter().map(|(test, _)| *test).filter(|test| asserts_more(cx.model, &failing, *test));
    let sound: FxHashSet<Site> = sound.map(|test| cx.model.def(test).site).collect();
    for (test, tautologies) in &tests {
        if !sound.contains(&cx.model.def(*test).site) {
            out.push(required.explain(tautological(cx, *test, tautologies), *test));
        }
    }
}

/// The assertions of a test that cannot fail.
fn tautologies(model: &Model, test: DefId) -> Vec<(Site, Tautology)> {
    let file = model.def(test).site.file;
    let all = model.function(test).into_iter().flat_map(|function| &function.tautologies);
    all.map(|tautology| (Site::new(file, tautology.span), tautology.kind)).collect()
}

/// Whether a test asserts anything else, or may do so out of sight.
fn asserts_more(model: &Model, failing: &Failing, test: DefId) -> bool {
    let by = failing.of(test).and(Failures::ASSERTION.or(Failures::UNKNOWN));
    by != Failures::NONE || model.function(test).is_some_and(|function| function.expects_end)
}

fn tautological(cx: &RuleCx<'_>, test: DefId, tautologies: &[(Site, Tautology)]) -> Finding {
    let path = cx.model.path(test);
    let message = format!("all that test `{path}` asserts holds whatever the code does");
    let (site, kind) = tautologies.first().copied().unwrap_or((cx.model.def(test).site, Tautology::Constant));
    let finding = Finding::new(RULE.id, message, site).label(label(kind)).item(path).help(
        "compare what the code gives with what it should give, written out by hand, as in `assert_eq!(double(2), 4)`",
    );
    tautologies.iter().skip(1).fold(finding, |finding, (site, kind)| finding.step(*site, label(*kind)))
}

fn label(kind: Tautology) -> &'static str {
    match kind {
        Tautology::Constant => "this is about constants alone",
        Tautology::Itself => "this compares a value with itself",
        Tautology::AnyValue => "this is true of every value",
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::testing::World;
    use orchestrate_resolve::model::{Failures, Tautology};

    #[test]
    fn one_assertion_beside_is_enough_and_an_unwrap_is_none() {
        let mut world = World::new();
        for (test, by) in [
            ("alone", Failures::NONE),
            ("unwraps", Failures::UNWRAP),
            ("asserts", Failures::ASSERTION),
            ("hidden", Failures::UNKNOWN),
        ] {
            let path = format!("app::tests::{test}");
            world.test(&path, false);
            world.asserts_always(Tautology::Constant);
            world.asserts_always(Tautology::Itself);
            world.fails(&path, by);
        }
        world.make_test_code("app::tests");
        let findings = world.findings(&RULE);
        let about: Vec<Option<&str>> = findings.iter().map(|finding| finding.item.as_deref()).collect();
        assert_eq!(about, [Some("app::tests::alone"), Some("app::tests::unwraps")]);
        assert_eq!(findings[0].label, "this is about constants alone");
        assert_eq!(findings[0].steps[0].label, "this compares a value with itself");
    }
}
