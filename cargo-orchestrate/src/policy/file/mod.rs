//! Reads `orchestrate.toml`: its tables as written, with the place of everything that can be wrong later.
//!
//! In: the text. Out: a [`RawPolicy`], or every problem at once, each with its place and its way out.
//!
//! **Architecture Invariant:** knows no workspace. Whether a path exists is asked when the policy is bound.

mod claims; // The tables of claims.
mod contracts; // The tables of contracts.
mod format; // Forms of strings: patterns, globs, versions.
mod located; // A value with its place.
mod pairs; // A mark written as a table.
mod problem; // What is wrong.
mod schema; // The JSON Schema.
mod sense; // What no schema can say.
mod shape; // The tables against the schema.
mod table; // The tables.
mod version; // `requires`.

#[cfg(test)]
mod tests;

pub(crate) use located::span_of;
pub(crate) use pairs::pairs;
pub(crate) use schema::schema_of;

pub(crate) use claims::Claimed;
pub use claims::{AttributesTable, ExhaustiveTable, NamingTable, RequiredTable, VisibilityTable};
pub(crate) use contracts::Common;
pub use contracts::{
    BoundaryTable, CyclesTable, EdgesTable, IndependentTable, InterfaceTable, ProtectedTable, RawEdgeKind,
};
pub use located::Located;
pub use problem::PolicyProblem;
pub use schema::schema;
pub use table::{
    AcceptTable, Extent, GeneratedPaths, GeneratedTable, LayerTable, Link, RawPolicy, RawScope, RawVisibility,
    RequireTable, ResolutionTable, SourcesTable, Strength, StringsTable, SubjectKind, SubjectTable, TestCode,
    TestsTable,
};

use serde::de::DeserializeOwned;
use serde_json::Value;
use toml::de::{DeTable, DeValue};

use crate::source::Span;
use version::Version;

/// What the policy is called in messages.
const POLICY: &str = "the policy";

/// Reads a policy; `rules` are the names that `[levels]` takes: rules and groups of rules.
///
/// # Errors
/// Everything that is wrong with it, in the order of the text.
pub fn parse(text: &str, rules: &[&str]) -> Result<RawPolicy, Vec<PolicyProblem>> {
    let policy: RawPolicy = read(text, POLICY, || schema(rules), too_new)?;
    let problems = sense::check(&policy);
    if problems.is_empty() { Ok(policy) } else { Err(in_order(problems)) }
}

/// Reads a file of ours as its schema says; `file` is what messages call it.
///
/// # Errors
/// Everything that is wrong with its form, in the order of the text.
pub(crate) fn read<T: DeserializeOwned>(
    text: &str,
    file: &str,
    schema: impl FnOnce() -> Value,
    too_new: impl FnOnce(&DeTable<'_>) -> Option<PolicyProblem>,
) -> Result<T, Vec<PolicyProblem>> {
    let (document, errors) = DeTable::parse_recoverable(text);
    if !errors.is_empty() {
        return Err(in_order(errors.iter().map(|error| not_toml(error, text)).collect()));
    }
    // A newer file has keys that we do not know: to list them would be noise.
    if let Some(problem) = unknown_version(document.get_ref(), file).or_else(|| too_new(document.get_ref())) {
        return Err(vec![problem]);
    }
    let problems = shape::check(&schema(), file, document.get_ref());
    if !problems.is_empty() {
        return Err(in_order(problems));
    }
    T::deserialize(toml::Deserializer::from(document)).map_err(|error| vec![unreadable(&error)])
}

pub(crate) fn in_order(mut problems: Vec<PolicyProblem>) -> Vec<PolicyProblem> {
    problems.sort_by_key(|problem| (problem.span, problem.message.clone()));
    problems
}

fn not_toml(error: &toml::de::Error, text: &str) -> PolicyProblem {
    let end = text.len();
    let span = span_of(error.span().unwrap_or(end..end));
    let reason = error.message().replace('\n', ", ");
    PolicyProblem::new(span, format!("not TOML: {reason}"), "see https://toml.io for how it is written")
}

/// What serde refuses although the schema allows it: nothing that we know of, and still no reason to go on.
fn unreadable(error: &toml::de::Error) -> PolicyProblem {
    PolicyProblem::new(span_of(error.span().unwrap_or(0..0)), error.message().to_owned(), String::new())
}

/// A file of another format than ours.
fn unknown_version(table: &DeTable<'_>, file: &str) -> Option<PolicyProblem> {
    let version = table.get("version")?;
    let DeValue::Integer(number) = version.get_ref() else { return None };
    let message = format!("version {number} of {file}'s format is not known");
    let help = "write `version = 1`, or install a newer release";
    (number.to_string() != "1").then(|| PolicyProblem::new(span_of(version.span()), message, help))
}

/// A policy for a newer version of ours.
fn too_new(table: &DeTable<'_>) -> Option<PolicyProblem> {
    let requires = table.get("requires")?;
    let DeValue::String(text) = requires.get_ref() else { return None };
    let wanted = Version::parse(text)?;
    (wanted > Version::current()).then(|| too_old(text, span_of(requires.span())))
}

fn too_old(wanted: &str, span: Span) -> PolicyProblem {
    let ours = env!("CARGO_PKG_VERSION");
    let message = format!("this workspace requires cargo-orchestrate {wanted} or newer; this is {ours}");
    PolicyProblem {
        too_old: true,
        ..PolicyProblem::new(span, message, "run `cargo install cargo-orchestrate --locked`")
    }
}
