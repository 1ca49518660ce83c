//! Asks cargo what the workspace is made of: packages, targets, declared dependencies.
//!
//! In: where to look, and cargo's own flags. Out: a [`Workspace`]. What cargo *declares* counts: optional, renamed, build and
//! other-platform dependencies are all here.
//!
//! **Architecture Invariant:** reads no Rust source, writes nothing: a lock file that is missing stays missing.

mod outside;

pub use outside::OutsideLibrary;

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::io;
use std::process::Command;
use std::sync::{Mutex, PoisonError};

use camino::{Utf8Path, Utf8PathBuf};
use cargo_metadata::{DependencyKind, Metadata, MetadataCommand, Target as CargoTarget, TargetKind as CargoTargetKind};
use rustc_hash::{FxHashMap, FxHashSet};
use serde::{Deserialize, Serialize};

use crate::fingerprint;

/// Which reader of cargo's answer this is: another one may understand the same answer otherwise.
pub const FINGERPRINT: u64 = fingerprint::of(&[include_bytes!("metadata.rs"), include_bytes!("metadata/outside.rs")]);

/// Where to look for the workspace, and what to pass on to cargo.
#[derive(Clone, Debug, Default)]
pub struct Request {
    /// The manifest; without one, cargo searches from the current directory upwards.
    pub manifest_path: Option<Utf8PathBuf>,
    /// Where cargo runs; the current directory by default.
    pub directory: Option<Utf8PathBuf>,
    /// `--offline`.
    pub offline: bool,
    /// `--locked`.
    pub locked: bool,
}

/// The workspace as cargo declares it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Workspace {
    /// Absolute path of the workspace root.
    pub root: Utf8PathBuf,
    /// Absolute path of the target directory.
    pub target_directory: Utf8PathBuf,
    /// The members, sorted by name.
    pub packages: Vec<Package>,
    /// Package names of the dependencies whose library name could not be asked for, and why: each is taken by its own name.
    pub unresolved_dependencies: Option<String>,
    /// Libraries that members use, or that those use, as far as their sources are on disk.
    pub outside: Vec<OutsideLibrary>,
    /// Absolute paths of the manifests of packages that are on disk and no members: what cargo read besides.
    pub outside_manifests: Vec<Utf8PathBuf>,
    /// Every package that cargo resolved and that is no member, sorted; none where it resolved nothing.
    pub resolved: Vec<ResolvedPackage>,
}

/// A package of the dependency graph.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct ResolvedPackage {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: String,
    /// Absolute path of its folder.
    pub directory: Utf8PathBuf,
}

/// A workspace member.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Package {
    /// Its name, as the manifest spells it.
    pub name: String,
    /// Cargo's own id of it, opaque.
    pub id: String,
    /// Absolute path of its manifest.
    pub manifest_path: Utf8PathBuf,
    /// Absolute path of its folder.
    pub directory: Utf8PathBuf,
    /// Its targets, libraries first, then by kind and name.
    pub targets: Vec<Target>,
    /// Every dependency declared, of every kind.
    pub dependencies: Vec<Dependency>,
    /// Its features, those that optional dependencies make included.
    pub features: Vec<String>,
    /// `[package.metadata]`.
    #[serde(with = "as_text")]
    pub metadata: serde_json::Value,
}

/// What a target is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum TargetKind {
    /// A library of any crate type.
    Lib,
    /// A procedural macro.
    ProcMacro,
    /// A binary.
    Bin,
    /// An example.
    Example,
    /// An integration test.
    Test,
    /// A benchmark.
    Bench,
    /// A build script.
    BuildScript,
}

/// One crate that cargo would build.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Target {
    /// Its name.
    pub name: String,
    /// Its kind.
    pub kind: TargetKind,
    /// Absolute path of its root file.
    pub root: Utf8PathBuf,
    /// Its edition: 2015, 2018, 2021, 2024.
    pub edition: u16,
}

