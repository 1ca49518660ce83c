//! Two policies laid over two revisions.

use super::automation::Automation;
use super::checks;
use orchestrate_pipeline::{self as pipeline, Analysis, Policies};
use orchestrate_policy::{Marks, Policy};

/// A policy laid over a revision, with the marks that it found there.
pub(super) struct Laid {
    pub(super) policy: Policy,
    pub(super) marks: Marks,
}

/// The base and the head, each with the policy of both.
pub(super) struct Bindings {
    pub(super) base: Analysis,
    pub(super) head: Analysis,
    pub(super) base_on_base: Laid,
    pub(super) base_on_head: Laid,
    pub(super) head_on_base: Laid,
    pub(super) head_on_head: Laid,
    pub(super) automation: Automation,
}

impl Bindings {
    pub(super) fn new(base: (Analysis, &Policies), head: (Analysis, &Policies), automation: Automation) -> Bindings {
        let ((mut base, base_policies), (mut head, head_policies)) = (base, head);
        Bindings {
            base_on_base: lay(&mut base, base_policies),
            base_on_head: lay(&mut head, base_policies),
            head_on_base: lay(&mut base, head_policies),
            head_on_head: lay(&mut head, head_policies),
            base,
            head,
            automation,
        }
    }

    /// Leaves of the baseline and of the waivers what the base had: what a change adds to them excuses nothing in it.
    pub(super) fn hold_only_what_was_held(&mut self) {
        let new = checks::new_entries(self.base.baseline.as_ref(), self.head.baseline.as_ref());
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

fn lay(analysis: &mut Analysis, policies: &Policies) -> Laid {
    let (policy, marks) = pipeline::lay(analysis, policies);
    Laid { policy, marks }
}
