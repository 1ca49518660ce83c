//! The digest of a piece of code: SHA-256 over its tokens, as [`VERSION`] writes them.
//!
//! In: a text. Out: `v1:` and 64 hexadecimal digits. Two texts of one digest are the same to the compiler, but for lines and columns. These do not
//! count: white space and plain comments; a comma behind the last entry, but for that of a tuple of one and those of a macro's own arguments;
//! attributes that are marks. Documentation comments count: they are attributes.
//!
//! A digest is written in files that outlive this program. What is hashed here never changes: another way is another version.

use std::fmt::Write as _;
use std::ops::Range;

use sha2::{Digest as _, Sha256};

use crate::expand::{self, Delimiter, Kind, LexError, Tokens};

/// What a digest begins with.
pub const VERSION: &str = "v1:";

/// Names of the attributes that are marks.
pub const MARKS: &[&str] = &["generated", "verifies", "waive"];
/// Words behind which a bracket begins a tuple, and no call.
const BEFORE_TUPLES: &[&str] = &[
    "as", "await", "box", "break", "const", "dyn", "else", "if", "impl", "in", "let", "match", "move", "mut", "ref",
    "return", "static", "type", "unsafe", "where", "while", "yield",
];

/// The digest of a text.
///
/// # Errors
/// Where it is not made of tokens, or a bracket of it is not closed.
pub fn of(text: &str) -> Result<String, LexError> {
    Ok(of_canonical(&canonical(text)?))
}

/// The digest of what stands before the last pair of braces: of an `impl`, a `trait` or a `mod`, all but its members.
///
/// # Errors
/// Where the text is not made of tokens, or a bracket of it is not closed.
pub fn of_header(text: &str) -> Result<String, LexError> {
    let tokens = expand::lex(text, 0)?;
    let end = tokens.as_slice().len().saturating_sub(1);
    let body = match end.checked_sub(1).map(|last| (last, tokens.as_slice()[last].kind)) {
        Some((last, Kind::Close(Delimiter::Brace))) => tokens.partner(last),
        _ => end,
    };
    Ok(of_canonical(&written(&tokens, 0..body)))
}

/// The macro calls of a text that stand in no other: the bytes from the last name to the closing bracket, and the digest of these.
///
/// # Errors
/// Where the text is not made of tokens, or a bracket of it is not closed.
pub fn of_calls(text: &str) -> Result<Vec<(Range<u32>, String)>, LexError> {
    let tokens = expand::lex(text, 0)?;
    let (mut calls, mut at) = (Vec::new(), 0);
    while at < tokens.as_slice().len() {
        let Some(close) = call(&tokens, at) else {
            at += 1;
            continue;
        };
        let bytes = tokens.range(at).0..tokens.range(close).1;
        calls.push((bytes, of_canonical(&written(&tokens, at..close + 1))));
        at = close + 1;
    }
    Ok(calls)
}

/// The bytes of the attributes that are marks, from the `#` to the closing bracket.
///
/// # Errors
/// Where the text is not made of tokens, or a bracket of it is not closed.
pub fn marks(text: &str) -> Result<Vec<Range<u32>>, LexError> {
    let tokens = expand::lex(text, 0)?;
    let starts = 0..tokens.as_slice().len();
    let ends = starts.filter_map(|at| Some((at, mark(&tokens, at)?)));
    Ok(ends.map(|(at, behind)| tokens.range(at).0..tokens.range(behind - 1).1).collect())
}

/// Where the macro call ends that begins here, if one does.
fn call(tokens: &Tokens<'_>, at: usize) -> Option<usize> {
    if !is_name(tokens, at) || kind(tokens, at + 1) != Some(Kind::Punct(b'!')) {
        return None;
    }
    let open = (at + 2..at + 4).find(|open| kind(tokens, *open) != Some(Kind::Ident))?;
    matches!(kind(tokens, open), Some(Kind::Open(_))).then(|| tokens.partner(open))
}

/// The digest of several, in any order.
pub fn of_all<'a>(digests: impl IntoIterator<Item = &'a str>) -> String {
    let mut digests: Vec<&str> = digests.into_iter().collect();
    digests.sort_unstable();
    of_canonical(&digests.join(" "))
}

