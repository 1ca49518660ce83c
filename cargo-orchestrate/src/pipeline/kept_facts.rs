//! Where the facts of an earlier run are kept: one file for each workspace root, under the target directory.
//!
//! What cannot be read or written costs time, and nothing else.

use std::fs::File;
use std::io::Read;

use camino::Utf8PathBuf;

use crate::disk;
use crate::metadata::Workspace;
use crate::parse::FactsCache;

/// More than this is not read, and not kept: the facts of some gigabytes of sources.
const MAX_BYTES: u64 = 2 << 30;

/// What an earlier run has kept.
pub(super) fn load(workspace: &Workspace) -> FactsCache {
    read(&path(workspace)).map(FactsCache::new).unwrap_or_default()
}

/// Keeps the facts of this run, where any are new.
pub(super) fn store(workspace: &Workspace, cache: &FactsCache) {
    if let Some(bytes) = cache.to_bytes().filter(|bytes| bytes.len() as u64 <= MAX_BYTES) {
        let _ = disk::write(&path(workspace), &bytes);
    }
}

fn read(path: &Utf8PathBuf) -> Option<Vec<u8>> {
    let file = File::open(path).ok()?;
    let metadata = file.metadata().ok()?;
    if !metadata.is_file() || metadata.len() > MAX_BYTES {
        return None;
    }
    let mut file = file.take(metadata.len());
    // Nothing is read, and no memory taken, for a file that is not ours.
    let mut bytes = vec![0; FactsCache::MARK.len()];
    file.read_exact(&mut bytes).ok()?;
    if bytes != FactsCache::MARK {
        return None;
    }
    bytes.reserve_exact(metadata.len() as usize - bytes.len());
    file.read_to_end(&mut bytes).ok()?;
    Some(bytes)
}

fn path(workspace: &Workspace) -> Utf8PathBuf {
    let root = blake3::hash(workspace.root.as_str().as_bytes()).to_hex();
    workspace.target_directory.join("orchestrate").join(format!("facts-{}", &root[..16]))
}
