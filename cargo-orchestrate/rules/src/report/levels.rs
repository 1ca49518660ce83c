//! How much a finding weighs: what its contract says, else what the policy says of its rule or its rule's group, else the
//! rule's default.

use crate::finding::Finding;
use crate::rules;
use orchestrate_policy::{Level, Policy};

/// The level of one finding.
pub(super) fn level_of(policy: &Policy, finding: &Finding) -> Level {
    finding.level.unwrap_or_else(|| rule_level(policy, finding.rule))
}

/// The level of a rule.
pub fn rule_level(policy: &Policy, rule: &str) -> Level {
    let said = |name: &str| policy.levels.get(name).map(|(level, _)| *level);
    // A rule that the registry does not know cannot be turned down: nothing fails open.
    let Some(known) = rules::find(rule) else { return said(rule).unwrap_or(Level::Deny) };
    said(rule).or_else(|| said(known.group.as_str())).unwrap_or(known.default_level)
}
