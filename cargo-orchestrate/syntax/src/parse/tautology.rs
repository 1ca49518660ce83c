//! Assertions that hold whatever the code does: of constants, of a value against itself, of what is true of every value.
//!
//! In: the name of an assertion and its arguments. Out: why it cannot fail, where that is sure by the tokens alone.

use std::mem::discriminant;

use syn::{BinOp, Expr, ExprBinary, ExprMethodCall, Lit, Member, UnOp};

use super::facts::Tautology;

/// Methods that give the same each time, as long as nothing changes their receiver.
const STABLE: &[&str] = &[
    "as_bytes",
    "as_deref",
    "as_mut",
    "as_ref",
    "as_slice",
    "as_str",
    "clone",
    "cloned",
    "copied",
    "count",
    "err",
    "is_empty",
    "is_err",
    "is_none",
    "is_ok",
    "is_some",
    "len",
    "ok",
    "to_owned",
    "to_string",
    "to_vec",
    "unwrap",
];

/// Of which pairs one is always true.
const OPPOSITES: &[(&str, &str)] = &[("is_ok", "is_err"), ("is_some", "is_none")];

/// Why the assertion of that name and these arguments cannot fail; none where it can, or where that is not sure.
pub(super) fn of_assertion(name: &str, arguments: &[Expr]) -> Option<Tautology> {
    match (name.trim_start_matches("debug_"), arguments) {
        ("assert", [condition, ..]) => of_condition(condition),
        ("assert_eq", [left, right, ..]) => of_equality(left, right),
        ("assert_ne", [left, right, ..]) => {
            let differ = constant(left)? != constant(right)?;
            differ.then_some(Tautology::Constant)
        }
        _ => None,
    }
}

fn of_condition(condition: &Expr) -> Option<Tautology> {
    if constant(condition) == Some(Constant::Bool(true)) {
        return Some(Tautology::Constant);
    }
    let Expr::Binary(binary) = bare(condition) else { return None };
    match binary.op {
        BinOp::Eq(_) => of_equality(&binary.left, &binary.right),
        BinOp::Le(_) | BinOp::Ge(_) if is_same(&binary.left, &binary.right) => Some(Tautology::Itself),
        BinOp::Le(_) => is_length_beside_zero(&binary.right, &binary.left).then_some(Tautology::AnyValue),
        BinOp::Ge(_) => is_length_beside_zero(&binary.left, &binary.right).then_some(Tautology::AnyValue),
        BinOp::Or(_) => are_opposites(binary).then_some(Tautology::AnyValue),
        _ => None,
    }
}

fn of_equality(left: &Expr, right: &Expr) -> Option<Tautology> {
    match (constant(left), constant(right)) {
        (Some(left), Some(right)) => (left == right).then_some(Tautology::Constant),
        _ => is_same(left, right).then_some(Tautology::Itself),
    }
}

/// `a.len() >= 0`.
fn is_length_beside_zero(length: &Expr, zero: &Expr) -> bool {
    let is_length = matches!(bare(length), Expr::MethodCall(call) if call.method == "len" && call.args.is_empty());
    is_length && constant(zero) == Some(Constant::Number(0))
}

/// `a || !a`, `a.is_ok() || a.is_err()`.
fn are_opposites(either: &ExprBinary) -> bool {
    let (left, right) = (bare(&either.left), bare(&either.right));
    match (left, right) {
        (Expr::MethodCall(left), Expr::MethodCall(right)) => {
            let named = |(one, other): &(&str, &str)| {
                (left.method == one && right.method == other) || (left.method == other && right.method == one)
            };
            OPPOSITES.iter().any(named) && is_same(&left.receiver, &right.receiver)
        }
        (value, Expr::Unary(not)) | (Expr::Unary(not), value) => {
            matches!(not.op, UnOp::Not(_)) && is_same(value, &not.expr)
        }
        _ => false,
    }
}

