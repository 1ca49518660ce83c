//! The right side of a rule.

use super::super::refusal::ReadError;
use super::super::rules::{Part, Piece, Slice};
use super::super::token::{Delimiter, Kind, Origin};
use super::{MAX_REPETITIONS, Reader, append};

/// Tokens of the definition that are written one after the other.
#[derive(Default)]
struct Run {
    start: u32,
    change: i32,
    most: i32,
    origin: Option<Origin>,
}

impl Reader<'_> {
    pub(super) fn transcriber(&mut self, start: usize, end: usize) -> Result<(), ReadError> {
        self.pieces(start, end, 0)
    }

    fn pieces(&mut self, mut at: usize, end: usize, depth: u32) -> Result<(), ReadError> {
        let mut run = Run::default();
        while at < end {
            at = match self.tokens.kind(at) {
                Kind::Punct(b'$') => self.piece(at, depth, &mut run)?,
                Kind::Open(Delimiter::Invisible(_)) | Kind::Close(Delimiter::Invisible(_)) => at + 1,
                _ => self.text(at, &mut run),
            };
        }
        self.end_run(&mut run);
        Ok(())
    }

    /// Adds a token to the run at hand.
    fn text(&mut self, at: usize, run: &mut Run) -> usize {
        let token = *self.tokens.at(at);
        if run.origin.is_some_and(|origin| origin != token.origin) {
            self.end_run(run);
        }
        if run.origin.is_none() {
            self.text.push(' ');
            *run = Run { start: self.text.len() as u32, origin: Some(token.origin), ..Run::default() };
        }
        match token.kind {
            Kind::Open(_) => run.change += 1,
            Kind::Close(_) => run.change -= 1,
            _ => {}
        }
        run.most = run.most.max(run.change);
        append(&mut self.text, self.tokens.text(at));
        at + usize::from(token.glue)
    }

    fn end_run(&mut self, run: &mut Run) {
        let Run { start, change, most, origin } = std::mem::take(run);
        if let Some(origin) = origin {
            let slice = Slice { start, end: self.text.len() as u32 };
            self.rule.pieces.push(Piece::Text { slice, change, most, origin });
        }
    }

    /// What a `$` begins; one that begins nothing is written as it stands.
    fn piece(&mut self, at: usize, depth: u32, run: &mut Run) -> Result<usize, ReadError> {
        let tokens = self.tokens;
        let piece = match tokens.kind(at + 1) {
            Kind::Open(Delimiter::Parenthesis) => {
                self.end_run(run);
                return self.repeat_pieces(at + 1, depth);
            }
            Kind::Open(Delimiter::Brace) => {
                self.end_run(run);
                return self.metavariable_expression(at + 1);
            }
            Kind::Punct(b'$') => {
                self.text(at, run);
                return Ok(at + 2);
            }
            Kind::Ident if tokens.text(at + 1) == "crate" => Piece::Crate,
            Kind::Ident => match self.variable(tokens.text(at + 1)) {
                Some(variable) => Piece::Variable(variable),
                None => return Ok(self.text(at, run)),
            },
            _ => return Ok(self.text(at, run)),
        };
        self.end_run(run);
        self.rule.pieces.push(piece);
        Ok(at + 2)
    }

    /// `$( … ) sep op`, from its parenthesis.
    fn repeat_pieces(&mut self, at: usize, depth: u32) -> Result<usize, ReadError> {
        let (open, close) = self.group(at)?;
        if depth >= MAX_REPETITIONS {
            return self.error("too many repetitions", at);
        }
        let tail = self.repetition(close + 1)?;
        let separator = tail.separator.map(|separator| self.keep(self.tokens.text(separator)));
        let index = self.rule.pieces.len();
        self.rule.pieces.push(Piece::Index(0));
        self.pieces(open + 1, close, depth + 1)?;
        let first = self.rule.mentions.len() as u32;
        self.mentions(index + 1);
        let (last, end) = (self.rule.mentions.len() as u32, self.rule.pieces.len() as u32);
        self.rule.pieces[index] = Piece::Repeat { end, separator, times: tail.times, first, last };
        Ok(tail.end)
    }

    /// Notes the variables that the pieces from here on mention.
    fn mentions(&mut self, piece: usize) {
        let rule = &mut self.rule;
        let first = rule.mentions.len();
        for piece in &rule.pieces[piece..] {
            let (one, parts) = match *piece {
                Piece::Variable(variable) | Piece::Ignore(variable) | Piece::Count { variable, .. } => {
                    (Some(variable), 0..0)
                }
                Piece::Concat { first, last } => (None, first as usize..last as usize),
                _ => continue,
            };
            let named = rule.parts[parts].iter().filter_map(|part| match *part {
                Part::Variable(variable) => Some(variable),
                Part::Text(_) => None,
            });
            for variable in one.into_iter().chain(named) {
                if !rule.mentions[first..].contains(&variable) {
                    rule.mentions.push(variable);
                }
            }
        }
    }

    /// `{count(x)}` and its like.
    fn metavariable_expression(&mut self, at: usize) -> Result<usize, ReadError> {
        let (open, close) = self.group(at)?;
        let (first, last) = match self.tokens.group(open + 2, Delimiter::Parenthesis) {
            Some(behind) if behind == close => (open + 3, behind - 1),
            _ => return self.error("an unknown metavariable expression", open),
        };
        let piece = match self.tokens.word(open + 1) {
            "index" => Piece::Index(self.number(first, last)),
            "len" | "length" => Piece::Length(self.number(first, last)),
            "ignore" => Piece::Ignore(self.named(first)?),
            "count" => {
                let behind = first + 2 + usize::from(self.tokens.is(first, b'$'));
                let depth = if behind < last { self.number(behind, last) } else { u32::MAX };
                Piece::Count { variable: self.named(first)?, depth }
            }
            "concat" => self.concat(first, last),
            _ => return self.error("an unknown metavariable expression", open),
        };
        self.rule.pieces.push(piece);
        Ok(close + 1)
    }

    fn number(&self, at: usize, end: usize) -> u32 {
        if at < end { self.tokens.text(at).parse().unwrap_or(0) } else { 0 }
    }

    /// The variable that `x` or `$x` names.
    fn named(&self, at: usize) -> Result<u16, ReadError> {
        let at = at + usize::from(self.tokens.is(at, b'$'));
        match self.variable(self.tokens.word(at)) {
            Some(variable) => Ok(variable),
            None => self.error("a metavariable that is not bound", at),
        }
    }

    fn concat(&mut self, mut at: usize, end: usize) -> Piece {
        let tokens = self.tokens;
        let first = self.rule.parts.len() as u32;
        while at < end {
            let variable = self.variable(tokens.word(at + 1)).filter(|_| tokens.is(at, b'$'));
            let part = match variable {
                Some(variable) => Part::Variable(variable),
                None => Part::Text(self.keep(tokens.text(at).trim_matches('"'))),
            };
            self.rule.parts.push(part);
            while at < end && !tokens.is(at, b',') {
                at += 1;
            }
            at += 1;
        }
        Piece::Concat { first, last: self.rule.parts.len() as u32 }
    }
}
