//! The policy of a workspace: `orchestrate.toml` and the marks in its sources, bound to the model, and the baseline beside them.
//!
//! In: the text of the policy, the model. Out: a [`Policy`] whose patterns are sets of items, and the [`Marks`]. What binds to nothing
//! is listed in [`Policy::unmatched`].
//!
//! **Architecture Invariant:** knows no rule's check and no output format; reads no files itself.

// Each module may use only the modules above it. See docs/architecture.md.
mod level; // `allow`, `warn`, `deny`.
pub mod nearest; // The name that was probably meant.

// Patterns, as text.
mod capability; // `cap:fs` and the other named sets of paths.
mod pattern; // Path patterns, name patterns, attributes.
mod glob; // Patterns over file paths.

// Files, as written.
mod files; // Which file of a policy a place is in.
pub mod file; // `orchestrate.toml`: its tables, its schema, its problems.
pub mod baseline; // Findings that are held until they are fixed.

// What a policy is bound to.
mod contract; // A set of items, and what it may or may not use.
mod attribute; // An attribute, with the macros that it covers.
mod subject; // Which items a table is about.
mod claim; // What items must be, whatever they use.
mod acyclic; // Modules that must not form a cycle.
mod limit; // How much one change may add.
mod mark; // `#[generated]`, `#[verifies]`, `#[waive]`.

// Patterns over a workspace.
mod paths; // The item paths of a workspace, as a tree.
mod cover; // Which items a pattern covers.
mod standard; // The top-level names of the standard library.
mod unmatched; // Patterns that cover nothing.
mod select; // Patterns on the command line.

// The policy, bound.
mod bound_policy; // All of it.
mod bind; // From tables and marks to the policy.

#[cfg(test)]
mod testing; // A small workspace by hand.

pub use acyclic::{Acyclic, Parts};
pub use attribute::AttributeTerm;
pub use bind::{Ground, attribute_paths, bind};
pub use bound_policy::{AcceptedMutants, GeneratedPolicy, Policy, RequiredReviews, RequiredTests};
pub use capability::Capabilities;
pub use claim::{Attributes, Claim, ClaimKind, Naming, Uses};
pub use contract::{Contract, ContractKind, Edges, ItemSet, Scope, Table, Term};
pub use file::{
    Effective, EffectiveKey, EffectiveTable, Extent, KnownRule, Link, Located, MarkKey, MergedPolicy, OriginTable,
    Owner, PackageNames, Parent, PolicyProblem, PolicyText, RawPolicy, RawVisibility, Strength, SubjectKind, Unsigned,
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
pub use unmatched::Unmatched;
