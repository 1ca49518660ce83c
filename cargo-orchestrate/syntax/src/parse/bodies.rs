//! Expressions and statements: every path in them, the variables that are none, and how values flow.

use proc_macro2::Ident;
use syn::{Block, Expr, Item, Member, Stmt, UseTree};

use super::facts::{
    ARITHMETIC, BodyFact, ClosureFact, ExprFact, ExprId, Failures, Infix, List, Literal, MethodCallFact, NO_ID,
    NUMBER_TYPES, Namespace, PatFact, Position, Prefix, RangeKind, ReferenceId, ScopeKind, SegmentFact, StatementFact,
    StructLiteralFact, TypeId,
};
use super::kinds::ReferenceKind;
use super::locals::Local;
use super::walker::Walker;

impl Walker<'_> {
    pub(super) fn add_expr(&mut self, fact: ExprFact) -> ExprId {
        self.facts.exprs.push(fact);
        ExprId(self.facts.exprs.len() as u32 - 1)
    }

    /// An expression that belongs to the item at hand and to no expression around it.
    pub(super) fn body(&mut self, expr: &Expr, ty: Option<TypeId>) {
        if self.skips_bodies {
            return;
        }
        let root = self.expr(expr);
        self.add_body(root, ty);
    }

    pub(super) fn add_body(&mut self, root: ExprId, ty: Option<TypeId>) {
        self.facts.bodies.push(BodyFact { owner: self.owner, root, ty });
    }

    /// Writes an expression down.
    pub(super) fn expr(&mut self, expr: &Expr) -> ExprId {
        let fact = match expr {
            Expr::Paren(expr) => return self.expr(&expr.expr),
            Expr::Group(expr) => return self.expr(&expr.expr),
            Expr::Path(expr) => {
                self.attributes(&expr.attrs);
                self.expr_path(expr)
            }
            Expr::Lit(expr) => ExprFact::Literal(literal(&expr.lit)),
            Expr::MethodCall(expr) => self.method_call(expr),
            Expr::Call(expr) => {
                self.note_call(&expr.func);
                let callee = self.expr(&expr.func);
                ExprFact::Call(callee, self.exprs(expr.args.iter()))
            }
            Expr::Field(expr) => {
                let base = self.expr(&expr.base);
                let first = self.first_segment();
                self.member_segment(&expr.member);
                ExprFact::Field(base, self.member_reference(first, ReferenceKind::Field))
            }
            Expr::Reference(expr) => ExprFact::Reference(self.expr(&expr.expr), expr.mutability.is_some()),
            Expr::Struct(expr) => self.struct_literal(expr),
            Expr::Closure(expr) => self.closure(expr),
            Expr::Binary(expr) => {
                let (left, right) = (self.expr(&expr.left), self.expr(&expr.right));
                ExprFact::Infix(infix(&expr.op), left, right)
            }
            Expr::Unary(expr) => self.unary(expr),
            other => return self.control_flow(other),
        };
        self.add_expr(fact)
    }

    fn control_flow(&mut self, expr: &Expr) -> ExprId {
        let fact = match expr {
            Expr::If(expr) => self.expr_if(expr),
            Expr::Match(expr) => self.expr_match(expr),
            Expr::Let(expr) => {
                let value = self.expr(&expr.expr);
                ExprFact::Let(self.pat(&expr.pat), value)
            }
            Expr::Block(expr) => return self.block(&expr.block.stmts),
            Expr::Const(expr) => return self.block(&expr.block.stmts),
            Expr::Unsafe(expr) => {
                self.capability(expr.unsafe_token.span, "cap:unsafe");
                return self.block(&expr.block.stmts);
            }
            Expr::Async(expr) => ExprFact::Async(self.block(&expr.block.stmts)),
            Expr::TryBlock(expr) => {
                self.block(&expr.block.stmts);
                ExprFact::Missing
            }
            Expr::Loop(expr) => ExprFact::Loop(self.block(&expr.body.stmts)),
            Expr::While(expr) => {
                let mark = self.locals.len();
                let condition = self.expr(&expr.cond);
                let body = self.block(&expr.body.stmts);
                self.locals.truncate(mark);
                ExprFact::While(condition, body)
            }
            Expr::ForLoop(expr) => {
                let iterated = self.expr(&expr.expr);
                let mark = self.locals.len();
                let pat = self.pat(&expr.pat);
                let body = self.block(&expr.body.stmts);
                self.locals.truncate(mark);
                ExprFact::For(pat, iterated, body)
            }
            Expr::Return(expr) => {
                expr.expr.iter().for_each(|result| self.note_result(result));
                ExprFact::Return(expr.expr.as_ref().map(|expr| self.expr(expr)))
            }
            Expr::Break(expr) => ExprFact::Break(expr.expr.as_ref().map(|expr| self.expr(expr))),
            Expr::Continue(_) => ExprFact::Continue,
            other => return self.operator(other),
        };
        self.add_expr(fact)
    }

    fn operator(&mut self, expr: &Expr) -> ExprId {
        let fact = match expr {
            Expr::Try(expr) => {
                self.can_fail(Failures::UNWRAP);
                ExprFact::Try(self.expr(&expr.expr))
            }
            Expr::Await(expr) => ExprFact::Await(self.expr(&expr.base)),
            Expr::Assign(expr) => {
                let (left, right) = (self.expr(&expr.left), self.expr(&expr.right));
                ExprFact::Infix(Infix::Assign, left, right)
            }
            Expr::Index(expr) => {
                self.can_fail(Failures::UNWRAP);
                let (base, index) = (self.expr(&expr.expr), self.expr(&expr.index));
                ExprFact::Index(base, index)
            }
            Expr::Cast(expr) => {
                let value = self.expr(&expr.expr);
                ExprFact::Cast(value, self.ty(&expr.ty))
            }
            Expr::RawAddr(expr) => ExprFact::Pointer(self.expr(&expr.expr)),
            Expr::Tuple(expr) => ExprFact::Tuple(self.exprs(expr.elems.iter())),
            Expr::Array(expr) => ExprFact::Array(self.exprs(expr.elems.iter())),
            Expr::Repeat(expr) => {
                let (value, length) = (self.expr(&expr.expr), self.expr(&expr.len));
                ExprFact::Repeat(value, length)
            }
            Expr::Range(expr) => self.range(expr),
            Expr::Macro(expr) => {
                self.attributes(&expr.attrs);
                return self.macro_expr(&expr.mac, Position::Expression);
            }
            Expr::Yield(expr) => {
                expr.expr.iter().for_each(|expr| _ = self.expr(expr));
                ExprFact::Missing
            }
            Expr::Verbatim(tokens) => {
                self.unread_tokens(tokens);
                ExprFact::Missing
            }
            _ => ExprFact::Missing,
        };
        self.add_expr(fact)
    }

    pub(super) fn exprs<'e>(&mut self, exprs: impl Iterator<Item = &'e Expr>) -> List {
        let ids: Vec<u32> = exprs.map(|expr| self.expr(expr).0).collect();
        self.list(ids)
    }

    fn expr_path(&mut self, expr: &syn::ExprPath) -> ExprFact {
        let local = match expr.path.get_ident() {
            Some(ident) if expr.qself.is_none() => self.local(ident),
            _ => None,
        };
        match local {
            Some(Local::Variable(pat)) => ExprFact::Variable(pat),
            Some(Local::Captured(index)) => ExprFact::Captured(index),
            Some(Local::Maybe(_, pat)) => {
                ExprFact::Path(self.typed_path(&expr.path, ReferenceKind::Path, Namespace::Value), Some(pat))
            }
            _ => ExprFact::Path(self.any_path(expr.qself.as_ref(), &expr.path, Namespace::Value), None),
        }
    }

    fn method_call(&mut self, expr: &syn::ExprMethodCall) -> ExprFact {
        let receiver = self.expr(&expr.receiver);
        self.note_method(&expr.method);
        let first = self.first_segment();
        self.segment(&expr.method);
        let reference = self.member_reference(first, ReferenceKind::Method);
        let generics = match &expr.turbofish {
            Some(turbofish) => self.generic_arguments(&turbofish.args, None).0,
            None => List::default(),
        };
        let arguments = self.exprs(expr.args.iter());
        self.facts.calls.push(MethodCallFact { receiver, reference, generics, arguments });
        ExprFact::Method(self.facts.calls.len() as u32 - 1)
    }

    /// A method or field, by its name alone: what it belongs to, the receiver's type says.
    fn member_reference(&mut self, first: u32, kind: ReferenceKind) -> ReferenceId {
        let path = self.path_since(first, false);
        ReferenceId(self.reference(path, 0, kind, Namespace::Member))
    }

    /// The name of a field; of a tuple's, its number.
    pub(super) fn member_segment(&mut self, member: &Member) {
        match member {
            Member::Named(name) => self.segment(name),
            Member::Unnamed(index) => {
                let name = self.name_text(&index.index.to_string());
                let span = self.token_span(index.span);
                self.facts.segments.push(SegmentFact { name, span });
            }
        }
    }

    fn struct_literal(&mut self, expr: &syn::ExprStruct) -> ExprFact {
        self.attributes(&expr.attrs);
        let path = self.any_path(expr.qself.as_ref(), &expr.path, Namespace::Type);
        let mut fields = Vec::with_capacity(expr.fields.len() * 2);
        for field in &expr.fields {
            self.attributes(&field.attrs);
            let reference = self.field_of(expr.qself.as_ref(), &expr.path, &field.member);
            fields.push(reference.map_or(NO_ID, |reference| reference.0));
            fields.push(self.expr(&field.expr).0);
        }
        let fields = self.list(fields);
        let rest = expr.rest.as_ref().map(|rest| self.expr(rest));
        self.facts.literals.push(StructLiteralFact { path, fields, rest });
        ExprFact::Struct(self.facts.literals.len() as u32 - 1)
    }

    fn closure(&mut self, expr: &syn::ExprClosure) -> ExprFact {
        self.attributes(&expr.attrs);
        let mark = self.locals.len();
        let parameters: Vec<u32> = expr.inputs.iter().map(|input| self.pat(input).0).collect();
        let parameters = self.list(parameters);
        let output = self.written_return_type(&expr.output);
        let body = self.expr(&expr.body);
        self.locals.truncate(mark);
        self.facts.closures.push(ClosureFact { parameters, output, body, is_async: expr.asyncness.is_some() });
        ExprFact::Closure(self.facts.closures.len() as u32 - 1)
    }

    fn unary(&mut self, expr: &syn::ExprUnary) -> ExprFact {
        let operand = self.expr(&expr.expr);
        match expr.op {
            syn::UnOp::Deref(_) => ExprFact::Prefix(Prefix::Deref, operand),
            syn::UnOp::Not(_) => ExprFact::Prefix(Prefix::Not, operand),
            syn::UnOp::Neg(_) => ExprFact::Prefix(Prefix::Neg, operand),
            _ => ExprFact::Missing,
        }
    }

    fn range(&mut self, expr: &syn::ExprRange) -> ExprFact {
        let start = expr.start.as_ref().map(|expr| self.expr(expr));
        let end = expr.end.as_ref().map(|expr| self.expr(expr));
        let closed = matches!(expr.limits, syn::RangeLimits::Closed(_));
        let kind = match (start, end, closed) {
            (Some(_), Some(_), false) => RangeKind::Both,
            (Some(_), _, true) => RangeKind::Inclusive,
            (Some(_), None, false) => RangeKind::From,
            (None, Some(_), false) => RangeKind::To,
            (None, Some(_), true) => RangeKind::ToInclusive,
            (None, None, _) => RangeKind::Full,
        };
        ExprFact::Range(kind, start, end)
    }

    fn expr_if(&mut self, expr: &syn::ExprIf) -> ExprFact {
        self.attributes(&expr.attrs);
        let mark = self.locals.len();
        let condition = self.expr(&expr.cond);
        let then = self.block(&expr.then_branch.stmts);
        self.locals.truncate(mark);
        let otherwise = expr.else_branch.as_ref().map(|(_, otherwise)| self.expr(otherwise));
        ExprFact::If(condition, then, otherwise)
    }

    fn expr_match(&mut self, expr: &syn::ExprMatch) -> ExprFact {
        let scrutinee = self.expr(&expr.expr);
        let mut arms = Vec::with_capacity(expr.arms.len() * 3);
        for arm in &expr.arms {
            self.attributes(&arm.attrs);
            let mark = self.locals.len();
            let pat = match &arm.pat {
                // The guard belongs to the arm.
                syn::Pat::Guard(guarded) => {
                    let pat = self.pat(&guarded.pat);
                    arms.extend([pat.0, self.expr(&guarded.guard).0]);
                    None
                }
                pat => Some(self.pat(pat)),
            };
            if let Some(pat) = pat {
                arms.extend([pat.0, NO_ID]);
            }
            arms.push(self.expr(&arm.body).0);
            self.locals.truncate(mark);
        }
        ExprFact::Match(scrutinee, self.list(arms))
    }

    /// Names that the items of a block hide from the variables around it.
    fn hide_variables(&mut self, stmts: &[Stmt]) {
        for stmt in stmts {
            let Stmt::Item(item) = stmt else { continue };
            match item {
                Item::Fn(item) => self.hide(&item.sig.ident),
                Item::Const(item) => self.hide(&item.ident),
                Item::Static(item) => self.hide(&item.ident),
                Item::Struct(item) => self.hide(&item.ident),
                Item::Use(item) => self.hide_imported(&item.tree, None),
                _ => {}
            }
        }
    }

    /// Hides what an import brings; `self` in a group is the module around it, never the receiver.
    fn hide_imported(&mut self, tree: &UseTree, module: Option<&Ident>) {
        match tree {
            UseTree::Path(path) => self.hide_imported(&path.tree, Some(&path.ident)),
            UseTree::Name(name) if name.ident == "self" => module.into_iter().for_each(|module| self.hide(module)),
            UseTree::Name(name) => self.hide(&name.ident),
            UseTree::Rename(rename) => self.hide(&rename.rename),
            UseTree::Group(group) => group.items.iter().for_each(|tree| self.hide_imported(tree, module)),
            UseTree::Glob(_) => {}
        }
    }

    fn hide(&mut self, ident: &Ident) {
        let name = self.name(ident);
        self.locals.push(name, Local::Item);
    }

    fn statements(&mut self, stmts: &[Stmt]) -> ExprFact {
        self.hide_variables(stmts);
        let (mut facts, mut tail) = (Vec::with_capacity(stmts.len()), None);
        for (index, stmt) in stmts.iter().enumerate() {
            let is_last = index + 1 == stmts.len();
            match stmt {
                Stmt::Local(local) => facts.push(self.local_statement(local)),
                Stmt::Item(item) => self.item(item),
                Stmt::Expr(expr, None) if is_last => tail = Some(self.expr(expr)),
                Stmt::Expr(expr, _) => facts.push(StatementFact::Expr(self.expr(expr))),
                Stmt::Macro(stmt) => {
                    self.attributes(&stmt.attrs);
                    let expr = self.macro_expr(&stmt.mac, Position::Statement);
                    if is_last && stmt.semi_token.is_none() {
                        tail = Some(expr);
                    } else {
                        facts.push(StatementFact::Expr(expr));
                    }
                }
            }
        }
        let first = self.facts.statements.len() as u32;
        let len = facts.len() as u32;
        self.facts.statements.extend(facts);
        ExprFact::Block(List { first, len }, tail)
    }

    fn local_statement(&mut self, local: &syn::Local) -> StatementFact {
        self.attributes(&local.attrs);
        let init = local.init.as_ref().map(|init| self.expr(&init.expr));
        let diverge = local.init.as_ref().and_then(|init| init.diverge.as_ref());
        let otherwise = diverge.map(|(_, diverge)| self.expr(diverge));
        let (pat, ty) = match &local.pat {
            syn::Pat::Type(typed) => {
                let ty = self.ty(&typed.ty);
                (self.pat(&typed.pat), Some(ty))
            }
            pat => (self.pat(pat), None),
        };
        StatementFact::Let { pat, ty, init, otherwise }
    }

    /// Statements that open a scope where they declare items.
    pub(super) fn block(&mut self, stmts: &[Stmt]) -> ExprId {
        let has_items = stmts.iter().any(|stmt| matches!(stmt, Stmt::Item(_) | Stmt::Macro(_)));
        let mark = self.locals.len();
        let mut fact = ExprFact::Missing;
        if has_items {
            self.in_scope(ScopeKind::Block, |walker| fact = walker.statements(stmts));
        } else {
            fact = self.statements(stmts);
        }
        self.locals.truncate(mark);
        self.add_expr(fact)
    }

    /// Statements that stand among others: their items and variables are theirs too.
    pub(super) fn open_block(&mut self, stmts: &[Stmt]) -> ExprId {
        let fact = self.statements(stmts);
        self.add_expr(fact)
    }

    /// The block of a function, with the variables of its parameters around it.
    pub(super) fn function_block(&mut self, block: &Block, output: &syn::ReturnType) {
        if let (syn::ReturnType::Type(..), Some(Stmt::Expr(result, None))) = (output, block.stmts.last()) {
            self.note_result(result);
        }
        let root = self.block(&block.stmts);
        self.add_body(root, None);
    }

    pub(super) fn attributes(&mut self, attributes: &[syn::Attribute]) {
        attributes.iter().for_each(|attribute| self.loose_attribute(attribute));
    }

    /// `self`, as a variable of a function.
    pub(super) fn receiver_variable(&mut self) -> super::facts::PatId {
        let name = self.name_text("self");
        let id = self.add_pat(PatFact::Receiver);
        self.locals.push(name, Local::Variable(id));
        id
    }
}

