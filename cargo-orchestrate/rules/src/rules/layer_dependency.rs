//! A module of a lower layer uses a module of a higher one, or one of a higher layer skips a closed one.

use rustc_hash::FxHashMap;

use super::contract::{self, Breach};
use super::prelude::*;
use orchestrate_policy::{Contract, Table};
use orchestrate_workspace::source::Site;

pub(crate) static RULE: Rule = Rule {
    id: "layer-dependency",
    group: Group::Boundaries,
    default_level: Level::Deny,
    since: "0.1",
    summary: "a lower layer uses a higher layer, or a higher one skips a closed layer",
    page: include_str!("layer_dependency.md"),
    reads: Reads::Dependencies,
    check,
};

fn check(cx: &RuleCx<'_>, out: &mut Vec<Finding>) {
    let is_layer = |contract: &&Contract| matches!(contract.table, Table::Layers | Table::Closed);
    let layers: Vec<&Contract> = cx.policy.contracts.iter().filter(is_layer).collect();
    let judgement = contract::judge(cx, &layers);
    let closed = closed(cx);
    out.extend(judgement.breaches.iter().filter_map(|breach| match breach.contract.table {
        Table::Closed => skipping(cx, breach, &closed),
        _ => Some(upward_use(cx, breach)),
    }));
    for broken in &contract::judge_chains(cx, &layers).breaches {
        let (lower, upper) = (&broken.contract.name, &broken.term.text);
        let forbidden = |said| format!("layer `{lower}` may not use layer `{upper}`: {said}");
        out.extend(contract::chain(RULE.id, cx, broken, forbidden));
    }
    out.extend(judgement.unjudged.iter().filter_map(|unjudged| contract::unjudged(RULE.id, cx, unjudged)));
}

fn upward_use(cx: &RuleCx<'_>, breach: &Breach<'_>) -> Finding {
    let lower = &breach.contract.name;
    let upper = breach.term.map_or("", |term| &term.text);
    let to = cx.model.target_path(breach.reached.target);
    let message =
        format!("layer `{lower}` may not use layer `{upper}`: `{}` uses `{to}`", cx.model.path(breach.reference.from));
    let help = breach.contract.help.clone().unwrap_or_else(|| {
        format!("move `{to}` to `{lower}` or below, or pass it in through a trait defined in `{lower}`")
    });
    contract::breach(RULE.id, cx, breach, message).help(help)
}

/// The layers, by their place in the policy: several of one place, where the stack stands in several.
fn closed<'a>(cx: &RuleCx<'a>) -> FxHashMap<Site, Vec<&'a Contract>> {
    let mut layers: FxHashMap<Site, Vec<&Contract>> = FxHashMap::default();
    for layer in cx.policy.contracts.iter().filter(|contract| contract.table == Table::Layers) {
        layers.entry(layer.site).or_default().push(layer);
    }
    layers
}

/// What a closed layer re-exports is used through it, and none of this.
fn skipping(cx: &RuleCx<'_>, breach: &Breach<'_>, layers: &FxHashMap<Site, Vec<&Contract>>) -> Option<Finding> {
    let closed = layers.get(&breach.contract.site)?;
    let is_in = |module| closed.iter().any(|layer| layer.from.has_def(module));
    if cx.model.hops(breach.reference).iter().any(|hop| is_in(hop.module)) {
        return None;
    }
    let (upper, through) = (&breach.contract.name, &closed.first()?.name);
    let lower = breach.term.map_or("", |term| &term.text);
    let to = cx.model.target_path(breach.reached.target);
    let from = cx.model.path(breach.reference.from);
    let message = format!("layer `{upper}` may not skip to layer `{lower}`: `{from}` uses `{to}` past `{through}`");
    let help = format!("use what `{through}` offers instead, or let it offer `{to}`");
    Some(contract::breach(RULE.id, cx, breach, message).help(help))
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
