//! Where each definition stands in the tables: of its public paths the one that its documentation has.

use std::collections::{HashMap, HashSet, VecDeque};

use crate::library::{DefId, Library, ModuleId, Namespace, Target};

/// Modules that nobody names in stable code, or that only mirror the language.
const SKIPPED: &[&str] = &[
    "arch",
    "core_arch",
    "simd",
    "core_simd",
    "autodiff",
    "primitive",
    "intrinsics",
    "darwin",
    "wasi",
    "wasip2",
    "fortanix_sgx",
];

/// The path of a definition or module from the root of the tables.
pub(crate) type TablePath = Vec<String>;

/// A public, stable name of a module in the tables.
#[derive(Clone, Debug)]
pub(crate) struct PublicName {
    /// Path of the module in the tables.
    pub(crate) module: TablePath,
    pub(crate) name: String,
    pub(crate) target: Target,
}

/// Homes of definitions and modules.
#[derive(Debug, Default)]
pub(crate) struct Homes {
    /// Modules by the path that they have in the tables.
    pub(crate) modules: HashMap<ModuleId, TablePath>,
    /// Every public and stable name.
    pub(crate) names: Vec<PublicName>,
    defs: HashMap<DefId, TablePath>,
    unstable: HashMap<DefId, TablePath>,
}

impl Homes {
    /// Walks the public names of all crates of the library, `std` first.
    pub(crate) fn find(library: &Library) -> Homes {
        let mut homes = Homes::default();
        let roots: Vec<ModuleId> =
            ["std", "alloc", "core"].iter().filter_map(|n| library.crates.get(*n).copied()).collect();
        let stable = walk(library, &roots, false);
        homes.unstable = best(library, &walk(library, &roots, true).names);
        homes.defs = best(library, &stable.names);
        homes.modules = stable.modules;
        homes.names = stable.names;
        homes
    }

    /// Whether a definition has a public path without an unstable step.
    pub(crate) fn is_stable(&self, id: DefId) -> bool {
        self.defs.contains_key(&id)
    }

    /// Whether a definition has a public path at all.
    pub(crate) fn is_public(&self, id: DefId) -> bool {
        self.is_stable(id) || self.unstable.contains_key(&id)
    }

    /// The path of a definition in the tables: stable, unstable or, if there is none, that of its source.
    pub(crate) fn home(&self, library: &Library, id: DefId) -> TablePath {
        let public = self.defs.get(&id).or_else(|| self.unstable.get(&id)).cloned();
        public.unwrap_or_else(|| {
            let def = &library.defs[id];
            library.path(def.module).into_iter().chain([def.name.clone()]).collect()
        })
    }
}

#[derive(Default)]
struct Walk {
    modules: HashMap<ModuleId, TablePath>,
    names: Vec<PublicName>,
}

fn walk(library: &Library, roots: &[ModuleId], unstable: bool) -> Walk {
    let mut walk = Walk::default();
    let mut taken: HashSet<(TablePath, String, Namespace)> = HashSet::new();
    for root in roots {
        walk.modules.insert(*root, Vec::new());
        let mut queue = VecDeque::from([*root]);
        while let Some(module) = queue.pop_front() {
            let path = walk.modules[&module].clone();
            for (name, namespace, target) in public_names(library, module, unstable) {
                if let Target::Module(child) = target
                    && !walk.modules.contains_key(&child)
                {
                    walk.modules.insert(child, path.iter().cloned().chain([name.clone()]).collect());
                    queue.push_back(child);
                }
                if taken.insert((path.clone(), name.clone(), namespace)) {
                    walk.names.push(PublicName { module: path.clone(), name, target });
                }
            }
        }
    }
    walk
}

fn public_names(library: &Library, module: ModuleId, unstable: bool) -> Vec<(String, Namespace, Target)> {
    let names = library.modules[module].names.iter();
    let shown = names.filter(|((name, _), entry)| {
        let own_unstable = match entry.target {
            Target::Def(id) => library.defs[id].unstable,
            Target::Module(_) | Target::Variant(..) => false,
        };
        entry.public
            && (unstable || !entry.unstable && !own_unstable)
            && !SKIPPED.contains(&name.as_str())
            && name != "_"
    });
    let mut shown: Vec<_> = shown.map(|((name, namespace), entry)| (name.clone(), *namespace, entry.target)).collect();
    shown.sort();
    shown
}

/// The best path of each definition.
fn best(library: &Library, names: &[PublicName]) -> HashMap<DefId, TablePath> {
    let mut best: HashMap<DefId, (Rank, TablePath)> = HashMap::new();
    for public in names {
        let Target::Def(id) = public.target else { continue };
        let path: TablePath = public.module.iter().cloned().chain([public.name.clone()]).collect();
        let rank = rank(library, id, &path);
        if best.get(&id).is_none_or(|(old, other)| (&rank, &path) < (old, other)) {
            best.insert(id, (rank, path));
        }
    }
    best.into_iter().map(|(id, (_, path))| (id, path)).collect()
}

/// Lower is better: not a prelude, under its own name, in the module of a collection rather than beside it, short, where the
/// source has it.
type Rank = (bool, bool, bool, usize, bool);

fn rank(library: &Library, id: DefId, path: &[String]) -> Rank {
    let def = &library.defs[id];
    let prelude = path.iter().any(|segment| segment == "prelude");
    let renamed = path.last() != Some(&def.name);
    let beside = path.len() == 2 && path[0] == "collections";
    let own = library.path(def.module);
    (prelude, renamed, beside, path.len(), own != path[..path.len() - 1])
}
