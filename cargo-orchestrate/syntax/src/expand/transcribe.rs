//! Writing the right side of a rule with what its left side has matched.

use smallvec::SmallVec;

use super::bindings::{Bindings, Capture};
use super::fragment::Fragment;
use super::limits::{Budget, Options};
use super::output::Output;
use super::refusal::Refusal;
use super::rules::{Part, Piece, Rule, Rules, Times};
use super::token::{Kind, Origin, Tokens};

/// What is written from what.
pub(super) struct Transcriber<'a> {
    pub(super) rules: &'a Rules,
    pub(super) rule: &'a Rule,
    pub(super) tokens: &'a Tokens<'a>,
    pub(super) bindings: &'a Bindings,
    pub(super) options: &'a Options<'a>,
    pub(super) budget: &'a mut Budget,
    pub(super) output: Output<'a>,
    /// The turns that the repetitions around are at, with how many there are.
    pub(super) turns: SmallVec<[u32; 4]>,
    pub(super) lengths: SmallVec<[u32; 4]>,
}

impl Transcriber<'_> {
    /// Writes a range of pieces.
    pub(super) fn pieces(&mut self, start: usize, end: usize) -> Result<(), Refusal> {
        let rule = self.rule;
        let mut at = start;
        while at < end {
            let Some(&piece) = rule.pieces.get(at) else { return Ok(()) };
            at = match piece {
                Piece::Repeat { end, .. } => {
                    self.repeat(at + 1, piece)?;
                    end as usize
                }
                Piece::Variable(variable) => {
                    self.variable(variable, self.next_character(at))?;
                    at + 1
                }
                _ => {
                    self.piece(piece)?;
                    at + 1
                }
            };
        }
        Ok(())
    }

    fn piece(&mut self, piece: Piece) -> Result<(), Refusal> {
        self.budget.spend_step()?;
        match piece {
            Piece::Text { slice, change, most, origin } => {
                self.output.nest(change, most)?;
                self.output.write(self.rules.slice(slice), origin)
            }
            Piece::Crate => self.output.write(self.options.crate_name, Origin::Definition),
            Piece::Index(levels) => self.number(self.level(&self.turns, levels)),
            Piece::Length(levels) => self.number(self.level(&self.lengths, levels)),
            Piece::Count { variable, depth } => {
                let Some(known) = self.rule.variables.get(usize::from(variable)) else { return Ok(()) };
                self.number(self.bindings.count(known, &self.turns, depth.saturating_add(1)))
            }
            Piece::Concat { first, last } => self.concat(first as usize, last as usize),
            Piece::Ignore(_) | Piece::Variable(_) | Piece::Repeat { .. } => Ok(()),
        }
    }

    /// The number of a level, counted from the innermost.
    fn level(&self, numbers: &[u32], levels: u32) -> u32 {
        numbers.iter().rev().nth(levels as usize).copied().unwrap_or(0)
    }

    fn number(&mut self, number: u32) -> Result<(), Refusal> {
        self.output.write(&number.to_string(), Origin::Definition)
    }

    fn repeat(&mut self, start: usize, piece: Piece) -> Result<(), Refusal> {
        let Piece::Repeat { end, separator, times, first, last } = piece else { return Ok(()) };
        let length = self.length(first as usize, last as usize)?;
        if length == 0 && times == Times::Some {
            return Err(Refusal::Never);
        }
        self.turns.push(0);
        self.lengths.push(length);
        for turn in 0..length {
            if let Some(innermost) = self.turns.last_mut() {
                *innermost = turn;
            }
            self.budget.spend_step()?;
            if let Some(separator) = separator.filter(|_| turn > 0) {
                self.output.write(self.rules.slice(separator), Origin::Definition)?;
            }
            self.pieces(start, end as usize)?;
        }
        self.turns.pop();
        self.lengths.pop();
        Ok(())
    }

    /// How often a repetition happens: as often as each variable in it repeats.
    fn length(&self, first: usize, last: usize) -> Result<u32, Refusal> {
        let mut common = None;
        for &mention in self.rule.mentions.get(first..last).unwrap_or_default() {
            let variable = self.rule.variables.get(usize::from(mention));
            let Some(length) = variable.and_then(|variable| self.bindings.length(variable, &self.turns)) else {
                continue;
            };
            if *common.get_or_insert(length) != length {
                return Err(Refusal::Unequal);
            }
        }
        common.ok_or(Refusal::NothingRepeats)
    }

    fn capture(&self, index: u16) -> Result<(Capture, Fragment), Refusal> {
        let Some(variable) = self.rule.variables.get(usize::from(index)) else { return Err(Refusal::StillRepeats) };
        let capture = self.bindings.capture(index, variable, &self.turns).ok_or(Refusal::StillRepeats)?;
        Ok((capture, variable.fragment))
    }

    /// The first character that is written behind this piece, if the definition writes it.
    fn next_character(&self, at: usize) -> Option<u8> {
        match self.rule.pieces.get(at + 1) {
            Some(&Piece::Text { slice, .. }) => self.rules.slice(slice).bytes().next(),
            _ => None,
        }
    }

    /// Writes what a metavariable matched, so that it stays what it is beside what stands behind it.
    fn variable(&mut self, index: u16, next: Option<u8>) -> Result<(), Refusal> {
        self.budget.spend_step()?;
        let (capture, fragment) = self.capture(index)?;
        let (mut start, mut end) = (capture.start as usize, capture.end as usize);
        if !fragment.is_unit() {
            return self.output.copy(self.tokens, start, end);
        }
        // What was a unit before is one still, not two.
        while let Some((_, behind)) = self.tokens.unit(start).filter(|&(_, behind)| behind == end) {
            (start, end) = (start + 1, behind - 1);
        }
        // `x as $t < y` compares, and a statement that was matched needs no `;` to end.
        let wraps = capture.loose || (next == Some(b'<') && fragment == Fragment::Ty);
        let closed = matches!(next, Some(b';' | b',' | b')' | b']' | b'='));
        let ends = fragment == Fragment::Stmt && !closed && self.tokens.word(start) == "let";
        let unit = self.output.map.open_unit(fragment);
        if wraps {
            self.output.write("(", Origin::Definition)?;
        }
        self.output.copy(self.tokens, start, end)?;
        if wraps || ends {
            self.output.write(if wraps { ")" } else { ";" }, Origin::Definition)?;
        }
        self.output.map.close_unit(unit, self.output.here());
        Ok(())
    }

    /// One name of many.
    fn concat(&mut self, first: usize, last: usize) -> Result<(), Refusal> {
        let mut name = String::new();
        for part in self.rule.parts.get(first..last).unwrap_or_default() {
            match *part {
                Part::Text(slice) => name.push_str(self.rules.slice(slice)),
                Part::Variable(variable) => {
                    let (capture, _) = self.capture(variable)?;
                    let words = capture.start as usize..capture.end as usize;
                    let is_word = |&at: &usize| matches!(self.tokens.kind(at), Kind::Ident | Kind::Literal);
                    words.filter(is_word).for_each(|at| name.push_str(self.tokens.text(at).trim_matches('"')));
                }
            }
        }
        self.output.write(&name, Origin::Definition)
    }
}
