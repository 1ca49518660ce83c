//! The values that keys of several tables take: `scope`, `tests`, `reach`, `visibility`, `kind`.

use schemars::JsonSchema;
use serde::Deserialize;

/// Which code a table applies to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum RawScope {
    /// All code.
    #[default]
    All,
    /// Only code marked as generated.
    Generated,
    /// Only code that is new or changed since the base, whoever wrote it.
    Changed,
}

/// Whether test code is checked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum TestCode {
    /// Test code is not checked.
    #[default]
    Skip,
    /// Test code is checked like all other code.
    Check,
}

/// How far uses are followed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Extent {
    /// Only direct uses.
    #[default]
    Direct,
    /// Direct and transitive uses, item by item.
    Transitive,
}

/// The declared visibility, not the effective one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum RawVisibility {
    /// Items declared `pub` without a restriction.
    Pub,
    /// Items of any visibility, including members of traits and their impls.
    #[default]
    Any,
}

/// The kind of an item.
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
    /// Crates: each target of a package is a crate.
    Crate,
    /// Fields of structs, unions and variants.
    Field,
    /// Variants of enums.
    Variant,
}

impl SubjectKind {
    /// The keyword in the policy.
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

    /// Whether such an item is tested and reviewed by itself: it is neither part of another item nor a container of others.
    pub fn stands_alone(self) -> bool {
        use SubjectKind::{Crate, Field, Module, Variant};
        !matches!(self, Crate | Module | Field | Variant)
    }
}
