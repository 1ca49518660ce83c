//! `macro_rules!` expanded: the library writes most of its numbers, iterators and operators by macros of its own.
//!
//! A rule is matched greedily, without going back into a fragment, as the compiler does. Hygiene plays no part: what is asked
//! of the expansion are its items.

use std::collections::HashMap;

use proc_macro2::{Delimiter, Group, Ident, Literal, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::parse::{Parse, ParseStream, Parser};

/// A macro: its rules, in order, and the crate that `$crate` stands for.
#[derive(Debug)]
pub(crate) struct Rules {
    rules: Vec<(Vec<Node>, Vec<Node>)>,
    krate: String,
}

#[derive(Debug)]
enum Node {
    Token(TokenTree),
    Group(Delimiter, Vec<Node>),
    /// `$name`, and its fragment in a matcher.
    Variable(String, String),
    /// `$( … ) separator op`.
    Repeat(Vec<Node>, Option<TokenTree>, char),
    /// `${count($name)}`.
    Count(String),
    /// `${concat($name, word)}`.
    Concat(Vec<Node>),
    Crate,
}

#[derive(Clone, Debug)]
enum Binding {
    Leaf(TokenStream),
    Sequence(Vec<Bindings>),
}

type Bindings = HashMap<String, Binding>;

impl Rules {
    /// Reads the body of `macro_rules! name { … }`, which stands in the crate `krate`.
    pub(crate) fn read(body: TokenStream, krate: &str) -> Rules {
        let tokens: Vec<TokenTree> = body.into_iter().collect();
        let groups: Vec<&Group> = tokens.iter().filter_map(as_group).collect();
        let rules = groups.chunks_exact(2).map(|pair| (nodes(pair[0].stream()), nodes(pair[1].stream())));
        Rules { rules: rules.collect(), krate: krate.to_owned() }
    }

    /// What the first rule that takes `arguments` makes of them; `None` if no rule does.
    pub(crate) fn expand(&self, arguments: TokenStream) -> Option<TokenStream> {
        let tokens: Vec<TokenTree> = arguments.into_iter().collect();
        let mut taken = self.rules.iter().filter_map(|(matcher, transcriber)| {
            let mut bindings = Bindings::new();
            let rest = matches(matcher, &tokens, &mut bindings)?;
            rest.is_empty().then_some((transcriber, bindings))
        });
        let (transcriber, bindings) = taken.next()?;
        let mut output = TokenStream::new();
        self.transcribe(transcriber, &bindings, &mut output);
        Some(output)
    }

    fn transcribe(&self, nodes: &[Node], bindings: &Bindings, output: &mut TokenStream) {
        for node in nodes {
            match node {
                Node::Token(token) => output.extend([token.clone()]),
                Node::Group(delimiter, inner) => {
                    let mut stream = TokenStream::new();
                    self.transcribe(inner, bindings, &mut stream);
                    output.extend([TokenTree::Group(Group::new(*delimiter, stream))]);
                }
                Node::Variable(name, _) => match bindings.get(name) {
                    Some(Binding::Leaf(tokens)) => output.extend(tokens.clone()),
                    _ => output.extend([TokenTree::Ident(Ident::new(name, Span::call_site()))]),
                },
                Node::Repeat(inner, separator, _) => self.repeat(inner, separator.as_ref(), bindings, output),
                Node::Count(name) => {
                    let count = sequence(bindings, name).map_or(0, Vec::len);
                    output.extend([TokenTree::Literal(Literal::usize_unsuffixed(count))]);
                }
                Node::Concat(parts) => {
                    let mut stream = TokenStream::new();
                    self.transcribe(parts, bindings, &mut stream);
                    let words = stream.into_iter().filter(|token| !is_punct(Some(token), ','));
                    let word: String = words.map(|token| token.to_string()).collect();
                    output.extend([TokenTree::Ident(Ident::new(&word, Span::call_site()))]);
                }
                Node::Crate => {
                    let krate = Ident::new(&self.krate, Span::call_site());
                    output.extend(quote::quote!(::#krate));
                }
            }
        }
    }

    fn repeat(&self, inner: &[Node], separator: Option<&TokenTree>, bindings: &Bindings, output: &mut TokenStream) {
        let names = variables(inner);
        let sequences: Vec<&Vec<Bindings>> = names.iter().filter_map(|name| sequence(bindings, name)).collect();
        for round in 0..sequences.iter().map(|rounds| rounds.len()).max().unwrap_or(0) {
            let mut scope = bindings.clone();
            for bound in sequences.iter().filter_map(|rounds| rounds.get(round)) {
                scope.extend(bound.iter().map(|(name, binding)| (name.clone(), binding.clone())));
            }
            if round > 0 {
                output.extend(separator.cloned());
            }
            self.transcribe(inner, &scope, output);
        }
    }
}

fn sequence<'a>(bindings: &'a Bindings, name: &str) -> Option<&'a Vec<Bindings>> {
    match bindings.get(name) {
        Some(Binding::Sequence(rounds)) => Some(rounds),
        _ => None,
    }
}

fn as_group(token: &TokenTree) -> Option<&Group> {
    match token {
        TokenTree::Group(group) => Some(group),
        _ => None,
    }
}

fn is_punct(token: Option<&TokenTree>, character: char) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == character)
}

