//! What of a text the parser has to see: no words of documentation, no arguments of macros that are read once the macro is known
//! and, where nobody asks what they do, no bodies.
//!
//! They make up most of many sources, and to build trees of them takes longer than all else. What stays keeps its place: each
//! line of what is left knows where it began.

use std::borrow::Cow;

use super::brackets::Brackets;
use super::depth::Depth;
use super::lexer::{Doc, Kind, Lexer, NoToken, Token};
use orchestrate_workspace::source::Span;

/// A text, and what of it the parser sees.
pub(super) struct Outline<'t> {
    /// What the parser sees.
    pub(super) code: Cow<'t, str>,
    /// Where each line of it began in the text.
    pub(super) lines: Vec<u32>,
    /// The first token that nests too deep for a parser.
    pub(super) too_deep: Option<Span>,
    /// Where a token does not end, or a bracket has no other one: the parser then sees all.
    pub(super) broken: Option<u32>,
}

impl<'t> Outline<'t> {
    /// All of a text.
    pub(super) fn whole(text: &'t str) -> Outline<'t> {
        let newlines = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        let lines = std::iter::once(0).chain(newlines.map(|(at, _)| at as u32 + 1)).collect();
        Outline { code: Cow::Borrowed(text), lines, too_deep: None, broken: None }
    }

    /// A text that may be read as anything.
    pub(super) fn of_tokens(text: &'t str) -> Outline<'t> {
        Outline::read(Reader::new(text, Brackets::of_tokens()))
    }

    /// A text of code.
    pub(super) fn of(text: &'t str) -> Outline<'t> {
        Outline::read(Reader::new(text, Brackets::of_code()))
    }

    /// A text of items, without what they do.
    pub(super) fn of_declarations(text: &'t str) -> Outline<'t> {
        Outline::read(Reader::new(text, Brackets::of_declarations()))
    }

    fn read(mut reader: Reader<'t>) -> Outline<'t> {
        let (text, read) = (reader.text, reader.read());
        let too_deep = reader.too_deep;
        match read {
            Err(NoToken(at)) => Outline { broken: Some(at as u32), ..Outline::whole(text) },
            Ok(()) if too_deep.is_some() || reader.cuts.is_empty() => Outline { too_deep, ..Outline::whole(text) },
            Ok(()) => without(text, &reader.cuts),
        }
    }
}

/// Bytes that are left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Cut {
    pub(super) start: usize,
    pub(super) end: usize,
    /// Something stands behind in the same line: it needs another one to know where it is.
    pub(super) breaks: bool,
}

fn without<'t>(text: &'t str, cuts: &[Cut]) -> Outline<'t> {
    let left_out: usize = cuts.iter().map(|cut| cut.end - cut.start).sum();
    let mut code = String::with_capacity(text.len() - left_out + cuts.len());
    let mut lines = vec![0];
    let mut at = 0;
    let rest = Cut { start: text.len(), end: text.len(), breaks: false };
    for cut in cuts.iter().chain([&rest]) {
        let kept = &text[at..cut.start];
        let newlines = kept.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        lines.extend(newlines.map(|(newline, _)| (at + newline) as u32 + 1));
        code.push_str(kept);
        if cut.breaks {
            code.push('\n');
            lines.push(cut.end as u32);
        }
        at = cut.end;
    }
    Outline { code: Cow::Owned(code), lines, too_deep: None, broken: None }
}

/// Goes through the tokens of a text.
struct Reader<'t> {
    text: &'t str,
    depth: Depth,
    brackets: Brackets,
    /// In the order of the text.
    cuts: Vec<Cut>,
    /// The documentation that the token before was part of, if that is cut.
    document: Option<Doc>,
    too_deep: Option<Span>,
}

impl<'t> Reader<'t> {
    fn new(text: &'t str, brackets: Brackets) -> Reader<'t> {
        Reader { text, depth: Depth::new(), brackets, cuts: Vec::new(), document: None, too_deep: None }
    }

    fn read(&mut self) -> Result<(), NoToken> {
        let mut lexer = Lexer::new(self.text);
        while let Some(token) = lexer.next()? {
            if !self.depth.takes(token, self.text) {
                self.too_deep = Some(Span::new(token.start as u32, token.end as u32));
                return Ok(());
            }
            self.brackets.take(token, self.text, &mut self.cuts)?;
            self.document = match token.kind {
                Kind::Doc(doc) if doc.line => self.cut_document(doc, token),
                _ => None,
            };
        }
        self.brackets.end(&mut self.cuts)
    }

    /// Leaves out what a line says; of lines that follow each other, all but the signs of the first.
    fn cut_document(&mut self, doc: Doc, token: Token) -> Option<Doc> {
        let words = &self.text.as_bytes()[token.start + 3..token.end];
        let words = words.strip_suffix(b"\r").unwrap_or(words);
        // A return alone is an error, which the parser is to find.
        if words.contains(&b'\r') {
            return None;
        }
        let (start, end) = (token.start + 3, token.start + 3 + words.len());
        match self.cuts.last_mut() {
            Some(cut) if self.document == Some(doc) => cut.end = end,
            _ => self.cuts.push(Cut { start, end, breaks: false }),
        }
        Some(doc)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What the parser sees, a line's end as `|`.
    fn seen(outline: &Outline<'_>) -> String {
        outline.code.replace('\n', "|")
    }

    #[test]
    fn words_of_documentation_are_left_out() {
        let cases = [
            ("/// a\n/// b\n\n  /// c\nfn f() {}", "///|fn f() {}"),
            ("//! a\n//! b\n/// c\n// d\n/// e\nx", "//!|///|x"),
            ("/// a\r\n/// b\r\nx", "///\r|x"),
            ("/// a\rb\n/// c\nx", "/// a\rb|///|x"),
            ("/** a */ x \"/// b\" '\"' // c", "/** a */ x \"/// b\" '\"' // c"),
            ("x ///", "x ///"),
        ];
        for (text, expected) in cases {
            for outline in [Outline::of(text), Outline::of_declarations(text), Outline::of_tokens(text)] {
                assert_eq!(seen(&outline), expected);
            }
        }
    }

    #[test]
    fn arguments_of_macros_are_left_out_where_only_their_text_counts() {
        let long = "0123456789abcdef";
        let cases = [
            ("a!(L); b::c! {L} d![L]", "a!(|); b::c! {|} d![|]"),
            ("fn f() { a!(L b!(L)) }", "fn f() { a!(|) }"),
            // What is read at once, and what has a `!` for another reason.
            ("assert!(L); x::r#vec![L]; line!(L); include!(L)", "assert!(L); x::r#vec![L]; line!(L); include!(L)"),
            ("return !(L); impl A for ! { L } a != (L); !(L)", "return !(L); impl A for ! { L } a != (L); !(L)"),
            ("#[a(b!(L))] #![a(b!(L))] c!(L)", "#[a(b!(L))] #![a(b!(L))] c!(|)"),
            // What a definition names.
            ("macro_rules! m { () => { x; a!(L) } } b!(L)", "macro_rules! m { () => { x; a!(L) } } b!(|)"),
            ("{ macro_rules! m ( () => (a!(L)) ); b!(L) }", "{ macro_rules! m ( () => (a!(L)) ); b!(|) }"),
            ("macro m($x:tt) { a!(L) } b!(L)", "macro m($x:tt) { a!(L) } b!(|)"),
        ];
        for (text, expected) in cases {
            let (text, expected) = (text.replace('L', long), expected.replace('L', long));
            assert_eq!(seen(&Outline::of(&text)), expected);
            assert_eq!(seen(&Outline::of_tokens(&text)), text);
        }
        assert_eq!(seen(&Outline::of("a!(short)")), "a!(short)");
    }

    #[test]
    fn bodies_of_declarations_are_left_out() {
        let long = "0123456789abcdef";
        let cases = [
            ("pub const unsafe extern \"C\" fn f<T>() -> [T; { 1 }] where T: A, {L} fn g();", 1),
            ("mod a { impl B for C { fn f() {L} const D: u8 = {L}; } trait E { fn f() {L} fn g(); } }", 3),
            ("extern \"C\" { fn f(); } extern crate a; pub(crate) async fn g() {L}", 1),
            ("fn f() -> A<{ B }> {L} fn g(a: A<{L}>) -> A<{L}> where A<{L}>: B {L}", 2),
            ("const A: [u8; { 1 }] = [L]; static mut B: C<D = [u8; 2]> = &[L]; const C: E = f({L}, [L]);", 2),
            ("fn f() {L #[a] b} fn g() { #![a] L} fn h() { //! w\n L}", 1),
            ("struct S {L} enum E { A = {L} } use a::{L}; union! {L}", 1),
            ("const F: fn() = g; fn g() {L} type H = fn(); static I: fn() = {L};", 2),
        ];
        for (text, bodies) in cases {
            let text = text.replace('L', long);
            let outline = Outline::of_declarations(&text);
            let left = outline.code.matches(long).count();
            assert_eq!((left + bodies, outline.broken), (text.matches(long).count(), None), "{}", outline.code);
        }
    }

    #[test]
    fn each_line_of_what_is_left_knows_where_it_began() {
        let text = "/// a\n/// b\nfn f() { a!(0123456789abcdef) } // c\nfn g() {}\n";
        let outline = Outline::of(text);
        assert_eq!(seen(&outline), "///|fn f() { a!(|) } // c|fn g() {}|");
        let began = |at: &u32| text[*at as usize..].chars().take(5).collect::<String>();
        let began: Vec<String> = outline.lines.iter().map(began).collect();
        assert_eq!(began, ["/// a", "fn f(", ") } /", "fn g(", ""]);
    }

    #[test]
    fn a_text_whose_brackets_do_not_match_stays_whole() {
        for text in ["fn f() { a!(0123456789abcdef }", "fn f() { ( } )", "/// a\n}", "fn f() {", "/// a\n\""] {
            for outline in [Outline::of(text), Outline::of_declarations(text)] {
                assert_eq!((outline.code.as_ref(), outline.broken.is_some()), (text, true));
            }
        }
    }
}
