//! How long lines lived: which commit wrote each, and which took it out.
//!
//! In: what one pass over a history notes of lines with code. Out: [`Lives`], lines that shared one fate together.
//!
//! A line may be taken out on several branches, be restored, and be taken out again. What a history holds in the end decides: a line that stands
//! there lives, and one that does not was ended by the last commit that took it out, in the order of the history. A merge ends only what no commit
//! before it has: what it leaves out, one of its branches has most often taken out.

use rustc_hash::FxHashSet;
use serde::{Deserialize, Serialize};

use super::born::{Born, Run};
use super::diff::{Hunk, holds_code};
use super::maker::Maker;
use super::moves::Gone;

/// What became of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum End {
    /// It stands in the commit that is checked out.
    Stands,
    /// This commit put other lines with code in its place.
    Altered(u32),
    /// This commit took it out, and put no line with code in its place.
    Deleted(u32),
}

impl End {
    /// The commit that took it out.
    pub fn commit(self) -> Option<u32> {
        match self {
            End::Stands => None,
            End::Altered(commit) | End::Deleted(commit) => Some(commit),
        }
    }
}

/// Lines that were written together, and ended together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Life {
    /// Where they were written.
    pub run: Run,
    /// The path where they stood last, by index.
    pub path: u32,
    /// How they ended.
    pub end: End,
}

/// Lines of one commit, maker and path that ended together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Lived {
    /// The commit that wrote them, by index.
    pub commit: u32,
    /// The path where they stood last, by index.
    pub path: u32,
    /// How they ended.
    pub end: End,
    /// Who wrote them.
    pub maker: Maker,
    /// How many.
    pub lines: u32,
}

/// Every line with code that a history has held.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lives {
    /// What it was made of.
    pub(super) key: String,
    /// What paths are called: those of [`super::Kept`] first.
    pub(super) paths: Vec<String>,
    /// Sorted by where they were written.
    pub(super) lives: Vec<Life>,
    /// Lines that no commit took out and that are not there: a merge left them out without a word, or had the same line from another branch.
    pub(super) lost: u64,
}

impl Lives {
    /// What the bytes begin with.
    pub const MARK: &'static [u8] = b"cargo-orchestrate lives 1\n";

    /// To be kept.
    pub fn to_bytes(&self) -> Option<Vec<u8>> {
        super::kept::sealed(Lives::MARK, self)
    }

    /// What was kept, mark and all, where it is whole and was made of the same.
    pub fn of_bytes(bytes: &[u8], key: &str) -> Option<Lives> {
        super::kept::opened(Lives::MARK, bytes).filter(|lives: &Lives| lives.key == key)
    }
}

/// A commit took a line out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Removal {
    born: Born,
    /// Whether the commit is no merge: these go before those that are.
    by_hand: bool,
    by: u32,
    path: u32,
    altered: bool,
}

/// What is noted as the pass goes by.
#[derive(Debug, Default)]
pub(super) struct Noted {
    written: u64,
    removals: Vec<Removal>,
    standing: Vec<(Born, u32)>,
}

impl Noted {
    /// A commit has written what of a file's lines is its own.
    pub(super) fn wrote(&mut self, commit: u32, lines: &[u64], born: &[Born]) {
        let own = lines.iter().zip(born).filter(|(line, born)| born.commit == commit && holds_code(**line));
        self.written += own.count() as u64;
    }

    /// A commit with one parent took lines out, and put them nowhere else.
    pub(super) fn took_out(&mut self, commit: u32, gone: &Gone) {
        for (born, path, altered) in gone.left().filter(|(born, ..)| *born != Born::NOWHERE) {
            self.removals.push(Removal { born, by_hand: true, by: commit, path, altered });
        }
    }

    /// A merge left lines out that a parent had; `now` is what stands there instead, and where from.
    pub(super) fn left_out(
        &mut self,
        merge: (u32, u32),
        before: (&[u64], &[Born]),
        now: Option<(&[u64], &[Hunk], &FxHashSet<Born>)>,
    ) {
        let whole = [Hunk { before: 0..before.0.len(), after: 0..0 }];
        let (after, hunks) = now.map_or((&[][..], &whole[..]), |(lines, hunks, _)| (lines, hunks));
        for hunk in hunks {
            let altered = is_altered(after, hunk);
            let lines = before.0[hunk.before.clone()].iter().zip(&before.1[hunk.before.clone()]);
            for (_, born) in lines.filter(|(line, born)| holds_code(**line) && **born != Born::NOWHERE) {
                if now.is_none_or(|(.., stays)| !stays.contains(born)) {
                    let (by, path) = merge;
                    self.removals.push(Removal { born: *born, by_hand: false, by, path, altered });
                }
            }
        }
    }

