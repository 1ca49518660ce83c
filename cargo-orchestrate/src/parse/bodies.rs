//! Expressions, patterns and types: every path in them, and the variables that are none.

use proc_macro2::Ident;
use syn::visit::{self, Visit};
use syn::{Block, Expr, Item, Member, Pat, PathArguments, QSelf, Stmt, UseTree};

use super::facts::{Namespace, ScopeKind, SegmentFact};
use super::kinds::ReferenceKind;
use super::macros::Position;
use super::walker::{Local, Walker};

impl Walker<'_> {
    /// A path with the paths in its generic arguments.
    pub(super) fn type_path(&mut self, path: &syn::Path, kind: ReferenceKind, namespace: Namespace) {
        self.path_reference(path, kind, namespace);
        self.path_arguments(path);
    }

    fn path_arguments(&mut self, path: &syn::Path) {
        for segment in &path.segments {
            match &segment.arguments {
                PathArguments::None => {}
                arguments => self.visit_path_arguments(arguments),
            }
        }
    }

    /// `<Type as Trait>::member` is a path from the trait; `<Type>::member` one from the type.
    fn qualified_path(&mut self, qself: &QSelf, path: &syn::Path, namespace: Namespace) {
        self.visit_type(&qself.ty);
        if qself.position > 0 {
            return self.type_path(path, ReferenceKind::Path, namespace);
        }
        let first = self.first_segment();
        let mut shared = 0;
        if let syn::Type::Path(ty) = &*qself.ty {
            ty.path.segments.iter().for_each(|segment| self.segment(&segment.ident));
            shared = ty.path.segments.len();
        }
        path.segments.iter().for_each(|segment| self.segment(&segment.ident));
        if shared > 0 {
            let path = self.path_since(first, false);
            self.reference(path, shared.min(usize::from(u8::MAX)) as u8, ReferenceKind::Path, namespace);
        } else {
            // The type is a slice, tuple or pointer: what its member is needs types.
            self.facts.segments.truncate(first as usize);
            self.facts.members += 1;
        }
        self.path_arguments(path);
    }

    fn any_path(&mut self, qself: Option<&QSelf>, path: &syn::Path, namespace: Namespace) {
        match qself {
            Some(qself) => self.qualified_path(qself, path, namespace),
            None => self.type_path(path, ReferenceKind::Path, namespace),
        }
    }

    /// A field in a struct literal or pattern, whose type is written before it.
    fn field_of(&mut self, qself: Option<&QSelf>, path: &syn::Path, member: &Member) {
        let (None, Member::Named(name)) = (qself, member) else {
            self.facts.members += 1;
            return;
        };
        let first = self.first_segment();
        path.segments.iter().for_each(|segment| self.segment(&segment.ident));
        self.segment(name);
        let of_type = self.path_since(first, path.leading_colon.is_some());
        let shared = path.segments.len().min(usize::from(u8::MAX)) as u8;
        self.reference(of_type, shared, ReferenceKind::Field, Namespace::Field);
    }

    /// A member of a receiver: the type of `self` is `Self`; that of others is not looked for yet.
    fn member_of(&mut self, receiver: &Expr, name: &Ident, kind: ReferenceKind, namespace: Namespace) {
        let receiver = match receiver {
            Expr::Path(receiver) if receiver.path.is_ident("self") => receiver,
            _ => {
                self.facts.members += 1;
                return;
            }
        };
        let first = self.first_segment();
        let span = receiver.path.segments.first().map_or(name.span(), |segment| segment.ident.span());
        let span = self.token_span(span);
        let self_type = self.name_text("Self");
        self.facts.segments.push(SegmentFact { name: self_type, span });
        self.segment(name);
        let path = self.path_since(first, false);
        self.reference(path, 1, kind, namespace);
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
                Item::Use(item) => self.hide_imported(&item.tree),
                _ => {}
            }
        }
    }

    fn hide_imported(&mut self, tree: &UseTree) {
        match tree {
            UseTree::Path(path) => self.hide_imported(&path.tree),
            UseTree::Name(name) => self.hide(&name.ident),
            UseTree::Rename(rename) => self.hide(&rename.rename),
            UseTree::Group(group) => group.items.iter().for_each(|tree| self.hide_imported(tree)),
            _ => {}
        }
    }

    fn hide(&mut self, ident: &Ident) {
        let name = self.name(ident);
        self.locals.push((name, Local::Item));
    }

    fn statements(&mut self, stmts: &[Stmt]) {
        self.hide_variables(stmts);
        stmts.iter().for_each(|stmt| self.visit_stmt(stmt));
    }

    /// Statements that open a scope where they declare items.
    pub(super) fn block(&mut self, stmts: &[Stmt]) {
        let has_items = stmts.iter().any(|stmt| matches!(stmt, Stmt::Item(_) | Stmt::Macro(_)));
        self.with_locals(|walker| {
            if has_items {
                walker.in_scope(ScopeKind::Block, Vec::new(), |walker| walker.statements(stmts));
            } else {
                walker.statements(stmts);
            }
        });
    }

    fn attributes(&mut self, attributes: &[syn::Attribute]) {
        attributes.iter().for_each(|attribute| self.loose_attribute(attribute));
    }
}

