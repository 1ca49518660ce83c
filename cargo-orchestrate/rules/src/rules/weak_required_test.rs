//! The tests of an item do not notice when it changes.

use super::prelude::*;
use super::proof;
use orchestrate_history::evidence::{Mutants, Survivor};
use orchestrate_policy::{RequiredTests, Strength};
use orchestrate_resolve::model::DefId;

pub(crate) static RULE: Rule = Rule {
    id: "weak-required-test",
    group: Group::Tests,
    default_level: Level::Deny,
    since: "0.1",
    summary: "an item's tests notice fewer changes of it than they must",
    page: include_str!("weak_required_test.md"),
    reads: Reads::Evidence,
    check,
};

/// How many survivors a finding names.
const NAMED: usize = 3;
/// How much of a piece of code is shown.
const MAX_CODE: usize = 60;

fn check(cx: &RuleCx<'_>, out: &mut Vec<Finding>) {
    for (item, required) in proof::asked(cx, Strength::KillsMutants) {
        let mutants = cx.fresh(item).and_then(|record| record.mutants.as_ref());
        let Some(mutants) = mutants.filter(|mutants| mutants.is_complete()) else { continue };
        let mutants = without_accepted(cx, item, mutants);
        if mutants.score().is_some_and(|score| score < required.min_score) {
            out.push(weak(cx, item, required, &mutants));
        }
    }
}

/// What the policy accepts counts neither for the tests nor against them.
fn without_accepted(cx: &RuleCx<'_>, item: DefId, mutants: &Mutants) -> Mutants {
    let mut left = mutants.clone();
    left.survived.retain(|survivor| cx.policy.accepts(item, &survivor.id).is_none());
    left
}

fn weak(cx: &RuleCx<'_>, item: DefId, required: &RequiredTests, mutants: &Mutants) -> Finding {
    let path = cx.model.path(item);
    let caught = mutants.killed + mutants.timed_out;
    let all = caught + mutants.survived.len() as u32 + mutants.unswitchable;
    let asked = percent(required.min_score);
    let message = format!("the tests of `{path}` notice {caught} of {all} changes, and {asked} must be noticed");
    proof::unproven(cx, RULE.id, item, required, message)
        .label(unnoticed(mutants))
        .help("let a test fail where one of these changes is made, then prove it again")
}

fn unnoticed(mutants: &Mutants) -> String {
    let named: Vec<String> = mutants.survived.iter().take(NAMED).map(shown).collect();
    let more = mutants.survived.len().saturating_sub(NAMED);
    let mut parts = named;
    if more > 0 {
        parts.push(format!("{more} more"));
    }
    let mut label = if parts.is_empty() { String::new() } else { format!("no test noticed {}", parts.join(", ")) };
    if mutants.unswitchable > 0 {
        let and = if label.is_empty() { "" } else { "; " };
        label.push_str(&format!("{and}{} could not be tried", mutants.unswitchable));
    }
    label
}

fn shown(survivor: &Survivor) -> String {
    format!("line {}: `{}` → `{}`", survivor.line, brief(&survivor.original), brief(&survivor.replacement))
}

/// Code on one line, cut where it is long.
fn brief(code: &str) -> String {
    let line = code.split_whitespace().collect::<Vec<&str>>().join(" ");
    match line.char_indices().nth(MAX_CODE) {
        Some((at, _)) => format!("{} …", line[..at].trim_end()),
        None => line,
    }
}

/// A share as it is written: `80 %`, `87.5 %`.
fn percent(share: f64) -> String {
    format!("{} %", (share * 1000.0).round() / 10.0)
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::testing::World;
    use orchestrate_history::evidence::{Mutants, Record, Survivor};
    use orchestrate_policy::Strength;

    fn survivor(line: u32, original: &str) -> Survivor {
        let (operator, replacement, function) = ("binary".into(), "()".into(), "app::f".into());
        Survivor { id: format!("{line:016x}"), operator, line, original: original.into(), replacement, function }
    }

    fn world(mutants: Mutants, min_score: f64) -> World {
        let mut world = World::new();
        world.function("app::f", &[], 1);
        let test = world.test("app::tests::t", false);
        world.verifies(test, "app::f");
        let required = world.require(&["app::f"], 1);
        (required.strength, required.min_score) = (Strength::KillsMutants, min_score);
        let record = world.record("app::f", "app::tests::t");
        world.evidence.add(Record { mutants: Some(mutants), ..record });
        world
    }

    #[test]
    fn a_score_below_the_least_is_found_with_what_survived() {
        let survived = vec![survivor(7, "a\n  < b"), survivor(8, "c"), survivor(9, "d"), survivor(10, "e")];
        let mutants = Mutants { killed: 3, timed_out: 1, survived, unviable: 5, unswitchable: 1, ..Mutants::default() };
        let finding = &world(mutants.clone(), 0.8).findings(&RULE)[0];
        assert_eq!(finding.message, "the tests of `app::f` notice 4 of 9 changes, and 80 % must be noticed");
        assert_eq!(
            finding.label,
            "no test noticed line 7: `a < b` → `()`, line 8: `c` → `()`, line 9: `d` → `()`, 1 more; 1 could not be tried"
        );
        assert!(world(mutants.clone(), 4.0 / 9.0).run(&RULE).is_empty());
        assert_eq!(world(mutants, 0.445).run(&RULE).len(), 1);
    }

    #[test]
    fn what_is_accepted_counts_on_neither_side() {
        let survived = vec![survivor(7, "a"), survivor(8, "b")];
        let mut world = world(Mutants { killed: 1, survived, ..Mutants::default() }, 0.5);
        assert_eq!(world.run(&RULE), ["the tests of `app::f` notice 1 of 3 changes, and 50 % must be noticed"]);
        world.function("app::g", &[], 1);
        world.accept("app::g", "0000000000000007");
        world.accept("app::f", "0000000000000009");
        assert_eq!(world.run(&RULE).len(), 1);
        world.accept("app::f", "0000000000000007");
        assert!(world.run(&RULE).is_empty());
        world.policy.required_tests[0].min_score = 1.0;
        assert_eq!(world.findings(&RULE)[0].label, "no test noticed line 8: `b` → `()`");
    }

    #[test]
    fn where_nothing_compiles_nothing_is_weak() {
        assert!(world(Mutants { unviable: 5, ..Mutants::default() }, 1.0).run(&RULE).is_empty());
        let label = &world(Mutants { unswitchable: 2, ..Mutants::default() }, 1.0).findings(&RULE)[0].label;
        assert_eq!(label, "2 could not be tried");
    }

    #[test]
    fn what_is_stale_is_not_judged() {
        let mut world = world(Mutants { survived: vec![survivor(1, "a")], ..Mutants::default() }, 1.0);
        assert_eq!(world.run(&RULE).len(), 1);
        let record = world.record("app::f", "app::tests::t");
        let mutants = Some(Mutants { survived: vec![survivor(1, "a")], ..Mutants::default() });
        world.evidence.add(Record { mutants, digest: "v1:old".to_owned(), ..record });
        assert!(world.run(&RULE).is_empty());
    }
}
