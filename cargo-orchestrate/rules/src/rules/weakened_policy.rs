//! A change takes something back that the policy of its base promised.
//!
//! The gate compares two revisions, which no other rule sees; so this rule only words what it found.

use super::prelude::*;
use orchestrate_workspace::source::Site;

/// The rule.
pub static RULE: Rule = Rule {
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
pub fn finding(message: String, site: Site) -> Finding {
    let mut finding = Finding::new(RULE.id, message, site)
        .label("weakened here")
        .help("restore it; if it has to go, let it go in a change of its own that somebody with the right to accepts");
    finding.history = true;
    finding
}
