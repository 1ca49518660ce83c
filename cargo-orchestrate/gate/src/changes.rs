//! What is compared, and how a weakening is told.

use std::cell::OnceCell;

use super::automation::Automation;
use super::binding::{Bindings, Laid};
use super::pairs::Pairs;
use orchestrate_pipeline::Analysis;
use orchestrate_policy::Level;
use orchestrate_resolve::model::DefId;
use orchestrate_rules::finding::Finding;
use orchestrate_rules::report::rule_level;
use orchestrate_rules::rules::weakened_policy;
use orchestrate_workspace::source::{FileId, Site, Span};

/// Two revisions with their policies, and which items are the same.
pub(super) struct Changes<'a> {
    bindings: &'a Bindings,
    pub(super) pairs: Pairs,
    back: OnceCell<Vec<Option<DefId>>>,
}

impl<'a> Changes<'a> {
    pub(super) fn new(bindings: &'a Bindings) -> Changes<'a> {
        Changes { bindings, pairs: Pairs::new(&bindings.base, &bindings.head), back: OnceCell::new() }
    }

    pub(super) fn base(&self) -> &'a Analysis {
        &self.bindings.base
    }

    pub(super) fn head(&self) -> &'a Analysis {
        &self.bindings.head
    }

    /// What runs the check.
    pub(super) fn automation(&self) -> &'a Automation {
        &self.bindings.automation
    }

    /// The policy of the base, over the base.
    pub(super) fn base_on_base(&self) -> &'a Laid {
        &self.bindings.base_on_base
    }

    /// The policy of the base, over the head.
    pub(super) fn base_on_head(&self) -> &'a Laid {
        &self.bindings.base_on_head
    }

    /// The policy of the head, over the base.
    pub(super) fn head_on_base(&self) -> &'a Laid {
        &self.bindings.head_on_base
    }

    /// The policy of the head, over the head.
    pub(super) fn head_on_head(&self) -> &'a Laid {
        &self.bindings.head_on_head
    }

    /// What an item of the head was; none where it is new.
    pub(super) fn was(&self, item: DefId) -> Option<DefId> {
        let back = self.back.get_or_init(|| {
            let mut back = vec![None; self.head().model.n_defs()];
            for (id, _) in self.base().model.defs() {
                if let Some(now) = self.pairs.of(id) {
                    back[now.0 as usize] = Some(id);
                }
            }
            back
        });
        back.get(item.0 as usize).copied().flatten()
    }

    /// A weakening, at a place of the head; `was` is the place in the base that it weakens.
    pub(super) fn weakening(&self, message: String, site: Option<Site>, was: Option<(Site, &str)>) -> Finding {
        let mut finding = weakened_policy::finding(message, site.unwrap_or_else(|| self.top()));
        // What it weighs is not the change's to say.
        finding.level = Some(self.level_of(weakened_policy::RULE.id));
        match was.and_then(|(site, label)| Some((self.in_base(site)?, label))) {
            Some((site, label)) => finding.because(site, label),
            None => finding,
        }
    }

    /// The level of a rule of ours, by the policy of the base, or that of today where it is higher.
    pub(super) fn level_of(&self, rule: &str) -> Level {
        rule_level(&self.base_on_base().policy, rule).max(rule_level(&self.head_on_head().policy, rule))
    }

    /// The policy is gone as a whole.
    pub(super) fn policy_deleted(&self) -> Finding {
        let file = self.base_on_base().policy.file;
        let was = Site::new(file, Span::new(0, self.base().sources.text(file).find('\n').unwrap_or(0) as u32));
        let message = "the policy was deleted: this check holds the workspace to the one that it had".to_owned();
        self.weakening(message, Some(self.manifest()), Some((was, "what was promised"))).to("orchestrate.toml")
    }

    /// The first line of the policy: where to look for what is not there any more.
    fn top(&self) -> Site {
        let policy = &self.head_on_head().policy;
        self.first_line(policy.file)
    }

    /// The first line of the root manifest.
    pub(super) fn manifest(&self) -> Site {
        let root = self.head().workspace.root.join("Cargo.toml");
        self.head().sources.id(&root).map_or_else(|| self.top(), |file| self.first_line(file))
    }

    /// The first line of a file of the head.
    pub(super) fn first_line(&self, file: FileId) -> Site {
        let text = self.head().sources.text(file);
        Site::new(file, Span::new(0, text.find('\n').unwrap_or(text.len()) as u32))
    }

    /// A place of the base among the texts of the head: the files of its policy are there, others are not.
    fn in_base(&self, site: Site) -> Option<Site> {
        let path = self.base().sources.absolute(self.base().sources.path(site.file));
        Some(Site::new(self.head().sources.id(&path)?, site.span))
    }
}
