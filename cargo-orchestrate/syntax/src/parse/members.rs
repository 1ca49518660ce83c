//! Traits, impls and `extern` blocks, and their members.

use proc_macro2::{Ident, Span as TokenSpan};
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{Attribute, ForeignItem, Generics, ImplItem, ItemImpl, ItemTrait, TraitItem};

use super::facts::{ItemDetail, ItemId, List, NO_ID, Namespace, Position};
use super::items::{NewItem, first_of, first_token};
use super::kinds::{DefKind, ReferenceKind, Visibility};
use super::walker::Walker;

impl Walker<'_> {
    pub(super) fn trait_item(&mut self, item: &ItemTrait) {
        let summary = self.summarise(&item.attrs);
        let visibility = self.visibility(&item.vis);
        let keyword = item.modifiers.auto_token.as_ref().map_or(item.trait_token.span, |keyword| keyword.span);
        let keyword = item.unsafety.as_ref().map_or(keyword, |keyword| keyword.span);
        let tokens = (first_token(&item.vis, keyword), item.brace_token.span.close());
        let new = NewItem::new(DefKind::Trait, &item.ident, tokens).visible(visibility);
        let id = self.add(&item.attrs, summary, new);
        self.inside(id, Some(&item.generics), |walker| {
            if let Some(keyword) = &item.unsafety {
                walker.capability(keyword.span, "cap:unsafe");
            }
            let supertraits = walker.bounds(item.supertraits.iter());
            walker.set_detail(ItemDetail::Trait(supertraits));
            item.items.iter().for_each(|member| walker.trait_member(Some(id), member));
        });
    }

    /// A member of a trait; without a parent, of the one around the macro call that made it.
    pub(super) fn trait_member(&mut self, parent: Option<ItemId>, member: &TraitItem) {
        let parent = parent.unwrap_or(ItemId(NO_ID));
        match member {
            TraitItem::Fn(item) => {
                let end = match (&item.default, &item.semi_token) {
                    (Some(block), _) => block.brace_token.span.close(),
                    (None, Some(semi)) => semi.spans[0],
                    (None, None) => item.sig.paren_token.span.close(),
                };
                let tokens = (first_of(&item.sig), end);
                let parent = Some((parent, Visibility::Public));
                self.function(&item.attrs, None, &item.sig, tokens, parent, item.default.as_ref());
            }
            TraitItem::Const(item) => {
                let tokens = (item.const_token.span, item.semi_token.spans[0]);
                self.member(parent, DefKind::Const, &item.attrs, &item.ident, tokens, &item.generics, |walker| {
                    walker.typed(&item.ty, item.default.as_ref().map(|(_, value)| value));
                });
            }
            TraitItem::Type(item) => {
                let tokens = (item.type_token.span, item.semi_token.spans[0]);
                self.member(parent, DefKind::TypeAlias, &item.attrs, &item.ident, tokens, &item.generics, |walker| {
                    let bounds = walker.bound_list(item.bounds.iter());
                    walker.alias(item.default.as_ref().map(|(_, default)| default), bounds);
                });
            }
            TraitItem::Macro(item) => self.member_macro(&item.mac, Position::TraitMember),
            TraitItem::Verbatim(tokens) => self.unread_tokens(tokens),
            _ => {}
        }
    }

    #[expect(clippy::too_many_arguments, reason = "the parts that syn spreads over four member types")]
    fn member(
        &mut self,
        parent: ItemId,
        kind: DefKind,
        attributes: &[Attribute],
        ident: &Ident,
        tokens: (TokenSpan, TokenSpan),
        generics: &Generics,
        walk: impl FnOnce(&mut Self),
    ) -> ItemId {
        let summary = self.summarise(attributes);
        let new = NewItem::new(kind, ident, tokens).visible((Visibility::Public, None)).member_of(parent);
        let id = self.add(attributes, summary, new);
        self.inside(id, Some(generics), walk);
        id
    }

    pub(super) fn implementation(&mut self, item: &ItemImpl) {
        let summary = self.summarise(&item.attrs);
        let keyword = item.unsafety.as_ref().map_or(item.impl_token.span, |keyword| keyword.span);
        let first = item.modifiers.defaultness.as_ref().map_or(keyword, |word| word.span);
        let new = NewItem {
            kind: DefKind::Impl,
            name: None,
            tokens: (first, item.brace_token.span.close()),
            visibility: Visibility::Private,
            visible_in: None,
            parent: None,
            detail: ItemDetail::None,
        };
        let id = self.add(&item.attrs, summary, new);
        self.facts.items[id.0 as usize].name_span = self.spans.between(keyword, item.self_ty.span());
        self.inside(id, Some(&item.generics), |walker| {
            if let Some(keyword) = &item.unsafety {
                walker.capability(keyword.span, "cap:unsafe");
            }
            walker.impl_header(id, item);
            let visibility = if item.trait_.is_some() { Visibility::Public } else { Visibility::Private };
            item.items.iter().for_each(|member| walker.impl_member(Some((id, visibility)), member));
        });
    }

    fn impl_header(&mut self, id: ItemId, item: &ItemImpl) {
        let self_type = self.plain_type_path(&item.self_ty);
        let self_text = written(&item.self_ty);
        let (trait_path, trait_text) = match &item.trait_ {
            Some((path, _)) => (Some(self.typed_path(path, ReferenceKind::Path, Namespace::Type)), written(path)),
            None => (None, Box::from("")),
        };
        let of_trait = trait_path.map(|path| self.facts.typed_paths[path.0 as usize].path);
        let ty = self.ty(&item.self_ty);
        let detail = ItemDetail::Impl { self_type, ty, trait_path, self_text, of_trait, trait_text };
        self.facts.items[id.0 as usize].detail = detail;
    }

    /// A member of an impl; without a parent, of the one around the macro call that made it.
    pub(super) fn impl_member(&mut self, parent: Option<(ItemId, Visibility)>, member: &ImplItem) {
        let parent = parent.unwrap_or((ItemId(NO_ID), Visibility::Private));
        match member {
            ImplItem::Fn(item) => {
                let keyword = item.modifiers.defaultness.as_ref().map_or_else(|| first_of(&item.sig), |word| word.span);
                let tokens = (first_token(&item.vis, keyword), item.block.brace_token.span.close());
                self.function(&item.attrs, Some(&item.vis), &item.sig, tokens, Some(parent), Some(&item.block));
            }
            ImplItem::Const(item) => {
                let tokens = (first_token(&item.vis, item.const_token.span), item.semi_token.spans[0]);
                let id =
                    self.member(parent.0, DefKind::Const, &item.attrs, &item.ident, tokens, &item.generics, |walker| {
                        walker.typed(&item.ty, Some(&item.expr));
                    });
                self.member_visibility(id, parent.1, &item.vis);
            }
            ImplItem::Type(item) => {
                let tokens = (first_token(&item.vis, item.type_token.span), item.semi_token.spans[0]);
                let id = self.member(
                    parent.0,
                    DefKind::TypeAlias,
                    &item.attrs,
                    &item.ident,
                    tokens,
                    &item.generics,
                    |walker| walker.alias(Some(&item.ty), List::default()),
                );
                self.member_visibility(id, parent.1, &item.vis);
            }
            ImplItem::Macro(item) => self.member_macro(&item.mac, Position::Member),
            ImplItem::Verbatim(tokens) => self.unread_tokens(tokens),
            _ => {}
        }
    }

    fn member_visibility(&mut self, id: ItemId, of_impl: Visibility, written: &syn::Visibility) {
        if of_impl != Visibility::Public {
            let (visibility, visible_in) = self.visibility(written);
            let item = &mut self.facts.items[id.0 as usize];
            (item.visibility, item.visible_in) = (visibility, visible_in);
        }
    }

    pub(super) fn foreign_module(&mut self, item: &syn::ItemForeignMod) {
        let summary = self.summarise(&item.attrs);
        let keyword = item.unsafety.as_ref().map_or(item.abi.extern_token.span, |keyword| keyword.span);
        let tokens = (keyword, item.brace_token.span.close());
        let new = NewItem {
            kind: DefKind::ExternBlock,
            name: None,
            tokens,
            visibility: Visibility::Private,
            visible_in: None,
            parent: None,
            detail: ItemDetail::None,
        };
        let id = self.add(&item.attrs, summary, new);
        self.inside(id, None, |walker| {
            walker.capability(item.abi.extern_token.span, "cap:ffi");
            item.items.iter().for_each(|member| walker.foreign_item(member));
        });
    }

    fn foreign_item(&mut self, item: &ForeignItem) {
        match item {
            ForeignItem::Fn(item) => {
                let tokens = (first_token(&item.vis, first_of(&item.sig)), item.semi_token.spans[0]);
                self.function(&item.attrs, Some(&item.vis), &item.sig, tokens, None, None);
            }
            ForeignItem::Static(item) => {
                let tokens = (first_token(&item.vis, item.static_token.span), item.semi_token.spans[0]);
                self.plain(DefKind::Static, &item.attrs, &item.vis, &item.ident, tokens, None, |walker| {
                    walker.typed(&item.ty, None);
                });
            }
            ForeignItem::Type(item) => {
                let tokens = (first_token(&item.vis, item.type_token.span), item.semi_token.spans[0]);
                self.plain(DefKind::Struct, &item.attrs, &item.vis, &item.ident, tokens, None, |_| {});
            }
            ForeignItem::Macro(item) => self.member_macro(&item.mac, Position::Item),
            ForeignItem::Verbatim(tokens) => self.unread_tokens(tokens),
            _ => {}
        }
    }
}

/// Tokens as people write them: `Vec<T>`, not `Vec < T >`.
fn written(tokens: &impl ToTokens) -> Box<str> {
    let spaced = tokens.to_token_stream().to_string();
    let mut out = String::with_capacity(spaced.len());
    for (index, char) in spaced.char_indices() {
        let (before, after) = (out.chars().last(), spaced[index + char.len_utf8()..].chars().next());
        let word = |char: Option<char>| char.is_some_and(|char| char.is_alphanumeric() || char == '_' || char == '\'');
        let keep = (word(before) && word(after))
            || matches!(before, Some(',' | ';' | '+' | '='))
            || matches!(after, Some('+' | '='));
        if char != ' ' || keep {
            out.push(char);
        }
    }
    out.into()
}
