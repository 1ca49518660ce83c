//! What `$x:…` may match, and which words are names. As rustc decides, so that the same rule is taken.

use serde::{Deserialize, Serialize};

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

    /// Whether it may begin with what was matched as another fragment before.
    pub(super) fn takes(self, unit: Fragment) -> bool {
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
