//! A change takes something back that the policy of its base promised.
//!
//! The gate compares two revisions, which no other rule sees; so this rule only words what it found.

use super::prelude::*;
#[cfg(feature = "cli")]
use crate::source::Site;

pub(crate) static RULE: Rule = Rule {
    id: "weakened-policy",
    group: Group::Policy,
    default_level: Level::Deny,
    since: "0.1",
    summary: "a change weakens what its base promised",
    page: include_str!("weakened_policy.md"),
    reads: Reads::Workspace,
    check: |_, _| {},
};

/// A weakening.
#[cfg(feature = "cli")]
pub(crate) fn finding(message: String, site: Site) -> Finding {
    let mut finding = Finding::new(RULE.id, message, site)
        .label("weakened here")
        .help("restore it; if it has to go, let it go in a change of its own that somebody with the right to accepts");
    finding.history = true;
    finding
}
