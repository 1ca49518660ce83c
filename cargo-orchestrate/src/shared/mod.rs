//! One verdict for a state of the workspace, shared by every door and process.
//!
//! In: where a door stands. Out: a [`Shared`] verdict, from the target directory where what it was made of is unchanged, else
//! computed and kept there. Two hundred build scripts must not mean two hundred analyses.
//!
//! **Architecture Invariant:** a kept verdict is believed only where every input has the same content as when it was made: no
//! time stamp is trusted. What is kept and cannot be read is ignored, never an error.

mod inputs;
mod members;
mod record;

pub use members::{Member, MemberCrate, Members, Use};

use camino::{Utf8Path, Utf8PathBuf};

use crate::disk;
use crate::pipeline::{self, CheckError, Outcome, Request};
use crate::report::Verdict;
use inputs::Inputs;
use record::{Key, Record};

/// A verdict, and as much of the workspace as the doors need to know.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Shared {
    /// Every finding.
    pub verdict: Verdict,
    /// The packages that were judged.
    pub members: Members,
}

/// The verdict on a workspace; kept ones are looked for in the places that the request names.
///
/// # Errors
/// Where the workspace or its policy cannot be read.
pub fn verdict(request: &Request) -> Result<Shared, CheckError> {
    let key = Key::new(request.today.unwrap_or_else(pipeline::utc_today));
    let manifest = request.manifest();
    let kept = |target: &Utf8Path| kept(target, &key, manifest.as_deref());
    // Whether the lock file is up to date, only cargo can say.
    let places = if request.metadata.locked { &[][..] } else { &request.places };
    if let Some(shared) = places.iter().find_map(|place| kept(place)) {
        return Ok(shared);
    }
    let (workspace, declared) = pipeline::load_declared(request)?;
    let target = workspace.target_directory.clone();
    // Whoever comes second waits here, and then finds the verdict of the first.
    let lock = disk::lock(&folder(&target).join("lock"));
    if let Some(shared) = kept(&target) {
        return Ok(shared);
    }
    let Outcome { verdict, analysis } = pipeline::check_workspace(request, workspace)?;
    let shared = Shared { verdict, members: Members::new(&analysis) };
    if let Some(declared) = declared {
        keep(&target, &key, &shared, Inputs::new(&analysis, declared));
    }
    drop(lock);
    Ok(shared)
}

fn kept(target: &Utf8Path, key: &Key, manifest: Option<&Utf8Path>) -> Option<Shared> {
    let Record { shared, inputs } = record::load(&folder(target), key)?;
    let ours = manifest.is_some_and(|manifest| shared.members.has_manifest(manifest));
    (ours && inputs.unchanged()).then_some(shared)
}

fn keep(target: &Utf8Path, key: &Key, shared: &Shared, inputs: Inputs) {
    // A place that cannot be written to costs time, nothing else.
    let _ = record::store(&folder(target), key, &Record { shared: shared.clone(), inputs });
}

fn folder(target: &Utf8Path) -> Utf8PathBuf {
    target.join("orchestrate")
}
