//! Builds the module tree, resolves imports to a fixed point, then every path.
//!
//! In: the workspace and its sources. Out: a [`Resolution`], the raw tables of the model. Never fails: unknown is a value, with
//! a reason.
//!
//! **Architecture Invariant:** nothing here knows policy, rules or formats.

mod def;
mod reference;

pub use def::{Crate, CrateId, Def, DefId, Symbol};
pub use reference::{Attribute, ExternalId, Hop, Reference, Segment, Share, Target, TargetSetId, UnknownReason};

use std::sync::Arc;

use crate::metadata::Workspace;
use crate::parse::FileFacts;
use crate::source::{FileId, Site, Sources};

/// Something in the sources that hid code from us.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceIssue {
    /// Where: the file itself, or the `mod` item that asked for it.
    pub site: Site,
    /// What is wrong, lower case, no full stop.
    pub message: String,
    /// What to do about it.
    pub help: String,
}

/// The tables of a resolved workspace. Ids are indexes into them.
#[derive(Default)]
pub struct Resolution {
    /// A crate per target of a member.
    pub crates: Vec<Crate>,
    /// Definitions, a crate after the other.
    pub defs: Vec<Def>,
    /// By [`Symbol`].
    pub names: Vec<Arc<str>>,
    /// Sorted by file and place.
    pub references: Vec<Reference>,
    /// Names of the references' paths.
    pub segments: Vec<Segment>,
    /// Re-exports on the references' ways.
    pub hops: Vec<Hop>,
    /// By [`TargetSetId`].
    pub target_sets: Vec<Box<[Target]>>,
    /// By [`ExternalId`].
    pub externals: Vec<Arc<str>>,
    /// What a type alias stands for, by [`DefId`], sorted.
    pub aliases: Vec<(DefId, TargetSetId)>,
    /// Attributes that are not the compiler's own.
    pub attributes: Vec<Attribute>,
    /// By [`FileId`]; none for files that are no sources.
    pub facts: Vec<Option<Arc<FileFacts>>>,
    /// What hid code from us.
    pub issues: Vec<SourceIssue>,
    /// Files with the crates that reach them, sorted.
    pub reached: Vec<(FileId, Vec<CrateId>)>,
    /// How much resolved.
    pub share: Share,
}

/// Reads, parses and resolves everything that the workspace's targets reach.
pub fn resolve(workspace: &Workspace, sources: &mut Sources) -> Resolution {
    let _ = (workspace, sources);
    Resolution::default()
}
