//! Types and bounds.

use super::super::fragment::Fragment;
use super::super::token::{Delimiter, Kind};
use super::{Plus, Skipper, Style};

impl Skipper<'_> {
    /// A type as a fragment of its own: bounds make it loose.
    pub(super) fn whole_ty(&mut self, at: usize) -> Option<usize> {
        let end = self.ty(at, Plus::Joins)?;
        self.loose = self.has_plus(at, end);
        Some(end)
    }

    /// Whether a `+` stands outside of all brackets.
    fn has_plus(&self, mut at: usize, end: usize) -> bool {
        let mut angles = 0i32;
        while at < end {
            match self.tokens.kind(at) {
                Kind::Punct(b'+') if angles == 0 => return true,
                Kind::Punct(b'-') => at += usize::from(self.tokens.operator(at) == "->"),
                Kind::Punct(b'<') => angles += 1,
                Kind::Punct(b'>') => angles -= 1,
                _ => {}
            }
            at = match self.tokens.kind(at) {
                Kind::Open(_) => self.tokens.at(at).link as usize + 1,
                _ => at + 1,
            };
        }
        false
    }

    pub(super) fn ty(&mut self, mut at: usize, mut plus: Plus) -> Option<usize> {
        loop {
            match self.tokens.kind(at) {
                Kind::Punct(b'&') => (at, plus) = (self.behind_reference(at), Plus::Ends),
                Kind::Punct(b'*') if matches!(self.tokens.word(at + 1), "const" | "mut") => {
                    (at, plus) = (at + 2, Plus::Ends);
                }
                Kind::Punct(b'!') => return Some(at + 1),
                Kind::Punct(b'?' | b'~') | Kind::Lifetime => return self.bounds(at, plus),
                Kind::Punct(_) => return self.path_type(at, plus),
                Kind::Open(Delimiter::Parenthesis) => return self.more_bounds(self.tokens.tree(at)?, plus),
                Kind::Open(Delimiter::Bracket) => return self.tokens.tree(at),
                Kind::Open(Delimiter::Invisible(Fragment::Ty | Fragment::Path)) => return self.path_type(at, plus),
                Kind::Ident => match self.tokens.text(at) {
                    "_" => return Some(at + 1),
                    "for" => at = self.angles(at + 1)?,
                    "unsafe" | "safe" if matches!(self.tokens.word(at + 1), "fn" | "extern") => at += 1,
                    "extern" => at += 1 + usize::from(self.tokens.kind(at + 1) == Kind::Literal),
                    "fn" => match self.fn_inputs(at)? {
                        (end, false) => return Some(end),
                        (end, true) => (at, plus) = (end, Plus::Ends),
                    },
                    "impl" => return self.bounds(at + 1, plus),
                    "dyn" if self.begins_bound(at + 1) => return self.bounds(at + 1, plus),
                    "typeof" => return self.tokens.any_group(at + 1),
                    _ => return self.path_type(at, plus),
                },
                _ => return None,
            }
        }
    }

    /// Behind `&`, `&mut`, `&'a`, `&'a mut`.
    fn behind_reference(&self, at: usize) -> usize {
        let at = at + 1;
        let at = at + usize::from(self.tokens.kind(at) == Kind::Lifetime);
        at + usize::from(self.tokens.word(at) == "mut")
    }

    /// Behind `fn(…)`, or its `->`, in which case a type follows.
    fn fn_inputs(&mut self, at: usize) -> Option<(usize, bool)> {
        let end = self.tokens.group(at + 1, Delimiter::Parenthesis)?;
        if self.tokens.operator(end) == "->" { Some((end + 2, true)) } else { Some((end, false)) }
    }

    fn path_type(&mut self, at: usize, plus: Plus) -> Option<usize> {
        let end = self.path(at, Style::Type)?;
        let calls = self.tokens.operator(end) == "!";
        match self.tokens.any_group(end + 1) {
            Some(behind) if calls => Some(behind),
            _ => self.more_bounds(end, plus),
        }
    }

    fn more_bounds(&mut self, at: usize, plus: Plus) -> Option<usize> {
        if plus == Plus::Joins && self.tokens.operator(at) == "+" { self.bounds(at + 1, plus) } else { Some(at) }
    }

    /// `A + B + 'a`; a last `+` may dangle.
    fn bounds(&mut self, mut at: usize, plus: Plus) -> Option<usize> {
        while self.begins_bound(at) {
            at = self.bound(at)?;
            if plus == Plus::Ends || self.tokens.operator(at) != "+" {
                break;
            }
            at += 1;
        }
        Some(at)
    }

    fn begins_bound(&self, at: usize) -> bool {
        match self.tokens.kind(at) {
            Kind::Lifetime | Kind::Open(Delimiter::Parenthesis) => true,
            Kind::Open(Delimiter::Invisible(unit)) => matches!(unit, Fragment::Ty | Fragment::Path),
            Kind::Punct(_) => matches!(self.tokens.operator(at), "?" | "~" | "!" | "<" | "<<" | "::"),
            Kind::Ident => {
                let word = self.tokens.text(at);
                matches!(word, "for" | "const" | "use") || super::super::fragment::is_segment(word)
            }
            _ => false,
        }
    }

    fn bound(&mut self, mut at: usize) -> Option<usize> {
        loop {
            match self.tokens.kind(at) {
                Kind::Lifetime => return Some(at + 1),
                Kind::Open(Delimiter::Parenthesis) => return self.tokens.tree(at),
                Kind::Open(Delimiter::Bracket) => at = self.tokens.tree(at)?,
                Kind::Punct(b'?' | b'~' | b'!') => at += 1,
                Kind::Ident => match self.tokens.text(at) {
                    "const" => at += 1,
                    "async" if self.tokens.kind(at + 1) == Kind::Ident => at += 1,
                    "for" => at = self.angles(at + 1)?,
                    "use" => return self.angles(at + 1),
                    _ => return self.path(at, Style::Type),
                },
                _ => return self.path(at, Style::Type),
            }
        }
    }
}