/// A matcher or a transcriber as nodes.
fn nodes(stream: TokenStream) -> Vec<Node> {
    let tokens: Vec<TokenTree> = stream.into_iter().collect();
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let (node, length) = node(&tokens[at..]);
        found.push(node);
        at += length;
    }
    found
}

fn node(tokens: &[TokenTree]) -> (Node, usize) {
    match &tokens[0] {
        TokenTree::Punct(punct) if punct.as_char() == '$' => dollar(tokens),
        TokenTree::Group(group) => (Node::Group(group.delimiter(), nodes(group.stream())), 1),
        token => (Node::Token(token.clone()), 1),
    }
}

fn dollar(tokens: &[TokenTree]) -> (Node, usize) {
    match tokens.get(1) {
        Some(TokenTree::Ident(name)) if name == "crate" => (Node::Crate, 2),
        Some(TokenTree::Ident(name)) => variable(name, tokens),
        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis => repeat(group, tokens),
        Some(TokenTree::Group(group)) => (metavariable(group), 2),
        _ => (Node::Token(tokens[0].clone()), 1),
    }
}

/// `${count($name)}` and `${concat(…)}`; the other expressions of this kind make no item.
fn metavariable(group: &Group) -> Node {
    let tokens: Vec<TokenTree> = group.stream().into_iter().collect();
    let arguments = tokens.get(1).and_then(as_group).map(Group::stream);
    match (tokens.first(), arguments) {
        (Some(TokenTree::Ident(name)), Some(counted)) if name == "count" => {
            Node::Count(counted.to_string().trim_start_matches(['$', ' ']).to_owned())
        }
        (Some(TokenTree::Ident(name)), Some(parts)) if name == "concat" => Node::Concat(nodes(parts)),
        _ => Node::Group(Delimiter::None, Vec::new()),
    }
}

fn variable(name: &Ident, tokens: &[TokenTree]) -> (Node, usize) {
    let fragment = match tokens.get(3) {
        Some(TokenTree::Ident(fragment)) if is_punct(tokens.get(2), ':') => fragment.to_string(),
        _ => String::new(),
    };
    // In a transcriber `$name: Type` is a variable and a colon: only known fragments count.
    let known = FRAGMENTS.contains(&fragment.as_str());
    let length = if known { 4 } else { 2 };
    (Node::Variable(name.to_string(), if known { fragment } else { String::new() }), length)
}

const FRAGMENTS: &[&str] = &[
    "ident",
    "ty",
    "expr",
    "tt",
    "literal",
    "path",
    "vis",
    "item",
    "meta",
    "block",
    "lifetime",
    "pat",
    "pat_param",
    "stmt",
    "expr_2021",
];

fn repeat(group: &Group, tokens: &[TokenTree]) -> (Node, usize) {
    let inner = nodes(group.stream());
    let operator = |token: Option<&TokenTree>| match token {
        Some(TokenTree::Punct(punct)) if matches!(punct.as_char(), '*' | '+' | '?') => Some(punct.as_char()),
        _ => None,
    };
    // `$(…)+*`: the first may be a separator, but the library has none of these.
    match (operator(tokens.get(2)), operator(tokens.get(3))) {
        (Some(operator), _) => (Node::Repeat(inner, None, operator), 3),
        (None, Some(operator)) => (Node::Repeat(inner, tokens.get(2).cloned(), operator), 4),
        (None, None) => (Node::Repeat(inner, None, '*'), 2),
    }
}

fn variables(nodes: &[Node]) -> Vec<String> {
    let of = |node: &Node| match node {
        Node::Variable(name, _) => vec![name.clone()],
        Node::Group(_, inner) | Node::Repeat(inner, ..) => variables(inner),
        Node::Token(_) | Node::Count(_) | Node::Concat(_) | Node::Crate => Vec::new(),
    };
    nodes.iter().flat_map(of).collect()
}

