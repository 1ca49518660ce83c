//! Files of a crate of the library, read into the tree, with the macros that make items expanded.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use proc_macro2::TokenStream;
use quote::quote;
use syn::{ImplItem, Item, ItemForeignMod, ItemImpl, ItemMacro, ItemMod, ItemTrait, TraitItem, UseTree};

use crate::choice;
use crate::library::{Implementation, Import, Library, ModuleId, Name, Namespace, Target, is_private, is_public};
use crate::macros::Rules;
use crate::marks::{Marks, marks, of_impl_item, of_item, of_trait_item};
use crate::source;
use crate::tokens::clean;

/// Modules that nobody names, or that are no source of this crate.
const SKIPPED: &[&str] = &["core_arch", "core_simd", "std_float", "tests", "test_helpers", "benches"];

/// Rounds of macros that make macros.
const DEPTH: usize = 24;

/// Reads the crates of the library into one tree.
pub(crate) struct Loader<'l> {
    library: &'l mut Library,
    /// Macros in scope by their place in the text.
    scope: HashMap<String, Rc<Rules>>,
    /// Every macro met so far, for those that are named by path.
    all: HashMap<String, Rc<Rules>>,
    krate: String,
}

/// Where a file's modules stand.
struct Place {
    file: PathBuf,
    /// Folder of the files of its modules.
    directory: PathBuf,
}

impl<'l> Loader<'l> {
    /// A loader into `library`.
    pub(crate) fn new(library: &'l mut Library) -> Self {
        Loader { library, scope: HashMap::new(), all: HashMap::new(), krate: String::new() }
    }

    /// Reads the crate `name`, whose root is `source/lib.rs`.
    pub(crate) fn krate(&mut self, name: &str, source: &Path) -> Result<(), String> {
        let root = self.library.module("", None);
        self.library.crates.insert(name.to_owned(), root);
        self.krate = name.to_owned();
        self.scope.clear();
        let place = Place { file: source.join("lib.rs"), directory: source.to_owned() };
        let file = read(&place.file)?;
        self.items(root, file.items, &place, 0);
        Ok(())
    }

    fn items(&mut self, module: ModuleId, items: Vec<Item>, place: &Place, depth: usize) {
        for item in items {
            let marks = marks(of_item(&item));
            if !marks.disabled {
                self.item(module, item, &marks, place, depth);
            }
        }
    }

    fn item(&mut self, module: ModuleId, item: Item, marks: &Marks, place: &Place, depth: usize) {
        match item {
            Item::Mod(item) => self.submodule(module, item, marks, place, depth),
            Item::Use(item) => {
                let (public, private) = (is_public(&item.vis), is_private(&item.vis));
                let mut prefix = Vec::new();
                let start =
                    Import { path: Vec::new(), name: None, public, private, unstable: marks.unstable || marks.hidden };
                self.import(module, &item.tree, &mut prefix, &start);
            }
            Item::ExternCrate(item) => {
                let name = item.rename.as_ref().map_or(&item.ident, |(_, name)| name).to_string();
                if let Some(root) = self.library.crates.get(&item.ident.to_string()).copied() {
                    let new = Name {
                        target: Target::Module(root),
                        public: false,
                        private: true,
                        unstable: false,
                        glob: false,
                    };
                    self.library.name(module, &name, Namespace::Type, new);
                    // Like the crate's own name, the new one holds in every module.
                    self.library.crates.entry(name).or_insert(root);
                }
            }
            Item::Impl(item) => self.implementation(module, item, marks, depth),
            Item::Trait(item) => {
                let item = self.expanded_trait(item, depth);
                self.library.define(module, Item::Trait(item), marks);
            }
            Item::Macro(item) => self.macro_item(module, item, marks, place, depth),
            Item::ForeignMod(item) => self.foreign(module, item),
            Item::Type(mut item) => {
                if let syn::Type::Macro(call) = &*item.ty
                    && let Some(ty) = self.expand(&call.mac).and_then(|tokens| syn::parse2(tokens).ok())
                {
                    *item.ty = ty;
                }
                self.library.define(module, Item::Type(item), marks);
            }
            // Intrinsics have no body.
            Item::Verbatim(tokens) => {
                let item = syn::parse2::<syn::ForeignItemFn>(tokens);
                item.into_iter().for_each(|function| self.bodiless(module, &function));
            }
            item => {
                self.derives(module, &item, marks);
                self.library.define(module, item, marks);
            }
        }
    }

