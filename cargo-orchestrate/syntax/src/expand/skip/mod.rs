//! Where a fragment ends: syntax read as far as its extent needs, without a tree.
//!
//! Each skipper takes the index of the first token and answers with the index behind the last, or nothing where no such
//! fragment begins. Groups are passed over whole, so only what nests without brackets costs stack, and that is bounded.

mod expr;
mod item;
mod path;
mod pat;
mod ty;

use super::fragment::Fragment;
use super::token::{Delimiter, Kind, Tokens};

/// How deep syntax may nest without brackets.
const MAX_DEPTH: u32 = 64;

/// Skips fragments in a sequence of tokens.
pub(super) struct Skipper<'a> {
    pub(super) tokens: &'a Tokens<'a>,
    /// Some fragment nested deeper than is read.
    pub(super) too_deep: bool,
    depth: u32,
    /// What was skipped last may change its meaning beside other tokens.
    loose: bool,
}

/// Whether `{` behind a path begins a struct literal.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Braces {
    Literal,
    Block,
}

/// Whether `+` joins bounds.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Plus {
    Joins,
    Ends,
}

/// How a path writes its generic arguments.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Style {
    /// `a<B>`
    Type,
    /// `a::<B>`
    Expression,
    /// Not at all.
    Plain,
}

impl<'a> Skipper<'a> {
    pub(super) fn new(tokens: &'a Tokens<'a>) -> Self {
        Skipper { tokens, too_deep: false, depth: 0, loose: false }
    }

    /// Behind the fragment that begins here, and whether it needs parentheses to stay what it is.
    pub(super) fn fragment(&mut self, fragment: Fragment, at: usize) -> Option<(usize, bool)> {
        self.loose = false;
        let end = match fragment {
            Fragment::Block => self.block(at),
            Fragment::Expr | Fragment::Expr2021 => self.whole_expr(at),
            Fragment::Ident | Fragment::Lifetime => Some(at + 1),
            Fragment::Item => self.item(at),
            Fragment::Literal => self.literal(at),
            Fragment::Meta => self.meta(at),
            Fragment::Pat => self.pat(at),
            Fragment::PatParam => self.pat_param(at),
            Fragment::Path => self.whole_path(at),
            Fragment::Stmt => self.stmt(at),
            Fragment::Tt => self.tokens.tree(at),
            Fragment::Ty => self.whole_ty(at),
            Fragment::Vis => Some(self.vis(at)),
        }?;
        let wraps = matches!(fragment, Fragment::Expr | Fragment::Expr2021 | Fragment::Ty | Fragment::Pat);
        Some((end, wraps && self.loose))
    }

    /// One level deeper, as far as that is allowed.
    fn deeper(&mut self, skip: impl FnOnce(&mut Self) -> Option<usize>) -> Option<usize> {
        if self.depth >= MAX_DEPTH {
            self.too_deep = true;
            return None;
        }
        self.depth += 1;
        let end = skip(self);
        self.depth -= 1;
        end
    }

    fn block(&mut self, at: usize) -> Option<usize> {
        match self.tokens.unit(at) {
            Some((Fragment::Block, end)) => Some(end),
            _ => self.tokens.group(at, Delimiter::Brace),
        }
    }

    fn literal(&mut self, at: usize) -> Option<usize> {
        if let Some((Fragment::Literal, end)) = self.tokens.unit(at) {
            return Some(end);
        }
        let at = at + usize::from(self.tokens.operator(at) == "-");
        let literal = self.tokens.kind(at) == Kind::Literal || matches!(self.tokens.word(at), "true" | "false");
        literal.then_some(at + 1)
    }

    /// `path`, `path(…)`, `path = expr`, and the same within `unsafe(…)`.
    fn meta(&mut self, at: usize) -> Option<usize> {
        if let Some((Fragment::Meta, end)) = self.tokens.unit(at) {
            return Some(end);
        }
        if self.tokens.word(at) == "unsafe" {
            return self.tokens.group(at + 1, Delimiter::Parenthesis);
        }
        let end = self.path(at, Style::Plain)?;
        if self.tokens.operator(end) == "=" {
            return self.expr(end + 1, Braces::Literal);
        }
        Some(self.tokens.any_group(end).unwrap_or(end))
    }

    /// `pub`, `pub(…)`, or nothing at all.
    fn vis(&mut self, at: usize) -> usize {
        if let Some((Fragment::Vis, end)) = self.tokens.unit(at) {
            return end;
        }
        if self.tokens.word(at) != "pub" {
            return at;
        }
        let restricted = self.tokens.group(at + 1, Delimiter::Parenthesis).filter(|&end| {
            let first = self.tokens.word(at + 2);
            first == "in" || (end == at + 4 && matches!(first, "crate" | "self" | "super"))
        });
        restricted.unwrap_or(at + 1)
    }

    /// Behind the attributes that stand here.
    fn attributes(&self, mut at: usize) -> usize {
        while self.tokens.is(at, b'#') {
            let bracket = at + 1 + usize::from(self.tokens.operator(at + 1) == "!");
            match self.tokens.group(bracket, Delimiter::Bracket) {
                Some(end) => at = end,
                None => return at,
            }
        }
        at
    }
}
