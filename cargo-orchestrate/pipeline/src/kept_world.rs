//! The settled workspace of an earlier run: a file for each workspace root, under the target directory, from which a run goes on
//! where only some sources have changed.
//!
//! What cannot be read, written or gone on from costs time, and nothing else.

use camino::{Utf8Path, Utf8PathBuf};
use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::declared::{changeable_states, state_on_disk};
use super::{Listing, kept_path};
use orchestrate_resolve::{self as resolve, AttributePaths, Kept, Settled};
use orchestrate_workspace::disk;
use orchestrate_workspace::fingerprint::installed_build;
use orchestrate_workspace::metadata::Workspace;
use orchestrate_workspace::source::{self, FileId, ReadResult, Sources};

/// Of more changed files than this, everything is resolved again.
const MAX_CHANGED: usize = 64;

/// What a settled workspace was made of.
#[derive(Serialize, Deserialize)]
struct Inputs {
    /// All that decides what is resolved, and how.
    decided: [u8; 32],
    /// The workspace's sources with what they held, in the order of their ids.
    sources: Vec<(Utf8PathBuf, String)>,
    /// Files outside the workspace that may change, with what they held.
    outside: Vec<(Utf8PathBuf, String)>,
}

/// What is asked of the keeper of settled workspaces.
pub(super) struct Request<'a> {
    pub(super) workspace: &'a Workspace,
    pub(super) listing: &'a Listing,
    pub(super) attribute_paths: &'a AttributePaths,
}

impl Request<'_> {
    /// What the workspace is now, resolved on top of what was kept; none where that is not possible.
    pub(super) fn resume(&self) -> Option<(Settled, Sources)> {
        let bytes = disk::read(&self.path(), resolve::KEPT_MARK)?;
        let kept = Kept::new(&bytes, &installed_build()?)?;
        let inputs: Inputs = kept.inputs()?;
        if Some(inputs.decided) != self.decided()
            || !inputs.outside.par_iter().all(|(path, was)| state_on_disk(path) == *was)
        {
            return None;
        }
        let (mut sources, changed) = read(&self.workspace.root, &inputs.sources)?;
        let settled = resolve::resume(&kept, self.workspace, &mut sources, &changed, self.attribute_paths)?;
        Some((settled, sources))
    }

    /// Keeps what was resolved, where the next run could go on from it.
    pub(super) fn keep(&self, settled: &mut Settled, sources: &Sources) {
        // An engine inside a build script has no mark by which the next one would know it.
        let Some(engine) = installed_build().filter(|_| settled.is_whole()) else { return };
        let Some(decided) = self.decided() else { return };
        let ids: Vec<FileId> = sources.ids().collect();
        let held =
            ids.into_par_iter().map(|file| (sources.absolute(sources.path(file)), sources.state(file))).collect();
        let inputs = Inputs { decided, sources: held, outside: changeable_states(settled.outside_files()) };
        settled.drop_bodies();
        // What failed was not kept.
        let _ = disk::write_with(&self.path(), |out| settled.write(&engine, &inputs, out));
    }

    fn path(&self) -> Utf8PathBuf {
        kept_path(&self.workspace.target_directory, &self.workspace.root, "settled")
    }

    fn decided(&self) -> Option<[u8; 32]> {
        let mut hasher = blake3::Hasher::new();
        hasher.update(&serde_json::to_vec(self.workspace).ok()?);
        hasher.update(self.attribute_paths.text().as_bytes());
        hasher.update(self.listing.digest().as_bytes());
        Some(*hasher.finalize().as_bytes())
    }
}

/// The sources as they are now, and those of another text; none where one cannot be read, or too many have changed.
fn read(root: &Utf8Path, held: &[(Utf8PathBuf, String)]) -> Option<(Sources, Vec<FileId>)> {
    let texts: Vec<(ReadResult, bool)> = held
        .par_iter()
        .map(|(path, was)| {
            let text = source::read(path);
            let same = source::state(text.as_deref()) == *was;
            (text, same)
        })
        .collect();
    let (mut sources, mut changed) = (Sources::new(root), Vec::new());
    for ((path, _), (text, same)) in held.iter().zip(texts) {
        let is_read = text.is_ok();
        let file = sources.add(path, text);
        if !same {
            changed.push(file);
        }
        if !is_read || changed.len() > MAX_CHANGED {
            return None;
        }
    }
    Some((sources, changed))
}