impl<'ast> Visit<'ast> for Walker<'_> {
    fn visit_item(&mut self, item: &'ast Item) {
        self.item(item);
    }

    fn visit_attribute(&mut self, attribute: &'ast syn::Attribute) {
        self.loose_attribute(attribute);
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        self.type_path(path, ReferenceKind::Path, Namespace::Type);
    }

    fn visit_expr_path(&mut self, expr: &'ast syn::ExprPath) {
        self.attributes(&expr.attrs);
        self.any_path(expr.qself.as_ref(), &expr.path, Namespace::Value);
    }

    fn visit_type_path(&mut self, ty: &'ast syn::TypePath) {
        self.any_path(ty.qself.as_ref(), &ty.path, Namespace::Type);
    }

    fn visit_expr_struct(&mut self, expr: &'ast syn::ExprStruct) {
        self.attributes(&expr.attrs);
        self.any_path(expr.qself.as_ref(), &expr.path, Namespace::Type);
        for field in &expr.fields {
            self.attributes(&field.attrs);
            self.field_of(expr.qself.as_ref(), &expr.path, &field.member);
            self.visit_expr(&field.expr);
        }
        expr.rest.iter().for_each(|rest| self.visit_expr(rest));
    }

    fn visit_pat_struct(&mut self, pat: &'ast syn::PatStruct) {
        self.any_path(pat.qself.as_ref(), &pat.path, Namespace::Type);
        for field in &pat.fields {
            self.attributes(&field.attrs);
            self.field_of(pat.qself.as_ref(), &pat.path, &field.member);
            match (&field.colon_token, &*field.pat) {
                // A shorthand is always a variable.
                (None, Pat::Ident(ident)) => {
                    let name = self.name(&ident.ident);
                    self.locals.push((name, Local::Variable));
                }
                _ => self.visit_pat(&field.pat),
            }
        }
    }

    fn visit_pat_tuple_struct(&mut self, pat: &'ast syn::PatTupleStruct) {
        self.any_path(pat.qself.as_ref(), &pat.path, Namespace::Value);
        pat.elems.iter().for_each(|pat| self.visit_pat(pat));
    }

    fn visit_pat_ident(&mut self, pat: &'ast syn::PatIdent) {
        self.attributes(&pat.attrs);
        let name = self.name(&pat.ident);
        // The compiler warns of constants and variants without a capital, and of variables with one.
        let may_be_item = self.facts.name(name).contains(|char: char| char.is_uppercase());
        let is_binding = pat.by_ref.is_some() || pat.mutability.is_some() || pat.subpat.is_some() || !may_be_item;
        let local = if is_binding {
            Local::Variable
        } else {
            let first = self.first_segment();
            self.segment(&pat.ident);
            let path = self.path_since(first, false);
            Local::Maybe(self.reference(path, 0, ReferenceKind::Path, Namespace::Pattern))
        };
        self.locals.push((name, local));
        if let Some((_, pat)) = &pat.subpat {
            self.visit_pat(pat);
        }
    }

    fn visit_macro(&mut self, mac: &'ast syn::Macro) {
        self.macro_call(mac, Position::Expression);
    }

    fn visit_stmt_macro(&mut self, stmt: &'ast syn::StmtMacro) {
        self.attributes(&stmt.attrs);
        self.macro_call(&stmt.mac, Position::Statement);
    }

    fn visit_block(&mut self, block: &'ast Block) {
        self.block(&block.stmts);
    }

    fn visit_local(&mut self, local: &'ast syn::Local) {
        self.attributes(&local.attrs);
        if let Some(init) = &local.init {
            self.visit_expr(&init.expr);
            if let Some((_, diverge)) = &init.diverge {
                self.visit_expr(diverge);
            }
        }
        self.visit_pat(&local.pat);
    }

    fn visit_expr_let(&mut self, expr: &'ast syn::ExprLet) {
        self.visit_expr(&expr.expr);
        self.visit_pat(&expr.pat);
    }

    fn visit_arm(&mut self, arm: &'ast syn::Arm) {
        self.with_locals(|walker| visit::visit_arm(walker, arm));
    }

    fn visit_expr_if(&mut self, expr: &'ast syn::ExprIf) {
        self.attributes(&expr.attrs);
        self.with_locals(|walker| {
            walker.visit_expr(&expr.cond);
            walker.visit_block(&expr.then_branch);
        });
        if let Some((_, otherwise)) = &expr.else_branch {
            self.visit_expr(otherwise);
        }
    }

    fn visit_expr_while(&mut self, expr: &'ast syn::ExprWhile) {
        self.with_locals(|walker| visit::visit_expr_while(walker, expr));
    }

    fn visit_expr_for_loop(&mut self, expr: &'ast syn::ExprForLoop) {
        self.attributes(&expr.attrs);
        self.visit_expr(&expr.expr);
        self.with_locals(|walker| {
            walker.visit_pat(&expr.pat);
            walker.visit_block(&expr.body);
        });
    }

    fn visit_expr_closure(&mut self, expr: &'ast syn::ExprClosure) {
        self.with_locals(|walker| visit::visit_expr_closure(walker, expr));
    }

    fn visit_expr_unsafe(&mut self, expr: &'ast syn::ExprUnsafe) {
        self.capability(expr.unsafe_token.span, "cap:unsafe");
        visit::visit_expr_unsafe(self, expr);
    }

    fn visit_expr_method_call(&mut self, expr: &'ast syn::ExprMethodCall) {
        self.member_of(&expr.receiver, &expr.method, ReferenceKind::Method, Namespace::Value);
        visit::visit_expr_method_call(self, expr);
    }

    fn visit_expr_field(&mut self, expr: &'ast syn::ExprField) {
        match &expr.member {
            Member::Named(name) => self.member_of(&expr.base, name, ReferenceKind::Field, Namespace::Field),
            Member::Unnamed(_) => self.facts.members += 1,
        }
        visit::visit_expr_field(self, expr);
    }

    fn visit_expr(&mut self, expr: &'ast Expr) {
        match expr {
            Expr::Verbatim(tokens) => self.unread_tokens(tokens),
            expr => visit::visit_expr(self, expr),
        }
    }

    fn visit_type(&mut self, ty: &'ast syn::Type) {
        match ty {
            syn::Type::Verbatim(tokens) => self.unread_tokens(tokens),
            ty => visit::visit_type(self, ty),
        }
    }

    fn visit_pat(&mut self, pat: &'ast Pat) {
        match pat {
            Pat::Verbatim(tokens) => self.unread_tokens(tokens),
            pat => visit::visit_pat(self, pat),
        }
    }
}
