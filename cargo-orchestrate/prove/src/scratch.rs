//! The copy of the workspace in which tests are built and run.
//!
//! In: the workspace's folder. Out: the same files under the target directory, but for the sources that are given anew. The user's
//! tree is read and never written; a copy that was cut short is mended by the next run, since contents are compared and nothing else.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io;

use camino::{Utf8Path, Utf8PathBuf};
use walkdir::{DirEntry, WalkDir};

use super::Depth;
use super::error::ProveError;
use orchestrate_pipeline as pipeline;
use orchestrate_workspace::disk;
use orchestrate_workspace::manifest;
use orchestrate_workspace::metadata::Workspace;

/// Folders of version control: large, and of no use to a test.
const HISTORY: [&str; 4] = [".git", ".jj", ".hg", ".svn"];
/// What cargo puts in target directories, and others in their caches.
const CACHE_TAG: &str = "CACHEDIR.TAG";

/// A copy of the workspace, ours alone while this is held.
pub(super) struct Scratch {
    /// The copy.
    pub(super) tree: Utf8PathBuf,
    /// Its target directory.
    pub(super) target: Utf8PathBuf,
    /// For what runs write down.
    pub(super) notes: Utf8PathBuf,
    original: Utf8PathBuf,
    original_target: Utf8PathBuf,
    _lock: Option<File>,
}

impl Scratch {
    /// The place of the copy; waits for whoever else is at it.
    pub(super) fn open(workspace: &Workspace, depth: Depth) -> Result<Scratch, ProveError> {
        // With mutants and without them the texts differ: a copy for both would be built anew each time.
        let name = if depth == Depth::Mutants { "prove" } else { "test" };
        let place = pipeline::kept_path(&workspace.target_directory, &workspace.root, name);
        let lock = disk::lock(&place.join("lock"));
        let scratch = Scratch {
            tree: place.join("tree"),
            target: place.join("target"),
            notes: place.join("notes"),
            original: workspace.root.clone(),
            original_target: workspace.target_directory.clone(),
            _lock: lock,
        };
        for folder in [&scratch.tree, &scratch.notes] {
            disk::create_folder(folder).map_err(|error| ProveError::write(folder, error))?;
        }
        Ok(scratch)
    }

    /// Makes the copy what the workspace is, but for these texts, by workspace-relative path. What is the same is not touched, so that
    /// cargo builds what changed and nothing else.
    pub(super) fn fill(&self, texts: &BTreeMap<Utf8PathBuf, String>) -> Result<(), ProveError> {
        let mut wanted = BTreeSet::new();
        for entry in self.entries() {
            let entry = entry.map_err(|error| ProveError::walk(&self.original, error))?;
            let Some(path) = Utf8Path::from_path(entry.path()) else { continue };
            let Ok(relative) = path.strip_prefix(&self.original) else { continue };
            if !entry.file_type().is_dir() {
                self.place(&entry, path, relative, texts.get(relative))?;
                wanted.insert(relative.to_owned());
            }
        }
        self.sweep(&wanted)
    }

    fn entries(&self) -> impl Iterator<Item = walkdir::Result<DirEntry>> {
        WalkDir::new(&self.original).sort_by_file_name().into_iter().filter_entry(|entry| !self.leaves_out(entry))
    }

    fn leaves_out(&self, entry: &DirEntry) -> bool {
        let named = entry.file_name().to_str().is_some_and(|name| HISTORY.contains(&name));
        let cache = entry.file_type().is_dir() && entry.path().join(CACHE_TAG).is_file();
        entry.depth() > 0 && (named || cache || entry.path() == self.original_target)
    }

    fn place(
        &self,
        entry: &DirEntry,
        path: &Utf8Path,
        relative: &Utf8Path,
        text: Option<&String>,
    ) -> Result<(), ProveError> {
        let to = self.tree.join(relative);
        let placed = match text {
            Some(text) => disk::write_changed(&to, text.as_bytes()),
            None if entry.path_is_symlink() => link(path, &to),
            None if relative.file_name() == Some("Cargo.toml") => self.place_manifest(path, &to),
            None if entry.file_type().is_file() => disk::copy_changed(path, &to),
            // A socket or a pipe: nothing to copy.
            None => Ok(()),
        };
        placed.map_err(|error| ProveError::copy(path, &to, error))
    }

