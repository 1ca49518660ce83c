//! The text beneath a place, cut out safely.
//!
//! A verdict may be older than the text, and a place may be anything: nothing here panics, and a place that no longer fits its
//! text gives no excerpt rather than a wrong one.

use std::ops::Range;

use orchestrate_rules::report::Place;

/// A multi-line place is drawn whole up to this many lines; a longer one shows its first line.
const WHOLE_LINES: usize = 6;

/// Lines that are longer together were written by no person, and are shown to none.
pub(super) const MAX_BYTES: usize = 8 << 10;

/// The bytes of a place, at character boundaries; none where the text has changed since.
pub(super) fn bytes(text: &str, place: &Place) -> Option<Range<usize>> {
    let start = text.floor_char_boundary(place.byte_start as usize);
    let end = text.ceil_char_boundary(place.byte_end as usize).max(start);
    (line_of(text, start) == place.line).then_some(start..end)
}

/// The bytes of a place as they are drawn: a place of many lines is cut to its first. None where the lines are too long.
pub(super) fn drawn(text: &str, place: &Place) -> Option<Range<usize>> {
    let bytes = bytes(text, place)?;
    let inside = &text[bytes.clone()];
    let first = inside.lines().next().unwrap_or("").trim_end();
    let whole = inside.matches('\n').count() < WHOLE_LINES;
    let drawn = if whole { bytes } else { bytes.start..bytes.start + first.len() };
    (lines(text, &drawn).len() <= MAX_BYTES).then_some(drawn)
}

/// The whole lines around some bytes, without the last line's end.
pub(super) fn lines(text: &str, bytes: &Range<usize>) -> Range<usize> {
    let start = text[..bytes.start].rfind('\n').map_or(0, |at| at + 1);
    let last = bytes.end.saturating_sub(1).max(bytes.start);
    let last = text.floor_char_boundary(last);
    let end = text[last..].find('\n').map_or(text.len(), |at| last + at);
    let end = if text[start..end].ends_with('\r') { end - 1 } else { end };
    start..end.max(bytes.end)
}

/// The line of a byte, from 1.
pub(super) fn line_of(text: &str, at: usize) -> u32 {
    text.as_bytes()[..at].iter().filter(|byte| **byte == b'\n').count() as u32 + 1
}

/// Text of others on one line: no line ends, nothing that moves a cursor or turns the direction of writing.
pub(super) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").chars().map(visible).collect()
}

/// Text of others on its own lines, with nothing that moves a cursor or turns the direction of writing.
pub(super) fn plain(text: &str) -> String {
    exact(text.trim_end())
}

/// Text of others with the spaces at its end.
pub(super) fn exact(text: &str) -> String {
    text.replace('\t', "    ").replace("\r\n", "\n").chars().map(visible).collect()
}

fn visible(ch: char) -> char {
    match ch {
        '\n' => ch,
        '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => char::REPLACEMENT_CHARACTER,
        _ if ch.is_control() => char::REPLACEMENT_CHARACTER,
        _ => ch,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(line: u32, byte_start: u32, byte_end: u32) -> Place {
        Place { line, byte_start, byte_end, ..Place::default() }
    }

    #[test]
    fn bytes_keep_to_characters_and_to_the_text() {
        let text = "aü\nb";
        let at = |line, start, end| bytes(text, &place(line, start, end));
        assert_eq!(at(1, 2, 2), Some(1..3), "the middle of a character widens to all of it");
        assert_eq!(at(2, 4, 99), Some(4..5));
        assert_eq!(at(2, 5, 1), Some(5..5));
        assert_eq!(at(7, 4, 5), None, "another text than the one that was judged");
    }

    #[test]
    fn a_long_place_shows_its_first_line() {
        let text = "fn f() {  \n1\n2\n3\n4\n5\n6\n}\n";
        assert_eq!(drawn(text, &place(1, 0, 24)), Some(0..8));
        assert_eq!(drawn(text, &place(1, 0, 14)), Some(0..14));
        assert_eq!(drawn(&"x".repeat(9000), &place(1, 10, 12)), None);
    }

    #[test]
    fn lines_leave_out_the_last_line_end() {
        let text = "ab\ncd\nef";
        let at = |range: Range<usize>| &text[lines(text, &range)];
        assert_eq!((at(0..1), at(4..4), at(1..4), at(8..8), at(3..6)), ("ab", "cd", "ab\ncd", "ef", "cd\n"));
    }

    #[test]
    fn text_of_others_cannot_move_the_cursor() {
        assert_eq!(one_line("a\n  b\u{1b}[2Jc\u{202e}d"), "a b\u{fffd}[2Jc\u{fffd}d");
        assert_eq!(plain("a\r\n\tb\n"), "a\n    b");
    }
}
