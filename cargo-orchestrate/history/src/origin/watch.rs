//! What commits of interest did to lines that were there, noted by the pass over a history as it goes.

use rustc_hash::FxHashSet;

use super::born::Born;
use super::diff::{Hunk, holds_code};

/// What a commit did to lines that were there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Altered {
    /// The commit, by index.
    pub commit: u32,
    /// Lines with code that it took out.
    pub gone: Vec<Born>,
    /// Lines between which it put code, and took out none.
    pub between: Vec<(Born, Born)>,
}

/// Commits that are of interest, and what they did.
#[derive(Debug, Default)]
pub(super) struct Watch {
    pub(super) commits: FxHashSet<u32>,
    pub(super) altered: Vec<Altered>,
}

impl Altered {
    pub(super) fn is_empty(&self) -> bool {
        self.gone.is_empty() && self.between.is_empty()
    }

    /// Adds what one hunk did to a text.
    pub(super) fn add(&mut self, hunk: &Hunk, (lines, born): (&[u64], &[Born]), now: &[u64]) {
        let gone = hunk.before.clone();
        if lines[gone.clone()].iter().any(|line| holds_code(*line)) {
            self.add_gone(&lines[gone.clone()], &born[gone]);
        } else if now[hunk.after.clone()].iter().any(|line| holds_code(*line)) {
            let around = gone.start.checked_sub(1).and_then(|above| Some((*born.get(above)?, *born.get(gone.end)?)));
            self.between.extend(around.filter(|(above, below)| ![above, below].contains(&&Born::NOWHERE)));
        }
    }

    /// Adds lines that are gone.
    pub(super) fn add_gone(&mut self, lines: &[u64], born: &[Born]) {
        let gone = lines.iter().zip(born).filter(|(line, born)| holds_code(**line) && **born != Born::NOWHERE);
        self.gone.extend(gone.map(|(_, born)| *born));
    }

    /// Takes out what stands elsewhere now.
    pub(super) fn keep(&mut self, now: &[Born]) {
        if !self.gone.is_empty() {
            let now: FxHashSet<&Born> = now.iter().collect();
            self.gone.retain(|born| !now.contains(born));
        }
    }
}