/// Which code a dependency is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum EdgeKind {
    /// `[dependencies]`.
    Normal,
    /// `[dev-dependencies]`.
    Dev,
    /// `[build-dependencies]`.
    Build,
}

/// A dependency as declared.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Dependency {
    /// Name of the package.
    pub package: String,
    /// Name of the crate in code: the rename, else the name of its library.
    pub extern_name: String,
    /// Name of its library, whatever it is renamed to.
    pub library: String,
    /// Which code it is for.
    pub kind: EdgeKind,
    /// Whether it is optional.
    pub optional: bool,
    /// The `cfg(…)` or platform that it is limited to.
    pub platform: Option<String>,
    /// Index in [`Workspace::packages`] where it is a member.
    pub member: Option<usize>,
    /// Absolute path of the folder that holds its sources, where cargo has them on disk.
    pub directory: Option<Utf8PathBuf>,
    /// Index in [`Workspace::outside`] where its library is no member and its sources are on disk.
    pub outside: Option<usize>,
}

/// Why the workspace could not be loaded.
#[derive(Debug, thiserror::Error)]
pub enum MetadataError {
    /// Cargo could not be started.
    #[error(
        "could not run `{command}`: {source}\nhelp: install cargo, or set the environment variable CARGO to its path"
    )]
    Spawn {
        /// The command.
        command: String,
        /// What the system said.
        source: io::Error,
    },
    /// Cargo refused the workspace.
    #[error("`cargo metadata` failed:\n{stderr}")]
    Cargo {
        /// What cargo said.
        stderr: String,
    },
    /// Cargo's answer could not be read.
    #[error(
        "the answer of `cargo metadata` could not be read: {0}\nhelp: run `cargo metadata --format-version 1` to see it"
    )]
    Answer(#[from] cargo_metadata::Error),
}

/// A JSON value as its text, for formats that cannot tell what comes next.
mod as_text {
    use serde::de::{Deserialize, Deserializer, Error};
    use serde::ser::Serializer;

    pub(super) fn serialize<S: Serializer>(value: &serde_json::Value, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&value.to_string())
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<serde_json::Value, D::Error> {
        serde_json::from_str(&String::deserialize(from)?).map_err(D::Error::custom)
    }
}

impl Workspace {
    /// Whether this is the manifest of the workspace or of one of its packages.
    pub fn has_manifest(&self, manifest: &Utf8Path) -> bool {
        self.root.join("Cargo.toml") == manifest || self.packages.iter().any(|it| it.manifest_path == manifest)
    }

    /// Why names of dependencies were taken as declared, where that may matter: members are known in any case.
    pub fn unresolved(&self) -> Option<&str> {
        let outside = self.packages.iter().flat_map(|package| &package.dependencies).any(|it| it.member.is_none());
        self.unresolved_dependencies.as_deref().filter(|_| outside)
    }
}

impl TargetKind {
    /// Its word in an item path, as in `package[bin:x]`; none for a library, whose path is its name.
    pub fn word(self) -> Option<&'static str> {
        match self {
            TargetKind::Lib | TargetKind::ProcMacro => None,
            TargetKind::Bin => Some("bin"),
            TargetKind::Example => Some("example"),
            TargetKind::Test => Some("test"),
            TargetKind::Bench => Some("bench"),
            TargetKind::BuildScript => Some("build"),
        }
    }
}

/// Loads the workspace.
///
/// Dependencies are resolved only from an up-to-date lock file, so that nothing is ever written; otherwise their names are
/// taken as declared and [`Workspace::unresolved_dependencies`] says why.
///
/// # Errors
/// Where cargo is missing, or refuses the workspace.
pub fn load(request: &Request) -> Result<Workspace, MetadataError> {
    match run(request, &["--locked"]) {
        Ok(metadata) => Ok(workspace(&metadata, None)),
        Err(MetadataError::Cargo { stderr }) if request.locked => Err(MetadataError::Cargo { stderr }),
        Err(MetadataError::Cargo { stderr }) => {
            let metadata = run(request, &["--no-deps"])?;
            Ok(workspace(&metadata, Some(reason_of(&stderr))))
        }
        Err(other) => Err(other),
    }
}

