//! What is in scope without being named: crates, the standard prelude, its macros, and the primitive types.
//!
//! Source: the standard library's documentation, modules `std::prelude` (editions up to 2024) and `std`, Rust 1.95.

use rustc_hash::FxHashMap;

use super::below::Below;
use super::collect::Declared;
use super::def::{CrateId, DefId, Symbol};
use super::intern::{Externals, Names};
use super::load::Loaded;
use super::outside;
use super::reference::{ExternalId, Target};
use super::scope::Space;
use orchestrate_workspace::metadata::{EdgeKind, Package, TargetKind, Workspace};

/// Names of the standard prelude: the module that each lives in, the namespaces that it is in (`t`ype, `v`alue, `m`acro), and the
/// names.
const PRELUDE: &[(&str, &str, &[&str])] = &[
    ("std::option", "t", &["Option"]),
    ("std::option::Option", "v", &["Some", "None"]),
    ("std::result", "t", &["Result"]),
    ("std::result::Result", "v", &["Ok", "Err"]),
    ("std::vec", "t", &["Vec"]),
    ("std::boxed", "t", &["Box"]),
    ("std::string", "t", &["String", "ToString"]),
    ("std::borrow", "t", &["ToOwned"]),
    ("std::clone", "tm", &["Clone"]),
    ("std::cmp", "tm", &["PartialEq", "PartialOrd", "Eq", "Ord"]),
    ("std::convert", "t", &["AsRef", "AsMut", "Into", "From", "TryFrom", "TryInto"]),
    ("std::default", "tm", &["Default"]),
    ("std::fmt", "m", &["Debug"]),
    ("std::hash", "m", &["Hash"]),
    ("std::future", "t", &["Future", "IntoFuture"]),
    (
        "std::iter",
        "t",
        &["Iterator", "IntoIterator", "Extend", "DoubleEndedIterator", "ExactSizeIterator", "FromIterator"],
    ),
    ("std::marker", "tm", &["Copy"]),
    ("std::marker", "t", &["Send", "Sized", "Sync", "Unpin"]),
    ("std::mem", "v", &["drop", "align_of", "align_of_val", "size_of", "size_of_val"]),
    ("std::ops", "t", &["Drop", "Fn", "FnMut", "FnOnce", "AsyncFn", "AsyncFnMut", "AsyncFnOnce"]),
];

/// Macros at the root of `std`.
const MACROS: &[&str] = &[
    "assert",
    "assert_eq",
    "assert_ne",
    "cfg",
    "column",
    "compile_error",
    "concat",
    "dbg",
    "debug_assert",
    "debug_assert_eq",
    "debug_assert_ne",
    "env",
    "eprint",
    "eprintln",
    "file",
    "format",
    "format_args",
    "include",
    "include_bytes",
    "include_str",
    "line",
    "macro_rules",
    "matches",
    "module_path",
    "option_env",
    "panic",
    "print",
    "println",
    "stringify",
    "thread_local",
    "todo",
    "try",
    "unimplemented",
    "unreachable",
    "vec",
    "write",
    "writeln",
];

const PRIMITIVES: &[&str] = &[
    "bool", "char", "f16", "f32", "f64", "f128", "i8", "i16", "i32", "i64", "i128", "isize", "str", "u8", "u16", "u32",
    "u64", "u128", "usize", "never",
];

/// Whether an outside path is given to every program without asking: the standard prelude with the members of what is in it,
/// the macros at the root of `std`, the primitive types.
pub fn is_given(path: &str) -> bool {
    let Some((krate, rest)) = path.split_once("::") else { return false };
    if !matches!(krate, "std" | "core" | "alloc") {
        return false;
    }
    let in_prelude = |rest: &str| PRELUDE.iter().any(|(module, _, names)| is_beneath(rest, module, names));
    let of_prelude = rest.strip_prefix("prelude::v1::");
    let named = |name: &str| PRELUDE.iter().any(|(.., names)| names.contains(&name));
    in_prelude(rest) || of_prelude.is_some_and(named) || rest.starts_with("primitive::") || MACROS.contains(&rest)
}

/// Whether a path without its crate is one of the names in a module of `std`, or a member of one.
fn is_beneath(rest: &str, module: &str, names: &[&str]) -> bool {
    let inside = module
        .strip_prefix("std::")
        .and_then(|module| rest.strip_prefix(module))
        .and_then(|rest| rest.strip_prefix("::"));
    let name = inside.and_then(|inside| inside.split("::").next());
    name.is_some_and(|name| names.contains(&name))
}

