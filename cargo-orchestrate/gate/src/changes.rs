//! What is compared, and how a weakening is reported.

use std::cell::OnceCell;

use super::binding::{BoundPolicy, PolicyBindings};
use super::ci_files::CiFiles;
use super::pairs::ItemPairs;
use orchestrate_pipeline::Analysis;
use orchestrate_policy::Level;
use orchestrate_resolve::model::DefId;
use orchestrate_rules::finding::Finding;
use orchestrate_rules::report::rule_level;
use orchestrate_rules::rules::weakened_policy;
use orchestrate_workspace::source::{FileId, Site, Span};

/// Two revisions with their policies, and the items paired between them.
pub(super) struct ChangeContext<'a> {
    bindings: &'a PolicyBindings,
    pub(super) pairs: ItemPairs,
    back: OnceCell<Vec<Option<DefId>>>,
}

impl<'a> ChangeContext<'a> {
    pub(super) fn new(bindings: &'a PolicyBindings) -> ChangeContext<'a> {
        ChangeContext { bindings, pairs: ItemPairs::new(&bindings.base, &bindings.head), back: OnceCell::new() }
    }

    pub(super) fn base(&self) -> &'a Analysis {
        &self.bindings.base
    }

    pub(super) fn head(&self) -> &'a Analysis {
        &self.bindings.head
    }

    /// The files of continuous integration, which run the check.
    pub(super) fn ci_files(&self) -> &'a CiFiles {
        &self.bindings.ci_files
    }

    /// The policy of the base, over the base.
    pub(super) fn base_on_base(&self) -> &'a BoundPolicy {
        &self.bindings.base_on_base
    }

    /// The policy of the base, over the head.
    pub(super) fn base_on_head(&self) -> &'a BoundPolicy {
        &self.bindings.base_on_head
    }

    /// The policy of the head, over the base.
    pub(super) fn head_on_base(&self) -> &'a BoundPolicy {
        &self.bindings.head_on_base
    }

    /// The policy of the head, over the head.
    pub(super) fn head_on_head(&self) -> &'a BoundPolicy {
        &self.bindings.head_on_head
    }

    /// The item of the base that an item of the head is paired with; none where it is new.
    pub(super) fn base_item(&self, item: DefId) -> Option<DefId> {
        let back = self.back.get_or_init(|| {
            let mut back = vec![None; self.head().model.n_defs()];
            for (id, _) in self.base().model.defs() {
                if let Some(now) = self.pairs.head_item(id) {
                    back[now.0 as usize] = Some(id);
                }
            }
            back
        });
        back.get(item.0 as usize).copied().flatten()
    }

    /// A weakening, at a place in the head; `was` is the weakened place in the base.
    pub(super) fn weakening(&self, message: String, site: Option<Site>, was: Option<(Site, &str)>) -> Finding {
        let mut finding = weakened_policy::finding(message, site.unwrap_or_else(|| self.policy_first_line()));
        // A change must not lower the level of its own weakenings.
        finding.level = Some(self.level_of(weakened_policy::RULE.id));
        match was.and_then(|(site, label)| Some((self.site_in_head(site)?, label))) {
            Some((site, label)) => finding.because(site, label),
            None => finding,
        }
    }

    /// The level of a rule: the higher of those in the policies of the base and of the head.
    pub(super) fn level_of(&self, rule: &str) -> Level {
        rule_level(&self.base_on_base().policy, rule).max(rule_level(&self.head_on_head().policy, rule))
    }

    /// The policy was deleted.
    pub(super) fn policy_deleted(&self) -> Finding {
        let file = self.base_on_base().policy.file;
        let was = Site::new(file, Span::new(0, self.base().sources.text(file).find('\n').unwrap_or(0) as u32));
        let message = "the policy was deleted: the workspace is checked against the policy of the base".to_owned();
        self.weakening(message, Some(self.manifest_first_line()), Some((was, "the deleted policy")))
            .to("orchestrate.toml")
    }

    /// The first line of the policy, the place for what was removed from it.
    fn policy_first_line(&self) -> Site {
        let policy = &self.head_on_head().policy;
        self.first_line(policy.file)
    }

    /// The first line of the root manifest.
    pub(super) fn manifest_first_line(&self) -> Site {
        let root = self.head().workspace.root.join("Cargo.toml");
        self.head().sources.id(&root).map_or_else(|| self.policy_first_line(), |file| self.first_line(file))
    }

    /// The first line of a file of the head.
    pub(super) fn first_line(&self, file: FileId) -> Site {
        let text = self.head().sources.text(file);
        Site::new(file, Span::new(0, text.find('\n').unwrap_or(text.len()) as u32))
    }

    /// A place of the base among the sources of the head, which only hold the policy files of the base.
    fn site_in_head(&self, site: Site) -> Option<Site> {
        let path = self.base().sources.absolute(self.base().sources.path(site.file));
        Some(Site::new(self.head().sources.id(&path)?, site.span))
    }
}
