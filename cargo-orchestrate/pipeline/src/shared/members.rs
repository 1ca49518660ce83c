//! What the doors need to know of the packages: which crates each has, what it depends on, which files are whose.

use std::collections::BTreeSet;

use camino::{Utf8Path, Utf8PathBuf};
use serde::{Deserialize, Serialize};

use crate::Analysis;
use crate::declared::changeable;
use orchestrate_resolve::model::CrateId;
use orchestrate_rules::report::Reported;
use orchestrate_workspace::metadata::{Dependency, EdgeKind, Package, TargetKind};

/// The packages of a workspace.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Members {
    /// Absolute path of the workspace root.
    pub root: Utf8PathBuf,
    /// Absolute path of the target directory.
    pub target_directory: Utf8PathBuf,
    /// The packages, sorted by name.
    pub packages: Vec<Member>,
    /// Absolute paths of the files of outside libraries that may change, sorted.
    pub outside: Vec<Utf8PathBuf>,
    /// Absolute paths of the files of the policy.
    pub policies: Vec<Utf8PathBuf>,
}

/// A package.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Member {
    /// Its name.
    pub name: String,
    /// Absolute path of its manifest.
    pub manifest: Utf8PathBuf,
    /// Absolute path of its folder.
    pub directory: Utf8PathBuf,
    /// Whether its build script judges the workspace: `[package.metadata.orchestrate] gate = true`.
    pub gate: bool,
    /// Its crates, libraries first.
    pub crates: Vec<MemberCrate>,
    /// The members that it depends on: the name in code, for which code, and the index in [`Members::packages`].
    pub dependencies: Vec<(String, Use, usize)>,
}

/// A crate of a package.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MemberCrate {
    /// Its name in item paths.
    pub name: String,
    /// The name of its target.
    pub target: String,
    /// Absolute path of its root file.
    pub root: Utf8PathBuf,
    /// Whether it is the package's build script.
    pub build_script: bool,
    /// Absolute paths of the files that it reaches, sorted.
    pub files: Vec<Utf8PathBuf>,
}

/// Which code a dependency is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Use {
    /// The package's targets and tests.
    Code,
    /// Its build script.
    BuildScript,
}

fn outside(analysis: &Analysis) -> Vec<Utf8PathBuf> {
    let files = analysis.model.outside_files().iter().map(|(path, _)| path);
    let mut outside: Vec<Utf8PathBuf> = changeable(files).cloned().collect();
    outside.sort();
    outside
}

fn policies(analysis: &Analysis) -> Vec<Utf8PathBuf> {
    let (policy, sources) = (&analysis.policy, &analysis.sources);
    let files = std::iter::once(policy.file).chain(policy.others.iter().copied());
    files.map(|file| sources.absolute(sources.path(file))).collect()
}

impl Members {
    /// The packages of an analysed workspace.
    pub fn new(analysis: &Analysis) -> Members {
        let workspace = &analysis.workspace;
        let packages = workspace.packages.iter().enumerate();
        Members {
            root: workspace.root.clone(),
            target_directory: workspace.target_directory.clone(),
            packages: packages.map(|(index, package)| member(analysis, index, package)).collect(),
            outside: outside(analysis),
            policies: policies(analysis),
        }
    }

    /// Whether this is the manifest of the workspace or of one of its packages.
    pub fn has_manifest(&self, manifest: &Utf8Path) -> bool {
        self.root.join("Cargo.toml") == manifest || self.packages.iter().any(|it| it.manifest == manifest)
    }

    /// The package whose manifest lies in this folder.
    pub fn in_folder(&self, folder: &Utf8Path) -> Option<usize> {
        self.packages.iter().position(|it| it.directory == folder)
    }

    /// A package and all members that it depends on, however many steps away.
    pub fn closure(&self, package: usize) -> BTreeSet<usize> {
        let mut seen = BTreeSet::from([package]);
        let mut open = vec![package];
        while let Some(next) = open.pop() {
            let further = self.packages[next].dependencies.iter().map(|(_, _, index)| *index);
            open.extend(further.filter(|index| seen.insert(*index)));
        }
        seen
    }
}

impl Member {
    /// Whether a finding stands in this package.
    pub fn has(&self, finding: &Reported) -> bool {
        self.crates.iter().any(|krate| finding.crates.contains(&krate.name))
    }

    /// The members that one of its crates may use.
    pub fn dependencies_of(&self, krate: &MemberCrate) -> impl Iterator<Item = &(String, Use, usize)> {
        let kind = if krate.build_script { Use::BuildScript } else { Use::Code };
        self.dependencies.iter().filter(move |(_, of, _)| *of == kind)
    }
}

fn member(analysis: &Analysis, index: usize, package: &Package) -> Member {
    let krates = analysis.model.crates().iter().enumerate().filter(|(_, krate)| krate.package == index);
    let dependency = |it: &Dependency| {
        let kind = if it.kind == EdgeKind::Build { Use::BuildScript } else { Use::Code };
        Some((it.extern_name.clone(), kind, it.member?))
    };
    Member {
        name: package.name.clone(),
        manifest: package.manifest_path.clone(),
        directory: package.directory.clone(),
        gate: is_gate(&package.metadata),
        crates: krates.map(|(id, _)| member_crate(analysis, CrateId(id as u32))).collect(),
        dependencies: package.dependencies.iter().filter_map(dependency).collect(),
    }
}

fn member_crate(analysis: &Analysis, id: CrateId) -> MemberCrate {
    let (model, sources) = (&analysis.model, &analysis.sources);
    let krate = model.krate(id);
    let absolute = |file| sources.absolute(sources.path(file));
    let reached = model.reached().iter().filter(|(_, crates)| crates.contains(&id));
    let mut files: Vec<Utf8PathBuf> = reached.map(|(file, _)| absolute(*file)).collect();
    files.sort();
    MemberCrate {
        name: krate.name.clone(),
        target: target_of(&krate.name).to_owned(),
        root: absolute(model.def(krate.root).site.file),
        build_script: krate.kind == TargetKind::BuildScript,
        files,
    }
}

/// The name of the target: `serve` of `shop-api[bin:serve]`, and a library's own.
fn target_of(name: &str) -> &str {
    name.split_once('[').and_then(|(_, rest)| rest.trim_end_matches(']').split_once(':')).map_or(name, |(_, name)| name)
}

/// Whether a package's metadata say that its build script judges the workspace.
pub fn is_gate(metadata: &serde_json::Value) -> bool {
    metadata.pointer("/orchestrate/gate").and_then(serde_json::Value::as_bool).unwrap_or(false)
}
