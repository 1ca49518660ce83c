//! Items that are chosen by `cfg`: what `cfg_if!` and `cfg_select!` make.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

use crate::marks::predicate;

/// Takes the arguments of `cfg_if!`: the branch of `if #[cfg(…)] { … } else if … else { … }` that is there.
pub(crate) fn branch(tokens: TokenStream) -> TokenStream {
    let mut holds = true;
    for token in tokens {
        let TokenTree::Group(group) = token else { continue };
        if group.delimiter() == Delimiter::Brace {
            if holds {
                return group.stream();
            }
            // A branch without a condition is the last one.
            holds = true;
        } else if let Ok(syn::Meta::List(list)) = syn::parse2::<syn::Meta>(group.stream()) {
            holds = predicate(list.tokens);
        }
    }
    TokenStream::new()
}

/// Takes the arguments of `cfg_select!`: the arm of `predicate => { … } _ => { … }` that is there.
pub(crate) fn arm(tokens: TokenStream) -> TokenStream {
    let mut condition = TokenStream::new();
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        let arrow = matches!(&token, TokenTree::Punct(p) if p.as_char() == '=')
            && matches!(tokens.peek(), Some(TokenTree::Punct(p)) if p.as_char() == '>');
        if !arrow {
            let comma = matches!(&token, TokenTree::Punct(p) if p.as_char() == ',') && condition.is_empty();
            condition.extend((!comma).then_some(token));
            continue;
        }
        tokens.next();
        let arm = body(&mut tokens);
        let otherwise = condition.to_string() == "_";
        if predicate(std::mem::take(&mut condition)) || otherwise {
            return arm;
        }
    }
    TokenStream::new()
}

/// The tokens of an arm, without its braces, or up to its comma.
fn body(tokens: &mut impl Iterator<Item = TokenTree>) -> TokenStream {
    let mut arm = TokenStream::new();
    for token in tokens {
        match token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => return group.stream(),
            TokenTree::Punct(punct) if punct.as_char() == ',' => break,
            token => arm.extend([token]),
        }
    }
    arm
}
