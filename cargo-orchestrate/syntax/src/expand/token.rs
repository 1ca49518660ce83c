//! Tokens in one flat buffer: a group is an opening token that knows where its closing one stands.

use serde::{Deserialize, Serialize};

use super::fragment::Fragment;
use orchestrate_workspace::source::Span;

/// Where a token was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Origin {
    /// At these bytes of the root text: the file in which the outermost call stands.
    Root(Span),
    /// In the definition of a macro, or nowhere.
    Definition,
}

impl Origin {
    /// From the start of this to the end of the other, where both were written in the root text.
    pub(super) fn to(self, last: Origin) -> Origin {
        match (self, last) {
            (Origin::Root(first), Origin::Root(last)) => Origin::Root(Span { start: first.start, end: last.end }),
            _ => Origin::Definition,
        }
    }
}

/// What encloses a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Delimiter {
    /// `( … )`
    Parenthesis,
    /// `[ … ]`
    Bracket,
    /// `{ … }`
    Brace,
    /// Nothing: what another macro has matched as this kind of fragment, and is a unit since.
    Invisible(Fragment),
}

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A name, a keyword, `_`, or a raw name with its `r#`.
    Ident,
    /// `'a`
    Lifetime,
    /// A number, character or string, with its prefix and suffix.
    Literal,
    /// One character of punctuation.
    Punct(u8),
    /// The start of a group.
    Open(Delimiter),
    /// The end of a group.
    Close(Delimiter),
    /// The end of the tokens; always the last one.
    End,
}

/// One token.
#[derive(Clone, Copy, Debug)]
pub struct Token {
    /// What it is.
    pub kind: Kind,
    /// How many punctuation tokens from here on make one operator, as in `..=`; 1 for all else.
    pub glue: u8,
    /// It is part of an attribute that was written as a documentation comment.
    pub documents: bool,
    /// Where its text begins in the lexed text, or behind it in what was made up.
    pub(super) start: u32,
    /// One past the last byte of its text.
    pub(super) end: u32,
    /// The other end of the group.
    pub(super) link: u32,
    /// Where it was written.
    pub origin: Origin,
}

const END: Token =
    Token { kind: Kind::End, glue: 1, documents: false, start: 0, end: 0, link: 0, origin: Origin::Definition };

/// Tokens, and the text that they are slices of. Groups are balanced.
#[derive(Clone, Debug, Default)]
pub struct Tokens<'t> {
    pub(super) text: &'t str,
    /// Text that stands nowhere: what documentation comments turn into.
    pub(super) made: String,
    pub(super) list: Vec<Token>,
}

impl<'t> Tokens<'t> {
    /// All of them, flat.
    pub fn as_slice(&self) -> &[Token] {
        &self.list
    }

    /// The token at an index; the end, behind the last.
    pub(super) fn at(&self, at: usize) -> &Token {
        self.list.get(at).unwrap_or(&END)
    }

    pub(super) fn kind(&self, at: usize) -> Kind {
        self.at(at).kind
    }

    /// The text of a token; of an operator, its whole.
    pub fn text(&self, at: usize) -> &str {
        let token = self.at(at);
        let end = if token.glue > 1 { token.start + u32::from(token.glue) } else { token.end };
        self.slice(token.start, end)
    }

    /// Where a token stands in the lexed text: its first byte, and one past its last. What was made up stands nowhere in it.
    pub fn range(&self, at: usize) -> (u32, u32) {
        (self.at(at).start, self.at(at).end)
    }

    /// Where the group ends that begins at an index, or begins that ends there.
    pub fn partner(&self, at: usize) -> usize {
        self.at(at).link as usize
    }

    /// The text between two places, in what was lexed or in what was made up.
    pub(super) fn slice(&self, start: u32, end: u32) -> &str {
        let length = self.text.len();
        let (start, end) = (start as usize, end as usize);
        let text = if start < length { self.text.get(start..end) } else { self.made.get(start - length..end - length) };
        text.unwrap_or_default()
    }

    /// The text of a token in what a macro makes: what documentation says, nobody reads there.
    pub(super) fn written(&self, token: &Token) -> &str {
        if token.documents && token.kind == Kind::Literal { "\"\"" } else { self.slice(token.start, token.end) }
    }

    /// The name or keyword at an index, or nothing.
    pub(super) fn word(&self, at: usize) -> &str {
        if self.kind(at) == Kind::Ident { self.text(at) } else { "" }
    }

    /// The operator at an index, as the compiler would lex it, or nothing.
    pub(super) fn operator(&self, at: usize) -> &str {
        if matches!(self.kind(at), Kind::Punct(_)) { self.text(at) } else { "" }
    }

    /// Whether the next character is this, whatever operator it is part of.
    pub(super) fn is(&self, at: usize, punct: u8) -> bool {
        self.kind(at) == Kind::Punct(punct)
    }

    /// Behind the group that opens here, if it has these delimiters.
    pub(super) fn group(&self, at: usize, delimiter: Delimiter) -> Option<usize> {
        (self.kind(at) == Kind::Open(delimiter)).then(|| self.at(at).link as usize + 1)
    }

    /// Behind the group that opens here in the text.
    pub(super) fn any_group(&self, at: usize) -> Option<usize> {
        match self.kind(at) {
            Kind::Open(Delimiter::Invisible(_)) => None,
            Kind::Open(_) => Some(self.at(at).link as usize + 1),
            _ => None,
        }
    }

    /// Behind the unit that another macro has matched, and what it is.
    pub(super) fn unit(&self, at: usize) -> Option<(Fragment, usize)> {
        match self.kind(at) {
            Kind::Open(Delimiter::Invisible(fragment)) => Some((fragment, self.at(at).link as usize + 1)),
            _ => None,
        }
    }

    /// Whether the tokens, or those of the group around, end here.
    pub(super) fn ends(&self, at: usize) -> bool {
        matches!(self.kind(at), Kind::End | Kind::Close(_))
    }

    /// Behind the token tree that begins here: a group, an operator or a word.
    pub(super) fn tree(&self, at: usize) -> Option<usize> {
        match self.kind(at) {
            Kind::End | Kind::Close(_) => None,
            Kind::Open(_) => Some(self.at(at).link as usize + 1),
            _ => Some(at + usize::from(self.at(at).glue)),
        }
    }
}
