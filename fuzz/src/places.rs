//! What holds of all facts: every place lies in the text that it is a place of, between characters.

use orchestrate_syntax::parse::FileFacts;
use orchestrate_workspace::source::Span;

/// Panics where a place lies elsewhere.
pub fn check(facts: &FileFacts, root: &str) {
    let lies_in = |span: Span| root.get(span.start as usize..span.end as usize).is_some();
    let mut spans: Vec<(&str, Span)> = Vec::new();
    spans.extend(facts.items.iter().flat_map(|it| [("item", it.span), ("name", it.name_span)]));
    spans.extend(facts.imports.iter().map(|it| ("import", it.span)));
    spans.extend(facts.references.iter().map(|it| ("reference", it.span)));
    spans.extend(facts.segments.iter().map(|it| ("segment", it.span)));
    spans.extend(facts.attributes.iter().map(|it| ("attribute", it.span)));
    spans.extend(facts.macro_calls.iter().map(|it| ("call", it.span)));
    spans.extend(facts.issues.iter().map(|it| ("issue", it.span)));
    for (what, span) in spans {
        assert!(lies_in(span), "{what} at {span:?} of {} bytes", root.len());
    }
}
