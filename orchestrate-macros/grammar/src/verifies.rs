//! `verifies(path::to::item)`.

use std::fmt;

use crate::cursor::{Cursor, describe};
use crate::error::MarkError;
use crate::token::{Delimiter, Spanned, TokenTree};

/// What a `verifies` mark says: the path of the item that the test holds, as the author's scope sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verifies<S> {
    /// Whether the path begins with `::`.
    pub leading_colon: bool,
    /// The names between `::`, without `r#`; at least one, and the last is no keyword.
    pub segments: Vec<Spanned<String, S>>,
}

impl<S> Verifies<S> {
    /// Whether the path names a member of a type (an associated item or a variant): the last segment but one begins
    /// with an upper-case letter. A `use` can name the type only, so rustc proves that, and the engine the member.
    pub fn names_member(&self) -> bool {
        let owner = self.segments.len().checked_sub(2).and_then(|at| self.segments.get(at));
        owner.is_some_and(|owner| is_type(&owner.value))
    }
}

/// Whether the first letter is upper case; underscores are none.
fn is_type(name: &str) -> bool {
    let mut letters = name.chars();
    loop {
        match letters.next() {
            Some('_') => {}
            letter => return letter.is_some_and(char::is_uppercase),
        }
    }
}

impl<S> fmt::Display for Verifies<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, segment) in self.segments.iter().enumerate() {
            let colons = if at > 0 || self.leading_colon { "::" } else { "" };
            write!(f, "{colons}{}", segment.value)?;
        }
        Ok(())
    }
}

const SHAPE: &str = "write `#[verifies(path::to::item)]`";

/// Words that are no names. Those of some editions only are left to rustc, which knows the edition.
const KEYWORDS: &[&str] = &[
    "_", "as", "break", "const", "continue", "else", "enum", "extern", "false", "fn", "for", "if", "impl", "in", "let",
    "loop", "match", "mod", "move", "mut", "pub", "ref", "return", "static", "struct", "trait", "true", "type",
    "unsafe", "use", "where", "while",
];

/// Reads the arguments of `#[verifies(…)]`, without the parentheses; `whole` is the place of the whole mark.
///
/// # Errors
/// The first token that does not belong to one plain path.
pub fn verifies<S: Copy>(tokens: &[TokenTree<S>], whole: S) -> Result<Verifies<S>, MarkError<S>> {
    let mut cursor = Cursor::new(tokens);
    if cursor.peek().is_none() {
        return Err(MarkError::new(whole, "`verifies` has no arguments", SHAPE));
    }
    let leading_colon = cursor.eat_double_colon();
    let mut segments = Vec::new();
    loop {
        let segment = segment(&mut cursor, whole)?;
        check_position(&segments, &segment, leading_colon)?;
        segments.push(segment);
        if !cursor.eat_double_colon() {
            break;
        }
    }
    end(&mut cursor)?;
    check_last(&segments)?;
    Ok(Verifies { leading_colon, segments })
}

fn segment<S: Copy>(cursor: &mut Cursor<'_, S>, whole: S) -> Result<Spanned<String, S>, MarkError<S>> {
    let Some(token) = cursor.next() else {
        return Err(MarkError::new(whole, "the path of `verifies` ends with `::`", "name the item after `::`"));
    };
    let (message, help) = match token {
        TokenTree::Ident { text, span } if !KEYWORDS.contains(&text.as_str()) => {
            return Ok(Spanned::new(text.strip_prefix("r#").unwrap_or(text).to_owned(), *span));
        }
        TokenTree::Ident { text, .. } if text == "_" => ("`_` names no item".to_owned(), SHAPE.to_owned()),
        TokenTree::Ident { text, .. } => {
            (format!("`{text}` is a keyword, not a name"), format!("name the item; an item of that name is `r#{text}`"))
        }
        TokenTree::Literal { text, .. } => (
            format!("`verifies` takes a path, not {}", describe(token)),
            crate::literal::string(text)
                .map_or_else(|_| SHAPE.to_owned(), |path| format!("write `#[verifies({path})]`")),
        ),
        TokenTree::Punct { character: '<', .. } => generic(),
        TokenTree::Punct { character: '*', .. } => several("a glob"),
        TokenTree::Group { delimiter: Delimiter::Brace, .. } => several("a group of paths"),
        token => (format!("`verifies` takes a path, not {}", describe(token)), SHAPE.to_owned()),
    };
    Err(MarkError::new(token.span(), message, help))
}

