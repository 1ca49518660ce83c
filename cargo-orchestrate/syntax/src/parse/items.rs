//! Items: definitions, what is inside them, and the files that they ask for.

use proc_macro2::{Ident, Span as TokenSpan};
use syn::spanned::Spanned as _;
use syn::visit::Visit;
use syn::{
    AttrStyle, Attribute, Fields, FnArg, Generics, Item, ItemEnum, ItemMod, Signature, Type, TypeParamBound, Variant,
};

use super::assertions::contents;
use super::attributes::AttributeSummary;
use super::facts::{
    Cfg, Contents, FileFacts, FileRequest, FnFact, InlineModule, ItemDetail, ItemFact, ItemId, List, NameId, Namespace,
    PathFact, Receiver, ScopeKind,
};
use super::kinds::{DefKind, ReferenceKind, Visibility};
use super::types::Idents;
use super::walker::Walker;

/// An item about to be added.
pub(super) struct NewItem<'a> {
    pub(super) kind: DefKind,
    pub(super) name: Option<&'a Ident>,
    /// The first and the last token, attributes left out.
    pub(super) tokens: (TokenSpan, TokenSpan),
    pub(super) visibility: Visibility,
    pub(super) visible_in: Option<PathFact>,
    pub(super) parent: Option<ItemId>,
    pub(super) detail: ItemDetail,
}

impl<'a> NewItem<'a> {
    pub(super) fn new(kind: DefKind, name: &'a Ident, tokens: (TokenSpan, TokenSpan)) -> NewItem<'a> {
        NewItem { name: Some(name), ..NewItem::unnamed(kind, tokens) }
    }

    pub(super) fn unnamed(kind: DefKind, tokens: (TokenSpan, TokenSpan)) -> NewItem<'a> {
        let visibility = Visibility::Private;
        NewItem { kind, name: None, tokens, visibility, visible_in: None, parent: None, detail: ItemDetail::None }
    }

    pub(super) fn visible(mut self, (visibility, visible_in): (Visibility, Option<PathFact>)) -> NewItem<'a> {
        (self.visibility, self.visible_in) = (visibility, visible_in);
        self
    }

    pub(super) fn member_of(mut self, parent: ItemId) -> NewItem<'a> {
        self.parent = Some(parent);
        self
    }

    pub(super) fn detail(mut self, detail: ItemDetail) -> NewItem<'a> {
        self.detail = detail;
        self
    }
}

