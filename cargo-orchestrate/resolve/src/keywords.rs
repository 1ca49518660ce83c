//! Names that are no names: `crate`, `self`, `super`, and what stands for `$crate`.

use super::def::{CrateId, Symbol};
use super::intern::Names;

/// Symbols of the path keywords.
#[derive(Clone, Copy, serde::Serialize, serde::Deserialize)]
pub(super) struct Keywords {
    pub(super) krate: Symbol,
    pub(super) dollar_crate: Symbol,
    pub(super) this: Symbol,
    pub(super) parent: Symbol,
    pub(super) self_type: Symbol,
    /// What `as _` binds: nobody asks for it, but a trait that is there can be used.
    pub(super) nobody: Symbol,
    /// The names by which macros name their own crates: one for each crate, in a row.
    crates: (u32, u32),
}

impl Keywords {
    pub(super) fn new(names: &mut Names, crates: usize) -> Keywords {
        let first = names.intern(&Keywords::crate_name(CrateId(0))).0;
        (1..crates as u32).for_each(|krate| _ = names.intern(&Keywords::crate_name(CrateId(krate))));
        Keywords {
            crates: (first, crates as u32),
            nobody: names.intern("_"),
            krate: names.intern("crate"),
            dollar_crate: names.intern("$crate"),
            this: names.intern("self"),
            parent: names.intern("super"),
            self_type: names.intern("Self"),
        }
    }

    /// What stands for `$crate` of a macro of that crate.
    pub(super) fn crate_name(krate: CrateId) -> String {
        format!("__crate_{}", krate.0)
    }

    /// The crate that such a name stands for.
    pub(super) fn crate_named(name: &str) -> Option<CrateId> {
        name.strip_prefix("__crate_")?.parse().ok().map(CrateId)
    }

    /// The crate that `$crate` of a macro means.
    pub(super) fn crate_of_macro(&self, name: Symbol) -> Option<CrateId> {
        name.0.checked_sub(self.crates.0).filter(|krate| *krate < self.crates.1).map(CrateId)
    }

    pub(super) fn is_keyword(&self, name: Symbol) -> bool {
        self.crate_of_macro(name).is_some()
            || [self.krate, self.dollar_crate, self.this, self.parent, self.self_type].contains(&name)
    }

    pub(super) fn is_self_type(&self, name: Symbol) -> bool {
        name == self.self_type
    }
}
