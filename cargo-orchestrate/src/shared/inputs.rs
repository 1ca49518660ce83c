//! What a verdict was made of, by content.
//!
//! In: an analysis. Out: [`Inputs`], which can say later whether anything changed: a text, or what a folder holds.

use std::time::SystemTime;

use camino::{Utf8Path, Utf8PathBuf};
use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::globs::MemberGlobs;
use crate::metadata::Workspace;
use crate::pipeline::{Analysis, Listing, POLICY_FILE, walk};
use crate::source::{self, ReadProblem};

/// Every input of a verdict.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Inputs {
    /// Absolute paths with what each held, sorted.
    files: Vec<(Utf8PathBuf, String)>,
    /// The packages' folders, and the target directory, which is not looked at.
    folders: (Vec<Utf8PathBuf>, Utf8PathBuf),
    /// What the folders held.
    listing: String,
    /// Where new members may appear.
    globs: MemberGlobs,
}

/// What cargo's answer was made of.
pub(super) struct Declared {
    files: Vec<(Utf8PathBuf, String)>,
    globs: MemberGlobs,
}

/// What cargo's answer was made of, taken right after it; none where something changed since `asked`, while cargo was reading.
pub(super) fn declared(workspace: &Workspace, asked: SystemTime) -> Option<Declared> {
    let paths = declaring(workspace);
    let settled = |path: &Utf8PathBuf| path.metadata().and_then(|it| it.modified()).map_or(true, |at| at < asked);
    if !paths.iter().all(settled) {
        return None;
    }
    Some(Declared { files: states(paths), globs: MemberGlobs::of(&workspace.root) })
}

impl Inputs {
    pub(super) fn new(analysis: &Analysis, declared: Declared) -> Inputs {
        let sources = &analysis.sources;
        let of_source = |file| {
            let text = match sources.problem(file) {
                Some(problem) => Err(problem),
                None => Ok(sources.text(file)),
            };
            (sources.absolute(sources.path(file)), state(text))
        };
        let mut files = declared.files;
        files.extend(sources.ids().map(of_source));
        // Stable: where a file was read twice and changed in between, both states stay, and nothing will match.
        files.sort();
        files.dedup();
        let workspace = &analysis.workspace;
        let folders = workspace.packages.iter().map(|package| package.directory.clone()).collect();
        Inputs {
            files,
            folders: (folders, workspace.target_directory.clone()),
            listing: listed(&analysis.listing),
            globs: declared.globs,
        }
    }

    /// Whether every input is as it was.
    pub(super) fn unchanged(&self) -> bool {
        let (folders, target) = &self.folders;
        let folders: Vec<&Utf8Path> = folders.iter().map(Utf8PathBuf::as_path).collect();
        // The policy is what changes most, beside one source; so it is asked first, and the rest by many threads.
        let of_policy = self.files.iter().filter(|(path, _)| path.file_name() == Some(POLICY_FILE));
        of_policy.into_iter().all(is_as_it_was)
            && self.globs.unchanged()
            && listed(&walk::list_folders(&folders, target)) == self.listing
            && self.files.par_iter().all(is_as_it_was)
    }
}

fn is_as_it_was((path, was): &(Utf8PathBuf, String)) -> bool {
    state_on_disk(path) == *was
}

fn states(mut paths: Vec<Utf8PathBuf>) -> Vec<(Utf8PathBuf, String)> {
    paths.sort();
    paths.dedup();
    paths.into_par_iter().map(|path| (path.clone(), state_on_disk(&path))).collect()
}

fn state_on_disk(path: &Utf8Path) -> String {
    let read = source::read(path);
    state(read.as_deref())
}

/// A text by its digest, anything else by what stands in its way.
fn state(read: Result<&str, &ReadProblem>) -> String {
    match read {
        Ok(text) => blake3::hash(text.as_bytes()).to_hex().to_string(),
        Err(problem) => format!("{problem:?}"),
    }
}

fn listed(listing: &Listing) -> String {
    let mut hasher = blake3::Hasher::new();
    for paths in [&listing.sources, &listing.nested] {
        hasher.update(&(paths.len() as u64).to_le_bytes());
        for path in paths {
            hasher.update(path.as_str().as_bytes());
            hasher.update(b"\0");
        }
    }
    hasher.finalize().to_hex().to_string()
}

/// Files that decide what cargo says of the workspace, whether or not they are there.
fn declaring(workspace: &Workspace) -> Vec<Utf8PathBuf> {
    let names = ["Cargo.toml", ".cargo/config.toml", ".cargo/config"];
    let mut paths: Vec<Utf8PathBuf> =
        workspace.root.ancestors().flat_map(|folder| names.map(|name| folder.join(name))).collect();
    paths.push(workspace.root.join("Cargo.lock"));
    let home = cargo_home();
    if let Some(home) = &home {
        paths.extend(["config.toml", "config"].map(|name| home.join(name)));
    }
    // Packages beneath cargo's home never change: `Cargo.lock` says which they are.
    let changes = |folder: &Utf8PathBuf| home.as_ref().is_none_or(|home| !folder.starts_with(home));
    for package in &workspace.packages {
        paths.push(package.manifest_path.clone());
        let folders = package.dependencies.iter().filter_map(|it| it.directory.as_ref());
        paths.extend(folders.filter(|it| changes(it)).map(|it| it.join("Cargo.toml")));
    }
    paths
}

fn cargo_home() -> Option<Utf8PathBuf> {
    let said = std::env::var("CARGO_HOME").ok().map(Utf8PathBuf::from);
    said.or_else(|| Utf8PathBuf::from_path_buf(std::env::home_dir()?.join(".cargo")).ok())
}
