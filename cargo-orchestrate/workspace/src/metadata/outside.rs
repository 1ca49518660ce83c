//! Libraries outside the workspace whose sources are on disk: those that cargo has resolved, else what its registry folders hold.
//!
//! Nothing is fetched: what is not there is not seen.

use camino::{Utf8Path, Utf8PathBuf};
use cargo_metadata::semver::{Version, VersionReq};
use cargo_metadata::{DependencyKind, Metadata};
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use super::{TargetKind, cargo_home, directory_of, kind_of, underscored};

/// A library that is no member.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct OutsideLibrary {
    /// Its name in code.
    pub name: String,
    /// Absolute path of its root file.
    pub root: Utf8PathBuf,
    /// Its edition.
    pub edition: u16,
    /// Whether it is a procedural macro, whose code nobody calls.
    pub is_proc_macro: bool,
    /// The libraries that it uses: the name in its code, and the index among all.
    pub dependencies: Vec<(String, usize)>,
}

/// A dependency, as any manifest declares it.
struct Wanted {
    package: String,
    extern_name: Option<String>,
    req: VersionReq,
}

/// How many libraries are looked for by their manifests alone.
const MAX_BY_MANIFEST: usize = 256;

/// Finds libraries, each once.
pub(super) struct Finder<'a> {
    resolved: FxHashMap<&'a str, Vec<&'a cargo_metadata::Package>>,
    /// Folders of the registry by package name, newest version first; listed when first asked for.
    registry: Option<FxHashMap<String, Vec<(Version, Utf8PathBuf)>>>,
    by_folder: FxHashMap<Utf8PathBuf, Option<usize>>,
    pub(super) found: Vec<OutsideLibrary>,
    by_manifest: usize,
}