/// Matches `nodes` at the start of `tokens`; gives what is left.
fn matches<'t>(nodes: &[Node], tokens: &'t [TokenTree], bindings: &mut Bindings) -> Option<&'t [TokenTree]> {
    let mut rest = tokens;
    for node in nodes {
        rest = match node {
            Node::Token(expected) => {
                let (first, tail) = rest.split_first()?;
                (first.to_string() == expected.to_string()).then_some(tail)?
            }
            Node::Group(delimiter, inner) => {
                let (first, tail) = rest.split_first()?;
                let group = as_group(first).filter(|group| group.delimiter() == *delimiter)?;
                let stream: Vec<TokenTree> = group.stream().into_iter().collect();
                matches(inner, &stream, bindings)?.is_empty().then_some(tail)?
            }
            Node::Variable(name, fragment) => {
                let taken = rest.len() - fragment_rest(fragment, rest)?;
                bindings.insert(name.clone(), Binding::Leaf(rest[..taken].iter().cloned().collect()));
                &rest[taken..]
            }
            Node::Repeat(inner, separator, operator) => rounds(inner, separator.as_ref(), *operator, rest, bindings)?,
            Node::Count(_) | Node::Concat(_) | Node::Crate => rest,
        };
    }
    Some(rest)
}

fn rounds<'t>(
    inner: &[Node],
    separator: Option<&TokenTree>,
    operator: char,
    tokens: &'t [TokenTree],
    bindings: &mut Bindings,
) -> Option<&'t [TokenTree]> {
    let mut rest = tokens;
    let mut found = Vec::new();
    while operator != '?' || found.is_empty() {
        let start = match separator.filter(|_| !found.is_empty()) {
            Some(separator) => match rest.split_first() {
                Some((first, tail)) if first.to_string() == separator.to_string() => tail,
                _ => break,
            },
            None => rest,
        };
        let mut round = Bindings::new();
        match matches(inner, start, &mut round) {
            Some(tail) if tail.len() < rest.len() => rest = tail,
            _ => break,
        }
        found.push(round);
    }
    for name in variables(inner) {
        bindings.insert(name, Binding::Sequence(found.clone()));
    }
    (operator != '+' || !found.is_empty()).then_some(rest)
}

/// How many tokens are left after a fragment of this kind; `None` if there is none.
fn fragment_rest(fragment: &str, tokens: &[TokenTree]) -> Option<usize> {
    match fragment {
        "tt" => tokens.len().checked_sub(1),
        "ident" => matches!(tokens.first()?, TokenTree::Ident(ident) if ident != "_").then(|| tokens.len() - 1),
        "literal" => after::<syn::Lit>(tokens),
        "ty" => after::<syn::Type>(tokens),
        "path" => after::<syn::Path>(tokens),
        "vis" => after::<syn::Visibility>(tokens),
        "item" => item_rest(tokens),
        "meta" => after::<syn::Meta>(tokens),
        "block" => after::<syn::Block>(tokens),
        "lifetime" => after::<syn::Lifetime>(tokens),
        "pat" | "pat_param" => after_with(tokens, syn::Pat::parse_multi),
        _ => after::<syn::Expr>(tokens),
    }
}

/// An item ends with its braces or its semicolon: it may hold syntax that no parser here takes.
fn item_rest(tokens: &[TokenTree]) -> Option<usize> {
    let ends = |token: &TokenTree| {
        is_punct(Some(token), ';') || as_group(token).is_some_and(|group| group.delimiter() == Delimiter::Brace)
    };
    tokens.iter().position(ends).map(|end| tokens.len() - end - 1)
}

fn after<T: Parse + ToTokens>(tokens: &[TokenTree]) -> Option<usize> {
    after_with(tokens, T::parse)
}

fn after_with<T>(tokens: &[TokenTree], parse: impl FnOnce(ParseStream<'_>) -> syn::Result<T>) -> Option<usize> {
    let stream: TokenStream = tokens.iter().cloned().collect();
    let rest = |input: ParseStream<'_>| {
        parse(input)?;
        input.parse::<TokenStream>()
    };
    Some(rest.parse2(stream).ok()?.into_iter().count())
}

#[cfg(test)]
mod tests {
    use super::Rules;

    fn expanded(rules: &str, arguments: &str) -> Option<String> {
        let rules = Rules::read(rules.parse().expect("rules are tokens"), "core");
        Some(rules.expand(arguments.parse().expect("arguments are tokens"))?.to_string().replace(' ', ""))
    }

    #[test]
    fn rules_expand() {
        let rows = [
            ("($t:ty) => { impl A for $t {} }", "Vec<u8>", Some("implAforVec<u8>{}")),
            ("($($t:ident),+ $(,)?) => { $(x!($t);)+ }", "a, b,", Some("x!(a);x!(b);")),
            (
                "($($t:ident)*; $e:expr) => { $(const $t: u8 = $e;)* }",
                "A B; 1 + 2",
                Some("constA:u8=1+2;constB:u8=1+2;"),
            ),
            ("(@a) => { one } ; ($x:tt) => { $crate::$x }", "b", Some("::core::b")),
            ("($($x:ident)*) => { ${count($x)} ${concat($($x)*, z)} }", "a b", Some("2abz")),
            ("($x:ident) => { $x }", "1", None),
        ];
        for (rules, arguments, expected) in rows {
            assert_eq!(expanded(rules, arguments).as_deref(), expected, "{rules}");
        }
    }
}
