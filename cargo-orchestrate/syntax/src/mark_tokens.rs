//! The text of a mark's arguments, as the grammar reads it.

use std::str::FromStr;

use orchestrate_grammar::{Delimiter, TokenTree};
use proc_macro2::{TokenStream, TokenTree as Token};

use orchestrate_workspace::source::Span;

/// How deep the arguments of a mark may nest: no mark needs more than two levels, and what is deeper is refused by the
/// grammar all the same.
const DEEPEST: usize = 32;

/// The tokens of `text`, which starts at byte `start` of its file; none where it is no Rust.
pub fn mark_tokens(text: &str, start: u32) -> Option<Vec<TokenTree<Span>>> {
    let stream = TokenStream::from_str(text).ok();
    let tokens = stream.map(|stream| converted(stream, start, DEEPEST));
    // The text of every stream is kept for the life of the thread, unless told otherwise. No span outlives this line.
    proc_macro2::extra::invalidate_current_thread_spans();
    tokens
}

fn converted(stream: TokenStream, start: u32, depth: usize) -> Vec<TokenTree<Span>> {
    stream.into_iter().map(|token| convert(token, start, depth)).collect()
}

fn convert(token: Token, start: u32, depth: usize) -> TokenTree<Span> {
    let range = token.span().byte_range();
    let span = Span::new(start + range.start as u32, start + range.end as u32);
    match token {
        Token::Ident(ident) => TokenTree::Ident { text: ident.to_string(), span },
        Token::Literal(literal) => TokenTree::Literal { text: literal.to_string(), span },
        Token::Punct(punct) => TokenTree::Punct { character: punct.as_char(), span },
        Token::Group(group) => TokenTree::Group {
            delimiter: match group.delimiter() {
                proc_macro2::Delimiter::Parenthesis => Delimiter::Parenthesis,
                proc_macro2::Delimiter::Bracket => Delimiter::Bracket,
                proc_macro2::Delimiter::Brace => Delimiter::Brace,
                proc_macro2::Delimiter::None => Delimiter::None,
            },
            tokens: if depth == 0 { Vec::new() } else { converted(group.stream(), start, depth - 1) },
            span,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_stand_where_they_are_written() {
        let text = "intent = \"ü\", tests(\"a\")";
        let tokens = mark_tokens(text, 100).unwrap();
        let shown: Vec<&str> = tokens
            .iter()
            .map(|token| &text[token.span().start as usize - 100..token.span().end as usize - 100])
            .collect();
        assert_eq!(shown, ["intent", "=", "\"ü\"", ",", "tests", "(\"a\")"]);
    }

    #[test]
    fn deep_nesting_is_cut() {
        let text = format!("{}{}", "(".repeat(10_000), ")".repeat(10_000));
        assert_eq!(mark_tokens(&text, 0).map(|tokens| tokens.len()), Some(1));
    }

    #[test]
    fn what_is_no_rust_is_none() {
        assert!(mark_tokens("\"open", 0).is_none());
    }
}
