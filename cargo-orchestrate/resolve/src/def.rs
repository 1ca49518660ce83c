//! Crates and definitions.

use orchestrate_syntax::parse::{DefKind, ItemId, Visibility};
use orchestrate_workspace::metadata::TargetKind;
use orchestrate_workspace::source::{FileId, Site, Span};

/// Index of a [`Crate`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
pub struct CrateId(pub u32);

/// Index of a [`Def`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
pub struct DefId(pub u32);

/// An interned name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
pub struct Symbol(pub u32);

/// One target of one member.
#[derive(Clone, Debug, serde::Serialize, serde::Deserialize)]
pub struct Crate {
    /// Index of its package in the workspace.
    pub package: usize,
    /// Its name in item paths: `shop_api`, or `shop-api[bin:serve]`.
    pub name: String,
    /// What it is.
    pub kind: TargetKind,
    /// Its root module.
    pub root: DefId,
    /// Its edition.
    pub edition: u16,
}

/// A definition of the workspace.
#[derive(Clone, Debug, serde::Serialize, serde::Deserialize)]
pub struct Def {
    /// Its crate.
    pub krate: CrateId,
    /// What it stands in by path; none for the root of a crate.
    pub parent: Option<DefId>,
    /// Its name; empty for an inherent `impl`, `<Type as Trait>` for a trait's.
    pub name: Symbol,
    /// What it is.
    pub kind: DefKind,
    /// Its file, and the bytes of its name.
    pub site: Site,
    /// The bytes of the whole item, attributes included.
    pub span: Span,
    /// Visibility as declared.
    pub visibility: Visibility,
    /// Whether it is test code: under `cfg(test)`, or in a test or benchmark target.
    pub test: bool,
    /// The facts it was made of; none for the root of a crate.
    pub facts: Option<(FileId, ItemId)>,
}
