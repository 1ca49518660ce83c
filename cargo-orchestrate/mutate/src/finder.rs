//! Walks one file, and writes down each change that it may suffer.

use syn::visit::{self, Visit};
use syn::{Arm, Attribute, Expr, ExprBinary, ExprLit, ExprMatch, ExprStruct, ExprUnary, Lit, Local, Pat, Stmt, UnOp};

use super::binary::Link;
use super::calls::{is_call, is_excluded_call};
use super::constant::is_constant;
use super::functions::Context;
use super::matches::guard;
use super::{Mutant, Operator, Plan, Switch, attributes, literal, place, settle};
use orchestrate_workspace::source::Span;

/// What a walk found.
pub(super) struct Found {
    pub(super) plan: Plan,
    /// The items within bodies: what holds one cannot be written twice.
    pub(super) items: Vec<Span>,
}

/// Everything that can be mutated in a file.
pub(super) fn find(text: &str, file: &syn::File) -> Found {
    let found = Found { plan: Plan::default(), items: Vec::new() };
    let mut finder = Finder { text, found, names: Vec::new(), context: Context::default(), chain: Vec::new() };
    if !attributes::is_test(&file.attrs) {
        let context = Context { left_out: attributes::is_skipped(&file.attrs), ..Context::default() };
        finder.within(context, |it| visit::visit_file(it, file));
    }
    finder.found
}

pub(super) struct Finder<'t> {
    pub(super) text: &'t str,
    pub(super) found: Found,
    /// What the functions at hand are named after.
    pub(super) names: Vec<String>,
    pub(super) context: Context,
    /// The binary operators of which the expression at hand is an operand, with no bracket between; the innermost last.
    pub(super) chain: Vec<Link>,
}

const CONST_FN: &str = "a `const fn` may run in the compiler, which has no environment";
const PROMOTED: &str = "what is borrowed here is a constant for ever, which a choice is not";

impl Finder<'_> {
    pub(super) fn within(&mut self, context: Context, walk: impl FnOnce(&mut Self)) {
        let outer = std::mem::replace(&mut self.context, context);
        walk(self);
        self.context = outer;
    }

    pub(super) fn add(&mut self, operator: Operator, span: Span, replacement: impl Into<String>, switch: Switch) {
        let Some(function) = self.context.function else { return };
        if self.context.left_out || self.context.constant {
            return;
        }
        let switch = match switch {
            Switch::None(reason) => Switch::None(reason),
            _ if self.context.const_fn => Switch::None(CONST_FN),
            Switch::Expression { .. } if self.context.promoted => Switch::None(PROMOTED),
            switch => switch,
        };
        self.found.plan.mutants.push(Mutant { function, operator, span, replacement: replacement.into(), switch });
    }

    /// A mutant by which a part of an expression is replaced.
    pub(super) fn add_in(&mut self, operator: Operator, node: Span, span: Span, replacement: &str) {
        let switch = self.other(node, span, replacement);
        self.add(operator, span, replacement, switch);
    }

    /// An expression with a part replaced, as what the compiler reads where that is done to the source.
    pub(super) fn other(&self, node: Span, span: Span, replacement: &str) -> Switch {
        // Nobody will see it: not worth the copy.
        if self.context.left_out || self.context.constant || self.context.function.is_none() {
            return Switch::None("");
        }
        settle::other(self.text, node, span, replacement)
    }

    fn literal(&mut self, literal: &ExprLit, node: Span) {
        let Lit::Int(int) = &literal.lit else { return };
        let span = place::of(int.span());
        for replacement in literal::neighbours(int) {
            self.add_in(Operator::Literal, node, span, &replacement);
        }
    }

    fn fields(&mut self, literal: &ExprStruct, node: Span) {
        for field in literal.fields.pairs() {
            let (value, comma) = (field.value(), field.punct());
            if let syn::Member::Named(_) = value.member {
                let start = place::of_tree(*value).start;
                let end = comma.map_or_else(|| place::of_tree(*value).end, |comma| place::of(comma.spans[0]).end);
                self.add_in(Operator::StructField, node, Span::new(start, end), "");
            }
        }
    }

    /// The left side of an assignment: what it takes apart is a pattern, and only what it computes is an expression.
    fn assigned(&mut self, expr: &Expr) {
        match expr {
            Expr::Tuple(it) => it.elems.iter().for_each(|it| self.assigned(it)),
            Expr::Array(it) => it.elems.iter().for_each(|it| self.assigned(it)),
            Expr::Call(it) => it.args.iter().for_each(|it| self.assigned(it)),
            Expr::Struct(it) => it.fields.iter().for_each(|it| self.assigned(&it.expr)),
            Expr::Paren(it) => self.assigned(&it.expr),
            _ => self.visit_expr(expr),
        }
    }
}

