//! Code on one line, and code with a part of it replaced.

use proc_macro2::{Delimiter, Literal, TokenStream, TokenTree};
use syn::Lit;

use super::place;
use orchestrate_workspace::source::Span;

/// The bytes of a span.
pub(super) fn slice(text: &str, span: Span) -> &str {
    text.get(span.start as usize..span.end as usize).unwrap_or("")
}

/// A text with a part of it replaced. What stands beside the part never grows together with what comes instead.
pub(super) fn spliced(text: &str, span: Span, replacement: &str) -> String {
    let (before, after) = (text.get(..span.start as usize).unwrap_or(""), text.get(span.end as usize..).unwrap_or(""));
    let mut out = String::with_capacity(text.len() + replacement.len() + 2);
    out.push_str(before);
    for part in [replacement, after] {
        if grow_together(&out, part) {
            out.push(' ');
        }
        out.push_str(part);
    }
    out
}

fn grow_together(before: &str, after: &str) -> bool {
    let (Some(last), Some(first)) = (before.chars().next_back(), after.chars().next()) else { return false };
    let is_word = |it: char| it.is_alphanumeric() || it == '_';
    let is_sign = |it: char| "+-*/%^!&|=<>.:@#$?~".contains(it);
    is_word(last) && is_word(first) || is_sign(last) && is_sign(first)
}

/// Code with no line break, and no comment; none if it is no code, or a token of it cannot be written so.
pub(super) fn on_one_line(code: &str) -> Option<String> {
    let tokens: TokenStream = code.parse().ok()?;
    let mut line = Line { code, out: String::with_capacity(code.len()), at: 0 };
    line.tokens(tokens)?;
    Some(line.out)
}

struct Line<'c> {
    code: &'c str,
    out: String,
    /// Where the last token that was written ends.
    at: u32,
}

impl Line<'_> {
    fn tokens(&mut self, tokens: TokenStream) -> Option<()> {
        for token in tokens {
            let span = place::of(token.span());
            // Documentation is a comment that the lexer turned into an attribute.
            if slice(self.code, span).starts_with("//") || slice(self.code, span).starts_with("/*") {
                continue;
            }
            match token {
                TokenTree::Group(group) if group.delimiter() != Delimiter::None => {
                    self.token(place::of(group.span_open()));
                    self.tokens(group.stream())?;
                    self.token(place::of(group.span_close()));
                }
                TokenTree::Group(group) => self.tokens(group.stream())?,
                TokenTree::Literal(literal) if slice(self.code, span).contains('\n') => {
                    self.write(span, &of_lines(literal)?);
                }
                _ => self.token(span),
            }
        }
        Some(())
    }

    fn token(&mut self, span: Span) {
        let code = self.code;
        self.write(span, slice(code, span));
    }

    fn write(&mut self, span: Span, word: &str) {
        if span.start != self.at && !self.out.is_empty() {
            self.out.push(' ');
        }
        self.out.push_str(word);
        self.at = span.end;
    }
}

/// A literal of several lines with its line breaks escaped.
fn of_lines(literal: Literal) -> Option<String> {
    let literal = match Lit::new(literal) {
        Lit::Str(it) if it.suffix().is_empty() => Literal::string(&it.value()),
        Lit::ByteStr(it) if it.suffix().is_empty() => Literal::byte_string(&it.value()),
        Lit::CStr(it) if it.suffix().is_empty() => Literal::c_string(&it.value()),
        _ => return None,
    };
    Some(literal.to_string()).filter(|it| !it.contains('\n'))
}
