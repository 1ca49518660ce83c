//! An item has an attribute that the policy denies to it.

use super::claim::{self, By, Words};
use super::prelude::*;
use orchestrate_policy::ClaimKind;

pub(crate) static RULE: Rule = Rule {
    id: "forbidden-attribute",
    group: Group::Boundaries,
    default_level: Level::Deny,
    since: "0.1",
    summary: "an item has an attribute that the policy denies",
    page: include_str!("forbidden_attribute.md"),
    reads: Reads::Dependencies,
    check,
};

fn check(cx: &RuleCx<'_>, out: &mut Vec<Finding>) {
    claim::report(
        RULE.id,
        cx,
        |claim, breach, path| {
            let By::Attribute(term) = breach.by else { return None };
            Some(Words {
                message: format!("`{path}` has attribute `{}`, which `{}` denies", term.text, claim.name),
                label: "this attribute is denied".to_owned(),
                promise: format!("`{}` is denied here", term.text),
                help: "remove it, and mend what it was there for".to_owned(),
            })
        },
        |kind| matches!(kind, ClaimKind::Attributed(_)),
        out,
    );
}
