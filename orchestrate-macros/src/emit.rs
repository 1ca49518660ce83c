//! What a mark adds beside its item: one error, or the proof that a path exists.

use orchestrate_grammar::{MarkError, Verifies};
use proc_macro::{Delimiter, Group, Literal, Span, TokenStream, TokenTree};

use crate::convert::visible;

/// `compile_error! { "message\nhelp: …" }`, all of it at the place of the mistake.
///
/// Without `::core::` before it: with the author's span that is no path in edition 2015, and with a span of ours rustc
/// would add a note on where macros come from to every error.
pub(crate) fn compile_error(error: &MarkError<Span>) -> TokenStream {
    let text = TokenTree::Literal(Literal::string(&error.to_string()));
    let mut tokens = source("compile_error!");
    tokens.extend([group(Delimiter::Brace, text.into())]);
    tokens.into_iter().map(|token| at(error.span, token)).collect()
}

/// `#[cfg(test)] const _: () = { #[allow(unused_imports, deprecated)] use path as _; };`
///
/// A `use` reaches private and generic functions, types, constants, traits, modules and macros alike; an expression
/// would not. The path keeps its own tokens: their spans carry the author's place, edition and `$crate`.
pub(crate) fn proof(path: &Verifies<Span>, arguments: TokenStream) -> TokenStream {
    let named = named(path, arguments);
    let last = named.last().map_or_else(Span::call_site, TokenTree::span);
    let mut inside = source("#[allow(unused_imports, deprecated)] use");
    inside.extend(named);
    // rustc underlines from the path to the `_`: with the path's own span there, it underlines the path.
    inside.extend(source("as _").into_iter().map(|token| at(last, token)));
    inside.extend(source(";"));
    let mut proof = source("#[cfg(test)] const _: () =");
    proof.extend([group(Delimiter::Brace, inside)]);
    proof.extend(source(";"));
    proof
}

/// The tokens that a `use` can name: without a comma at the end, and of a member its type.
fn named(path: &Verifies<Span>, arguments: TokenStream) -> Vec<TokenTree> {
    let mut tokens = visible(arguments);
    if matches!(tokens.last(), Some(TokenTree::Punct(punct)) if punct.as_char() == ',') {
        tokens.pop();
    }
    if path.names_member() {
        // The member, and two colons before it.
        tokens.truncate(tokens.len().saturating_sub(3));
    }
    tokens
}

#[expect(clippy::expect_used, reason = "the text is one of the constants above")]
fn source(text: &str) -> TokenStream {
    text.parse().expect("our own text lexes")
}

fn group(delimiter: Delimiter, tokens: TokenStream) -> TokenTree {
    TokenTree::Group(Group::new(delimiter, tokens))
}

fn at(span: Span, mut token: TokenTree) -> TokenTree {
    token.set_span(span);
    token
}