fn run(request: &Request, extra: &[&str]) -> Result<Metadata, MetadataError> {
    let mut command = command(request, extra);
    let shown = format!("{command:?}");
    let output = command.output().map_err(|source| MetadataError::Spawn { command: shown, source })?;
    if !output.status.success() {
        let stderr = String::from_utf8_lossy(&output.stderr).trim_end().to_owned();
        return Err(MetadataError::Cargo { stderr });
    }
    let stdout = String::from_utf8_lossy(&output.stdout);
    Ok(MetadataCommand::parse(&*stdout)?)
}

fn command(request: &Request, extra: &[&str]) -> Command {
    let mut metadata = MetadataCommand::new();
    if let Some(path) = &request.manifest_path {
        metadata.manifest_path(path);
    }
    if let Some(directory) = &request.directory {
        metadata.current_dir(directory);
    }
    let mut options: Vec<String> = extra.iter().map(|option| (*option).to_owned()).collect();
    if request.offline {
        options.push("--offline".to_owned());
    }
    metadata.other_options(options);
    metadata.cargo_command()
}

/// The first line in which cargo says what is wrong.
fn reason_of(stderr: &str) -> String {
    let line = stderr.lines().find(|line| line.starts_with("error")).or_else(|| stderr.lines().next());
    line.unwrap_or("cargo gave no reason").trim_start_matches("error: ").to_owned()
}

fn workspace(metadata: &Metadata, unresolved_dependencies: Option<String>) -> Workspace {
    let mut members = metadata.workspace_packages();
    members.sort_by(|a, b| a.name.cmp(&b.name));
    let by_directory: FxHashMap<&Utf8Path, usize> =
        members.iter().enumerate().map(|(index, package)| (directory_of(&package.manifest_path), index)).collect();
    let libraries = Libraries::new(metadata);
    let mut finder = outside::Finder::new(metadata);
    let patched = patched(&metadata.workspace_root, &members);
    let known = Known { by_directory, patched, libraries };
    let packages = members.iter().map(|package| package_of(package, &known, &mut finder)).collect();
    Workspace {
        root: metadata.workspace_root.clone(),
        target_directory: metadata.target_directory.clone(),
        packages,
        unresolved_dependencies,
        outside: finder.found,
        outside_manifests: outside_manifests(metadata, &members),
        resolved: resolved(metadata, &members),
    }
}

fn resolved(metadata: &Metadata, members: &[&cargo_metadata::Package]) -> Vec<ResolvedPackage> {
    let members: FxHashSet<&Utf8Path> = members.iter().map(|it| it.manifest_path.as_path()).collect();
    let others = metadata.packages.iter().filter(|it| !members.contains(it.manifest_path.as_path()));
    let package = |it: &cargo_metadata::Package| ResolvedPackage {
        name: it.name.to_string(),
        version: it.version.to_string(),
        directory: directory_of(&it.manifest_path).to_owned(),
    };
    let mut resolved: Vec<ResolvedPackage> = others.map(package).collect();
    resolved.sort();
    resolved
}

fn outside_manifests(metadata: &Metadata, members: &[&cargo_metadata::Package]) -> Vec<Utf8PathBuf> {
    let members: FxHashSet<&Utf8Path> = members.iter().map(|it| it.manifest_path.as_path()).collect();
    let on_disk = metadata.packages.iter().filter(|it| it.source.is_none());
    let outside = on_disk.filter(|it| !members.contains(it.manifest_path.as_path()));
    outside.map(|it| it.manifest_path.clone()).collect()
}

/// The compiler that cargo would use in a folder: its version with the commit, and the platform it runs on. None where there is none.
pub fn toolchain(directory: &Utf8Path) -> Option<String> {
    let text = rustc_version(directory)?;
    let value = |key: &str| value_of(key, &text);
    Some(format!("{} {} {}", value("release:"), value("commit-hash:"), value("host:")))
}

