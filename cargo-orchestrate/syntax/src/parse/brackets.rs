//! What brackets hold: items, bodies, the arguments of macros; and so, what between them is left out.

use super::lexer::{Doc, Kind, NoToken, Token};
use super::macros::reads_arguments;
use super::outline::Cut;
use crate::expand::is_reserved;

/// What is shorter is not worth a line of its own.
const MIN_BYTES: usize = 16;

/// The brackets of a text, token by token.
pub(super) struct Brackets {
    /// What stands outside of all.
    outermost: Role,
    /// Those that are open.
    groups: Vec<Group>,
    /// What the item at hand is, where bodies are left out.
    head: Option<Head>,
    /// Braces behind a function's head, with the bytes between them: a body, unless a type goes on behind them.
    behind: Option<(usize, usize)>,
    /// A macro is being defined: what its rules name, they name wherever it is called.
    defines: bool,
    previous: Previous,
}

struct Group {
    bracket: u8,
    role: Role,
    /// Where its content begins.
    start: usize,
}

/// What stands between brackets.
#[derive(Clone, Copy, PartialEq)]
enum Role {
    /// Items.
    Items,
    /// Anything of which parts may be left out.
    Open,
    /// The body of a function.
    Body,
    /// The arguments of a macro, or a part of the value of a constant or static.
    LeftOut,
    /// What stays as it is, or is left out with what is around it.
    Whole,
}

/// What stands before the token at hand.
#[derive(Clone, Copy, Default)]
enum Previous {
    #[default]
    Other,
    /// An opening bracket.
    Open,
    Sign(u8),
    /// A name, with its bytes.
    Word(usize, usize),
    /// A name with a `!` behind it.
    Call(usize, usize),
    /// `#!`
    Inner,
}

/// What an item turned out to be so far.
#[derive(Clone, Copy, PartialEq)]
enum Head {
    /// Nothing yet.
    New,
    /// `extern`, which may be a function's.
    Extern,
    /// `const`, which may be a function's.
    Const,
    /// A function.
    Fn,
    /// Braces will hold items.
    Block,
    /// A constant or static: how many angle brackets are open in its type.
    Typed(u32),
    /// A constant or static, behind its `=`.
    Valued,
    /// Something else.
    Other,
}

impl Head {
    /// With one more word.
    fn and(self, word: &str) -> Head {
        match (self, word) {
            (Head::New, "pub" | "unsafe" | "async" | "default" | "auto" | "safe") => Head::New,
            (Head::New | Head::Extern | Head::Const, "fn") => Head::Fn,
            (Head::New | Head::Const, "mod" | "impl" | "trait") => Head::Block,
            (Head::New, "extern") => Head::Extern,
            (Head::New, "const") => Head::Const,
            (Head::New, "static") => Head::Typed(0),
            (Head::Const, "unsafe" | "async" | "extern") => Head::Const,
            (Head::Const, _) => Head::Typed(0),
            (Head::New | Head::Extern, _) => Head::Other,
            (head, _) => head,
        }
    }

    /// With one more sign, behind another one.
    fn and_sign(self, sign: u8, previous: Previous) -> Head {
        match (self, sign) {
            (_, b';') => Head::New,
            (Head::Typed(0), b'=') => Head::Valued,
            (Head::Typed(angles), b'<') => Head::Typed(angles + 1),
            (Head::Typed(angles), b'>') if !matches!(previous, Previous::Sign(b'-')) => {
                Head::Typed(angles.saturating_sub(1))
            }
            (head, _) => head,
        }
    }

    /// What brackets hold, behind a token.
    fn role(self, bracket: u8, previous: Previous) -> Role {
        match (self, bracket) {
            (Head::Fn, b'{') => Role::Body,
            (Head::Block | Head::Extern, b'{') => Role::Items,
            (Head::Valued, b'{') => Role::LeftOut,
            // Elsewhere they may belong to a type, which must have something in them.
            (Head::Valued, b'[') if matches!(previous, Previous::Sign(b'=' | b'&')) => Role::LeftOut,
            _ => Role::Open,
        }
    }
}

impl Brackets {
    /// Those of tokens that may be anything: all of them stay.
    pub(super) fn of_tokens() -> Brackets {
        let previous = Previous::default();
        Brackets { outermost: Role::Whole, groups: Vec::new(), head: None, behind: None, defines: false, previous }
    }

    /// Those of code, all of which counts.
    pub(super) fn of_code() -> Brackets {
        Brackets { outermost: Role::Open, ..Brackets::of_tokens() }
    }

    /// Those of items, of which only counts what they declare.
    pub(super) fn of_declarations() -> Brackets {
        Brackets { outermost: Role::Items, head: Some(Head::New), ..Brackets::of_tokens() }
    }