/// The digest of words that people wrote, white space aside.
pub fn of_words(text: &str) -> String {
    of_canonical(&text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// The text that is hashed: the tokens that count, a blank between them.
///
/// # Errors
/// Where the text is not made of tokens, or a bracket of it is not closed.
pub fn canonical(text: &str) -> Result<String, LexError> {
    let tokens = expand::lex(text, 0)?;
    // The last one is the end.
    Ok(written(&tokens, 0..tokens.as_slice().len().saturating_sub(1)))
}

fn of_canonical(text: &str) -> String {
    let mut digest = VERSION.to_owned();
    for byte in Sha256::digest(text.as_bytes()) {
        let _ = write!(digest, "{byte:02x}");
    }
    digest
}

fn written(tokens: &Tokens<'_>, part: Range<usize>) -> String {
    let mut out = String::new();
    let (mut at, mut verbatim) = (part.start, 0);
    while at < part.end {
        if let Some(behind) = mark(tokens, at) {
            at = behind;
            continue;
        }
        if holds_rules(tokens, at) {
            verbatim = verbatim.max(tokens.partner(at));
        }
        let (word, length) = word(tokens, at);
        if at < verbatim || !is_trailing_comma(tokens, at) {
            let blank = if out.is_empty() { "" } else { " " };
            let _ = write!(out, "{blank}{}", word.replace("\r\n", "\n"));
        }
        at += length;
    }
    out
}

/// What is written as one, and how many tokens it is: an operator, but none that begins with `>`, which may close two lists of types.
fn word<'t>(tokens: &'t Tokens<'_>, at: usize) -> (&'t str, usize) {
    match tokens.as_slice()[at] {
        token if token.kind == Kind::Punct(b'>') => (">", 1),
        token => (tokens.text(at), usize::from(token.glue.max(1))),
    }
}

/// Behind the mark that begins here, if one does.
fn mark(tokens: &Tokens<'_>, at: usize) -> Option<usize> {
    let is_punct = |at: usize, punct: u8| kind(tokens, at) == Some(Kind::Punct(punct));
    if !is_punct(at, b'#') {
        return None;
    }
    let open = if is_punct(at + 1, b'!') { at + 2 } else { at + 1 };
    if kind(tokens, open) != Some(Kind::Open(Delimiter::Bracket)) {
        return None;
    }
    let close = tokens.partner(open);
    (is_inert(tokens, open + 1) || names_mark(tokens, open + 1)).then_some(close + 1)
}

/// `cfg_attr(any(), …)`, which is never there.
fn is_inert(tokens: &Tokens<'_>, at: usize) -> bool {
    let words = ["cfg_attr", "(", "any", "(", ")", ","];
    words.iter().enumerate().all(|(index, word)| kind(tokens, at + index).is_some() && tokens.text(at + index) == *word)
}

/// `generated(…)`, `orchestrate_macros::generated(…)`.
fn names_mark(tokens: &Tokens<'_>, at: usize) -> bool {
    let mut at = at;
    if tokens.text(at) == "::" {
        at += 2;
    }
    if tokens.text(at) == "orchestrate_macros" && tokens.text(at + 1) == "::" {
        at += 3;
    }
    let ends = matches!(kind(tokens, at + 1), Some(Kind::Open(Delimiter::Parenthesis) | Kind::Close(_)));
    kind(tokens, at) == Some(Kind::Ident) && MARKS.contains(&tokens.text(at)) && ends
}

fn is_trailing_comma(tokens: &Tokens<'_>, at: usize) -> bool {
    if kind(tokens, at) != Some(Kind::Punct(b',')) {
        return false;
    }
    match kind(tokens, at + 1) {
        Some(Kind::Punct(b'>')) => true,
        Some(Kind::Close(delimiter)) => {
            let open = tokens.partner(at + 1);
            let is_tuple = delimiter == Delimiter::Parenthesis && is_tuple_of_one(tokens, open, at);
            !is_tuple && !is_of_macro(tokens, open)
        }
        _ => false,
    }
}

/// Whether a bracket holds the arguments of a macro, which may tell apart whether a comma stands there.
fn is_of_macro(tokens: &Tokens<'_>, open: usize) -> bool {
    open >= 2 && kind(tokens, open - 1) == Some(Kind::Punct(b'!')) && is_name(tokens, open - 2)
}

/// A name, and no word behind which an expression begins: `if !(a)` calls nothing.
fn is_name(tokens: &Tokens<'_>, at: usize) -> bool {
    kind(tokens, at) == Some(Kind::Ident) && !BEFORE_TUPLES.contains(&tokens.text(at))
}

/// Whether the rules of a `macro_rules!` begin here: every comma of theirs may be one that a call has to have.
fn holds_rules(tokens: &Tokens<'_>, at: usize) -> bool {
    let is_open = matches!(kind(tokens, at), Some(Kind::Open(_)));
    is_open && at >= 3 && tokens.text(at - 2) == "!" && tokens.text(at - 3) == "macro_rules"
}

fn is_tuple_of_one(tokens: &Tokens<'_>, open: usize, comma: usize) -> bool {
    let mut at = open + 1;
    while at < comma {
        match kind(tokens, at) {
            // `name: Type` is a parameter.
            Some(Kind::Punct(b',' | b':')) if tokens.text(at) != "::" => return false,
            Some(Kind::Punct(b':')) => at += 2,
            Some(Kind::Open(_)) => at = tokens.partner(at) + 1,
            _ => at += 1,
        }
    }
    !is_called(tokens, open)
}

/// Whether what stands before a bracket makes it a list of arguments, parameters, fields.
fn is_called(tokens: &Tokens<'_>, open: usize) -> bool {
    let Some(before) = open.checked_sub(1) else { return false };
    match kind(tokens, before) {
        Some(Kind::Ident) => is_name(tokens, before),
        Some(Kind::Close(delimiter)) => delimiter != Delimiter::Brace,
        Some(Kind::Punct(b'>')) => closes_types(tokens, before),
        _ => false,
    }
}

/// Whether a `>` closes a list of types: comparisons are not chained, so a `<` before it in the same expression opens one.
fn closes_types(tokens: &Tokens<'_>, at: usize) -> bool {
    let (mut depth, mut rest) = (0_u32, at + 1);
    while let Some(at) = rest.checked_sub(1) {
        rest = at;
        match kind(tokens, at) {
            Some(Kind::Punct(b'>')) if is_arrow(tokens, at) && depth == 0 => return false,
            Some(Kind::Punct(b'>')) if is_arrow(tokens, at) => rest = at - 1,
            Some(Kind::Punct(b'>')) => depth += 1,
            Some(Kind::Punct(b'<')) if depth == 1 => return true,
            Some(Kind::Punct(b'<')) => depth = depth.saturating_sub(1),
            Some(Kind::Punct(b'&' | b'|')) if matches!(tokens.text(at), "&&" | "||") => return false,
            Some(Kind::Punct(b';') | Kind::Open(_) | Kind::Close(Delimiter::Brace)) | None => return false,
            Some(Kind::Close(_)) => rest = tokens.partner(at),
            _ => {}
        }
    }
    false
}

/// Whether a `>` is the head of `->` or `=>`.
fn is_arrow(tokens: &Tokens<'_>, at: usize) -> bool {
    at > 0 && matches!(tokens.text(at - 1), "->" | "=>")
}

fn kind(tokens: &Tokens<'_>, at: usize) -> Option<Kind> {
    tokens.as_slice().get(at).map(|token| token.kind).filter(|kind| *kind != Kind::End)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is hashed. A line here that has to change is a digest of another version.
    const VECTORS: &[(&str, &str)] = &[
        ("", ""),
        ("fn f ( ) { }", "fn f ( ) { }"),
        ("fn f(){}// why\n", "fn f ( ) { }"),
        ("/* so */ fn\tf()\n{ /* or so */ }", "fn f ( ) { }"),
        ("/// Doc.\nfn f() {}", "# [ doc = r\" Doc.\" ] fn f ( ) { }"),
        ("/** Say \"so\". */", "# [ doc = r#\" Say \"so\". \"# ]"),
        ("#[doc = \" Doc.\"] fn f() {}", "# [ doc = \" Doc.\" ] fn f ( ) { }"),
        ("//! Doc.", "# ! [ doc = r\" Doc.\" ]"),
        ("a >> b", "a > > b"),
        ("Vec<Vec<u8>>", "Vec < Vec < u8 > >"),
        ("Vec<Vec<u8> >", "Vec < Vec < u8 > >"),
        ("a && b", "a && b"),
        ("a & & b", "a & & b"),
        ("a..=b", "a ..= b"),
        ("|x|->u8{x}", "| x | -> u8 { x }"),
        ("'a 'b' \"c d\" 1_u8 2.5 x.0", "'a 'b' \"c d\" 1_u8 2.5 x . 0"),
        ("\"a\r\nb\"", "\"a\nb\""),
        // Commas.
        ("f(a, b,)", "f ( a , b )"),
        ("f(a,)", "f ( a )"),
        ("f()(a,)", "f ( ) ( a )"),
        ("f::<T>(a,)", "f :: < T > ( a )"),
        ("f::<fn(u8) -> T>(a,)", "f :: < fn ( u8 ) -> T > ( a )"),
        ("fn f<T>(a: T,)", "fn f < T > ( a : T )"),
        ("fn f(a: ::b::C,)", "fn f ( a : :: b :: C )"),
        ("[a,]", "[ a ]"),
        ("S { a, b, }", "S { a , b }"),
        ("use a::{b, c,};", "use a :: { b , c } ;"),
        ("Map<A, B,>", "Map < A , B >"),
        ("(a, b,)", "( a , b )"),
        ("(a,)", "( a , )"),
        ("(a::<b>(c,),)", "( a :: < b > ( c ) , )"),
        ("let (a,) = b", "let ( a , ) = b"),
        ("return (a,)", "return ( a , )"),
        ("-> (A,)", "-> ( A , )"),
        ("a > (b,)", "a > ( b , )"),
        ("a < b && c > (d,)", "a < b && c > ( d , )"),
        ("return !(f(a,))", "return ! ( f ( a ) )"),
        ("m!(a,)", "m ! ( a , )"),
        ("m!(f(a,), b)", "m ! ( f ( a ) , b )"),
        ("macro_rules! m { ($a:expr,) => { f($a,) } }", "macro_rules ! m { ( $ a : expr , ) => { f ( $ a , ) } }"),
        // Marks.
        ("#[generated(intent = \"x\")] fn f() {}", "fn f ( ) { }"),
        ("#[orchestrate_macros::verifies(a::b)] #[test] fn f() {}", "# [ test ] fn f ( ) { }"),
        ("#![cfg_attr(any(), generated(intent = \"x\"))] fn f() {}", "fn f ( ) { }"),
        ("#[cfg_attr(any(unix), a)] fn f() {}", "# [ cfg_attr ( any ( unix ) , a ) ] fn f ( ) { }"),
        ("#[waived(a)] #[generated::c(d)] fn f() {}", "# [ waived ( a ) ] # [ generated :: c ( d ) ] fn f ( ) { }"),
    ];

    #[test]
    fn what_counts_of_a_text() {
        for (text, expected) in VECTORS {
            assert_eq!(canonical(text).as_deref(), Ok(*expected), "{text}");
        }
    }

    #[test]
    fn digests_are_sha_256_of_what_counts() {
        let empty = "v1:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        assert_eq!(of("").as_deref(), Ok(empty));
        assert_eq!(of("// nothing").as_deref(), Ok(empty));
        let function = "v1:04d34bc67277082b724e154c0cb02e0dc79314408e58ebd9362590ba6535ee28";
        assert_eq!(of("fn f() {}").as_deref(), Ok(function));
        assert!(of("fn f( {").is_err());
    }

    /// A vector of the manual.
    #[derive(serde::Deserialize)]
    struct Vector {
        text: String,
        hashed: String,
        digest: String,
    }

    #[test]
    fn every_vector_of_the_manual_holds() {
        // A published package has no manual beside it.
        let page = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/review.md");
        let Ok(page) = std::fs::read_to_string(page) else { return };
        let block = page.split("```json vectors\n").nth(1).and_then(|rest| rest.split("```").next()).unwrap();
        let vectors: Vec<Vector> = serde_json::from_str(block).unwrap();
        assert_eq!(vectors.len(), 19);
        for Vector { text, hashed, digest } in vectors {
            assert_eq!((canonical(&text), of(&text)), (Ok(hashed), Ok(digest)), "{text}");
        }
    }

    #[test]
    fn a_header_has_no_members() {
        let header = of("impl A for B < [u8 ; { 1 }] >");
        assert_eq!(of_header("impl A for B<[u8; { 1 }]> { fn f() {} }"), header);
        assert_eq!(of_header("impl A for B<[u8; { 1 }]> {}"), header);
        assert_ne!(of_header("impl A for C {}"), header);
        assert_eq!(of_header("mod a;"), of("mod a;"));
    }

    #[test]
    fn outer_calls_are_found_with_their_bytes() {
        let text =
            "mod a { b::c!(d, e![f]); /* why */ } macro_rules! g { () => { h!() } } fn i() { if !(j) != k { l! {} } }";
        let found: Vec<(&str, String)> = of_calls(text)
            .unwrap()
            .into_iter()
            .map(|(bytes, digest)| (&text[bytes.start as usize..bytes.end as usize], digest))
            .collect();
        let expected = ["c!(d, e![f])", "macro_rules! g { () => { h!() } }", "l! {}"];
        assert_eq!(found, expected.map(|call| (call, of(call).unwrap())));
    }

    #[test]
    fn marks_are_found_with_their_bytes() {
        let text = "#![cfg_attr(any(), generated(a))]\n#[b] #[generated(\n    c\n)]\nfn d() { e[0] }";
        let found: Vec<&str> =
            marks(text).unwrap().into_iter().map(|bytes| &text[bytes.start as usize..bytes.end as usize]).collect();
        assert_eq!(found, ["#![cfg_attr(any(), generated(a))]", "#[generated(\n    c\n)]"]);
    }

    #[test]
    fn several_digests_have_one_in_any_order() {
        assert_eq!(of_all(["b", "a"]), of_all(["a", "b"]));
        assert_ne!(of_all(["a"]), of_all(["a", "a"]));
    }
}