/// The platform on which the compiler of a folder runs, as it names it: `x86_64-unknown-linux-gnu`.
pub fn host(directory: &Utf8Path) -> Option<String> {
    rustc_version(directory).map(|text| value_of("host:", &text).to_owned())
}

fn value_of<'a>(key: &str, text: &'a str) -> &'a str {
    text.lines().find_map(|line| line.strip_prefix(key)).unwrap_or_default().trim()
}

/// What `rustc -vV` says. A process asks once in a folder: each time costs as much as running several tests.
fn rustc_version(directory: &Utf8Path) -> Option<String> {
    static SAID: Mutex<BTreeMap<(OsString, Utf8PathBuf), Option<String>>> = Mutex::new(BTreeMap::new());
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let mut said = SAID.lock().unwrap_or_else(PoisonError::into_inner);
    let ask = |(rustc, directory): &(OsString, Utf8PathBuf)| {
        let output = Command::new(rustc).arg("-vV").current_dir(directory).output();
        String::from_utf8(output.ok().filter(|it| it.status.success())?.stdout).ok()
    };
    let key = (rustc, directory.to_owned());
    said.get(&key).cloned().unwrap_or_else(|| {
        let answer = ask(&key);
        said.insert(key, answer.clone());
        answer
    })
}

/// Cargo's own folder.
pub fn cargo_home() -> Option<Utf8PathBuf> {
    home("CARGO_HOME", ".cargo")
}

/// The folder that a variable names, else that of the user's own by this name.
pub fn home(variable: &str, folder: &str) -> Option<Utf8PathBuf> {
    let said = std::env::var(variable).ok().filter(|it| !it.is_empty()).map(Utf8PathBuf::from);
    said.or_else(|| Utf8PathBuf::from_path_buf(std::env::home_dir()?.join(folder)).ok())
}

fn directory_of(manifest: &Utf8Path) -> &Utf8Path {
    manifest.parent().unwrap_or(manifest)
}

/// What dependencies may mean.
struct Known<'a> {
    by_directory: FxHashMap<&'a Utf8Path, usize>,
    /// Members that the root manifest's `[patch]` puts in the place of packages, by their names.
    patched: FxHashMap<String, usize>,
    libraries: Libraries<'a>,
}

impl Known<'_> {
    fn member(&self, dependency: &cargo_metadata::Dependency) -> Option<usize> {
        match &dependency.path {
            Some(path) => self.by_directory.get(path.as_path()).copied(),
            None => self.patched.get(&dependency.name).copied(),
        }
    }
}

/// Members that stand in for packages of a registry: `[patch.crates-io] name = { path = "…" }`.
fn patched(root: &Utf8Path, members: &[&cargo_metadata::Package]) -> FxHashMap<String, usize> {
    let mut patched = FxHashMap::default();
    let manifest = std::fs::read_to_string(root.join("Cargo.toml")).ok();
    let Some(table) = manifest.and_then(|text| text.parse::<toml::Table>().ok()) else { return patched };
    let sources = table.get("patch").and_then(toml::Value::as_table).into_iter().flatten();
    for (name, entry) in sources.filter_map(|(_, entries)| entries.as_table()).flatten() {
        let Some(path) = entry.get("path").and_then(toml::Value::as_str) else { continue };
        let package = entry.get("package").and_then(toml::Value::as_str).unwrap_or(name);
        let directory = root.join(path).canonicalize_utf8().ok();
        let is_there =
            |it: &&cargo_metadata::Package| directory_of(&it.manifest_path).canonicalize_utf8().ok() == directory;
        let member = members.iter().position(is_there).filter(|_| directory.is_some());
        patched.extend(member.map(|member| (package.to_owned(), member)));
    }
    patched
}

