//! By what a body can fail whoever runs it, and assertions that cannot.

use super::ItemId;
use orchestrate_workspace::source::Span;

/// By what a body can fail: a set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Failures(u8);

impl Failures {
    /// By nothing.
    pub const NONE: Failures = Failures(0);
    /// By what was written to fail: an assertion, a panic.
    pub const ASSERTION: Failures = Failures(1);
    /// By giving up: `unwrap`, `?`, an error, an index.
    pub const UNWRAP: Failures = Failures(2);
    /// By what cannot be seen: a macro or method that nobody knows.
    pub const UNKNOWN: Failures = Failures(4);
    /// By a call of a function or method that says by its name that it asserts.
    pub const NAMED: Failures = Failures(8);

    /// What is in either.
    #[must_use]
    pub fn or(self, other: Failures) -> Failures {
        Failures(self.0 | other.0)
    }

    /// What is in both.
    #[must_use]
    pub fn and(self, other: Failures) -> Failures {
        Failures(self.0 & other.0)
    }

    /// Whether some of the other is in this.
    pub fn has(self, other: Failures) -> bool {
        self.and(other) != Failures::NONE
    }

    /// What is in this and not in the other.
    #[must_use]
    pub fn without(self, other: Failures) -> Failures {
        Failures(self.0 & !other.0)
    }
}

/// What the body of a function holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum Contents {
    /// It has no body.
    #[default]
    NoBody,
    /// Nothing.
    Nothing,
    /// Items and no more: it is there to compile.
    Items,
    /// Code that runs.
    Code,
}

/// By what the body of an item can fail; an item may have several of these.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct FailureFact {
    /// The innermost item.
    pub owner: Option<ItemId>,
    /// By what.
    pub by: Failures,
}

/// An assertion that cannot fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct TautologyFact {
    /// The bytes of the whole call.
    pub span: Span,
    /// Why it cannot.
    pub kind: Tautology,
}

/// Why an assertion cannot fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum Tautology {
    /// It is about constants: `assert!(true)`.
    Constant,
    /// It compares a value with itself: `assert_eq!(a, a)`.
    Itself,
    /// It is true of every value: `assert!(a.is_ok() || a.is_err())`.
    AnyValue,
}
