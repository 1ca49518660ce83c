//! What the attributes of an item say: whether it is there, how stable it is, what it derives.

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::punctuated::Punctuated;
use syn::{Attribute, Expr, ImplItem, Item, Lit, Meta, Token, TraitItem};

/// The attributes of an item, summed up.
#[derive(Debug, Default)]
pub(crate) struct Marks {
    /// Left out by `cfg`.
    pub(crate) disabled: bool,
    pub(crate) unstable: bool,
    /// `#[doc(hidden)]`.
    pub(crate) hidden: bool,
    pub(crate) macro_use: bool,
    /// `#[macro_export]`.
    pub(crate) exported: bool,
    /// `pub macro`.
    pub(crate) decl_macro: bool,
    /// `#[path = "…"]`.
    pub(crate) path: Option<String>,
    /// Names of derived traits.
    pub(crate) derives: Vec<String>,
}

/// Sums up `attributes`, with `cfg_attr` resolved.
pub(crate) fn marks(attributes: &[Attribute]) -> Marks {
    let mut marks = Marks::default();
    for attribute in attributes {
        marks.read(&attribute.meta);
    }
    marks
}

impl Marks {
    fn read(&mut self, meta: &Meta) {
        let name = meta.path().get_ident().map(ToString::to_string).unwrap_or_default();
        match (name.as_str(), meta) {
            ("cfg", Meta::List(list)) => self.disabled |= !predicate(list.tokens.clone()),
            ("cfg_attr", Meta::List(list)) => self.conditional(list.tokens.clone()),
            ("unstable", _) => self.unstable = true,
            ("doc", Meta::List(list)) => self.hidden |= list.tokens.to_string() == "hidden",
            ("macro_use", _) => self.macro_use = true,
            ("macro_export", _) => self.exported = true,
            ("decl_macro", _) => self.decl_macro = true,
            ("path", Meta::NameValue(pair)) => self.path = text(&pair.value),
            ("derive" | "derive_const", Meta::List(list)) => {
                let names = list.parse_args_with(Punctuated::<syn::Path, Token![,]>::parse_terminated);
                let names =
                    names.into_iter().flatten().filter_map(|path| path.segments.last().map(|s| s.ident.to_string()));
                self.derives.extend(names);
            }
            _ => {}
        }
    }

    fn conditional(&mut self, tokens: TokenStream) {
        let parser = Punctuated::<Meta, Token![,]>::parse_terminated;
        let metas: Vec<Meta> = syn::parse::Parser::parse2(parser, tokens).into_iter().flatten().collect();
        if let Some((condition, rest)) = metas.split_first()
            && predicate(condition.to_token_stream())
        {
            rest.iter().for_each(|meta| self.read(meta));
        }
    }
}

fn text(value: &Expr) -> Option<String> {
    match value {
        Expr::Lit(literal) => match &literal.lit {
            Lit::Str(text) => Some(text.value()),
            _ => None,
        },
        _ => None,
    }
}

/// What `cfg` is true: 64-bit Linux, as its documentation is built.
const TRUE: &[&str] = &[
    "unix",
    "target_os = \"linux\"",
    "target_family = \"unix\"",
    "target_arch = \"x86_64\"",
    "target_env = \"gnu\"",
    "target_pointer_width = \"64\"",
    "target_endian = \"little\"",
    "target_has_atomic",
    "target_has_atomic_load_store",
    "target_thread_local",
    "panic = \"unwind\"",
    "doc",
    "overflow_checks",
];

/// Whether a `cfg` predicate holds.
pub(crate) fn predicate(tokens: TokenStream) -> bool {
    match syn::parse2::<Meta>(tokens.clone()) {
        Ok(Meta::List(list)) => combined(&list),
        Ok(meta) => known(&meta.to_token_stream().to_string()),
        Err(_) => tokens.to_string() == "true",
    }
}

fn combined(list: &syn::MetaList) -> bool {
    let parts = list.parse_args_with(Punctuated::<TokenTrees, Token![,]>::parse_terminated);
    let mut parts = parts.into_iter().flatten().map(|part| predicate(part.0));
    match list.path.get_ident().map(ToString::to_string).as_deref() {
        Some("all") => parts.all(|holds| holds),
        Some("any") => parts.any(|holds| holds),
        Some("not") => !parts.next().unwrap_or(false),
        _ => false,
    }
}

/// Tokens up to a comma: a predicate may be a bare `true`, which is no attribute.
struct TokenTrees(TokenStream);

impl syn::parse::Parse for TokenTrees {
    fn parse(input: syn::parse::ParseStream<'_>) -> syn::Result<Self> {
        let mut tokens = TokenStream::new();
        while !input.is_empty() && !input.peek(Token![,]) {
            tokens.extend([input.parse::<proc_macro2::TokenTree>()?]);
        }
        Ok(TokenTrees(tokens))
    }
}

fn known(predicate: &str) -> bool {
    let atomic = ["8", "16", "32", "64", "ptr"].iter().any(|width| {
        ["target_has_atomic", "target_has_atomic_load_store", "target_has_atomic_equal_alignment"]
            .iter()
            .any(|name| predicate == format!("{name} = \"{width}\""))
    });
    atomic || TRUE.contains(&predicate)
}

/// The attributes of an item; none of tokens that are none.
pub(crate) fn of_item(item: &Item) -> &[Attribute] {
    match item {
        Item::Const(item) => &item.attrs,
        Item::Enum(item) => &item.attrs,
        Item::ExternCrate(item) => &item.attrs,
        Item::Fn(item) => &item.attrs,
        Item::ForeignMod(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        Item::Macro(item) => &item.attrs,
        Item::Mod(item) => &item.attrs,
        Item::Static(item) => &item.attrs,
        Item::Struct(item) => &item.attrs,
        Item::Trait(item) => &item.attrs,
        Item::TraitAlias(item) => &item.attrs,
        Item::Type(item) => &item.attrs,
        Item::Union(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        _ => &[],
    }
}

/// The attributes of a member of an implementation.
pub(crate) fn of_impl_item(item: &ImplItem) -> &[Attribute] {
    match item {
        ImplItem::Const(item) => &item.attrs,
        ImplItem::Fn(item) => &item.attrs,
        ImplItem::Type(item) => &item.attrs,
        ImplItem::Macro(item) => &item.attrs,
        _ => &[],
    }
}

/// The attributes of a member of a trait.
pub(crate) fn of_trait_item(item: &TraitItem) -> &[Attribute] {
    match item {
        TraitItem::Const(item) => &item.attrs,
        TraitItem::Fn(item) => &item.attrs,
        TraitItem::Type(item) => &item.attrs,
        TraitItem::Macro(item) => &item.attrs,
        _ => &[],
    }
}
