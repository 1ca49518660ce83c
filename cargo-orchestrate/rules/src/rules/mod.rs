//! The rules: one file each, with its page beside it, and the registry.
//!
//! In: the model and the policy, bound. Out: findings. A rule reads nothing else: no file, no clock.
//!
//! **Architecture Invariant:** rules do not know each other, levels, waivers or formats.

mod assertionless_test;
mod circles;
mod claim;
pub mod contract;
mod denied_dependency;
mod denied_package;
mod dependent_siblings;
mod disputed_mark;
mod expired_waiver;
mod failed_required_test;
mod failing;
mod forbidden_attribute;
mod forbidden_visibility;
mod harmless;
mod ignored_required_test;
mod interface_bypass;
mod layer_dependency;
mod links;
mod low_resolution;
mod made_tests;
mod manifest;
mod misnamed_item;
mod misplaced_mark;
mod missing_attribute;
mod missing_dependency;
mod missing_intent;
mod missing_mark_field;
mod missing_required_test;
mod missing_review;
mod missing_test_evidence;
pub(crate) mod once;
mod module_cycle;
pub mod over_limit;
mod oversized_generated_item;
mod proof;
mod protected_module_use;
mod runs;
mod required_tests;
mod reviews;
pub(crate) mod stale_baseline;
mod standard_failures;
mod stale_review;
mod stale_test_evidence;
mod tautological_test;
mod test_code;
mod unclassified_module;
mod unknown_test;
mod unknown_verified_item;
pub mod unmarked_generated_item;
mod unmatched_policy;
mod unmatched_review;
mod unreached_by_required_test;
mod unreachable_source;
mod unreadable_source;
mod unused_acceptance;
pub(crate) mod unused_waiver;
mod vague_intent;
mod weak_required_test;
pub mod weakened_policy;
mod words;
pub(crate) mod prelude;
#[cfg(test)]
mod testing;

pub use once::Once;

use crate::finding::Finding;
use orchestrate_history::evidence::{Circumstances, Evidence};
use orchestrate_history::origin::Origins;
use orchestrate_history::review::Reviewed;
use orchestrate_policy::{Date, Level, Marks, Policy};
use orchestrate_resolve::model::Model;
use orchestrate_syntax::changed::Changed;
use orchestrate_workspace::metadata::Workspace;
use orchestrate_workspace::source::{Site, Sources};

/// What a rule reads; a door reports the rules whose inputs it can keep fresh.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reads {
    /// The finding's own crate and the policy.
    Crate,
    /// The finding's crate and the crates that it depends on.
    Dependencies,
    /// The whole workspace.
    Workspace,
    /// The whole workspace, and what runs of its tests have shown: no build can keep that fresh, since a run comes after it.
    Evidence,
}

/// Rules that belong together; `[levels]` takes the group's name too.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// What may use what.
    Boundaries,
    /// What marked code must carry.
    Generated,
    /// What the history says of marks.
    Origin,
    /// Tests that must be there.
    Tests,
    /// Who must have looked at what.
    Reviews,
    /// Whether the policy itself means something.
    Policy,
    /// Whether the sources can be seen.
    Sources,
}

/// A named check.
#[derive(Debug)]
pub struct Rule {
    /// Its only name: kebab-case, completes "allow ___".
    pub id: &'static str,
    /// The rules that it belongs with.
    pub group: Group,
    /// Its level where the policy says nothing.
    pub default_level: Level,
    /// The version that brought it.
    pub since: &'static str,
    /// What it reports, in one line.
    pub summary: &'static str,
    /// Its page, in Markdown.
    pub page: &'static str,
    /// What it reads.
    pub reads: Reads,
    /// The check.
    pub check: fn(&RuleCx<'_>, &mut Vec<Finding>),
}

/// What a rule may look at.
pub struct RuleCx<'a> {
    /// The workspace as cargo declares it.
    pub workspace: &'a Workspace,
    /// Every text.
    pub sources: &'a Sources,
    /// The graph.
    pub model: &'a Model,
    /// The policy, bound.
    pub policy: &'a Policy,
    /// The marks, bound.
    pub marks: &'a Marks,
    /// `.rs` files beneath the members' folders that no target reaches, workspace-relative, sorted.
    pub unreached: &'a [camino::Utf8PathBuf],
    /// Today.
    pub today: Date,
    /// What is new or altered since the base.
    pub changed: &'a Changed,
    /// What runs of tests have shown.
    pub evidence: &'a Evidence,
    /// What besides code decides what tests do.
    pub circumstances: &'a Circumstances,
    /// Who looked at what.
    pub reviewed: &'a Reviewed,
    /// Who wrote what, where the policy asks.
    pub origins: Option<&'a Origins>,
    /// What several rules ask for.
    pub once: Once<'a>,
}

