//! One verdict for a state of the workspace, shared by every door and process.
//!
//! In: where a door stands. Out: a [`Shared`] verdict, from the target directory where what it was made of is unchanged, else
//! computed and kept there. Two hundred build scripts must not mean two hundred analyses.
//!
//! **Architecture Invariant:** a kept verdict is believed only where every input has the same content as when it was made, or, if
//! the verdict points to no place of it, the same code: no time stamp is trusted. What is kept and cannot be read is ignored, never
//! an error.

mod code;
mod inputs;
mod members;
mod record;

pub use members::is_gate;
pub use members::{Member, MemberCrate, Members, Use};
pub use record::fuzzing;

use camino::{Utf8Path, Utf8PathBuf};

use crate::{CheckError, Compare, Outcome, Request};
use inputs::Inputs;
use orchestrate_rules::report::Verdict;
use orchestrate_workspace::disk;
use record::{Key, NewRecord, Record, Stored};

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
    let key = Key::new(request.today.unwrap_or_else(crate::utc_today));
    let manifest = request.manifest();
    // Whether the lock file is up to date, only cargo can say.
    let places = if request.metadata.locked { &[][..] } else { &request.places };
    let base = request.base.clone();
    let mut judge = Judge { key, manifest, base, rejected: Vec::new(), before: None };
    if let Some(shared) = places.iter().find_map(|place| judge.kept(place)) {
        return Ok(shared);
    }
    let (workspace, declared) = crate::load_declared(request)?;
    let target = workspace.target_directory.clone();
    // Whoever comes second waits here, and then finds the verdict of the first.
    let lock = disk::lock(&folder(&target).join("lock"));
    if let Some(shared) = judge.kept(&target) {
        return Ok(shared);
    }
    let Outcome { verdict, analysis } = crate::check_workspace(request, workspace)?;
    let shared = Shared { verdict, members: Members::new(&analysis) };
    if let Some(declared) = declared {
        keep(&target, &judge.key, &shared, &Inputs::new(&analysis, &shared.verdict, declared, judge.before.as_ref()));
    }
    drop(lock);
    analysis.discard();
    Ok(shared)
}

/// Says which kept verdict may be believed.
struct Judge {
    key: Key,
    /// The manifest that cargo would find.
    manifest: Option<Utf8PathBuf>,
    /// What is to be compared with.
    base: Compare,
    /// First lines of records that were judged before: to judge one takes reading every source.
    rejected: Vec<Vec<u8>>,
    /// What the last of those was made of.
    before: Option<Inputs>,
}

impl Judge {
    fn kept(&mut self, target: &Utf8Path) -> Option<Shared> {
        let stored = Stored::open(&folder(target), &self.key)?;
        if self.rejected.iter().any(|it| it == stored.header()) {
            return None;
        }
        let Record { shared, inputs } = stored.record()?;
        let ours = self.manifest.as_ref().is_some_and(|manifest| shared.members.has_manifest(manifest));
        if ours && inputs.unchanged(stored.at) && inputs.compares_with(&self.base) {
            return Some(shared);
        }
        self.rejected.push(stored.header().to_vec());
        self.before = Some(inputs);
        None
    }
}

fn keep(target: &Utf8Path, key: &Key, shared: &Shared, inputs: &Inputs) {
    // A place that cannot be written to costs time, nothing else.
    let _ = record::store(&folder(target), key, &NewRecord { shared, inputs });
}

fn folder(target: &Utf8Path) -> Utf8PathBuf {
    target.join("orchestrate")
}
