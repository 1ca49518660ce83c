//! Tokens out of bytes: one byte is one token, and brackets close, so that nearly every input is a text that lexes.

/// A byte is an index into these; what is beyond is taken round again.
const PIECES: &[&str] = &[
    "a",
    "b",
    "x",
    "T",
    "self",
    "Self",
    "crate",
    "super",
    "$crate",
    "_",
    "'a",
    "'static",
    "'_",
    "r#type",
    "é",
    "0",
    "1u8",
    "2.5",
    "1e9",
    "\"s\"",
    "'c'",
    "b\"b\"",
    "r#\"r\"#",
    "c\"c\"",
    "true",
    "fn",
    "let",
    "mut",
    "ref",
    "if",
    "else",
    "match",
    "while",
    "for",
    "in",
    "loop",
    "return",
    "break",
    "continue",
    "yield",
    "move",
    "async",
    "await",
    "unsafe",
    "const",
    "static",
    "pub",
    "mod",
    "use",
    "as",
    "extern",
    "struct",
    "enum",
    "union",
    "trait",
    "impl",
    "dyn",
    "type",
    "where",
    "macro_rules",
    "macro",
    "default",
    "auto",
    "safe",
    "raw",
    "try",
    "do",
    "box",
    "gen",
    "become",
    "builtin",
    "+",
    "-",
    "*",
    "/",
    "%",
    "^",
    "!",
    "&",
    "&&",
    "|",
    "||",
    "<<",
    ">>",
    "=",
    "==",
    "!=",
    "<",
    ">",
    "<=",
    ">=",
    "=>",
    "->",
    "<-",
    ";",
    ":",
    "::",
    ",",
    ".",
    "..",
    "...",
    "..=",
    "@",
    "#",
    "#!",
    "~",
    "?",
    "+=",
    "-=",
    "$",
    "$x",
    "$y",
    "$x:expr",
    "$x:ident",
    "$y:ty",
    "$x:tt",
    "$y:pat",
    "$x:stmt",
    "$y:block",
    "$x:item",
    "$y:path",
    "$x:vis",
    "$y:literal",
    "$x:lifetime",
    "$y:meta",
    "$x:pat_param",
    "$($x:tt)*",
    "$($x)*",
    "$($y:expr),*",
    "$($y),*",
    "$(",
    "${count($x)}",
    "${index()}",
    "${len()}",
    "${ignore($x)}",
    "${concat(a, $x)}",
    "cfg",
    "test",
    "generated",
    "verifies",
    "path",
    "derive",
    "doc",
    "macro_export",
    "macro_use",
    "cfg_attr",
    "any",
    "all",
    "not",
    "println",
    "vec",
    "assert_eq",
    "format",
    "matches",
    "m",
    "paste",
    "[<",
    ">]",
    "///d\n",
    "//!d\n",
    "/**d*/",
    "\n",
];

/// How many tokens a repetition makes: more than any bound of depth, less than takes long.
const MANY: usize = 4_000;

/// Repeats what stands between the first two bytes of 239: what nests without an end is found by no search that adds a token at a time.
pub fn repeated(bytes: &[u8]) -> Vec<u8> {
    let mut parts = bytes.splitn(3, |byte| *byte == 239);
    let mut part = || parts.next().unwrap_or_default();
    let (before, unit, behind) = (part(), part(), part());
    [before, &unit.repeat(MANY / unit.len().max(1)), behind].concat()
}

/// The text of a run of bytes.
pub fn text(bytes: &[u8]) -> String {
    let mut text = String::new();
    let mut open = Vec::new();
    for byte in bytes {
        match byte {
            250..=255 => open.extend(bracket(&mut text, *byte)),
            240..=249 => text.extend(open.pop()),
            _ => piece(&mut text, &mut open, PIECES[usize::from(*byte) % PIECES.len()]),
        }
        text.push(' ');
    }
    text.extend(open.into_iter().rev());
    text
}

fn bracket(text: &mut String, byte: u8) -> Option<char> {
    let (open, close) = [('(', ')'), ('[', ']'), ('{', '}')][usize::from(byte) % 3];
    text.push(open);
    Some(close)
}

fn piece(text: &mut String, open: &mut Vec<char>, piece: &str) {
    text.push_str(piece);
    if piece.ends_with('(') {
        open.push(')');
    }
}
