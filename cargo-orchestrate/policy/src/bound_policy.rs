//! The policy, bound to a model: its patterns are sets of items, and each part keeps its place in `orchestrate.toml`.

use std::collections::BTreeMap;

use super::{
    Acyclic, Capabilities, Claim, Contract, ItemSet, Level, Limit, Link, MarkKey, OriginTable, Scope, Strength,
    Unmatched,
};
use orchestrate_resolve::model::DefId;
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
    /// What uses itself in no cycles.
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

/// One `[[tests.require]]`.
#[derive(Clone, Debug)]
pub struct RequiredTests {
    /// The items that it binds; where they are those that have changed, all until [`Policy::keep_changed`].
    pub items: Vec<DefId>,
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
    pub items: Vec<DefId>,
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
    pub items: Vec<DefId>,
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
    pub fn keep_changed(&mut self, has_changed: impl Fn(DefId) -> bool) {
        let tests = self.required_tests.iter_mut().filter(|required| required.history).map(|it| &mut it.items);
        let reviews = self.required_reviews.iter_mut().filter(|required| required.history).map(|it| &mut it.items);
        tests.chain(reviews).for_each(|items| items.retain(|item| has_changed(*item)));
    }

    /// Why a mutant of an item may survive; none where it may not.
    pub fn accepts(&self, item: DefId, mutant: &str) -> Option<&str> {
        let names = |accepted: &&AcceptedMutants| {
            accepted.items.contains(&item) && accepted.mutants.iter().any(|(id, _)| id == mutant)
        };
        self.accepted.iter().find(names).map(|accepted| accepted.reason.as_str())
    }
}
