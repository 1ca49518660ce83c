//! From the lexer's lines and columns to byte offsets, and which lines hold code.

use proc_macro2::{LineColumn, Span as TokenSpan};

use crate::expand::Map;
use orchestrate_workspace::source::Span;

/// Where the bytes of a text were written.
#[derive(Clone, Copy)]
pub enum Origins<'a> {
    /// In the file, so far behind its start.
    File(u32),
    /// In what a macro made, so far behind its start, as its map says.
    Made(&'a Map, u32),
}

/// Byte offsets in one text, which a macro may have made.
pub(super) struct Spans<'a> {
    text: &'a str,
    /// Where a macro made the text: its pieces, and what stands for those that nobody wrote there.
    origins: Option<(Origins<'a>, Span)>,
    lines: Vec<u32>,
    /// Where a character is not always a byte.
    characters: Option<Characters>,
    /// Where each line with code begins and ends.
    code: Vec<(u32, u32)>,
}

impl<'a> Spans<'a> {
    /// Spans of a file of which the parser sees these lines; where lines of code count, with them.
    pub(super) fn new(text: &'a str, lines: Vec<u32>, counts: bool) -> Spans<'a> {
        let code = if counts { lines_with_code(text) } else { Vec::new() };
        Spans { code, ..Spans::without_code(text, lines) }
    }

    fn without_code(text: &'a str, lines: Vec<u32>) -> Spans<'a> {
        let characters = (!text.is_ascii()).then(|| Characters::new(text));
        Spans { text, origins: None, lines, characters, code: Vec::new() }
    }

    /// Spans of a text that a macro made: they lead to where its pieces were written, or else to the call.
    pub(super) fn made(text: &'a str, lines: Vec<u32>, origins: Origins<'a>, call: Span) -> Spans<'a> {
        Spans { origins: Some((origins, call)), ..Spans::without_code(text, lines) }
    }

    pub(super) fn text(&self) -> &'a str {
        self.text
    }

    /// The bytes of a token.
    pub(super) fn of(&self, span: TokenSpan) -> Span {
        self.written(self.in_text(span))
    }

    /// The bytes of a token of so many bytes.
    pub(super) fn of_word(&self, span: TokenSpan, len: usize) -> Span {
        let start = self.offset(span.start());
        self.written(Span::new(start, start + len as u32))
    }

    /// The bytes of a token in the text at hand.
    pub(super) fn in_text(&self, span: TokenSpan) -> Span {
        Span::new(self.offset(span.start()), self.offset(span.end()))
    }

    /// The bytes from the start of one token to the end of another.
    pub(super) fn between(&self, first: TokenSpan, last: TokenSpan) -> Span {
        let (first, last) = (self.of(first), self.of(last));
        Span::new(first.start, last.end.max(first.end))
    }

    /// The bytes of a part of a token; of the whole of it, where a macro made the token of other words.
    pub(super) fn within(&self, token: TokenSpan, part: Span) -> Span {
        let text = self.in_text(token);
        let len = text.end - text.start;
        let whole = match self.origins {
            // Where the macro's definition wrote it, there is nothing but the call to point at.
            Some((Origins::Made(map, at), call)) => match map.span(Span::new(text.start + at, text.end + at)) {
                Some(written) if written.end - written.start == len => written,
                other => return other.unwrap_or(call),
            },
            _ => self.written(text),
        };
        Span::new(whole.start + part.start, whole.start + part.end)
    }

    fn written(&self, span: Span) -> Span {
        match self.origins {
            None => span,
            Some((Origins::File(at), _)) => Span::new(span.start + at, span.end + at),
            Some((Origins::Made(map, at), call)) => map.span(Span::new(span.start + at, span.end + at)).unwrap_or(call),
        }
    }

    /// Where a byte of the text at hand stands in what the text is a part of.
    pub(super) fn in_whole(&self, at: u32) -> u32 {
        match self.origins {
            Some((Origins::File(before) | Origins::Made(_, before), _)) => at + before,
            None => at,
        }
    }

    /// How many lines of a span hold code, if such lines count here.
    pub(super) fn code_lines(&self, span: Span) -> u32 {
        let before = self.code.partition_point(|(_, end)| *end < span.start);
        let begun = self.code.partition_point(|(start, _)| *start <= span.end);
        begun.saturating_sub(before) as u32
    }

    fn offset(&self, at: LineColumn) -> u32 {
        let Some(start) = self.lines.get(at.line.saturating_sub(1)).copied() else { return self.text.len() as u32 };
        match &self.characters {
            None => start + at.column as u32,
            Some(_) if at.column < STEP => offset_of(self.text, start, at.column),
            Some(characters) => characters.offset(self.text, start, at.column),
        }
    }
}

/// How many characters a step of [`Characters`] has.
const STEP: usize = 64;

/// From characters to bytes, in steps: to count from the start of the line takes for ever where all of a file is one line.
struct Characters {
    /// The byte at which each step begins.
    steps: Vec<u32>,
}

impl Characters {
    fn new(text: &str) -> Characters {
        Characters { steps: text.char_indices().step_by(STEP).map(|(at, _)| at as u32).collect() }
    }

    /// The byte of a character, counted from the one that begins at byte `start`.
    fn offset(&self, text: &str, start: u32, characters: usize) -> u32 {
        let step = self.steps.partition_point(|at| *at <= start).saturating_sub(1);
        let before = text[self.steps[step] as usize..start as usize].chars().count();
        let wanted = step * STEP + before + characters;
        self.steps.get(wanted / STEP).map_or(text.len() as u32, |at| offset_of(text, *at, wanted % STEP))
    }
}

