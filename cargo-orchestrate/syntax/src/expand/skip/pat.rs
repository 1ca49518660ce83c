//! Patterns.

use super::super::fragment::{Fragment, is_segment};
use super::super::token::{Delimiter, Kind};
use super::{Skipper, Style};

impl Skipper<'_> {
    /// A pattern with alternatives, which make it loose.
    pub(super) fn pat(&mut self, at: usize) -> Option<usize> {
        let mut alternatives = self.tokens.operator(at) == "|";
        let mut at = self.pat_param(at + usize::from(alternatives))?;
        while self.tokens.operator(at) == "|" {
            alternatives = true;
            at = self.pat_param(at + 1)?;
        }
        self.loose = alternatives;
        Some(at)
    }

    /// A pattern without alternatives outside of brackets.
    pub(super) fn pat_param(&mut self, mut at: usize) -> Option<usize> {
        loop {
            match self.tokens.kind(at) {
                Kind::Punct(b'&') => at += 1 + usize::from(self.tokens.word(at + 1) == "mut"),
                Kind::Ident => match self.tokens.text(at) {
                    "_" => return Some(at + 1),
                    "mut" | "ref" | "box" if self.tokens.kind(at + 1) == Kind::Ident || self.nests(at) => at += 1,
                    "const" => return self.range_behind(self.tokens.group(at + 1, Delimiter::Brace)?),
                    _ if self.tokens.operator(at + 1) == "@" => at += 2,
                    _ => return self.path_pattern(at),
                },
                Kind::Punct(b'-') => {
                    let end = self.literal(at)?;
                    return self.range_behind(end);
                }
                Kind::Literal => return self.range_behind(at + 1),
                Kind::Punct(b'.') if is_range(self.tokens.operator(at)) => return self.range_behind(at),
                Kind::Punct(_) => return self.path_pattern(at),
                Kind::Open(Delimiter::Parenthesis | Delimiter::Bracket) => return self.tokens.tree(at),
                Kind::Open(Delimiter::Invisible(Fragment::Path | Fragment::Ty)) => return self.path_pattern(at),
                Kind::Open(Delimiter::Invisible(_)) => return self.range_behind(self.tokens.tree(at)?),
                _ => return None,
            }
        }
    }

    /// Whether a pattern stands behind `mut`, `ref` or `box`.
    fn nests(&self, at: usize) -> bool {
        self.tokens.text(at) != "ref" && matches!(self.tokens.kind(at + 1), Kind::Open(_) | Kind::Punct(b'&'))
    }

    /// A name, constant, variant, struct or macro call.
    fn path_pattern(&mut self, at: usize) -> Option<usize> {
        let literal = matches!(self.tokens.word(at), "true" | "false");
        let end = if literal { at + 1 } else { self.path(at, Style::Expression)? };
        if self.tokens.operator(end) == "!" {
            return self.tokens.any_group(end + 1);
        }
        match self.tokens.kind(end) {
            Kind::Open(Delimiter::Parenthesis | Delimiter::Brace) => self.tokens.tree(end),
            _ => self.range_behind(end),
        }
    }

    /// `..=end`, `..`, or nothing.
    fn range_behind(&mut self, at: usize) -> Option<usize> {
        let operator = self.tokens.operator(at);
        if !is_range(operator) {
            return Some(at);
        }
        let last = at + operator.len();
        match self.tokens.kind(last) {
            Kind::Literal => Some(last + 1),
            Kind::Punct(b'-') => self.literal(last),
            Kind::Punct(b'<') => self.path(last, Style::Expression),
            Kind::Punct(b':') if self.tokens.operator(last) == "::" => self.path(last, Style::Expression),
            Kind::Ident if self.tokens.text(last) == "const" => self.tokens.group(last + 1, Delimiter::Brace),
            Kind::Ident if is_segment(self.tokens.text(last)) => self.path(last, Style::Expression),
            Kind::Open(Delimiter::Invisible(_)) => self.tokens.tree(last),
            _ => Some(last),
        }
    }
}

fn is_range(operator: &str) -> bool {
    matches!(operator, ".." | "..=" | "...")
}
