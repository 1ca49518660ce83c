//! Definitions and implementations as stubs: what a caller sees of them, and nothing else.

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::visit_mut::VisitMut;
use syn::{Fields, Generics, ImplItem, Item, ItemEnum, ItemImpl, ItemStruct, ItemTrait, TraitItem, Type};

use crate::absolute::{Absolute, bounds, ident};
use crate::homes::Homes;
use crate::library::{Def, DefId, Implementation, Library, is_public};
use crate::marks::{marks, of_impl_item, of_trait_item};
use crate::print::line;

/// Lines of an item, and the definitions that it names.
#[derive(Clone, Debug, Default, Eq, Ord, PartialEq, PartialOrd)]
pub(crate) struct Stub {
    /// The item up to its brace, or the whole of it.
    pub(crate) head: String,
    /// Lines of its members.
    pub(crate) members: Vec<String>,
    /// Whether `members` stand in braces.
    pub(crate) braces: bool,
    /// What it names.
    pub(crate) used: BTreeSet<DefId>,
    /// Of `used`, what has to be in the tables for an implementation to be of use: its trait and its type.
    pub(crate) subjects: BTreeSet<DefId>,
}

/// Makes stubs of what stands in a library.
#[derive(Clone, Copy)]
pub(crate) struct Stubs<'l> {
    pub(crate) library: &'l Library,
    pub(crate) homes: &'l Homes,
}

