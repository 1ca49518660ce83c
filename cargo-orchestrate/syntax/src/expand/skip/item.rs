//! Items and statements.

use super::super::token::{Delimiter, Kind};
use super::{Braces, Plus, Skipper, Style};
use crate::expand::fragment::Fragment;

impl Skipper<'_> {
    /// An item with its attributes and visibility.
    pub(super) fn item(&mut self, at: usize) -> Option<usize> {
        if let Some((Fragment::Item, end)) = self.tokens.unit(at) {
            return Some(end);
        }
        let at = self.attributes(at);
        if let Some((Fragment::Item, end)) = self.tokens.unit(at) {
            return Some(end);
        }
        let at = self.vis(at);
        match self.item_keyword(at) {
            Some(Extent::Semicolon(from)) => self.behind_semicolon(from),
            Some(Extent::Body(from)) => self.behind_body(from),
            None => self.item_macro(at),
        }
    }

    /// How the item ends whose keywords begin here.
    fn item_keyword(&self, at: usize) -> Option<Extent> {
        let tokens = self.tokens;
        let next = tokens.word(at + 1);
        let next_is_name = tokens.kind(at + 1) == Kind::Ident || tokens.unit(at + 1).is_some();
        match tokens.word(at) {
            "use" | "type" => Some(Extent::Semicolon(at)),
            "static" if next_is_name && next != "move" => Some(Extent::Semicolon(at)),
            "const" if matches!(next, "fn" | "unsafe" | "extern" | "async" | "trait" | "impl") => {
                Some(Extent::Body(at))
            }
            "const" if next_is_name && next != "move" => Some(Extent::Semicolon(at)),
            "fn" | "mod" | "struct" | "enum" | "trait" | "impl" | "macro" => Some(Extent::Body(at)),
            "extern" if next == "crate" => Some(Extent::Semicolon(at)),
            "extern" => Some(Extent::Body(at)),
            "unsafe" if matches!(next, "fn" | "impl" | "trait" | "extern" | "mod" | "auto") => Some(Extent::Body(at)),
            "async" if matches!(next, "fn" | "unsafe" | "extern" | "gen") => Some(Extent::Body(at)),
            "gen" if next == "fn" => Some(Extent::Body(at)),
            "auto" if next == "trait" => Some(Extent::Body(at)),
            "union" if next_is_name => Some(Extent::Body(at)),
            "safe" | "default" if next == "static" => self.item_keyword(at + 1),
            "safe" | "default" if matches!(next, "fn" | "impl" | "type" | "const" | "unsafe" | "async" | "extern") => {
                // One step: these do not stand twice.
                match next {
                    "type" => Some(Extent::Semicolon(at)),
                    "const" if tokens.word(at + 2) != "fn" => Some(Extent::Semicolon(at)),
                    _ => Some(Extent::Body(at)),
                }
            }
            _ => None,
        }
    }

    /// `name!{…}`, `name!(…);`, `macro_rules! name {…}`.
    fn item_macro(&mut self, at: usize) -> Option<usize> {
        let end = self.path(at, Style::Plain)?;
        if self.tokens.operator(end) != "!" {
            return None;
        }
        let open = end + 1 + usize::from(self.tokens.kind(end + 1) == Kind::Ident);
        let behind = self.tokens.any_group(open)?;
        let braces = self.tokens.kind(open) == Kind::Open(Delimiter::Brace);
        match self.tokens.is(behind, b';') {
            true if !braces => Some(behind + 1),
            _ => Some(behind),
        }
    }

    fn behind_semicolon(&self, mut at: usize) -> Option<usize> {
        while !self.tokens.is(at, b';') {
            at = if self.tokens.ends(at) { return None } else { self.one(at) };
        }
        Some(at + 1)
    }

    /// Behind the braces, or the `;` that stands for them. Braces among generic arguments are none.
    fn behind_body(&mut self, mut at: usize) -> Option<usize> {
        loop {
            at = match self.tokens.kind(at) {
                Kind::Punct(b';') => return Some(at + 1),
                Kind::Open(Delimiter::Brace) | Kind::Open(Delimiter::Invisible(Fragment::Block)) => {
                    return self.tokens.tree(at);
                }
                Kind::Punct(b'<') => self.angles(at)?,
                Kind::Punct(b'-') if self.tokens.operator(at) == "->" => at + 2,
                Kind::Close(_) | Kind::End => return None,
                _ => self.one(at),
            };
        }
    }

    /// A statement without the `;` behind it.
    pub(super) fn stmt(&mut self, at: usize) -> Option<usize> {
        if let Some((Fragment::Stmt | Fragment::Item, end)) = self.tokens.unit(at) {
            return Some(end);
        }
        let first = self.attributes(at);
        if self.tokens.is(first, b';') {
            return Some(first + 1);
        }
        if self.tokens.word(first) == "let" {
            return self.let_statement(first + 1);
        }
        let visible = self.vis(first);
        if visible > first || self.item_keyword(first).is_some() || self.tokens.word(first) == "macro_rules" {
            return self.item(first);
        }
        self.statement_expr(first)
    }

    fn let_statement(&mut self, at: usize) -> Option<usize> {
        let mut at = self.pat(at)?;
        if self.tokens.operator(at) == ":" {
            at = self.ty(at + 1, Plus::Joins)?;
        }
        if self.tokens.operator(at) != "=" {
            return Some(at);
        }
        let end = self.expr(at + 1, Braces::Literal)?;
        if self.tokens.word(end) == "else" { self.block(end + 1) } else { Some(end) }
    }

    /// A block ends a statement, unless a method is called on it.
    fn statement_expr(&mut self, at: usize) -> Option<usize> {
        let labelled = self.tokens.kind(at) == Kind::Lifetime && self.tokens.operator(at + 1) == ":";
        let first = if labelled { at + 2 } else { at };
        let block = match self.tokens.kind(first) {
            Kind::Open(Delimiter::Brace) => self.tokens.tree(first),
            _ => self.block_like(first).or_else(|| self.braced_macro(first)),
        };
        let Some(end) = block else { return self.expr(at, Braces::Literal) };
        let goes_on = self.tokens.is(end, b'?') || self.tokens.operator(end) == ".";
        if goes_on { self.expr_behind(end) } else { Some(end) }
    }

    fn braced_macro(&mut self, at: usize) -> Option<usize> {
        let end = self.path(at, Style::Plain)?;
        if self.tokens.operator(end) == "!" { self.tokens.group(end + 1, Delimiter::Brace) } else { None }
    }
}

/// How an item ends.
enum Extent {
    /// With the next `;` from here.
    Semicolon(usize),
    /// With the next braces or `;` from here.
    Body(usize),
}
