//! Something has changed since people looked at an item.

use super::prelude::*;
use super::reviews;
use orchestrate_history::review::Judged;

pub(crate) static RULE: Rule = Rule {
    id: "stale-review",
    group: Group::Reviews,
    default_level: Level::Deny,
    since: "0.1",
    summary: "something has changed since an item was accepted",
    page: include_str!("stale_review.md"),
    reads: Reads::Workspace,
    check,
};

fn check(cx: &RuleCx<'_>, out: &mut Vec<Finding>) {
    let stale = cx.unreviewed().iter().filter(|it| it.standing.met(it.required.at_least));
    out.extend(stale.map(|it| changed(cx, it)));
}

fn changed(cx: &RuleCx<'_>, it: &Judged<'_>) -> Finding {
    let path = cx.model.path(it.item);
    // Whoever looked last has seen the most of what is there.
    let message = match it.standing.since() {
        Some((record, what)) => {
            format!("what `{}` accepted of `{path}` is no longer there: {}", record.who, what.join(", "))
        }
        None => format!("what was accepted of `{path}` is no longer there"),
    };
    let finding = reviews::finding(cx, RULE.id, it, message).label("to be looked at again");
    let stale = it.standing.looked.iter().filter(|looked| looked.changes().is_some());
    stale.fold(finding, |finding, looked| finding.step(looked.site, looked.worth()))
}
