//! A waiver that holds nothing back.
//!
//! Only the report stage knows what waivers held back, once every rule has run: it calls [`finding`] for each that did not.

use super::prelude::*;
use orchestrate_policy::Waiver;

pub(crate) static RULE: Rule = Rule {
    id: "unused-waiver",
    group: Group::Policy,
    default_level: Level::Warn,
    since: "0.1",
    summary: "a waiver holds nothing back",
    page: include_str!("unused_waiver.md"),
    reads: Reads::Workspace,
    check: |_, _| {},
};

/// The finding for a waiver that held nothing back.
pub(crate) fn finding(cx: &RuleCx<'_>, waiver: &Waiver) -> Finding {
    let item = cx.model.path(waiver.on);
    let rule = &waiver.rule;
    let (message, label) = match super::find(rule) {
        Some(_) => (
            format!("the waiver of `{rule}` on `{item}` holds nothing back"),
            format!("`{rule}` reports nothing in this item"),
        ),
        None => (format!("the waiver on `{item}` names no rule: `{rule}`"), "no rule has this name".to_owned()),
    };
    Finding::new(RULE.id, message, waiver.site)
        .label(label)
        .help("delete the waiver, its `#[…]` included; `cargo orchestrate rules` lists the rules")
        .item(item)
}
