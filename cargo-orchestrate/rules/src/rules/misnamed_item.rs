//! An item is not named as the policy asks.

use super::claim::{self, Words};
use super::prelude::*;
use orchestrate_policy::{ClaimKind, Naming, SubjectKind};

pub(crate) static RULE: Rule = Rule {
    id: "misnamed-item",
    group: Group::Boundaries,
    default_level: Level::Deny,
    since: "0.1",
    summary: "an item is not named as the policy asks",
    page: include_str!("misnamed_item.md"),
    reads: Reads::Dependencies,
    check,
};

fn check(cx: &RuleCx<'_>, out: &mut Vec<Finding>) {
    claim::report(
        RULE.id,
        cx,
        |claim, breach, path| {
            let ClaimKind::Named(naming) = &claim.kind else { return None };
            let forms = forms(naming);
            let kind = SubjectKind::of(cx.model, breach.item).map_or("item", SubjectKind::word);
            Some(Words {
                message: format!("{kind} `{path}` is not named {forms}, as `{}` asks", claim.name),
                label: "named otherwise".to_owned(),
                promise: format!("named {forms} here"),
                help: format!("rename it to {forms}"),
            })
        },
        |kind| matches!(kind, ClaimKind::Named(_)),
        out,
    );
}

fn forms(naming: &Naming) -> String {
    let forms: Vec<String> = naming.names.iter().map(|name| format!("`{}`", name.text())).collect();
    forms.join(" or ")
}
