//! Less of the workspace was understood than the policy demands.

use super::prelude::*;
use crate::finding::Fix;

pub(crate) static RULE: Rule = Rule {
    id: "low-resolution",
    group: Group::Sources,
    default_level: Level::Warn,
    since: "0.1",
    summary: "less of the workspace was understood than the policy demands",
    page: include_str!("low_resolution.md"),
    reads: Reads::Workspace,
    check,
};

fn check(cx: &RuleCx<'_>, out: &mut Vec<Finding>) {
    let Some((demanded, promise)) = cx.policy.min_share else { return };
    let share = cx.model.share();
    if share.ratio() >= demanded {
        return;
    }
    let message = format!(
        "{} of {} names resolved, a share of {}: the policy demands {demanded}",
        share.resolved,
        share.total,
        rounded_down(share.ratio())
    );
    out.push(
        Finding::new(RULE.id, message, promise)
            .label("demanded here")
            .help("run `cargo orchestrate graph --level reference` to see which names have no target, and name those items by their full path")
            .fix(Fix::Command("cargo orchestrate graph --level reference".to_owned())),
    );
}

/// Three decimals, never rounded up to what was demanded.
fn rounded_down(share: f64) -> f64 {
    (share * 1000.0).floor() / 1000.0
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::testing::World;

    #[test]
    fn just_below_is_below() {
        let mut world = World::new();
        world.tables.share.total = 10_000;
        world.policy.min_share = Some((0.93, world.promise()));
        world.tables.share.resolved = 9_300;
        assert!(world.run(&RULE).is_empty());
        world.tables.share.resolved = 9_299;
        assert_eq!(world.run(&RULE), ["9299 of 10000 names resolved, a share of 0.929: the policy demands 0.93"]);
    }
}
