//! `prove`: what the tests prove of items, found out by running them.

mod progress;
mod show;

use camino::{Utf8Path, Utf8PathBuf};

use super::args::{Common, Features, Prove, Test};
use super::out::Out;
use super::{Exit, Failure};
use orchestrate_history::evidence::{self, Digests, Evidence, Now, Record, stale};
use orchestrate_pipeline::evidence::circumstances;
use orchestrate_pipeline::{self as pipeline, Analysis};
use orchestrate_prove::{self as prove, Cargo, Depth, Proof, Request, TestEnd};
use orchestrate_render::TableFormat;
use orchestrate_workspace::base::Base;
use orchestrate_workspace::metadata::host;
use progress::Shown;

const NOTHING_REQUIRED: &str = "the policy requires tests of nothing: add `[[tests.require]]`, or name an item";

/// Runs all tests, and tries the mutants of the items.
pub(super) fn run(common: &Common, arguments: &Prove, out: &mut Out) -> Result<Exit, Failure> {
    let analysis = pipeline::analyze(&common.request_since())?;
    let since = |revision: &String| Base::since(&analysis.workspace.root, revision);
    let base = arguments.changed_since.as_ref().map(since).transpose()?;
    let request = Request {
        analysis: &analysis,
        items: &arguments.items,
        base: base.as_ref(),
        depth: Depth::Mutants,
        operators: &|operator| arguments.operators.is_empty() || arguments.operators.contains(&operator),
        shard: arguments.shard,
        cargo: cargo(&analysis.workspace.root, &arguments.features, true),
        nextest: false,
        jobs: arguments.jobs.map(|jobs| jobs.get()),
    };
    let proof = proven(common, &request)?;
    // What only some kinds of mutants have shown is no evidence of what all would.
    if arguments.operators.is_empty() {
        keep(&analysis.workspace.target_directory, proof.records.clone())?;
    }
    if proof.items.is_empty() {
        out.note(&nothing(arguments));
    }
    match arguments.format {
        TableFormat::Human if proof.items.is_empty() => {}
        TableFormat::Human => write(out, &show::human(&proof, arguments.all))?,
        TableFormat::Json => write(out, &(serde_json::to_string(&proof).map_err(std::io::Error::from)? + "\n"))?,
    }
    Ok(Exit::Clean)
}

/// Why nothing was proven.
fn nothing(arguments: &Prove) -> String {
    match &arguments.changed_since {
        Some(revision) if arguments.items.is_empty() => {
            format!("nothing that the policy requires tests of has changed since `{revision}`")
        }
        Some(revision) => format!("nothing of that has changed since `{revision}`"),
        None => NOTHING_REQUIRED.to_owned(),
    }
}

/// Runs the tests that the policy requires.
pub(super) fn run_required(common: &Common, arguments: &Test, out: &mut Out) -> Result<Exit, Failure> {
    let analysis = pipeline::analyze(&common.request_since())?;
    let request = Request {
        analysis: &analysis,
        items: &arguments.items,
        base: None,
        depth: Depth::Required,
        operators: &|_| true,
        shard: arguments.shard,
        cargo: cargo(&analysis.workspace.root, &arguments.features, false),
        nextest: arguments.nextest,
        jobs: arguments.jobs.map(|jobs| jobs.get()),
    };
    let proof = proven(common, &request)?;
    keep(&analysis.workspace.target_directory, news(&analysis, &proof))?;
    if proof.items.is_empty() {
        out.note(NOTHING_REQUIRED);
        return Ok(Exit::Clean);
    }
    write(out, &show::required(&proof, arguments.shard))?;
    Ok(if proof.tests.iter().all(|test| test.end == TestEnd::Passed) { Exit::Clean } else { Exit::Denied })
}

/// The records that say more than what is known and holds: which mutants were tried is not to be forgotten.
fn news(analysis: &Analysis, proof: &Proof) -> Vec<Record> {
    let known = Evidence::read(&analysis.workspace.target_directory);
    let digests = Digests::new(&analysis.model, &analysis.sources);
    let circumstances = circumstances(&analysis.workspace.root);
    let now = Now { digests: &digests, circumstances: &circumstances };
    let says_as_much = |record: &Record| {
        let known = known.of(&record.item).filter(|known| known.mutants.is_some() && stale(known, &now).is_none());
        known.is_some_and(|known| record.tests.iter().all(|run| known.says(run)))
    };
    proof.records.iter().filter(|record| !says_as_much(record)).cloned().collect()
}

fn proven(common: &Common, request: &Request<'_>) -> Result<Proof, Failure> {
    let shown = Shown::new(common.quiet);
    Ok(prove::prove(request, &shown)?)
}

fn write(out: &mut Out, text: &str) -> Result<(), Failure> {
    Ok(out.write_styled(text)?)
}

fn keep(target: &Utf8Path, records: Vec<Record>) -> Result<(), Failure> {
    evidence::keep(target, records).map_err(|source| Failure::Write { path: Evidence::path(target), source })
}

/// We stand before the compiler ourselves, since lints of the user's must not fail on what we wrote into the copy; and before the tests.
fn cargo(root: &Utf8Path, features: &Features, examples: bool) -> Cargo {
    let own = std::env::current_exe().ok().and_then(|path| Utf8PathBuf::from_path_buf(path).ok());
    Cargo { own, host: host(root), features: features.flags(), examples }
}
