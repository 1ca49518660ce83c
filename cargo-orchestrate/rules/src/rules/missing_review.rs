//! Fewer people have looked at an item than the policy requires.

use super::prelude::*;
use super::reviews;
use orchestrate_history::review::{Judged, Said};

pub(crate) static RULE: Rule = Rule {
    id: "missing-review",
    group: Group::Reviews,
    default_level: Level::Deny,
    since: "0.1",
    summary: "fewer people have accepted an item than the policy requires",
    page: include_str!("missing_review.md"),
    reads: Reads::Workspace,
    check,
};

fn check(cx: &RuleCx<'_>, out: &mut Vec<Finding>) {
    let missing = cx.unreviewed().iter().filter(|it| !it.standing.met(it.required.at_least));
    out.extend(missing.map(|it| unreviewed(cx, it)));
}

fn unreviewed(cx: &RuleCx<'_>, it: &Judged<'_>) -> Finding {
    let path = cx.model.path(it.item);
    let needs = match it.required.at_least {
        1 => "a review".to_owned(),
        n => format!("{n} reviews"),
    };
    let has = it.standing.has();
    let (message, label) = match it.standing.rejected {
        Some(_) => (format!("`{path}` is {has}"), "rejected as it is".to_owned()),
        None => (format!("`{path}` needs {needs}, and {has}"), format!("needs {needs}")),
    };
    let finding = reviews::finding(cx, RULE.id, it, message).label(label);
    let accepted = it.standing.looked.iter().filter(|looked| looked.record.verdict == Said::Accept);
    let finding = accepted.fold(finding, |finding, looked| finding.step(looked.site, looked.worth()));
    match it.standing.rejected {
        Some((_, site)) => finding.step(site, "rejected here"),
        None => finding,
    }
}