/// Every rule, sorted by id.
pub static REGISTRY: &[&Rule] = &[
    &assertionless_test::RULE,
    &denied_dependency::RULE,
    &denied_package::RULE,
    &dependent_siblings::RULE,
    &disputed_mark::RULE,
    &expired_waiver::RULE,
    &failed_required_test::RULE,
    &forbidden_attribute::RULE,
    &forbidden_visibility::RULE,
    &ignored_required_test::RULE,
    &interface_bypass::RULE,
    &layer_dependency::RULE,
    &low_resolution::RULE,
    &misnamed_item::RULE,
    &misplaced_mark::RULE,
    &missing_attribute::RULE,
    &missing_dependency::RULE,
    &missing_intent::RULE,
    &missing_mark_field::RULE,
    &missing_required_test::RULE,
    &missing_review::RULE,
    &missing_test_evidence::RULE,
    &module_cycle::RULE,
    &over_limit::RULE,
    &oversized_generated_item::RULE,
    &protected_module_use::RULE,
    &stale_baseline::RULE,
    &stale_review::RULE,
    &stale_test_evidence::RULE,
    &tautological_test::RULE,
    &unclassified_module::RULE,
    &unknown_test::RULE,
    &unknown_verified_item::RULE,
    &unmarked_generated_item::RULE,
    &unmatched_policy::RULE,
    &unmatched_review::RULE,
    &unreachable_source::RULE,
    &unreached_by_required_test::RULE,
    &unreadable_source::RULE,
    &unused_acceptance::RULE,
    &unused_waiver::RULE,
    &vague_intent::RULE,
    &weak_required_test::RULE,
    &weakened_policy::RULE,
];

impl RuleCx<'_> {
    /// Whether a place is new or altered since the base.
    pub(crate) fn has_changed(&self, site: Site) -> bool {
        self.changed.has(self.sources.path(site.file), site.span)
    }
}

/// Whether a policy asks for what rules find by who wrote what: both are silent unless it says otherwise.
pub fn ask_origins(policy: &Policy) -> bool {
    let level = |id: &str| policy.levels.get(id).or_else(|| policy.levels.get(Group::Origin.as_str()));
    ["disputed-mark", "unmarked-generated-item"]
        .into_iter()
        .any(|id| level(id).is_some_and(|(level, _)| *level != Level::Allow))
}

/// The rule of that id.
pub fn find(id: &str) -> Option<&'static Rule> {
    REGISTRY.iter().copied().find(|rule| rule.id == id)
}

impl Rule {
    /// Whether a baseline may hold its findings. Not what makes other findings believed: whether the policy means something, and the
    /// sources were seen. And not what runs of tests show, which differs from machine to machine.
    pub fn can_be_held(&self) -> bool {
        !matches!(self.group, Group::Policy | Group::Sources) && self.reads < Reads::Evidence
    }
}

impl Group {
    /// Its name in `[levels]`.
    pub fn as_str(self) -> &'static str {
        match self {
            Group::Boundaries => "boundaries",
            Group::Generated => "generated",
            Group::Origin => "origin",
            Group::Tests => "tests",
            Group::Reviews => "reviews",
            Group::Policy => "policy",
            Group::Sources => "sources",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_registry_is_sorted_and_names_each_rule_once() {
        let ids: Vec<&str> = REGISTRY.iter().map(|rule| rule.id).collect();
        assert!(ids.is_sorted_by(|a, b| a < b), "{ids:?}");
    }

    #[test]
    fn every_page_has_its_parts_in_order() {
        const PARTS: [&str; 4] = ["## What it does", "## Why is this bad?", "## Example", "## How to fix"];
        for rule in REGISTRY {
            let headings: Vec<&str> = rule.page.lines().filter(|line| line.starts_with("## ")).collect();
            assert!(rule.page.starts_with(&format!("# {}\n", rule.id)), "{}", rule.id);
            assert_eq!(headings, PARTS, "{}", rule.id);
            assert!(rule.page.contains(&format!("~ {}", rule.id)), "the example of {} does not show it", rule.id);
        }
    }
}
