//! Which module each file is, for what is told file by file.

use std::collections::BTreeMap;

use crate::origin::items::is_item;
use orchestrate_resolve::model::{DefId, Model};
use orchestrate_workspace::source::FileId;

/// The module that each file is, the one with the least path where several crates have it.
pub(super) fn file_modules(model: &Model) -> BTreeMap<FileId, DefId> {
    let mut modules: BTreeMap<FileId, (String, DefId)> = BTreeMap::new();
    for (id, def) in model.defs().filter(|(id, _)| is_item(model, *id)) {
        let is_file = |at: &DefId| model.def(*at).parent.is_none() || model.is_in_own_file(*at);
        let Some(module) = model.ancestors(id).find(is_file) else { continue };
        let path = model.path(module);
        match modules.get(&def.site.file) {
            Some((known, _)) if *known <= path => {}
            _ => {
                modules.insert(def.site.file, (path, module));
            }
        }
    }
    modules.into_iter().map(|(file, (_, module))| (file, module)).collect()
}
