//! Recognises the item that a mark stands on by its first words, and the attributes between the two.
//!
//! It reads no further than it must: the item's inside is the compiler's affair.

use proc_macro::{Delimiter, Span, TokenStream, TokenTree};

use crate::convert::visible;

/// What a mark must know of its item.
pub(crate) struct Item {
    /// The attributes below the mark. Those above, and inert forms, have left no trace.
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) kind: Kind,
    /// The word that tells the kind.
    pub(crate) span: Span,
}

pub(crate) enum Kind {
    Function(Function),
    /// Any other item that holds code: a type, a module, an impl, …
    Definition(String),
    /// `use` or `extern crate`.
    Import(String),
    /// `name! { … }`
    MacroCall,
    /// A statement, an expression, or syntax younger than this crate.
    Unknown,
}

pub(crate) struct Function {
    /// Where it takes `self` or speaks of `Self`, and thus is a method.
    pub(crate) method: Option<Span>,
    pub(crate) has_body: bool,
}

/// One attribute. `cfg_attr` is none: rustc resolves those, above and below, before it asks a macro.
pub(crate) struct Attribute {
    /// The last segment of its path.
    pub(crate) name: String,
    pub(crate) span: Span,
    pub(crate) arguments: TokenStream,
}

impl Item {
    pub(crate) fn read(item: TokenStream) -> Self {
        let tokens = visible(item);
        let mut attributes = Vec::new();
        let mut rest = tokens.as_slice();
        while let [TokenTree::Punct(hash), TokenTree::Group(group), after @ ..] = rest {
            if hash.as_char() != '#' {
                break;
            }
            attributes.extend(attribute(&visible(group.stream())));
            rest = after;
        }
        let (kind, span) = kind(without_visibility(rest));
        Self { attributes, kind, span }
    }
}

fn attribute(tokens: &[TokenTree]) -> Option<Attribute> {
    let (Some(TokenTree::Ident(name)), after) = path(tokens) else { return None };
    let arguments = match after {
        [TokenTree::Group(group)] => group.stream(),
        _ => TokenStream::new(),
    };
    Some(Attribute { name: name.to_string(), span: name.span(), arguments })
}

/// The last segment of the path that `tokens` begin with, and what follows it.
fn path(tokens: &[TokenTree]) -> (Option<&TokenTree>, &[TokenTree]) {
    let mut rest = tokens;
    let mut last = None;
    loop {
        rest = match rest {
            [first, second, after @ ..] if is_punct(first, ':') && is_punct(second, ':') => after,
            [segment @ TokenTree::Ident(_), after @ ..] => {
                last = Some(segment);
                after
            }
            _ => return (last, rest),
        };
    }
}

fn without_visibility(tokens: &[TokenTree]) -> &[TokenTree] {
    match tokens {
        [public, TokenTree::Group(group), rest @ ..]
            if is_word(public, "pub") && group.delimiter() == Delimiter::Parenthesis =>
        {
            rest
        }
        [public, rest @ ..] if is_word(public, "pub") => rest,
        _ => tokens,
    }
}

fn kind(tokens: &[TokenTree]) -> (Kind, Span) {
    let mut rest = tokens;
    while let [TokenTree::Ident(word), after @ ..] = rest {
        let text = word.to_string();
        let kind = match (text.as_str(), after) {
            ("fn", _) => Kind::Function(function(after)),
            ("struct" | "enum" | "trait" | "mod" | "static" | "type" | "impl", _) => Kind::Definition(text),
            ("const", _) if !is_qualifier(after) => Kind::Definition(text),
            ("extern", _) if is_block(after) => Kind::Definition("extern block".to_owned()),
            ("extern", [krate, ..]) if is_word(krate, "crate") => Kind::Import("extern crate".to_owned()),
            ("use", _) => Kind::Import(text),
            ("macro_rules", [bang, TokenTree::Ident(_), ..]) if is_punct(bang, '!') => Kind::Definition(text),
            // `name! { … }`, `path::name! { … }`.
            (_, [next, ..]) if is_punct(next, '!') || is_punct(next, ':') => Kind::MacroCall,
            ("union" | "macro", [TokenTree::Ident(_), ..]) => Kind::Definition(text),
            ("extern", [TokenTree::Literal(_), after @ ..])
            | ("const" | "async" | "unsafe" | "safe" | "extern" | "default" | "auto" | "gen", after) => {
                rest = after;
                continue;
            }
            _ => Kind::Unknown,
        };
        return (kind, word.span());
    }
    (Kind::Unknown, tokens.first().map_or_else(Span::call_site, TokenTree::span))
}

/// Whether what follows `const` is the rest of a function, a trait or an impl, not the name of a constant.
fn is_qualifier(after: &[TokenTree]) -> bool {
    let words = ["fn", "async", "unsafe", "safe", "extern", "gen", "trait", "auto", "impl"];
    match after {
        [_, colon, ..] if is_punct(colon, ':') => false,
        [word, ..] => words.iter().any(|qualifier| is_word(word, qualifier)),
        [] => false,
    }
}

/// Whether what follows `extern` is a block, with or without an ABI.
fn is_block(after: &[TokenTree]) -> bool {
    match after {
        [TokenTree::Group(group)] | [TokenTree::Literal(_), TokenTree::Group(group)] => {
            group.delimiter() == Delimiter::Brace
        }
        _ => false,
    }
}

/// A function from its name on.
fn function(tokens: &[TokenTree]) -> Function {
    let is_body = |token: &TokenTree| matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace);
    let has_body = tokens.last().is_some_and(is_body);
    let signature = if has_body { &tokens[..tokens.len() - 1] } else { tokens };
    Function { method: own_type(signature), has_body }
}

/// The first `self` or `Self`, at any depth. A free function has none.
fn own_type(tokens: &[TokenTree]) -> Option<Span> {
    tokens.iter().find_map(|token| match token {
        TokenTree::Ident(_) if is_word(token, "Self") => Some(token.span()),
        TokenTree::Group(group) => own_type_or_receiver(&visible(group.stream())),
        _ => None,
    })
}

/// In parentheses, `self` may be the receiver; elsewhere it begins a path.
fn own_type_or_receiver(tokens: &[TokenTree]) -> Option<Span> {
    let is_path = |after: Option<&TokenTree>, second: Option<&TokenTree>| matches!((after, second), (Some(a), Some(b)) if is_punct(a, ':') && is_punct(b, ':'));
    let receiver = tokens
        .iter()
        .enumerate()
        .find(|(at, token)| is_word(token, "self") && !is_path(tokens.get(at + 1), tokens.get(at + 2)));
    receiver.map(|(_, token)| token.span()).or_else(|| own_type(tokens))
}

fn is_word(token: &TokenTree, word: &str) -> bool {
    matches!(token, TokenTree::Ident(ident) if ident.to_string() == word)
}

fn is_punct(token: &TokenTree, character: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == character)
}
