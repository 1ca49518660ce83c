//! Text that lexes again to the tokens it was made of, with the map of where they were written.

use super::limits::Options;
use super::map::Map;
use super::refusal::Refusal;
use super::token::{Delimiter, Kind, Origin, Tokens};

/// Text under construction.
pub(super) struct Output<'a> {
    pub(super) text: String,
    pub(super) map: Map,
    options: &'a Options<'a>,
    depth: i64,
}

/// Whether two tokens would run together without a blank.
pub(super) fn needs_blank(last: u8, first: u8) -> bool {
    match (class(last), class(first)) {
        (Class::Word, Class::Word | Class::Quote) | (Class::Quote, Class::Word | Class::Quote) => true,
        (Class::Word | Class::Quote, Class::Punct) => matches!(first, b'#' | b'.'),
        (Class::Punct, Class::Punct) => true,
        (Class::Punct, Class::Quote) => last == b'#',
        _ => false,
    }
}

enum Class {
    Word,
    Quote,
    Punct,
    Bracket,
}

fn class(byte: u8) -> Class {
    match byte {
        b'_' | b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | 0x80.. => Class::Word,
        b'\'' | b'"' => Class::Quote,
        b'(' | b')' | b'[' | b']' | b'{' | b'}' | b' ' | b',' | b';' | 0 => Class::Bracket,
        _ => Class::Punct,
    }
}

/// Appends tokens to text, with a blank where they would run together.
pub(super) fn append(text: &mut String, token: &str) {
    let last = text.as_bytes().last().copied().unwrap_or(0);
    if needs_blank(last, token.as_bytes().first().copied().unwrap_or(0)) {
        text.push(' ');
    }
    text.push_str(token);
}

impl<'a> Output<'a> {
    pub(super) fn new(options: &'a Options<'a>) -> Self {
        Output { text: String::new(), map: Map::default(), options, depth: 0 }
    }

    /// Writes tokens, of one origin.
    pub(super) fn write(&mut self, token: &str, origin: Origin) -> Result<(), Refusal> {
        append(&mut self.text, token);
        if self.text.len() > self.options.max_bytes as usize {
            return Err(Refusal::TooLarge);
        }
        self.map.push((self.text.len() - token.len()) as u32, origin);
        Ok(())
    }

    /// Notes that brackets were opened or closed: by how many, and by how many at most in between.
    pub(super) fn nest(&mut self, change: i32, most: i32) -> Result<(), Refusal> {
        if self.depth + i64::from(most) > i64::from(self.options.max_nesting) {
            return Err(Refusal::TooDeep);
        }
        self.depth += i64::from(change);
        Ok(())
    }

    /// Where the text ends.
    pub(super) fn here(&self) -> u32 {
        self.text.len() as u32
    }

    /// Writes a range of tokens as they were.
    pub(super) fn copy(&mut self, tokens: &Tokens<'_>, start: usize, end: usize) -> Result<(), Refusal> {
        let mut units = Vec::new();
        let mut at = start;
        while at < end {
            let token = tokens.at(at);
            let mut count = 1;
            match token.kind {
                Kind::Punct(_) => {
                    count = usize::from(token.glue).min(end - at);
                    let origin = token.origin.to(tokens.at(at + count - 1).origin);
                    self.write(tokens.slice(token.start, token.start + count as u32), origin)?;
                }
                Kind::Open(Delimiter::Invisible(fragment)) => {
                    self.nest(1, 1)?;
                    units.push(self.map.open_unit(fragment));
                }
                Kind::Close(Delimiter::Invisible(_)) => {
                    self.nest(-1, 0)?;
                    if let Some(unit) = units.pop() {
                        self.map.close_unit(unit, self.here());
                    }
                }
                kind => {
                    match kind {
                        Kind::Open(_) => self.nest(1, 1)?,
                        Kind::Close(_) => self.nest(-1, 0)?,
                        _ => {}
                    }
                    self.write(tokens.written(token), token.origin)?;
                }
            }
            at += count;
        }
        Ok(())
    }
}