impl Walker<'_> {
    /// All facts of a file.
    pub(super) fn file(mut self, file: &syn::File) -> FileFacts {
        let summary = self.summarise_for(None, &file.attrs);
        self.test = summary.cfg == Cfg::Test;
        self.facts.needs = summary.needs;
        for item in &file.items {
            self.item(item);
        }
        self.facts
    }

    /// All facts of a file that holds one expression.
    pub(super) fn expression(mut self, expr: &syn::Expr) -> FileFacts {
        self.body(expr, None);
        self.facts
    }

    pub(super) fn add(&mut self, attributes: &[Attribute], summary: AttributeSummary, new: NewItem<'_>) -> ItemId {
        let id = ItemId(self.facts.items.len() as u32);
        // Those that stand within are a part of it already.
        let outer = attributes.iter().find(|attribute| matches!(attribute.style, AttrStyle::Outer));
        let first = outer.map_or(new.tokens.0, |attribute| attribute.pound_token.spans[0]);
        let span = self.spans.between(first, new.tokens.1);
        let name_span = new.name.map_or_else(|| self.token_span(new.tokens.0), |name| self.token_span(name.span()));
        let name = new.name.map(|name| self.name(name)).filter(|name| self.facts.name(*name) != "_");
        let code_lines = self.spans.code_lines(self.spans.between(new.tokens.0, new.tokens.1));
        let test = self.test || summary.cfg == Cfg::Test || summary.test_attribute.is_some();
        self.facts.items.push(ItemFact {
            kind: new.kind,
            name,
            name_span,
            span,
            scope: self.scope,
            parent: new.parent,
            owner: self.owner,
            inner: None,
            visibility: new.visibility,
            visible_in: new.visible_in,
            cfg: summary.cfg,
            needs: summary.needs,
            test,
            detail: new.detail,
            attributes: summary.attributes,
            code_lines,
        });
        id
    }

    /// Walks what is inside an item: its own scope, no variables from outside.
    pub(super) fn inside(&mut self, item: ItemId, generics: Option<&Generics>, walk: impl FnOnce(&mut Self)) {
        let test = self.facts.item(item).test;
        let outer = (self.owner.replace(item), std::mem::replace(&mut self.test, test));
        let locals = self.locals.begin_item();
        match generics {
            Some(generics) if !generics.params.is_empty() => {
                let inner = self.in_scope(ScopeKind::Block, |walker| {
                    // Rules and members are found by way of the item: it has its scope from the start.
                    walker.facts.items[item.0 as usize].inner = Some(walker.scope);
                    walker.generics(generics);
                    walk(walker);
                });
                self.facts.items[item.0 as usize].inner = Some(inner);
            }
            Some(generics) => {
                self.where_clause(generics);
                walk(self);
            }
            None => walk(self),
        }
        self.locals.end_item(locals);
        (self.owner, self.test) = outer;
    }

    pub(super) fn visibility(&mut self, visibility: &syn::Visibility) -> (Visibility, Option<PathFact>) {
        match visibility {
            syn::Visibility::Public(_) => (Visibility::Public, None),
            syn::Visibility::Inherited => (Visibility::Private, None),
            syn::Visibility::Restricted(restricted) if restricted.path.is_ident("crate") => (Visibility::Crate, None),
            syn::Visibility::Restricted(restricted) if restricted.path.is_ident("self") => (Visibility::Private, None),
            syn::Visibility::Restricted(restricted) => {
                let path = self.path(&restricted.path);
                if restricted.in_token.is_some() {
                    self.reference(path, 0, ReferenceKind::Path, Namespace::Type);
                }
                (Visibility::Restricted, Some(path))
            }
        }
    }

    pub(super) fn item(&mut self, item: &Item) {
        match item {
            Item::Use(item) => self.use_item(item),
            Item::ExternCrate(item) => self.extern_crate(item),
            Item::Mod(item) => self.module(item),
            Item::Fn(item) => self.free_function(item),
            Item::Struct(item) => self.structure(item),
            Item::Union(item) => self.union(item),
            Item::Enum(item) => self.enumeration(item),
            Item::Trait(item) => self.trait_item(item),
            Item::TraitAlias(item) => self.trait_alias(item),
            Item::Impl(item) => self.implementation(item),
            Item::Type(item) => self.type_alias(item),
            Item::Const(item) => self.constant(item),
            Item::Static(item) => self.static_item(item),
            Item::ForeignMod(item) => self.foreign_module(item),
            Item::Macro(item) => self.item_macro(item),
            Item::Verbatim(tokens) => self.unread_tokens(tokens),
            _ => {}
        }
    }

    fn free_function(&mut self, item: &syn::ItemFn) {
        let tokens = (first_token(&item.vis, first_of(&item.sig)), item.block.brace_token.span.close());
        self.function(&item.attrs, Some(&item.vis), &item.sig, tokens, None, Some(&item.block));
    }

    fn structure(&mut self, item: &syn::ItemStruct) {
        let end = item
            .semi_token
            .as_ref()
            .map_or_else(|| end_of_fields(&item.fields, item.ident.span()), |semi| semi.spans[0]);
        let tokens = (first_token(&item.vis, item.struct_token.span), end);
        let value = !matches!(item.fields, Fields::Named(_));
        self.data(DefKind::Struct, &item.attrs, &item.vis, &item.ident, tokens, value, &item.generics, |walker, id| {
            walker.fields(id, item.fields.iter());
        });
    }

    fn union(&mut self, item: &syn::ItemUnion) {
        let tokens = (first_token(&item.vis, item.union_token.span), item.fields.brace_token.span.close());
        self.data(DefKind::Union, &item.attrs, &item.vis, &item.ident, tokens, false, &item.generics, |walker, id| {
            walker.fields(id, item.fields.named.iter());
        });
    }

    fn trait_alias(&mut self, item: &syn::ItemTraitAlias) {
        let tokens = (first_token(&item.vis, item.trait_token.span), item.semi_token.spans[0]);
        self.plain(DefKind::TraitAlias, &item.attrs, &item.vis, &item.ident, tokens, Some(&item.generics), |walker| {
            walker.bounds(item.bounds.iter());
        });
    }

    fn type_alias(&mut self, item: &syn::ItemType) {
        let tokens = (first_token(&item.vis, item.type_token.span), item.semi_token.spans[0]);
        self.plain(DefKind::TypeAlias, &item.attrs, &item.vis, &item.ident, tokens, Some(&item.generics), |walker| {
            walker.alias(Some(&item.ty), List::default());
        });
    }

    fn constant(&mut self, item: &syn::ItemConst) {
        let tokens = (first_token(&item.vis, item.const_token.span), item.semi_token.spans[0]);
        self.plain(DefKind::Const, &item.attrs, &item.vis, &item.ident, tokens, Some(&item.generics), |walker| {
            walker.typed(&item.ty, Some(&item.expr));
        });
    }

    fn static_item(&mut self, item: &syn::ItemStatic) {
        let tokens = (first_token(&item.vis, item.static_token.span), item.semi_token.spans[0]);
        self.plain(DefKind::Static, &item.attrs, &item.vis, &item.ident, tokens, None, |walker| {
            walker.typed(&item.ty, Some(&item.expr));
        });
    }

    /// The type, and the value, of the item at hand.
    pub(super) fn typed(&mut self, ty: &Type, value: Option<&syn::Expr>) {
        let ty = self.ty(ty);
        self.set_detail(ItemDetail::Typed(ty));
        if let Some(value) = value {
            self.body(value, Some(ty));
        }
    }

    pub(super) fn set_detail(&mut self, detail: ItemDetail) {
        if let Some(owner) = self.owner {
            self.facts.items[owner.0 as usize].detail = detail;
        }
    }

    #[expect(clippy::too_many_arguments, reason = "the parts that syn spreads over nine item types")]
    pub(super) fn plain(
        &mut self,
        kind: DefKind,
        attributes: &[Attribute],
        visibility: &syn::Visibility,
        ident: &Ident,
        tokens: (TokenSpan, TokenSpan),
        generics: Option<&Generics>,
        walk: impl FnOnce(&mut Self),
    ) -> ItemId {
        let summary = self.summarise(attributes);
        let visibility = self.visibility(visibility);
        let id = self.add(attributes, summary, NewItem::new(kind, ident, tokens).visible(visibility));
        self.inside(id, generics, walk);
        id
    }

    #[expect(clippy::too_many_arguments, reason = "the parts that syn spreads over three item types")]
    fn data(
        &mut self,
        kind: DefKind,
        attributes: &[Attribute],
        visibility: &syn::Visibility,
        ident: &Ident,
        tokens: (TokenSpan, TokenSpan),
        value: bool,
        generics: &Generics,
        walk: impl FnOnce(&mut Self, ItemId),
    ) {
        let mut summary = self.summarise(attributes);
        let visibility = self.visibility(visibility);
        let derives = std::mem::take(&mut summary.derives);
        let new = NewItem::new(kind, ident, tokens).visible(visibility).detail(ItemDetail::Type { derives, value });
        let id = self.add(attributes, summary, new);
        self.inside(id, Some(generics), |walker| walk(walker, id));
    }

    /// What the alias at hand stands for.
    pub(super) fn alias(&mut self, ty: Option<&Type>, bounds: List) {
        let path = ty.and_then(|ty| self.plain_type_path(ty));
        let ty = ty.map(|ty| self.ty(ty));
        self.set_detail(ItemDetail::Alias { path, ty, bounds });
    }

    /// The path of a type that is one, through references and parentheses.
    pub(super) fn plain_type_path(&mut self, ty: &Type) -> Option<PathFact> {
        match ty {
            Type::Path(ty) if ty.qself.is_none() => Some(self.path(&ty.path)),
            Type::Reference(ty) => self.plain_type_path(&ty.elem),
            Type::Paren(ty) => self.plain_type_path(&ty.elem),
            Type::Group(ty) => self.plain_type_path(&ty.elem),
            Type::TraitObject(ty) => match ty.bounds.first() {
                Some(TypeParamBound::Trait(bound)) => Some(self.path(&bound.path)),
                _ => None,
            },
            _ => None,
        }
    }

    fn module(&mut self, item: &ItemMod) {
        let summary = self.summarise(&item.attrs);
        let visibility = self.visibility(&item.vis);
        let end = match &item.content {
            Some((brace, _)) => brace.span.close(),
            None => item.semi.as_ref().map_or(item.ident.span(), |semi| semi.spans[0]),
        };
        let keyword = item.unsafety.as_ref().map_or(item.mod_token.span, |keyword| keyword.span);
        let tokens = (first_token(&item.vis, keyword), end);
        let (paths, by_name) = (summary.paths.clone(), !summary.has_plain_path);
        let id = self.add(&item.attrs, summary, NewItem::new(DefKind::Module, &item.ident, tokens).visible(visibility));
        let Some((_, items)) = &item.content else {
            let inside = self.inside.clone();
            return self.facts.files.push(FileRequest::Module { item: id, paths, by_name, inside });
        };
        let name = self.name(&item.ident);
        let name: Box<str> = self.facts.name(name).into();
        self.inside.push(InlineModule { name, path: paths.into_iter().next() });
        self.inside(id, None, |walker| {
            let inner = walker.in_scope(ScopeKind::Module, |walker| {
                items.iter().for_each(|item| walker.item(item));
            });
            walker.facts.items[id.0 as usize].inner = Some(inner);
        });
        self.inside.pop();
    }

    fn enumeration(&mut self, item: &ItemEnum) {
        let tokens = (first_token(&item.vis, item.enum_token.span), item.brace_token.span.close());
        self.data(DefKind::Enum, &item.attrs, &item.vis, &item.ident, tokens, false, &item.generics, |walker, id| {
            item.variants.iter().for_each(|variant| walker.variant(id, variant));
        });
    }

    fn variant(&mut self, parent: ItemId, variant: &Variant) {
        let summary = self.summarise(&variant.attrs);
        let end = end_of_fields(&variant.fields, variant.ident.span());
        let value = !matches!(variant.fields, Fields::Named(_));
        let new = NewItem::new(DefKind::Variant, &variant.ident, (variant.ident.span(), end))
            .visible((Visibility::Public, None))
            .member_of(parent)
            .detail(ItemDetail::Type { derives: Vec::new(), value });
        let id = self.add(&variant.attrs, summary, new);
        self.inside(id, None, |walker| {
            walker.fields(id, variant.fields.iter());
            if let Some((_, discriminant)) = &variant.discriminant {
                walker.body(discriminant, None);
            }
        });
    }

    fn fields<'f>(&mut self, parent: ItemId, fields: impl Iterator<Item = &'f syn::Field>) {
        fields.enumerate().for_each(|(index, field)| self.field(parent, index, field));
    }

    /// A field; that of a tuple is named by its number.
    fn field(&mut self, parent: ItemId, index: usize, field: &syn::Field) {
        let summary = self.summarise(&field.attrs);
        let visibility = self.visibility(&field.vis);
        let (first, last) = match &field.ident {
            Some(ident) => (ident.span(), ident.span()),
            None => (field.ty.span(), field.ty.span()),
        };
        let new = NewItem {
            name: field.ident.as_ref(),
            ..NewItem::unnamed(DefKind::Field, (first, last)).visible(visibility).member_of(parent)
        };
        let id = self.add(&field.attrs, summary, new);
        if field.ident.is_none() {
            self.facts.items[id.0 as usize].name = Some(self.name_text(&index.to_string()));
        }
        let ty = self.ty(&field.ty);
        self.facts.items[id.0 as usize].detail = ItemDetail::Typed(ty);
    }

    pub(super) fn function(
        &mut self,
        attributes: &[Attribute],
        visibility: Option<&syn::Visibility>,
        signature: &Signature,
        tokens: (TokenSpan, TokenSpan),
        parent: Option<(ItemId, Visibility)>,
        block: Option<&syn::Block>,
    ) {
        let mut summary = self.summarise(attributes);
        let mut visibility = visibility.map_or((Visibility::Private, None), |visibility| self.visibility(visibility));
        if let Some((_, Visibility::Public)) = parent {
            visibility = (Visibility::Public, None);
        }
        let words = if summary.attributes.is_empty() { Vec::new() } else { self.words(signature) };
        let is_proc_macro = summary.proc_macro;
        let derive_macro = summary.derive_macro.take();
        let function = FnFact {
            words,
            test_attribute: summary.test_attribute.clone(),
            ignored: summary.ignored,
            expects_end: summary.expects_end,
            contents: block.map_or(Contents::NoBody, contents),
            is_async: signature.asyncness.is_some(),
            ..FnFact::default()
        };
        let mut new = NewItem::new(DefKind::Fn, &signature.ident, tokens).visible(visibility);
        new.parent = parent.map(|(parent, _)| parent);
        let id = self.add(attributes, summary, new.detail(ItemDetail::Fn(Box::new(function))));
        self.procedural_macro(signature, tokens, is_proc_macro, derive_macro.as_deref());
        self.inside(id, Some(&signature.generics), |walker| {
            if let syn::Safety::Unsafe(keyword) = &signature.safety {
                walker.capability(keyword.span, "cap:unsafe");
            }
            walker.signature(id, signature);
            if let Some(block) = block.filter(|_| !walker.skips_bodies) {
                walker.function_block(block, &signature.output);
            }
        });
    }

    fn signature(&mut self, id: ItemId, signature: &Signature) {
        let (mut receiver, mut patterns, mut parameters) = (None, Vec::new(), Vec::new());
        for input in &signature.inputs {
            match input {
                FnArg::Receiver(input) => {
                    self.attributes(&input.attrs);
                    receiver = Some(self.receiver(input));
                    patterns.push(self.receiver_variable().0);
                }
                FnArg::Typed(argument) => {
                    self.attributes(&argument.attrs);
                    parameters.push(self.ty(&argument.ty).0);
                    patterns.push(self.pat(&argument.pat).0);
                }
            }
        }
        let (patterns, parameters) = (self.list(patterns), self.list(parameters));
        let output = self.written_return_type(&signature.output);
        if let ItemDetail::Fn(function) = &mut self.facts.items[id.0 as usize].detail {
            (function.receiver, function.patterns, function.parameters) = (receiver, patterns, parameters);
            function.output = output;
        }
    }

    fn receiver(&mut self, receiver: &syn::Receiver) -> Receiver {
        match &receiver.kind {
            syn::ReceiverKind::Reference(_, _, mutable) => Receiver::Reference(mutable.is_some()),
            syn::ReceiverKind::Typed(_, ty) => Receiver::Typed(self.ty(ty)),
            _ => Receiver::Value,
        }
    }

    /// The macro that a function of a procedural macro crate defines beside itself.
    fn procedural_macro(
        &mut self,
        signature: &Signature,
        tokens: (TokenSpan, TokenSpan),
        is_macro: bool,
        derive: Option<&str>,
    ) {
        if !is_macro && derive.is_none() {
            return;
        }
        let detail = ItemDetail::Macro { exported: false, rules: None };
        let new =
            NewItem::new(DefKind::Macro, &signature.ident, tokens).visible((Visibility::Public, None)).detail(detail);
        let id = self.add(&[], AttributeSummary::default(), new);
        if let Some(derive) = derive {
            self.facts.items[id.0 as usize].name = Some(self.name_text(derive));
        }
    }

    /// Names of parameters and types, for the judgement of intents.
    fn words(&mut self, signature: &Signature) -> Vec<NameId> {
        let mut idents = Idents(self, Vec::new());
        signature.inputs.iter().for_each(|input| idents.visit_fn_arg(input));
        idents.visit_return_type(&signature.output);
        idents.1
    }
}

