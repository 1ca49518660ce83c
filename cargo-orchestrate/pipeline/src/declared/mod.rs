//! What cargo's answer about the workspace was made of, so that the answer can be kept.
//!
//! In: the workspace, and when cargo was asked. Out: [`Declared`], which can say later whether cargo would answer the same.
//!
//! **Architecture Invariant:** what is not seen here, cargo must not read: manifests, the lock file, configuration, the
//! toolchain, and folders in which cargo finds targets and members by name.

mod asker;
mod globs;
mod kept;
mod targets;

pub use kept::fuzzing;

use std::time::SystemTime;

use camino::{Utf8Path, Utf8PathBuf};
use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::CheckError;
use super::Request;
use globs::MemberGlobs;
use orchestrate_workspace::metadata::{self, Workspace};
use orchestrate_workspace::source;
use targets::TargetFolders;

/// What cargo's answer was made of.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Declared {
    /// Absolute paths with what each held, sorted.
    files: Vec<(Utf8PathBuf, String)>,
    /// Where targets are found by name.
    targets: TargetFolders,
    /// Where new members may appear.
    globs: MemberGlobs,
    /// Folders of dependencies that cargo would fetch if they were gone.
    fetched: Vec<Utf8PathBuf>,
}

/// The workspace as cargo declares it, from an earlier run where cargo would answer the same; and what the answer was made of,
/// or none where that cannot be said.
pub(super) fn load(request: &Request) -> Result<(Workspace, Option<Declared>), CheckError> {
    let asker = asker::of(&request.metadata);
    let kept = asker.as_ref().and_then(|asker| kept::load(request, asker));
    if let Some((workspace, declared)) = kept {
        return Ok((workspace, Some(declared)));
    }
    let asked = SystemTime::now();
    let workspace = metadata::load(&request.metadata)?;
    // What cargo could not resolve today it may resolve tomorrow, with nothing changed that we can see.
    let resolved = workspace.unresolved().is_none();
    let declared = if resolved { Declared::new(&workspace, asked) } else { None };
    if let (Some(declared), Some(asker)) = (&declared, &asker) {
        kept::store(&workspace, declared, asker);
    }
    Ok((workspace, declared))
}

impl Declared {
    /// Taken right after cargo's answer; none where something changed since `asked`, while cargo was reading.
    fn new(workspace: &Workspace, asked: SystemTime) -> Option<Declared> {
        let paths = declaring(workspace);
        let settled = |path: &Utf8PathBuf| path.metadata().and_then(|it| it.modified()).map_or(true, |at| at < asked);
        if !paths.iter().all(settled) {
            return None;
        }
        Some(Declared {
            files: states(paths),
            targets: TargetFolders::of(workspace),
            globs: MemberGlobs::of(&workspace.root),
            fetched: fetched(workspace),
        })
    }

    /// Whether cargo would answer the same, if the same asks.
    pub fn unchanged(&self) -> bool {
        self.globs.unchanged()
            && self.files.par_iter().all(|(path, was)| state_on_disk(path) == *was)
            && self.targets.unchanged()
            && self.fetched.iter().all(|folder| folder.is_dir())
    }
}

/// What a file holds now, as [`source::state`] says it.
pub fn state_on_disk(path: &Utf8Path) -> String {
    source::state(source::read(path).as_deref())
}

/// Whether files of these may change while `Cargo.lock` stays as it is: what lies beneath cargo's home does not.
pub fn changeable<'p>(paths: impl Iterator<Item = &'p Utf8PathBuf>) -> impl Iterator<Item = &'p Utf8PathBuf> {
    let home = metadata::cargo_home();
    paths.filter(move |path| home.as_ref().is_none_or(|home| !path.starts_with(home)))
}

/// Those of these files that may change, with what they held.
pub fn changeable_states(files: &[(Utf8PathBuf, String)]) -> Vec<(Utf8PathBuf, String)> {
    let paths: rustc_hash::FxHashSet<&Utf8PathBuf> = changeable(files.iter().map(|(path, _)| path)).collect();
    files.iter().filter(|(path, _)| paths.contains(path)).cloned().collect()
}

fn states(mut paths: Vec<Utf8PathBuf>) -> Vec<(Utf8PathBuf, String)> {
    paths.sort();
    paths.dedup();
    paths.into_par_iter().map(|path| (path.clone(), state_on_disk(&path))).collect()
}

/// Files that decide what cargo says of the workspace, whether or not they are there.
fn declaring(workspace: &Workspace) -> Vec<Utf8PathBuf> {
    let mut paths: Vec<Utf8PathBuf> = asker::configuration_above(&workspace.root).collect();
    paths.push(workspace.root.join("Cargo.lock"));
    // A manifest that appears above a package may claim it for another workspace.
    let folders = workspace.packages.iter().map(|it| it.directory.as_path()).chain([workspace.root.as_path()]);
    paths.extend(folders.flat_map(Utf8Path::ancestors).map(|it| it.join("Cargo.toml")));
    paths.extend(workspace.outside_manifests.iter().cloned());
    for package in &workspace.packages {
        paths.push(package.manifest_path.clone());
        let folders = package.dependencies.iter().filter_map(|it| it.directory.as_ref());
        paths.extend(changeable(folders).map(|it| it.join("Cargo.toml")));
    }
    paths.sort();
    paths.dedup();
    paths
}

fn fetched(workspace: &Workspace) -> Vec<Utf8PathBuf> {
    let Some(home) = metadata::cargo_home() else { return Vec::new() };
    let dependencies = workspace.packages.iter().flat_map(|it| &it.dependencies);
    let of_dependencies = dependencies.filter_map(|it| it.directory.as_deref());
    let of_libraries = workspace.outside.iter().filter_map(|it| it.root.parent());
    let of_home = of_dependencies.chain(of_libraries).filter(|it| it.starts_with(&home));
    let mut folders: Vec<Utf8PathBuf> = of_home.map(Utf8Path::to_owned).collect();
    folders.sort();
    folders.dedup();
    folders
}
