//! The tables: what is kept, and where it is written.

use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};

use crate::absolute::ident;
use crate::homes::{Homes, PublicName, TablePath};
use crate::library::{DefId, Library, Target};
use crate::load::note;
use crate::stub::{Stub, Stubs};

/// Traits that stable code meets by its syntax, whatever their own stability.
const SYNTAX: &[&str] =
    &["Try", "FromResidual", "Residual", "Fn", "FnMut", "FnOnce", "AsyncFn", "AsyncFnMut", "AsyncFnOnce"];

/// Traits whose implementations nobody asks for: no method, no type comes of them.
const IDLE: &[&str] = &[
    "Send",
    "Sync",
    "Unpin",
    "UnwindSafe",
    "RefUnwindSafe",
    "FusedIterator",
    "TrustedLen",
    "StructuralPartialEq",
    "Freeze",
    "UseCloned",
    "CoerceUnsized",
    "DispatchFromDyn",
    "PinCoerceUnsized",
    "DerefPure",
];

/// Operators of these for references are left out: integers are shifted by every integer, and few compute with the wrappers.
const BY_VALUE: &[&str] = &["::Shl<", "::Shr<", "::ShlAssign<", "::ShrAssign<", "num::Wrapping<", "num::Saturating<"];

/// A module of the tables.
#[derive(Debug, Default)]
struct Table {
    public: bool,
    unstable: bool,
    children: BTreeMap<String, Table>,
    items: BTreeSet<(String, Stub, bool)>,
    aliases: BTreeSet<String>,
    /// Implementations by their head: those of one head stand together.
    impls: BTreeMap<String, Vec<String>>,
}

/// Chooses what is kept of `library` and writes it.
pub(crate) fn write(library: &Library) -> String {
    let homes = Homes::find(library);
    let stubs = Stubs { library, homes: &homes };
    let mut kept = Kept { stubs, defs: BTreeMap::new(), impls: Vec::new(), queue: VecDeque::new() };
    kept.roots();
    kept.close();
    let mut root = Table { public: true, ..Table::default() };
    kept.place(&mut root);
    let mut text = String::new();
    root.write(0, &mut text);
    text
}

struct Kept<'l> {
    stubs: Stubs<'l>,
    defs: BTreeMap<DefId, Stub>,
    impls: Vec<Stub>,
    queue: VecDeque<DefId>,
}

impl Kept<'_> {
    /// What is public and stable, and the traits of the syntax.
    fn roots(&mut self) {
        let Stubs { library, homes } = self.stubs;
        let stable = (0..library.defs.len()).filter(|id| homes.is_stable(*id));
        let syntax = (0..library.defs.len()).filter(|id| {
            let def = &library.defs[*id];
            matches!(def.item, syn::Item::Trait(_)) && SYNTAX.contains(&def.name.as_str()) && homes.is_public(*id)
        });
        self.queue.extend(stable.chain(syntax));
    }

    /// Takes in what the kept names, and the implementations of kept traits for kept types, until nothing is added.
    fn close(&mut self) {
        let Stubs { library, .. } = self.stubs;
        let candidates = library.impls.iter().filter(|candidate| candidate.item.modifiers.polarity.is_none());
        let mut open: Vec<Stub> =
            candidates.filter_map(|candidate| self.stubs.implementation(candidate).ok()).collect();
        loop {
            while let Some(id) = self.queue.pop_front() {
                self.keep(id);
            }
            let (ready, rest): (Vec<Stub>, Vec<Stub>) =
                open.into_iter().partition(|stub| stub.subjects.iter().all(|id| self.defs.contains_key(id)));
            open = rest;
            if ready.is_empty() {
                return;
            }
            for stub in ready.into_iter().filter(is_of_use) {
                self.queue.extend(stub.used.iter());
                self.impls.push(stub);
            }
        }
    }

    fn keep(&mut self, id: DefId) {
        if self.defs.contains_key(&id) {
            return;
        }
        match self.stubs.definition(id) {
            Ok(stub) => {
                self.queue.extend(stub.used.iter());
                self.defs.insert(id, stub);
            }
            Err(problem) => note(&format!("left out, for `{problem}`: {}", self.stubs.library.defs[id].name)),
        }
    }

    fn place(&self, root: &mut Table) {
        let Stubs { library, homes } = self.stubs;
        for path in homes.modules.values() {
            root.public(path);
        }
        for (id, stub) in &self.defs {
            let path = homes.home(library, *id);
            let Some((name, module)) = path.split_last() else { continue };
            let unstable = !homes.is_stable(*id);
            let table = root.at(module);
            if table.fresh && unstable && homes.is_public(*id) {
                table.table.unstable = true;
            }
            table.table.items.insert((name.clone(), stub.clone(), unstable));
        }
        for public in &homes.names {
            if let Some(alias) = self.alias(public) {
                root.at(&public.module).table.aliases.insert(alias);
            }
        }
        for stub in &self.impls {
            let table = root.at(&self.place_of(stub)).table;
            table.impls.entry(stub.head.clone()).or_default().extend(stub.members.iter().cloned());
        }
    }

    /// `pub use` for a public name that is not the home of what it names.
    fn alias(&self, public: &PublicName) -> Option<String> {
        let Stubs { library, homes } = self.stubs;
        let here: TablePath = public.module.iter().cloned().chain([public.name.clone()]).collect();
        let (path, variant) = match public.target {
            // The preludes have private modules that keep their macros from naming modules too.
            Target::Module(_) if here[0] == "prelude" && here.len() > 2 => return None,
            Target::Module(id) => (homes.modules.get(&id)?.clone(), None),
            Target::Def(id) if self.defs.contains_key(&id) => (homes.home(library, id), None),
            Target::Variant(id, index) => (homes.home(library, id), library.variants(id).get(index).cloned()),
            Target::Def(_) => return None,
        };
        if variant.is_none() && path == here {
            return None;
        }
        let path: Vec<String> = path.into_iter().chain(variant).map(|name| ident(&name).to_string()).collect();
        let renamed = (path.last() != Some(&public.name)).then(|| format!(" as {}", ident(&public.name)));
        Some(format!(
            "pub use {}{};",
            ["crate".to_owned()].into_iter().chain(path).collect::<Vec<_>>().join("::"),
            renamed.unwrap_or_default()
        ))
    }

    /// Implementations stand beside their type, or else beside their trait; those for primitive types alone at the root.
    fn place_of(&self, stub: &Stub) -> TablePath {
        let Stubs { library, homes } = self.stubs;
        let named: HashMap<String, DefId> =
            stub.subjects.iter().map(|id| (format!("crate::{}", homes.home(library, *id).join("::")), *id)).collect();
        let subject = stub.head.split_once(" for ").map_or(stub.head.as_str(), |(_, ty)| ty);
        let subject = subject.split(" where").next().unwrap_or_default();
        let in_type = named
            .iter()
            .filter(|(path, _)| contains_path(subject, path))
            .map(|(path, id)| (subject.find(path.as_str()), *id));
        let id = in_type.min().map(|(_, id)| id).or_else(|| named.iter().min().map(|(_, id)| *id));
        let mut home = id.map(|id| homes.home(library, id)).unwrap_or_default();
        home.pop();
        home
    }
}

