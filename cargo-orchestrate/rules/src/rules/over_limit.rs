//! A change does more at once than the policy allows.
//!
//! The gate counts, which alone sees two revisions; so this rule only words what it found.

use super::prelude::*;
use orchestrate_policy::{Counted, Limit};

/// The rule.
pub static RULE: Rule = Rule {
    id: "over-limit",
    group: Group::Policy,
    default_level: Level::Deny,
    since: "0.1",
    summary: "a change does more at once than the policy allows",
    page: include_str!("over_limit.md"),
    reads: Reads::Workspace,
    check: |_, _| {},
};

/// How many items are named, before the rest is counted.
const NAMED: usize = 5;

/// A limit that a change is over; `pieces` would each keep all limits, where there is a way to cut it.
pub fn finding(limit: Limit, count: u32, pieces: &[Vec<String>], whole: &[String]) -> Finding {
    let message = format!("this change has {}, and {} allowed", limit.of.words(count), allowed(limit.most));
    let mut help = match pieces {
        [] | [_] => "cut it into changes that each do one thing".to_owned(),
        pieces => {
            let named: Vec<String> = pieces.iter().map(|piece| quoted(piece)).collect();
            format!("in these pieces it would pass, one after another: {}", named.join("; "))
        }
    };
    if !whole.is_empty() {
        help.push_str(&format!("; {} has to be cut itself", quoted(whole)));
    }
    let mut finding = Finding::new(RULE.id, message, limit.site)
        .label(if limit.of == Counted::Dependencies { "this many crates at once" } else { "this much at once" })
        .help(help)
        .to(limit.of.key());
    finding.history = true;
    finding
}

/// More is unreviewed than may be, and than there was; `new` is what the change has added to it.
pub fn backlog(limit: Limit, count: u32, before: u32, new: &[String]) -> Finding {
    let unreviewed = limit.of.words(count);
    let message = format!("the workspace has {unreviewed}, and {} allowed; its base has {before}", allowed(limit.most));
    let many = count - limit.most.max(before);
    let look = format!("let people look at {many} of them: `cargo orchestrate review queue` says which first");
    let help = match new {
        [] => look,
        new => {
            let (named, rest) = new.split_at(new.len().min(NAMED));
            let more = if rest.is_empty() { String::new() } else { format!(" and {} more", rest.len()) };
            format!("{look}; this change adds {}{more}", quoted(named))
        }
    };
    let mut finding = Finding::new(RULE.id, message, limit.site)
        .label("so many that nobody has looked at")
        .help(help)
        .to(limit.of.key());
    finding.history = true;
    finding
}

fn allowed(most: u32) -> String {
    match most {
        0 => "none is".to_owned(),
        1 => "1 is".to_owned(),
        most => format!("{most} are"),
    }
}

fn quoted(names: &[String]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}
