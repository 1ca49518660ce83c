//! Calls: which may be removed, and which of their arguments may change places.

use syn::Expr;

use super::finder::Finder;
use super::{Operator, Switch, line, place};
use orchestrate_workspace::source::Span;

impl Finder<'_> {
    pub(super) fn statement(&mut self, span: Span) {
        if self.context.diverges != Some(span.end) {
            self.add(Operator::Statement, span, "", Switch::Skip);
        }
    }

    pub(super) fn arguments<'a>(&mut self, node: Span, args: impl Iterator<Item = &'a Expr>) {
        let args: Vec<&Expr> = args.collect();
        for pair in args.windows(2) {
            let [first, second] = pair else { continue };
            if !may_be_equal(first, second) {
                continue;
            }
            let (first, second) = (place::of_expr(first), place::of_expr(second));
            let code = |start, end| line::slice(self.text, Span::new(start, end));
            let (one, other) = (code(first.start, first.end), code(second.start, second.end));
            if one != other {
                let swapped = format!("{other}{}{one}", code(first.end, second.start));
                self.add_in(Operator::Arguments, node, Span::new(first.start, second.end), &swapped);
            }
        }
    }
}

/// Whether two arguments may be of one type, so far as one sees without types.
fn may_be_equal(first: &Expr, second: &Expr) -> bool {
    match (first, second) {
        (Expr::Lit(first), Expr::Lit(second)) => {
            std::mem::discriminant(&first.lit) == std::mem::discriminant(&second.lit)
        }
        (Expr::Path(_) | Expr::Lit(_), Expr::Path(_) | Expr::Lit(_)) => true,
        _ => false,
    }
}

/// Whether a statement is a call, whatever becomes of its value.
pub(super) fn is_call(expr: &Expr) -> bool {
    match expr {
        Expr::Call(_) | Expr::MethodCall(_) => true,
        Expr::Try(it) => is_call(&it.expr),
        Expr::Await(it) => is_call(&it.base),
        _ => false,
    }
}

/// Calls that end the function, or the life of a value: without them the rest would not compile.
pub(super) fn is_excluded_call(expr: &Expr) -> bool {
    const NAMES: &[&str] = &["drop", "exit", "abort", "panic_any", "resume_unwind", "unreachable_unchecked"];
    match expr {
        Expr::Call(it) => matches!(&*it.func, Expr::Path(path)
            if path.path.segments.last().is_some_and(|last| NAMES.iter().any(|name| last.ident == name))),
        _ => false,
    }
}
