//! The baseline holds what is fixed.
//!
//! Only the report stage knows what the baseline holds: it calls [`finding`] for each crate's entries that no finding meets.

use super::prelude::*;
use crate::finding::Fix;
use orchestrate_policy::baseline::{Entry, NO_CRATE};
use orchestrate_workspace::source::Site;

pub(crate) static RULE: Rule = Rule {
    id: "stale-baseline",
    group: Group::Policy,
    default_level: Level::Deny,
    since: "0.1",
    summary: "the baseline holds what is fixed",
    page: include_str!("stale_baseline.md"),
    reads: Reads::Workspace,
    check: |_, _| {},
};

const COMMAND: &str = "cargo orchestrate baseline update";

/// How many entries are pointed at, besides the first.
const POINTED_AT: usize = 3;

/// The finding for the entries of one crate that no finding meets; none where each is met.
pub(crate) fn finding(krate: &str, held: usize, stale: &[(&Entry, Site)]) -> Option<Finding> {
    let (first, further) = stale.split_first()?;
    let of = if krate == NO_CRATE { "outside of crates".to_owned() } else { format!("in `{krate}`") };
    let message = match (stale.len(), held) {
        (1, 1) => format!("the finding that the baseline holds {of} is fixed"),
        (1, _) => format!("1 of the {held} findings that the baseline holds {of} is fixed"),
        (fixed, _) if fixed == held => format!("all {held} findings that the baseline holds {of} are fixed"),
        (fixed, _) => format!("{fixed} of the {held} findings that the baseline holds {of} are fixed"),
    };
    let finding = Finding::new(RULE.id, message, first.1).label(format!("no `{}` here any more", first.0.rule));
    let finding = further
        .iter()
        .take(POINTED_AT)
        .fold(finding, |it, (entry, site)| it.step(*site, format!("nor `{}` here", entry.rule)));
    let help = "let what is fixed leave the baseline, so that it cannot come back unseen";
    Some(finding.help(help).fix(Fix::Command(COMMAND.to_owned())))
}
