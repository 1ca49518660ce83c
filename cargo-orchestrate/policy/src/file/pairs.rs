//! A table of `[[generated.paths]]` as the grammar of marks reads it.

use orchestrate_grammar::{Spanned, Value};

use super::located::Located;
use super::table::GeneratedPaths;
use orchestrate_workspace::source::Span;

/// The pairs of a table.
pub(crate) fn pairs(table: &GeneratedPaths) -> Vec<(Spanned<String, Span>, Value<Span>)> {
    let text = |text: &Located<String>| Value::Text(Spanned::new(text.value.clone(), text.span));
    let pair = |key: &str, value: Value<Span>, span| (Spanned::new(key.to_owned(), span), value);
    let mut pairs = vec![pair("intent", text(&table.intent), table.intent.span)];
    for (key, value) in [("by", &table.by), ("spec", &table.spec), ("owner", &table.owner)] {
        pairs.extend(value.as_ref().map(|value| pair(key, text(value), value.span)));
    }
    pairs.extend(table.tests.as_ref().map(|tests| {
        let items = tests.value.iter().map(text).collect();
        pair("tests", Value::List { items, span: tests.span }, tests.span)
    }));
    pairs
}
