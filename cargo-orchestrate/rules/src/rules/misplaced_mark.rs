//! Code is marked as generated where the policy wants none.

use super::prelude::*;
use orchestrate_policy::{GeneratedMark, ItemSet};
use orchestrate_resolve::model::DefId;
use orchestrate_workspace::source::Site;

pub(crate) static RULE: Rule = Rule {
    id: "misplaced-mark",
    group: Group::Generated,
    default_level: Level::Deny,
    since: "0.1",
    summary: "code is marked as generated where the policy wants none",
    page: include_str!("misplaced_mark.md"),
    reads: Reads::Dependencies,
    check,
};

fn check(cx: &RuleCx<'_>, out: &mut Vec<Finding>) {
    let Some((places, promise)) = &cx.policy.generated.only_in else { return };
    out.extend(cx.marks.generated.iter().filter_map(|mark| misplaced(cx, mark, places, *promise)));
}

fn misplaced(cx: &RuleCx<'_>, mark: &GeneratedMark, places: &ItemSet, promise: Site) -> Option<Finding> {
    let is_outside = |id: &&DefId| !places.has_def(**id) && !cx.model.def(**id).test;
    let mut outside = mark.on.iter().filter(is_outside);
    let item = cx.model.path(*outside.next()?);
    let others = match outside.count() {
        0 => String::new(),
        n => format!(" and {n} more"),
    };
    let finding = Finding::new(RULE.id, format!("`{item}`{others} is generated outside of where that may be"), mark.site)
        .label("marked as generated")
        .because(promise, "generated code stands in these places alone")
        .help("move the code to one of these places, or write it by hand: to remove the mark alone changes nothing of what it is");
    Some(finding.item(item))
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::testing::World;
    use orchestrate_policy::ItemSet;
    use orchestrate_resolve::model::BitSet;

    #[test]
    fn a_mark_stands_in_one_of_the_places() {
        let mut world = World::new();
        world.mark("app::made::f", Some("x"));
        world.mark("app::hand::g", Some("x"));
        assert_eq!(world.run(&RULE), [""; 0]);
        let made = world.def("app::made", orchestrate_resolve::model::DefKind::Module);
        let mut defs = BitSet::new(world.tables.defs.len());
        [made.0, made.0 + 1].into_iter().for_each(|id| defs.insert(id));
        let places = ItemSet { defs, externals: BitSet::default() };
        world.policy.generated.only_in = Some((places, world.promise()));
        assert_eq!(world.run(&RULE), ["`app::hand::g` is generated outside of where that may be"]);
    }
}
