//! Walks the members' folders for `.rs` files, whether or not a target reaches them.
//!
//! In: the workspace as cargo declares it. Out: a [`Listing`]. What cannot be a source of a member is not entered: hidden
//! folders, the target directory, caches (`CACHEDIR.TAG`), nested packages, links that lead back.

use camino::{Utf8Path, Utf8PathBuf};
use rayon::prelude::*;
use walkdir::{DirEntry, WalkDir};

use super::POLICY_FILE;
use orchestrate_workspace::metadata::Workspace;

/// What the members' folders hold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Listing {
    /// Absolute paths of `.rs` files, sorted, without repetition.
    pub sources: Vec<Utf8PathBuf>,
    /// Absolute paths of folders that were not entered because they hold a package of their own, sorted.
    pub nested: Vec<Utf8PathBuf>,
    /// Absolute paths of the policies that stand beside the packages' manifests, sorted.
    pub policies: Vec<Utf8PathBuf>,
}

impl Listing {
    /// Another one where another file or folder is listed.
    pub fn digest(&self) -> String {
        let mut hasher = blake3::Hasher::new();
        for paths in [&self.sources, &self.nested, &self.policies] {
            hasher.update(&(paths.len() as u64).to_le_bytes());
            for path in paths {
                hasher.update(path.as_str().as_bytes());
                hasher.update(b"\0");
            }
        }
        hasher.finalize().to_hex().to_string()
    }
}

/// Walks the folders of all members.
pub fn list(workspace: &Workspace) -> Listing {
    let folders: Vec<&Utf8Path> = workspace.packages.iter().map(|package| package.directory.as_path()).collect();
    list_folders(&folders, &workspace.target_directory)
}

/// Walks these folders, each the folder of a package.
pub fn list_folders(folders: &[&Utf8Path], target: &Utf8Path) -> Listing {
    let walked: Vec<Listing> = folders.par_iter().map(|folder| walk(folder, target)).collect();
    let mut listing = Listing::default();
    for Listing { sources, nested, .. } in walked {
        listing.sources.extend(sources);
        listing.nested.extend(nested);
    }
    listing.sources.sort();
    listing.sources.dedup();
    listing.nested.sort();
    listing.nested.dedup();
    let beside = folders.iter().map(|folder| folder.join(POLICY_FILE));
    listing.policies = beside.filter(|path| path.symlink_metadata().is_ok()).collect();
    listing.policies.sort();
    listing.policies.dedup();
    listing
}

fn walk(folder: &Utf8Path, target: &Utf8Path) -> Listing {
    let mut acc = Listing::default();
    // Links are followed, since cargo follows them; walkdir reports a link that leads back as an error, and goes on.
    let mut entries = WalkDir::new(folder).follow_links(true).sort_by_file_name().into_iter();
    while let Some(entry) = entries.next() {
        let Ok(entry) = entry else { continue };
        let Some(path) = Utf8Path::from_path(entry.path()) else { continue };
        if !entry.file_type().is_dir() {
            if path.extension() == Some("rs") && !is_hidden(&entry) {
                acc.sources.push(path.to_owned());
            }
            continue;
        }
        match folder_kind(&entry, path, target) {
            Folder::Entered => {}
            Folder::Passed => entries.skip_current_dir(),
            Folder::Nested => {
                acc.nested.push(path.to_owned());
                entries.skip_current_dir();
            }
        }
    }
    acc
}

enum Folder {
    Entered,
    Passed,
    Nested,
}

fn folder_kind(entry: &DirEntry, path: &Utf8Path, target: &Utf8Path) -> Folder {
    if entry.depth() == 0 {
        return Folder::Entered;
    }
    if is_hidden(entry) || path == target || path.join("CACHEDIR.TAG").is_file() {
        return Folder::Passed;
    }
    if path.join("Cargo.toml").is_file() { Folder::Nested } else { Folder::Entered }
}

fn is_hidden(entry: &DirEntry) -> bool {
    entry.depth() > 0 && entry.file_name().as_encoded_bytes().starts_with(b".")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    fn tree(paths: &[&str]) -> tempfile::TempDir {
        let dir = tempfile::tempdir().unwrap();
        for path in paths {
            let path = dir.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, "").unwrap();
        }
        dir
    }

    fn listed(dir: &tempfile::TempDir) -> Vec<String> {
        let root = Utf8Path::from_path(dir.path()).unwrap();
        let listing = list_folders(&[root], &root.join("out"));
        listing.sources.iter().map(|it| it.strip_prefix(root).unwrap().to_string()).collect()
    }

    #[test]
    fn only_folders_that_may_hold_sources_are_entered() {
        let dir = tree(&[
            "Cargo.toml",
            "src/lib.rs",
            "src/a/b.rs",
            "src/readme.md",
            ".git/hook.rs",
            "out/debug/made.rs",
            "cache/CACHEDIR.TAG",
            "cache/x.rs",
            "nested/Cargo.toml",
            "nested/src/lib.rs",
        ]);
        assert_eq!(listed(&dir), ["src/a/b.rs", "src/lib.rs"]);
    }

    #[cfg(unix)]
    #[test]
    fn links_that_lead_back_end() {
        let dir = tree(&["Cargo.toml", "src/lib.rs"]);
        std::os::unix::fs::symlink(dir.path(), dir.path().join("src/back")).unwrap();
        std::os::unix::fs::symlink("nowhere", dir.path().join("src/dangling.rs")).unwrap();
        assert_eq!(listed(&dir), ["src/lib.rs"]);
    }
}