/// Whether two expressions are written alike, and give the same each time.
fn is_same(left: &Expr, right: &Expr) -> bool {
    match (bare(left), bare(right)) {
        (Expr::Path(left), Expr::Path(right)) => is_same_path(&left.path, &right.path),
        (Expr::Field(left), Expr::Field(right)) => {
            is_same_member(&left.member, &right.member) && is_same(&left.base, &right.base)
        }
        (Expr::MethodCall(left), Expr::MethodCall(right)) => is_same_call(left, right),
        (Expr::Reference(left), Expr::Reference(right)) => is_same(&left.expr, &right.expr),
        (Expr::Unary(left), Expr::Unary(right)) => {
            discriminant(&left.op) == discriminant(&right.op) && is_same(&left.expr, &right.expr)
        }
        (Expr::Index(left), Expr::Index(right)) => {
            is_same(&left.expr, &right.expr) && is_same(&left.index, &right.index)
        }
        (left, right) => constant(left).is_some_and(|constant_left| constant(right) == Some(constant_left)),
    }
}

fn is_same_call(left: &ExprMethodCall, right: &ExprMethodCall) -> bool {
    let is_stable = STABLE.iter().any(|name| left.method == name);
    let has_no_arguments = left.args.is_empty() && right.args.is_empty();
    is_stable && has_no_arguments && left.method == right.method && is_same(&left.receiver, &right.receiver)
}

/// Paths without generic arguments.
fn is_same_path(left: &syn::Path, right: &syn::Path) -> bool {
    let same = |(left, right): (&syn::PathSegment, &syn::PathSegment)| {
        left.ident == right.ident && left.arguments.is_none() && right.arguments.is_none()
    };
    left.segments.len() == right.segments.len() && left.segments.iter().zip(&right.segments).all(same)
}

fn is_same_member(left: &Member, right: &Member) -> bool {
    match (left, right) {
        (Member::Named(left), Member::Named(right)) => left == right,
        (Member::Unnamed(left), Member::Unnamed(right)) => left.index == right.index,
        _ => false,
    }
}

/// What an expression of literals alone gives.
#[derive(Clone, Debug, PartialEq, PartialOrd)]
enum Constant {
    Bool(bool),
    Number(i128),
    Char(char),
    Text(String),
}

fn constant(expr: &Expr) -> Option<Constant> {
    match bare(expr) {
        Expr::Lit(expr) => literal(&expr.lit),
        Expr::Unary(expr) => match (&expr.op, constant(&expr.expr)?) {
            (UnOp::Not(_), Constant::Bool(value)) => Some(Constant::Bool(!value)),
            (UnOp::Neg(_), Constant::Number(value)) => value.checked_neg().map(Constant::Number),
            _ => None,
        },
        Expr::Binary(expr) => operation(&expr.op, &constant(&expr.left)?, &constant(&expr.right)?),
        _ => None,
    }
}

fn literal(literal: &Lit) -> Option<Constant> {
    match literal {
        Lit::Bool(it) => Some(Constant::Bool(it.value)),
        Lit::Int(it) => it.base10_parse().ok().map(Constant::Number),
        Lit::Char(it) => Some(Constant::Char(it.value())),
        Lit::Str(it) => Some(Constant::Text(it.value())),
        _ => None,
    }
}

fn operation(op: &BinOp, left: &Constant, right: &Constant) -> Option<Constant> {
    if let (Constant::Number(left), Constant::Number(right)) = (left, right) {
        match op {
            BinOp::Add(_) => return left.checked_add(*right).map(Constant::Number),
            BinOp::Sub(_) => return left.checked_sub(*right).map(Constant::Number),
            BinOp::Mul(_) => return left.checked_mul(*right).map(Constant::Number),
            _ => {}
        }
    }
    let value = match (op, left, right) {
        (BinOp::And(_), Constant::Bool(left), Constant::Bool(right)) => *left && *right,
        (BinOp::Or(_), Constant::Bool(left), Constant::Bool(right)) => *left || *right,
        (BinOp::Eq(_), ..) => left == right,
        (BinOp::Ne(_), ..) => left != right,
        (BinOp::Lt(_), ..) => left < right,
        (BinOp::Le(_), ..) => left <= right,
        (BinOp::Gt(_), ..) => left > right,
        (BinOp::Ge(_), ..) => left >= right,
        _ => return None,
    };
    Some(Constant::Bool(value))
}