/// `crate`, `self`, `super` and `Self` have places of their own.
fn check_position<S: Copy>(
    before: &[Spanned<String, S>],
    segment: &Spanned<String, S>,
    leading_colon: bool,
) -> Result<(), MarkError<S>> {
    let first = before.is_empty() && !leading_colon;
    let after_super = before.iter().all(|segment| matches!(segment.value.as_str(), "self" | "super"));
    let (fits, help) = match segment.value.as_str() {
        "Self" => (false, "name the type instead of `Self`"),
        "crate" | "self" | "$crate" => (first, "only a path's first segment can be this"),
        "super" => (first || (after_super && !leading_colon), "`super` stands at the beginning of a path"),
        _ => (true, ""),
    };
    if fits {
        return Ok(());
    }
    Err(MarkError::new(segment.span, format!("`{}` cannot stand here", segment.value), help))
}

/// A path that ends in `super` names no item of its own.
fn check_last<S: Copy>(segments: &[Spanned<String, S>]) -> Result<(), MarkError<S>> {
    match segments.last() {
        Some(last) if matches!(last.value.as_str(), "crate" | "$crate" | "self" | "super") => {
            let help = format!("name the item after it: `{}::item`", last.value);
            Err(MarkError::new(last.span, format!("`{}` alone names no item", last.value), help))
        }
        _ => Ok(()),
    }
}

/// After the path stands nothing but a comma.
fn end<S: Copy>(cursor: &mut Cursor<'_, S>) -> Result<(), MarkError<S>> {
    let comma = cursor.eat(',');
    let Some(token) = cursor.peek() else { return Ok(()) };
    let (message, help) = match token {
        _ if comma => several("several paths"),
        TokenTree::Punct { character: '<', .. } => generic(),
        TokenTree::Group { delimiter: Delimiter::Parenthesis, .. } => {
            ("`verifies` names an item, it does not call it".to_owned(), "leave the parentheses out".to_owned())
        }
        TokenTree::Punct { character: '!', .. } => {
            ("`verifies` names a macro by its path alone".to_owned(), "leave the `!` out".to_owned())
        }
        TokenTree::Punct { character: '=', .. } => {
            ("`verifies` takes a path, and no keys".to_owned(), SHAPE.to_owned())
        }
        token => (format!("expected the end of the path, found {}", describe(token)), SHAPE.to_owned()),
    };
    Err(MarkError::new(token.span(), message, help))
}

fn generic() -> (String, String) {
    let help = "name the item alone, as in `crate::Type::member`";
    ("`verifies` takes a path without generic arguments".to_owned(), help.to_owned())
}

