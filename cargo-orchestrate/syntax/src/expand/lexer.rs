//! Text to tokens, as rustc lexes. One pass, no recursion.

use std::fmt;

use super::literal;
use super::map::Map;
use super::token::{Delimiter, Kind, Origin, Token, Tokens};
use orchestrate_workspace::source::Span;

/// Why text is no sequence of token trees.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LexError {
    /// The byte of the text at which it went wrong.
    pub at: u32,
    /// What is wrong there.
    pub reason: &'static str,
}

impl fmt::Display for LexError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} at byte {}", self.reason, self.at)
    }
}

impl std::error::Error for LexError {}

/// Lexes a slice of the root text that begins at byte `base` of it.
pub fn lex(text: &str, base: u32) -> Result<Tokens<'_>, LexError> {
    Lexer::new(text, Source::Root { base }).run()
}

/// Lexes a slice of expanded text that begins at byte `base` of it; origins and units are those of its map.
pub fn lex_with<'t>(text: &'t str, map: &Map, base: u32) -> Result<Tokens<'t>, LexError> {
    Lexer::new(text, Source::expanded(map, base, text.len())).run()
}

/// Lexes a definition: where its tokens stand is nobody's business.
pub(super) fn lex_definition(text: &str) -> Result<Tokens<'_>, LexError> {
    Lexer::new(text, Source::Definition).run()
}

/// Where the text comes from.
enum Source<'m> {
    Root { base: u32 },
    Expanded { map: &'m Map, base: u32, end: u32, piece: usize, unit: usize },
    Definition,
}

impl<'m> Source<'m> {
    fn expanded(map: &'m Map, base: u32, length: usize) -> Source<'m> {
        let end = base.saturating_add(u32::try_from(length).unwrap_or(u32::MAX));
        Source::Expanded { map, base, end, piece: map.piece_at(base), unit: map.first_unit_from(base) }
    }

    fn origin(&mut self, start: u32, end: u32) -> Origin {
        match self {
            Source::Root { base } => Origin::Root(Span { start: *base + start, end: *base + end }),
            Source::Expanded { map, base, piece, .. } => {
                *piece = map.piece_from(*piece, *base + start);
                map.origin_of(*piece)
            }
            Source::Definition => Origin::Definition,
        }
    }
}

struct Lexer<'t, 'm> {
    bytes: &'t [u8],
    at: usize,
    out: Tokens<'t>,
    /// The indexes of the groups that are open, with the byte at which an invisible one ends.
    open: Vec<(u32, u32)>,
    source: Source<'m>,
    /// Where the operator at hand ends.
    operator_end: usize,
}

impl<'t, 'm> Lexer<'t, 'm> {
    fn new(text: &'t str, source: Source<'m>) -> Self {
        let list = Vec::with_capacity(text.len() / 4 + 1);
        let out = Tokens { text, made: String::new(), list };
        Lexer { bytes: text.as_bytes(), at: 0, out, open: Vec::new(), source, operator_end: 0 }
    }

    fn run(mut self) -> Result<Tokens<'t>, LexError> {
        if u32::try_from(self.bytes.len()).is_err() {
            return Err(LexError { at: 0, reason: "a text of more than 4 GB" });
        }
        if self.out.text.starts_with('\u{feff}') {
            self.at = 3;
        }
        while self.trivia()? {
            self.open_units();
            self.token()?;
            self.close_units();
        }
        self.open_units();
        if let Some(&(open, _)) = self.open.last() {
            return Err(LexError { at: self.out.at(open as usize).start, reason: "a bracket that is never closed" });
        }
        let end = self.bytes.len();
        self.push(Kind::End, end, end);
        Ok(self.out)
    }

    fn error<T>(&self, reason: &'static str) -> Result<T, LexError> {
        Err(LexError { at: self.at as u32, reason })
    }

    fn peek(&self, ahead: usize) -> u8 {
        self.bytes.get(self.at + ahead).copied().unwrap_or(0)
    }

    /// Skips blanks and comments; false at the end.
    fn trivia(&mut self) -> Result<bool, LexError> {
        while self.at < self.bytes.len() {
            match self.peek(0) {
                b' ' | b'\t' | b'\n' | b'\r' | 0x0b | 0x0c => self.at += 1,
                b'/' if self.peek(1) == b'/' => self.line_comment(),
                b'/' if self.peek(1) == b'*' => self.block_comment()?,
                0x80.. => match literal::blank_width(self.bytes, self.at) {
                    0 => return Ok(true),
                    width => self.at += width,
                },
                _ => return Ok(true),
            }
        }
        Ok(false)
    }

