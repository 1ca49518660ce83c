//! Expressions whose value the compiler knows.

use syn::Expr;

/// Whether an expression is a constant, to which a reference lives for ever: literals, and what is made of them.
pub(super) fn is_constant(expr: &Expr) -> bool {
    match expr {
        Expr::Lit(_) => true,
        Expr::Path(it) => it.path.segments.last().is_some_and(is_no_variable),
        Expr::Array(it) => it.elems.iter().all(is_constant),
        Expr::Tuple(it) => it.elems.iter().all(is_constant),
        Expr::Paren(it) => is_constant(&it.expr),
        Expr::Unary(it) => is_constant(&it.expr),
        Expr::Cast(it) => is_constant(&it.expr),
        Expr::Reference(it) => it.mutability.is_none() && is_constant(&it.expr),
        Expr::Repeat(it) => is_constant(&it.expr),
        Expr::Binary(it) => is_constant(&it.left) && is_constant(&it.right),
        Expr::Struct(it) => it.rest.is_none() && it.fields.iter().all(|field| is_constant(&field.expr)),
        Expr::Call(it) => is_constant(&it.func) && it.args.iter().all(is_constant),
        _ => false,
    }
}

fn is_no_variable(segment: &syn::PathSegment) -> bool {
    segment.ident.to_string().starts_with(char::is_uppercase)
}
