//! A reading of the tables of its own: what stands at which path, and what is another name for what.

use std::collections::{BTreeMap, HashMap};

use syn::{Item, UseTree, Visibility};

use crate::TABLES;

/// What a path of the tables stands for.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Kind {
    Module,
    /// A type or a trait: it has members, which the tables write elsewhere.
    Owner,
    /// A function, a constant, a static or a variant.
    Value,
    Macro,
}

/// A name in the tables.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Entry {
    pub(crate) kind: Kind,
    /// Whether stable code can name it.
    pub(crate) usable: bool,
}

/// Every path of the tables.
#[derive(Debug, Default)]
pub(crate) struct Table {
    pub(crate) entries: BTreeMap<String, Entry>,
    pub(crate) aliases: HashMap<String, String>,
}

impl Table {
    /// Reads the tables that are checked in.
    pub(crate) fn read() -> (Table, syn::File) {
        let file = syn::parse_file(TABLES).expect("the tables are Rust");
        let mut table = Table::default();
        table.entries.insert("crate".to_owned(), Entry { kind: Kind::Module, usable: true });
        table.items("crate", &file.items, true);
        (table, file)
    }

    fn items(&mut self, module: &str, items: &[Item], usable: bool) {
        for item in items {
            let stable = |attributes: &[syn::Attribute]| !attributes.iter().any(|a| a.path().is_ident("unstable"));
            let (name, attributes, kind) = match item {
                Item::Mod(item) => (&item.ident, &item.attrs, Kind::Module),
                Item::Struct(item) => (&item.ident, &item.attrs, Kind::Owner),
                Item::Enum(item) => (&item.ident, &item.attrs, Kind::Owner),
                Item::Union(item) => (&item.ident, &item.attrs, Kind::Owner),
                Item::Trait(item) => (&item.ident, &item.attrs, Kind::Owner),
                Item::Type(item) => (&item.ident, &item.attrs, Kind::Owner),
                Item::Fn(item) => (&item.sig.ident, &item.attrs, Kind::Value),
                Item::Const(item) => (&item.ident, &item.attrs, Kind::Value),
                Item::Static(item) => (&item.ident, &item.attrs, Kind::Value),
                Item::Macro(item) => (item.ident.as_ref().expect("a macro has a name"), &item.attrs, Kind::Macro),
                Item::Use(item) => {
                    self.import(module, &item.tree, String::new());
                    continue;
                }
                Item::Impl(_) => continue,
                _ => unreachable!("the tables hold no such item"),
            };
            let path = format!("{module}::{name}");
            let usable = usable && stable(attributes);
            // A macro beside a module or a function of its name is no other name.
            self.entries.entry(path.clone()).or_insert(Entry { kind, usable });
            match item {
                Item::Mod(item) => {
                    let (_, items) = item.content.as_ref().expect("a module of the tables has its items");
                    let public = matches!(item.vis, Visibility::Public(_));
                    let entry = Entry { kind, usable: usable && public };
                    self.entries.insert(path.clone(), entry);
                    self.items(&path, items, usable && public);
                }
                Item::Enum(item) => {
                    let variants = item.variants.iter().map(|variant| format!("{path}::{}", variant.ident));
                    self.entries.extend(variants.map(|path| (path, Entry { kind: Kind::Value, usable })));
                }
                _ => {}
            }
        }
    }

    fn import(&mut self, module: &str, tree: &UseTree, prefix: String) {
        match tree {
            UseTree::Path(path) => self.import(module, &path.tree, format!("{prefix}{}::", path.ident)),
            // `pub use name;` of a macro that stands just before it.
            UseTree::Name(_) if prefix.is_empty() => {}
            UseTree::Name(name) => self.alias(module, &name.ident, format!("{prefix}{}", name.ident)),
            UseTree::Rename(name) => self.alias(module, &name.rename, format!("{prefix}{}", name.ident)),
            _ => unreachable!("the tables import one name at a time"),
        }
    }

    fn alias(&mut self, module: &str, name: &syn::Ident, target: String) {
        self.aliases.insert(format!("{module}::{name}"), target);
    }

    /// Whether a path from `crate` leads to something: members of types and traits are taken on trust.
    pub(crate) fn resolves(&self, path: &[String]) -> bool {
        let mut at = String::new();
        for segment in path {
            let next = if at.is_empty() { segment.clone() } else { format!("{at}::{segment}") };
            let Some(found) = self.follow(next) else {
                return self.entries.get(&at).is_some_and(|entry| entry.kind == Kind::Owner);
            };
            at = found;
        }
        true
    }

    fn follow(&self, path: String) -> Option<String> {
        let mut at = path;
        // Aliases lead to homes: one of an alias is already one too many.
        for _ in 0..3 {
            if self.entries.contains_key(&at) {
                return Some(at);
            }
            at = self.aliases.get(&at)?.clone();
        }
        None
    }
}
