//! A test that holds an item does not reach it.

use std::collections::BTreeSet;

use super::prelude::*;
use super::runs;
use orchestrate_policy::{Link, RequiredTests, Strength};
use orchestrate_resolve::model::DefId;
use orchestrate_workspace::metadata::TargetKind;

pub(crate) static RULE: Rule = Rule {
    id: "unreached-by-required-test",
    group: Group::Tests,
    default_level: Level::Deny,
    since: "0.1",
    summary: "a required test does not reach the item that it holds",
    page: include_str!("unreached_by_required_test.md"),
    reads: Reads::Evidence,
    check,
};

fn check(cx: &RuleCx<'_>, out: &mut Vec<Finding>) {
    let mut seen: BTreeSet<(DefId, DefId)> = BTreeSet::new();
    let asks = |required: &&RequiredTests| required.strength >= Strength::Reaches && required.link == Link::Declared;
    for required in cx.policy.required_tests.iter().filter(asks) {
        for item in &required.items {
            for test in cx.links().of(*item, Link::Declared) {
                if seen.insert((*item, test)) {
                    out.extend(unreached(cx, required, *item, test));
                }
            }
        }
    }
}

fn unreached(cx: &RuleCx<'_>, required: &RequiredTests, item: DefId, test: DefId) -> Option<Finding> {
    // An ignored test reaches nothing, and is another rule's.
    let runs = runs::ignored(cx.model, test).is_none();
    match cx.run_reached(item, test) {
        _ if !runs => None,
        Some(true) => None,
        Some(false) => Some(finding(cx, required, item, test, "a run of it did not come there")),
        None if surely_not(cx, item, test) => Some(finding(cx, required, item, test, "nothing in it leads there")),
        None => None,
    }
}

/// Whether the sources show that a test does not reach an item, whatever the names may mean that did not resolve.
fn surely_not(cx: &RuleCx<'_>, item: DefId, test: DefId) -> bool {
    let items = cx.links().twins(item);
    let sees_all = cx.model.issues().is_empty() && !is_elsewhere(cx, item, test);
    sees_all && !cx.calls().may_reach(test, items)
}

/// Whether the item may run where the sources do not lead: in the compiler, or in a program that an integration test starts.
fn is_elsewhere(cx: &RuleCx<'_>, item: DefId, test: DefId) -> bool {
    let krate = |id: DefId| cx.model.krate(cx.model.def(id).krate);
    let (of_item, of_test) = (krate(item), krate(test));
    let starts_programs = cx.workspace.packages.get(of_test.package).is_some_and(|package| {
        of_test.kind == TargetKind::Test && package.targets.iter().any(|target| target.kind == TargetKind::Bin)
    });
    starts_programs || matches!(of_item.kind, TargetKind::ProcMacro | TargetKind::BuildScript)
}

fn finding(cx: &RuleCx<'_>, required: &RequiredTests, item: DefId, test: DefId, label: &str) -> Finding {
    let (item, path) = (cx.model.path(item), cx.model.path(test));
    let mut finding =
        Finding::new(RULE.id, format!("test `{path}` holds `{item}`, and does not reach it"), cx.model.def(test).site)
            .label(label)
            .because(required.site, "required here")
            .help(format!(
                "let the test use `{item}`, and assert what comes of it; or let the mark name the test that does"
            ))
            .item(path)
            .to(item);
    finding.test = true;
    finding
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::testing::World;
    use orchestrate_history::evidence::Evidence;
    use orchestrate_policy::Strength;
    use orchestrate_resolve::Unresolved;

    /// `app::f` is held by `app::tests::t`, which calls `app::help`.
    fn world() -> World {
        let mut world = World::new();
        let test = world.test("app::tests::t", false);
        world.function("app::help", &[], 1);
        world.function("app::f", &[], 1);
        world.uses("app::tests::t", "app::help");
        world.verifies(test, "app::f");
        world.require(&["app::f"], 1).strength = Strength::Reaches;
        world
    }

    const FOUND: &str = "test `app::tests::t` holds `app::f`, and does not reach it";

    #[test]
    fn what_leads_there_by_any_way_reaches() {
        assert_eq!(world().run(&RULE), [FOUND]);
        let mut direct = world();
        direct.uses("app::help", "app::f");
        assert!(direct.run(&RULE).is_empty());
        let mut ignored = World::new();
        let test = ignored.test("app::tests::t", true);
        ignored.verifies(test, "app::f");
        ignored.require(&["app::f"], 1).strength = Strength::Reaches;
        assert!(ignored.run(&RULE).is_empty());
        let mut exists = world();
        exists.policy.required_tests[0].strength = Strength::Exists;
        assert!(exists.run(&RULE).is_empty());
    }

    #[test]
    fn a_name_that_may_lead_there_accuses_nobody() {
        for (from, name, found) in
            [("app::help", "f", false), ("app::help", "g", true), ("app::f", "f", true), ("app", "f", false)]
        {
            let mut world = world();
            let from = world.def(from, orchestrate_resolve::model::DefKind::Module);
            let name = world.name_of(name);
            let file = orchestrate_workspace::source::FileId(0);
            world.tables.unresolved.push(Unresolved { file, from, name });
            assert_eq!(!world.run(&RULE).is_empty(), found, "{from:?} {name:?}");
        }
        let mut starts = world();
        starts.uses("app::help", "std::process::Command::new");
        assert!(starts.run(&RULE).is_empty());
    }

    #[test]
    fn a_run_knows_better_while_it_holds() {
        let mut world = world();
        world.uses("app::tests::t", "app::f");
        let mut record = world.record("app::f", "app::tests::t");
        record.tests[0].reached = false;
        world.evidence = Evidence::default();
        world.evidence.add(record.clone());
        assert_eq!(world.run(&RULE), [FOUND]);
        record.probed = orchestrate_history::evidence::Probed::Unknown { why: "const fn".to_owned() };
        world.evidence.add(record.clone());
        assert!(world.run(&RULE).is_empty());
        record.probed = orchestrate_history::evidence::Probed::Probed;
        record.digest = "v1:stale".to_owned();
        world.evidence.add(record);
        assert!(world.run(&RULE).is_empty());
    }
}
