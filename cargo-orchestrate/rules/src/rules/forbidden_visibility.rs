//! An item is `pub` where nothing may be.

use super::claim::{self, Words};
use super::prelude::*;
use orchestrate_policy::ClaimKind;

pub(crate) static RULE: Rule = Rule {
    id: "forbidden-visibility",
    group: Group::Boundaries,
    default_level: Level::Deny,
    since: "0.1",
    summary: "an item is `pub` where nothing may be",
    page: include_str!("forbidden_visibility.md"),
    reads: Reads::Crate,
    check,
};

fn check(cx: &RuleCx<'_>, out: &mut Vec<Finding>) {
    claim::report(
        RULE.id,
        cx,
        |claim, _, path| {
            Some(Words {
                message: format!("`{path}` is `pub`, which `{}` forbids", claim.name),
                label: "declared `pub`".to_owned(),
                promise: "nothing of this is `pub`".to_owned(),
                help: "write `pub(crate)`, `pub(super)` or nothing in place of `pub`".to_owned(),
            })
        },
        |kind| matches!(kind, ClaimKind::Hidden),
        out,
    );
}
