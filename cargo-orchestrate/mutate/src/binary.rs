//! Binary operators: what may stand in their place, and how tightly they bind.

use syn::visit::Visit;
use syn::{BinOp, Expr, ExprBinary};

use super::finder::Finder;
use super::{Operator, Switch, line, place, settle};
use orchestrate_workspace::source::Span;

pub(super) const LET_CHAIN: &str = "a chain of `let` takes no other operator";

/// A binary operator around an operand.
pub(super) struct Link {
    node: Span,
    tightness: u8,
    is_right: bool,
    holds_let: bool,
}

impl Finder<'_> {
    pub(super) fn binary(&mut self, binary: &ExprBinary, node: Span) {
        let span = place::of_tree(&binary.op);
        let own = tightness(line::slice(self.text, span));
        for replacement in replacements(&binary.op) {
            let loose = tightness(replacement);
            // Operators around bind tighter than the new one: they take its operands.
            let taken = |link: &&Link| link.tightness > loose || link.tightness == loose && link.is_right;
            let around = self.chain.iter().rev().take_while(taken).last().filter(|_| loose < own);
            let holds_let = around.map_or_else(|| holds_let(binary), |link| link.holds_let);
            let switch = match around {
                _ if holds_let => Switch::None(LET_CHAIN),
                // What is copied would be too deep to have a choice, or too long.
                _ if self.chain.len() > settle::MAX_DEPTH => Switch::None(settle::DEEP),
                Some(link) => self.other(link.node, span, replacement),
                None => self.other(node, span, replacement),
            };
            self.add(Operator::Binary, span, *replacement, switch);
        }
    }

    pub(super) fn operand(&mut self, binary: &ExprBinary, node: Span, is_right: bool) {
        let operand = if is_right { &binary.right } else { &binary.left };
        let tightness = tightness(line::slice(self.text, place::of_tree(&binary.op)));
        if tightness == 0 || !matches!(&**operand, Expr::Binary(_)) {
            return self.visit_expr(operand);
        }
        self.chain.push(Link { node, tightness, is_right, holds_let: holds_let(binary) });
        self.visit_expr(operand);
        self.chain.pop();
    }
}

pub(super) fn is_let(expr: &Expr) -> bool {
    match expr {
        Expr::Let(_) => true,
        Expr::Binary(it) => holds_let(it),
        _ => false,
    }
}

/// Whether a `let` is an operand of an operator, with no bracket between.
fn holds_let(binary: &ExprBinary) -> bool {
    matches!(binary.op, BinOp::And(_) | BinOp::Or(_)) && (is_let(&binary.left) || is_let(&binary.right))
}

/// The operators that may stand in place of this one.
///
/// `==` does not become `<=`, which is no change where an unsigned value is compared with 0.
fn replacements(op: &BinOp) -> &'static [&'static str] {
    match op {
        BinOp::Eq(_) => &["!="],
        BinOp::Ne(_) => &["=="],
        BinOp::And(_) => &["||"],
        BinOp::Or(_) => &["&&"],
        BinOp::Lt(_) => &["==", ">", "<="],
        BinOp::Gt(_) => &["==", "<", ">="],
        BinOp::Le(_) => &[">"],
        BinOp::Ge(_) => &["<"],
        BinOp::Add(_) => &["-", "*"],
        BinOp::Sub(_) | BinOp::Mul(_) => &["+", "/"],
        BinOp::Div(_) => &["%", "*"],
        BinOp::Rem(_) => &["/", "+"],
        BinOp::Shl(_) => &[">>"],
        BinOp::Shr(_) => &["<<"],
        BinOp::BitAnd(_) => &["|", "^"],
        BinOp::BitOr(_) => &["&", "^"],
        BinOp::BitXor(_) => &["|", "&"],
        BinOp::AddAssign(_) => &["-=", "*="],
        BinOp::SubAssign(_) | BinOp::MulAssign(_) => &["+=", "/="],
        BinOp::DivAssign(_) => &["%=", "*="],
        BinOp::RemAssign(_) => &["/=", "+="],
        BinOp::ShlAssign(_) => &[">>="],
        BinOp::ShrAssign(_) => &["<<="],
        BinOp::BitAndAssign(_) => &["|="],
        BinOp::BitOrAssign(_) => &["&="],
        BinOp::BitXorAssign(_) => &["|=", "&="],
        _ => &[],
    }
}

/// How tightly an operator binds: the higher, the tighter. Assignments bind least.
fn tightness(op: &str) -> u8 {
    match op {
        "||" => 1,
        "&&" => 2,
        "==" | "!=" | "<" | ">" | "<=" | ">=" => 3,
        "|" => 4,
        "^" => 5,
        "&" => 6,
        "<<" | ">>" => 7,
        "+" | "-" => 8,
        "*" | "/" | "%" => 9,
        _ => 0,
    }
}