pub(super) fn first_token(visibility: &syn::Visibility, keyword: TokenSpan) -> TokenSpan {
    match visibility {
        syn::Visibility::Public(token) => token.span,
        syn::Visibility::Restricted(restricted) => restricted.pub_token.span,
        syn::Visibility::Inherited => keyword,
    }
}

/// The first word of a signature: `const`, `async`, `unsafe`, `extern` or `fn`.
pub(super) fn first_of(signature: &Signature) -> TokenSpan {
    let safety = match &signature.safety {
        syn::Safety::Unsafe(keyword) => Some(keyword.span),
        syn::Safety::Safe(keyword) => Some(keyword.span),
        _ => None,
    };
    let words = [
        signature.constness.as_ref().map(|keyword| keyword.span),
        signature.asyncness.as_ref().map(|keyword| keyword.span),
        safety,
        signature.abi.as_ref().map(|abi| abi.extern_token.span),
    ];
    words.into_iter().flatten().next().unwrap_or(signature.fn_token.span)
}

fn end_of_fields(fields: &Fields, name: TokenSpan) -> TokenSpan {
    match fields {
        Fields::Named(fields) => fields.brace_token.span.close(),
        Fields::Unnamed(fields) => fields.paren_token.span.close(),
        Fields::Unit => name,
    }
}
