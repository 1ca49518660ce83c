//! `prove`: what the tests prove of items, found out by running them.

mod progress;
mod show;

use camino::{Utf8Path, Utf8PathBuf};

use super::args::{Common, Features, Prove};
use super::out::Out;
use super::{Exit, Failure};
use crate::evidence::{self, Evidence, Record};
use crate::pipeline;
use crate::prove::{self, Cargo, Request};
use progress::Shown;

pub(super) fn run(common: &Common, arguments: &Prove, out: &mut Out) -> Result<Exit, Failure> {
    let analysis = pipeline::analyze(&common.request())?;
    let shown = Shown::new(common.quiet);
    let request = Request {
        analysis: &analysis,
        items: &arguments.items,
        mutants: true,
        operators: &|operator| arguments.operators.is_empty() || arguments.operators.contains(&operator),
        shard: arguments.shard,
        cargo: cargo(&arguments.features),
        jobs: arguments.jobs.map(|jobs| jobs.get()),
    };
    let proof = prove::prove(&request, &shown)?;
    drop(shown);
    keep(&analysis.workspace.target_directory, proof.records.clone())?;
    let text = show::human(&proof, arguments.all);
    let text = if out.terminal().color { text } else { anstream::adapter::strip_str(&text).to_string() };
    out.write(|to| to.write_all(text.as_bytes()))?;
    Ok(Exit::Clean)
}

fn keep(target: &Utf8Path, records: Vec<Record>) -> Result<(), Failure> {
    evidence::keep(target, records).map_err(|source| Failure::Write { path: Evidence::path(target), source })
}

/// We stand before the compiler ourselves: lints of the user's must not fail on what we wrote into the copy.
fn cargo(features: &Features) -> Cargo {
    let wrapper = std::env::current_exe().ok().and_then(|path| Utf8PathBuf::from_path_buf(path).ok());
    Cargo { wrapper, features: features.flags() }
}
