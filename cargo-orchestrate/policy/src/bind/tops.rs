//! What patterns name, without what stands beneath it.

use super::Binder;
use crate::cover::cover_defs;
use crate::file::Located;
use crate::pattern::Pattern;
use orchestrate_resolve::model::{BitSet, DefId, DefKind};

/// A definition with the pattern that names it.
pub(super) type Top<'p> = (&'p Located<String>, DefId);

/// What patterns name, each once.
pub(super) fn tops<'p>(binder: &Binder<'_>, written: &'p [Located<String>]) -> Vec<Top<'p>> {
    let mut tops: Vec<Top<'p>> = Vec::new();
    for pattern in written {
        // One that cannot be read is reported where its items are asked for.
        let Ok(parsed) = Pattern::parse(&pattern.value) else { continue };
        parsed.added().for_each(|branch| cover_defs(binder.paths, branch, |id| tops.push((pattern, id))));
    }
    tops.sort_by_key(|(_, id)| *id);
    tops.dedup_by_key(|(_, id)| *id);
    tops
}

/// Those that are modules or crates, test code left out.
pub(super) fn modules<'p>(binder: &Binder<'_>, tops: Vec<Top<'p>>) -> Vec<Top<'p>> {
    let model = binder.paths.model;
    let is_module = |(_, id): &Top<'_>| model.def(*id).kind == DefKind::Module && !model.def(*id).test;
    tops.into_iter().filter(is_module).collect()
}

/// What a pattern names, where that may be several things.
pub(super) fn named(binder: &Binder<'_>, written: &Located<String>) -> BitSet {
    let named = tops(binder, std::slice::from_ref(written));
    let mut names = BitSet::default();
    if named.len() > 1 {
        names = BitSet::new(binder.paths.model.n_defs());
        named.iter().for_each(|(_, id)| names.insert(id.0));
    }
    names
}
