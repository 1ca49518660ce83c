//! Token streams of the library's source, made fit for a parser of stable Rust.
//!
//! The library uses syntax that no parser of the stable language takes, most of it within bodies. Bodies and initial values
//! go, and so do attributes that say nothing here; `macro` definitions become `macro_rules!` of the same name.

use proc_macro2::{Delimiter, Group, Spacing, TokenStream, TokenTree};
use quote::quote;

/// Attributes that say something: which items there are, how stable they are, where their files are.
const ATTRIBUTES: &[&str] = &[
    "cfg",
    "cfg_attr",
    "stable",
    "unstable",
    "doc",
    "derive",
    "derive_const",
    "macro_use",
    "macro_export",
    "path",
    "decl_macro",
];

/// The same items without bodies, initial values, unstable syntax and idle attributes. Takes and gives tokens of a file, or
/// of what a macro made.
pub(crate) fn clean(tokens: TokenStream) -> TokenStream {
    let input: Vec<TokenTree> = tokens.into_iter().collect();
    let mut cleaner = Cleaner { input, at: 0, output: Vec::new() };
    while cleaner.at < cleaner.input.len() {
        cleaner.step();
    }
    cleaner.output.into_iter().collect()
}

struct Cleaner {
    input: Vec<TokenTree>,
    at: usize,
    output: Vec<TokenTree>,
}

impl Cleaner {
    fn step(&mut self) {
        let done = self.attribute()
            || self.macro_call()
            || self.macro_item()
            || self.function()
            || self.value()
            || self.unstable_syntax();
        if !done {
            let token = self.input[self.at].clone();
            self.push(token);
            self.at += 1;
        }
    }

    fn push(&mut self, token: TokenTree) {
        self.output.push(match token {
            TokenTree::Group(group) => TokenTree::Group(Group::new(group.delimiter(), clean(group.stream()))),
            other => other,
        });
    }

    fn is(&self, ahead: usize, text: &str) -> bool {
        match self.input.get(self.at + ahead) {
            Some(TokenTree::Ident(ident)) => ident == text,
            Some(TokenTree::Punct(punct)) => text.len() == 1 && text.starts_with(punct.as_char()),
            _ => false,
        }
    }

    fn is_ident(&self, ahead: usize) -> bool {
        matches!(self.input.get(self.at + ahead), Some(TokenTree::Ident(_)))
    }

    fn group(&self, ahead: usize, delimiter: Delimiter) -> Option<&Group> {
        match self.input.get(self.at + ahead) {
            Some(TokenTree::Group(group)) if group.delimiter() == delimiter => Some(group),
            _ => None,
        }
    }

    /// What was put out last: an identifier, or the character of a punctuation mark.
    fn last(&self) -> String {
        match self.output.last() {
            Some(TokenTree::Group(_)) | None => String::new(),
            Some(token) => token.to_string(),
        }
    }

    fn attribute(&mut self) -> bool {
        let inner = usize::from(self.is(1, "!"));
        let Some(group) = self.group(1 + inner, Delimiter::Bracket).filter(|_| self.is(0, "#")) else { return false };
        if speaks(&group.stream()) {
            self.output.extend_from_slice(&self.input[self.at..self.at + 2 + inner]);
        }
        self.at += 2 + inner;
        true
    }

    /// Arguments of a macro stay as they are: its rules may ask for what would go.
    fn macro_call(&mut self) -> bool {
        if !(self.is_ident(0) && self.is(1, "!")) {
            return false;
        }
        let named = usize::from(self.is_ident(2));
        if !matches!(self.input.get(self.at + 2 + named), Some(TokenTree::Group(_))) {
            return false;
        }
        self.output.extend_from_slice(&self.input[self.at..self.at + 3 + named]);
        self.at += 3 + named;
        true
    }

