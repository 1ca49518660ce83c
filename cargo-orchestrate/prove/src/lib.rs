//! What tests prove, found out by running them: which functions each reaches, and which mutants of a function they kill.
//!
//! In: the workspace, analysed, and the items to prove. Out: a [`Proof`]. The tests are built once, in a copy of the workspace in
//! which every function records that it was reached, and every mutant is compiled in and selected by an environment variable.
//!
//! **Architecture Invariant:** the user's tree and lock file are read and never written, and nothing is fetched.

mod build;
mod error;
mod examples;
mod harness;
mod invocation;
mod items;
mod kill;
mod mutant_ids;
mod nextest;
mod observed;
mod process;
mod proof;
mod reach;
mod record;
mod required;
pub mod runner;
mod scratch;
mod shard;
mod sources;

pub use error::ProveError;
pub use invocation::IN_COPY;
pub use kill::MutantVerdict;
pub use proof::{ItemProof, MutantProof, Proof, TestEnd, TestProof};
pub use shard::Shard;

use std::collections::BTreeSet;

use camino::Utf8PathBuf;

use items::ProvenItem;
use mutant_ids::MutantIds;
use orchestrate_mutate::Operator;
use orchestrate_pipeline::Analysis;
use orchestrate_workspace::base::Base;
use proof::ProofView;
use record::EvidenceRecorder;
use scratch::ScratchCopy;
use sources::{FunctionId, Instrumentation, MutantId};

/// What to prove.
pub struct ProveRequest<'a> {
    /// The workspace.
    pub analysis: &'a Analysis,
    /// Item paths; everything beneath them is meant, too. None: all that the policy requires tests of.
    pub items: &'a [String],
    /// Only items with a function that is new or altered since then.
    pub base: Option<&'a Base>,
    /// How much is asked of the tests.
    pub depth: ProofDepth,
    /// The set of operators.
    pub operators: &'a (dyn Fn(Operator) -> bool + Sync),
    /// The part that is done: of the mutants, or of the tests where no mutants are tried.
    pub shard: Option<Shard>,
    /// How cargo is run.
    pub cargo: CargoOptions,
    /// Whether cargo-nextest runs the tests that are required; it runs no mutants.
    pub nextest: bool,
    /// How many processes run at once; as many as there are cores, by default.
    pub jobs: Option<usize>,
}

impl ProveRequest<'_> {
    /// Whether a test that is required is run here. cargo-nextest has parts of its own.
    fn is_in_this_shard(&self, test: &str) -> bool {
        self.nextest || self.shard.is_none_or(|shard| shard.has(&[test.as_bytes()]))
    }

    /// Whether other machines run the rest of the tests.
    fn shares_tests(&self) -> bool {
        self.depth == ProofDepth::Required && self.shard.is_some()
    }
}

/// How much is asked of tests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProofDepth {
    /// Only the tests that are required of the items are run: whether they pass, and reach them.
    Required,
    /// All tests are run, and the items' mutants tried.
    Mutants,
}

/// How cargo is run in the copy.
#[derive(Clone, Debug, Default)]
pub struct CargoOptions {
    /// Our own program. It stands before the compiler, to silence its lints, and before tests, to see how cargo runs them.
    pub own: Option<Utf8PathBuf>,
    /// The platform on which tests run.
    pub host: Option<String>,
    /// Flags that say which features are on.
    pub features: Vec<String>,
    /// Whether examples in documentation are tests, too; each takes a compiler.
    pub examples: bool,
}

/// Receives the progress of a run.
pub trait ProveProgress: Sync {
    /// A build begins; the first is number 0, and another follows where something did not compile.
    fn building(&self, round: usize);
    /// So many things are to be done.
    fn count(&self, verb: &'static str, what: &'static str, total: usize) -> Box<dyn ProgressCounter>;
    /// Something that changes what a run can show.
    fn note(&self, text: &str);
    /// Another program prints its own progress.
    fn pause(&self);
}

/// Receives each completed unit of work.
pub trait ProgressCounter: Sync + Send {
    /// One is done; and whether it is one that survived.
    fn one(&self, survived: bool);
}

/// Finds out what the tests prove.
///
/// # Errors
/// Where an item has no name like that, the copy cannot be made, or its tests do not build.
pub fn prove(request: &ProveRequest<'_>, progress: &dyn ProveProgress) -> Result<Proof, ProveError> {
    let ProveRequest { analysis, .. } = request;
    let mut sources = Instrumentation::new(&analysis.model, &analysis.sources);
    let items = items::find_items(request, &sources)?;
    if items.is_empty() {
        return Ok(Proof::default());
    }
    let mutants = select_mutants(request, &items, &mut sources);
    let scratch = ScratchCopy::open(&analysis.workspace, request.depth)?;
    let executables = build::build(&analysis.workspace, &scratch, &request.cargo, &mut sources, progress)?;
    with_thread_pool(request.jobs, || {
        let required = required::required_test_paths(request, &items);
        let wanted = |path: &str| {
            request.depth == ProofDepth::Mutants
                || required::is_or_is_beneath(path, &required) && request.is_in_this_shard(path)
        };
        let observe = || match request.nextest {
            true => nextest::observe(executables, &sources, &scratch, request, &wanted, progress),
            false => reach::observe(executables, &sources, &scratch, &wanted, progress),
        };
        let (seen, examples) = rayon::join(observe, || examples::run(request, &items, &sources, &scratch, progress));
        let mut seen = seen?;
        examples?.into_iter().for_each(|found| seen.extend(found));
        let verdicts = kill::judge_mutants(&mutants, &sources, &seen, progress);
        let judged: Vec<(MutantId, MutantVerdict)> = mutants.into_iter().zip(verdicts).collect();
        let ids = MutantIds::new(&sources, judged.iter().map(|(id, _)| *id));
        let view = ProofView { analysis, sources: &sources, seen: &seen, judged: &judged, ids: &ids };
        let proofs: Vec<ItemProof> = items.iter().map(|item| view.item(item)).collect();
        let recorder = EvidenceRecorder::new(request, &sources, &seen);
        let records = items.iter().zip(&proofs).filter_map(|(item, proof)| recorder.record(item, proof)).collect();
        Ok(Proof { items: proofs, tests: seen.tests.iter().map(TestProof::of).collect(), records })
    })
}

/// The mutants of all items, each once, compiled in as far as they can be.
fn select_mutants(request: &ProveRequest<'_>, items: &[ProvenItem], sources: &mut Instrumentation) -> Vec<MutantId> {
    if request.depth != ProofDepth::Mutants {
        return Vec::new();
    }
    let functions: BTreeSet<FunctionId> = items.iter().flat_map(|item| item.functions.iter().copied()).collect();
    let mut mutants = sources.mutants_of(&functions);
    mutants.retain(|id| (request.operators)(sources.mutant(*id).operator));
    if let Some(shard) = request.shard {
        mutants.retain(|id| sources.is_in_shard(*id, shard));
    }
    sources.request_mutants(&mutants);
    mutants
}

/// Runs something with so many threads.
fn with_thread_pool<T: Send>(
    jobs: Option<usize>,
    run: impl FnOnce() -> Result<T, ProveError> + Send,
) -> Result<T, ProveError> {
    let threads = jobs.unwrap_or_else(|| std::thread::available_parallelism().map_or(1, usize::from));
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build();
    match pool {
        Ok(pool) => pool.install(run),
        // Threads cannot be had: those that are there do.
        Err(_) => run(),
    }
}
