//! An item needs tests that pass, and no run of them is known.

use super::prelude::*;
use super::proof;
use orchestrate_history::evidence::{Mutants, Record, TestOutcome};
use orchestrate_policy::{Link, RequiredTests, Strength};
use orchestrate_resolve::model::DefId;

pub(crate) static RULE: Rule = Rule {
    id: "missing-test-evidence",
    group: Group::Tests,
    default_level: Level::Deny,
    since: "0.1",
    summary: "no run is known of the tests that an item needs",
    page: include_str!("missing_test_evidence.md"),
    reads: Reads::Evidence,
    check,
};

fn check(cx: &RuleCx<'_>, out: &mut Vec<Finding>) {
    for (item, required) in proof::asked(cx, Strength::Passes) {
        if let Some(message) = missing(cx, item, required) {
            out.push(proof::unproven(cx, RULE.id, item, required, message).label("not proven"));
        }
    }
}

fn missing(cx: &RuleCx<'_>, item: DefId, required: &RequiredTests) -> Option<String> {
    let path = cx.model.path(item);
    if cx.evidence.of(&path).is_none() {
        return Some(format!("`{path}` needs a test that passes, and no run of one is known"));
    }
    // What is stale is another rule's.
    let record = cx.fresh(item)?;
    let unrun = match required.link {
        Link::Declared => unrun(cx, item, required, record),
        Link::Reached => too_few(&path, required, record),
    };
    let untried =
        || format!("the tests of `{path}` must notice its mutants, and not all of them are known to have been tried");
    let all_tried = record.mutants.as_ref().is_some_and(Mutants::is_complete);
    let tried = all_tried || required.strength < Strength::KillsMutants;
    unrun.or_else(|| (!tried).then(untried))
}

/// A test that a mark names, of which no run is known.
fn unrun(cx: &RuleCx<'_>, item: DefId, required: &RequiredTests, record: &Record) -> Option<String> {
    let paths = proof::running(cx, item, required).into_iter().map(|test| cx.model.path(test));
    let unrun = paths.into_iter().find(|path| record.tests.iter().all(|run| run.test != *path))?;
    Some(format!("`{unrun}` holds `{}`, and no run of it is known", cx.model.path(item)))
}

/// Fewer tests ran than are needed. Where one that ran did not pass, that is another rule's.
fn too_few(path: &str, required: &RequiredTests, record: &Record) -> Option<String> {
    let passed = record.tests.iter().filter(|run| run.outcome == TestOutcome::Passed);
    let is_complete = passed.clone().count() == record.tests.len();
    let reached = passed.filter(|run| record.reaches(run)).count();
    let few = is_complete && reached < required.at_least as usize;
    few.then(|| {
        format!("`{path}` needs {} tests that reach it and pass, and runs have shown {reached}", required.at_least)
    })
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::testing::World;
    use orchestrate_history::evidence::{Mutants, Probed};
    use orchestrate_policy::{Link, Strength};

    fn world(strength: Strength) -> World {
        let mut world = World::new();
        world.function("app::f", &[], 1);
        let test = world.test("app::tests::t", false);
        world.uses("app::tests::t", "app::f");
        world.verifies(test, "app::f");
        world.require(&["app::f"], 1).strength = strength;
        world
    }

    #[test]
    fn a_run_of_each_test_is_needed_and_one_that_is_stale_is_not_missing() {
        let mut world = world(Strength::Passes);
        assert_eq!(world.run(&RULE), ["`app::f` needs a test that passes, and no run of one is known"]);
        let record = world.record("app::f", "app::tests::t");
        world.evidence.add(record.clone());
        assert!(world.run(&RULE).is_empty());
        let other = world.test("app::tests::u", false);
        world.verifies(other, "app::f");
        assert_eq!(world.run(&RULE), ["`app::tests::u` holds `app::f`, and no run of it is known"]);
        world.evidence.add(orchestrate_history::evidence::Record { digest: "v1:old".to_owned(), ..record });
        assert!(world.run(&RULE).is_empty());
    }

    #[test]
    fn tests_that_reach_are_counted_by_runs() {
        let mut world = world(Strength::Passes);
        world.policy.required_tests[0].link = Link::Reached;
        let mut record = world.record("app::f", "app::tests::t");
        world.evidence.add(record.clone());
        assert!(world.run(&RULE).is_empty());
        record.tests[0].reached = false;
        world.evidence.add(record.clone());
        assert_eq!(world.run(&RULE), ["`app::f` needs 1 tests that reach it and pass, and runs have shown 0"]);
        record.probed = Probed::Unknown { why: "const fn".to_owned() };
        world.evidence.add(record);
        assert!(world.run(&RULE).is_empty());
    }

    #[test]
    fn mutants_are_asked_for_where_they_are_required() {
        for (strength, mutants, found) in [
            (Strength::KillsMutants, None, true),
            (Strength::KillsMutants, Some(Mutants::default()), false),
            (Strength::Passes, None, false),
            (Strength::Reaches, None, false),
        ] {
            let mut world = world(strength);
            let record = world.record("app::f", "app::tests::t");
            world.evidence.add(orchestrate_history::evidence::Record { mutants, ..record });
            assert_eq!(!world.run(&RULE).is_empty(), found, "{strength:?}");
        }
        assert!(world(Strength::Reaches).run(&RULE).is_empty());
    }
}
