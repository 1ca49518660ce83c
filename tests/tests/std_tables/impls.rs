//! The compiler agrees with the implementations of the tables: that they are, and what their associated types are.

use std::collections::HashMap;
use std::fmt::Write as _;

use quote::ToTokens;
use syn::visit::{self, Visit};
use syn::{GenericParam, ImplItem, Item, ItemImpl, ItemTrait, Path, PathArguments, TraitItem, Visibility};

use crate::compiler::{compile, in_library, is_here};
use crate::table::Table;

/// Implementations without parameters, as statements of a function body: there a lifetime can be left out of any type.
#[test]
fn the_compiler_agrees_with_plain_implementations() {
    let (table, file) = Table::read();
    let mut traits = Traits::new();
    each(&file.items, "crate", &mut |module, item| {
        if let Item::Trait(item) = item {
            let sized = item.supertraits.iter().any(|bound| SIZED.contains(&text(bound).as_str()));
            traits.insert(format!("{module}::{}", item.ident), (plain_method(item), sized));
        }
    });
    let mut source = String::from("#![allow(warnings)]\nuse std::marker::PhantomData;\nfn main() {\n");
    let mut count = 0;
    each(&file.items, "crate", &mut |_, item| {
        if let Item::Impl(item) = item
            && item.generics.params.is_empty()
            && is_usable(&table, item)
        {
            for statement in statements(&traits, item) {
                count += 1;
                writeln!(source, "{statement}").expect("a string takes all");
            }
        }
    });
    source.push_str("}\n");
    assert!(count > 2_000, "only {count} statements");
    compile("impls", &source);
}

/// Supertraits that only sized types have.
const SIZED: &[&str] = &["std::marker::Sized", "std::clone::Clone"];

/// By the path of a trait: a method without parameters of its own, and whether only sized types have it.
type Traits = HashMap<String, (Option<String>, bool)>;

fn each<'f>(items: &'f [Item], module: &str, found: &mut impl FnMut(&str, &'f Item)) {
    for item in items {
        match item {
            Item::Mod(item) if matches!(item.vis, Visibility::Public(_)) => {
                let (_, items) = item.content.as_ref().expect("a module of the tables has its items");
                each(items, &format!("{module}::{}", item.ident), found);
            }
            item => found(module, item),
        }
    }
}

/// A method without parameters of its own; nobody may name that of a destructor.
fn plain_method(item: &ItemTrait) -> Option<String> {
    item.items.iter().find_map(|member| match member {
        TraitItem::Fn(function) => {
            let generic = function.sig.generics.params.iter().any(|p| !matches!(p, GenericParam::Lifetime(_)));
            (!generic && function.sig.ident != "drop").then(|| function.sig.ident.to_string())
        }
        _ => None,
    })
}

fn statements(traits: &Traits, item: &ItemImpl) -> Vec<String> {
    let Some((path, _)) = &item.trait_ else { return Vec::new() };
    let (of_trait, ty) = (text(path), text(&item.self_ty));
    let mut statements: Vec<String> = item
        .items
        .iter()
        .filter_map(|member| match member {
            ImplItem::Type(assoc) => Some((&assoc.ident, text(&assoc.ty))),
            _ => None,
        })
        .map(|(name, expected)| {
            format!("let _: PhantomData<<{ty} as {of_trait}>::{name}> = PhantomData::<{expected}>;")
        })
        .collect();
    let names: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
    let plain = path.segments.last().is_some_and(|last| matches!(last.arguments, PathArguments::None));
    match traits.get(&names.join("::")) {
        Some((Some(method), _)) => statements.push(format!("let _ = <{ty} as {of_trait}>::{method};")),
        Some((None, sized)) if plain => {
            let any = if *sized { "" } else { "?Sized + " };
            statements.push(format!("{{ fn is<T: {any}{of_trait}>() {{}} is::<{ty}>(); }}"));
        }
        _ => {}
    }
    statements.iter_mut().for_each(|statement| *statement = statement.replace("Self", &ty));
    statements
}

fn text(tokens: &impl ToTokens) -> String {
    // Blanks part words alone.
    let tokens = tokens.to_token_stream().to_string();
    in_library(
        &tokens.replace("dyn ", "dyn~").replace("mut ", "mut~").replace("const ", "const~").replace(" as ", "~as~"),
    )
    .replace('~', " ")
}

/// Whether stable code here can name everything in the head and in the associated types.
fn is_usable(table: &Table, item: &ItemImpl) -> bool {
    struct Names<'t>(&'t Table, bool);
    impl<'ast> Visit<'ast> for Names<'_> {
        fn visit_path(&mut self, path: &'ast Path) {
            let names: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
            let name = names.join("::");
            let usable = self.0.entries.get(&name).is_some_and(|entry| entry.usable) && is_here(&name);
            self.1 &= names[0] != "crate" || usable;
            visit::visit_path(self, path);
        }
    }
    let mut names = Names(table, true);
    names.visit_item_impl(item);
    names.1 && !text(item).contains('!')
}
