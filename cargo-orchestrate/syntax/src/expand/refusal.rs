//! Why a definition was not read, or a call not expanded.

use std::fmt;

use super::lexer::LexError;

/// Why a definition was not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReadError {
    /// Its text is no sequence of token trees.
    Lex(LexError),
    /// It is no sequence of rules; what is wrong, and at which byte of its text.
    Shape(&'static str, u32),
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ReadError::Lex(error) => error.fmt(f),
            ReadError::Shape(reason, at) => write!(f, "{reason} at byte {at}"),
        }
    }
}

impl std::error::Error for ReadError {}

/// Why a call was not expanded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// No rule matches the call.
    NoRule,
    /// More than one way to go on matching.
    Ambiguous,
    /// What begins like this fragment is none.
    Fragment(&'static str),
    /// Metavariables that are repeated together have matched different numbers of times.
    Unequal,
    /// A repetition with `+` would be written not even once.
    Never,
    /// A repetition holds no metavariable that repeats there.
    NothingRepeats,
    /// A metavariable stands outside of its repetition.
    StillRepeats,
    /// Syntax or brackets nest too deep.
    TooDeep,
    /// The output is larger than is allowed.
    TooLarge,
    /// Matching took more steps than are allowed.
    TooLong,
    /// The budget for all expansions together is used up.
    Spent,
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Refusal::NoRule => "no rule matches the call",
            Refusal::Ambiguous => "the call matches in more than one way",
            Refusal::Fragment(fragment) => return write!(f, "what should be a `{fragment}` fragment is none"),
            Refusal::Unequal => "metavariables that repeat together match different numbers of times",
            Refusal::Never => "what must repeat at least once repeats not even once",
            Refusal::NothingRepeats => "a repetition holds no metavariable that repeats there",
            Refusal::StillRepeats => "a metavariable stands outside of its repetition",
            Refusal::TooDeep => "the syntax nests too deep",
            Refusal::TooLarge => "the expansion is too large",
            Refusal::TooLong => "matching takes too long",
            Refusal::Spent => "the budget for expansions is used up",
        })
    }
}

impl std::error::Error for Refusal {}
