//! A function of marked code is longer than the policy allows.

use rustc_hash::FxHashSet;

use super::prelude::*;
use orchestrate_resolve::model::{DefId, DefKind};
use orchestrate_workspace::source::Site;

pub(crate) static RULE: Rule = Rule {
    id: "oversized-generated-item",
    group: Group::Generated,
    default_level: Level::Warn,
    since: "0.1",
    summary: "a function of marked code is longer than the policy allows",
    page: include_str!("oversized_generated_item.md"),
    reads: Reads::Dependencies,
    check,
};

fn check(cx: &RuleCx<'_>, out: &mut Vec<Finding>) {
    let Some((most, promise)) = cx.policy.generated.max_lines else { return };
    // A file that two targets reach holds each of its functions twice.
    let mut seen = FxHashSet::default();
    for id in cx.marks.covered.iter().map(DefId) {
        let lines = cx.model.item(id).map_or(0, |item| item.code_lines);
        let def = cx.model.def(id);
        if def.kind == DefKind::Fn && lines > most && seen.insert(def.site) {
            out.push(too_long(cx, id, lines, (most, promise)));
        }
    }
}

fn too_long(cx: &RuleCx<'_>, id: DefId, lines: u32, (most, promise): (u32, Site)) -> Finding {
    let path = cx.model.path(id);
    let def = cx.model.def(id);
    let mut finding = Finding::new(
        RULE.id,
        format!("generated function `{path}` has {lines} lines of code, {most} are allowed"),
        def.site,
    )
    .label(format!("{} lines too many; blank lines and comments do not count", lines - most))
    .because(promise, "allowed here")
    .help("split it into functions that each have a purpose of their own, and name that purpose in each one's mark")
    .item(path);
    finding.test = def.test;
    finding
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::testing::World;

    #[test]
    fn the_limit_itself_is_allowed_and_unmarked_code_is_free() {
        let mut world = World::new();
        world.policy.generated.max_lines = Some((10, world.promise()));
        for (path, lines) in [("app::at", 10), ("app::over", 11), ("app::unmarked", 99)] {
            world.function(path, &[], lines);
        }
        world.mark("app::at", None);
        world.mark("app::over", None);
        assert_eq!(world.run(&RULE), ["generated function `app::over` has 11 lines of code, 10 are allowed"]);
    }
}
