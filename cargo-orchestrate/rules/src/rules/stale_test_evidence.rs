//! Something has changed since the tests of an item were run.

use super::prelude::*;
use super::proof;
use orchestrate_history::evidence::stale;
use orchestrate_policy::Strength;

pub(crate) static RULE: Rule = Rule {
    id: "stale-test-evidence",
    group: Group::Tests,
    default_level: Level::Deny,
    since: "0.1",
    summary: "something has changed since an item's tests were run",
    page: include_str!("stale_test_evidence.md"),
    reads: Reads::Evidence,
    check,
};

fn check(cx: &RuleCx<'_>, out: &mut Vec<Finding>) {
    for (item, required) in proof::asked(cx, Strength::Passes) {
        let path = cx.model.path(item);
        let Some(what) = cx.evidence.of(&path).and_then(|record| stale(record, &cx.now())) else { continue };
        let message = format!("what runs have shown of `{path}` holds no longer: {what}");
        out.push(proof::unproven(cx, RULE.id, item, required, message).label("to be proven again"));
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::testing::World;
    use orchestrate_history::evidence::Record;
    use orchestrate_policy::Strength;

    #[test]
    fn each_thing_that_changed_is_named() {
        let mut world = World::new();
        world.function("app::f", &[], 1);
        world.function("app::help", &[], 1);
        let test = world.test("app::tests::t", false);
        world.verifies(test, "app::f");
        world.require(&["app::f"], 1).strength = Strength::Passes;
        assert!(world.run(&RULE).is_empty());
        let fresh = world.record("app::f", "app::tests::t");
        world.circumstances.lock = Some("new".to_owned());
        let reached = |path: &str, digest: &str| {
            let mut record = Record { state: Default::default(), ..fresh.clone() };
            record.state.lock = "new".to_owned();
            record.state.reached.insert(path.to_owned(), digest.to_owned());
            record
        };
        let old = || "v1:old".to_owned();
        let mut test_changed = reached("app::help", &fresh.digest);
        test_changed.tests[0].digest = old();
        let item_changed = Record { digest: old(), ..test_changed.clone() };
        for (record, what) in [
            (reached("app::help", &fresh.digest), None),
            (item_changed, Some("the item has changed")),
            (test_changed, Some("its test `app::tests::t` has changed")),
            (reached("app::help", "v1:old"), Some("`app::help`, which it or its tests reach, has changed")),
            (reached("app::gone", "v1:old"), Some("`app::gone`, which it or its tests reach, has changed")),
            (fresh.clone(), Some("`Cargo.lock` has changed")),
        ] {
            world.evidence.add(record);
            let expected = what.map(|what| format!("what runs have shown of `app::f` holds no longer: {what}"));
            assert_eq!(world.run(&RULE), expected.into_iter().collect::<Vec<String>>());
        }
    }
}