    fn submodule(&mut self, parent: ModuleId, item: ItemMod, marks: &Marks, place: &Place, depth: usize) {
        let name = item.ident.to_string();
        if SKIPPED.contains(&name.as_str()) {
            return;
        }
        let name = name.trim_start_matches("r#");
        let id = self.library.module(name, Some(parent));
        let saved = (!marks.macro_use).then(|| self.scope.clone());
        let unstable = match item.content {
            Some((_, items)) => {
                let place = Place { file: place.file.clone(), directory: place.directory.join(name) };
                self.items(id, items, &place, depth);
                false
            }
            None => self.file(id, name, marks, place),
        };
        if let Some(saved) = saved {
            self.scope = saved;
        }
        let unstable = unstable || marks.unstable || marks.hidden;
        let (public, private) = (is_public(&item.vis), is_private(&item.vis));
        let new = Name { target: Target::Module(id), public, private, unstable, glob: false };
        self.library.name(parent, name, Namespace::Type, new);
    }

    /// Reads the file of a module; whether the whole of it is unstable.
    fn file(&mut self, id: ModuleId, name: &str, marks: &Marks, place: &Place) -> bool {
        let nested = place.directory.join(name);
        let beside = place.file.parent().map(Path::to_owned).unwrap_or_default();
        let file = match &marks.path {
            Some(path) => beside.join(path),
            None => Some(nested.with_extension("rs"))
                .filter(|file| source::exists(file))
                .unwrap_or_else(|| nested.join("mod.rs")),
        };
        let own = file.file_name().is_some_and(|name| name == "mod.rs") || marks.path.is_some();
        let directory =
            if own { file.parent().map(Path::to_owned).unwrap_or_default() } else { file.with_extension("") };
        match read(&file) {
            Ok(parsed) => {
                let inner = crate::marks::marks(&parsed.attrs);
                self.items(id, parsed.items, &Place { file, directory }, 0);
                inner.unstable
            }
            Err(problem) => {
                note(&problem);
                false
            }
        }
    }

    fn import(&mut self, module: ModuleId, tree: &UseTree, prefix: &mut Vec<String>, start: &Import) {
        let mut add = |path: Vec<String>, name: Option<String>| {
            self.library.modules[module].imports.push(Import { path, name, ..start.clone() });
        };
        match tree {
            UseTree::Path(path) => {
                prefix.push(plain(&path.ident));
                self.import(module, &path.tree, prefix, start);
                prefix.pop();
            }
            UseTree::Name(name) if name.ident == "self" => add(prefix.clone(), prefix.last().cloned()),
            UseTree::Name(name) => add(joined(prefix, plain(&name.ident)), Some(plain(&name.ident))),
            UseTree::Rename(name) if name.ident == "self" => add(prefix.clone(), Some(plain(&name.rename))),
            UseTree::Rename(name) => add(joined(prefix, plain(&name.ident)), Some(plain(&name.rename))),
            UseTree::Glob(_) => add(prefix.clone(), None),
            UseTree::Group(group) => {
                for tree in &group.items {
                    self.import(module, tree, prefix, start);
                }
            }
        }
    }

    fn implementation(&mut self, module: ModuleId, mut item: ItemImpl, marks: &Marks, depth: usize) {
        let items = std::mem::take(&mut item.items);
        self.impl_items(items, depth, &mut item.items);
        self.library.impls.push(Implementation { module, item, unstable: marks.unstable || marks.hidden });
    }

