//! An item is `pub` where nothing may be.

use super::claim;
use super::prelude::*;
use crate::policy::ClaimKind;

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
        ClaimKind::Hidden,
        |claim, path| (format!("`{path}` is `pub`, which `{}` forbids", claim.name), "declared `pub`"),
        |_, _| "write `pub(crate)`, `pub(super)` or nothing in place of `pub`".to_owned(),
        out,
    );
}