/// The expression within parentheses.
fn bare(expr: &Expr) -> &Expr {
    match expr {
        Expr::Paren(expr) => bare(&expr.expr),
        Expr::Group(expr) => bare(&expr.expr),
        expr => expr,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use syn::parse::Parser;
    use syn::punctuated::Punctuated;

    fn kind(name: &str, arguments: &str) -> Option<Tautology> {
        let parser = Punctuated::<Expr, syn::Token![,]>::parse_terminated;
        let arguments: Vec<Expr> = parser.parse_str(arguments).map(|it| it.into_iter().collect()).unwrap_or_default();
        assert!(!arguments.is_empty(), "the case itself does not parse");
        of_assertion(name, &arguments)
    }

    #[test]
    fn what_cannot_fail_is_told_by_its_tokens() {
        let cases = [
            (Tautology::Constant, "assert", "true"),
            (Tautology::Constant, "debug_assert", "1 < 2, \"{}\", x"),
            (Tautology::Constant, "assert", "!(false && true)"),
            (Tautology::Constant, "assert_eq", "2 + 2, 4"),
            (Tautology::Constant, "assert_eq", "\"a\", \"a\""),
            (Tautology::Constant, "assert_ne", "-1, 1"),
            (Tautology::Itself, "assert_eq", "x, x"),
            (Tautology::Itself, "assert_eq", "&a.b.0, (&a.b.0)"),
            (Tautology::Itself, "assert_eq", "a.len(), a.len()"),
            (Tautology::Itself, "assert_eq", "a[1].name, a[1].name"),
            (Tautology::Itself, "assert", "x == x"),
            (Tautology::Itself, "assert", "a::B <= a::B"),
            (Tautology::AnyValue, "assert", "r.is_ok() || r.is_err()"),
            (Tautology::AnyValue, "assert", "o.is_none() || o.is_some()"),
            (Tautology::AnyValue, "assert", "!done || done"),
            (Tautology::AnyValue, "assert", "a.len() >= 0"),
            (Tautology::AnyValue, "assert", "0 <= a.len()"),
        ];
        for (expected, name, arguments) in cases {
            assert_eq!(kind(name, arguments), Some(expected), "{name}!({arguments})");
        }
    }

    #[test]
    fn what_may_differ_may_fail() {
        let cases = [
            ("assert", "false"),
            ("assert", "x"),
            ("assert", "LIMIT > 0"),
            ("assert", "1 > 2"),
            ("assert", "cfg!(test)"),
            ("assert", "x < x"),
            ("assert", "a.is_ok() || b.is_err()"),
            ("assert", "a.is_ok() && a.is_err()"),
            ("assert", "a.len() >= 1"),
            ("assert", "a.len() <= 0"),
            ("assert_eq", "a, b"),
            ("assert_eq", "a.0, a.1"),
            ("assert_eq", "f(), f()"),
            ("assert_eq", "i.next(), i.next()"),
            ("assert_eq", "a.get(1), a.get(1)"),
            ("assert_eq", "a[f()], a[f()]"),
            ("assert_eq", "x, x.clone()"),
            ("assert_eq", "1, 2"),
            ("assert_eq", "size_of::<A>, size_of::<B>"),
            ("assert_ne", "x, x"),
            ("assert_matches", "true, true"),
        ];
        for (name, arguments) in cases {
            assert_eq!(kind(name, arguments), None, "{name}!({arguments})");
        }
    }
}
