//! Strings in attributes that read as a path or a type: `#[serde(with = "crate::format::iso")]`.
//!
//! Facts are the same for every policy, so all such strings are written down; which of them name items, `resolve` knows.

use proc_macro2::{Delimiter, Ident, Literal, TokenStream, TokenTree};
use syn::visit::{self, Visit};
use syn::{Lit, MetaList, Type, TypePath};

use super::depth;
use super::facts::{AttributeStringFact, ItemId, Namespace, ReferenceFact, SegmentFact};
use super::kinds::ReferenceKind;
use super::walker::Walker;
use orchestrate_workspace::source::Span;

/// Longer strings are prose: no path that anyone writes has as many bytes.
const MAX_BYTES: usize = 512;

/// Keys within keys: attributes have two or three.
const MAX_KEYS: usize = 8;

/// What stands in paths and types, beside letters and digits.
const SIGNS: &str = "_:<>,&'()[];+*-=# ";

impl Walker<'_> {
    /// Keeps the strings of an attribute that read as a path or a type.
    pub(super) fn attribute_strings(&mut self, on: Option<ItemId>, list: &MetaList) {
        if self.skips_bodies {
            return;
        }
        // An item is added after its attributes are read; what is no item has the scope at hand.
        let on = on.filter(|on| on.0 as usize == self.facts.items.len());
        let names: Vec<String> = list.path.segments.iter().map(|segment| plain(&segment.ident)).collect();
        self.strings_in(on, &mut vec![names.join("::")], list.tokens.clone());
    }

    /// `key = "…"`, and `key(…)` with more of them, between commas.
    fn strings_in(&mut self, on: Option<ItemId>, keys: &mut Vec<String>, tokens: TokenStream) {
        if keys.len() > MAX_KEYS {
            return;
        }
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        for part in tokens.split(|token| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ',')) {
            let Some(TokenTree::Ident(key)) = part.first() else { continue };
            keys.push(plain(key));
            match &part[1..] {
                [TokenTree::Punct(sign), TokenTree::Literal(text)] if sign.as_char() == '=' => {
                    self.string(on, keys, text);
                }
                [TokenTree::Group(group)] if group.delimiter() == Delimiter::Parenthesis => {
                    self.strings_in(on, keys, group.stream());
                }
                _ => {}
            }
            keys.pop();
        }
    }

    fn string(&mut self, on: Option<ItemId>, keys: &[String], literal: &Literal) {
        let Some(text) = Text::of(literal) else { return };
        let Some(ty) = text.as_type() else { return };
        let mut paths = Paths { walker: self, text: &text, is_whole: true, found: Vec::new() };
        paths.visit_type(&ty);
        let paths = paths.found;
        if !paths.is_empty() {
            let place = self.name_text(&format!("{}{}", keys.join("("), ")".repeat(keys.len() - 1)));
            self.facts.attribute_strings.push(AttributeStringFact { place, on, paths });
        }
    }
}

/// The name of an attribute or key, without `r#`.
fn plain(ident: &Ident) -> String {
    let name = ident.to_string();
    name.strip_prefix("r#").map_or(name.clone(), str::to_owned)
}

/// A string literal that may be a path or a type.
struct Text<'a> {
    literal: &'a Literal,
    value: String,
    /// How many bytes stand before the value, where it is written without escapes.
    before: Option<u32>,
}

impl Text<'_> {
    /// None for other literals, and for what is no path at first sight.
    fn of(literal: &Literal) -> Option<Text<'_>> {
        let Lit::Str(text) = Lit::new(literal.clone()) else { return None };
        let value = text.value();
        let is_sign = |sign: char| sign.is_alphanumeric() || SIGNS.contains(sign);
        if !text.suffix().is_empty() || value.len() > MAX_BYTES || !value.chars().all(is_sign) {
            return None;
        }
        let written = literal.to_string();
        let before = written.find('"').map_or(0, |quote| quote + 1);
        let verbatim = written.get(before..).is_some_and(|rest| rest.starts_with(&value));
        Some(Text { literal, value, before: verbatim.then_some(before as u32) })
    }

    /// The string as a type, which every path is too.
    fn as_type(&self) -> Option<Type> {
        // Each level of nesting takes a byte at least.
        const { assert!(MAX_BYTES <= depth::MAX_NESTING as usize) };
        syn::parse_str(&self.value).ok()
    }

    /// The bytes of a name within the value. Nothing in it stands on a line of its own.
    fn bytes_of(&self, name: &Ident) -> Span {
        let byte = |column: usize| self.value.char_indices().nth(column).map_or(self.value.len(), |(byte, _)| byte);
        Span::new(byte(name.span().start().column) as u32, byte(name.span().end().column) as u32)
    }
}

/// Gathers the paths of a type.
struct Paths<'p, 'w, 'a> {
    walker: &'p mut Walker<'w>,
    text: &'p Text<'a>,
    /// Whether the next path is the whole string.
    is_whole: bool,
    found: Vec<ReferenceFact>,
}

impl<'ast> Visit<'ast> for Paths<'_, '_, '_> {
    fn visit_type(&mut self, ty: &'ast Type) {
        self.is_whole &= matches!(ty, Type::Path(_));
        visit::visit_type(self, ty);
    }

    fn visit_type_path(&mut self, ty: &'ast TypePath) {
        let is_whole = std::mem::take(&mut self.is_whole);
        let Some(qself) = &ty.qself else {
            self.is_whole = is_whole;
            return self.visit_path(&ty.path);
        };
        self.visit_type(&qself.ty);
        if qself.position > 0 {
            self.is_whole = is_whole;
            return self.visit_path(&ty.path);
        }
        // `<Type>::member` is a path from the type; of what is no path, types alone tell the member.
        if let Type::Path(TypePath { qself: None, path, .. }) = &*qself.ty {
            let names = path.segments.iter().chain(&ty.path.segments).map(|segment| &segment.ident);
            self.keep(names, path.leading_colon.is_some(), path.segments.len(), is_whole);
        }
        visit::visit_path(self, &ty.path);
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let is_whole = std::mem::take(&mut self.is_whole);
        self.keep(path.segments.iter().map(|segment| &segment.ident), path.leading_colon.is_some(), 0, is_whole);
        visit::visit_path(self, path);
    }
}

impl Paths<'_, '_, '_> {
    /// Keeps a path; the first `shared` of its names stand in one that was kept before.
    fn keep<'i>(&mut self, names: impl Iterator<Item = &'i Ident>, global: bool, shared: usize, is_whole: bool) {
        let first = self.walker.first_segment();
        for ident in names {
            let name = self.walker.name(ident);
            let span = self.span_of(ident);
            self.walker.facts.segments.push(SegmentFact { name, span });
        }
        let path = self.walker.path_since(first, global);
        let shared = shared.min(usize::from(u8::MAX)) as u8;
        let span = self.walker.path_span(path, usize::from(shared));
        self.found.push(ReferenceFact {
            path,
            span,
            shared,
            kind: ReferenceKind::Path,
            // What the whole string names, who knows the attribute says.
            namespace: if is_whole { Namespace::Any } else { Namespace::Type },
            owner: self.walker.owner,
            test: self.walker.test,
            shadowed_by: None,
            tentative: false,
            is_word: false,
        });
    }

    fn span_of(&self, name: &Ident) -> Span {
        let (spans, literal) = (self.walker.spans, self.text.literal.span());
        match (self.text.before, self.text.bytes_of(name)) {
            (Some(before), Span { start, end }) => spans.within(literal, Span::new(before + start, before + end)),
            (None, _) => spans.of(literal),
        }
    }
}
