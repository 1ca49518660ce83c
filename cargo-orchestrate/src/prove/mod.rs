//! What tests prove, found out by running them: which functions each reaches, and which mutants of a function they notice.
//!
//! In: the workspace, analysed, and the items that are asked about. Out: a [`Proof`]. The tests are built once, in a copy of the workspace in
//! which every function says that it was reached, and every mutant is compiled in and chosen by an environment variable.
//!
//! **Architecture Invariant:** the user's tree and lock file are read and never written, and nothing is fetched.

mod build;
mod error;
mod harness;
mod items;
mod kill;
mod manifest;
mod mutant_ids;
mod process;
mod reach;
mod record;
mod scratch;
mod sources;

pub use error::ProveError;
pub use kill::Verdict;

use std::collections::BTreeSet;

use camino::Utf8PathBuf;

use crate::evidence::Record;
use crate::mutate::Operator;
use crate::pipeline::Analysis;
use harness::Outcome;
use items::Item;
use mutant_ids::MutantIds;
use reach::{Observations, Observed};
use record::Recorder;
use scratch::Scratch;
use sources::{FunctionId, Instrumentation, MutantId};

/// What to prove.
pub struct Request<'a> {
    /// The workspace.
    pub analysis: &'a Analysis,
    /// Item paths; everything beneath them is meant, too. None: all that the policy requires tests of.
    pub items: &'a [String],
    /// How much is asked of the tests.
    pub depth: Depth,
    /// The set of operators.
    pub operators: &'a (dyn Fn(Operator) -> bool + Sync),
    /// The part of the mutants that is tried, from one, and how many parts there are.
    pub shard: Option<(u32, u32)>,
    /// How cargo is run.
    pub cargo: Cargo,
    /// How many processes run at once; as many as there are cores, by default.
    pub jobs: Option<usize>,
}

/// How much is asked of tests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Depth {
    /// Only the tests that marks link to the items are run: whether they pass, and reach them.
    Linked,
    /// All tests are run, and the items' mutants tried.
    Mutants,
}

/// How cargo is run in the copy.
#[derive(Clone, Debug, Default)]
pub struct Cargo {
    /// What stands before the compiler: ourselves, to silence its lints.
    pub wrapper: Option<Utf8PathBuf>,
    /// Flags that say which features are on.
    pub features: Vec<String>,
    /// Whether examples in documentation are tests, too; each takes a build.
    pub examples: bool,
}

/// Who is told how far it is.
pub trait Progress: Sync {
    /// A build begins; the first is number 0, and another follows where something did not compile.
    fn building(&self, round: usize);
    /// So many things are to be done.
    fn count(&self, verb: &'static str, what: &'static str, total: usize) -> Box<dyn Counter>;
}

/// Who is told of each thing that is done.
pub trait Counter: Sync + Send {
    /// One is done; and whether it is one that survived.
    fn one(&self, survived: bool);
}

/// What the tests prove of some items.
#[derive(Debug, serde::Serialize)]
pub struct Proof {
    /// The items, by place.
    pub items: Vec<ItemProof>,
    /// The tests that were run.
    pub tests: Vec<TestProof>,
    /// What is kept of it.
    #[serde(skip)]
    pub records: Vec<Record>,
}

/// What was seen of a test.
#[derive(Clone, Debug, serde::Serialize)]
pub struct TestProof {
    /// Its item path; a generated case has the name of its own that its harness gives it.
    pub path: String,
    /// How it ended.
    pub end: TestEnd,
    /// What it wrote, where it did not pass.
    pub output: String,
}

/// How a test ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum TestEnd {
    /// It passed.
    Passed,
    /// It failed.
    Failed,
    /// It took too long.
    TimedOut,
    /// It is ignored.
    Ignored,
    /// Its harness did not run it by its name.
    NotRun,
}

/// What the tests prove of an item.
#[derive(Debug, serde::Serialize)]
pub struct ItemProof {
    /// Its path.
    pub path: String,
    /// Its file, from the workspace's root.
    pub file: Utf8PathBuf,
    /// Its line, from one.
    pub line: u32,
    /// Why a run cannot tell whether it is reached; none where it can.
    pub unknown: Option<&'static str>,
    /// The tests that passed and reached it.
    pub reached_by: Vec<String>,
    /// Its mutants.
    pub mutants: Vec<MutantProof>,
}

/// What became of a mutant.
#[derive(Clone, Debug, serde::Serialize)]
pub struct MutantProof {
    /// What it is, in 16 hexadecimal digits: the same until its function changes.
    pub id: String,
    /// The kind of change.
    pub operator: &'static str,
    /// The function that it is in.
    pub function: String,
    /// Where it begins: line and column, from one.
    pub line: u32,
    /// In characters, from one.
    pub column: u32,
    /// What is written there.
    pub original: String,
    /// What stands there instead.
    pub replacement: String,
    /// The lines that it changes, as they are and as they would be.
    #[serde(skip)]
    pub lines: (String, String),
    /// What became of it.
    pub verdict: Verdict,
    /// Why it may survive, where it did and the policy says that it may.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accepted: Option<String>,
}

