//! Property tests in the arguments of `proptest!` and `quickcheck!`, where the macros themselves are not on disk.

use proc_macro2::{Delimiter, Group, Punct, Spacing, TokenStream, TokenTree};
use syn::Item;
use syn::parse::Parser as _;

use super::facts::{ItemDetail, ItemId};
use super::macros::items;
use super::walker::Walker;

impl Walker<'_> {
    /// Reads what a macro of property tests was given; false where the macro is no such one, or that is not what it takes.
    pub(super) fn property_tests(&mut self, tokens: &TokenStream, name: &str) -> bool {
        let read = match name {
            "proptest" => items.parse2(functions(tokens.clone())),
            "quickcheck" => items.parse2(tokens.clone()),
            _ => return false,
        };
        let Ok(read) = read else { return false };
        let outer = std::mem::replace(&mut self.test, true);
        for item in &read {
            let id = ItemId(self.facts.items.len() as u32);
            self.item(item);
            if let (Item::Fn(_), "quickcheck") = (item, name) {
                self.make_test(id, name);
            }
        }
        self.test = outer;
        true
    }

    /// The macro writes `#[test]` itself.
    fn make_test(&mut self, id: ItemId, name: &str) {
        if let Some(ItemDetail::Fn(function)) = self.facts.items.get_mut(id.0 as usize).map(|item| &mut item.detail) {
            function.test_attribute.get_or_insert_with(|| name.into());
            // What it gives back is the assertion.
            function.expects_end = true;
        }
    }
}

/// `fn name(pat in strategy) { body }` as `fn name() { (strategy); |pat| { body }; }`: what a pattern gets is no value of the strategy's type.
fn functions(tokens: TokenStream) -> TokenStream {
    let mut out: Vec<TokenTree> = Vec::new();
    let mut parameters: Option<TokenStream> = None;
    for token in tokens {
        match token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::Parenthesis && is_name_of_function(&out) => {
                parameters = Some(group.stream());
                out.push(like(&group, TokenStream::new()));
            }
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace && parameters.is_some() => {
                let body = body(parameters.take().unwrap_or_default(), &group);
                out.push(like(&group, body));
            }
            other => out.push(other),
        }
    }
    out.into_iter().collect()
}

fn is_name_of_function(before: &[TokenTree]) -> bool {
    matches!(before, [.., TokenTree::Ident(keyword), TokenTree::Ident(_)] if keyword == "fn")
}

/// A group at the place of another.
fn like(group: &Group, stream: TokenStream) -> TokenTree {
    let mut new = Group::new(group.delimiter(), stream);
    new.set_span(group.span());
    TokenTree::Group(new)
}

fn body(parameters: TokenStream, block: &Group) -> TokenStream {
    let (mut out, mut patterns): (Vec<TokenTree>, Vec<TokenTree>) = (Vec::new(), Vec::new());
    let bar = || TokenTree::Punct(Punct::new('|', Spacing::Alone));
    for parameter in split_at_commas(parameters) {
        let is_in = |token: &TokenTree| matches!(token, TokenTree::Ident(word) if word == "in");
        let (pattern, strategy) = match parameter.iter().position(is_in) {
            Some(at) => (&parameter[..at], &parameter[at + 1..]),
            None => (parameter.as_slice(), &[][..]),
        };
        let strategy = Group::new(Delimiter::Parenthesis, strategy.iter().cloned().collect());
        out.extend([TokenTree::Group(strategy), TokenTree::Punct(Punct::new(';', Spacing::Alone))]);
        patterns.extend(pattern.iter().cloned());
        patterns.push(TokenTree::Punct(Punct::new(',', Spacing::Alone)));
    }
    out.push(bar());
    out.extend(patterns);
    out.extend([bar(), TokenTree::Group(block.clone())]);
    out.into_iter().collect()
}

fn split_at_commas(tokens: TokenStream) -> Vec<Vec<TokenTree>> {
    let mut parts: Vec<Vec<TokenTree>> = vec![Vec::new()];
    for token in tokens {
        match (&token, parts.last_mut()) {
            (TokenTree::Punct(punct), _) if punct.as_char() == ',' => parts.push(Vec::new()),
            (_, Some(last)) => last.push(token),
            _ => {}
        }
    }
    parts.retain(|part| !part.is_empty());
    parts
}
