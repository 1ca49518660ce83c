//! A module that is to belong to a layer belongs to none.

use super::prelude::*;
use crate::policy::Unclassified;

pub(crate) static RULE: Rule = Rule {
    id: "unclassified-module",
    group: Group::Boundaries,
    default_level: Level::Deny,
    since: "0.1",
    summary: "a module is in no layer, where each must be in one",
    page: include_str!("unclassified_module.md"),
    reads: Reads::Crate,
    check,
};

fn check(cx: &RuleCx<'_>, out: &mut Vec<Finding>) {
    out.extend(cx.policy.unclassified.iter().map(|unclassified| in_no_layer(cx, unclassified)));
}

fn in_no_layer(cx: &RuleCx<'_>, unclassified: &Unclassified) -> Finding {
    let Unclassified { module, name, site, reason } = unclassified;
    let path = cx.model.path(*module);
    let promise = match reason {
        Some(reason) => format!("each module belongs to a layer: {reason}"),
        None => "each module belongs to a layer".to_owned(),
    };
    Finding::new(RULE.id, format!("module `{path}` is in no layer"), cx.model.def(*module).site)
        .label("no layer contains it, or anything in it")
        .because(*site, promise)
        .help(format!("add `{path}` to `contains` of the layer that it belongs to, or to `except` of `{name}`"))
        .item(path)
        .contract(name.clone())
}