impl<'l> Stubs<'l> {
    fn absolute(self, module: usize) -> Absolute<'l> {
        Absolute::new(self.library, self.homes, module)
    }

    /// The stub of a definition; the path that could not be resolved otherwise.
    pub(crate) fn definition(self, id: DefId) -> Result<Stub, String> {
        let def = &self.library.defs[id];
        let name = ident(self.homes.home(self.library, id).last().unwrap_or(&def.name));
        let mut absolute = self.absolute(def.module);
        let mut stub = match def.item.clone() {
            Item::Struct(item) => structure(&mut absolute, item, &name),
            Item::Enum(item) => enumeration(&mut absolute, item, &name),
            Item::Union(mut item) => {
                absolute.enter(&mut item.generics);
                let (generics, clause) = (&item.generics, &item.generics.where_clause);
                single(quote!(pub union #name #generics #clause { _private: () }))
            }
            Item::Trait(item) => self.interface(&mut absolute, def, item, &name),
            Item::Type(mut item) => {
                absolute.enter(&mut item.generics);
                absolute.visit_type_mut(&mut item.ty);
                let (generics, ty) = (&item.generics, &item.ty);
                single(quote!(pub type #name #generics = #ty;))
            }
            Item::Fn(mut item) => {
                absolute.signature(&mut item.sig);
                item.sig.ident = name;
                let signature = &item.sig;
                single(quote!(pub #signature {}))
            }
            Item::Const(mut item) => {
                absolute.visit_type_mut(&mut item.ty);
                let ty = &item.ty;
                single(quote!(pub const #name: #ty = _;))
            }
            Item::Static(mut item) => {
                absolute.visit_type_mut(&mut item.ty);
                let ty = &item.ty;
                single(quote!(pub static #name: #ty = _;))
            }
            Item::Macro(_) => macro_name(&name, marks(crate::marks::of_item(&def.item)).exported),
            _ => return Err("no stub for such an item".to_owned()),
        };
        finish(&absolute, &mut stub)?;
        Ok(stub)
    }

    fn interface(self, absolute: &mut Absolute<'_>, def: &Def, mut item: ItemTrait, name: &Ident) -> Stub {
        absolute.enter(&mut item.generics);
        bounds(&mut item.supertraits);
        item.supertraits.iter_mut().for_each(|bound| absolute.visit_type_param_bound_mut(bound));
        let colon = (!item.supertraits.is_empty()).then(|| quote!(:));
        let (generics, clause, supertraits) = (&item.generics, &item.generics.where_clause, &item.supertraits);
        let head = line(quote!(pub trait #name #generics #colon #supertraits #clause));
        // A trait that is unstable as a whole is here because stable code meets it: so are its members.
        let shown = item.items.into_iter().filter(|member| {
            let marks = marks(of_trait_item(member));
            matches!(member, TraitItem::Type(_)) && !marks.hidden || def.unstable || !(marks.unstable || marks.hidden)
        });
        let members = shown.filter_map(|member| trait_member(absolute, member)).collect();
        Stub { head, members, braces: true, ..Stub::default() }
    }

    /// The stub of an implementation.
    pub(crate) fn implementation(self, implementation: &Implementation) -> Result<Stub, String> {
        let mut absolute = self.absolute(implementation.module);
        let mut item: ItemImpl = implementation.item.clone();
        absolute.enter(&mut item.generics);
        let bounded = std::mem::take(&mut absolute.used);
        let of_trait = item.trait_.take().map(|(mut path, _)| {
            let length = path.segments.len();
            absolute.path(&mut path, length);
            path.segments.iter_mut().for_each(|segment| absolute.visit_path_segment_mut(segment));
            quote!(#path for)
        });
        absolute.visit_type_mut(&mut item.self_ty);
        let subjects = std::mem::replace(&mut absolute.used, bounded);
        let (generics, clause, ty) = (&item.generics, &item.generics.where_clause, &item.self_ty);
        let head = line(quote!(impl #generics #of_trait #ty #clause));
        let members = item.items.iter().filter(|member| of_trait.is_none() || matches!(member, ImplItem::Type(_)));
        let inherited = implementation.unstable && of_trait.is_none();
        let members = members.filter_map(|member| impl_member(&mut absolute, member, inherited)).collect();
        let mut stub = Stub { head, members, braces: true, subjects, ..Stub::default() };
        finish(&absolute, &mut stub)?;
        stub.used.extend(stub.subjects.iter());
        Ok(stub)
    }
}

/// Associated types that only the library itself looks through.
const INNER: &[&str] = &["NonZeroInner", "AtomicInner", "Storage"];

fn finish(absolute: &Absolute<'_>, stub: &mut Stub) -> Result<(), String> {
    stub.used.clone_from(&absolute.used);
    match &absolute.failure {
        Some(failure) => Err(failure.clone()),
        None => Ok(()),
    }
}

fn single(tokens: TokenStream) -> Stub {
    Stub { head: line(tokens), ..Stub::default() }
}

fn structure(absolute: &mut Absolute<'_>, mut item: ItemStruct, name: &Ident) -> Stub {
    absolute.enter(&mut item.generics);
    let private = item.fields.iter().any(|field| !is_public(&field.vis) || marks(&field.attrs).unstable);
    let shape = match &mut item.fields {
        Fields::Unit => quote!(;),
        Fields::Unnamed(fields) if !private => {
            let fields = fields.unnamed.iter_mut().map(|field| field_type(absolute, &mut field.ty));
            let fields: Vec<_> = fields.map(|ty| quote!(pub #ty)).collect();
            quote!((#(#fields),*);)
        }
        fields => {
            let shown = fields.iter_mut().filter(|field| {
                let marks = marks(&field.attrs);
                is_public(&field.vis) && !marks.unstable && !marks.disabled && field.ident.is_some()
            });
            let shown: Vec<_> = shown.map(|field| named_field(absolute, field, true)).collect();
            quote!({ #(#shown),* })
        }
    };
    let (generics, clause) = (&item.generics, &item.generics.where_clause);
    single(match &item.fields {
        Fields::Unnamed(_) if !private => quote!(pub struct #name #generics #shape),
        _ => quote!(pub struct #name #generics #clause #shape),
    })
}

fn field_type(absolute: &mut Absolute<'_>, ty: &mut Type) -> Type {
    absolute.visit_type_mut(ty);
    ty.clone()
}

fn named_field(absolute: &mut Absolute<'_>, field: &mut syn::Field, public: bool) -> TokenStream {
    let ty = field_type(absolute, &mut field.ty);
    let (name, public) = (&field.ident, public.then(|| quote!(pub)));
    quote!(#public #name: #ty)
}

fn enumeration(absolute: &mut Absolute<'_>, mut item: ItemEnum, name: &Ident) -> Stub {
    absolute.enter(&mut item.generics);
    let shown = item.variants.iter_mut().filter(|variant| {
        let marks = marks(&variant.attrs);
        !(marks.disabled || marks.unstable || marks.hidden)
    });
    let variants: Vec<_> = shown.map(|variant| enum_variant(absolute, variant)).collect();
    let (generics, clause) = (&item.generics, &item.generics.where_clause);
    single(quote!(pub enum #name #generics #clause { #(#variants),* }))
}

fn enum_variant(absolute: &mut Absolute<'_>, variant: &mut syn::Variant) -> TokenStream {
    let name = &variant.ident;
    match &mut variant.fields {
        Fields::Unit => quote!(#name),
        Fields::Unnamed(fields) => {
            let fields: Vec<_> = fields.unnamed.iter_mut().map(|field| field_type(absolute, &mut field.ty)).collect();
            quote!(#name(#(#fields),*))
        }
        Fields::Named(fields) => {
            let fields: Vec<_> = fields.named.iter_mut().map(|field| named_field(absolute, field, false)).collect();
            quote!(#name { #(#fields),* })
        }
    }
}

/// A macro has no more than its name.
fn macro_name(name: &Ident, exported: bool) -> Stub {
    match exported {
        true => single(quote!(#[macro_export] macro_rules! #name { () => {} })),
        false => single(quote!(macro_rules! #name { () => {} } pub use #name;)),
    }
}

fn trait_member(absolute: &mut Absolute<'_>, member: TraitItem) -> Option<String> {
    member_or_nothing(absolute, |absolute| match member {
        TraitItem::Fn(mut function) => {
            absolute.signature(&mut function.sig);
            let signature = &function.sig;
            let body = function.default.map_or_else(|| quote!(;), |_| quote!({}));
            Some(quote!(#signature #body))
        }
        TraitItem::Const(mut constant) => {
            absolute.visit_type_mut(&mut constant.ty);
            let (name, ty, value) = (&constant.ident, &constant.ty, constant.default.map(|_| quote!(= _)));
            Some(quote!(const #name: #ty #value;))
        }
        TraitItem::Type(mut ty) if !INNER.iter().any(|inner| ty.ident == inner) => {
            absolute.enter(&mut ty.generics);
            bounds(&mut ty.bounds);
            ty.bounds.iter_mut().for_each(|bound| absolute.visit_type_param_bound_mut(bound));
            if let Some((_, default)) = &mut ty.default {
                absolute.visit_type_mut(default);
            }
            absolute.leave();
            let colon = (!ty.bounds.is_empty()).then(|| quote!(:));
            let default = ty.default.as_ref().map(|(_, default)| quote!(= #default));
            let (name, bounds) = (&ty.ident, &ty.bounds);
            Some(quote!(type #name #colon #bounds #default;))
        }
        _ => None,
    })
}

fn impl_member(absolute: &mut Absolute<'_>, member: &ImplItem, inherited: bool) -> Option<String> {
    let marks = marks(of_impl_item(member));
    let stable = !(marks.unstable || marks.hidden || inherited);
    let member = member.clone();
    member_or_nothing(absolute, |absolute| match member {
        ImplItem::Fn(mut function) if stable && is_public(&function.vis) => {
            absolute.signature(&mut function.sig);
            let signature = &function.sig;
            Some(quote!(pub #signature {}))
        }
        ImplItem::Const(mut constant) if stable && is_public(&constant.vis) => {
            absolute.visit_type_mut(&mut constant.ty);
            let (name, ty) = (&constant.ident, &constant.ty);
            Some(quote!(pub const #name: #ty = _;))
        }
        ImplItem::Type(mut ty) if !INNER.iter().any(|inner| ty.ident == inner) => {
            let mut generics = Generics::default();
            std::mem::swap(&mut generics, &mut ty.generics);
            absolute.enter(&mut generics);
            absolute.visit_type_mut(&mut ty.ty);
            absolute.leave();
            let (name, ty) = (&ty.ident, &ty.ty);
            Some(quote!(type #name = #ty;))
        }
        _ => None,
    })
}

/// A member whose signature names what is not in the tables is left out; the item stays.
fn member_or_nothing(
    absolute: &mut Absolute<'_>,
    member: impl FnOnce(&mut Absolute<'_>) -> Option<TokenStream>,
) -> Option<String> {
    let (used, failure) = (absolute.used.clone(), absolute.failure.take());
    let tokens = member(absolute);
    let failed = std::mem::replace(&mut absolute.failure, failure).or_else(|| absolute.private(&used));
    match failed {
        Some(_) => {
            absolute.used = used;
            None
        }
        None => tokens.map(line),
    }
}
