//! Tokens of a definition to rules.

mod matcher;
mod transcriber;

use super::fragment::Edition;
use super::output;
use super::refusal::ReadError;
use super::rules::{Rule, Rules, Slice, Times};
use super::token::{Kind, Tokens};

/// How deep repetitions may nest in a definition.
const MAX_REPETITIONS: u32 = 32;

/// Reads `matcher => { transcriber }; …`; the arrow may be missing, as in a `macro` of one rule.
pub(super) fn rules(tokens: Tokens<'_>, edition: Edition) -> Result<Rules, ReadError> {
    let mut reader = Reader { tokens: &tokens, edition, text: String::new(), rule: Rule::default(), names: Vec::new() };
    let mut rules = Vec::new();
    let mut at = 0;
    while tokens.kind(at) != Kind::End {
        let (start, applies) = reader.kind_of_rule(at);
        let matcher = reader.group(start)?;
        let arrow = if tokens.operator(matcher.1 + 1) == "=>" { 2 } else { 0 };
        let body = reader.group(matcher.1 + 1 + arrow)?;
        if applies {
            rules.push(reader.rule(matcher, body)?);
        }
        at = body.1 + 1;
        at += usize::from(tokens.is(at, b';') || tokens.is(at, b','));
    }
    Ok(Rules { text: reader.text.into_boxed_str(), rules })
}

/// Reads one rule after the other.
struct Reader<'a> {
    tokens: &'a Tokens<'a>,
    edition: Edition,
    /// What slices are slices of.
    text: String,
    rule: Rule,
    /// The names of the rule's variables.
    names: Vec<&'a str>,
}

/// What stands behind the group of a repetition.
struct Repetition {
    /// The first token of what separates turns.
    separator: Option<usize>,
    times: Times,
    /// Behind it all.
    end: usize,
}

impl<'a> Reader<'a> {
    /// Where the matcher stands; `attr(…) (…)` and `derive() (…)` are rules for attributes, not for calls.
    fn kind_of_rule(&self, at: usize) -> (usize, bool) {
        let at = at + usize::from(self.tokens.word(at) == "unsafe");
        match self.tokens.word(at) {
            "attr" | "derive" => (self.tokens.any_group(at + 1).unwrap_or(at), false),
            _ => (at, true),
        }
    }

    /// The tokens that open and close a group.
    fn group(&self, at: usize) -> Result<(usize, usize), ReadError> {
        match self.tokens.any_group(at) {
            Some(behind) => Ok((at, behind - 1)),
            None => self.error("a rule without its brackets", at),
        }
    }

    fn error<T>(&self, reason: &'static str, at: usize) -> Result<T, ReadError> {
        Err(ReadError::Shape(reason, self.tokens.at(at).start))
    }

    fn rule(&mut self, matcher: (usize, usize), body: (usize, usize)) -> Result<Rule, ReadError> {
        self.names.clear();
        self.matcher(matcher.0 + 1, matcher.1)?;
        self.transcriber(body.0 + 1, body.1)?;
        Ok(std::mem::take(&mut self.rule))
    }

    /// Keeps the text of a token or operator.
    fn keep(&mut self, text: &str) -> Slice {
        self.text.push(' ');
        let start = self.text.len() as u32;
        self.text.push_str(text);
        Slice { start, end: self.text.len() as u32 }
    }

    /// `sep op` behind the group that ends before `at`.
    fn repetition(&self, at: usize) -> Result<Repetition, ReadError> {
        if let Some(times) = self.times(at) {
            return Ok(Repetition { separator: None, times, end: at + 1 });
        }
        let behind = self.tokens.tree(at).unwrap_or(at + 1);
        let is_token = !matches!(self.tokens.kind(at), Kind::Open(_) | Kind::Close(_) | Kind::End);
        match self.times(behind) {
            Some(times) if is_token => Ok(Repetition { separator: Some(at), times, end: behind + 1 }),
            _ => self.error("a repetition without `*`, `+` or `?`", at),
        }
    }

    fn times(&self, at: usize) -> Option<Times> {
        match self.tokens.operator(at) {
            "*" => Some(Times::Any),
            "+" => Some(Times::Some),
            "?" => Some(Times::Once),
            _ => None,
        }
    }

    fn variable(&self, name: &str) -> Option<u16> {
        self.names.iter().position(|known| *known == name).map(|index| index as u16)
    }
}

/// Appends a token to the text of a definition.
fn append(text: &mut String, token: &str) {
    output::append(text, token);
}
