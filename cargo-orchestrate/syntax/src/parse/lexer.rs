//! Text to tokens in one light pass: what is needed to see brackets, items and documentation before the parser's own lexer runs.

use crate::expand::literal;

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A name or keyword.
    Word,
    /// `'a`
    Lifetime,
    /// A number, character or string.
    Literal,
    /// One character of punctuation; whether another one follows at once.
    Punct(u8, bool),
    /// An opening bracket.
    Open(u8),
    /// A closing bracket.
    Close(u8),
    /// A documentation comment.
    Doc(Doc),
}

/// A documentation comment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Doc {
    /// It speaks of what it stands in, as `//!` does.
    pub(super) inner: bool,
    /// It ends with its line.
    pub(super) line: bool,
}

/// A token and its bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Token {
    pub(super) kind: Kind,
    pub(super) start: usize,
    pub(super) end: usize,
}

/// The place of what is no token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct NoToken(pub(super) usize);

/// Reads the tokens of a text.
pub(super) struct Lexer<'t> {
    bytes: &'t [u8],
    at: usize,
}

impl<'t> Lexer<'t> {
    pub(super) fn new(text: &'t str) -> Lexer<'t> {
        Lexer { bytes: text.as_bytes(), at: 0 }
    }

    /// The next token; none at the end.
    pub(super) fn next(&mut self) -> Result<Option<Token>, NoToken> {
        while let Some(&first) = self.bytes.get(self.at) {
            match first {
                b' ' | b'\t'..=b'\r' => self.at += 1,
                b'/' => match self.bytes.get(self.at + 1) {
                    Some(b'/' | b'*') => {
                        if let Some(token) = self.comment()? {
                            return Ok(Some(token));
                        }
                    }
                    _ => return self.token(first).map(Some),
                },
                0x80.. => match literal::blank_width(self.bytes, self.at) {
                    0 => return self.token(first).map(Some),
                    width => self.at += width,
                },
                _ => return self.token(first).map(Some),
            }
        }
        Ok(None)
    }

    /// Passes a comment; one that documents is a token.
    fn comment(&mut self) -> Result<Option<Token>, NoToken> {
        let (start, line) = (self.at, self.bytes[self.at + 1] == b'/');
        self.at = if line { self.end_of_line() } else { self.end_of_block()? };
        let text = &self.bytes[start..self.at];
        let third = text.get(2).copied().unwrap_or(0);
        let (mark, least) = if line { (b'/', 3) } else { (b'*', 5) };
        let inner = third == b'!' && text.len() >= least;
        let outer = third == mark && text.len() >= least && text.get(3) != Some(&mark);
        let token = Token { kind: Kind::Doc(Doc { inner, line }), start, end: self.at };
        Ok((inner || outer).then_some(token))
    }

    fn end_of_line(&self) -> usize {
        let rest = &self.bytes[self.at..];
        self.at + rest.iter().position(|byte| *byte == b'\n').unwrap_or(rest.len())
    }

    fn end_of_block(&self) -> Result<usize, NoToken> {
        let (mut at, mut depth) = (self.at, 0u32);
        loop {
            match self.bytes.get(at..) {
                Some([b'/', b'*', ..]) => (at, depth) = (at + 2, depth + 1),
                Some([b'*', b'/', ..]) if depth == 1 => return Ok(at + 2),
                Some([b'*', b'/', ..]) => (at, depth) = (at + 2, depth - 1),
                Some([_, ..]) => at += 1,
                _ => return Err(NoToken(self.at)),
            }
        }
    }

    fn token(&mut self, first: u8) -> Result<Token, NoToken> {
        let start = self.at;
        let (kind, end) = match first {
            b'_' | b'a'..=b'z' | b'A'..=b'Z' | 0x80.. => self.word()?,
            b'(' | b'[' | b'{' => (Kind::Open(first), start + 1),
            b')' | b']' | b'}' => (Kind::Close(first), start + 1),
            b'0'..=b'9' => self.literal(literal::number_end(self.bytes, start))?,
            b'"' => self.literal(literal::string_end(self.bytes, start))?,
            b'\'' => match literal::lifetime_end(self.bytes, start) {
                Some(end) => (Kind::Lifetime, end),
                None => self.literal(literal::char_end(self.bytes, start))?,
            },
            punct if is_punct(punct) => (Kind::Punct(punct, self.goes_on(start + 1)), start + 1),
            _ => return Err(NoToken(start)),
        };
        self.at = end;
        Ok(Token { kind, start, end })
    }

    fn word(&self) -> Result<(Kind, usize), NoToken> {
        // Few words may begin a literal.
        let prefixed = match self.bytes[self.at] {
            b'b' | b'c' | b'r' => literal::prefixed_end(self.bytes, self.at),
            _ => None,
        };
        match prefixed {
            Some(end) => self.literal(end),
            None => Ok((Kind::Word, literal::ident_end(self.bytes, self.at))),
        }
    }

    fn literal(&self, end: Option<usize>) -> Result<(Kind, usize), NoToken> {
        match end.filter(|end| *end <= self.bytes.len()) {
            // A suffix belongs to it.
            Some(end) => Ok((Kind::Literal, literal::word_end(self.bytes, end))),
            None => Err(NoToken(self.at)),
        }
    }

    /// Whether punctuation stands at a place.
    fn goes_on(&self, at: usize) -> bool {
        match self.bytes.get(at..) {
            Some([b'/', b'/' | b'*', ..]) => false,
            Some([next, ..]) => *next == b'\'' || is_punct(*next),
            _ => false,
        }
    }
}

fn is_punct(byte: u8) -> bool {
    matches!(
        byte,
        b'!' | b'#'..=b'&' | b'*'..=b'/' | b':'..=b'@' | b'^' | b'|' | b'~'
    )
}

#[cfg(test)]
mod tests {
    use proc_macro2::{Spacing, TokenStream, TokenTree};

