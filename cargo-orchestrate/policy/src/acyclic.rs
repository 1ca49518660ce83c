//! Parts of the workspace that use each other in no circle.

use super::Term;
use orchestrate_resolve::model::{BitSet, DefId};
use orchestrate_workspace::source::Site;

/// A `[[cycles]]` table, bound to the model.
#[derive(Clone, Debug)]
pub struct Acyclic {
    /// Its name.
    pub name: String,
    /// The place of its name.
    pub site: Site,
    /// What may not be in a circle.
    pub parts: Parts,
    /// Whether test code counts too.
    pub tests: bool,
    /// Why the architect wants it.
    pub reason: Option<String>,
    /// How the architect says to mend it.
    pub help: Option<String>,
    /// `except` patterns: each must still excuse something.
    pub except: Vec<Term>,
}

/// What may not be in a circle.
#[derive(Clone, Debug)]
pub enum Parts {
    /// The modules directly beneath each of these, by definition.
    Beneath(BitSet),
    /// These modules, each with all beneath it but what another of these holds.
    Between(Vec<DefId>),
}
