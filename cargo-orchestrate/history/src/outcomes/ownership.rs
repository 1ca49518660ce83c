//! Who owns which file, and which module each file is.

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;

use super::{Ground, UNOWNED};
use crate::evidence::Digests;
use crate::origin::items::is_item;
use crate::review::Items;
use orchestrate_policy::Marks;
use orchestrate_resolve::model::{DefId, Model};
use orchestrate_workspace::source::FileId;

/// Who owns which file: as `CODEOWNERS` says, else as the mark of its module does.
pub(super) struct Owning {
    /// The first is nobody.
    pub(super) names: Vec<String>,
    known: FxHashMap<String, u32>,
    marked: BTreeMap<String, String>,
}

impl Owning {
    pub(super) fn new(ground: &Ground<'_>) -> Owning {
        let marked = if has_owners(ground.marks) { marked(ground) } else { BTreeMap::new() };
        Owning { names: vec![UNOWNED.to_owned()], known: FxHashMap::default(), marked }
    }

    /// The owner of a path from the top of the repository; none of what lies outside of the workspace.
    pub(super) fn of(&mut self, ground: &Ground<'_>, path: &str) -> Option<u32> {
        ground.origins.within(path).map(|file| self.of_file(ground, file))
    }

    /// The owner of a file, workspace-relative.
    pub(super) fn of_file(&mut self, ground: &Ground<'_>, file: &str) -> u32 {
        let owners = ground.reviewed.owners.of(file).join(" ");
        let name = if owners.is_empty() { self.marked.get(file).cloned().unwrap_or_default() } else { owners };
        if name.is_empty() {
            return 0;
        }
        let names = &mut self.names;
        *self.known.entry(name).or_insert_with_key(|name| {
            names.push(name.clone());
            names.len() as u32 - 1
        })
    }
}

fn has_owners(marks: &Marks) -> bool {
    marks.generated.iter().any(|mark| mark.owner.is_some())
}

/// Owners that marks name, by file: those of the module that the file is.
fn marked(ground: &Ground<'_>) -> BTreeMap<String, String> {
    let digests = Digests::new(ground.model, ground.sources);
    let items = Items::new(ground.model, ground.marks, &digests);
    let mut marked = BTreeMap::new();
    for (file, module) in modules(ground.model) {
        let owners = items.marks_of(module).iter().filter_map(|mark| mark.owner.as_deref());
        let owners: Vec<&str> = owners.collect();
        if !owners.is_empty() {
            marked.insert(ground.sources.path(file).to_string(), owners.join(" "));
        }
    }
    marked
}

/// The module that each file is, the one with the least path where several crates have it.
pub(super) fn modules(model: &Model) -> BTreeMap<FileId, DefId> {
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