/// What needs no `use`.
#[derive(serde::Serialize, serde::Deserialize)]
pub(super) struct Preludes {
    standard: FxHashMap<(Symbol, Space), Target>,
    primitives: FxHashMap<Symbol, ExternalId>,
    /// Crates by the name that code gives them.
    crates: FxHashMap<(CrateId, Symbol), Vec<Target>>,
    /// Which crates of the workspace each of them sees.
    below: Below,
    /// Crates of the standard library that only `extern crate` brings in.
    sysroot: FxHashMap<Symbol, Target>,
}

impl Preludes {
    pub(super) fn new(
        workspace: &Workspace,
        roots: &Roots<'_>,
        declared: &Declared,
        names: &mut Names,
        externals: &mut Externals,
    ) -> Preludes {
        let mut preludes = Preludes {
            standard: FxHashMap::default(),
            primitives: FxHashMap::default(),
            crates: FxHashMap::default(),
            below: Below::default(),
            sysroot: FxHashMap::default(),
        };
        let std_root = outside::std_crate(declared).map(|(_, root)| root);
        preludes.standard(declared, std_root, names, externals);
        for name in ["std", "core", "alloc", "proc_macro", "test"] {
            let root = std_root.filter(|_| matches!(name, "std" | "core" | "alloc"));
            let target = root.map_or_else(|| Target::External(externals.intern(name)), Target::Def);
            preludes.sysroot.insert(names.intern(name), target);
        }
        preludes.crates(workspace, roots, names, externals);
        preludes.below = preludes.below(declared, roots.declared_own as usize);
        preludes
    }

    fn standard(&mut self, declared: &Declared, std_root: Option<DefId>, names: &mut Names, externals: &mut Externals) {
        for (module, spaces, entries) in PRELUDE {
            for name in *entries {
                let path = format!("{module}::{name}");
                let symbol = names.intern(name);
                for (space, letter) in [(Space::Type, 't'), (Space::Value, 'v'), (Space::Macro, 'm')] {
                    if spaces.contains(letter) {
                        let inside = path.strip_prefix("std::").unwrap_or(&path);
                        let found = std_root.and_then(|root| outside::find(declared, names, root, inside, space));
                        let target = found.map_or_else(|| Target::External(externals.intern(&path)), Target::Def);
                        self.standard.insert((symbol, space), target);
                    }
                }
            }
        }
        for name in MACROS {
            let target = Target::External(externals.intern(&format!("std::{name}")));
            self.standard.insert((names.intern(name), Space::Macro), target);
        }
        for name in PRIMITIVES {
            self.primitives.insert(names.intern(name), externals.intern(&format!("std::primitive::{name}")));
        }
    }

    fn crates(&mut self, workspace: &Workspace, roots: &Roots<'_>, names: &mut Names, externals: &mut Externals) {
        let mut id = 0;
        for package in &workspace.packages {
            for target in &package.targets {
                let krate = CrateId(id);
                id += 1;
                for name in ["std", "core"] {
                    let name = names.intern(name);
                    let target = self.sysroot.get(&name).copied();
                    target.into_iter().for_each(|target| self.add(krate, name, target));
                }
                if target.kind == TargetKind::ProcMacro {
                    self.add(krate, names.intern("proc_macro"), Target::External(externals.intern("proc_macro")));
                }
                self.own_library(krate, package, target.kind, roots, names);
                for dependency in package.dependencies.iter().filter(|dependency| applies(dependency.kind, target.kind))
                {
                    let found = match dependency.member {
                        Some(member) => roots.library(member),
                        None => dependency.outside.and_then(|index| roots.outside(index)),
                    };
                    let target = found.unwrap_or_else(|| Target::External(externals.intern(&dependency.library)));
                    self.add(krate, names.intern(&dependency.extern_name), target);
                }
            }
        }
        self.outside_crates(roots, names, externals);
    }

    fn below(&self, declared: &Declared, own: usize) -> Below {
        let krate = |target: &Target| match target {
            Target::Def(root) => Some(declared.defs[root.0 as usize].krate),
            Target::External(_) | Target::Unknown(_) => None,
        };
        let edges =
            self.crates.iter().flat_map(|((from, _), targets)| targets.iter().filter_map(krate).map(|to| (*from, to)));
        Below::new(own, edges)
    }

    /// Whether code of a crate can know what stands in another.
    pub(super) fn sees(&self, from: CrateId, to: CrateId) -> bool {
        self.below.sees(from, to)
    }

