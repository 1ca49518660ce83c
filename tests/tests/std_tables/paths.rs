//! Every path in the tables leads somewhere in the tables.

use std::collections::{BTreeSet, HashSet};

use syn::visit::{self, Visit};
use syn::{GenericParam, Generics, Path};

use crate::table::Table;

const PRIMITIVES: &[&str] = &[
    "bool", "char", "str", "u8", "u16", "u32", "u64", "u128", "usize", "i8", "i16", "i32", "i64", "i128", "isize",
    "f32", "f64",
];

struct Paths<'t> {
    table: &'t Table,
    scopes: Vec<HashSet<String>>,
    lost: BTreeSet<String>,
    lifetimes: usize,
    seen: usize,
}

impl Paths<'_> {
    fn inside(&mut self, generics: &Generics, visit: impl FnOnce(&mut Self)) {
        let names = generics.params.iter().filter_map(|parameter| match parameter {
            GenericParam::Type(parameter) => Some(parameter.ident.to_string()),
            GenericParam::Const(parameter) => Some(parameter.ident.to_string()),
            GenericParam::Lifetime(_) => None,
        });
        self.scopes.push(names.collect());
        visit(self);
        self.scopes.pop();
    }

    fn is_known(&self, names: &[String]) -> bool {
        let first = names[0].as_str();
        match first {
            "crate" => self.table.resolves(names),
            "Self" => true,
            _ => PRIMITIVES.contains(&first) || self.scopes.iter().any(|scope| scope.contains(first)),
        }
    }
}

impl<'ast> Visit<'ast> for Paths<'_> {
    fn visit_path(&mut self, path: &'ast Path) {
        let names: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        self.seen += 1;
        if !self.is_known(&names) {
            self.lost.insert(names.join("::"));
        }
        visit::visit_path(self, path);
    }

    fn visit_lifetime(&mut self, _: &'ast syn::Lifetime) {
        self.lifetimes += 1;
    }

    fn visit_attribute(&mut self, _: &'ast syn::Attribute) {}

    fn visit_macro(&mut self, _: &'ast syn::Macro) {}

    fn visit_item_impl(&mut self, item: &'ast syn::ItemImpl) {
        self.inside(&item.generics, |paths| visit::visit_item_impl(paths, item));
    }

    fn visit_item_trait(&mut self, item: &'ast syn::ItemTrait) {
        self.inside(&item.generics, |paths| visit::visit_item_trait(paths, item));
    }

    fn visit_item_struct(&mut self, item: &'ast syn::ItemStruct) {
        self.inside(&item.generics, |paths| visit::visit_item_struct(paths, item));
    }

    fn visit_item_union(&mut self, item: &'ast syn::ItemUnion) {
        self.inside(&item.generics, |paths| visit::visit_item_union(paths, item));
    }

    fn visit_item_enum(&mut self, item: &'ast syn::ItemEnum) {
        self.inside(&item.generics, |paths| visit::visit_item_enum(paths, item));
    }

    fn visit_item_type(&mut self, item: &'ast syn::ItemType) {
        self.inside(&item.generics, |paths| visit::visit_item_type(paths, item));
    }

    fn visit_signature(&mut self, signature: &'ast syn::Signature) {
        self.inside(&signature.generics, |paths| visit::visit_signature(paths, signature));
    }
}

#[test]
fn every_path_leads_somewhere() {
    let (table, file) = Table::read();
    let mut paths = Paths { table: &table, scopes: Vec::new(), lost: BTreeSet::new(), lifetimes: 0, seen: 0 };
    paths.visit_file(&file);
    assert_eq!(paths.lost, BTreeSet::new());
    assert_eq!(paths.lifetimes, 0);
    assert!(paths.seen > 10_000, "only {} paths", paths.seen);
}

#[test]
fn every_alias_leads_somewhere() {
    let (table, _) = Table::read();
    let split = |path: &str| path.split("::").map(str::to_owned).collect::<Vec<_>>();
    let lost: BTreeSet<_> = table.aliases.iter().filter(|(_, target)| !table.resolves(&split(target))).collect();
    assert_eq!(lost, BTreeSet::new());
}

#[test]
fn the_check_can_fail() {
    let (table, _) = Table::read();
    let found = |path: &[&str]| table.resolves(&path.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>());
    assert!(found(&["crate", "option", "Option", "Some"]));
    assert!(!found(&["crate", "option", "Options"]));
    assert!(!found(&["crate", "options", "Option"]));
}
