//! Which items a table of the policy speaks of, by what they are and how visible.

use super::file::{RawVisibility, SubjectKind};
use orchestrate_resolve::model::{DefId, DefKind, Model};

/// Which items of an area are meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Subject {
    /// What they are; none for all items but crates, and parts of types.
    pub kind: Option<SubjectKind>,
    /// Visibility as declared.
    pub visibility: RawVisibility,
}

impl Subject {
    /// Whether a definition is meant, test code or not.
    pub fn means(self, model: &Model, id: DefId) -> bool {
        let is_part = |kind| matches!(kind, SubjectKind::Crate | SubjectKind::Field | SubjectKind::Variant);
        let fits = match (SubjectKind::of(model, id), self.kind) {
            (Some(kind), Some(wanted)) => kind == wanted,
            (Some(kind), None) => !is_part(kind),
            (None, _) => false,
        };
        fits && (self.visibility == RawVisibility::Any || model.is_declared_pub(model.def(id)))
    }
}

impl SubjectKind {
    /// What a definition is; none for blocks, which have no name.
    pub fn of(model: &Model, id: DefId) -> Option<SubjectKind> {
        let def = model.def(id);
        Some(match def.kind {
            DefKind::Fn => SubjectKind::Fn,
            DefKind::Struct => SubjectKind::Struct,
            DefKind::Enum => SubjectKind::Enum,
            DefKind::Union => SubjectKind::Union,
            DefKind::Trait | DefKind::TraitAlias => SubjectKind::Trait,
            DefKind::TypeAlias => SubjectKind::Type,
            DefKind::Const => SubjectKind::Const,
            DefKind::Static => SubjectKind::Static,
            DefKind::Macro => SubjectKind::Macro,
            DefKind::Module if def.parent.is_none() => SubjectKind::Crate,
            DefKind::Module => SubjectKind::Module,
            DefKind::Field => SubjectKind::Field,
            DefKind::Variant => SubjectKind::Variant,
            DefKind::Impl | DefKind::ExternBlock => return None,
        })
    }

    /// Its word in the policy.
    pub fn word(self) -> &'static str {
        match self {
            SubjectKind::Fn => "fn",
            SubjectKind::Struct => "struct",
            SubjectKind::Enum => "enum",
            SubjectKind::Union => "union",
            SubjectKind::Trait => "trait",
            SubjectKind::Type => "type",
            SubjectKind::Const => "const",
            SubjectKind::Static => "static",
            SubjectKind::Macro => "macro",
            SubjectKind::Module => "module",
            SubjectKind::Crate => "crate",
            SubjectKind::Field => "field",
            SubjectKind::Variant => "variant",
        }
    }

    /// Whether one is tested and reviewed by itself: it is neither a part of another item nor a place for others.
    pub fn stands_alone(self) -> bool {
        use SubjectKind::{Crate, Field, Module, Variant};
        !matches!(self, Crate | Module | Field | Variant)
    }
}
