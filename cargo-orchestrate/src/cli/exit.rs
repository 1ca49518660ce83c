//! What the process ends with.

use std::process::ExitCode;

/// What the process ends with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// Checked, and nothing at deny level; or the verb did what it was asked.
    Clean,
    /// Findings at deny level.
    Denied,
    /// Could not check at all: usage, policy, metadata, a policy that requires a newer version.
    Unchecked,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> ExitCode {
        ExitCode::from(match exit {
            Exit::Clean => 0,
            Exit::Denied => 1,
            Exit::Unchecked => 2,
        })
    }
}
