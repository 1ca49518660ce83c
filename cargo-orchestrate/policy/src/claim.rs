//! A claim: what the policy says of items themselves, not of what they use. One evaluator judges all of them, as one does all contracts.

use super::{AttributeTerm, ItemSet, NamePattern, Scope, Subject, Term};
use orchestrate_workspace::source::Site;

/// What a claim says.
#[derive(Clone, Debug)]
pub enum ClaimKind {
    /// `[[exhaustive]]`: every module is in a layer, or holds one that is.
    InLayers,
    /// `[[visibility]]`: no item is `pub`.
    Hidden,
    /// `[[naming]]`: each item is named so.
    Named(Naming),
    /// `[[attributes]]`: each item has these, and none has those.
    Attributed(Attributes),
    /// `[[required]]`: each item uses one of these.
    Using(Uses),
}

/// What items are to use.
#[derive(Clone, Debug)]
pub struct Uses {
    /// The how-manieth of these it is: all are judged in one pass over the references.
    pub index: usize,
    /// Which items.
    pub subject: Subject,
    /// What each must use one of.
    pub terms: Vec<Term>,
}

/// Which attributes items have.
#[derive(Clone, Debug)]
pub struct Attributes {
    /// Which items.
    pub subject: Subject,
    /// Those that each must have.
    pub require: Vec<AttributeTerm>,
    /// Those that none may have.
    pub deny: Vec<AttributeTerm>,
}

/// How items are named.
#[derive(Clone, Debug)]
pub struct Naming {
    /// Which items.
    pub subject: Subject,
    /// Only types that implement one of these traits, where there are some.
    pub implements: Option<ItemSet>,
    /// The names, one of which each must have.
    pub names: Vec<NamePattern>,
}

/// A claim, bound to the model.
#[derive(Clone, Debug)]
pub struct Claim {
    /// What it says.
    pub kind: ClaimKind,
    /// Its name.
    pub name: String,
    /// The place of its name.
    pub site: Site,
    /// The items that it is said of.
    pub area: ItemSet,
    /// Which of them it binds.
    pub scope: Scope,
    /// Why the architect wants it.
    pub reason: Option<String>,
    /// How the architect says to mend it.
    pub help: Option<String>,
    /// `except` patterns: each must still excuse something.
    pub except: Vec<Term>,
}

impl ClaimKind {
    /// The name of its table in the policy.
    pub fn table(&self) -> &'static str {
        match self {
            ClaimKind::InLayers => "exhaustive",
            ClaimKind::Hidden => "visibility",
            ClaimKind::Named(_) => "naming",
            ClaimKind::Attributed(_) => "attributes",
            ClaimKind::Using(_) => "required",
        }
    }
}
