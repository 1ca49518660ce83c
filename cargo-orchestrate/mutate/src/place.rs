//! Where expressions begin and end, in bytes.
//!
//! To print a tree for the sake of its first token costs as much as the tree is large, at each level of it; so the way to the
//! first and last token is gone by hand as far as operators and calls go.

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::{AttrStyle, Attribute, Expr, ExprBinary, ExprStruct, Member};

use orchestrate_workspace::source::Span;

/// The bytes of a token.
pub(super) fn of(span: proc_macro2::Span) -> Span {
    let bytes = span.byte_range();
    Span::new(bytes.start as u32, bytes.end as u32)
}

/// From the first to the last token of a tree.
pub(super) fn of_tree(tree: &impl ToTokens) -> Span {
    of_tokens(tree.to_token_stream())
}

/// An expression, without the attributes before it.
pub(super) fn of_expr(expr: &Expr) -> Span {
    Span::new(start(expr), end(expr))
}

/// A binary expression, without the attributes before it.
pub(super) fn of_binary(binary: &ExprBinary) -> Span {
    Span::new(start(&binary.left), end(&binary.right))
}

/// An operator and its operand.
pub(super) fn of_prefixed(operator: Span, operand: &Expr) -> Span {
    Span::new(operator.start, end(operand))
}

/// A call, from its function or receiver to its last bracket.
pub(super) fn of_call(callee: &Expr, close: proc_macro2::Span) -> Span {
    Span::new(start(callee), of(close).end)
}

/// A struct literal, without the attributes before it.
pub(super) fn of_struct(literal: &ExprStruct) -> Span {
    let path = of_tree(&literal.path).start;
    let start = literal.qself.as_ref().map_or(path, |it| of(it.lt_token.spans[0]).start);
    Span::new(start, of(literal.brace_token.span.close()).end)
}

/// The first of the attributes that stand before an item, if there are any.
pub(super) fn of_outer(attributes: &[Attribute]) -> Option<u32> {
    attributes.iter().find(|it| matches!(it.style, AttrStyle::Outer)).map(|it| of(it.pound_token.spans[0]).start)
}

/// The attributes that stand before a statement: the parser gives them to the operand that it holds responsible.
pub(super) fn of_statement(mut expr: &Expr) -> &[Attribute] {
    while attributes(expr).is_empty()
        && let Some(first) = first_operand(expr)
    {
        expr = first;
    }
    attributes(expr)
}

fn first_operand(expr: &Expr) -> Option<&Expr> {
    match expr {
        Expr::Assign(it) => Some(&it.left),
        Expr::Await(it) => Some(&it.base),
        Expr::Binary(it) => Some(&it.left),
        Expr::Call(it) => Some(&it.func),
        Expr::Cast(it) => Some(&it.expr),
        Expr::Field(it) => Some(&it.base),
        Expr::Index(it) => Some(&it.expr),
        Expr::MethodCall(it) => Some(&it.receiver),
        Expr::Range(it) => it.start.as_deref(),
        Expr::Try(it) => Some(&it.expr),
        _ => None,
    }
}

macro_rules! attributes_of {
    ($expr:expr, $($kind:ident)*) => {
        match $expr {
            $(Expr::$kind(it) => &it.attrs,)*
            _ => &[],
        }
    };
}

/// The attributes of one node.
pub(super) fn attributes(expr: &Expr) -> &[Attribute] {
    attributes_of!(expr, Array Assign Async Await Binary Block Break Call Cast Closure Const Continue Field ForLoop Group If Index
        Infer Let Lit Loop Macro Match MethodCall Paren Path Range RawAddr Reference Repeat Return Struct Try TryBlock Tuple
        Unary Unsafe While Yield)
}

fn start(mut first: &Expr) -> u32 {
    while let Some(operand) = first_operand(first) {
        first = operand;
    }
    let token = match first {
        _ if of_outer(attributes(first)).is_some() => {
            return of_tokens(without_attributes(first.to_token_stream())).start;
        }
        Expr::Lit(it) => it.lit.span(),
        Expr::Paren(it) => it.paren_token.span.open(),
        Expr::Reference(it) => it.and_token.spans[0],
        Expr::Macro(it) if it.mac.path.leading_colon.is_none() => match it.mac.path.segments.first() {
            Some(segment) => segment.ident.span(),
            None => return of_tree(first).start,
        },
        Expr::Path(it) if it.qself.is_none() && it.path.leading_colon.is_none() => match it.path.segments.first() {
            Some(segment) => segment.ident.span(),
            None => return of_tree(first).start,
        },
        _ => return of_tree(first).start,
    };
    of(token).start
}

fn end(mut expr: &Expr) -> u32 {
    loop {
        let token = match expr {
            Expr::Assign(it) => {
                expr = &it.right;
                continue;
            }
            Expr::Binary(it) => {
                expr = &it.right;
                continue;
            }
            Expr::Unary(it) => {
                expr = &it.expr;
                continue;
            }
            Expr::Reference(it) => {
                expr = &it.expr;
                continue;
            }
            Expr::Await(it) => it.await_token.span,
            Expr::Call(it) => it.paren_token.span.close(),
            Expr::Field(it) => match &it.member {
                Member::Named(name) => name.span(),
                Member::Unnamed(index) => index.span,
            },
            Expr::Index(it) => it.bracket_token.span.close(),
            Expr::Lit(it) => it.lit.span(),
            Expr::Match(it) => it.brace_token.span.close(),
            Expr::MethodCall(it) => it.paren_token.span.close(),
            Expr::Paren(it) => it.paren_token.span.close(),
            Expr::Struct(it) => it.brace_token.span.close(),
            Expr::Try(it) => it.question_token.spans[0],
            _ => return of_tree(expr).end,
        };
        return of(token).end;
    }
}

fn of_tokens(tokens: TokenStream) -> Span {
    let mut tokens = tokens.into_iter();
    let Some(first) = tokens.next() else { return Span::default() };
    let start = of(first.span());
    Span::new(start.start, tokens.last().map_or(start, |last| of(last.span())).end)
}

fn without_attributes(tokens: TokenStream) -> TokenStream {
    let mut tokens: Vec<TokenTree> = tokens.into_iter().collect();
    while let [TokenTree::Punct(sign), TokenTree::Group(_), ..] = &tokens[..]
        && sign.as_char() == '#'
    {
        tokens.drain(..2);
    }
    tokens.into_iter().collect()
}