    use super::*;

    /// The kinds of all tokens, by a letter each, and their texts.
    fn read(text: &str) -> Vec<(char, &str)> {
        let mut lexer = Lexer::new(text);
        let mut all = Vec::new();
        while let Some(Token { kind, start, end }) = lexer.next().expect("tokens") {
            let letter = match kind {
                Kind::Word => 'w',
                Kind::Lifetime => 'l',
                Kind::Literal => '0',
                Kind::Punct(_, joint) => {
                    if joint {
                        'j'
                    } else {
                        'p'
                    }
                }
                Kind::Open(_) => '(',
                Kind::Close(_) => ')',
                Kind::Doc(_) => 'd',
            };
            all.push((letter, &text[start..end]));
        }
        all
    }

    /// The same, as the parser's lexer sees them.
    fn expected(tokens: TokenStream, all: &mut Vec<(char, String)>) {
        for token in tokens {
            match token {
                TokenTree::Ident(ident) => match all.last_mut() {
                    Some((kind, text)) if text == "'" => (*kind, *text) = ('l', format!("'{ident}")),
                    _ => all.push(('w', ident.to_string())),
                },
                TokenTree::Literal(literal) => all.push(('0', literal.to_string())),
                TokenTree::Punct(punct) => {
                    let kind = if punct.spacing() == Spacing::Joint { 'j' } else { 'p' };
                    all.push((kind, punct.as_char().to_string()));
                }
                TokenTree::Group(group) => {
                    let (open, close) = (group.span_open(), group.span_close());
                    all.push(('(', open.source_text().unwrap_or_default()));
                    expected(group.stream(), all);
                    all.push((')', close.source_text().unwrap_or_default()));
                }
            }
        }
    }

    #[test]
    fn tokens_are_those_of_the_parsers_lexer() {
        for text in [
            include_str!("lexer.rs"),
            include_str!("depth.rs"),
            "a.0.1 1.0 1..2 1.e 1e5 0x_fu8 1.5f32 2.",
            "'a: 'b' '\\'' '\\u{e4}' b'x' b'\\'' 'static '漢' br##\"a\"#\"## cr\"b\" c\"d\" r\"\\\" r#fn r#\"\"#",
            "a/b /* c /* d */ e */ /=/ f//g\n//// h\n/*** i */ /**/ /***/ j",
            "a<<=b>>=c..=d->e=>f::g&&h||!i#j$k~l@m^n*o%p?q,r;s+'t -/ /**/",
            "ä ß漢 _x\u{2028}y\u{200e}z",
        ] {
            let mut by_parser = Vec::new();
            // Documentation is apart: the parser's lexer makes attributes of it.
            let is_code = |line: &&str| !line.trim_start().starts_with("///") && !line.starts_with("//!");
            let text = text.lines().filter(is_code).collect::<Vec<_>>().join("\n");
            let tokens: TokenStream = text.parse().unwrap_or_else(|_| panic!("tokens: {text}"));
            expected(tokens, &mut by_parser);
            let by_parser: Vec<(char, &str)> = by_parser.iter().map(|(kind, text)| (*kind, text.as_str())).collect();
            assert_eq!(read(&text), by_parser);
        }
    }

    #[test]
    fn documentation_is_a_token_and_other_comments_are_none() {
        let text = "/// a\n//! b\n//// c\n/** d */ /*! e */ /*** f */ /**/ // g\n///";
        let documents = ["/// a", "//! b", "/** d */", "/*! e */", "///"];
        assert_eq!(read(text), documents.map(|text| ('d', text)));
    }

    #[test]
    fn what_never_ends_is_told() {
        for text in ["a \"b", "a '(b", "a /* b", "a r#\"b\"", "a \\", "a b\"\\"] {
            let mut lexer = Lexer::new(text);
            while let Ok(Some(_)) = lexer.next() {}
            assert_eq!(lexer.next(), Err(NoToken(2)), "{text}");
        }
    }
}