    fn impl_items(&self, items: Vec<ImplItem>, depth: usize, output: &mut Vec<ImplItem>) {
        for item in items {
            match item {
                _ if marks(of_impl_item(&item)).disabled => {}
                ImplItem::Macro(call) if depth < DEPTH => {
                    let made = self.expand(&call.mac).map(|tokens| quote!(impl Made { #tokens }));
                    let made = made.and_then(|tokens| parsed::<ItemImpl>(tokens, &call.mac.path));
                    self.impl_items(made.map(|made| made.items).unwrap_or_default(), depth + 1, output);
                }
                item => output.push(item),
            }
        }
    }

    fn expanded_trait(&self, mut item: ItemTrait, depth: usize) -> ItemTrait {
        let mut output = Vec::new();
        for member in item.items {
            match member {
                _ if marks(of_trait_item(&member)).disabled => {}
                TraitItem::Macro(call) if depth < DEPTH => {
                    let made = self.expand(&call.mac).map(|tokens| quote!(trait Made { #tokens }));
                    let made = made.and_then(|tokens| parsed::<ItemTrait>(tokens, &call.mac.path));
                    output.extend(made.map(|made| made.items).unwrap_or_default());
                }
                member => output.push(member),
            }
        }
        item.items = output;
        item
    }

    fn macro_item(&mut self, module: ModuleId, item: ItemMacro, marks: &Marks, place: &Place, depth: usize) {
        match &item.ident {
            Some(ident) => {
                let rules = Rc::new(Rules::read(item.mac.tokens.clone(), &self.krate));
                self.scope.insert(ident.to_string(), Rc::clone(&rules));
                self.all.insert(ident.to_string(), rules);
                let root = self.library.modules[module].root;
                if marks.exported || marks.decl_macro {
                    self.library.define(if marks.exported { root } else { module }, Item::Macro(item), marks);
                }
            }
            None if depth < DEPTH => {
                let made = self.expand(&item.mac).and_then(|tokens| parsed::<syn::File>(tokens, &item.mac.path));
                self.items(module, made.map(|made| made.items).unwrap_or_default(), place, depth + 1);
            }
            None => {}
        }
    }

    fn expand(&self, call: &syn::Macro) -> Option<TokenStream> {
        let name = call.path.segments.last()?.ident.to_string();
        match name.as_str() {
            "cfg_if" => return Some(choice::branch(call.tokens.clone())),
            "cfg_select" | "cfg_match" => return Some(choice::arm(call.tokens.clone())),
            _ => {}
        }
        let rules = self.scope.get(&name).or_else(|| self.all.get(&name));
        let made = rules.and_then(|rules| rules.expand(call.tokens.clone()));
        if made.is_none() {
            note(&format!("{}: `{name}!` is not expanded", self.krate));
        }
        made
    }

    fn foreign(&mut self, module: ModuleId, block: ItemForeignMod) {
        for item in block.items {
            if let syn::ForeignItem::Fn(function) = item {
                self.bodiless(module, &function);
            }
        }
    }

    fn bodiless(&mut self, module: ModuleId, function: &syn::ForeignItemFn) {
        let marks = marks(&function.attrs);
        let (attrs, vis, sig) = (&function.attrs, &function.vis, &function.sig);
        if let Ok(item) = syn::parse2(quote!(#(#attrs)* #vis #sig {}))
            && !marks.disabled
        {
            self.library.define(module, item, &marks);
        }
    }

    /// `#[derive(…)]` as the implementations that it makes.
    fn derives(&mut self, module: ModuleId, item: &Item, marks: &Marks) {
        let (ident, generics) = match item {
            Item::Struct(item) => (&item.ident, &item.generics),
            Item::Enum(item) => (&item.ident, &item.generics),
            Item::Union(item) => (&item.ident, &item.generics),
            _ => return,
        };
        for (name, path) in DERIVED.iter().filter(|(name, _)| marks.derives.iter().any(|derived| derived == name)) {
            let Ok(path) = syn::parse_str::<syn::Path>(path) else { continue };
            let mut generics = generics.clone();
            generics.type_params_mut().for_each(|parameter| {
                parameter.default = None;
                parameter.bounds.push(syn::parse_quote!(#path));
            });
            let (parameters, arguments, clause) = generics.split_for_impl();
            match syn::parse2(quote!(impl #parameters #path for #ident #arguments #clause {})) {
                Ok(item) => self.library.impls.push(Implementation { module, item, unstable: false }),
                Err(problem) => note(&format!("derive({name}) of {ident}: {problem}")),
            }
        }
    }
}

const DERIVED: &[(&str, &str)] = &[
    ("Clone", "::core::clone::Clone"),
    ("Copy", "::core::marker::Copy"),
    ("Debug", "::core::fmt::Debug"),
    ("Default", "::core::default::Default"),
    ("Eq", "::core::cmp::Eq"),
    ("Hash", "::core::hash::Hash"),
    ("Ord", "::core::cmp::Ord"),
    ("PartialEq", "::core::cmp::PartialEq"),
    ("PartialOrd", "::core::cmp::PartialOrd"),
];

/// Says on standard error what was not read.
pub(crate) fn note(problem: &str) {
    use std::io::Write as _;
    // What cannot be said there is lost; the tables do not depend on it.
    let _ = writeln!(std::io::stderr(), "{problem}");
}

fn read(file: &Path) -> Result<syn::File, String> {
    let problem = |problem: &dyn std::fmt::Display| format!("{}: {problem}", file.display());
    let text = source::read(file).map_err(|error| problem(&error))?;
    let tokens: TokenStream = text.parse().map_err(|error| problem(&error))?;
    syn::parse2(clean(tokens)).map_err(|error| {
        let start = error.span().start();
        problem(&format!("{}:{}: {error}", start.line, start.column))
    })
}

fn parsed<T: syn::parse::Parse>(tokens: TokenStream, path: &syn::Path) -> Option<T> {
    let cleaned = clean(tokens);
    let result = syn::parse2(cleaned.clone());
    result.map_err(|error| note(&format!("{}! made what does not parse: {error}: {cleaned:.300}", quote!(#path)))).ok()
}

fn plain(ident: &proc_macro2::Ident) -> String {
    ident.to_string().trim_start_matches("r#").to_owned()
}

fn joined(prefix: &[String], last: String) -> Vec<String> {
    prefix.iter().cloned().chain([last]).collect()
}
