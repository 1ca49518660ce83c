//! Two policies bound to two revisions.

use super::baseline_entries::new_entries;
use super::ci_files::CiFiles;
use orchestrate_pipeline::{self as pipeline, Analysis, Policies};
use orchestrate_policy::{Marks, Policy};

/// A policy bound to a revision, with the marks found there.
pub(super) struct BoundPolicy {
    pub(super) policy: Policy,
    pub(super) marks: Marks,
}

/// The base and the head, each with the policy of both.
pub(super) struct PolicyBindings {
    pub(super) base: Analysis,
    pub(super) head: Analysis,
    pub(super) base_on_base: BoundPolicy,
    pub(super) base_on_head: BoundPolicy,
    pub(super) head_on_base: BoundPolicy,
    pub(super) head_on_head: BoundPolicy,
    pub(super) ci_files: CiFiles,
}

impl PolicyBindings {
    pub(super) fn new(base: (Analysis, &Policies), head: (Analysis, &Policies), ci_files: CiFiles) -> PolicyBindings {
        let ((mut base, base_policies), (mut head, head_policies)) = (base, head);
        PolicyBindings {
            base_on_base: bind(&mut base, base_policies),
            base_on_head: bind(&mut head, base_policies),
            head_on_base: bind(&mut base, head_policies),
            head_on_head: bind(&mut head, head_policies),
            base,
            head,
            ci_files,
        }
    }

    /// Keeps only the baseline entries and waivers of the base: those that a change adds excuse nothing in it.
    pub(super) fn drop_new_exemptions(&mut self) {
        let new = new_entries(self.base.baseline.as_ref(), self.head.baseline.as_ref());
        if let Some((_, baseline)) = &mut self.head.baseline {
            baseline.blocks.iter_mut().for_each(|block| block.held.retain(|it| !new.contains(&it.value.fingerprint)));
        }
        let waived: Vec<(String, String)> =
            self.base.marks.waivers.iter().map(|it| (it.rule.clone(), self.base.model.path(it.on))).collect();
        let model = &self.head.model;
        let had = |on, rule: &String| waived.contains(&(rule.clone(), model.path(on)));
        self.head.marks.waivers.retain(|it| had(it.on, &it.rule));
        self.base_on_head.marks.waivers.retain(|it| had(it.on, &it.rule));
    }
}

fn bind(analysis: &mut Analysis, policies: &Policies) -> BoundPolicy {
    let (policy, marks) = pipeline::bind_policies(analysis, policies);
    BoundPolicy { policy, marks }
}
