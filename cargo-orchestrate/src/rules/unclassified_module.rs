//! A module that is to belong to a layer belongs to none.

use super::claim;
use super::prelude::*;
use crate::policy::ClaimKind;

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
        ClaimKind::InLayers,
        |_, path| (format!("module `{path}` is in no layer"), "no layer contains it, or anything in it"),
        |claim, path| {
            format!("add `{path}` to `contains` of the layer that it belongs to, or to `except` of `{}`", claim.name)
        },
        out,
    );
}
