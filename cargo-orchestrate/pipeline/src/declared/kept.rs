//! How cargo's answer is kept: a file for each workspace root, under the target directory.
//!
//! A mark, the engine, who asked, a digest of the rest; then what the answer was made of, and the answer. What cannot be read, is cut
//! short or foreign is ignored.

use camino::{Utf8Path, Utf8PathBuf};
use serde::{Deserialize, Serialize};

use super::Declared;
use super::asker::Asker;
use crate::{Request, kept_path};
use orchestrate_workspace::disk;
use orchestrate_workspace::fingerprint;
use orchestrate_workspace::metadata::{self, Workspace};

const MARK: &[u8; 16] = b"orchestrate-wsp1";
const ENGINE: u64 = fingerprint::of(&[
    include_bytes!("mod.rs"),
    include_bytes!("asker.rs"),
    include_bytes!("globs.rs"),
    include_bytes!("kept.rs"),
    include_bytes!("targets.rs"),
    &metadata::FINGERPRINT.to_le_bytes(),
]);

#[derive(Serialize, Deserialize)]
struct Record<W, D> {
    workspace: W,
    declared: D,
}

/// An earlier answer that cargo would give again; none where there is none in the places that the request names.
pub(super) fn load(request: &Request, asker: &Asker) -> Option<(Workspace, Declared)> {
    // Whether the lock file is up to date, only cargo can say.
    if request.metadata.locked {
        return None;
    }
    let manifest = request.manifest()?;
    let roots: Vec<&Utf8Path> = manifest.ancestors().skip(1).collect();
    let paths = request.places.iter().flat_map(|place| roots.iter().map(|root| path(place, root)));
    paths.filter_map(|path| read(&disk::read(&path, MARK)?, asker)).find_map(|record| {
        let Record { workspace, declared } = record;
        (workspace.has_manifest(&manifest) && declared.unchanged()).then_some((workspace, declared))
    })
}

/// Keeps an answer; a place that cannot be written to costs time, nothing else.
pub(super) fn store(workspace: &Workspace, declared: &Declared, asker: &Asker) {
    let Ok(body) = postcard::to_allocvec(&Record { workspace, declared }) else { return };
    let _ = disk::write(&path(&workspace.target_directory, &workspace.root), &sealed(&body, asker));
}

fn read(bytes: &[u8], asker: &Asker) -> Option<Record<Workspace, Declared>> {
    let (head, body) = bytes.split_at_checked(HEADER)?;
    if head != header(body, asker) {
        return None;
    }
    postcard::from_bytes(body).ok()
}

const HEADER: usize = 16 + 8 + 32 + 32;

fn header(body: &[u8], asker: &Asker) -> Vec<u8> {
    [MARK.as_slice(), &ENGINE.to_le_bytes(), asker, blake3::hash(body).as_bytes()].concat()
}

fn sealed(body: &[u8], asker: &Asker) -> Vec<u8> {
    [&header(body, asker), body].concat()
}

fn path(target: &Utf8Path, root: &Utf8Path) -> Utf8PathBuf {
    kept_path(target, root, "workspace")
}

/// Ways in for the fuzz targets, which no release has: a checksum would keep every input of theirs out.
pub mod fuzzing {
    const ASKER: super::Asker = [7; 32];

    /// What would be kept, had this been the answer.
    pub fn sealed(body: &[u8]) -> Vec<u8> {
        super::sealed(body, &ASKER)
    }

    /// Whether bytes are read as an answer.
    pub fn reads(bytes: &[u8]) -> bool {
        super::read(bytes, &ASKER).is_some()
    }
}
