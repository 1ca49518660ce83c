//! `#[verifies(path)]` names an item that does not exist in this workspace.

use super::prelude::*;
use orchestrate_policy::VerifiesMark;
use orchestrate_resolve::model::{Target, UnknownReason};

pub(crate) static RULE: Rule = Rule {
    id: "unknown-verified-item",
    group: Group::Tests,
    default_level: Level::Deny,
    since: "0.1",
    summary: "`#[verifies]` names an item that does not exist",
    page: include_str!("unknown_verified_item.md"),
    reads: Reads::Dependencies,
    check,
};

fn check(cx: &RuleCx<'_>, out: &mut Vec<Finding>) {
    for mark in &cx.marks.verifies {
        let targets = cx.model.target_set(mark.targets);
        if !targets.iter().any(|target| matches!(target, Target::Def(_))) {
            out.push(names_nothing(cx, mark, targets));
        }
    }
}

fn names_nothing(cx: &RuleCx<'_>, mark: &VerifiesMark, targets: &[Target]) -> Finding {
    let (path, site) = &mark.path;
    let (message, label) = match targets.first() {
        Some(Target::External(id)) => (
            format!("`{path}` is no item of this workspace: it is `{}`", cx.model.external(*id)),
            "an item of another workspace",
        ),
        Some(Target::Unknown(UnknownReason::Macro | UnknownReason::OutsideGlob | UnknownReason::Unreadable)) => {
            (format!("`{path}` could not be resolved, so nothing shows that it is verified"), "unknown to us")
        }
        _ => (format!("`{path}` names no item"), "nothing has this path here"),
    };
    Finding::new(RULE.id, message, *site)
        .label(label)
        .help("write the path as code at this place would: `super::item`, `crate::module::Type::member`, or `library::item` in `tests/`")
        .item(cx.model.path(mark.test))
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::testing::World;
    use orchestrate_policy::VerifiesMark;
    use orchestrate_resolve::model::{Target, UnknownReason};

    #[test]
    fn only_items_of_the_workspace_can_be_verified() {
        let mut world = World::new();
        let (test, site) = (world.test("app::tests::t", false), world.promise());
        let (item, outside) = (world.target("app::f"), world.target("serde::Serialize"));
        for (path, target) in [
            ("super::f", item),
            ("serde::Serialize", outside),
            ("super::g", Target::Unknown(UnknownReason::NotFound)),
            ("super::h", Target::Unknown(UnknownReason::Macro)),
        ] {
            let targets = world.set(target);
            world.marks.verifies.push(VerifiesMark { test, path: (path.into(), site), targets });
        }
        assert_eq!(
            world.run(&RULE),
            [
                "`serde::Serialize` is no item of this workspace: it is `serde::Serialize`",
                "`super::g` names no item",
                "`super::h` could not be resolved, so nothing shows that it is verified",
            ]
        );
    }
}
