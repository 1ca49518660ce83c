//! Which crates reach a file, and what to do about findings that several of them give for the same place.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::finding::Finding;
use crate::rules::RuleCx;
use orchestrate_workspace::source::FileId;

/// The crates by file.
pub(super) struct Reach {
    /// Names of the crates that reach a source, or that a manifest declares.
    by_file: FxHashMap<FileId, Vec<String>>,
}

impl Reach {
    pub(super) fn new(cx: &RuleCx<'_>) -> Reach {
        let name = |id: &_| cx.model.krate(*id).name.clone();
        let sources = cx.model.reached().iter().map(|(file, crates)| (*file, crates.iter().map(name).collect()));
        let mut by_file: FxHashMap<FileId, Vec<String>> = sources.collect();
        for krate in cx.model.crates() {
            let manifest = cx.workspace.packages.get(krate.package).map(|it| &it.manifest_path);
            if let Some(file) = manifest.and_then(|it| cx.sources.id(it)) {
                by_file.entry(file).or_default().push(krate.name.clone());
            }
        }
        Reach { by_file }
    }

    /// Names of the crates that reach a file; none for a policy and other files of no crate.
    pub(super) fn crates(&self, cx: &RuleCx<'_>, file: FileId) -> Vec<String> {
        if cx.policy.is_in(file) { Vec::new() } else { self.by_file.get(&file).cloned().unwrap_or_default() }
    }

    /// Leaves one finding where several crates share a file and each gives its own: the first crate's.
    pub(super) fn without_twins(&self, findings: Vec<Finding>) -> Vec<Finding> {
        let mut seen = FxHashSet::default();
        let mut out = Vec::with_capacity(findings.len());
        for finding in findings {
            // The message may name the item, whose path begins with the crate; so it tells findings apart only within a crate.
            let shared = self.by_file.get(&finding.site.file).is_some_and(|crates| crates.len() > 1);
            let message = if shared { String::new() } else { finding.message.clone() };
            if seen.insert((finding.rule, finding.contract.clone(), finding.site, message)) {
                out.push(finding);
            }
        }
        out
    }
}
