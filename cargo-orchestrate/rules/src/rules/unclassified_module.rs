//! A module that is to belong to a layer belongs to none.

use super::claim::{self, Words};
use super::prelude::*;
use orchestrate_policy::ClaimKind;

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
    claim::report(
        RULE.id,
        cx,
        |_, _, path| {
            Some(Words {
                message: format!("module `{path}` is in no layer"),
                label: "no layer contains it, or anything in it".to_owned(),
                promise: "each module belongs to a layer".to_owned(),
                help: format!("add `{path}` to `contains` of the layer that it belongs to"),
            })
        },
        |kind| matches!(kind, ClaimKind::InLayers),
        out,
    );
}
