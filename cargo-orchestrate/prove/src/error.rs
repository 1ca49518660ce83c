//! Why nothing could be proven, and what to do about it.

use std::io;

use camino::{Utf8Path, Utf8PathBuf};

/// Why nothing could be proven.
#[derive(Debug, thiserror::Error)]
pub enum ProveError {
    /// The workspace could not be read.
    #[error(transparent)]
    Check(#[from] orchestrate_pipeline::CheckError),
    /// A name that was asked for means no function.
    #[error("{0}")]
    Unknown(String),
    /// A file could not be copied.
    #[error("could not copy `{from}` to `{to}`: {source}\nhelp: free some space, or set another target directory")]
    Copy {
        /// The file.
        from: Utf8PathBuf,
        /// Its place in the copy.
        to: Utf8PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// Something in the copy could not be written.
    #[error("could not write `{path}`: {source}\nhelp: free some space, or remove the folder: it is made anew")]
    Write {
        /// Where.
        path: Utf8PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A folder could not be listed.
    #[error("could not list `{path}`: {source}\nhelp: make it readable")]
    Walk {
        /// Where.
        path: Utf8PathBuf,
        /// What the system said.
        source: walkdir::Error,
    },
    /// A program could not be started.
    #[error("could not run `{program}`: {source}\nhelp: see that it is installed and may be executed")]
    Run {
        /// Which.
        program: String,
        /// What the system said.
        source: io::Error,
    },
    /// A program that was asked for is not there.
    #[error("`{program}` is not installed\nhelp: `{install}`, or go without it")]
    Missing {
        /// Which.
        program: &'static str,
        /// What installs it.
        install: &'static str,
    },
    /// The tests do not build, with nothing changed in them.
    #[error(
        "the workspace's tests do not build\n{said}\nhelp: run `cargo build --tests --workspace`, and mend what it says"
    )]
    Build {
        /// What the compiler said.
        said: String,
    },
}

impl ProveError {
    pub(super) fn copy(from: &Utf8Path, to: &Utf8Path, source: io::Error) -> ProveError {
        ProveError::Copy { from: from.to_owned(), to: to.to_owned(), source }
    }

    pub(super) fn write(path: &Utf8Path, source: io::Error) -> ProveError {
        ProveError::Write { path: path.to_owned(), source }
    }

    pub(super) fn walk(path: &Utf8Path, source: walkdir::Error) -> ProveError {
        ProveError::Walk { path: path.to_owned(), source }
    }

    pub(super) fn run(program: impl Into<String>, source: io::Error) -> ProveError {
        ProveError::Run { program: program.into(), source }
    }
}
