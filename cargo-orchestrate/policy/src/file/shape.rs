//! Holds the tables of a file to its JSON Schema: every unknown key, missing key, wrong type and wrong value, all at once.
//!
//! The schema that editors read is the one that decides, so the two cannot disagree.

use serde_json::{Map, Value};
use toml::de::{DeTable, DeValue};

use super::format;
use super::located::span_of;
use super::problem::PolicyProblem;
use crate::capability::{self, Capabilities};
use crate::nearest::nearest;
use orchestrate_workspace::source::Span;

/// Where the walk stands.
#[derive(Clone, Copy)]
struct At<'a> {
    /// What the file is called.
    file: &'a str,
    /// The key, as in `max-lines`.
    key: &'a str,
    /// The table around it, as in `[generated]`; none at the top.
    header: Option<&'a str>,
    /// The keys so far, as in `generated.max-lines`.
    path: &'a str,
    /// What the schema says of the key.
    property: &'a Value,
    /// Inside an array.
    entry: bool,
    /// What the policy calls capabilities besides those that are known.
    capabilities: &'a Capabilities,
}

/// Everything about `table`, the whole of `file`, that `schema` does not allow; what it lacks stands at its `start`.
pub(super) fn check(
    schema: &Value,
    file: &str,
    table: &DeTable<'_>,
    start: Span,
    capabilities: &Capabilities,
) -> Vec<PolicyProblem> {
    let mut problems = Vec::new();
    let at = At { file, key: "", header: None, path: "", property: schema, entry: false, capabilities };
    check_table(schema, at, table, start, &mut problems);
    problems
}

/// What files of a policy add: the names alone, since what they hold is no matter of form.
pub(super) fn capabilities<'t, 'd: 't>(documents: impl IntoIterator<Item = &'t DeTable<'d>>) -> Capabilities {
    let added = documents.into_iter().filter_map(|table| table.get("capabilities")?.get_ref().as_table());
    let names = added.flatten().map(|(name, _)| name.get_ref().to_string());
    let known = names.filter(|name| capability::check_name(name).is_ok());
    Capabilities::new(known.map(|name| (name, Vec::new())))
}

fn check_table(schema: &Value, at: At<'_>, table: &DeTable<'_>, span: Span, problems: &mut Vec<PolicyProblem>) {
    let empty = Map::new();
    let properties = schema["properties"].as_object().unwrap_or(&empty);
    for (key, value) in table {
        let key_span = span_of(key.span());
        let key = key.get_ref().as_ref();
        let any = &schema["additionalProperties"];
        let Some(property) = properties.get(key).or(any.is_object().then_some(any)) else {
            problems.push(unknown_key(at, key, key_span, properties));
            continue;
        };
        if any.is_object() {
            problems.extend(check_string(&schema["propertyNames"], At { key, ..at }, key, key_span));
        }
        let path = if at.path.is_empty() { key.to_owned() } else { format!("{}.{key}", at.path) };
        let inner = At { key, path: &path, property, entry: false, ..at };
        check_value(property, inner, value.get_ref(), span_of(value.span()), problems);
    }
    let required = schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str);
    let missing = required.filter(|key| !table.keys().any(|known| known.get_ref() == key));
    problems.extend(missing.map(|key| missing_key(at, key, span, &properties[key])));
}

fn check_value(schema: &Value, at: At<'_>, value: &DeValue<'_>, span: Span, problems: &mut Vec<PolicyProblem>) {
    let schema = alternative(schema, value);
    match (kind_of(schema), value) {
        ("object", DeValue::Table(table)) => {
            let header = header(at);
            check_table(schema, At { header: Some(&header), ..at }, table, span, problems);
        }
        ("array", DeValue::Array(entries)) => {
            if entries.is_empty() && schema["minItems"].as_u64() > Some(0) {
                problems.push(PolicyProblem::new(span, format!("`{}` must not be empty", at.key), example(at)));
            }
            for entry in entries.iter() {
                let inner = At { entry: true, ..at };
                check_value(&schema["items"], inner, entry.get_ref(), span_of(entry.span()), problems);
            }
        }
        ("string", DeValue::String(text)) => problems.extend(check_string(schema, at, text, span)),
        ("boolean", DeValue::Boolean(_)) => {}
        ("integer", DeValue::Integer(_)) | ("number", DeValue::Integer(_) | DeValue::Float(_)) => {
            problems.extend(check_number(schema, at, value, span));
        }
        (wanted, found) => problems.push(wrong_type(schema, at, wanted, found, span)),
    }
}

/// Of a schema that allows a string or a table, the one that is meant.
fn alternative<'s>(schema: &'s Value, value: &DeValue<'_>) -> &'s Value {
    let Some(choices) = schema["anyOf"].as_array() else { return schema };
    let wanted = if value.is_table() { "object" } else { "string" };
    choices.iter().find(|choice| kind_of(choice) == wanted).unwrap_or(schema)
}

/// The JSON type that a schema asks for; alternatives are strings throughout.
fn kind_of(schema: &Value) -> &str {
    schema["type"].as_str().unwrap_or("string")
}

fn header(at: At<'_>) -> String {
    if at.entry { format!("[[{}]]", at.path) } else { format!("[{}]", at.path) }
}

fn check_string(schema: &Value, at: At<'_>, text: &str, span: Span) -> Option<PolicyProblem> {
    let allowed = allowed(schema);
    if !allowed.is_empty() {
        return (!allowed.contains(&text)).then(|| wrong_word(at, text, span, &allowed));
    }
    if text.trim().is_empty() && (schema["minLength"].as_u64() > Some(0) || schema["format"].is_string()) {
        let what = if at.entry { format!("an entry of `{}`", at.key) } else { format!("`{}`", at.key) };
        return Some(PolicyProblem::new(span, format!("{what} must not be empty"), example(at)));
    }
    let (message, help) = format::check(schema["format"].as_str()?, text, at.capabilities).err()?;
    Some(PolicyProblem::new(span, message, help))
}