    fn line_comment(&mut self) {
        let start = self.at;
        let rest = &self.bytes[start..];
        let mut end = start + rest.iter().position(|&byte| byte == b'\n').unwrap_or(rest.len());
        self.at = end;
        if end > start && self.bytes[end - 1] == b'\r' {
            end -= 1;
        }
        let documents = rest.get(2) == Some(&b'/') && rest.get(3) != Some(&b'/');
        if documents || rest.get(2) == Some(&b'!') {
            self.document(!documents, (start, end), (start + 3, end));
        }
    }

    fn block_comment(&mut self) -> Result<(), LexError> {
        let start = self.at;
        let mut depth = 0u32;
        loop {
            match (self.peek(0), self.peek(1)) {
                (b'/', b'*') => (depth, self.at) = (depth + 1, self.at + 2),
                (b'*', b'/') => (depth, self.at) = (depth - 1, self.at + 2),
                _ if self.at >= self.bytes.len() => return self.error("a comment that is never closed"),
                _ => self.at += 1,
            }
            if depth == 0 {
                break;
            }
        }
        let text = &self.bytes[start..self.at];
        let documents = text[2] == b'*' && text.len() > 4 && text[3] != b'*';
        if documents || (text[2] == b'!' && text.len() > 4) {
            self.document(!documents, (start, self.at), (start + 3, self.at - 2));
        }
        Ok(())
    }

    /// `#[doc = "…"]`, or `#![doc = "…"]`.
    fn document(&mut self, inner: bool, comment: (usize, usize), content: (usize, usize)) {
        self.open_units();
        let first = self.out.list.len();
        let origin = self.source.origin(comment.0 as u32, comment.1 as u32);
        let content = self.out.text.get(content.0..content.1).unwrap_or_default();
        let quoted = literal::quoted(content);
        self.made(Kind::Punct(b'#'), "#", origin);
        if inner {
            self.made(Kind::Punct(b'!'), "!", origin);
        }
        let open = self.out.list.len();
        self.made(Kind::Open(Delimiter::Bracket), "[", origin);
        self.made(Kind::Ident, "doc", origin);
        self.made(Kind::Punct(b'='), "=", origin);
        self.made(Kind::Literal, &quoted, origin);
        self.out.list[open].link = self.out.list.len() as u32;
        self.made(Kind::Close(Delimiter::Bracket), "]", origin);
        if let Some(close) = self.out.list.last_mut() {
            close.link = open as u32;
        }
        self.out.list[first..].iter_mut().for_each(|token| token.documents = true);
    }

    fn made(&mut self, kind: Kind, text: &str, origin: Origin) {
        let start = (self.bytes.len() + self.out.made.len()) as u32;
        self.out.made.push_str(text);
        let end = start + text.len() as u32;
        self.out.list.push(Token { kind, glue: 1, documents: true, start, end, link: 0, origin });
    }

    fn push(&mut self, kind: Kind, start: usize, end: usize) {
        let (start, end) = (start as u32, end as u32);
        let origin = self.source.origin(start, end);
        self.out.list.push(Token { kind, glue: 1, documents: false, start, end, link: 0, origin });
    }

    fn token(&mut self) -> Result<(), LexError> {
        let start = self.at;
        let kind = match self.peek(0) {
            b'(' => return self.open(Delimiter::Parenthesis),
            b'[' => return self.open(Delimiter::Bracket),
            b'{' => return self.open(Delimiter::Brace),
            b')' => return self.close(Delimiter::Parenthesis),
            b']' => return self.close(Delimiter::Bracket),
            b'}' => return self.close(Delimiter::Brace),
            b'0'..=b'9' => self.literal(literal::number_end(self.bytes, start))?,
            b'"' => self.literal(literal::string_end(self.bytes, start))?,
            b'\'' => self.quote()?,
            b'_' | b'a'..=b'z' | b'A'..=b'Z' | 0x80.. => self.word()?,
            punct if is_punct(punct) => return self.punct(punct),
            _ => return self.error("a character that begins no token"),
        };
        self.push(kind, start, self.at);
        Ok(())
    }

