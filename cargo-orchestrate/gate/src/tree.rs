//! The workspace as a commit has it, laid out beneath the target directory so that cargo and the engine can read it.
//!
//! In: the workspace's folder and a commit. Out: the folder in which the same workspace stands as it was. Of a repository only what decides a verdict is
//! written: sources, manifests, lock files, policies, `CODEOWNERS`. One tree is kept, and a later commit is laid over it.

use std::collections::BTreeSet;

use camino::{Utf8Path, Utf8PathBuf};
use walkdir::WalkDir;

use super::GateError;
use orchestrate_history::review::CODEOWNERS;
use orchestrate_pipeline as pipeline;
use orchestrate_workspace::disk;
use orchestrate_workspace::git::Git;
use orchestrate_workspace::manifest;
use orchestrate_workspace::metadata::Workspace;

/// Extensions of what decides a verdict: whatever else a source includes is data.
const EXTENSIONS: [&str; 5] = ["rs", "toml", "lock", "in", "inc"];
/// Git's word for a link in a tree.
const LINK: &str = "120000";
/// How many texts are held at once.
const AT_ONCE: usize = 500;

/// A tree, ours alone while this is held.
pub(crate) struct Tree {
    /// What stands for the top of the repository.
    pub(super) top: Utf8PathBuf,
    /// The workspace's folder in it.
    pub(crate) root: Utf8PathBuf,
    _lock: Option<std::fs::File>,
}

/// A file of a commit.
struct Entry {
    mode: String,
    object: String,
    path: Utf8PathBuf,
}

impl Tree {
    /// Lays out a commit in a place of that name; what is there already is not touched.
    pub(super) fn of(workspace: &Workspace, commit: &str, place: &str) -> Result<Tree, GateError> {
        let git = Git::open(&workspace.root)?;
        let place = pipeline::kept_path(&workspace.target_directory, &workspace.root, place);
        let lock = disk::lock(&place.join("lock"));
        let (tree, done) = (place.join("tree"), place.join("commit"));
        let prefix = git.line(&["rev-parse", "--show-prefix"])?.unwrap_or_default();
        let root = tree.join(prefix.trim_end_matches('/'));
        let known = disk::read(&done, b"").is_some_and(|bytes| bytes == commit.as_bytes());
        if !known {
            let original = repository(&workspace.root, &prefix);
            lay_out(git, commit, &tree, &original)?;
            seal(&root)?;
            disk::write(&done, commit.as_bytes()).map_err(|error| GateError::write(&done, error))?;
        }
        borrow_lock_file(&workspace.root, &root)?;
        Ok(Tree { top: tree, root, _lock: lock })
    }
}

/// The top of the repository.
fn repository(root: &Utf8Path, prefix: &str) -> Utf8PathBuf {
    let levels = Utf8Path::new(prefix).components().count();
    root.ancestors().nth(levels).unwrap_or(root).to_owned()
}

fn lay_out(git: Git<'_>, commit: &str, tree: &Utf8Path, original: &Utf8Path) -> Result<(), GateError> {
    let entries: Vec<Entry> = entries(&git.bytes(&["ls-tree", "-r", "-z", "--full-tree", commit])?);
    let wanted: BTreeSet<&Utf8Path> = entries.iter().map(|entry| entry.path.as_path()).collect();
    sweep(tree, &wanted)?;
    for some in entries.chunks(AT_ONCE) {
        let names: Vec<String> = some.iter().map(|entry| entry.object.clone()).collect();
        for (entry, text) in some.iter().zip(git.blobs(&names)?) {
            // What is no text, or is not here, is missed by whoever asks for it.
            let Some(text) = text else { continue };
            let to = tree.join(&entry.path);
            place(entry, &text, &to, original).map_err(|error| GateError::write(&to, error))?;
        }
    }
    Ok(())
}

/// What `git ls-tree -z` lists: `<mode> <type> <object>\t<path>`.
fn entries(listed: &[u8]) -> Vec<Entry> {
    let lines = listed.split(|byte| *byte == 0).filter_map(|line| std::str::from_utf8(line).ok());
    let entry = |line: &str| {
        let (head, path) = line.split_once('\t')?;
        let mut words = head.split(' ');
        let (mode, kind, object) = (words.next()?, words.next()?, words.next()?);
        let path = Utf8PathBuf::from(path);
        let is_read = path.extension().is_some_and(|it| EXTENSIONS.contains(&it));
        let decides = mode == LINK || is_read || CODEOWNERS.contains(&path.as_str());
        (kind == "blob" && decides).then(|| Entry { mode: mode.to_owned(), object: object.to_owned(), path })
    };
    lines.filter_map(entry).collect()
}

fn place(entry: &Entry, text: &str, to: &Utf8Path, original: &Utf8Path) -> std::io::Result<()> {
    if entry.mode == LINK {
        return disk::symlink(Utf8Path::new(text), to);
    }
    if entry.path.file_name() == Some("Cargo.toml") {
        let folder = original.join(entry.path.parent().unwrap_or(Utf8Path::new("")));
        if let Some(text) = manifest::with_outside_paths(text, &folder, original) {
            return disk::write_changed(to, text.as_bytes());
        }
    }
    disk::write_changed(to, text.as_bytes())
}

/// Takes away what the commit does not have.
fn sweep(tree: &Utf8Path, wanted: &BTreeSet<&Utf8Path>) -> Result<(), GateError> {
    for entry in WalkDir::new(tree).into_iter().filter_map(Result::ok) {
        let Some(path) = Utf8Path::from_path(entry.path()) else { continue };
        let known = path.strip_prefix(tree).is_ok_and(|relative| wanted.contains(relative));
        if !entry.file_type().is_dir() && !known {
            disk::remove_file(path).map_err(|error| GateError::write(path, error))?;
        }
    }
    Ok(())
}

/// A lock file that the repository does not keep is that of today.
fn borrow_lock_file(from: &Utf8Path, to: &Utf8Path) -> Result<(), GateError> {
    let (from, to) = (from.join("Cargo.lock"), to.join("Cargo.lock"));
    if to.exists() || !from.exists() {
        return Ok(());
    }
    disk::copy_changed(&from, &to).map_err(|error| GateError::write(&to, error))
}

/// Makes the root manifest a workspace's: cargo would go on to look for one above, and find the workspace as it is now.
fn seal(root: &Utf8Path) -> Result<(), GateError> {
    let path = root.join("Cargo.toml");
    let Ok(text) = orchestrate_workspace::source::read(&path) else { return Ok(()) };
    let is_workspace = text.parse::<toml_edit::DocumentMut>().is_ok_and(|document| document.contains_key("workspace"));
    if is_workspace {
        return Ok(());
    }
    // Behind all that is there, so that places stay.
    disk::write(&path, format!("{text}\n[workspace]\n").as_bytes()).map_err(|error| GateError::write(&path, error))
}
