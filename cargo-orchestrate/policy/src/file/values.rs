//! The values that keys of several tables take: `scope`, `tests`, `reach`, `visibility`, `kind`.

use schemars::JsonSchema;
use serde::Deserialize;

/// Which code a contract binds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum RawScope {
    /// All of it.
    #[default]
    All,
    /// Only what is marked as generated.
    Generated,
    /// Only what is new or altered since the base, whoever wrote it.
    Changed,
}

/// Whether test code is judged.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum TestCode {
    /// Test code is not judged.
    #[default]
    Skip,
    /// Test code is judged as all other code is.
    Check,
}

/// How far uses are followed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Extent {
    /// What code uses itself.
    #[default]
    Direct,
    /// What it uses, what that uses in turn, and so on, item by item.
    Transitive,
}

/// Visibility as declared, not as reachable.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum RawVisibility {
    /// Items declared `pub`, without a restriction.
    Pub,
    /// Items of any visibility, members of traits and of their impls too.
    #[default]
    Any,
}

/// What an item is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum SubjectKind {
    /// Functions and methods.
    Fn,
    /// Structs.
    Struct,
    /// Enums.
    Enum,
    /// Unions.
    Union,
    /// Traits.
    Trait,
    /// Type aliases.
    Type,
    /// Constants.
    Const,
    /// Statics.
    Static,
    /// Macros.
    Macro,
    /// Modules.
    Module,
    /// Crates: each target of a package is one.
    Crate,
    /// Fields of structs, unions and variants.
    Field,
    /// Variants of enums.
    Variant,
}

impl SubjectKind {
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