    fn place_manifest(&self, path: &Utf8Path, to: &Utf8Path) -> io::Result<()> {
        let text = fs::read_to_string(path)?;
        let folder = path.parent().unwrap_or(&self.original);
        let text = manifest::with_outside_paths(&text, folder, &self.original).unwrap_or(text);
        disk::write_changed(to, text.as_bytes())
    }

    /// Takes away what the workspace no longer has.
    fn sweep(&self, wanted: &BTreeSet<Utf8PathBuf>) -> Result<(), ProveError> {
        for entry in WalkDir::new(&self.tree).min_depth(1) {
            let entry = entry.map_err(|error| ProveError::walk(&self.tree, error))?;
            let Some(path) = Utf8Path::from_path(entry.path()) else { continue };
            let known = path.strip_prefix(&self.tree).is_ok_and(|relative| wanted.contains(relative));
            // A lock file that the workspace does not have is cargo's own in the copy.
            if !entry.file_type().is_dir() && !known && path.file_name() != Some("Cargo.lock") {
                disk::remove_file(path).map_err(|error| ProveError::write(path, error))?;
            }
        }
        Ok(())
    }
}

/// A link is copied as what it leads to, so that it leads there from anywhere, and no test writes through it.
fn link(path: &Utf8Path, to: &Utf8Path) -> io::Result<()> {
    match fs::metadata(path) {
        Ok(metadata) if metadata.is_file() => disk::copy_changed(path, to),
        // To a folder, or to nowhere.
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn workspace(root: &Utf8Path) -> Workspace {
        Workspace {
            root: root.to_owned(),
            target_directory: root.join("target"),
            packages: Vec::new(),
            unresolved_dependencies: None,
            outside: Vec::new(),
            outside_manifests: Vec::new(),
            resolved: Vec::new(),
        }
    }

    fn tree(root: &Utf8Path, files: &[(&str, &str)]) {
        for (path, text) in files {
            disk::write(&root.join(path), text.as_bytes()).unwrap();
        }
    }

    fn state(root: &Utf8Path) -> BTreeMap<String, String> {
        let files = WalkDir::new(root).into_iter().map(Result::unwrap).filter(|entry| entry.file_type().is_file());
        let named = files.map(|file| {
            let name = file.path().strip_prefix(root).unwrap().to_str().unwrap().to_owned();
            (name, fs::read_to_string(file.path()).unwrap())
        });
        named.collect()
    }

    #[test]
    fn the_copy_follows_the_workspace_and_the_workspace_stays() {
        let folder = tempfile::tempdir().unwrap();
        let root = Utf8Path::from_path(folder.path()).unwrap();
        tree(
            root,
            &[("src/lib.rs", "a"), ("data/x.txt", "x"), (".git/HEAD", "h"), ("out/CACHEDIR.TAG", "t"), ("out/o", "o")],
        );
        let scratch = Scratch::open(&workspace(root), Depth::Mutants).unwrap();
        let texts = BTreeMap::from([("src/lib.rs".into(), "b".to_owned())]);
        scratch.fill(&texts).unwrap();
        let expected = |lib: &str, data: &[(&str, &str)]| {
            let mut all = vec![("src/lib.rs".to_owned(), lib.to_owned())];
            all.extend(data.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())));
            all.into_iter().collect::<BTreeMap<_, _>>()
        };
        assert_eq!(state(&scratch.tree), expected("b", &[("data/x.txt", "x")]));
        fs::remove_dir_all(root.join("data")).unwrap();
        tree(&scratch.tree, &[("src/half.rs.tmp", "cut short"), ("src/lib.rs", "cut sh")]);
        scratch.fill(&BTreeMap::new()).unwrap();
        assert_eq!(state(&scratch.tree), expected("a", &[]));
        assert_eq!(fs::read_to_string(root.join("src/lib.rs")).unwrap(), "a");
    }
}
