//! `prove`: what the tests prove of items, found out by running them.

mod progress;
mod show;

use camino::Utf8PathBuf;

use super::args::{Common, Features, Prove};
use super::out::Out;
use super::{Exit, Failure};
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
        operators: &|_| true,
        cargo: cargo(&arguments.features),
        jobs: arguments.jobs.map(|jobs| jobs.get()),
    };
    let proof = prove::prove(&request, &shown)?;
    drop(shown);
    out.write(|to| show::human(&proof, to))?;
    Ok(Exit::Clean)
}

/// We stand before the compiler ourselves: lints of the user's must not fail on what we wrote into the copy.
fn cargo(features: &Features) -> Cargo {
    let wrapper = std::env::current_exe().ok().and_then(|path| Utf8PathBuf::from_path_buf(path).ok());
    Cargo { wrapper, features: features.flags() }
}
