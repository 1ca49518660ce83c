//! How the tests write tokens (as source, with `$(…)` for an invisible group) and show results and places.

use std::ops::Range;

use proc_macro2 as pm;

use crate::{Delimiter, MarkError, TokenTree};

/// Bytes of the source of a test.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Place {
    start: usize,
    end: usize,
}

const WHOLE: Place = Place { start: usize::MAX, end: usize::MAX };

type Read<T> = fn(&[TokenTree<Place>], Place) -> Result<T, MarkError<Place>>;

pub(crate) fn read<T>(source: &str, grammar: Read<T>) -> Result<T, MarkError<Place>> {
    grammar(&tokens(source.parse().expect("the source of a test lexes")), WHOLE)
}

/// A result as one line; an error as "`token`: message | help", with the byte where the token stands more than once.
pub(crate) fn show<T>(source: &str, result: Result<T, MarkError<Place>>, ok: fn(T) -> String) -> String {
    match result {
        Ok(mark) => ok(mark),
        Err(error) => format!("{}: {} | {}", place(source, error.span), error.message, error.help),
    }
}

fn place(source: &str, span: Place) -> String {
    if span == WHOLE {
        return "whole".to_owned();
    }
    let text = &source[span.start..span.end];
    let at = if source.find(text) == Some(span.start) { String::new() } else { format!("@{}", span.start) };
    format!("`{text}`{at}")
}

fn tokens(stream: pm::TokenStream) -> Vec<TokenTree<Place>> {
    let mut out = Vec::new();
    let mut invisible = false;
    for token in stream {
        let span = range(token.span().byte_range());
        match token {
            pm::TokenTree::Punct(punct) if punct.as_char() == '$' => {
                invisible = true;
                continue;
            }
            pm::TokenTree::Punct(punct) => out.push(TokenTree::Punct { character: punct.as_char(), span }),
            pm::TokenTree::Ident(ident) => out.push(TokenTree::Ident { text: ident.to_string(), span }),
            pm::TokenTree::Literal(literal) => out.push(TokenTree::Literal { text: literal.to_string(), span }),
            pm::TokenTree::Group(group) => {
                let delimiter = if invisible { Delimiter::None } else { delimiter(group.delimiter()) };
                out.push(TokenTree::Group { delimiter, tokens: tokens(group.stream()), span });
            }
        }
        invisible = false;
    }
    out
}

fn delimiter(delimiter: pm::Delimiter) -> Delimiter {
    match delimiter {
        pm::Delimiter::Parenthesis => Delimiter::Parenthesis,
        pm::Delimiter::Bracket => Delimiter::Bracket,
        pm::Delimiter::Brace => Delimiter::Brace,
        pm::Delimiter::None => Delimiter::None,
    }
}

fn range(range: Range<usize>) -> Place {
    Place { start: range.start, end: range.end }
}
