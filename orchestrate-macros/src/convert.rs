//! Hands the compiler's tokens to the grammar.

use orchestrate_grammar as grammar;
use proc_macro::{Delimiter, Span, TokenStream, TokenTree};

/// The same tokens, as the grammar reads them.
pub(crate) fn tokens(stream: TokenStream) -> Vec<grammar::TokenTree<Span>> {
    stream.into_iter().map(token).collect()
}

fn token(token: TokenTree) -> grammar::TokenTree<Span> {
    let span = token.span();
    match token {
        TokenTree::Ident(ident) => grammar::TokenTree::Ident { text: ident.to_string(), span },
        TokenTree::Literal(literal) => grammar::TokenTree::Literal { text: literal.to_string(), span },
        TokenTree::Punct(punct) => grammar::TokenTree::Punct { character: punct.as_char(), span },
        TokenTree::Group(group) => {
            grammar::TokenTree::Group { delimiter: delimiter(group.delimiter()), tokens: tokens(group.stream()), span }
        }
    }
}

fn delimiter(delimiter: Delimiter) -> grammar::Delimiter {
    match delimiter {
        Delimiter::Parenthesis => grammar::Delimiter::Parenthesis,
        Delimiter::Bracket => grammar::Delimiter::Bracket,
        Delimiter::Brace => grammar::Delimiter::Brace,
        Delimiter::None => grammar::Delimiter::None,
    }
}

/// The tokens without the invisible groups that macros leave behind; visible groups stay closed.
pub(crate) fn visible(stream: TokenStream) -> Vec<TokenTree> {
    let mut tokens = Vec::new();
    for token in stream {
        match token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::None => tokens.extend(visible(group.stream())),
            token => tokens.push(token),
        }
    }
    tokens
}
