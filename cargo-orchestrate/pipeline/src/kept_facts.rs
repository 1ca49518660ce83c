//! Where the facts of an earlier run are kept: a file for each workspace root, under the target directory.
//!
//! What cannot be read or written costs time, and nothing else.

use std::thread::JoinHandle;

use camino::Utf8PathBuf;

use super::kept_path;
use orchestrate_syntax::parse::FactsCache;
use orchestrate_workspace::disk;
use orchestrate_workspace::metadata::Workspace;

/// Facts on their way to the disk while other work goes on; waits for them when it is dropped.
#[derive(Default)]
pub struct Keeper(Option<JoinHandle<()>>);

impl Drop for Keeper {
    fn drop(&mut self) {
        if let Some(thread) = self.0.take() {
            // What failed was not kept.
            let _ = thread.join();
        }
    }
}

/// What an earlier run has kept.
pub(super) fn load(workspace: &Workspace) -> FactsCache {
    disk::read(&path(workspace), FactsCache::MARK).map(FactsCache::new).unwrap_or_default()
}

/// Keeps the facts of this run, where any are new.
pub(super) fn store(workspace: &Workspace, cache: FactsCache) -> Keeper {
    let path = path(workspace);
    let work = move || {
        if let Some(bytes) = cache.to_bytes().filter(|bytes| bytes.len() as u64 <= disk::MAX_BYTES) {
            let _ = disk::write(&path, &bytes);
        }
    };
    // Where threads are refused, nothing is kept.
    Keeper(std::thread::Builder::new().name("keeper".to_owned()).spawn(work).ok())
}

fn path(workspace: &Workspace) -> Utf8PathBuf {
    kept_path(&workspace.target_directory, &workspace.root, "facts")
}