    /// A file of the commit that is checked out.
    pub(super) fn stands(&mut self, path: u32, lines: &[u64], born: &[Born]) {
        let known = lines.iter().zip(born).filter(|(line, born)| holds_code(**line) && **born != Born::NOWHERE);
        self.standing.extend(known.map(|(_, born)| (*born, path)));
    }

    /// What became of each line.
    pub(super) fn lives(mut self) -> (Vec<Life>, u64) {
        self.standing.sort_unstable();
        self.standing.dedup_by_key(|(born, _)| *born);
        self.removals.sort_unstable();
        let mut lives = Vec::new();
        let mut removals = self.removals.chunk_by(|a, b| a.born == b.born).peekable();
        for (born, path) in &self.standing {
            while let Some(ended) = removals.next_if(|removals| removals[0].born < *born) {
                push(&mut lives, last(ended));
            }
            // Whatever took it out, it is there.
            let _ = removals.next_if(|removals| removals[0].born == *born);
            push(&mut lives, (*born, *path, End::Stands));
        }
        removals.for_each(|ended| push(&mut lives, last(ended)));
        let found: u64 = lives.iter().map(|life| u64::from(life.run.lines)).sum();
        (lives, self.written.saturating_sub(found))
    }
}

/// Whether lines with code stand where others stood.
pub(super) fn is_altered(after: &[u64], hunk: &Hunk) -> bool {
    after.get(hunk.after.clone()).is_some_and(|lines| lines.iter().any(|line| holds_code(*line)))
}

/// What ended a line, of all commits that took it out, sorted: the last one that is no merge, else the first merge.
fn last(removals: &[Removal]) -> (Born, u32, End) {
    let by_hand = removals.iter().rev().find(|removal| removal.by_hand);
    let Removal { born, by, path, .. } = *by_hand.unwrap_or(&removals[0]);
    // Beside one parent of a merge a line may be altered, and beside the other deleted.
    let altered = removals.iter().any(|removal| removal.by == by && removal.altered);
    (born, path, if altered { End::Altered(by) } else { End::Deleted(by) })
}

fn push(lives: &mut Vec<Life>, (born, path, end): (Born, u32, End)) {
    if let Some(life) = lives.last_mut().filter(|life| life.path == path && life.end == end) {
        let next = Born { line: life.run.born.line.saturating_add(life.run.lines), ..life.run.born };
        if born == next {
            life.run.lines += 1;
            return;
        }
    }
    lives.push(Life { run: Run { born, lines: 1 }, path, end });
}

#[cfg(test)]
mod tests {
    use super::*;

    fn born(line: u32) -> Born {
        Born { commit: 1, path: 0, line }
    }

    fn removal(line: u32, by: u32, by_hand: bool) -> Removal {
        Removal { born: born(line), by_hand, by, path: 0, altered: true }
    }

    #[test]
    fn what_stands_lives_and_the_last_removal_by_hand_counts() {
        let noted = Noted {
            written: 6,
            removals: vec![
                removal(1, 9, true),
                removal(2, 4, true),
                removal(2, 3, true),
                removal(2, 8, false),
                removal(3, 7, false),
                removal(3, 5, false),
                removal(4, 3, true),
            ],
            standing: vec![(born(1), 0), (born(5), 0)],
        };
        let (lives, lost) = noted.lives();
        let shown: Vec<(u32, u32, End)> = lives.iter().map(|it| (it.run.born.line, it.run.lines, it.end)).collect();
        let want = [
            (1, 1, End::Stands),
            (2, 1, End::Altered(4)),
            (3, 1, End::Altered(5)),
            (4, 1, End::Altered(3)),
            (5, 1, End::Stands),
        ];
        assert_eq!((shown.as_slice(), lost), (&want[..], 1));
    }

    #[test]
    fn lines_of_one_fate_are_one_entry() {
        let noted = Noted { written: 3, standing: vec![(born(2), 0), (born(1), 0), (born(4), 0)], ..Noted::default() };
        let runs: Vec<u32> = noted.lives().0.iter().map(|life| life.run.lines).collect();
        assert_eq!(runs, [2, 1]);
    }

    #[test]
    fn what_is_cut_short_or_of_another_state_is_nothing() {
        let lives = Lives { key: "k".to_owned(), lost: 3, ..Lives::default() };
        let bytes = lives.to_bytes().unwrap();
        assert_eq!(Lives::of_bytes(&bytes, "k"), Some(lives));
        assert_eq!(Lives::of_bytes(&bytes, "other"), None);
        assert_eq!(Lives::of_bytes(&bytes[..bytes.len() - 1], "k"), None);
    }
}
