//! References, what they may mean, and the way they came.

use std::ops::Range;

use super::def::{DefId, Symbol};
use orchestrate_syntax::parse::{AttributeId, Failures, ReferenceKind};
use orchestrate_workspace::source::{FileId, Site, Span};

/// Index of an outside path.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
pub struct ExternalId(pub u32);

/// Index of a set of targets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
pub struct TargetSetId(pub u32);

/// What a name turned out to mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
pub enum Target {
    /// A definition of this workspace.
    Def(DefId),
    /// Something outside, by path.
    External(ExternalId),
    /// We could not tell, and why.
    Unknown(UnknownReason),
}

/// Why a name could not be resolved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
pub enum UnknownReason {
    /// Nothing of that name is in scope.
    NotFound,
    /// It may come from a glob import of an outside crate, or from a macro.
    OutsideGlob,
    /// A macro that is not expanded may define it.
    Macro,
    /// It belongs to a type that is known, but is no member of it that we can see.
    Member,
    /// It belongs to a type parameter, or to a type that is not known.
    TypeNotKnown,
    /// The file of a module on the way could not be read.
    Unreadable,
}

/// One name of a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Segment {
    /// The bytes of the name.
    pub span: Span,
    /// What it may mean.
    pub targets: TargetSetId,
}

/// A re-export on the way of a reference.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Hop {
    /// The leaf of the `use` that re-exports.
    pub site: Site,
    /// The module in which it stands.
    pub module: DefId,
}

/// A place that names, or by type reaches, an item.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Reference {
    /// The whole path; in a `use` group, its leaf.
    pub site: Site,
    /// The innermost item that it stands in.
    pub from: DefId,
    /// In what way it reaches.
    pub kind: ReferenceKind,
    /// Whether it stands in test code.
    pub test: bool,
    /// Names of the path: [`crate::model::Model::segments`].
    pub segments: Range<u32>,
    /// How many of the first names belong to an earlier leaf of the same `use` group.
    pub shared: u8,
    /// Re-exports on the way: [`crate::model::Model::hops`].
    pub hops: Range<u32>,
    /// Whether a macro's definition brought it: it stands at the macro's name in the call.
    pub made: bool,
}

/// A name that may mean an item, and did not resolve.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
pub struct Unresolved {
    /// The file in which it stands.
    pub file: FileId,
    /// The innermost item in which it stands.
    pub from: DefId,
    /// The name; of a path, the last one.
    pub name: Symbol,
}

/// An attribute on an item, with what its path resolved to.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Attribute {
    /// The item it stands on; for a file's own attributes, the file's module.
    pub on: DefId,
    /// Where it is written.
    pub file: FileId,
    /// By what the model finds its facts.
    pub facts: FileId,
    /// Its facts.
    pub id: AttributeId,
    /// What its path may mean.
    pub targets: TargetSetId,
    /// What the path in its argument may mean, where the argument is one path (`#[verifies(super::f)]`).
    pub argument: Option<TargetSetId>,
}

/// By what the body of a definition can fail; a definition may have several of these.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Failure {
    /// The definition.
    pub on: DefId,
    /// Where that is written.
    pub file: FileId,
    /// By what.
    pub by: Failures,
}

/// How much of the sources was understood: names that are of this workspace, or may be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Share {
    /// Names in use items, paths and macros that resolved to the workspace.
    pub resolved: u64,
    /// Such names, resolved or not.
    pub total: u64,
    /// Methods and fields that resolved.
    pub resolved_members: u64,
    /// Methods and fields, resolved or not.
    pub members: u64,
}

impl Reference {
    /// What references are sorted by.
    pub(super) fn order(&self) -> (Site, DefId, u32) {
        (self.site, self.from, self.segments.start)
    }
}

impl std::ops::Add for Share {
    type Output = Share;

    fn add(self, other: Share) -> Share {
        Share {
            resolved: self.resolved + other.resolved,
            total: self.total + other.total,
            resolved_members: self.resolved_members + other.resolved_members,
            members: self.members + other.members,
        }
    }
}

impl std::ops::AddAssign for Share {
    fn add_assign(&mut self, other: Share) {
        *self = *self + other;
    }
}

impl Share {
    /// Resolved names by all names; 1 where there are none.
    pub fn ratio(&self) -> f64 {
        if self.total == 0 { 1.0 } else { self.resolved as f64 / self.total as f64 }
    }
}
