//! One thing that is wrong with `orchestrate.toml`.

use std::fmt;

use orchestrate_workspace::source::Span;

/// One thing that is wrong with the policy: it stops the check, so all of them are gathered first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PolicyProblem {
    /// The bytes at fault; where something is missing, the table that lacks it.
    pub span: Span,
    /// What is wrong: lower case, no full stop, understandable alone.
    pub message: String,
    /// How to mend it; empty where the message already says so.
    pub help: String,
    /// Whether it is only that the policy requires a newer release: nothing is wrong with the workspace then.
    pub too_old: bool,
    /// What it stands against: the place that says otherwise.
    pub against: Option<Span>,
}

impl PolicyProblem {
    /// A problem at a place, with its way out.
    pub fn new(span: Span, message: impl Into<String>, help: impl Into<String>) -> PolicyProblem {
        PolicyProblem { span, message: message.into(), help: help.into(), too_old: false, against: None }
    }

    pub(super) fn against(self, place: Span) -> PolicyProblem {
        PolicyProblem { against: Some(place), ..self }
    }
}

impl fmt::Display for PolicyProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)?;
        if self.help.is_empty() { Ok(()) } else { write!(f, "\nhelp: {}", self.help) }
    }
}
