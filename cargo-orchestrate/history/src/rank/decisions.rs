//! How many ways there are through a text: the decisions that its tokens spell.
//!
//! After McCabe, A Complexity Measure (IEEE Trans. Software Eng. SE-2(4), 1976): each `if`, each loop, each arm of a `match`, each `&&` and `||`, and each `?`, which may
//! return. What a macro is given counts as it is written.

use orchestrate_syntax::expand::{self, Kind, Tokens};

/// Words that decide. `for` does where it begins a loop.
const WORDS: &[&str] = &["if", "while", "loop"];

/// The decisions of a text; none where it is not made of tokens.
pub(super) fn decisions(text: &str) -> u32 {
    let Ok(tokens) = expand::lex(text, 0) else { return 0 };
    let (mut count, mut at) = (0, 0);
    while let Some(token) = tokens.as_slice().get(at) {
        count += u32::from(!token.documents && decides(&tokens, at));
        at += usize::from(token.glue.max(1));
    }
    count
}

fn decides(tokens: &Tokens<'_>, at: usize) -> bool {
    let word = tokens.text(at);
    match tokens.as_slice()[at].kind {
        Kind::Ident if word == "for" => is_loop(tokens, at),
        Kind::Ident => WORDS.contains(&word),
        Kind::Punct(b'?') => !matches!(before(tokens, at), ":" | "+" | "<"),
        Kind::Punct(b'|') => word == "||" && ends_value(tokens, at),
        Kind::Punct(_) => matches!(word, "=>" | "&&") && (word == "=>" || ends_value(tokens, at)),
        _ => false,
    }
}

/// `for x in`, and neither `impl X for Y` nor `for<'a>`.
fn is_loop(tokens: &Tokens<'_>, at: usize) -> bool {
    let mut rest = at + 1;
    if tokens.text(rest) == "<" {
        return false;
    }
    while let Some(token) = tokens.as_slice().get(rest) {
        match token.kind {
            Kind::Ident if tokens.text(rest) == "in" => return true,
            Kind::Open(orchestrate_syntax::expand::Delimiter::Brace) | Kind::Close(_) | Kind::End => return false,
            Kind::Punct(b';') => return false,
            Kind::Open(_) => rest = tokens.partner(rest) + 1,
            _ => rest += 1,
        }
    }
    false
}

/// Whether what stands before an operator may be its left side: else it is a reference of a reference, or a closure without parameters.
fn ends_value(tokens: &Tokens<'_>, at: usize) -> bool {
    let Some(before) = at.checked_sub(1) else { return false };
    match tokens.as_slice()[before].kind {
        Kind::Ident => !matches!(tokens.text(before), "move" | "return" | "in" | "else" | "match" | "if" | "while"),
        Kind::Literal | Kind::Close(_) | Kind::Punct(b'?' | b'>') => true,
        _ => false,
    }
}

fn before<'t>(tokens: &'t Tokens<'_>, at: usize) -> &'t str {
    at.checked_sub(1).map_or("", |at| tokens.text(at))
}

#[cfg(test)]
mod tests {
    use super::decisions;

    #[test]
    fn what_decides_is_counted() {
        for (text, expected) in [
            ("fn f() { g() }", 0),
            ("fn f() { if a && b { } else if c || d { } }", 4),
            ("fn f() { for x in y { } while a { } loop { } }", 3),
            ("fn f() { for (a, b) in [x; 2] { } }", 1),
            ("fn f() { match a { 1 | 2 => b, _ if c => d, _ => e } }", 4),
            ("fn f() { let a = b?.c()?; }", 2),
            ("fn f() { if let Some(a) = b { } }", 1),
            // What only looks so.
            ("impl<T: ?Sized> A for B<T> where for<'a> T: C<'a> { }", 0),
            ("fn f() { g(|| 1, move || 2); h(&&a); }", 0),
            ("/// if a && b\nfn f() { \"if x\"; // if\n }", 0),
            ("fn f( {", 0),
        ] {
            assert_eq!(decisions(text), expected, "{text}");
        }
    }
}