    pub(super) fn take(&mut self, token: Token, text: &str, cuts: &mut Vec<Cut>) -> Result<(), NoToken> {
        self.settle(token.kind, cuts);
        match token.kind {
            Kind::Open(bracket) => self.open(bracket, token.end, text),
            Kind::Close(bracket) => self.close(bracket, token.start, cuts)?,
            _ => self.inside(token, text),
        }
        self.previous = match (token.kind, self.previous) {
            (Kind::Word, _) => Previous::Word(token.start, token.end),
            (Kind::Punct(b'!', _), Previous::Word(start, end)) => Previous::Call(start, end),
            (Kind::Punct(b'!', _), Previous::Sign(b'#')) => Previous::Inner,
            (Kind::Punct(sign, _), _) => Previous::Sign(sign),
            (Kind::Open(_), _) => Previous::Open,
            _ => Previous::Other,
        };
        Ok(())
    }

    /// Ends the text.
    pub(super) fn end(&mut self, cuts: &mut Vec<Cut>) -> Result<(), NoToken> {
        self.behind.take().into_iter().for_each(|body| leave_out(cuts, body));
        self.groups.last().map_or(Ok(()), |group| Err(NoToken(group.start - 1)))
    }

    fn role(&self) -> Role {
        self.groups.last().map_or(self.outermost, |group| group.role)
    }

    fn open(&mut self, bracket: u8, start: usize, text: &str) {
        let role = match (self.role(), self.previous) {
            (Role::Body | Role::LeftOut | Role::Whole, _) => Role::Whole,
            _ if self.defines => Role::Whole,
            (_, Previous::Call(start, end)) => of_call(&text[start..end]),
            // The arguments of an attribute may be anything.
            (_, Previous::Sign(b'#') | Previous::Inner) => Role::Whole,
            (Role::Open, _) => Role::Open,
            (Role::Items, previous) => self.head.map_or(Role::Open, |head| head.role(bracket, previous)),
        };
        if role == Role::Items {
            self.head = self.head.map(|_| Head::New);
        }
        self.groups.push(Group { bracket, role, start });
    }

    fn close(&mut self, bracket: u8, end: usize, cuts: &mut Vec<Cut>) -> Result<(), NoToken> {
        let Some(group) = self.groups.pop().filter(|group| closes(group.bracket, bracket)) else {
            return Err(NoToken(end));
        };
        match group.role {
            Role::Body => self.behind = Some((group.start, end)),
            Role::LeftOut => leave_out(cuts, (group.start, end)),
            Role::Items | Role::Open | Role::Whole => {}
        }
        let ends = bracket == b'}' && matches!(self.role(), Role::Items | Role::Open);
        self.defines &= !ends;
        if ends && self.role() == Role::Items && group.role != Role::Body && self.head != Some(Head::Valued) {
            self.head = self.head.map(|_| Head::New);
        }
        Ok(())
    }

    /// A token that is no bracket.
    fn inside(&mut self, token: Token, text: &str) {
        let role = self.role();
        match token.kind {
            Kind::Word if role != Role::Whole => {
                let word = &text[token.start..token.end];
                self.defines |= matches!(word, "macro_rules" | "macro");
                if role == Role::Items {
                    self.head = self.head.map(|head| head.and(word));
                }
            }
            Kind::Punct(sign, _) if role != Role::Whole => {
                self.defines &= sign != b';';
                if role == Role::Items {
                    self.head = self.head.map(|head| head.and_sign(sign, self.previous));
                }
            }
            _ => {}
        }
        // Attributes of a function may stand in its body.
        let belongs = matches!(token.kind, Kind::Punct(b'#', _) | Kind::Doc(Doc { inner: true, .. }));
        if let (true, Previous::Open, Some(group)) = (belongs, self.previous, self.groups.last_mut())
            && group.role == Role::Body
        {
            group.role = Role::Open;
        }
    }

    /// Braces behind a function's head were its body, unless the next token goes on with a type: `A<{ B }>`.
    fn settle(&mut self, next: Kind, cuts: &mut Vec<Cut>) {
        if let Some(body) = self.behind.take()
            && !matches!(next, Kind::Punct(b'>' | b',', _))
        {
            self.head = self.head.map(|_| Head::New);
            leave_out(cuts, body);
        }
    }
}

fn closes(open: u8, close: u8) -> bool {
    matches!((open, close), (b'(', b')') | (b'[', b']') | (b'{', b'}'))
}

/// What the arguments of a call are, by the macro's name.
fn of_call(name: &str) -> Role {
    match name.strip_prefix("r#").unwrap_or(name) {
        // `return !(…)`
        name if is_reserved(name) => Role::Open,
        name if reads_arguments(name) => Role::Whole,
        _ => Role::LeftOut,
    }
}

/// Leaves out what stands between brackets, and with it what of it was left out already.
fn leave_out(cuts: &mut Vec<Cut>, (start, end): (usize, usize)) {
    if end - start >= MIN_BYTES {
        while cuts.last().is_some_and(|cut| cut.start >= start) {
            cuts.pop();
        }
        cuts.push(Cut { start, end, breaks: true });
    }
}
