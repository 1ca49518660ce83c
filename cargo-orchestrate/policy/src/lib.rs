//! `orchestrate.toml` and the marks, bound to the model.
//!
//! In: the text of the policy, the model. Out: a [`Policy`] whose patterns are sets of items, and the [`Marks`]. What binds to
//! nothing shows up in [`Policy::unmatched`].
//!
//! **Architecture Invariant:** knows no rule's check and no output format; reads no files itself.

mod level; // How much a finding weighs.
pub mod nearest; // The name that was probably meant.

// What a policy writes to name things.
mod attribute; // Attributes.
mod attribute_key; // Attributes whose strings are paths.
mod capability; // `cap:fs` and its like.
mod glob; // Files.
mod pattern; // Items.

pub mod baseline; // Findings that are held until they are fixed.
pub mod file; // `orchestrate.toml` as written.
mod files; // Which file of a policy a place is in.

// The workspace, as patterns see it.
mod cover; // What patterns cover.
mod paths; // Paths of definitions.
mod select; // Patterns of the command line.
mod standard; // What the standard library has at its top.
mod unmatched; // Patterns that cover nothing.

// What tables and marks become.
mod acyclic; // `[[cycles]]`.
mod attribute_term; // Attributes that claims name.
mod bind; // From the tables to what follows here.
mod claim; // What is said of items themselves.
mod contract; // What may use what.
mod limit; // How much one change may do.
mod mark; // What marks say.
mod subject; // Which items a table is about.

#[cfg(test)]
mod testing; // A small workspace by hand.

pub use acyclic::{Acyclic, Parts};
pub use attribute_term::AttributeTerm;
pub use bind::{Ground, attribute_paths, bind};
pub use capability::Capabilities;
pub use claim::{Attributes, Claim, ClaimKind, Naming, Uses};
pub use contract::{Contract, ContractKind, Edges, ItemSet, Scope, Table, Term};
pub use file::{
    Effective, EffectiveKey, EffectiveTable, Extent, KnownRule, Link, Located, MergedPolicy, OriginTable, Owner,
    PackageNames, Parent, PolicyProblem, PolicyText, RawPolicy, RawVisibility, Strength, SubjectKind, Unsigned,
    effective, misformed, parents, parse, read, schema,
};
pub use files::PolicyFiles;
pub use glob::Glob;
pub use level::Level;
pub use limit::{Counted, Limit};
pub use mark::{Date, GeneratedMark, MarkProblem, Marks, NamedTest, TestRef, VerifiesMark, Waiver};
pub use pattern::Pattern;
pub use pattern::name::NamePattern;
pub use pattern::segment::split as path_segments;
pub use select::select;
pub use subject::Subject;

use std::collections::BTreeMap;

use orchestrate_workspace::source::{FileId, Site};

/// The policy, bound to a model.
#[derive(Clone, Debug)]
pub struct Policy {
    /// The file at the workspace root.
    pub file: FileId,
    /// The files that it extends, and packages' own.
    pub others: Vec<FileId>,
    /// What of extended policies is loosened, with a reason.
    pub loosened: usize,
    /// `requires`, the oldest version that may judge.
    pub requires: Option<String>,
    /// `[levels]`: by rule id or group name, with the place of the entry.
    pub levels: BTreeMap<String, (Level, Site)>,
    /// `[generated]`.
    pub generated: GeneratedPolicy,
    /// `[capabilities]`.
    pub capabilities: Capabilities,
    /// What may use what, whatever table says so, all compiled to the same thing.
    pub contracts: Vec<Contract>,
    /// What is said of items themselves.
    pub claims: Vec<Claim>,
    /// What uses itself in no circles.
    pub acyclic: Vec<Acyclic>,
    /// `[[tests.require]]`.
    pub required_tests: Vec<RequiredTests>,
    /// `[[review]]`.
    pub required_reviews: Vec<RequiredReviews>,
    /// `[teams]`: who stands for whom.
    pub people: BTreeMap<String, Vec<(String, Site)>>,
    /// `[[tests.accept]]`.
    pub accepted: Vec<AcceptedMutants>,
    /// `[gate] accept-by`, each with its place.
    pub accept_by: Vec<(String, Site)>,
    /// `[limits]`, those that are set.
    pub limits: Vec<Limit>,
    /// `[resolution] min-share`, with its place.
    pub min_share: Option<(f64, Site)>,
    /// Files that are no sources on purpose: `[sources] ignore`, globs over workspace-relative paths, each with its place.
    pub ignored_sources: Vec<(String, Site)>,
    /// `[origin]`.
    pub origin: OriginTable,
    /// Crates' modules that are in no layer, counted (none where there are no layers).
    pub free_modules: usize,
    /// Patterns that had to match something and did not.
    pub unmatched: Vec<Unmatched>,
}

