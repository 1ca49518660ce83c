//! `baseline`: the findings that a workspace had when it was adopted, held until they are mended.
//!
//! Shows what would be held before it writes; a first update holds all that fails the check, a later one only shrinks.

mod show;

use super::args::{BaselineVerb, Common};
use super::out::Out;
use super::progress::Progress;
use super::{Exit, Failure};
use orchestrate_pipeline as pipeline;
use orchestrate_policy::Level;
use orchestrate_policy::baseline::{self, Baseline, Found};
use orchestrate_rules::report::{Reported, Verdict};
use orchestrate_rules::rules;
use orchestrate_workspace::disk;

pub(super) fn run(common: &Common, verb: &BaselineVerb, out: &mut Out) -> Result<Exit, Failure> {
    let BaselineVerb::Update { add, dry_run } = *verb;
    let progress = Progress::new(common.quiet, "Checking");
    let mut analysis = pipeline::analyze(&common.request())?;
    // What is found is found without the baseline.
    let before = analysis.baseline.take().map(|(_, baseline)| baseline);
    let verdict = pipeline::judge(&analysis);
    drop(progress);
    let update = baseline::update(before.as_ref(), &found(&verdict), add);
    if before.is_none() && update.counts.is_empty() {
        out.note("nothing is to be held: no finding that a baseline can hold fails the check");
    } else {
        out.write_styled(&show::human(&update))?;
    }
    if let Some(said) = show::never_held(&verdict) {
        out.note(&said);
    }
    if !dry_run {
        write(&analysis.workspace.root, before.as_ref(), &update.baseline, out)?;
    }
    Ok(Exit::Clean)
}

fn found(verdict: &Verdict) -> Vec<Found> {
    let found = |it: &Reported| Found { block: it.block().to_owned(), entry: it.entry(), addable: is_addable(it) };
    verdict.findings.iter().filter(|it| !it.history).map(found).collect()
}

/// Whether a finding fails the check, and may be held.
fn is_addable(finding: &Reported) -> bool {
    finding.level == Level::Deny && rules::find(&finding.rule).is_some_and(rules::Rule::can_be_held)
}

/// Writes what comes out. An emptied baseline stays: where there is none, the next update would hold all that is new by then.
fn write(root: &camino::Utf8Path, before: Option<&Baseline>, after: &Baseline, out: &mut Out) -> Result<(), Failure> {
    let path = root.join(baseline::FILE);
    let text = baseline::text(after);
    if before.is_none() && after.blocks.is_empty() {
        return Ok(());
    }
    if orchestrate_workspace::source::read(&path).is_ok_and(|it| *it == *text) {
        out.status("Unchanged", &format!("`{}`", baseline::FILE));
        return Ok(());
    }
    disk::write(&path, text.as_bytes()).map_err(|source| Failure::Write { path, source })?;
    out.status(if before.is_none() { "Created" } else { "Updated" }, &format!("`{}`", baseline::FILE));
    Ok(())
}
