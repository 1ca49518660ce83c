//! A contract: a set of items it holds from, what it holds against, and a mode. Every table of the policy that constrains
//! references compiles to this, and one evaluator judges them all.

use super::pattern::wildcard;
use super::{Extent, Level};
use orchestrate_resolve::model::{BitSet, DefId, ExternalId, Model, Target};
use orchestrate_workspace::metadata::{Dependency, EdgeKind};
use orchestrate_workspace::source::Site;

/// Items of the workspace and of outside.
#[derive(Clone, Debug, Default)]
pub struct ItemSet {
    /// By [`DefId`].
    pub defs: BitSet,
    /// By [`ExternalId`].
    pub externals: BitSet,
}

/// A pattern of a contract with what it covers.
#[derive(Clone, Debug)]
pub struct Term {
    /// As written: `std::fs`, `cap:fs`, or the name of a layer.
    pub text: String,
    /// Where the policy says so.
    pub site: Site,
    /// What it covers.
    pub covers: ItemSet,
    /// What it names, with all beneath it covered: several things, where it has wildcards. Empty where all of it is one thing.
    pub names: BitSet,
}

/// What a contract says of the references that leave its `from`.
#[derive(Clone, Debug)]
pub enum ContractKind {
    /// None may reach these.
    Deny(Vec<Term>),
    /// They may reach these, `from` itself and language built-ins, and nothing else.
    Allow(Vec<Term>),
}

/// The table of the policy that makes a contract: it decides which rule speaks, and how, and nothing else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Table {
    /// `[[layers]]`: a layer, and those above it as terms.
    Layers,
    /// `[[layers]]` of which one is closed: a layer above it, and those beneath it as terms. Its place is that of the closed one.
    Closed,
    /// `[[boundary]]`.
    Boundary,
    /// `[generated] deny`.
    Generated,
    /// `[[protected]]`: everything else, and what is protected as terms.
    Protected,
    /// `[[interface]]`: everything else, and what lies behind the interface as terms.
    Interface,
    /// `[[independent]]`: all siblings, each a term, too.
    Independent,
}

impl Table {
    /// Its name in the policy.
    pub fn name(self) -> &'static str {
        match self {
            Table::Layers | Table::Closed => "layers",
            Table::Boundary => "boundary",
            Table::Generated => "generated",
            Table::Protected => "protected",
            Table::Interface => "interface",
            Table::Independent => "independent",
        }
    }
}

/// Which code of `from` a contract binds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// All of it.
    All,
    /// Only what is marked.
    Generated,
    /// Only what is new or altered since the base: asked of each place, when it is judged.
    Changed,
}

/// A contract, bound to the model.
#[derive(Clone, Debug)]
pub struct Contract {
    /// The table that makes it.
    pub table: Table,
    /// Its name: the boundary's, the layer's, or `generated`.
    pub name: String,
    /// The place of its name, or of its table.
    pub site: Site,
    /// The items that it binds, `except` taken out and `scope` applied.
    pub from: ItemSet,
    /// All that its `from` covers: before `except` was taken out and `scope` applied. What is in here is never outside.
    pub area: ItemSet,
    /// What it says.
    pub kind: ContractKind,
    /// Where it is about declared dependencies alone: about which.
    pub edges: Option<Edges>,
    /// Which code it binds.
    pub scope: Scope,
    /// How far uses are followed.
    pub reach: Extent,
    /// Whether test code is judged too.
    pub tests: bool,
    /// What an unresolved reference inside `from` is worth.
    pub unknown: Level,
    /// Why the architect wants it.
    pub reason: Option<String>,
    /// How the architect says to mend it.
    pub help: Option<String>,
    /// `except` patterns: each must still excuse something.
    pub except: Vec<Term>,
}

impl Term {
    /// Whether it says something of a reference: a thing may always use itself, and what is beneath it.
    pub fn binds(&self, model: &Model, from: DefId, target: Target) -> bool {
        self.covers.has(target) && !(self.covers.has_def(from) && self.is_one(model, from, target))
    }

    fn is_one(&self, model: &Model, from: DefId, target: Target) -> bool {
        let named = |id: DefId| model.ancestors(id).find(|above| self.names.contains(above.0));
        match target {
            Target::Def(to) => self.names.is_empty() || named(from) == named(to),
            Target::External(_) | Target::Unknown(_) => true,
        }
    }
}

impl ItemSet {
    /// Whether a definition is in.
    pub fn has_def(&self, id: DefId) -> bool {
        self.defs.contains(id.0)
    }

    /// Whether an outside path is in.
    pub fn has_external(&self, id: ExternalId) -> bool {
        self.externals.contains(id.0)
    }

    /// Whether nothing is in.
    pub fn is_empty(&self) -> bool {
        self.defs.is_empty() && self.externals.is_empty()
    }

    /// Puts all of `other` in.
    pub fn union_with(&mut self, other: &ItemSet) {
        self.defs.union_with(&other.defs);
        self.externals.union_with(&other.externals);
    }

    /// Takes all of `other` out.
    pub fn subtract(&mut self, other: &ItemSet) {
        self.defs.subtract(&other.defs);
        self.externals.subtract(&other.externals);
    }

    /// Keeps only what is in `other` too.
    pub fn intersect_with(&mut self, other: &ItemSet) {
        self.defs.intersect_with(&other.defs);
        self.externals.intersect_with(&other.externals);
    }

    /// Whether a target is in; what is unknown is in nothing.
    pub fn has(&self, target: Target) -> bool {
        match target {
            Target::Def(id) => self.has_def(id),
            Target::External(id) => self.has_external(id),
            Target::Unknown(_) => false,
        }
    }
}

/// Which declared dependencies a contract is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edges {
    /// The code that they are for.
    pub kinds: Vec<EdgeKind>,
    /// Whether they are optional; none where that makes no difference.
    pub optional: Option<bool>,
    /// The platforms that they are limited to, none among them for no limit; empty where that makes no difference.
    pub targets: Vec<Option<String>>,
}

impl Edges {
    /// Whether it is about a dependency.
    pub fn has(&self, dependency: &Dependency) -> bool {
        let plain = |text: &str| text.replace(' ', "");
        let platform = dependency.platform.as_deref().map(plain);
        let is_form = |form: &Option<String>| match (form, &platform) {
            (Some(form), Some(platform)) => wildcard::matches(&plain(form), platform, |a, b| a == b),
            (form, platform) => form.is_none() && platform.is_none(),
        };
        self.kinds.contains(&dependency.kind)
            && self.optional.is_none_or(|optional| optional == dependency.optional)
            && (self.targets.is_empty() || self.targets.iter().any(is_form))
    }
}