fn is_of_use(stub: &Stub) -> bool {
    let Some((of_trait, _)) = stub.head.split_once(" for ") else { return !stub.members.is_empty() };
    if stub.head.contains('&') && BY_VALUE.iter().any(|name| stub.head.contains(name)) {
        return false;
    }
    let name = of_trait.rsplit("::").next().unwrap_or_default();
    !IDLE.contains(&name)
}

fn contains_path(text: &str, path: &str) -> bool {
    text.match_indices(path).any(|(at, _)| {
        !text[at + path.len()..].starts_with(|next: char| next.is_alphanumeric() || next == '_' || next == ':')
    })
}

/// A module of the tables, and whether it was not there before.
struct At<'t> {
    table: &'t mut Table,
    fresh: bool,
}

impl Table {
    fn at(&mut self, path: &[String]) -> At<'_> {
        let mut at = At { table: self, fresh: false };
        for name in path {
            let fresh = !at.table.children.contains_key(name);
            at = At { table: at.table.children.entry(name.clone()).or_default(), fresh };
        }
        at
    }

    /// Makes the modules of a public path.
    fn public(&mut self, path: &[String]) {
        for length in 1..=path.len() {
            self.at(&path[..length]).table.public = true;
        }
    }

    fn is_empty(&self) -> bool {
        self.items.is_empty()
            && self.aliases.is_empty()
            && self.impls.is_empty()
            && self.children.values().all(Table::is_empty)
    }

    fn write(&self, depth: usize, text: &mut String) {
        for alias in &self.aliases {
            put(text, depth, alias);
        }
        for (_, stub, unstable) in &self.items {
            if *unstable {
                put(text, depth, "#[unstable]");
            }
            block(text, depth, &stub.head, &stub.members, stub.braces);
        }
        for (head, members) in &self.impls {
            let mut once = BTreeSet::new();
            let members: Vec<String> = members.iter().filter(|member| once.insert(*member)).cloned().collect();
            block(text, depth, head, &members, true);
        }
        for (name, child) in self.children.iter().filter(|(_, child)| !child.is_empty()) {
            if child.unstable {
                put(text, depth, "#[unstable]");
            }
            let visibility = if child.public || child.unstable { "pub " } else { "" };
            put(text, depth, &format!("{visibility}mod {} {{", ident(name)));
            child.write(depth + 1, text);
            put(text, depth, "}");
        }
    }
}

fn block(text: &mut String, depth: usize, head: &str, members: &[String], braces: bool) {
    let short = head.contains(" for ") && members.len() <= 2;
    if !braces {
        put(text, depth, head);
    } else if members.is_empty() {
        put(text, depth, &format!("{head} {{}}"));
    } else if short && members.iter().all(|member| member.starts_with("type ")) {
        put(text, depth, &format!("{head} {{ {} }}", members.join(" ")));
    } else {
        put(text, depth, &format!("{head} {{"));
        members.iter().for_each(|member| put(text, depth + 1, member));
        put(text, depth, "}");
    }
}

fn put(text: &mut String, depth: usize, line: &str) {
    text.extend(std::iter::repeat_n(' ', depth));
    text.push_str(line);
    text.push('\n');
}
