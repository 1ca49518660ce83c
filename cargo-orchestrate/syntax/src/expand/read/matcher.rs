//! The left side of a rule.

use super::super::fragment::Fragment;
use super::super::refusal::ReadError;
use super::super::rules::{Node, Times, Variable};
use super::super::token::{Delimiter, Kind};
use super::{MAX_REPETITIONS, Reader};

impl Reader<'_> {
    pub(super) fn matcher(&mut self, start: usize, end: usize) -> Result<(), ReadError> {
        self.nodes(start, end, &mut Vec::new())?;
        self.rule.matcher.push(Node::End);
        Ok(())
    }

    fn nodes(&mut self, mut at: usize, end: usize, within: &mut Vec<u16>) -> Result<(), ReadError> {
        while at < end {
            at = match self.tokens.kind(at) {
                // A comment is none of the tokens that a call must have.
                _ if self.tokens.at(at).documents => at + 1,
                Kind::Punct(b'$') => self.dollar(at, within)?,
                Kind::Open(Delimiter::Invisible(_)) | Kind::Close(Delimiter::Invisible(_)) => at + 1,
                Kind::Open(delimiter) => {
                    self.rule.matcher.push(Node::Open(delimiter));
                    at + 1
                }
                Kind::Close(delimiter) => {
                    self.rule.matcher.push(Node::Close(delimiter));
                    at + 1
                }
                _ => self.plain(at),
            };
        }
        Ok(())
    }

    fn plain(&mut self, at: usize) -> usize {
        let tokens = self.tokens;
        let slice = self.keep(tokens.text(at));
        self.rule.matcher.push(Node::Token(slice));
        at + usize::from(tokens.at(at).glue)
    }

    fn dollar(&mut self, at: usize, within: &mut Vec<u16>) -> Result<usize, ReadError> {
        let tokens = self.tokens;
        if let Some(behind) = tokens.group(at + 1, Delimiter::Parenthesis) {
            return self.repeat(at + 2, behind - 1, within);
        }
        if tokens.operator(at + 1) == "$" {
            self.plain(at);
            return Ok(at + 2);
        }
        match tokens.word(at + 1) {
            "" => Ok(self.plain(at)),
            "crate" => {
                self.rule.matcher.push(Node::Crate);
                Ok(at + 2)
            }
            _ => self.metavariable(at + 1, within),
        }
    }

    fn metavariable(&mut self, at: usize, within: &[u16]) -> Result<usize, ReadError> {
        let tokens = self.tokens;
        if tokens.operator(at + 1) != ":" {
            return self.error("a metavariable without a fragment", at);
        }
        let Some(fragment) = Fragment::named(tokens.word(at + 2), self.edition) else {
            return self.error("a fragment that is not known", at + 2);
        };
        let Ok(index) = u16::try_from(self.rule.variables.len()) else {
            return self.error("too many metavariables", at);
        };
        self.names.push(tokens.text(at));
        self.rule.variables.push(Variable { fragment, within: within.to_vec() });
        self.rule.matcher.push(Node::Fragment(fragment, index));
        Ok(at + 3)
    }

    fn repeat(&mut self, start: usize, end: usize, within: &mut Vec<u16>) -> Result<usize, ReadError> {
        if within.len() as u32 >= MAX_REPETITIONS || self.rule.repetitions == u16::MAX {
            return self.error("too many repetitions", start);
        }
        let tail = self.repetition(end + 1)?;
        let separator = tail.separator.map(|separator| self.keep(self.tokens.text(separator)));
        let repetition = self.rule.repetitions;
        self.rule.repetitions += 1;
        let first = self.rule.matcher.len();
        self.rule.matcher.push(Node::Repeat { repetition, times: Times::Any, end: 0 });
        within.push(repetition);
        self.nodes(start, end, within)?;
        within.pop();
        let times = tail.times;
        self.rule.matcher.push(Node::Again { repetition, times, separator, first: first as u32 + 1 });
        let behind = self.rule.matcher.len() as u32;
        self.rule.matcher[first] = Node::Repeat { repetition, times, end: behind };
        Ok(tail.end)
    }
}
