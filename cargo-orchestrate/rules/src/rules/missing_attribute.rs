//! An item lacks an attribute that the policy requires of it.

use super::claim::{self, By, Words};
use super::prelude::*;
use orchestrate_policy::{AttributeTerm, ClaimKind, SubjectKind};

pub(crate) static RULE: Rule = Rule {
    id: "missing-attribute",
    group: Group::Boundaries,
    default_level: Level::Deny,
    since: "0.1",
    summary: "an item lacks an attribute that the policy requires",
    page: include_str!("missing_attribute.md"),
    reads: Reads::Dependencies,
    check,
};

fn check(cx: &RuleCx<'_>, out: &mut Vec<Finding>) {
    claim::report(
        RULE.id,
        cx,
        |claim, breach, path| {
            let By::Lack(term) = breach.by else { return None };
            let kind = SubjectKind::of(cx.model, breach.item).map_or("item", SubjectKind::word);
            let attribute = written(term);
            Some(Words {
                message: format!("{kind} `{path}` has no `#[{attribute}]`, which `{}` requires", claim.name),
                label: format!("no `#[{attribute}]`"),
                promise: format!("`{}` is required here", term.text),
                help: match kind {
                    "crate" => format!("write `#![{attribute}]` at the top of its root"),
                    _ => format!("write `#[{attribute}]` above it"),
                },
            })
        },
        |kind| matches!(kind, ClaimKind::Attributed(_)),
        out,
    );
}

/// The attribute as one writes it: what begins with a capital is a derive.
fn written(term: &AttributeTerm) -> String {
    let last = term.text.rsplit("::").next().unwrap_or_default();
    match last.starts_with(char::is_uppercase) && !term.text.contains('(') {
        true => format!("derive({})", term.text),
        false => term.text.clone(),
    }
}