/// The byte of a character, counted from the one that begins at byte `start`, by going there.
fn offset_of(text: &str, start: u32, characters: usize) -> u32 {
    let rest = &text[start as usize..];
    start + rest.char_indices().nth(characters).map_or(rest.len(), |(offset, _)| offset) as u32
}

/// The lines that hold something other than white space and comments.
fn lines_with_code(text: &str) -> Vec<(u32, u32)> {
    let bytes = text.as_bytes();
    let mut lines: Vec<(u32, u32)> = Vec::new();
    let (mut at, mut start) = (0, 0);
    while at < bytes.len() {
        let (end, is_code) = match &bytes[at..] {
            [b'/', b'/', ..] => (end_of_line(bytes, at), false),
            [b'/', b'*', ..] => (end_of_block_comment(bytes, at), false),
            [byte, ..] if byte.is_ascii_whitespace() => (at + 1, false),
            rest => (at + literal_len(rest), true),
        };
        let mut note = |start: usize| {
            if is_code && lines.last().is_none_or(|last| last.0 != start as u32) {
                lines.push((start as u32, end_of_line(bytes, start) as u32));
            }
        };
        note(start);
        for newline in (at..end).filter(|at| bytes[*at] == b'\n') {
            start = newline + 1;
            note(start);
        }
        at = end;
    }
    lines
}

fn end_of_line(bytes: &[u8], at: usize) -> usize {
    bytes[at..].iter().position(|byte| *byte == b'\n').map_or(bytes.len(), |length| at + length)
}

fn end_of_block_comment(bytes: &[u8], start: usize) -> usize {
    let (mut at, mut depth) = (start + 2, 1);
    while at < bytes.len() && depth > 0 {
        match &bytes[at..] {
            [b'/', b'*', ..] => (at, depth) = (at + 2, depth + 1),
            [b'*', b'/', ..] => (at, depth) = (at + 2, depth - 1),
            _ => at += 1,
        }
    }
    at
}

/// Length of a string literal at the start of `rest`, so that comment signs in it do not count; 1 for anything else.
fn literal_len(rest: &[u8]) -> usize {
    match rest {
        [b'"', ..] => quoted_len(rest),
        [b'\'', b'\\', _, ..] | [b'\'', _, b'\'', ..] => 3,
        [b'r', b'"' | b'#', ..] => raw_len(rest),
        [first, ..] if first.is_ascii_alphanumeric() || *first == b'_' => word_len(rest),
        _ => 1,
    }
}

/// A word, up to an `r` that begins a raw string behind a prefix such as `b` or `c`.
fn word_len(rest: &[u8]) -> usize {
    let len = rest.iter().take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b'_').count();
    let raw = matches!(&rest[..len], [b'b' | b'c', b'r']) && matches!(rest.get(len), Some(b'"' | b'#'));
    if raw { 1 } else { len }
}

fn quoted_len(rest: &[u8]) -> usize {
    let mut at = 1;
    while at < rest.len() {
        match rest[at] {
            b'\\' => at += 2,
            b'"' => return at + 1,
            _ => at += 1,
        }
    }
    rest.len()
}

fn raw_len(rest: &[u8]) -> usize {
    let hashes = rest[1..].iter().take_while(|byte| **byte == b'#').count();
    if rest.get(hashes + 1) != Some(&b'"') {
        return 1; // A raw identifier.
    }
    let body = &rest[hashes + 2..];
    let is_end = |at: usize| {
        body[at] == b'"' && body[at + 1..].iter().take(hashes).take_while(|byte| **byte == b'#').count() == hashes
    };
    (0..body.len()).find(|at| is_end(*at)).map_or(rest.len(), |at| hashes + 2 + at + 1 + hashes)
}

#[cfg(test)]
mod tests {
    use super::super::outline::Outline;
    use super::*;

    /// Every character of lines short and long, wide and narrow, and one beyond the last.
    #[test]
    fn columns_of_characters_are_offsets_of_bytes() {
        let long = "aä漢🦀".repeat(100);
        let text = format!("ä\n{long}\n\nplain {}\n{long}", "a".repeat(300));
        let spans = Spans::new(&text, Outline::whole(&text).lines, false);
        let mut start = 0;
        for (line, of_line) in text.split('\n').enumerate() {
            for (column, (offset, _)) in of_line.char_indices().enumerate() {
                assert_eq!(spans.offset(LineColumn { line: line + 1, column }), (start + offset) as u32);
            }
            start += of_line.len() + 1;
        }
        assert_eq!(spans.offset(LineColumn { line: 5, column: 10_000 }), text.len() as u32);
    }

    #[test]
    fn only_lines_with_code_count() {
        let cases = [
            ("fn f() {\n}\n", 2),
            ("// a\n/// b\n\nfn f() {\n    // c\n    /* d\n e */ x()\n}", 3),
            ("let s = \"// no\n comment\";", 2),
            ("let s = r#\"\n// \"text\n\"#;", 3),
            ("br\"/*\"; 'a'; '\"'; // x\ny", 2),
            ("/* /* */ */ \n", 0),
            ("r##\"a\"#\n// b\"##;\nx", 3),
        ];
        for (text, expected) in cases {
            let spans = Spans::new(text, Vec::new(), true);
            assert_eq!(spans.code_lines(Span::new(0, text.len() as u32)), expected, "{text}");
        }
    }
}
