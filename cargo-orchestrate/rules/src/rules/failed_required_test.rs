//! A test that an item needs did not pass when it was run.

use super::prelude::*;
use super::proof;
use orchestrate_history::evidence::{Record, TestOutcome, TestRun};
use orchestrate_policy::{Link, RequiredTests, Strength};
use orchestrate_resolve::model::DefId;

pub(crate) static RULE: Rule = Rule {
    id: "failed-required-test",
    group: Group::Tests,
    default_level: Level::Deny,
    since: "0.1",
    summary: "a required test did not pass when it was run",
    page: include_str!("failed_required_test.md"),
    reads: Reads::Evidence,
    check,
};

fn check(cx: &RuleCx<'_>, out: &mut Vec<Finding>) {
    for (item, required) in proof::asked(cx, Strength::Passes) {
        let Some(record) = cx.fresh(item) else { continue };
        for run in needed(cx, item, required, record) {
            out.extend(failed(cx, item, required, run));
        }
    }
}

/// The runs that have to pass: of every test that a mark names; of those that reach the item, where too few have passed.
fn needed<'r>(cx: &RuleCx<'_>, item: DefId, required: &RequiredTests, record: &'r Record) -> Vec<&'r TestRun> {
    let runs = record.tests.iter();
    match required.link {
        Link::Declared => {
            let paths: Vec<String> =
                proof::running(cx, item, required).iter().map(|test| cx.model.path(*test)).collect();
            runs.filter(|run| paths.contains(&run.test)).collect()
        }
        Link::Reached => {
            let good = |run: &&TestRun| run.outcome == TestOutcome::Passed && record.reaches(run);
            let enough = record.tests.iter().filter(good).count() >= required.at_least as usize;
            runs.filter(|_| !enough).collect()
        }
    }
}

fn failed(cx: &RuleCx<'_>, item: DefId, required: &RequiredTests, run: &TestRun) -> Option<Finding> {
    let (test, path) = (&run.test, cx.model.path(item));
    let (what, help) = match run.outcome {
        TestOutcome::Passed => return None,
        TestOutcome::Failed => ("failed", "mend the item, or the test where it is wrong"),
        TestOutcome::TimedOut => ("took longer than it may", "find what it waits for"),
        TestOutcome::Ignored => ("is ignored by its harness", "let it run"),
        TestOutcome::NotFound => ("is not listed by its harness", "see that the harness takes part in `cargo test`"),
    };
    let site = proof::running(cx, item, required).into_iter().find(|it| cx.model.path(*it) == *test);
    let mut finding =
        proof::unproven(cx, RULE.id, item, required, format!("test `{test}`, which `{path}` needs, {what}"));
    finding.site = cx.model.def(site.unwrap_or(item)).site;
    finding.test = site.is_some();
    Some(finding.label("when it was last run").help(format!("{help}, then prove it again")).item(test).to(path))
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::testing::World;
    use orchestrate_history::evidence::TestOutcome;
    use orchestrate_policy::{Link, Strength};

    fn world(link: Link) -> World {
        let mut world = World::new();
        world.function("app::f", &[], 1);
        let test = world.test("app::tests::t", false);
        world.uses("app::tests::t", "app::f");
        world.verifies(test, "app::f");
        world.test("app::tests::other", false);
        world.uses("app::tests::other", "app::f");
        let required = world.require(&["app::f"], 1);
        (required.strength, required.link) = (Strength::Passes, link);
        world
    }

    #[test]
    fn every_end_but_one_is_no_pass() {
        for (outcome, said) in [
            (TestOutcome::Passed, None),
            (TestOutcome::Failed, Some("failed")),
            (TestOutcome::TimedOut, Some("took longer than it may")),
            (TestOutcome::Ignored, Some("is ignored by its harness")),
            (TestOutcome::NotFound, Some("is not listed by its harness")),
        ] {
            for link in [Link::Declared, Link::Reached] {
                let mut world = world(link);
                let mut record = world.record("app::f", "app::tests::t");
                record.tests[0].outcome = outcome;
                world.evidence.add(record);
                let expected = said.map(|said| format!("test `app::tests::t`, which `app::f` needs, {said}"));
                assert_eq!(world.run(&RULE), expected.into_iter().collect::<Vec<String>>(), "{link:?}");
            }
        }
    }

    #[test]
    fn a_test_to_spare_may_fail_where_enough_reach() {
        for (link, named, found) in [
            (Link::Reached, "app::tests::other", false),
            // A mark names it: it has to hold.
            (Link::Declared, "app::tests::t", true),
            (Link::Declared, "app::tests::other", false),
        ] {
            let mut world = world(link);
            let mut record = world.record("app::f", "app::tests::t");
            let other = world.record("app::f", "app::tests::other");
            record.tests.extend(other.tests);
            let failed = record.tests.iter_mut().find(|run| run.test == named);
            failed.into_iter().for_each(|run| run.outcome = TestOutcome::Failed);
            world.evidence.add(record.clone());
            assert_eq!(!world.run(&RULE).is_empty(), found, "{link:?} {named}");
            record.digest = "v1:old".to_owned();
            world.evidence.add(record);
            assert!(world.run(&RULE).is_empty());
        }
    }
}