    /// `pub macro name(…) { … }` becomes `#[decl_macro] macro_rules! name { (…) => { … } }`.
    fn macro_item(&mut self) -> bool {
        if !(self.is(0, "macro") && self.is_ident(1)) {
            return false;
        }
        let arguments = usize::from(self.group(2, Delimiter::Parenthesis).is_some());
        let Some(body) = self.group(2 + arguments, Delimiter::Brace).cloned() else { return false };
        let rules = match self.group(2, Delimiter::Parenthesis) {
            Some(arguments) => quote!(#arguments => #body),
            None => body.stream(),
        };
        let restricted =
            matches!(self.output.last(), Some(TokenTree::Group(g)) if g.delimiter() == Delimiter::Parenthesis);
        if restricted {
            self.output.pop();
        }
        let public = self.last() == "pub";
        if public {
            self.output.pop();
        }
        let name = &self.input[self.at + 1];
        let mark = (public && !restricted).then(|| quote!(#[decl_macro]));
        self.output.extend(quote!(#mark macro_rules! #name { #rules }));
        self.at += 3 + arguments;
        true
    }

    /// A function keeps its signature; its body is empty.
    fn function(&mut self) -> bool {
        if !(self.is(0, "fn") && self.is_ident(1)) {
            return false;
        }
        let rest = &self.input[self.at..];
        let end = (1..rest.len()).find(|&index| is_semicolon(&rest[index]) || is_body(&rest[index - 1], &rest[index]));
        let end = end.unwrap_or(rest.len());
        let signature: TokenStream = rest[2..end].iter().cloned().collect();
        self.output.extend_from_slice(&rest[..2]);
        self.output.extend(clean(signature));
        if rest.get(end).is_some_and(|token| !is_semicolon(token)) {
            self.output.push(TokenTree::Group(Group::new(Delimiter::Brace, TokenStream::new())));
            self.at += 1;
        }
        self.at += end;
        true
    }

    /// `const NAME: Type = …;` keeps name and type.
    fn value(&mut self) -> bool {
        let is_value = (self.is(0, "const") && !matches!(self.last().as_str(), "<" | "," | "*")
            || self.is(0, "static"))
            && self.is_ident(1);
        let name = 1 + usize::from(self.is(1, "mut"));
        if !(is_value && self.is(name + 1, ":") && !self.is(name + 2, ":")) {
            return false;
        }
        let rest = &self.input[self.at..];
        let Some(end) = rest.iter().position(is_semicolon) else { return false };
        let equals = rest[..end].iter().position(|token| matches!(token, TokenTree::Punct(p) if p.as_char() == '='));
        let declared: TokenStream = rest[name..equals.unwrap_or(end)].iter().cloned().collect();
        self.output.extend_from_slice(&rest[..name]);
        self.output.extend(clean(declared));
        if equals.is_some() {
            self.output.extend(quote!(= _));
        }
        self.at += end;
        true
    }

    /// Constness of traits, bounds and implementations, and `default` of specialization.
    fn unstable_syntax(&mut self) -> bool {
        let follows = |words: &[&str]| words.iter().any(|word| self.is(1, word));
        let last = self.last();
        let bracketed = self.group(0, Delimiter::Bracket).is_some_and(|group| group.stream().to_string() == "const");
        let default = self.is(0, "default") && follows(&["fn", "unsafe", "const", "type", "impl", "async"]);
        let item = last != "*" && follows(&["trait", "impl", "auto"])
            || self.is(1, "unsafe") && (self.is(2, "trait") || self.is(2, "impl"));
        let bound = matches!(last.as_str(), "impl" | ">" | ":" | "+" | "?");
        let skipped = match self.is(0, "~") && self.is(1, "const") {
            true => 2,
            false => usize::from(bracketed || default || self.is(0, "const") && (item || bound)),
        };
        if skipped == 1 && last == "?" {
            self.output.pop();
        }
        self.at += skipped;
        skipped > 0
    }
}

fn speaks(attribute: &TokenStream) -> bool {
    let mut tokens = attribute.clone().into_iter();
    let Some(TokenTree::Ident(name)) = tokens.next() else { return false };
    // `#[doc(hidden)]` speaks, `#[doc = "…"]` does not.
    ATTRIBUTES.iter().any(|known| name == known)
        && (name != "doc" || matches!(tokens.next(), Some(TokenTree::Group(_))))
}

fn is_semicolon(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == ';')
}

fn is_body(before: &TokenTree, token: &TokenTree) -> bool {
    let argument =
        matches!(before, TokenTree::Punct(p) if matches!(p.as_char(), '<' | ',') && p.spacing() == Spacing::Alone);
    matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace)
        && (!argument || matches!(before, TokenTree::Punct(p) if p.as_char() == ','))
}

#[cfg(test)]
mod tests {
    use super::clean;
    use crate::print::line;

    #[test]
    fn syntax_of_the_library_becomes_plain() {
        let rows = [
            (
                "#[inline] #[stable(a)] pub const fn f<T: ~const A>(x: T) -> T { x }",
                "#[stable(a)] pub const fn f<T: A>(x: T) -> T {}",
            ),
            ("impl<T: [const] A> const B for T { default fn f() { 1 } }", "impl<T: A> B for T { fn f() {} }"),
            ("pub const X: &[u8] = &[1; 2];", "pub const X: &[u8] = _;"),
            ("const unsafe trait A { fn f(); }", "unsafe trait A { fn f(); }"),
            ("fn f(x: *const impl A) -> B<{ 1 }> { 2 }", "fn f(x: *const impl A) -> B< { 1 }> {}"),
            ("#[stable] pub macro m($x:expr) { 1 }", "#[stable]#[decl_macro] macro_rules! m { ($x: expr) => { 1 } }"),
            ("m! { #[doc = \"\"] ~const }", "m! {#[doc = \"\"]~const }"),
        ];
        for (source, expected) in rows {
            let tokens = source.parse().expect("a source is tokens");
            assert_eq!(line(clean(tokens)), expected);
        }
    }
}
