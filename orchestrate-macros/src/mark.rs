//! Checks each mark: its place, its arguments, and that it does not stand there twice.

use orchestrate_grammar::{self as grammar, MarkError};
use proc_macro::{Span, TokenStream};

use crate::convert::tokens;
use crate::emit;
use crate::item::{Attribute, Function, Item, Kind};

type Checked = Result<TokenStream, MarkError<Span>>;

pub(crate) fn generated(arguments: TokenStream, item: TokenStream) -> TokenStream {
    beside(item, |item| {
        holds_code("generated", item)?;
        grammar::generated(&tokens(arguments), Span::call_site())?;
        once(item, "generated", "keep one of the two", &|_| true)
    })
}

pub(crate) fn verifies(arguments: TokenStream, item: TokenStream) -> TokenStream {
    beside(item, |item| {
        is_free_function(item)?;
        let path = grammar::verifies(&tokens(arguments.clone()), Span::call_site())?;
        once(item, "verifies", "keep one of the two, or name another item", &|other| {
            let other = grammar::verifies(&tokens(other.arguments.clone()), other.span);
            other.is_ok_and(|other| (other.leading_colon, other.to_string()) == (path.leading_colon, path.to_string()))
        })?;
        Ok(emit::proof(&path, arguments))
    })
}

pub(crate) fn waive(arguments: TokenStream, item: TokenStream) -> TokenStream {
    beside(item, |item| {
        if !matches!(item.kind, Kind::Import(_)) {
            holds_code("waive", item)?;
        }
        let waiver = grammar::waive(&tokens(arguments), Span::call_site())?;
        once(item, "waive", "keep one of the two, or name another rule", &|other| {
            let other = grammar::waive(&tokens(other.arguments.clone()), other.span);
            other.is_ok_and(|other| other.rule.value == waiver.rule.value)
        })
    })
}

/// Whatever the check says, the item comes back untouched: a bad mark is one error, not a hundred missing names.
fn beside(item: TokenStream, check: impl FnOnce(&Item) -> Checked) -> TokenStream {
    let mut out = check(&Item::read(item.clone())).unwrap_or_else(|error| emit::compile_error(&error));
    out.extend(item);
    out
}

fn holds_code(mark: &str, item: &Item) -> Result<(), MarkError<Span>> {
    match item.kind {
        Kind::Function(_) | Kind::Definition(_) => Ok(()),
        _ => Err(MarkError {
            span: item.span,
            message: format!("`{mark}` cannot stand on {}", what(&item.kind)),
            help: format!(
                "mark the item or module that holds the code; where no macro can stand, write `{}`",
                inert(mark)
            ),
        }),
    }
}

fn is_free_function(item: &Item) -> Result<(), MarkError<Span>> {
    let (span, place) = match &item.kind {
        Kind::Function(Function { method: Some(span), .. }) => (*span, "a method".to_owned()),
        Kind::Function(Function { has_body: false, .. }) => (item.span, "a function without a body".to_owned()),
        Kind::Function(_) => return Ok(()),
        other => (item.span, what(other)),
    };
    Err(MarkError {
        span,
        message: format!("`verifies` cannot stand on {place}"),
        help: format!("put it on a test function; where no macro can stand, write `{}`", inert("verifies")),
    })
}

/// Reports a second mark of the same sort at the second. The second cannot see the first.
fn once(item: &Item, mark: &str, help: &str, is_same: &dyn Fn(&Attribute) -> bool) -> Checked {
    let second = item.attributes.iter().find(|attribute| attribute.name == mark && is_same(attribute));
    match second {
        None => Ok(TokenStream::new()),
        Some(second) => Err(MarkError {
            span: second.span,
            message: format!("the item has this `{mark}` already"),
            help: help.to_owned(),
        }),
    }
}

fn inert(mark: &str) -> String {
    format!("#[cfg_attr(any(), {mark}(…))]")
}

fn what(kind: &Kind) -> String {
    match kind {
        Kind::Function(_) => "a function".to_owned(),
        Kind::Definition(word) | Kind::Import(word) => format!("`{word}`"),
        Kind::MacroCall => "a call of a macro".to_owned(),
        Kind::Unknown => "a statement or an expression".to_owned(),
    }
}
