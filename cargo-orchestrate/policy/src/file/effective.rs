//! What the files of a policy say together, key by key, each with its place.

use serde_json::Value;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::located::{Located, span_of};
use super::shape;
use super::teams::Loosened;
use orchestrate_workspace::source::{FileId, Sources, Span};

use crate::PolicyFiles;

/// What the files of a policy say together.
#[derive(Clone, Debug)]
pub struct Effective {
    /// Its tables, in the order of the files; the keys at the top come first.
    pub tables: Vec<EffectiveTable>,
    /// What is loosened of extended policies, with reasons.
    pub loosened: Vec<Loosened>,
}

/// The files of a policy with what they say together, to be shown.
pub struct MergedPolicy {
    /// What its files say together.
    pub effective: Effective,
    /// The texts of its files.
    pub sources: Sources,
    /// Where each of them begins.
    pub files: PolicyFiles,
    /// All of them, in the order in which they are laid over each other.
    pub order: Vec<FileId>,
}

/// A table.
#[derive(Clone, Debug)]
pub struct EffectiveTable {
    /// Its name, as in `tests.require`; empty for the top.
    pub name: String,
    /// Whether it is one of several: `[[…]]`.
    pub one_of_several: bool,
    /// Where it begins.
    pub span: Span,
    /// Its keys, in the order of the text.
    pub keys: Vec<EffectiveKey>,
}

/// A key.
#[derive(Clone, Debug)]
pub struct EffectiveKey {
    /// Its name.
    pub name: String,
    /// Its place.
    pub span: Span,
    /// What it says.
    pub value: Value,
    /// The places of the entries, where it is a list.
    pub entries: Vec<Located<Value>>,
}

impl EffectiveKey {
    /// What it says, as TOML.
    pub fn toml(&self) -> String {
        shape::toml_of(&self.value)
    }
}

/// What a merged document says.
pub(super) fn of(document: &DeTable<'_>, loosened: Vec<Loosened>) -> Effective {
    let mut tables = Vec::new();
    gather("", false, Span::default(), document, &mut tables);
    // A table that only holds others says nothing itself.
    tables.retain(|table: &EffectiveTable| !table.keys.is_empty() || table.one_of_several);
    Effective { tables, loosened }
}

fn gather(name: &str, one_of_several: bool, span: Span, table: &DeTable<'_>, out: &mut Vec<EffectiveTable>) {
    let mut pairs: Vec<_> = table.iter().collect();
    pairs.sort_by_key(|(key, _)| key.span().start);
    let (inner, own): (Vec<_>, Vec<_>) =
        pairs.into_iter().partition(|(_, value)| !one_of_several && is_table(value.get_ref()));
    let keys = own.into_iter().map(|(key, value)| key_of(key, value)).collect();
    out.push(EffectiveTable { name: name.to_owned(), one_of_several, span, keys });
    for (key, value) in inner {
        let name = if name.is_empty() { key.get_ref().to_string() } else { format!("{name}.{}", key.get_ref()) };
        match value.get_ref() {
            // Told apart, with their reasons.
            _ if name == "override" => {}
            DeValue::Table(table) => gather(&name, false, span_of(value.span()), table, out),
            DeValue::Array(tables) => tables.iter().for_each(|entry| {
                let table = entry.get_ref().as_table();
                table.into_iter().for_each(|table| gather(&name, true, span_of(entry.span()), table, out));
            }),
            _ => {}
        }
    }
}

/// A table, or an array of tables.
fn is_table(value: &DeValue<'_>) -> bool {
    let of_tables =
        |entries: &toml::de::DeArray<'_>| !entries.is_empty() && entries.iter().all(|it| it.get_ref().is_table());
    value.is_table() || value.as_array().is_some_and(of_tables)
}

fn key_of(key: &Spanned<std::borrow::Cow<'_, str>>, value: &Spanned<DeValue<'_>>) -> EffectiveKey {
    let entries = value.get_ref().as_array().into_iter().flatten();
    let entry = |entry: &Spanned<DeValue<'_>>| Located { value: json(entry.get_ref()), span: span_of(entry.span()) };
    EffectiveKey {
        name: key.get_ref().to_string(),
        span: span_of(value.span()),
        value: json(value.get_ref()),
        entries: entries.map(entry).collect(),
    }
}

fn json(value: &DeValue<'_>) -> Value {
    match value {
        DeValue::String(text) => Value::String(text.to_string()),
        DeValue::Integer(integer) => {
            i64::from_str_radix(integer.as_str(), integer.radix()).map_or(Value::Null, Value::from)
        }
        DeValue::Float(float) => float.as_str().parse::<f64>().map_or(Value::Null, Value::from),
        DeValue::Boolean(boolean) => Value::Bool(*boolean),
        DeValue::Datetime(date) => Value::String(date.to_string()),
        DeValue::Array(entries) => entries.iter().map(|entry| json(entry.get_ref())).collect(),
        DeValue::Table(table) => {
            table.iter().map(|(key, value)| (key.get_ref().to_string(), json(value.get_ref()))).collect()
        }
    }
}
