//! What the rules of reviews share: the items that the policy wants to be looked at, and that nobody has looked at as they are now.

use super::RuleCx;
use crate::finding::Finding;
use orchestrate_history::review::{self, Ground, Items, Judged};
use orchestrate_policy::RequiredReviews;

/// All of them, by table and place.
pub(crate) fn judge<'a>(cx: &RuleCx<'a>) -> Vec<Judged<'a>> {
    if cx.policy.required_reviews.is_empty() {
        return Vec::new();
    }
    let items = Items::new(cx.model, cx.marks, cx.digests());
    let judged = review::judged(Ground { items: &items, sources: cx.sources, reviewed: cx.reviewed }, cx.policy);
    judged.into_iter().filter(|it| !it.standing.meets(it.required.at_least)).collect()
}

/// A finding about an item that somebody is to look at.
pub(crate) fn finding(cx: &RuleCx<'_>, rule: &'static str, it: &Judged<'_>, message: String) -> Finding {
    let path = cx.model.path(it.item);
    let RequiredReviews { name, site, reason, help, .. } = it.required;
    let because = match reason {
        Some(reason) => format!("required here: {reason}"),
        None => "required here".to_owned(),
    };
    let show = format!(
        "let a person look at it: `cargo orchestrate review show {path}` shows the code, what has changed since somebody last accepted it, and who uses it"
    );
    let mut finding = Finding::new(rule, message, cx.model.def(it.item).site)
        .because(*site, because)
        .help(help.as_ref().map_or_else(|| show.clone(), |help| format!("{help}; {show}")))
        .item(path)
        .contract(name.clone());
    finding.history = it.required.history || it.standing.meets_but_for_authors(it.required.at_least);
    finding
}
