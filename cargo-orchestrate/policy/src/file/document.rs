//! One file of a policy as a TOML document that fits the schema, its places counted from where the file begins among all files.

use serde_json::Value;
use toml::Spanned;
use toml::de::{DeArray, DeTable, DeValue};

use super::located::span_of;
use super::problem::PolicyProblem;
use super::shape;
use super::version::Version;
use crate::Capabilities;
use orchestrate_workspace::source::Span;

/// Reads a file that stands alone and begins at `base`; `file` is what messages call it.
pub(super) fn read<'a>(
    text: &'a str,
    base: u32,
    file: &str,
    schema: &Value,
) -> Result<DeTable<'a>, Vec<PolicyProblem>> {
    let document = open(text, base, file)?;
    let capabilities = shape::capabilities([&document]);
    check(document, base, file, schema, &capabilities)
}

/// Reads a file that begins at `base`, whatever it says.
pub(super) fn open<'a>(text: &'a str, base: u32, file: &str) -> Result<DeTable<'a>, Vec<PolicyProblem>> {
    let (document, errors) = DeTable::parse_recoverable(text);
    if !errors.is_empty() {
        return Err(errors.iter().map(|error| not_toml(error, text, base)).collect());
    }
    let table = table_moved(document.into_inner(), base as usize);
    // A newer file has keys that we do not know: to list them would be noise.
    newer(&table, file).map_or(Ok(table), |problem| Err(vec![problem]))
}

/// Holds a file that begins at `base` to its schema; `capabilities` are those that any file of the policy adds.
pub(super) fn check<'a>(
    document: DeTable<'a>,
    base: u32,
    file: &str,
    schema: &Value,
    capabilities: &Capabilities,
) -> Result<DeTable<'a>, Vec<PolicyProblem>> {
    let problems = shape::check(schema, file, &document, Span::new(base, base), capabilities);
    if problems.is_empty() { Ok(document) } else { Err(problems) }
}

fn table_moved(table: DeTable<'_>, by: usize) -> DeTable<'_> {
    table
        .into_iter()
        .map(|(key, value)| (moved(key, by, |name| name), moved(value, by, |it| value_moved(it, by))))
        .collect()
}

fn value_moved(value: DeValue<'_>, by: usize) -> DeValue<'_> {
    match value {
        DeValue::Table(table) => DeValue::Table(table_moved(table, by)),
        DeValue::Array(entries) => {
            let mut array = DeArray::new();
            entries.into_iter().for_each(|entry| array.push(moved(entry, by, |it| value_moved(it, by))));
            DeValue::Array(array)
        }
        plain => plain,
    }
}

fn moved<T>(value: Spanned<T>, by: usize, inner: impl FnOnce(T) -> T) -> Spanned<T> {
    let span = value.span();
    Spanned::new(span.start + by..span.end + by, inner(value.into_inner()))
}

fn not_toml(error: &toml::de::Error, text: &str, base: u32) -> PolicyProblem {
    let end = text.len();
    let Span { start, end } = span_of(error.span().unwrap_or(end..end));
    let reason = error.message().replace('\n', ", ");
    let span = Span::new(base + start, base + end);
    PolicyProblem::new(span, format!("not TOML: {reason}"), "see https://toml.io for how it is written")
}

/// A file of another format, or a policy for a newer version of ours.
fn newer(table: &DeTable<'_>, file: &str) -> Option<PolicyProblem> {
    if let Some(version) = table.get("version")
        && let DeValue::Integer(number) = version.get_ref()
        && number.to_string() != "1"
    {
        let message = format!("version {number} of {file}'s format is not known");
        return Some(PolicyProblem::new(
            span_of(version.span()),
            message,
            "write `version = 1`, or install a newer release",
        ));
    }
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
