//! The rules of a macro, ready to match and to write.

use serde::{Deserialize, Serialize};

use super::fragment::{Edition, Fragment};
use super::map::Map;
use super::read;
use super::refusal::ReadError;
use super::token::{Delimiter, Origin};

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
        read::rules(super::lexer::lex_definition(body).map_err(ReadError::Lex)?, edition)
    }

    /// Reads a definition out of expanded text, where it begins at byte `base`. What its tokens were in the root text, they
    /// stay: so these rules may only expand calls in the same root text.
    pub fn read_with(body: &str, map: &Map, base: u32, edition: Edition) -> Result<Rules, ReadError> {
        read::rules(super::lexer::lex_with(body, map, base).map_err(ReadError::Lex)?, edition)
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

/// A part of the text of the rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Slice {
    pub(super) start: u32,
    pub(super) end: u32,
}

/// One matcher and what it turns into.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct Rule {
    pub(super) matcher: Vec<Node>,
    pub(super) pieces: Vec<Piece>,
    pub(super) variables: Vec<Variable>,
    /// How many repetitions the matcher has.
    pub(super) repetitions: u16,
    /// The variables that repetitions of the transcriber mention, in ranges.
    pub(super) mentions: Vec<u16>,
    /// The parts of `${concat(…)}`, in ranges.
    pub(super) parts: Vec<Part>,
}

/// A metavariable.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Variable {
    pub(super) fragment: Fragment,
    /// The repetitions around it, outermost first.
    pub(super) within: Vec<u16>,
}

/// How often a repetition may happen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Times {
    /// `*`
    Any,
    /// `+`
    Some,
    /// `?`
    Once,
}

/// A step of a matcher.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Node {
    /// This very operator, word or literal.
    Token(Slice),
    /// The start of a group.
    Open(Delimiter),
    /// The end of a group.
    Close(Delimiter),
    /// The name that stands for `$crate`.
    Crate,
    /// A fragment, bound to a metavariable.
    Fragment(Fragment, u16),
    /// A repetition begins; the node behind its end.
    Repeat { repetition: u16, times: Times, end: u32 },
    /// The end of a turn; the first node of the next.
    Again { repetition: u16, times: Times, separator: Option<Slice>, first: u32 },
    /// All has matched.
    End,
}

/// A step of a transcriber.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Piece {
    /// Tokens of the definition; by how many brackets they change the depth, and reach at most.
    Text { slice: Slice, change: i32, most: i32, origin: Origin },
    /// What a metavariable matched.
    Variable(u16),
    /// `$crate`
    Crate,
    /// A repetition; the piece behind its end, and the range of variables in it.
    Repeat { end: u32, separator: Option<Slice>, times: Times, first: u32, last: u32 },
    /// `${ignore(x)}`: nothing, but the repetition around it goes with `x`.
    Ignore(u16),
    /// `${count(x, depth)}`
    Count { variable: u16, depth: u32 },
    /// `${index(depth)}`
    Index(u32),
    /// `${len(depth)}`
    Length(u32),
    /// `${concat(…)}`: a range of parts.
    Concat { first: u32, last: u32 },
}

/// A part of a name that is put together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Part {
    Text(Slice),
    Variable(u16),
}
