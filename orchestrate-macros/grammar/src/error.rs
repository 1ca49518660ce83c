//! What is wrong with a mark, where, and how to mend it.

use std::error::Error;
use std::fmt;

/// The first mistake in a mark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MarkError<S> {
    /// The token at fault; where something is absent, the whole mark.
    pub span: S,
    /// What is wrong: lower case, no full stop, understandable alone.
    pub message: String,
    /// How to mend it, as something that can be typed.
    pub help: String,
}

impl<S> MarkError<S> {
    pub(crate) fn new(span: S, message: impl Into<String>, help: impl Into<String>) -> Self {
        Self { span, message: message.into(), help: help.into() }
    }
}

impl<S> fmt::Display for MarkError<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}\nhelp: {}", self.message, self.help)
    }
}

impl<S: fmt::Debug> Error for MarkError<S> {}