impl<'a> Finder<'a> {
    pub(super) fn new(metadata: &'a Metadata) -> Finder<'a> {
        let mut resolved: FxHashMap<&str, Vec<_>> = FxHashMap::default();
        for package in &metadata.packages {
            resolved.entry(package.name.as_str()).or_default().push(package);
        }
        let (by_folder, found) = (FxHashMap::default(), Vec::new());
        Finder { resolved, registry: None, by_folder, found, by_manifest: 0 }
    }

    /// The library that a dependency of a member means.
    pub(super) fn dependency(&mut self, dependency: &cargo_metadata::Dependency) -> Option<usize> {
        self.find(&dependency.name, &dependency.req)
    }

    fn find(&mut self, package: &str, req: &VersionReq) -> Option<usize> {
        let known = self.resolved.get(package).and_then(|all| all.iter().find(|it| req.matches(&it.version)).copied());
        match known {
            Some(package) => self.add_resolved(package),
            None => self.find_in_registry(package, req),
        }
    }

    fn add_resolved(&mut self, package: &cargo_metadata::Package) -> Option<usize> {
        let folder = directory_of(&package.manifest_path);
        if let Some(known) = self.by_folder.get(folder) {
            return *known;
        }
        let is_library = |kind| matches!(kind, TargetKind::Lib | TargetKind::ProcMacro);
        let target = package.targets.iter().find(|target| is_library(kind_of(target)));
        let library = target.map(|target| OutsideLibrary {
            name: underscored(&target.name),
            root: target.src_path.clone(),
            edition: target.edition.as_str().parse().unwrap_or(2021),
            is_proc_macro: kind_of(target) == TargetKind::ProcMacro,
            dependencies: Vec::new(),
        });
        let normal = package.dependencies.iter().filter(|it| it.kind == DependencyKind::Normal);
        let wanted = normal.map(|it| Wanted {
            package: it.name.clone(),
            extern_name: it.rename.as_deref().map(underscored),
            req: it.req.clone(),
        });
        self.add(folder.to_owned(), library, wanted.collect())
    }

    fn add(&mut self, folder: Utf8PathBuf, library: Option<OutsideLibrary>, wanted: Vec<Wanted>) -> Option<usize> {
        let index = self.found.len();
        let known = library.is_some().then_some(index);
        self.by_folder.insert(folder, known);
        self.found.push(library?);
        // What a procedural macro is made of, nobody names.
        if !self.found[index].is_proc_macro {
            for wanted in wanted {
                let Some(other) = self.find(&wanted.package, &wanted.req) else { continue };
                let name = wanted.extern_name.unwrap_or_else(|| self.found[other].name.clone());
                self.found[index].dependencies.push((name, other));
            }
        }
        known
    }

    fn find_in_registry(&mut self, package: &str, req: &VersionReq) -> Option<usize> {
        let registry = self.registry.get_or_insert_with(list_registry);
        let (_, folder) = registry.get(package)?.iter().find(|(version, _)| req.matches(version))?;
        let folder = folder.clone();
        if let Some(known) = self.by_folder.get(&folder) {
            return *known;
        }
        if self.by_manifest == MAX_BY_MANIFEST {
            return None;
        }
        self.by_manifest += 1;
        let manifest: Manifest = toml::from_str(&std::fs::read_to_string(folder.join("Cargo.toml")).ok()?).ok()?;
        let (library, wanted) = manifest.library(&folder);
        self.add(folder, Some(library), wanted)
    }
}

/// Folders `registry/src/*/name-version` of cargo's home.
fn list_registry() -> FxHashMap<String, Vec<(Version, Utf8PathBuf)>> {
    let mut all: FxHashMap<String, Vec<(Version, Utf8PathBuf)>> = FxHashMap::default();
    let Some(home) = cargo_home() else { return all };
    for index in folders(&home.join("registry/src")) {
        for folder in folders(&index) {
            let Some((name, version)) = folder.file_name().and_then(split_version) else { continue };
            all.entry(name.to_owned()).or_default().push((version, folder.clone()));
        }
    }
    all.values_mut().for_each(|versions| versions.sort_unstable_by(|a, b| b.cmp(a)));
    all
}

fn folders(of: &Utf8Path) -> Vec<Utf8PathBuf> {
    let Ok(entries) = of.read_dir_utf8() else { return Vec::new() };
    entries.filter_map(|entry| Some(entry.ok()?.path().to_owned())).collect()
}

/// `name-1.2.3` in its parts: the version begins behind the first hyphen from which on all is one.
fn split_version(folder: &str) -> Option<(&str, Version)> {
    let hyphens = folder.match_indices('-').map(|(at, _)| at);
    hyphens.into_iter().find_map(|at| Some((&folder[..at], Version::parse(&folder[at + 1..]).ok()?)))
}

/// What we need of a manifest as registries hold it, everything written out.
#[derive(Deserialize)]
struct Manifest {
    package: PackageTable,
    lib: Option<LibTable>,
    #[serde(default)]
    dependencies: FxHashMap<String, toml::Value>,
    #[serde(default)]
    target: FxHashMap<String, PlatformTable>,
}

#[derive(Deserialize)]
struct PackageTable {
    name: String,
    edition: Option<toml::Value>,
}

#[derive(Deserialize, Default)]
struct LibTable {
    name: Option<String>,
    path: Option<String>,
    #[serde(default, rename = "proc-macro", alias = "proc_macro")]
    proc_macro: bool,
}

#[derive(Deserialize)]
struct PlatformTable {
    #[serde(default)]
    dependencies: FxHashMap<String, toml::Value>,
}

impl Manifest {
    fn library(self, folder: &Utf8Path) -> (OutsideLibrary, Vec<Wanted>) {
        let lib = self.lib.unwrap_or_default();
        let edition = self.package.edition.as_ref().and_then(toml::Value::as_str).and_then(|it| it.parse().ok());
        let library = OutsideLibrary {
            name: underscored(lib.name.as_deref().unwrap_or(&self.package.name)),
            root: folder.join(lib.path.as_deref().unwrap_or("src/lib.rs")),
            edition: edition.unwrap_or(2015),
            is_proc_macro: lib.proc_macro,
            dependencies: Vec::new(),
        };
        let platforms = self.target.into_values().flat_map(|platform| platform.dependencies);
        let mut wanted: Vec<Wanted> =
            self.dependencies.into_iter().chain(platforms).filter_map(|(name, value)| wanted(&name, &value)).collect();
        wanted.sort_by(|a, b| (&a.package, &a.extern_name).cmp(&(&b.package, &b.extern_name)));
        (library, wanted)
    }
}

fn wanted(name: &str, value: &toml::Value) -> Option<Wanted> {
    let text = |key: &str| value.get(key).and_then(toml::Value::as_str);
    let req = value.as_str().or_else(|| text("version")).unwrap_or("*");
    let package = text("package");
    Some(Wanted {
        package: package.unwrap_or(name).to_owned(),
        extern_name: package.map(|_| underscored(name)),
        req: VersionReq::parse(req).ok()?,
    })
}

#[cfg(test)]
mod tests {
    use super::split_version;

    #[test]
    fn a_folder_of_the_registry_is_a_name_and_a_version() {
        let parts = |folder| split_version(folder).map(|(name, version)| (name, version.to_string()));
        assert_eq!(parts("serde-1.0.2"), Some(("serde", "1.0.2".to_owned())));
        assert_eq!(
            parts("wasi-0.11.1+wasi-snapshot-preview1"),
            Some(("wasi", "0.11.1+wasi-snapshot-preview1".to_owned()))
        );
        assert_eq!(parts("x86-64-0.1.0-rc.2"), Some(("x86-64", "0.1.0-rc.2".to_owned())));
        assert_eq!(parts("serde"), None);
    }
}
