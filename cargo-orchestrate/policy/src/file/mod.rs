//! Reads `orchestrate.toml`: its tables as written, with the place of everything that can be wrong later.
//!
//! In: the text, or those of all files of a policy. Out: a [`RawPolicy`], or every problem at once, each with its place and its way out.
//!
//! **Architecture Invariant:** knows no workspace. Whether a path exists is asked when the policy is bound.

mod claims; // The tables of claims.
mod contracts; // The tables of contracts.
mod document; // One file, as far as its form goes.
mod effective; // What all files say together.
mod format; // Forms of strings: patterns, globs, versions.
mod gate; // Who may weaken it.
mod limits; // How much one change may do.
mod located; // A value with its place.
mod member; // What a package's own policy may say.
mod merge; // Several files as one.
mod pairs; // A mark written as a table.
mod problem; // What is wrong.
mod reviews; // Who must have looked at what.
mod schema; // The JSON Schema.
mod sense; // What no schema can say.
mod shape; // The tables against the schema.
mod stricter; // Which of two values binds more.
mod table; // The tables.
mod teams; // What one policy says of others.
mod version; // `requires`.
mod words; // Words that tables share.

#[cfg(test)]
mod tests;

pub(crate) use located::span_of;
pub(crate) use pairs::pairs;
pub use schema::schema_of;

pub(crate) use claims::Claimed;
pub use claims::{AttributesTable, ExhaustiveTable, NamingTable, RequiredTable, VisibilityTable};
pub(crate) use contracts::Common;
pub use contracts::{
    BoundaryTable, CyclesTable, EdgesTable, IndependentTable, InterfaceTable, ProtectedTable, RawEdgeKind,
};
pub use effective::{Effective, EffectiveKey, EffectiveTable, MergedPolicy};
pub use gate::GateTable;
pub use limits::LimitsTable;
pub use located::Located;
pub use problem::PolicyProblem;
pub use reviews::{ReviewTable, ReviewedTable};
pub use schema::schema;
pub use table::{
    AcceptTable, GeneratedPaths, GeneratedTable, LayerTable, OriginTable, RawPolicy, RequireTable, ResolutionTable,
    SourcesTable, StringsTable, SubjectTable, TestsTable, Unsigned,
};
pub use words::{Extent, Link, RawScope, RawVisibility, Strength, SubjectKind, TestCode};

pub use teams::{KnownRule, Loosened, OverrideTable, Owner, PackageNames, PackageParent, Parent, PolicyText};

use serde::de::DeserializeOwned;
use serde_json::Value;
use toml::Spanned;
use toml::de::DeTable;

use merge::Merging;

/// What the policy is called in messages.
const POLICY: &str = "the policy";

/// Reads a policy that stands alone, whatever it extends; `rules` are the names that `[levels]` takes: rules and groups of rules.
///
/// # Errors
/// Everything that is wrong with it, in the order of the text.
pub fn parse(text: &str, rules: &[&str]) -> Result<RawPolicy, Vec<PolicyProblem>> {
    let document = document::read(text, 0, POLICY, &schema(rules)).map_err(in_order)?;
    tables(document)
}

/// Which policies a file extends that begins at `base`. None where its form is wrong: [`read`] tells how.
pub fn parents(text: &str, base: u32) -> Vec<Located<Parent>> {
    let Ok(document) = document::open(text, base, POLICY) else { return Vec::new() };
    let known = |key: &str| matches!(key, "extends" | "version");
    let document: DeTable<'_> = document.into_iter().filter(|(key, _)| known(key.get_ref())).collect();
    deserialized(document).map(|policy: RawPolicy| policy.extends).unwrap_or_default()
}

/// Reads the files of a policy as one: each adds to those before it, the workspace's own comes after those that it extends, and
/// packages' own come last.
///
/// # Errors
/// Everything that is wrong with them, in the order of the files.
pub fn read(files: &[PolicyText<'_>], rules: &[KnownRule<'_>]) -> Result<RawPolicy, Vec<PolicyProblem>> {
    let (document, loosened) = merged(files, rules)?;
    Ok(RawPolicy { loosened, ..tables(document)? })
}