/// Finds out what the tests prove.
///
/// # Errors
/// Where an item has no name like that, the copy cannot be made, or its tests do not build.
pub fn prove(request: &Request<'_>, progress: &dyn Progress) -> Result<Proof, ProveError> {
    let Request { analysis, .. } = request;
    let mut sources = Instrumentation::new(&analysis.model, &analysis.sources);
    let items = items::find(request, &sources)?;
    let mutants = asked(request, &items, &mut sources);
    let scratch = Scratch::open(&analysis.workspace, request.depth)?;
    let executables = build::build(&analysis.workspace, &scratch, &request.cargo, &mut sources, progress)?;
    pooled(request.jobs, || {
        let linked = record::linked_paths(request, &items);
        let wanted = |path: &str| request.depth == Depth::Mutants || record::is_or_stands_beneath(path, &linked);
        let seen = reach::observe(executables, &sources, &scratch, &wanted, progress)?;
        let verdicts = kill::judge(&mutants, &sources, &seen, progress);
        let judged: Vec<(MutantId, Verdict)> = mutants.into_iter().zip(verdicts).collect();
        let ids = MutantIds::new(&sources, judged.iter().map(|(id, _)| *id));
        let proofs: Vec<ItemProof> =
            items.iter().map(|item| item_proof(analysis, item, &sources, &seen, (&judged, &ids))).collect();
        let recorder = Recorder::new(request, &sources, &seen);
        let records = items.iter().zip(&proofs).filter_map(|(item, proof)| recorder.record(item, proof)).collect();
        Ok(Proof { items: proofs, tests: seen.tests.iter().map(test_proof).collect(), records })
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
    if let Some((part, of)) = request.shard {
        mutants.retain(|id| sources.content(*id) % u64::from(of.max(1)) + 1 == u64::from(part));
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

fn item_proof(
    analysis: &Analysis,
    item: &Item,
    sources: &Instrumentation,
    seen: &Observations,
    (judged, ids): (&[(MutantId, Verdict)], &MutantIds),
) -> ItemProof {
    let site = analysis.model.def(item.def).site;
    let reaches =
        |test: &&Observed| test.passed() && item.functions.iter().any(|function| test.reached.contains(function));
    let is_own = |(id, _): &&(MutantId, Verdict)| {
        item.functions.contains(&FunctionId { file: id.file, function: sources.mutant(*id).function })
    };
    ItemProof {
        path: item.path.clone(),
        file: analysis.sources.path(site.file).to_owned(),
        line: analysis.sources.position(site.file, site.span.start).line,
        unknown: item.unknown(sources),
        reached_by: seen.tests.iter().filter(reaches).map(|test| test.path.clone()).collect(),
        mutants: judged
            .iter()
            .filter(is_own)
            .map(|(id, verdict)| mutant_proof(analysis, sources, *id, verdict).named(analysis, item, ids.of(*id)))
            .collect(),
    }
}

fn mutant_proof(analysis: &Analysis, sources: &Instrumentation, id: MutantId, verdict: &Verdict) -> MutantProof {
    let (file, mutant) = (&sources.files[id.file], sources.mutant(id));
    let position = analysis.sources.position(file.id, mutant.span.start);
    let text = |span: crate::source::Span| file.text.get(span.start as usize..span.end as usize).unwrap_or_default();
    MutantProof {
        id: String::new(),
        operator: mutant.operator.name(),
        function: file.plan.functions[mutant.function].name.clone(),
        line: position.line,
        column: position.column,
        original: text(mutant.span).to_owned(),
        replacement: mutant.replacement.clone(),
        lines: file.changed_lines(mutant),
        verdict: verdict.clone(),
        accepted: None,
    }
}

fn test_proof(test: &Observed) -> TestProof {
    TestProof { path: test.path.clone(), end: test_end(test), output: test.output.clone() }
}

fn test_end(test: &Observed) -> TestEnd {
    match test.outcome {
        None => TestEnd::Ignored,
        Some(Outcome::Passed) => TestEnd::Passed,
        Some(Outcome::Failed) => TestEnd::Failed,
        Some(Outcome::TimedOut) => TestEnd::TimedOut,
        Some(Outcome::NotRun) => TestEnd::NotRun,
    }
}

impl ItemProof {
    /// How many of its mutants a test noticed, and of how many that can be told from it. Those that may survive are neither.
    pub fn score(&self) -> (usize, usize) {
        let of = |wanted: fn(&Verdict) -> bool| self.mutants.iter().filter(|mutant| wanted(&mutant.verdict)).count();
        let noticed = of(|verdict| matches!(verdict, Verdict::Killed | Verdict::TimedOut));
        (noticed, noticed + of(|verdict| matches!(verdict, Verdict::Survived(_))) - self.accepted())
    }

    /// How many of its mutants survived and may.
    pub fn accepted(&self) -> usize {
        self.mutants.iter().filter(|mutant| mutant.accepted.is_some()).count()
    }
}

impl MutantProof {
    /// With its id, and with what the policy says of it.
    fn named(mut self, analysis: &Analysis, item: &Item, id: String) -> MutantProof {
        let survived = matches!(self.verdict, Verdict::Survived(_));
        self.accepted = analysis.policy.accepts(item.def, &id).filter(|_| survived).map(str::to_owned);
        self.id = id;
        self
    }
}
