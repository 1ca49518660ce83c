//! The evidence that a verdict takes in, and what besides code it rests on.

use camino::Utf8Path;

use orchestrate_history::evidence::{Circumstances, Evidence};
use orchestrate_policy::{Policy, Strength};
use orchestrate_workspace::metadata::{self, Workspace};
use orchestrate_workspace::source;

/// The evidence that is kept, where the policy asks what a run has shown.
pub(super) fn of(workspace: &Workspace, policy: &Policy) -> Evidence {
    if asks(policy) { Evidence::read(&workspace.target_directory) } else { Evidence::default() }
}

/// Whether a policy asks what a run has shown, or says what of it is accepted.
pub(crate) fn asks(policy: &Policy) -> bool {
    let requires = policy.required_tests.iter().any(|required| required.strength >= Strength::Reaches);
    requires || !policy.accepted.is_empty()
}

/// What besides code decides what tests do, as it is now; nothing is asked where there is no evidence to compare it with.
pub(super) fn circumstances_of(workspace: &Workspace, evidence: &Evidence) -> Circumstances {
    match evidence.records().next() {
        Some(_) => circumstances(&workspace.root),
        None => Circumstances::default(),
    }
}

/// What besides code decides what the tests of a workspace do. With which features and for which platform they will be built, nobody can say before
/// they are.
pub fn circumstances(root: &Utf8Path) -> Circumstances {
    let lock = source::state(source::read(&root.join("Cargo.lock")).as_deref());
    Circumstances { lock: Some(lock), toolchain: metadata::toolchain(root), features: None, target: None }
}
