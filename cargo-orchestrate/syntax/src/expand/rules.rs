//! The rules of a macro, ready to match and to write.

use serde::{Deserialize, Serialize};

use super::fragment::Edition;
use super::map::Map;
use super::read;
use super::refusal::ReadError;
use super::rule::{Rule, Slice};
use super::token::Tokens;

/// The rules of a `macro_rules!` definition, or of a `macro`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Rules {
    /// What all slices are slices of.
    pub(super) text: Box<str>,
    pub(super) rules: Vec<Rule>,
}

impl Rules {
    /// Reads what stands between the outer brackets of a definition.
    pub fn read(body: &str, edition: Edition) -> Result<Rules, ReadError> {
        Rules::of_tokens(super::lexer::lex_definition(body).map_err(ReadError::Lex)?, edition)
    }

    /// Reads a definition out of expanded text, where it begins at byte `base`. What its tokens were in the root text, they
    /// stay: so these rules may only expand calls in the same root text.
    pub fn read_with(body: &str, map: &Map, base: u32, edition: Edition) -> Result<Rules, ReadError> {
        Rules::of_tokens(super::lexer::lex_with(body, map, base).map_err(ReadError::Lex)?, edition)
    }

    fn of_tokens(tokens: Tokens<'_>, edition: Edition) -> Result<Rules, ReadError> {
        let (text, rules) = read::rules(tokens, edition)?;
        Ok(Rules { text, rules })
    }

    /// How many rules there are.
    pub fn len(&self) -> usize {
        self.rules.len()
    }

    /// Whether no call can match.
    pub fn is_empty(&self) -> bool {
        self.rules.is_empty()
    }

    pub(super) fn slice(&self, slice: Slice) -> &str {
        self.text.get(slice.start as usize..slice.end as usize).unwrap_or_default()
    }
}