/// What marked code must carry, and may not do.
#[derive(Clone, Debug, Default)]
pub struct GeneratedPolicy {
    /// `require`: keys that each mark must have, with the place of each.
    pub require: Vec<(MarkKey, Site)>,
    /// `only-in`: where marks may be, if not everywhere, with the place of its first pattern.
    pub only_in: Option<(ItemSet, Site)>,
    /// `max-lines`, with its place.
    pub max_lines: Option<(u32, Site)>,
}

/// A key of `#[generated(…)]`.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize, schemars::JsonSchema,
)]
#[serde(rename_all = "lowercase")]
pub enum MarkKey {
    /// What the code is for.
    Intent,
    /// The tool or model that wrote it.
    By,
    /// What it was made from.
    Spec,
    /// Who answers for it.
    Owner,
    /// Tests that must hold.
    Tests,
}

/// One `[[tests.require]]`.
#[derive(Clone, Debug)]
pub struct RequiredTests {
    /// The items that it binds; where they are those that have changed, all until [`Policy::keep_changed`].
    pub items: Vec<orchestrate_resolve::model::DefId>,
    /// `at-least`.
    pub at_least: u32,
    /// What makes a test count.
    pub link: Link,
    /// What the tests must achieve.
    pub strength: Strength,
    /// The least share of mutants that they must kill, where that is asked for.
    pub min_score: f64,
    /// Whether the items are those that have changed since the base.
    pub history: bool,
    /// The place of the table.
    pub site: Site,
}

/// One `[[review]]`.
#[derive(Clone, Debug)]
pub struct RequiredReviews {
    /// Its name.
    pub name: String,
    /// The items that it binds.
    pub items: Vec<orchestrate_resolve::model::DefId>,
    /// `at-least`.
    pub at_least: u32,
    /// Whose word counts; everybody's where it is empty.
    pub by: Vec<String>,
    /// Whether whoever last changed an item may not accept it.
    pub not_author: bool,
    /// `reason`.
    pub reason: Option<String>,
    /// `help`.
    pub help: Option<String>,
    /// Whether the items are those that have changed since the base.
    pub history: bool,
    /// The place of the table.
    pub site: Site,
}

impl RequiredReviews {
    /// Whoever owns the code, in [`RequiredReviews::by`].
    pub const OWNERS: &'static str = "owners";
}

/// One `[[tests.accept]]`: mutants that may survive.
#[derive(Clone, Debug)]
pub struct AcceptedMutants {
    /// The items that the path names: several, where it has definitions under different `cfg`s.
    pub items: Vec<orchestrate_resolve::model::DefId>,
    /// The ids of the mutants, each with its place.
    pub mutants: Vec<(String, Site)>,
    /// Why they may.
    pub reason: String,
}

impl Policy {
    /// Whether a file is part of it.
    pub fn is_in(&self, file: FileId) -> bool {
        self.file == file || self.others.contains(&file)
    }

    /// Whether it binds what has changed since a base.
    pub fn binds_changes(&self) -> bool {
        self.contracts.iter().any(|contract| contract.scope == Scope::Changed)
            || self.claims.iter().any(|claim| claim.scope == Scope::Changed)
            || self.required_tests.iter().any(|required| required.history)
            || self.required_reviews.iter().any(|required| required.history)
    }

    /// `[teams]` without places: names, each with those that stand for it.
    pub fn names(&self) -> impl Iterator<Item = (String, Vec<String>)> + '_ {
        self.people.iter().map(|(name, members)| (name.clone(), members.iter().map(|(it, _)| it.clone()).collect()))
    }

    /// Leaves of the items that need tests or reviews since they have changed only those that have.
    pub fn keep_changed(&mut self, has_changed: impl Fn(orchestrate_resolve::model::DefId) -> bool) {
        let tests = self.required_tests.iter_mut().filter(|required| required.history).map(|it| &mut it.items);
        let reviews = self.required_reviews.iter_mut().filter(|required| required.history).map(|it| &mut it.items);
        tests.chain(reviews).for_each(|items| items.retain(|item| has_changed(*item)));
    }

    /// Why a mutant of an item may survive; none where it may not.
    pub fn accepts(&self, item: orchestrate_resolve::model::DefId, mutant: &str) -> Option<&str> {
        let names = |accepted: &&AcceptedMutants| {
            accepted.items.contains(&item) && accepted.mutants.iter().any(|(id, _)| id == mutant)
        };
        self.accepted.iter().find(names).map(|accepted| accepted.reason.as_str())
    }
}

/// A pattern that had to match something and did not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unmatched {
    /// The pattern as written.
    pub pattern: String,
    /// Its place in the policy.
    pub site: Site,
    /// The nearest path that exists.
    pub nearest: Option<String>,
    /// What to do where nothing is near.
    pub help: &'static str,
    /// Where it stands: `boundary `domain-is-pure`, from`.
    pub place: String,
}
