//! A module of a lower layer uses a module of a higher one.

use super::contract::{self, Breach};
use super::prelude::*;
use crate::policy::{Contract, Table};

pub(crate) static RULE: Rule = Rule {
    id: "layer-dependency",
    group: Group::Boundaries,
    default_level: Level::Deny,
    since: "0.1",
    summary: "a lower layer uses a higher layer",
    page: include_str!("layer_dependency.md"),
    reads: Reads::Dependencies,
    check,
};

fn check(cx: &RuleCx<'_>, out: &mut Vec<Finding>) {
    let is_layer = |contract: &&Contract| contract.table == Table::Layers;
    let layers: Vec<&Contract> = cx.policy.contracts.iter().filter(is_layer).collect();
    let judgement = contract::judge(cx, &layers);
    out.extend(judgement.breaches.iter().map(|breach| upward_use(cx, breach)));
    out.extend(judgement.unjudged.iter().filter_map(|unjudged| contract::unjudged(RULE.id, cx, unjudged)));
}

fn upward_use(cx: &RuleCx<'_>, breach: &Breach<'_>) -> Finding {
    let lower = &breach.contract.name;
    let upper = breach.term.map_or("", |term| &term.text);
    let to = contract::target_path(cx.model, breach.reached.target);
    let message =
        format!("layer `{lower}` may not use layer `{upper}`: `{}` uses `{to}`", cx.model.path(breach.reference.from));
    let help = breach.contract.help.clone().unwrap_or_else(|| {
        format!("move `{to}` to `{lower}` or below, or pass it in through a trait defined in `{lower}`")
    });
    contract::breach(RULE.id, cx, breach, message).help(help)
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::testing::World;

    #[test]
    fn upward_is_reported_and_downward_is_not() {
        let mut world = World::new();
        world.uses("app::domain::f", "app::ui::Page");
        world.uses("app::ui::g", "app::domain::Order");
        world.layer("domain", &["app::domain"], &[("ui", "app::ui")]);
        assert_eq!(world.run(&RULE), ["layer `domain` may not use layer `ui`: `app::domain::f` uses `app::ui::Page`"]);
    }
}
