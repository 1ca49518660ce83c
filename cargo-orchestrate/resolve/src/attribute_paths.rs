//! Strings in attributes that name items by convention: `#[serde(with = "crate::format::iso")]`.
//!
//! In: a table of attributes and their keys. Out: the references that such strings are. What they name is looked up as what a
//! path beside the item would name, since that is where derives and attribute macros write it.

use rustc_hash::FxHashMap;

use orchestrate_syntax::parse::{AttributeStringFact, DefKind, FileFacts, Namespace, ReferenceFact, ScopeId};

/// What a string in an attribute names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Named {
    /// A type, with all types in it; a trait, a module or a crate.
    Type,
    /// A function, a constant or a static.
    Value,
}

/// Strings whose form is documented by who defines the attribute: the attribute, keys that name types, keys that name values. A
/// key within another is written as in the attribute.
const KNOWN: &[(&str, &[&str], &[&str])] = &[
    ("borsh", &["crate"], &["deserialize_with", "serialize_with"]),
    ("builder", &["build_fn(error)", "crate", "field(ty)"], &["build_fn(validate)"]),
    ("cached", &["key", "ty", "type"], &[]),
    ("cbor", &["with"], &["cbor_len", "decode_with", "encode_with", "is_nil", "nil"]),
    ("darling", &[], &["and_then", "default", "map", "with"]),
    (
        "derivative",
        &[],
        &[
            "Clone(clone_with)",
            "Debug(format_with)",
            "Hash(hash_with)",
            "Ord(compare_with)",
            "PartialEq(compare_with)",
            "PartialOrd(compare_with)",
        ],
    ),
    (
        "educe",
        &[],
        &["Clone(method)", "Debug(method)", "Hash(method)", "Ord(method)", "PartialEq(method)", "PartialOrd(method)"],
    ),
    ("prost", &["enumeration", "oneof"], &[]),
    ("pyo3", &["crate"], &["from_py_with"]),
    ("reflect", &[], &["default"]),
    ("rtype", &["result"], &[]),
    ("schemars", &["crate", "with"], &["default", "schema_with", "serialize_with", "skip_serializing_if"]),
    ("sea_orm", &["belongs_to", "entity", "has_many", "has_one"], &[]),
    (
        "serde",
        &["crate", "from", "into", "remote", "try_from", "with"],
        &["default", "deserialize_with", "getter", "serialize_with", "skip_serializing_if"],
    ),
    ("serde_as", &["as", "crate", "deserialize_as", "serialize_as"], &[]),
    ("serde_with::serde_as", &["crate"], &[]),
    ("sqlx", &["try_from"], &[]),
    ("strum", &["crate"], &["default_with"]),
    ("tabled", &[], &["display_with"]),
    ("tokio::main", &["crate"], &[]),
    ("tokio::test", &["crate"], &[]),
    ("ts", &["as", "crate"], &[]),
    ("validate", &[], &["custom", "custom(function)", "regex", "regex(path)", "schema(function)"]),
];

/// Which strings in attributes name items.
#[derive(Clone, Debug)]
pub struct AttributePaths {
    /// By the attribute with its keys, as in `serde(with)`.
    places: FxHashMap<Box<str>, Named>,
}

impl AttributePaths {
    /// All of it in one text: another table has another one.
    pub fn text(&self) -> String {
        let mut lines: Vec<String> = self.places.iter().map(|(place, named)| format!("{place} {named:?}\n")).collect();
        lines.sort_unstable();
        lines.concat()
    }
}

impl Default for AttributePaths {
    /// Those that are known everywhere.
    fn default() -> AttributePaths {
        let mut paths = AttributePaths { places: FxHashMap::default() };
        for (attribute, types, values) in KNOWN {
            types.iter().for_each(|key| paths.add(format!("{attribute}({key})"), Named::Type));
            values.iter().for_each(|key| paths.add(format!("{attribute}({key})"), Named::Value));
        }
        paths
    }
}

impl AttributePaths {
    /// Adds an attribute with its keys, as in `validate(custom(function))`; what was known of it counts no longer.
    pub fn add(&mut self, place: impl Into<Box<str>>, named: Named) {
        self.places.insert(place.into(), named);
    }

    /// The references that strings of a file are.
    pub(super) fn references<'f>(&'f self, facts: &'f FileFacts) -> impl Iterator<Item = ReferenceFact> + 'f {
        let known = |string: &'f AttributeStringFact| Some((string, *self.places.get(facts.name(string.place))?));
        facts.attribute_strings.iter().filter_map(known).flat_map(|(string, named)| {
            let inner = inner_scope(facts, string);
            string.paths.iter().map(move |path| reference(path, named, inner))
        })
    }
}

fn reference(fact: &ReferenceFact, named: Named, inner: Option<ScopeId>) -> ReferenceFact {
    let mut fact = fact.clone();
    fact.path.scope = inner.unwrap_or(fact.path.scope);
    if fact.namespace == Namespace::Any {
        fact.namespace = if named == Named::Type { Namespace::Type } else { Namespace::Value };
    }
    fact
}

/// What is written for a struct or function may name its type parameters; what is written for a module stands beside it.
fn inner_scope(facts: &FileFacts, string: &AttributeStringFact) -> Option<ScopeId> {
    let item = facts.items.get(string.on?.0 as usize)?;
    item.inner.filter(|_| item.kind != DefKind::Module)
}
