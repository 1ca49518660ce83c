//! Where lines were written: what the pass over a history traces, and what everything that asks it is given.

use serde::{Deserialize, Serialize};

/// Where a line was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Born {
    /// The commit, by index.
    pub commit: u32,
    /// The path that the file had then, by index.
    pub path: u32,
    /// The line that it was then, from 1.
    pub line: u32,
}

impl Born {
    /// An unknown place: git lacks what would tell.
    pub const NOWHERE: Born = Born { commit: u32::MAX, path: u32::MAX, line: 0 };
}

/// Lines that were written together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Run {
    /// The origin of the first.
    pub born: Born,
    /// How many.
    pub lines: u32,
}

/// A file with the origin of its lines, in order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Traced {
    /// Its path, from the top of the repository.
    pub path: String,
    /// Its lines.
    pub runs: Vec<Run>,
}

impl Traced {
    /// The origin of each line.
    pub fn lines(&self) -> impl Iterator<Item = Born> + '_ {
        self.runs.iter().flat_map(|run| {
            let step = u32::from(run.born != Born::NOWHERE);
            (0..run.lines).map(move |nth| Born { line: run.born.line.saturating_add(nth * step), ..run.born })
        })
    }
}