    fn literal(&mut self, end: Option<usize>) -> Result<Kind, LexError> {
        let Some(end) = end else { return self.error("a literal that is never closed") };
        // A suffix belongs to it.
        self.at = literal::word_end(self.bytes, end);
        Ok(Kind::Literal)
    }

    fn quote(&mut self) -> Result<Kind, LexError> {
        if let Some(end) = literal::lifetime_end(self.bytes, self.at) {
            self.at = end;
            return Ok(Kind::Lifetime);
        }
        self.literal(literal::char_end(self.bytes, self.at))
    }

    fn word(&mut self) -> Result<Kind, LexError> {
        if let Some(end) = literal::prefixed_end(self.bytes, self.at) {
            return self.literal(end);
        }
        let end = literal::ident_end(self.bytes, self.at);
        // What looks like no letter at all still has to be passed.
        self.at = if end > self.at { end } else { self.at + 1 };
        while !self.out.text.is_char_boundary(self.at) {
            self.at += 1;
        }
        Ok(Kind::Ident)
    }

    fn punct(&mut self, punct: u8) -> Result<(), LexError> {
        if self.at >= self.operator_end {
            self.operator_end = self.at + usize::from(operator_length(&self.bytes[self.at..]));
        }
        // What is left of an operator that a type has eaten into is an operator too.
        let glue = operator_length(&self.bytes[self.at..self.operator_end]);
        self.push(Kind::Punct(punct), self.at, self.at + 1);
        if let Some(token) = self.out.list.last_mut() {
            token.glue = glue;
        }
        self.at += 1;
        Ok(())
    }

    fn open(&mut self, delimiter: Delimiter) -> Result<(), LexError> {
        self.open.push((self.out.list.len() as u32, u32::MAX));
        self.push(Kind::Open(delimiter), self.at, self.at + 1);
        self.at += 1;
        Ok(())
    }

    fn close(&mut self, delimiter: Delimiter) -> Result<(), LexError> {
        let Some((open, _)) = self.open.pop() else { return self.error("a bracket that was never opened") };
        if self.out.at(open as usize).kind != Kind::Open(delimiter) {
            return self.error("a bracket that closes another one");
        }
        self.push(Kind::Close(delimiter), self.at, self.at + 1);
        self.link(open);
        self.at += 1;
        Ok(())
    }

    /// Ties the last token to the one that opened its group.
    fn link(&mut self, open: u32) {
        let close = self.out.list.len() - 1;
        self.out.list[open as usize].link = close as u32;
        self.out.list[close].link = open;
    }

    /// Opens the units that begin before the token at hand.
    fn open_units(&mut self) {
        while let Source::Expanded { map, base, end, unit, .. } = &mut self.source {
            let Some(next) = map.units().get(*unit).filter(|next| next.start <= *base + self.at as u32) else { return };
            *unit += 1;
            // A unit that the slice cuts through is none here.
            if next.end > *end {
                continue;
            }
            let (ends, fragment) = (next.end - *base, next.fragment);
            self.open.push((self.out.list.len() as u32, ends));
            self.push(Kind::Open(Delimiter::Invisible(fragment)), self.at, self.at);
            // An empty one ends before the token.
            if next.start == next.end {
                self.close_units();
            }
        }
    }

    fn close_units(&mut self) {
        while let Some(&(open, ends)) = self.open.last() {
            if ends as usize > self.at {
                return;
            }
            let Kind::Open(delimiter) = self.out.at(open as usize).kind else { return };
            self.open.pop();
            self.push(Kind::Close(delimiter), self.at, self.at);
            self.link(open);
        }
    }
}

fn is_punct(byte: u8) -> bool {
    b"!#$%&*+,-./:;<=>?@^|~".contains(&byte)
}

/// How many characters the longest operator has that begins here.
pub(super) fn operator_length(bytes: &[u8]) -> u8 {
    match bytes {
        [b'<', b'<', b'=', ..] | [b'>', b'>', b'=', ..] | [b'.', b'.', b'.' | b'=', ..] => 3,
        [b'<', b'<', ..] | [b'>', b'>', ..] | [b'.', b'.', ..] | [b':', b':', ..] | [b'&', b'&', ..] => 2,
        [b'|', b'|', ..] | [b'-', b'>', ..] | [b'=', b'>', ..] => 2,
        [b'+' | b'-' | b'*' | b'/' | b'%' | b'^' | b'&' | b'|' | b'=' | b'!' | b'<' | b'>', b'=', ..] => 2,
        _ => 1,
    }
}
