//! Items and files, as somebody names them: path patterns, and paths from the workspace root.

use rustc_hash::FxHashSet;

use super::Failure;
use orchestrate_pipeline::Analysis;
use orchestrate_policy::{self as policy, Glob};
use orchestrate_resolve::model::{BitSet, DefId, Model};
use orchestrate_workspace::source::FileId;

/// What is named: items, and files that all of is meant.
pub(super) struct Named {
    items: BitSet,
    files: FxHashSet<FileId>,
}

impl Named {
    /// What the patterns name; none where there are no patterns.
    pub(super) fn of(analysis: &Analysis, patterns: &[String]) -> Result<Option<Named>, Failure> {
        if patterns.is_empty() {
            return Ok(None);
        }
        let Analysis { model, workspace, sources, .. } = analysis;
        let mut named = Named { items: BitSet::new(model.n_defs()), files: FxHashSet::default() };
        for text in patterns {
            if !is_path(text) {
                let items = policy::select(model, workspace, text).map_err(Failure::Usage)?;
                items.defs.iter().for_each(|def| named.items.insert(def));
                continue;
            }
            let glob =
                Glob::parse(text).map_err(|(problem, help)| Failure::Usage(format!("{problem}\nhelp: {help}")))?;
            let covered = model.reached().iter().map(|(file, _)| *file);
            let covered: Vec<FileId> = covered.filter(|file| glob.covers(sources.path(*file).as_str())).collect();
            if covered.is_empty() {
                let help = "paths begin at the workspace root; items are named as `crate::module::item`";
                return Err(Failure::Usage(format!("no source of this workspace is at `{text}`\nhelp: {help}")));
            }
            named.files.extend(covered);
        }
        Ok(Some(named))
    }

    /// Whether an item is named, or stands in a file that is.
    pub(super) fn has(&self, model: &Model, def: DefId) -> bool {
        self.items.contains(def.0) || self.files.contains(&model.def(def).site.file)
    }

    /// Whether an item is named with all that is beneath it, in whatever files that stands.
    pub(super) fn has_whole(&self, model: &Model, def: DefId) -> bool {
        let is_elsewhere = model.def(def).parent.is_none() || model.is_in_own_file(def);
        let mut children = model.children(def).iter();
        self.has(model, def) && (!is_elsewhere || children.all(|child| self.has_whole(model, *child)))
    }
}

/// Whether a text names files, and no items.
pub(super) fn is_path(text: &str) -> bool {
    text.contains('/') || text.ends_with(".rs")
}
