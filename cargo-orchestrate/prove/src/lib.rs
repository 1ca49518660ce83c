//! What tests prove, found out by running them: which functions each reaches, and which mutants of a function they notice.
//!
//! In: the workspace, analysed, and the items that are asked about. Out: a [`Proof`]. The tests are built once, in a copy of the workspace in
//! which every function says that it was reached, and every mutant is compiled in and chosen by an environment variable.
//!
//! **Architecture Invariant:** the user's tree and lock file are read and never written, and nothing is fetched.

mod build;
mod error;
mod examples;
mod harness;
mod items;
mod kill;
mod mutant_ids;
mod nextest;
mod process;
mod proof;
mod reach;
mod record;
mod required;
pub mod runner;
mod scratch;
mod shard;
mod sources;

pub use build::IN_COPY;
pub use error::ProveError;
pub use kill::Verdict;
pub use proof::{ItemProof, MutantProof, Proof, TestEnd, TestProof};
pub use shard::Shard;

use std::collections::BTreeSet;

use camino::Utf8PathBuf;

use items::Item;
use mutant_ids::MutantIds;
use orchestrate_mutate::Operator;
use orchestrate_pipeline::Analysis;
use orchestrate_workspace::base::Base;
use proof::View;
use record::Recorder;
use scratch::Scratch;
use sources::{FunctionId, Instrumentation, MutantId};

/// What to prove.
pub struct Request<'a> {
    /// The workspace.
    pub analysis: &'a Analysis,
    /// Item paths; everything beneath them is meant, too. None: all that the policy requires tests of.
    pub items: &'a [String],
    /// Only items with a function that is new or altered since then.
    pub base: Option<&'a Base>,
    /// How much is asked of the tests.
    pub depth: Depth,
    /// The set of operators.
    pub operators: &'a (dyn Fn(Operator) -> bool + Sync),
    /// The part that is done: of the mutants, or of the tests where no mutants are tried.
    pub shard: Option<Shard>,
    /// How cargo is run.
    pub cargo: Cargo,
    /// Whether cargo-nextest runs the tests that are required; it runs no mutants.
    pub nextest: bool,
    /// How many processes run at once; as many as there are cores, by default.
    pub jobs: Option<usize>,
}

impl Request<'_> {
    /// Whether a test that is required is run here. cargo-nextest has parts of its own.
    fn is_of_this_part(&self, test: &str) -> bool {
        self.nextest || self.shard.is_none_or(|shard| shard.has(&[test.as_bytes()]))
    }

    /// Whether other machines run the rest of the tests.
    fn shares_tests(&self) -> bool {
        self.depth == Depth::Required && self.shard.is_some()
    }
}

/// How much is asked of tests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Depth {
    /// Only the tests that are required of the items are run: whether they pass, and reach them.
    Required,
    /// All tests are run, and the items' mutants tried.
    Mutants,
}

/// How cargo is run in the copy.
#[derive(Clone, Debug, Default)]
pub struct Cargo {
    /// Our own program. It stands before the compiler, to silence its lints, and before tests, to see how cargo runs them.
    pub own: Option<Utf8PathBuf>,
    /// The platform on which tests run.
    pub host: Option<String>,
    /// Flags that say which features are on.
    pub features: Vec<String>,
    /// Whether examples in documentation are tests, too; each takes a compiler.
    pub examples: bool,
}

/// Who is told how far it is.
pub trait Progress: Sync {
    /// A build begins; the first is number 0, and another follows where something did not compile.
    fn building(&self, round: usize);
    /// So many things are to be done.
    fn count(&self, verb: &'static str, what: &'static str, total: usize) -> Box<dyn Counter>;
    /// Something that changes what a run can show.
    fn note(&self, text: &str);
    /// Somebody else says how far it is.
    fn pause(&self);
}

/// Who is told of each thing that is done.
pub trait Counter: Sync + Send {
    /// One is done; and whether it is one that survived.
    fn one(&self, survived: bool);
}

/// Finds out what the tests prove.
///
/// # Errors
/// Where an item has no name like that, the copy cannot be made, or its tests do not build.
pub fn prove(request: &Request<'_>, progress: &dyn Progress) -> Result<Proof, ProveError> {
    let Request { analysis, .. } = request;
    let mut sources = Instrumentation::new(&analysis.model, &analysis.sources);
    let items = items::find(request, &sources)?;
    if items.is_empty() {
        return Ok(Proof::default());
    }
    let mutants = asked(request, &items, &mut sources);
    let scratch = Scratch::open(&analysis.workspace, request.depth)?;
    let executables = build::build(&analysis.workspace, &scratch, &request.cargo, &mut sources, progress)?;
    pooled(request.jobs, || {
        let required = required::paths(request, &items);
        let wanted = |path: &str| {
            request.depth == Depth::Mutants
                || required::is_or_stands_beneath(path, &required) && request.is_of_this_part(path)
        };
        let observe = || match request.nextest {
            true => nextest::observe(executables, &sources, &scratch, request, &wanted, progress),
            false => reach::observe(executables, &sources, &scratch, &wanted, progress),
        };
        let (seen, examples) = rayon::join(observe, || examples::run(request, &items, &sources, &scratch, progress));
        let mut seen = seen?;
        examples?.into_iter().for_each(|found| seen.extend(found));
        let verdicts = kill::judge(&mutants, &sources, &seen, progress);
        let judged: Vec<(MutantId, Verdict)> = mutants.into_iter().zip(verdicts).collect();
        let ids = MutantIds::new(&sources, judged.iter().map(|(id, _)| *id));
        let view = View { analysis, sources: &sources, seen: &seen, judged: &judged, ids: &ids };
        let proofs: Vec<ItemProof> = items.iter().map(|item| view.item(item)).collect();
        let recorder = Recorder::new(request, &sources, &seen);
        let records = items.iter().zip(&proofs).filter_map(|(item, proof)| recorder.record(item, proof)).collect();
        Ok(Proof { items: proofs, tests: seen.tests.iter().map(TestProof::of).collect(), records })
    })
}

/// The mutants of all items, each once, compiled in as far as they can be.
fn asked(request: &Request<'_>, items: &[Item], sources: &mut Instrumentation) -> Vec<MutantId> {
    if request.depth != Depth::Mutants {
        return Vec::new();
    }
    let functions: BTreeSet<FunctionId> = items.iter().flat_map(|item| item.functions.iter().copied()).collect();
    let mut mutants = sources.mutants_of(&functions);
    mutants.retain(|id| (request.operators)(sources.mutant(*id).operator));
    if let Some(shard) = request.shard {
        mutants.retain(|id| sources.is_in(*id, shard));
    }
    sources.ask(&mutants);
    mutants
}

/// Runs something with so many threads.
fn pooled<T: Send>(jobs: Option<usize>, run: impl FnOnce() -> Result<T, ProveError> + Send) -> Result<T, ProveError> {
    let threads = jobs.unwrap_or_else(|| std::thread::available_parallelism().map_or(1, usize::from));
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build();
    match pool {
        Ok(pool) => pool.install(run),
        // Threads cannot be had: those that are there do.
        Err(_) => run(),
    }
}
