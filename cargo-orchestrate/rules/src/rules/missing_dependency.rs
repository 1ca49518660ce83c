//! An item does not use what the policy says that it must.

use super::claim::{self, By, Words};
use super::prelude::*;
use orchestrate_policy::{ClaimKind, SubjectKind, Uses};

pub(crate) static RULE: Rule = Rule {
    id: "missing-dependency",
    group: Group::Boundaries,
    default_level: Level::Deny,
    since: "0.1",
    summary: "an item does not use what it must",
    page: include_str!("missing_dependency.md"),
    reads: Reads::Dependencies,
    check,
};

fn check(cx: &RuleCx<'_>, out: &mut Vec<Finding>) {
    claim::report(
        RULE.id,
        cx,
        |claim, breach, path| {
            let (ClaimKind::Using(uses), By::Silence { unknown }) = (&claim.kind, breach.by) else { return None };
            let kind = SubjectKind::of(cx.model, breach.item).map_or("item", SubjectKind::word);
            let (verb, what) = asked(uses);
            Some(Words {
                message: format!("{kind} `{path}` {verb} {what}, as `{}` requires", claim.name),
                label: label(unknown),
                promise: format!("each {kind} of this uses {}", what.replace(", nor ", " or ")),
                help: format!("use {} in it, or in what is beneath it", what.replace(", nor ", " or ")),
            })
        },
        |kind| matches!(kind, ClaimKind::Using(_)),
        out,
    );
}

fn asked(uses: &Uses) -> (&'static str, String) {
    let all: Vec<String> = uses.terms.iter().map(|term| format!("`{}`", term.text)).collect();
    let verb = if all.len() > 1 { "uses neither" } else { "does not use" };
    (verb, all.join(", nor "))
}

/// What did not resolve may be what is asked for: whoever reads the finding has to know.
fn label(unknown: usize) -> String {
    match unknown {
        0 => "nothing in it reaches that".to_owned(),
        1 => "nothing in it is known to reach that: 1 name did not resolve".to_owned(),
        n => format!("nothing in it is known to reach that: {n} names did not resolve"),
    }
}