fn several(what: &str) -> (String, String) {
    (format!("`verifies` takes one path, not {what}"), "write one `#[verifies(…)]` for each item".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{read, show};

    fn check(source: &str, expected: &str) {
        let shown = show(source, read(source, verifies), |mark| {
            format!("{mark}{}", if mark.names_member() { " (a member)" } else { "" })
        });
        assert_eq!(shown, expected, "{source}");
    }

    #[test]
    fn well_formed_paths() {
        let cases = [
            ("retry_after", "retry_after"),
            ("super::retry_after,", "super::retry_after"),
            ("super::super::a", "super::super::a"),
            ("self::super::a", "self::super::a"),
            ("self::a", "self::a"),
            ("crate::a::Type::member", "crate::a::Type::member (a member)"),
            ("Type::member", "Type::member (a member)"),
            ("_Type::member", "_Type::member (a member)"),
            ("crate::Type", "crate::Type"),
            ("::krate::x", "::krate::x"),
            ("::Type::x", "::Type::x (a member)"),
            ("r#mod::r#Type::r#fn", "mod::Type::fn (a member)"),
            ("$(super::a)", "super::a"),
            ("$(super)::$(a)", "super::a"),
            ("union::auto::default", "union::auto::default"),
        ];
        for (source, expected) in cases {
            check(source, expected);
        }
    }

    #[test]
    fn each_mistake_is_one_error_at_its_place() {
        let write = "write `#[verifies(path::to::item)]`";
        let each = "write one `#[verifies(…)]` for each item";
        let alone =
            "`verifies` takes a path without generic arguments | name the item alone, as in `crate::Type::member`";
        let cases = [
            ("", format!("whole: `verifies` has no arguments | {write}")),
            ("a::", "whole: the path of `verifies` ends with `::` | name the item after `::`".to_owned()),
            (
                r#""super::a""#,
                "`\"super::a\"`: `verifies` takes a path, not a string | write `#[verifies(super::a)]`".to_owned(),
            ),
            ("1", format!("`1`: `verifies` takes a path, not a number | {write}")),
            (",", format!("`,`: `verifies` takes a path, not `,` | {write}")),
            ("&a", format!("`&`: `verifies` takes a path, not `&` | {write}")),
            ("[a]", format!("`[a]`: `verifies` takes a path, not an array | {write}")),
            ("Vec::<u8>::new", format!("`<`: {alone}")),
            ("Vec<u8>", format!("`<`: {alone}")),
            ("<T as Trait>::method", format!("`<`: {alone}")),
            ("a::*", format!("`*`: `verifies` takes one path, not a glob | {each}")),
            ("a::{b, c}", format!("`{{b, c}}`: `verifies` takes one path, not a group of paths | {each}")),
            ("a, b", format!("`b`: `verifies` takes one path, not several paths | {each}")),
            ("a b", format!("`b`: expected the end of the path, found the identifier `b` | {write}")),
            ("a:b", format!("`:`: expected the end of the path, found `:` | {write}")),
            ("a as b", format!("`as`: expected the end of the path, found the identifier `as` | {write}")),
            ("a()", "`()`: `verifies` names an item, it does not call it | leave the parentheses out".to_owned()),
            ("a!", "`!`: `verifies` names a macro by its path alone | leave the `!` out".to_owned()),
            (r#"path = "a""#, format!("`=`: `verifies` takes a path, and no keys | {write}")),
            ("a::fn", "`fn`: `fn` is a keyword, not a name | name the item; an item of that name is `r#fn`".to_owned()),
            ("_", format!("`_`: `_` names no item | {write}")),
            ("Self::a", "`Self`: `Self` cannot stand here | name the type instead of `Self`".to_owned()),
            ("a::crate::b", "`crate`: `crate` cannot stand here | only a path's first segment can be this".to_owned()),
            ("::crate::b", "`crate`: `crate` cannot stand here | only a path's first segment can be this".to_owned()),
            ("super::self::b", "`self`: `self` cannot stand here | only a path's first segment can be this".to_owned()),
            (
                "a::super::b",
                "`super`: `super` cannot stand here | `super` stands at the beginning of a path".to_owned(),
            ),
            ("::super::b", "`super`: `super` cannot stand here | `super` stands at the beginning of a path".to_owned()),
            ("super", "`super`: `super` alone names no item | name the item after it: `super::item`".to_owned()),
            ("crate", "`crate`: `crate` alone names no item | name the item after it: `crate::item`".to_owned()),
        ];
        for (source, expected) in cases {
            check(source, &expected);
        }
    }
}