fn literal(lit: &syn::Lit) -> Literal {
    let number = |suffix: &str, otherwise| {
        let known = NUMBER_TYPES.iter().position(|ty| *ty == suffix);
        known.map_or(otherwise, |index| Literal::Number(index as u8))
    };
    match lit {
        syn::Lit::ByteStr(_) => Literal::Bytes,
        syn::Lit::CStr(_) => Literal::CStr,
        syn::Lit::Byte(_) => Literal::Byte,
        syn::Lit::Char(_) => Literal::Char,
        syn::Lit::Int(lit) => number(lit.suffix(), Literal::Int),
        syn::Lit::Float(lit) => number(lit.suffix(), Literal::Float),
        syn::Lit::Bool(_) => Literal::Bool,
        _ => Literal::Str,
    }
}

fn infix(op: &syn::BinOp) -> Infix {
    use syn::BinOp;
    let name = match op {
        BinOp::Add(_) => "Add",
        BinOp::Sub(_) => "Sub",
        BinOp::Mul(_) => "Mul",
        BinOp::Div(_) => "Div",
        BinOp::Rem(_) => "Rem",
        BinOp::BitAnd(_) => "BitAnd",
        BinOp::BitOr(_) => "BitOr",
        BinOp::BitXor(_) => "BitXor",
        BinOp::Shl(_) => "Shl",
        BinOp::Shr(_) => "Shr",
        BinOp::And(_)
        | BinOp::Or(_)
        | BinOp::Eq(_)
        | BinOp::Lt(_)
        | BinOp::Le(_)
        | BinOp::Ne(_)
        | BinOp::Ge(_)
        | BinOp::Gt(_) => return Infix::Bool,
        _ => return Infix::Assign,
    };
    ARITHMETIC.iter().position(|known| *known == name).map_or(Infix::Bool, |index| Infix::Arithmetic(index as u8))
}
