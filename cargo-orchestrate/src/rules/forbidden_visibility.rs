//! An item is `pub` where nothing may be.

use super::prelude::*;
use crate::policy::Exposed;

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
    out.extend(cx.policy.exposed.iter().map(|exposed| is_pub(cx, exposed)));
}

fn is_pub(cx: &RuleCx<'_>, exposed: &Exposed) -> Finding {
    let Exposed { item, name, site, reason, help } = exposed;
    let path = cx.model.path(*item);
    let promise = match reason {
        Some(reason) => format!("nothing of this is `pub`: {reason}"),
        None => "nothing of this is `pub`".to_owned(),
    };
    Finding::new(RULE.id, format!("`{path}` is `pub`, which `{name}` forbids"), cx.model.def(*item).site)
        .label("declared `pub`")
        .because(*site, promise)
        .help(
            help.clone().unwrap_or_else(|| "write `pub(crate)`, `pub(super)` or nothing in place of `pub`".to_owned()),
        )
        .item(path)
        .contract(name.clone())
}
