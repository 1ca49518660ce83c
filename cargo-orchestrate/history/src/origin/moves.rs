//! Lines that a commit only put elsewhere: gone in one place, new in another.

use std::ops::Range;

use rustc_hash::FxHashMap;

use super::born::Born;
use super::diff::holds_code;

/// Fewer lines with code than this are alike by chance.
const LEAST: usize = 3;
/// Of a line that is gone in more places than this, the others are not looked at.
const MOST_PLACES: usize = 32;

/// Lines that a commit took out.
#[derive(Default)]
pub(super) struct Gone {
    /// In order, with a gap between what did not stand together, and where one was found again.
    lines: Vec<Option<(u64, Born)>>,
    places: FxHashMap<u64, Vec<u32>>,
    /// Where they stood: the first line of each file's part, its path, and whether lines with code stand there now.
    parts: Vec<(usize, u32, bool)>,
}

impl Gone {
    /// Says where the lines that come next stood: in the file of this path, and whether lines with code stand there now.
    pub(super) fn of(&mut self, path: u32, altered: bool) -> &mut Gone {
        self.parts.push((self.lines.len(), path, altered));
        self
    }

    /// Adds lines that stood together.
    pub(super) fn add(&mut self, lines: &[u64], born: &[Born]) {
        for (line, born) in lines.iter().zip(born) {
            if holds_code(*line) {
                let places = self.places.entry(*line).or_default();
                if places.len() < MOST_PLACES {
                    places.push(self.lines.len() as u32);
                }
            }
            self.lines.push(Some((*line, *born)));
        }
        self.lines.push(None);
    }

    pub(super) fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    /// Lines with code that were not found again, with where they stood.
    pub(super) fn left(&self) -> impl Iterator<Item = (Born, u32, bool)> + '_ {
        let ends = self.parts.iter().skip(1).map(|(first, ..)| *first).chain([self.lines.len()]);
        self.parts.iter().zip(ends).flat_map(|((first, path, altered), end)| {
            let left = self.lines[*first..end].iter().flatten().filter(|(line, _)| holds_code(*line));
            left.map(|(_, born)| (*born, *path, *altered))
        })
    }

    /// Finds new lines among those that are gone: blocks with enough code keep the origin that they had, each once.
    pub(super) fn find(&mut self, lines: &[u64], fresh: Range<usize>, born: &mut [Born]) {
        let mut at = fresh.start;
        while at < fresh.end {
            let Some((from, length)) = self.longest(&lines[at..fresh.end]) else {
                at += 1;
                continue;
            };
            for nth in 0..length {
                if let Some((_, was)) = self.lines[from + nth].take() {
                    born[at + nth] = was;
                }
            }
            at += length;
        }
    }

    /// The longest block that is gone and begins as these lines do.
    fn longest(&self, lines: &[u64]) -> Option<(usize, usize)> {
        let places = self.places.get(lines.first()?)?;
        let length = |from: &u32| {
            let gone = self.lines[*from as usize..].iter();
            gone.zip(lines).take_while(|(gone, line)| gone.is_some_and(|(gone, _)| gone == **line)).count()
        };
        // Of equal ones the first: what stood first is most often put first.
        let (from, length) = places.iter().rev().map(|from| (*from, length(from))).max_by_key(|(_, length)| *length)?;
        let code = lines[..length].iter().filter(|line| holds_code(**line)).count();
        (code >= LEAST).then_some((from as usize, length))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::origin::diff;

    fn found(gone: &[&str], now: &str) -> Vec<u32> {
        let mut pool = Gone::default();
        for (nth, text) in gone.iter().enumerate() {
            let lines = diff::lines(text.as_bytes());
            let born: Vec<Born> = (0..lines.len() as u32)
                .map(|line| Born { commit: 1, path: 0, line: 100 * (nth as u32 + 1) + line })
                .collect();
            pool.add(&lines, &born);
        }
        let lines = diff::lines(now.as_bytes());
        let mut born = vec![Born { commit: 2, path: 0, line: 0 }; lines.len()];
        pool.find(&lines, 0..lines.len(), &mut born);
        born.iter().map(|it| it.line).collect()
    }

    #[test]
    fn a_block_keeps_its_origin_and_is_found_once() {
        let block = "fn f() {\n    a();\n\n    b();\n}\n";
        assert_eq!(found(&[block], &format!("new\n{block}")), [0, 100, 101, 102, 103, 104]);
        let twice = found(&[block], &format!("{block}{block}"));
        assert_eq!(twice, [100, 101, 102, 103, 104, 0, 0, 0, 0, 0]);
        assert_eq!(
            found(&["x\ny\n", block], "mod m {\n  fn f() {\n      a();\n\n      b();\n  }\n"),
            [0, 200, 201, 202, 203, 204]
        );
    }

    #[test]
    fn less_than_three_lines_with_code_are_chance() {
        assert_eq!(found(&["a\nb\n}\n"], "a\nb\n}\n"), [0, 0, 0]);
        // What stood apart is no block.
        assert_eq!(found(&["a\nb", "c\nd"], "a\nb\nc\nd\n"), [0, 0, 0, 0]);
    }
}
