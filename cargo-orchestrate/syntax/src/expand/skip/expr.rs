//! Expressions: operands and operators by turns. How they bind does not matter to where the whole ends.

use super::super::fragment::{Fragment, begins_expr};
use super::super::token::{Delimiter, Kind};
use super::{Braces, Plus, Skipper, Style};

/// What begins at an operand's place; how far it reaches.
pub(super) enum Operand {
    /// Complete, and as firm as a parenthesis. So are blocks: a statement may have one without a `;` behind it.
    Firm(usize),
    /// Complete, but it may bind otherwise beside other tokens.
    Loose(usize),
    /// A prefix: the operand is still to come.
    Prefix(usize),
    /// A prefix that may do without an operand.
    Optional(usize),
}

/// What stands behind an operand.
enum Behind {
    /// Nothing of the expression; whether casts or an open range came before.
    End(usize, bool),
    /// An operator: another operand is to come.
    Operator(usize),
}

impl Skipper<'_> {
    /// An expression as a fragment of its own.
    pub(super) fn whole_expr(&mut self, at: usize) -> Option<usize> {
        self.expr(at, Braces::Literal)
    }

    pub(super) fn expr(&mut self, at: usize, braces: Braces) -> Option<usize> {
        self.deeper(|skip| skip.operands(at, braces))
    }

    fn operands(&mut self, mut at: usize, braces: Braces) -> Option<usize> {
        let mut loose = false;
        loop {
            let end = match self.operand(at, braces)? {
                Operand::Firm(end) => end,
                Operand::Prefix(next) => {
                    (at, loose) = (next, true);
                    continue;
                }
                Operand::Optional(next) if self.begins_operand(next, braces) => {
                    (at, loose) = (next, true);
                    continue;
                }
                Operand::Loose(end) | Operand::Optional(end) => {
                    loose = true;
                    end
                }
            };
            let (end, is_field) = self.postfix(end);
            match self.behind(end, braces)? {
                Behind::Operator(next) => (at, loose) = (next, true),
                Behind::End(end, cast) => {
                    self.loose = loose || is_field || cast;
                    return Some(end);
                }
            }
        }
    }

    fn begins_operand(&self, at: usize, braces: Braces) -> bool {
        let block = self.tokens.kind(at) == Kind::Open(Delimiter::Brace) && braces == Braces::Block;
        begins_expr(self.tokens, at) && !block
    }

    /// Goes on behind an operand that stands alone, as a statement does behind a block.
    pub(super) fn expr_behind(&mut self, at: usize) -> Option<usize> {
        let (end, _) = self.postfix(at);
        match self.behind(end, Braces::Literal)? {
            Behind::End(end, _) => Some(end),
            Behind::Operator(next) => self.expr(next, Braces::Literal),
        }
    }

    /// Calls, indexes, fields, methods and `?`; whether a field comes last.
    pub(super) fn postfix(&self, mut at: usize) -> (usize, bool) {
        let mut is_field = false;
        loop {
            let next = match self.tokens.kind(at) {
                Kind::Punct(b'?') => at + 1,
                Kind::Open(Delimiter::Parenthesis | Delimiter::Bracket) => self.tokens.at(at).link as usize + 1,
                Kind::Punct(b'.') if self.tokens.operator(at) == "." => match self.member(at + 1) {
                    Some(end) => end,
                    None => return (at, is_field),
                },
                _ => return (at, is_field),
            };
            is_field = self.tokens.is(at, b'.') && !self.tokens.is(next - 1, b'>');
            at = next;
        }
    }

    /// A field or method behind its point, with generic arguments.
    fn member(&self, at: usize) -> Option<usize> {
        match self.tokens.kind(at) {
            Kind::Literal => Some(at + 1),
            Kind::Ident if self.tokens.operator(at + 1) == "::" && self.tokens.is(at + 3, b'<') => {
                Skipper::new(self.tokens).angles(at + 3)
            }
            Kind::Ident => Some(at + 1),
            _ => self.tokens.unit(at).map(|(_, end)| end),
        }
    }

    fn behind(&mut self, mut at: usize, braces: Braces) -> Option<Behind> {
        let mut cast = false;
        while self.tokens.word(at) == "as" {
            cast = true;
            at = self.ty(at + 1, Plus::Ends)?;
        }
        let operator = self.tokens.operator(at);
        let next = at + operator.len();
        Some(match operator {
            ".." | "..=" | "..." if !self.begins_operand(next, braces) => Behind::End(next, true),
            _ if is_binary(operator) => Behind::Operator(next),
            _ => Behind::End(at, cast),
        })
    }

    fn operand(&mut self, at: usize, braces: Braces) -> Option<Operand> {
        match self.tokens.kind(at) {
            Kind::Literal => Some(Operand::Firm(at + 1)),
            Kind::Lifetime if self.tokens.operator(at + 1) == ":" => Some(Operand::Prefix(at + 2)),
            Kind::Open(Delimiter::Invisible(Fragment::Path | Fragment::Ty)) => self.path_operand(at, braces),
            Kind::Open(_) => self.tokens.tree(at).map(Operand::Firm),
            Kind::Punct(punct) => self.punct_operand(at, punct, braces),
            Kind::Ident => self.word_operand(at, braces),
            _ => None,
        }
    }

    fn punct_operand(&mut self, at: usize, punct: u8, braces: Braces) -> Option<Operand> {
        match punct {
            b'!' | b'*' | b'-' => Some(Operand::Prefix(at + 1)),
            b'&' => Some(Operand::Prefix(self.behind_borrow(at + 1))),
            b'|' => self.closure(at),
            b'#' => {
                let end = self.attributes(at);
                (end > at).then_some(Operand::Prefix(end))
            }
            b'.' => match self.tokens.operator(at) {
                operator @ (".." | "..=" | "...") => Some(Operand::Optional(at + operator.len())),
                _ => None,
            },
            b'<' | b':' => self.path_operand(at, braces),
            _ => None,
        }
    }

    fn behind_borrow(&self, at: usize) -> usize {
        let raw = self.tokens.word(at) == "raw" && matches!(self.tokens.word(at + 1), "const" | "mut");
        if raw { at + 2 } else { at + usize::from(self.tokens.word(at) == "mut") }
    }

    /// `|a, b: C| …`; a result type asks for a block.
    fn closure(&mut self, at: usize) -> Option<Operand> {
        let mut end = at + 1;
        while !self.tokens.is(end, b'|') {
            end = if self.tokens.ends(end) { return None } else { self.one(end) };
        }
        if self.tokens.operator(end + 1) != "->" {
            return Some(Operand::Prefix(end + 1));
        }
        let end = self.ty(end + 3, Plus::Ends)?;
        self.block(end).map(Operand::Loose)
    }

    /// Behind one token or group, without regard to operators.
    pub(super) fn one(&self, at: usize) -> usize {
        match self.tokens.kind(at) {
            Kind::Open(_) => self.tokens.at(at).link as usize + 1,
            _ => at + 1,
        }
    }

    fn word_operand(&mut self, at: usize, braces: Braces) -> Option<Operand> {
        let tokens = self.tokens;
        if let Some(end) = self.block_like(at) {
            return Some(Operand::Firm(end));
        }
        let next_is_block = tokens.kind(at + 1) == Kind::Open(Delimiter::Brace);
        match tokens.word(at) {
            "return" | "yield" | "become" => Some(Operand::Optional(at + 1)),
            "break" => Some(Operand::Optional(self.behind_label(at + 1))),
            "continue" => Some(Operand::Loose(self.behind_label(at + 1))),
            "let" => {
                let end = self.pat(at + 1)?;
                (tokens.operator(end) == "=").then_some(Operand::Prefix(end + 1))
            }
            "move" | "static" | "box" => Some(Operand::Prefix(at + 1)),
            "async" | "const" if !next_is_block => Some(Operand::Prefix(at + 1)),
            "for" => self.angles(at + 1).map(Operand::Prefix),
            "do" => Some(Operand::Optional(at + 2)),
            "builtin" if tokens.is(at + 1, b'#') => tokens.any_group(at + 3).map(Operand::Firm),
            "_" | "true" | "false" => Some(Operand::Firm(at + 1)),
            _ => self.path_operand(at, braces),
        }
    }

    fn behind_label(&self, at: usize) -> usize {
        at + usize::from(self.tokens.kind(at) == Kind::Lifetime)
    }

    /// What ends with a block: `if`, `match`, loops, `unsafe { … }`. Nothing if the word means something else here.
    pub(super) fn block_like(&mut self, at: usize) -> Option<usize> {
        let tokens = self.tokens;
        match tokens.word(at) {
            "if" => self.conditional(at),
            "match" => {
                let end = self.expr(at + 1, Braces::Block)?;
                tokens.group(end, Delimiter::Brace)
            }
            "while" => {
                let end = self.expr(at + 1, Braces::Block)?;
                self.block(end)
            }
            "for" if !tokens.is(at + 1, b'<') => {
                let end = self.pat(at + 1)?;
                let end = if tokens.word(end) == "in" { self.expr(end + 1, Braces::Block)? } else { return None };
                self.block(end)
            }
            "loop" | "unsafe" | "try" | "const" => self.block(at + 1),
            "async" | "gen" => self.block(at + 1 + usize::from(tokens.word(at + 1) == "move")),
            _ => None,
        }
    }

    fn conditional(&mut self, mut at: usize) -> Option<usize> {
        loop {
            let end = self.expr(at + 1, Braces::Block)?;
            let end = self.block(end)?;
            match (self.tokens.word(end), self.tokens.word(end + 1)) {
                ("else", "if") => at = end + 1,
                ("else", _) => return self.block(end + 1),
                _ => return Some(end),
            }
        }
    }

    /// A path, macro call or struct literal.
    fn path_operand(&mut self, at: usize, braces: Braces) -> Option<Operand> {
        let end = self.path(at, Style::Expression)?;
        if self.tokens.operator(end) == "!"
            && let Some(behind) = self.tokens.any_group(end + 1)
        {
            return Some(Operand::Firm(behind));
        }
        match self.tokens.group(end, Delimiter::Brace) {
            Some(behind) if braces == Braces::Literal => Some(Operand::Loose(behind)),
            _ => Some(Operand::Firm(end)),
        }
    }
}

fn is_binary(operator: &str) -> bool {
    matches!(
        operator,
        "+" | "-"
            | "*"
            | "/"
            | "%"
            | "^"
            | "&"
            | "|"
            | "&&"
            | "||"
            | "<<"
            | ">>"
            | "=="
            | "!="
            | "<"
            | ">"
            | "<="
            | ">="
            | "="
            | "+="
            | "-="
            | "*="
            | "/="
            | "%="
            | "^="
            | "&="
            | "|="
            | "<<="
            | ">>="
            | ".."
            | "..="
            | "..."
    )
}