/// What the files of a policy say together, key by key.
///
/// # Errors
/// Everything that is wrong with them, in the order of the files.
pub fn effective(files: &[PolicyText<'_>], rules: &[KnownRule<'_>]) -> Result<Effective, Vec<PolicyProblem>> {
    let (document, loosened) = merged(files, rules)?;
    let effective = effective::of(&document, loosened);
    tables(document)?;
    Ok(effective)
}

/// What is wrong with the form of files, whatever they say together.
pub fn misformed(files: &[PolicyText<'_>], rules: &[KnownRule<'_>]) -> Vec<PolicyProblem> {
    formed(files, rules).into_iter().filter_map(Result::err).flatten().collect()
}

/// Each file as a document that fits the schema. A file may use what another adds.
fn formed<'t>(files: &[PolicyText<'t>], rules: &[KnownRule<'_>]) -> Vec<Result<DeTable<'t>, Vec<PolicyProblem>>> {
    let schema = schema(&names(rules));
    let documents: Vec<_> = files.iter().map(|file| document::open(file.text, file.base, POLICY)).collect();
    let capabilities = shape::capabilities(documents.iter().flatten());
    let formed = |(file, document): (&PolicyText<'_>, Result<DeTable<'t>, _>)| {
        document::check(document?, file.base, POLICY, &schema, &capabilities)
    };
    files.iter().zip(documents).map(formed).collect()
}

fn merged<'t>(
    files: &[PolicyText<'t>],
    rules: &[KnownRule<'_>],
) -> Result<(DeTable<'t>, Vec<Loosened>), Vec<PolicyProblem>> {
    let mut merging = Merging::new(rules);
    let mut whole = DeTable::new();
    for (file, document) in files.iter().zip(formed(files, rules)) {
        match document {
            Ok(document) => merging.lay(&mut whole, document, &file.owner),
            Err(problems) => merging.problems.extend(problems),
        }
    }
    if merging.problems.is_empty() { Ok((whole, merging.loosened)) } else { Err(in_order(merging.problems)) }
}

/// A document as tables that make sense.
fn tables(document: DeTable<'_>) -> Result<RawPolicy, Vec<PolicyProblem>> {
    let policy: RawPolicy = deserialized(document)?;
    let problems = sense::check(&policy);
    if problems.is_empty() { Ok(policy) } else { Err(in_order(problems)) }
}

/// Reads a file of ours as its schema says; `file` is what messages call it.
///
/// # Errors
/// Everything that is wrong with its form, in the order of the text.
pub fn read_as<T: DeserializeOwned>(text: &str, file: &str, schema: &Value) -> Result<T, Vec<PolicyProblem>> {
    deserialized(document::read(text, 0, file, schema).map_err(in_order)?)
}

/// What serde refuses although the schema allows it: nothing that we know of, and still no reason to go on.
fn deserialized<T: DeserializeOwned>(document: DeTable<'_>) -> Result<T, Vec<PolicyProblem>> {
    let unreadable = |error: toml::de::Error| {
        vec![PolicyProblem::new(span_of(error.span().unwrap_or(0..0)), error.message().to_owned(), String::new())]
    };
    T::deserialize(toml::Deserializer::from(Spanned::new(0..0, document))).map_err(unreadable)
}

/// What `[levels]` may name: rules, and groups of them.
fn names<'r>(rules: &[KnownRule<'r>]) -> Vec<&'r str> {
    let mut names: Vec<&str> = rules.iter().flat_map(|rule| [rule.id, rule.group]).collect();
    names.sort_unstable();
    names.dedup();
    names
}

pub(crate) fn in_order(mut problems: Vec<PolicyProblem>) -> Vec<PolicyProblem> {
    problems.sort_by_key(|problem| (problem.span, problem.message.clone()));
    problems
}