/// The words of an enumeration; none where any string will do.
fn allowed(schema: &Value) -> Vec<&str> {
    let listed = schema["enum"].as_array().into_iter().flatten();
    let described = schema["oneOf"].as_array().into_iter().flatten();
    let described = described.flat_map(|one| {
        let listed = one["enum"].as_array().into_iter().flatten();
        std::iter::once(&one["const"]).chain(listed)
    });
    listed.chain(described).filter_map(Value::as_str).collect()
}

fn check_number(schema: &Value, at: At<'_>, value: &DeValue<'_>, span: Span) -> Option<PolicyProblem> {
    let number = number(value)?;
    let least = schema["minimum"].as_f64().unwrap_or(0.0);
    // A schema states a greatest number only where it is less than the type's.
    let most = schema["maximum"].as_f64().unwrap_or(f64::from(u32::MAX));
    let message = format!("`{}` must be from {least} to {most}", at.key);
    (!(least..=most).contains(&number)).then(|| PolicyProblem::new(span, message, example(at)))
}

/// A number of either kind.
pub(super) fn number(value: &DeValue<'_>) -> Option<f64> {
    match value {
        DeValue::Integer(integer) => {
            let number = i64::from_str_radix(integer.as_str(), integer.radix());
            Some(number.map_or(f64::INFINITY, |number| number as f64))
        }
        DeValue::Float(float) => Some(float.as_str().parse().unwrap_or(f64::NAN)),
        _ => None,
    }
}

fn unknown_key(at: At<'_>, key: &str, span: Span, known: &Map<String, Value>) -> PolicyProblem {
    if at.header == Some("[levels]") {
        let help = "`cargo orchestrate rules` lists the rules and their groups";
        let message = format!("unknown rule or group `{key}`");
        return PolicyProblem::new(span, message, suggestion(key, known, |_| help.to_owned()));
    }
    let place = at.header.map_or_else(|| "at the top".to_owned(), |header| format!("in `{header}`"));
    let message = format!("unknown key `{key}` {place}");
    PolicyProblem::new(span, message, suggestion(key, known, |keys| format!("the keys here are {}", list(keys))))
}

fn suggestion(key: &str, known: &Map<String, Value>, otherwise: impl Fn(&[&str]) -> String) -> String {
    let names: Vec<&str> = known.keys().map(String::as_str).collect();
    match nearest(key, names.iter().copied()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => otherwise(&names),
    }
}

fn missing_key(at: At<'_>, key: &str, span: Span, schema: &Value) -> PolicyProblem {
    let place = at.header.map_or_else(|| at.file.to_owned(), |header| format!("`{header}`"));
    let at = At { key, property: schema, ..at };
    PolicyProblem::new(span, format!("{place} needs `{key}`"), example(at))
}

fn wrong_word(at: At<'_>, text: &str, span: Span, allowed: &[&str]) -> PolicyProblem {
    let help = match nearest(text, allowed.iter().copied()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => String::new(),
    };
    PolicyProblem::new(span, format!("`{}` is {}, not `{text}`", at.key, either(allowed)), help)
}

fn wrong_type(schema: &Value, at: At<'_>, wanted: &str, found: &DeValue<'_>, span: Span) -> PolicyProblem {
    let what = if at.entry { format!("an entry of `{}`", at.key) } else { format!("`{}`", at.key) };
    let tables = kind_of(&schema["items"]) == "object";
    let (wanted, help) = match wanted {
        "object" => ("a table", format!("write `[{}]`", at.path)),
        "array" if tables => ("an array of tables", format!("write `[[{}]]`", at.path)),
        "array" => ("an array", example(at)),
        "integer" => ("an integer", example(at)),
        "number" => ("a number", example(at)),
        "boolean" => ("`true` or `false`", example(at)),
        _ => ("a string", example(at)),
    };
    PolicyProblem::new(span, format!("{what} must be {wanted}, not {}", type_of(found)), help)
}

fn type_of(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "a string",
        DeValue::Integer(_) => "an integer",
        DeValue::Float(_) => "a float",
        DeValue::Boolean(_) => "a boolean",
        DeValue::Datetime(_) => "a date",
        DeValue::Array(_) => "an array",
        DeValue::Table(_) => "a table",
    }
}

/// The key as one would write it, from the example or the words of its schema.
fn example(at: At<'_>) -> String {
    let shown = at.property["examples"].get(0).map(toml_of);
    // The last word is the strictest: help never proposes a lower level.
    let shown = shown.or_else(|| allowed(at.property).last().map(|word| format!("\"{word}\"")));
    format!("write it as `{} = {}`", at.key, shown.unwrap_or_else(|| "…".to_owned()))
}

/// An example of the schema as TOML.
pub(super) fn toml_of(value: &Value) -> String {
    match value {
        Value::Array(entries) => format!("[{}]", entries.iter().map(toml_of).collect::<Vec<_>>().join(", ")),
        Value::Object(pairs) => {
            let pairs: Vec<String> = pairs.iter().map(|(key, value)| format!("{key} = {}", toml_of(value))).collect();
            format!("{{ {} }}", pairs.join(", "))
        }
        plain => plain.to_string(),
    }
}

fn list(words: &[&str]) -> String {
    words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ")
}

fn either(words: &[&str]) -> String {
    match words {
        [most @ .., last] if !most.is_empty() => format!("{} or `{last}`", list(most)),
        _ => list(words),
    }
}
