//! Paths and their generic arguments.

use super::super::fragment::{Fragment, is_segment};
use super::super::token::{Delimiter, Kind};
use super::{Plus, Skipper, Style};

impl Skipper<'_> {
    /// A path as a fragment of its own.
    pub(super) fn whole_path(&mut self, at: usize) -> Option<usize> {
        self.path(at, Style::Type)
    }

    /// `a::b`, `::a`, `<T as Trait>::a`, with generic arguments as the style has them.
    pub(super) fn path(&mut self, at: usize, style: Style) -> Option<usize> {
        if let Some((Fragment::Path | Fragment::Ty | Fragment::Meta, end)) = self.tokens.unit(at) {
            return self.segments_behind(end, style);
        }
        if self.tokens.is(at, b'<') {
            let end = self.angles(at)?;
            return if self.tokens.operator(end) == "::" { self.segments_behind(end, style) } else { None };
        }
        let first = if self.tokens.operator(at) == "::" { at + 2 } else { at };
        let end = self.segment(first, style)?;
        self.segments_behind(end, style)
    }

    /// `::a::b`, or nothing.
    fn segments_behind(&mut self, mut at: usize, style: Style) -> Option<usize> {
        while self.tokens.operator(at) == "::" && is_name(self.tokens.word(at + 2)) {
            at = self.segment(at + 2, style)?;
        }
        Some(at)
    }

    fn segment(&mut self, at: usize, style: Style) -> Option<usize> {
        if !is_name(self.tokens.word(at)) {
            return None;
        }
        let end = at + 1;
        let turbofish = self.tokens.operator(end) == "::" && self.tokens.is(end + 2, b'<');
        match style {
            Style::Expression | Style::Type if turbofish => self.angles(end + 2),
            Style::Type if matches!(self.tokens.operator(end), "<" | "<<") => self.angles(end),
            Style::Type if self.tokens.kind(end) == Kind::Open(Delimiter::Parenthesis) => self.inputs(end),
            _ => Some(end),
        }
    }

    /// `(A, B) -> C`, behind `Fn`.
    fn inputs(&mut self, at: usize) -> Option<usize> {
        let end = self.tokens.group(at, Delimiter::Parenthesis)?;
        if self.tokens.operator(end) == "->" { self.deeper(|skip| skip.ty(end + 2, Plus::Ends)) } else { Some(end) }
    }

    /// Behind the `>` that belongs to this `<`.
    pub(super) fn angles(&mut self, mut at: usize) -> Option<usize> {
        let mut open = 0u32;
        loop {
            match self.tokens.kind(at) {
                Kind::Punct(b'<') => open += 1,
                Kind::Punct(b'>') => open = open.checked_sub(1)?,
                Kind::Punct(b';') => return None,
                // The `>` of an arrow closes nothing.
                Kind::Punct(b'-' | b'=') if matches!(self.tokens.operator(at), "->" | "=>") => at += 1,
                _ => {}
            }
            at = match self.tokens.kind(at) {
                Kind::Open(_) => self.tokens.tree(at)?,
                Kind::Close(_) | Kind::End => return None,
                _ => at + 1,
            };
            if open == 0 {
                return Some(at);
            }
        }
    }
}

fn is_name(word: &str) -> bool {
    !word.is_empty() && is_segment(word)
}
