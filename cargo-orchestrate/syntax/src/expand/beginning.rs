//! By which token a fragment may begin. As rustc decides, so that the same rule is taken.

use super::fragment::{Fragment, is_segment};
use super::token::{Delimiter, Kind, Tokens};

/// Whether the token at hand may begin a fragment. Once it may, no other rule is tried.
pub(super) fn may_begin(fragment: Fragment, tokens: &Tokens<'_>, at: usize) -> bool {
    if let Some((unit, _)) = tokens.unit(at) {
        return fragment.takes(unit);
    }
    match fragment {
        Fragment::Block => tokens.kind(at) == Kind::Open(Delimiter::Brace),
        Fragment::Expr => tokens.word(at) == "_" || (begins_expr(tokens, at) && tokens.word(at) != "let"),
        Fragment::Expr2021 => begins_expr(tokens, at) && !["let", "const"].contains(&tokens.word(at)),
        Fragment::Ident => !["", "_"].contains(&tokens.word(at)),
        Fragment::Lifetime => tokens.kind(at) == Kind::Lifetime,
        Fragment::Literal => begins_literal(tokens, at),
        Fragment::Path | Fragment::Meta => tokens.kind(at) == Kind::Ident || tokens.operator(at) == "::",
        Fragment::Pat => begins_pattern(tokens, at) || tokens.operator(at) == "|",
        Fragment::PatParam => begins_pattern(tokens, at),
        Fragment::Stmt | Fragment::Item | Fragment::Tt => !tokens.ends(at),
        Fragment::Ty => begins_type(tokens, at),
        Fragment::Vis => tokens.kind(at) == Kind::Ident || tokens.is(at, b',') || begins_type(tokens, at),
    }
}

pub(super) fn begins_expr(tokens: &Tokens<'_>, at: usize) -> bool {
    match tokens.kind(at) {
        Kind::Literal | Kind::Lifetime => true,
        Kind::Open(Delimiter::Invisible(unit)) => Fragment::Expr.takes(unit),
        Kind::Open(_) => true,
        Kind::Ident => begins_expr_word(tokens.text(at)),
        Kind::Punct(_) => matches!(
            tokens.operator(at),
            "!" | "-" | "*" | "|" | "||" | "&" | "&&" | ".." | "..." | "..=" | "<" | "<<" | "::" | "#"
        ),
        Kind::Close(_) | Kind::End => false,
    }
}

fn begins_expr_word(word: &str) -> bool {
    let keyword = matches!(
        word,
        "async"
            | "do"
            | "box"
            | "break"
            | "const"
            | "continue"
            | "false"
            | "for"
            | "if"
            | "let"
            | "loop"
            | "match"
            | "move"
            | "return"
            | "true"
            | "try"
            | "unsafe"
            | "while"
            | "yield"
            | "static"
            | "become"
    );
    keyword || is_segment(word)
}

fn begins_type(tokens: &Tokens<'_>, at: usize) -> bool {
    match tokens.kind(at) {
        Kind::Lifetime | Kind::Open(Delimiter::Parenthesis | Delimiter::Bracket) => true,
        Kind::Open(Delimiter::Invisible(unit)) => Fragment::Ty.takes(unit),
        Kind::Ident => {
            let word = tokens.text(at);
            matches!(word, "_" | "for" | "impl" | "fn" | "unsafe" | "extern" | "typeof" | "dyn") || is_segment(word)
        }
        Kind::Punct(_) => matches!(tokens.operator(at), "!" | "*" | "&" | "&&" | "?" | "<" | "<<" | "::"),
        _ => false,
    }
}

fn begins_pattern(tokens: &Tokens<'_>, at: usize) -> bool {
    match tokens.kind(at) {
        Kind::Ident | Kind::Literal | Kind::Open(Delimiter::Parenthesis | Delimiter::Bracket) => true,
        Kind::Open(Delimiter::Invisible(unit)) => Fragment::Pat.takes(unit),
        Kind::Punct(_) => {
            matches!(tokens.operator(at), "&" | "&&" | "-" | ".." | "..." | "::" | "<" | "<<")
        }
        _ => false,
    }
}

fn begins_literal(tokens: &Tokens<'_>, at: usize) -> bool {
    let minus = usize::from(tokens.operator(at) == "-");
    tokens.kind(at) == Kind::Literal || minus == 1 || ["true", "false"].contains(&tokens.word(at))
}