impl<'a> Visit<'a> for Finder<'_> {
    fn visit_expr(&mut self, expr: &'a Expr) {
        if is_excluded(place::attributes(expr)) {
            return;
        }
        if matches!(expr, Expr::Binary(_)) {
            return visit::visit_expr(self, expr);
        }
        let chain = std::mem::take(&mut self.chain);
        visit::visit_expr(self, expr);
        self.chain = chain;
    }

    fn visit_expr_binary(&mut self, binary: &'a ExprBinary) {
        let node = place::of_binary(binary);
        self.binary(binary, node);
        self.operand(binary, node, false);
        self.operand(binary, node, true);
    }

    fn visit_expr_unary(&mut self, unary: &'a ExprUnary) {
        let node = place::of_prefixed(place::of_tree(&unary.op), &unary.expr);
        if let UnOp::Not(_) | UnOp::Neg(_) = unary.op {
            self.add_in(Operator::Unary, node, place::of_tree(&unary.op), "");
        }
        match (&unary.op, &*unary.expr) {
            // The least value of a type has a literal that is too large without its sign.
            (UnOp::Neg(_), Expr::Lit(literal)) => self.literal(literal, node),
            (_, expr) => self.visit_expr(expr),
        }
    }

    fn visit_expr_lit(&mut self, literal: &'a ExprLit) {
        self.literal(literal, place::of(literal.lit.span()));
    }

    fn visit_expr_match(&mut self, it: &'a ExprMatch) {
        self.arms(&it.arms);
        self.guards(&it.arms);
        visit::visit_expr_match(self, it);
    }

    fn visit_arm(&mut self, arm: &'a Arm) {
        if attributes::is_test(&arm.attrs) {
            return;
        }
        if let Some(guard) = guard(arm) {
            self.visit_expr(guard);
        }
        self.visit_expr(&arm.body);
    }

    fn visit_expr_struct(&mut self, literal: &'a ExprStruct) {
        let base = literal.rest.as_deref().filter(|rest| !matches!(rest, Expr::Verbatim(_)));
        if base.is_some() {
            self.fields(literal, place::of_struct(literal));
        }
        literal
            .fields
            .iter()
            .filter(|field| field.colon_token.is_some())
            .for_each(|field| self.visit_expr(&field.expr));
        base.into_iter().for_each(|base| self.visit_expr(base));
    }

    fn visit_expr_call(&mut self, call: &'a syn::ExprCall) {
        // How much room a collection begins with, no test can tell.
        if matches!(&*call.func, Expr::Path(it) if it.path.segments.last().is_some_and(|it| it.ident == "with_capacity"))
        {
            return;
        }
        self.arguments(place::of_call(&call.func, call.paren_token.span.close()), call.args.iter());
        visit::visit_expr_call(self, call);
    }

    fn visit_expr_method_call(&mut self, call: &'a syn::ExprMethodCall) {
        if call.method == "with_capacity" {
            return;
        }
        self.arguments(place::of_call(&call.receiver, call.paren_token.span.close()), call.args.iter());
        visit::visit_expr_method_call(self, call);
    }

    fn visit_expr_assign(&mut self, it: &'a syn::ExprAssign) {
        self.assigned(&it.left);
        self.visit_expr(&it.right);
    }

    fn visit_expr_reference(&mut self, it: &'a syn::ExprReference) {
        let promoted = self.context.promoted || it.mutability.is_none() && is_constant(&it.expr);
        self.within(Context { promoted, ..self.context }, |finder| finder.visit_expr(&it.expr));
    }

    fn visit_expr_repeat(&mut self, it: &'a syn::ExprRepeat) {
        self.visit_expr(&it.expr);
    }

    fn visit_stmt(&mut self, statement: &'a Stmt) {
        match statement {
            Stmt::Item(item) if self.context.function.is_some() => self.found.items.push(place::of_tree(item)),
            Stmt::Expr(expr, semicolon) => {
                let attributes = place::of_statement(expr);
                if is_excluded(attributes) {
                    return;
                }
                if let (Some(semicolon), true) = (semicolon, is_call(expr) && !is_excluded_call(expr)) {
                    let start = place::of_outer(attributes).unwrap_or(place::of_expr(expr).start);
                    self.statement(Span::new(start, place::of(semicolon.spans[0]).end));
                }
            }
            _ => {}
        }
        visit::visit_stmt(self, statement);
    }

    fn visit_local(&mut self, local: &'a Local) {
        if is_excluded(&local.attrs) {
            return;
        }
        visit::visit_local(self, local);
    }

    fn visit_item_fn(&mut self, it: &'a syn::ItemFn) {
        self.function(&it.attrs, &it.vis, &it.sig, &it.block);
    }

    fn visit_impl_item_fn(&mut self, it: &'a syn::ImplItemFn) {
        self.method(&it.attrs, &it.vis, &it.sig, &it.block);
    }

    fn visit_trait_item_fn(&mut self, it: &'a syn::TraitItemFn) {
        if let Some(block) = &it.default {
            self.method(&it.attrs, &syn::Visibility::Inherited, &it.sig, block);
        }
    }

    fn visit_item_impl(&mut self, it: &'a syn::ItemImpl) {
        self.implementation(it);
    }

    fn visit_item_trait(&mut self, it: &'a syn::ItemTrait) {
        let left_out = attributes::is_skipped(&it.attrs);
        self.named(&it.attrs, left_out, it.ident.to_string(), |finder| visit::visit_item_trait(finder, it));
    }

    fn visit_item_mod(&mut self, it: &'a syn::ItemMod) {
        self.module(it);
    }

    fn visit_item_const(&mut self, it: &'a syn::ItemConst) {
        self.constant(&it.attrs, &it.expr);
    }

    fn visit_item_static(&mut self, it: &'a syn::ItemStatic) {
        self.constant(&it.attrs, &it.expr);
    }

    fn visit_impl_item_const(&mut self, it: &'a syn::ImplItemConst) {
        self.constant(&it.attrs, &it.expr);
    }

    fn visit_trait_item_const(&mut self, it: &'a syn::TraitItemConst) {
        it.default.iter().for_each(|(_, value)| self.constant(&it.attrs, value));
    }

    fn visit_expr_const(&mut self, it: &'a syn::ExprConst) {
        self.within(Context { constant: true, ..self.context }, |finder| visit::visit_block(finder, &it.block));
    }

    // What stands in patterns, types, their arguments and attributes is known to the compiler, and nothing chooses there.
    fn visit_pat(&mut self, _: &'a Pat) {}
    fn visit_type(&mut self, _: &'a syn::Type) {}
    fn visit_path(&mut self, _: &'a syn::Path) {}
    fn visit_angle_bracketed_generic_arguments(&mut self, _: &'a syn::AngleBracketedGenericArguments) {}
    fn visit_signature(&mut self, _: &'a syn::Signature) {}
    fn visit_generics(&mut self, _: &'a syn::Generics) {}
    fn visit_variant(&mut self, _: &'a syn::Variant) {}
    fn visit_attribute(&mut self, _: &'a syn::Attribute) {}
}

/// Whether something within a function is no place for mutants.
fn is_excluded(attributes: &[Attribute]) -> bool {
    !attributes.is_empty() && (attributes::is_test(attributes) || attributes::is_skipped(attributes))
}
