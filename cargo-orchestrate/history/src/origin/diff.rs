//! Which lines of a text were there before: lines as numbers, and what differs between two of them.

use std::hash::{DefaultHasher, Hasher as _};
use std::ops::Range;
use std::sync::Arc;

use imara_diff::{Algorithm, Diff, InternedInput, TokenSource};

/// The lines of a text, each as a number: equal ones are equal but for white space around them. The last bit says whether it holds code.
pub(super) type Lines = Arc<[u64]>;

/// A range of lines that became another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Hunk {
    pub(super) before: Range<usize>,
    pub(super) after: Range<usize>,
}

/// The lines of a text. To indent is not to write.
pub(super) fn lines(text: &[u8]) -> Lines {
    let text = text.strip_suffix(b"\n").unwrap_or(text);
    if text.is_empty() {
        return Arc::new([]);
    }
    text.split(|byte| *byte == b'\n').map(number).collect()
}

fn number(line: &[u8]) -> u64 {
    let line = line.trim_ascii();
    let mut hasher = DefaultHasher::new();
    hasher.write(line);
    hasher.finish() & !1 | u64::from(says_something(line))
}

/// Whether a line is more than a brace or a comment.
fn says_something(line: &[u8]) -> bool {
    !line.starts_with(b"//") && line.iter().any(|byte| byte.is_ascii_alphanumeric() || !byte.is_ascii())
}

/// Whether a line holds code, as its number says.
pub(super) fn holds_code(line: u64) -> bool {
    line & 1 == 1
}

/// What of one text became what of the other.
pub(super) fn hunks(before: &[u64], after: &[u64]) -> Vec<Hunk> {
    let input = InternedInput::new(Numbers(before), Numbers(after));
    let mut diff = Diff::compute(Algorithm::Histogram, &input);
    diff.postprocess_no_heuristic(&input);
    let whole = |range: Range<u32>| range.start as usize..range.end as usize;
    diff.hunks().map(|hunk| Hunk { before: whole(hunk.before), after: whole(hunk.after) }).collect()
}

/// Lines as the differ takes them.
struct Numbers<'a>(&'a [u64]);

impl<'a> TokenSource for Numbers<'a> {
    type Token = u64;
    type Tokenizer = std::iter::Copied<std::slice::Iter<'a, u64>>;

    fn tokenize(&self) -> Self::Tokenizer {
        self.0.iter().copied()
    }

    fn estimate_tokens(&self) -> u32 {
        self.0.len() as u32
    }
}

/// Each line that stayed: where it is now, and where it was.
pub(super) fn kept(hunks: &[Hunk], now: usize) -> impl Iterator<Item = (usize, usize)> {
    let mut at = (0, 0);
    let mut ranges = Vec::with_capacity(hunks.len() + 1);
    for hunk in hunks {
        ranges.push((at.0..hunk.after.start, at.1));
        at = (hunk.after.end, hunk.before.end);
    }
    ranges.push((at.0..now, at.1));
    ranges.into_iter().flat_map(|(range, was)| range.enumerate().map(move |(nth, now)| (now, was + nth)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_that_stay_are_paired() {
        let before = lines(b"a\nb\nc\nd\n");
        let after = lines(b"a\n\tb\nnew\nd");
        let hunks = hunks(&before, &after);
        assert_eq!(hunks, [Hunk { before: 2..3, after: 2..3 }]);
        assert_eq!(kept(&hunks, after.len()).collect::<Vec<_>>(), [(0, 0), (1, 1), (3, 3)]);
        assert!(lines(b"").is_empty() && lines(b"\n").is_empty() && lines(b"\n\n").len() == 2);
    }

    #[test]
    fn braces_and_comments_say_nothing() {
        let code: Vec<bool> = lines(b"let x;\n  }\n// y\n\n\xc3\xa4").iter().map(|it| holds_code(*it)).collect();
        assert_eq!(code, [true, false, false, false, true]);
    }
}
