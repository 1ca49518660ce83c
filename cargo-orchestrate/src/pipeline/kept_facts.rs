//! Where the facts of an earlier run are kept: a file for each workspace root, under the target directory.
//!
//! What cannot be read or written costs time, and nothing else.

use camino::Utf8PathBuf;

use super::kept_path;
use crate::disk;
use crate::metadata::Workspace;
use crate::parse::FactsCache;

/// What an earlier run has kept.
pub(super) fn load(workspace: &Workspace) -> FactsCache {
    disk::read(&path(workspace), FactsCache::MARK).map(FactsCache::new).unwrap_or_default()
}

/// Keeps the facts of this run, where any are new.
pub(super) fn store(workspace: &Workspace, cache: &FactsCache) {
    if let Some(bytes) = cache.to_bytes().filter(|bytes| bytes.len() as u64 <= disk::MAX_BYTES) {
        let _ = disk::write(&path(workspace), &bytes);
    }
}

fn path(workspace: &Workspace) -> Utf8PathBuf {
    kept_path(&workspace.target_directory, &workspace.root, "facts")
}
