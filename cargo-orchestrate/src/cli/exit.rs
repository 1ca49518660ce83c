//! What the process ends with.

use std::process::ExitCode;

/// What the process ends with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CliExit {
    /// Checked, and nothing at deny level; or the verb did what it was asked.
    Clean,
    /// Findings at deny level.
    Denied,
    /// Could not check at all: usage, policy, metadata, a policy that requires a newer version.
    Unchecked,
}

impl From<CliExit> for ExitCode {
    fn from(exit: CliExit) -> ExitCode {
        ExitCode::from(match exit {
            CliExit::Clean => 0,
            CliExit::Denied => 1,
            CliExit::Unchecked => 2,
        })
    }
}
