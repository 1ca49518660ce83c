//! What `$x:…` may match, and by which token it may begin. As rustc decides, so that the same rule is taken.

use serde::{Deserialize, Serialize};

use super::token::{Delimiter, Kind, Tokens};

/// What a metavariable matches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Fragment {
    /// `block`
    Block,
    /// `expr`
    Expr,
    /// `expr_2021`: no `_` and no `const { … }`.
    Expr2021,
    /// `ident`
    Ident,
    /// `item`
    Item,
    /// `lifetime`
    Lifetime,
    /// `literal`
    Literal,
    /// `meta`
    Meta,
    /// `pat`
    Pat,
    /// `pat_param`: no `|` outside of brackets.
    PatParam,
    /// `path`
    Path,
    /// `stmt`
    Stmt,
    /// `tt`
    Tt,
    /// `ty`
    Ty,
    /// `vis`
    Vis,
}

/// The edition of a definition, as far as fragments differ.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Edition {
    /// 2015 and 2018: `pat` has no `|` outside of brackets.
    Rust2018,
    /// 2021: `expr` is neither `_` nor `const { … }`.
    #[default]
    Rust2021,
    /// 2024.
    Rust2024,
}

impl Fragment {
    /// The fragment that a specifier names in an edition.
    pub(super) fn named(name: &str, edition: Edition) -> Option<Fragment> {
        Some(match name {
            "block" => Fragment::Block,
            "expr" if edition < Edition::Rust2024 => Fragment::Expr2021,
            "expr" => Fragment::Expr,
            "expr_2021" => Fragment::Expr2021,
            "ident" => Fragment::Ident,
            "item" => Fragment::Item,
            "lifetime" => Fragment::Lifetime,
            "literal" => Fragment::Literal,
            "meta" => Fragment::Meta,
            "pat" if edition < Edition::Rust2021 => Fragment::PatParam,
            "pat" => Fragment::Pat,
            "pat_param" => Fragment::PatParam,
            "path" => Fragment::Path,
            "stmt" => Fragment::Stmt,
            "tt" => Fragment::Tt,
            "ty" => Fragment::Ty,
            "vis" => Fragment::Vis,
            _ => return None,
        })
    }

    /// Whether what it matched is a unit to the next macro, rather than the tokens it is made of.
    pub(super) fn is_unit(self) -> bool {
        !matches!(self, Fragment::Ident | Fragment::Lifetime | Fragment::Tt)
    }

    /// The word for it in messages.
    pub(super) fn name(self) -> &'static str {
        match self {
            Fragment::Block => "block",
            Fragment::Expr | Fragment::Expr2021 => "expr",
            Fragment::Ident => "ident",
            Fragment::Item => "item",
            Fragment::Lifetime => "lifetime",
            Fragment::Literal => "literal",
            Fragment::Meta => "meta",
            Fragment::Pat | Fragment::PatParam => "pat",
            Fragment::Path => "path",
            Fragment::Stmt => "stmt",
            Fragment::Tt => "tt",
            Fragment::Ty => "ty",
            Fragment::Vis => "vis",
        }
    }

    /// Whether the token at hand may begin it. Once it may, no other rule is tried.
    pub(super) fn may_begin(self, tokens: &Tokens<'_>, at: usize) -> bool {
        if let Some((unit, _)) = tokens.unit(at) {
            return self.takes(unit);
        }
        match self {
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

    /// Whether it may begin with what was matched as another fragment before.
    fn takes(self, unit: Fragment) -> bool {
        use Fragment::*;
        match self {
            Block => unit == Block,
            Expr | Expr2021 => matches!(unit, Block | Expr | Expr2021 | Literal | Path),
            Ident | Lifetime => false,
            Literal => matches!(unit, Literal),
            Path => matches!(unit, Path | Ty),
            Meta => matches!(unit, Meta | Path),
            Pat | PatParam => matches!(unit, Pat | PatParam | Expr | Expr2021 | Literal | Path | Ty),
            Item | Stmt | Tt => true,
            Ty => matches!(unit, Ty | Path),
            Vis => true,
        }
    }
}

/// Whether a word is no name.
pub(crate) fn is_reserved(word: &str) -> bool {
    matches!(
        word,
        "_" | "as"
            | "break"
            | "const"
            | "continue"
            | "crate"
            | "else"
            | "enum"
            | "extern"
            | "false"
            | "fn"
            | "for"
            | "if"
            | "impl"
            | "in"
            | "let"
            | "loop"
            | "match"
            | "mod"
            | "move"
            | "mut"
            | "pub"
            | "ref"
            | "return"
            | "self"
            | "Self"
            | "static"
            | "struct"
            | "super"
            | "trait"
            | "true"
            | "type"
            | "unsafe"
            | "use"
            | "where"
            | "while"
            | "abstract"
            | "become"
            | "box"
            | "do"
            | "final"
            | "macro"
            | "override"
            | "priv"
            | "typeof"
            | "unsized"
            | "virtual"
            | "yield"
            | "async"
            | "await"
            | "dyn"
            | "try"
    )
}

/// Whether a word may be a segment of a path.
pub(super) fn is_segment(word: &str) -> bool {
    matches!(word, "self" | "Self" | "super" | "crate" | "dyn" | "async" | "await" | "try") || !is_reserved(word)
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
