//! Which findings a build-time door reports.
//!
//! A rule says what it reads. A door that judges one package or one crate can keep a crate and what it depends on fresh, a gate the whole
//! workspace; none can wait for a run of the tests that it builds.

use orchestrate_pipeline::shared::MemberCrate;
use orchestrate_pipeline::shared::Shared;
use orchestrate_rules::report::Reported;
use orchestrate_rules::rules::{self, Reads};

/// The findings that a build can have: what a run of tests shows comes after it, and it does not see when a branch moves.
pub(crate) fn of_workspace(shared: &Shared) -> Vec<&Reported> {
    let reads = |it: &Reported| !it.history && rules::find(&it.rule).is_some_and(|rule| rule.reads < Reads::Evidence);
    shared.verdict.findings.iter().filter(|it| reads(it)).collect()
}

/// The findings of one package.
pub(crate) fn of_package(shared: &Shared, package: usize) -> Vec<&Reported> {
    let member = &shared.members.packages[package];
    shared.verdict.findings.iter().filter(|it| is_local(it) && member.has(it)).collect()
}

/// The findings of one crate of a package. What stands in the manifest belongs to all of the package's crates; the first of
/// them reports it.
pub(crate) fn of_crate<'a>(shared: &'a Shared, package: usize, krate: &MemberCrate) -> Vec<&'a Reported> {
    let member = &shared.members.packages[package];
    let first = member.crates.first().is_some_and(|it| it.name == krate.name);
    let manifest = member.manifest.strip_prefix(&shared.members.root).unwrap_or(&member.manifest);
    let reports = |it: &&Reported| it.crates.contains(&krate.name) && (first || it.place.file != manifest.as_str());
    shared.verdict.findings.iter().filter(|it| is_local(it)).filter(reports).collect()
}

/// Whether a finding's rule reads only its crate and what that depends on.
fn is_local(finding: &Reported) -> bool {
    !finding.history && rules::find(&finding.rule).is_some_and(|rule| rule.reads <= Reads::Dependencies)
}