    /// What the names of crates mean in those outside the workspace.
    fn outside_crates(&mut self, roots: &Roots<'_>, names: &mut Names, externals: &mut Externals) {
        for (at, outside) in roots.loaded.outside.iter().enumerate() {
            let krate = CrateId(roots.declared_own + at as u32);
            for name in ["std", "core", "alloc"] {
                let name = names.intern(name);
                let target = self.sysroot.get(&name).copied();
                target.into_iter().for_each(|target| self.add(krate, name, target));
            }
            let library = outside.library.and_then(|index| roots.workspace.outside.get(index));
            for (name, index) in library.iter().flat_map(|library| &library.dependencies) {
                let path = || roots.workspace.outside.get(*index).map_or(name.as_str(), |library| &library.name);
                let target = roots.outside(*index).unwrap_or_else(|| Target::External(externals.intern(path())));
                self.add(krate, names.intern(name), target);
            }
        }
    }

    /// Every target of a package but its library and build script may use its library.
    fn own_library(
        &mut self,
        krate: CrateId,
        package: &Package,
        kind: TargetKind,
        roots: &Roots<'_>,
        names: &mut Names,
    ) {
        let member = roots.workspace.packages.iter().position(|other| std::ptr::eq(other, package));
        let library = member.and_then(|member| roots.library(member));
        let name = package.targets.iter().find(|target| matches!(target.kind, TargetKind::Lib | TargetKind::ProcMacro));
        let may = !matches!(kind, TargetKind::Lib | TargetKind::ProcMacro | TargetKind::BuildScript);
        if let (true, Some(library), Some(target)) = (may, library, name) {
            self.add(krate, names.intern(&target.name.replace('-', "_")), library);
        }
    }

    fn add(&mut self, krate: CrateId, name: Symbol, target: Target) {
        let targets = self.crates.entry((krate, name)).or_default();
        if !targets.contains(&target) {
            targets.push(target);
        }
    }

    /// The crates that a name means in a crate.
    pub(super) fn krate(&self, krate: CrateId, name: Symbol) -> &[Target] {
        self.crates.get(&(krate, name)).map_or(&[], |targets| targets)
    }

    /// A crate of the standard library.
    pub(super) fn sysroot(&self, name: Symbol) -> Option<Target> {
        self.sysroot.get(&name).copied()
    }

    /// A name of the standard prelude.
    pub(super) fn standard_name(&self, name: Symbol, space: Space) -> Option<Target> {
        self.standard.get(&(name, space)).copied()
    }

    /// Everything of the standard prelude that is declared.
    pub(super) fn standard_defs(&self) -> impl Iterator<Item = DefId> + '_ {
        self.standard.values().filter_map(|target| if let Target::Def(def) = target { Some(*def) } else { None })
    }

    /// A primitive type.
    pub(super) fn primitive(&self, name: Symbol) -> Option<Target> {
        self.primitives.get(&name).copied().map(Target::External)
    }
}

/// Library roots by package.
pub(super) struct Roots<'a> {
    pub(super) workspace: &'a Workspace,
    pub(super) libraries: Vec<Option<Target>>,
    pub(super) loaded: &'a Loaded,
    pub(super) declared_own: u32,
    /// Roots of the outside libraries that were read, by their index in the workspace.
    pub(super) outside: FxHashMap<usize, Target>,
}

impl Roots<'_> {
    fn outside(&self, library: usize) -> Option<Target> {
        self.outside.get(&library).copied()
    }

    fn library(&self, package: usize) -> Option<Target> {
        self.libraries.get(package).copied().flatten()
    }
}

/// Whether a dependency is there for a target; unit tests make development dependencies visible in every one.
fn applies(edge: EdgeKind, target: TargetKind) -> bool {
    match edge {
        EdgeKind::Build => target == TargetKind::BuildScript,
        EdgeKind::Normal | EdgeKind::Dev => target != TargetKind::BuildScript,
    }
}

#[cfg(test)]
mod tests {
    use super::is_given;

    #[test]
    fn the_prelude_is_given_and_the_rest_of_std_is_not() {
        let given = [
            "std::option::Option::map",
            "core::prelude::v1::Some",
            "std::println",
            "std::primitive::u32::MAX",
            "alloc::vec::Vec",
        ];
        let asked = [
            "std::fs::read",
            "std::collections::HashMap",
            "std::fmt::Display",
            "serde::Clone",
            "std::vec::IntoIter",
            "std",
        ];
        assert!(given.iter().all(|path| is_given(path)), "{given:?}");
        assert!(!asked.iter().any(|path| is_given(path)), "{asked:?}");
    }
}