/// The libraries of all packages that cargo knows, by package name.
struct Libraries<'a>(FxHashMap<&'a str, Vec<(&'a cargo_metadata::Package, String)>>);

impl<'a> Libraries<'a> {
    fn new(metadata: &'a Metadata) -> Libraries<'a> {
        let mut by_name: FxHashMap<&str, Vec<_>> = FxHashMap::default();
        for package in &metadata.packages {
            let library = package
                .targets
                .iter()
                .find(|target| matches!(kind_of(target), TargetKind::Lib | TargetKind::ProcMacro));
            if let Some(library) = library {
                by_name.entry(package.name.as_str()).or_default().push((package, underscored(&library.name)));
            }
        }
        Libraries(by_name)
    }

    fn find(&self, dependency: &cargo_metadata::Dependency) -> Option<(&'a cargo_metadata::Package, &str)> {
        let named = self.0.get(dependency.name.as_str())?;
        let matching = |package: &cargo_metadata::Package| match &dependency.path {
            Some(path) => directory_of(&package.manifest_path) == path,
            None => dependency.req.matches(&package.version),
        };
        let found = named.iter().find(|(package, _)| matching(package)).or_else(|| named.first())?;
        Some((found.0, &found.1))
    }
}

fn package_of(package: &cargo_metadata::Package, known: &Known<'_>, finder: &mut outside::Finder<'_>) -> Package {
    let mut targets: Vec<Target> = package.targets.iter().map(target_of).collect();
    targets.sort_by(|a, b| (a.kind, &a.name).cmp(&(b.kind, &b.name)));
    let mut dependencies: Vec<Dependency> =
        package.dependencies.iter().map(|it| dependency_of(it, known, finder)).collect();
    dependencies.sort_by(|a, b| (&a.extern_name, a.kind, &a.platform).cmp(&(&b.extern_name, b.kind, &b.platform)));
    Package {
        name: package.name.to_string(),
        id: package.id.repr.clone(),
        manifest_path: package.manifest_path.clone(),
        directory: directory_of(&package.manifest_path).to_owned(),
        targets,
        dependencies,
        features: package.features.keys().cloned().collect(),
        metadata: package.metadata.clone(),
    }
}

fn dependency_of(
    dependency: &cargo_metadata::Dependency,
    known: &Known<'_>,
    finder: &mut outside::Finder<'_>,
) -> Dependency {
    let found = known.libraries.find(dependency);
    let member = known.member(dependency);
    let outside = if member.is_none() { finder.dependency(dependency) } else { None };
    // What cargo has not resolved, its registry may hold all the same.
    let library = found.map_or_else(
        || outside.map_or_else(|| underscored(&dependency.name), |index| finder.found[index].name.clone()),
        |(_, library)| library.to_owned(),
    );
    Dependency {
        package: dependency.name.clone(),
        extern_name: dependency.rename.as_deref().map_or_else(|| library.clone(), underscored),
        library,
        kind: match dependency.kind {
            DependencyKind::Development => EdgeKind::Dev,
            DependencyKind::Build => EdgeKind::Build,
            _ => EdgeKind::Normal,
        },
        optional: dependency.optional,
        platform: dependency.target.as_ref().map(ToString::to_string),
        member,
        outside,
        directory: found.map(|(package, _)| directory_of(&package.manifest_path).to_owned()),
    }
}

fn target_of(target: &CargoTarget) -> Target {
    Target {
        name: target.name.clone(),
        kind: kind_of(target),
        root: target.src_path.clone(),
        edition: target.edition.as_str().parse().unwrap_or(2021),
    }
}

fn kind_of(target: &CargoTarget) -> TargetKind {
    for kind in &target.kind {
        match kind {
            CargoTargetKind::ProcMacro => return TargetKind::ProcMacro,
            CargoTargetKind::Bin => return TargetKind::Bin,
            CargoTargetKind::Example => return TargetKind::Example,
            CargoTargetKind::Test => return TargetKind::Test,
            CargoTargetKind::Bench => return TargetKind::Bench,
            CargoTargetKind::CustomBuild => return TargetKind::BuildScript,
            _ => {}
        }
    }
    TargetKind::Lib
}

fn underscored(name: &str) -> String {
    name.replace('-', "_")
}
