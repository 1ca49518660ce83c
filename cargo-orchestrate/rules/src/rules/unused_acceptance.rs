//! A mutant that the policy accepts does not survive any more, or is not made any more.

use super::prelude::*;
use orchestrate_history::evidence::Mutants;
use orchestrate_policy::AcceptedMutants;
use orchestrate_workspace::source::Site;

pub(crate) static RULE: Rule = Rule {
    id: "unused-acceptance",
    group: Group::Policy,
    default_level: Level::Warn,
    since: "0.1",
    summary: "a mutant that is accepted does not survive any more",
    page: include_str!("unused_acceptance.md"),
    reads: Reads::Evidence,
    check,
};

fn check(cx: &RuleCx<'_>, out: &mut Vec<Finding>) {
    for accepted in &cx.policy.accepted {
        // Definitions under different `cfg`s have one path, and one record.
        let Some((item, mutants)) = accepted.items.iter().find_map(|item| Some((*item, known(cx, *item)?))) else {
            continue;
        };
        let path = cx.model.path(item);
        let survives = |id: &str| mutants.survived.iter().any(|survivor| survivor.id == id);
        let idle = accepted.mutants.iter().filter(|(id, _)| !survives(id));
        out.extend(idle.map(|(id, site)| unused(accepted, &path, id, *site)));
    }
}

/// What became of an item's mutants, where all of them were tried and the run still holds. A record without ids says nothing of them.
fn known<'a>(cx: &RuleCx<'a>, item: orchestrate_resolve::model::DefId) -> Option<&'a Mutants> {
    let mutants = cx.fresh(item)?.mutants.as_ref().filter(|mutants| mutants.is_complete())?;
    mutants.survived.iter().all(|survivor| !survivor.id.is_empty()).then_some(mutants)
}

fn unused(accepted: &AcceptedMutants, path: &str, id: &str, site: Site) -> Finding {
    let help = match accepted.mutants.len() {
        1 => "delete this `[[tests.accept]]`",
        _ => "delete this id",
    };
    Finding::new(RULE.id, format!("no mutant `{id}` of `{path}` survives"), site)
        .label("a test notices it, or the function is another one by now")
        .help(format!("{help}: `cargo orchestrate prove {path}` shows what survives"))
        .item(path.to_owned())
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::testing::World;
    use orchestrate_history::evidence::{Mutants, Parts, Record, Survivor};

    fn survivor(id: &str) -> Survivor {
        let (id, operator, original, replacement, function) =
            (id.to_owned(), "binary".into(), "<".into(), "<=".into(), "app::f".into());
        Survivor { id, operator, line: 1, original, replacement, function }
    }

    /// What is said of one id that survives and one that does not.
    fn said(record: impl Fn(Record) -> Record) -> Vec<String> {
        let mut world = World::new();
        world.function("app::f", &[], 1);
        world.test("app::tests::t", false);
        world.accept("app::f", "0000000000000001");
        world.accept("app::f", "0000000000000002");
        let mutants = Some(Mutants { survived: vec![survivor("0000000000000001")], ..Mutants::default() });
        let known = world.record("app::f", "app::tests::t");
        world.evidence.add(record(Record { mutants, ..known }));
        world.run(&RULE)
    }

    fn with(record: Record, change: impl Fn(&mut Mutants)) -> Record {
        let mut record = record;
        record.mutants.iter_mut().for_each(change);
        record
    }

    #[test]
    fn an_id_must_be_that_of_a_survivor() {
        assert_eq!(said(|record| record), ["no mutant `0000000000000002` of `app::f` survives"]);
        assert_eq!(said(|record| with(record, |mutants| mutants.survived.clear())).len(), 2);
    }

    #[test]
    fn where_nobody_knows_what_survives_nothing_is_said() {
        let part = Parts { of: 2, tried: [1].into() };
        assert!(said(|record| with(record, |mutants| mutants.parts = part.clone())).is_empty());
        assert!(said(|record| with(record, |mutants| mutants.survived[0].id.clear())).is_empty());
        assert!(said(|record| Record { mutants: None, ..record }).is_empty());
        assert!(said(|record| Record { digest: "v1:old".to_owned(), ..record }).is_empty());
        assert!(said(|record| Record { item: "app::g".to_owned(), ..record }).is_empty());
    }
}
