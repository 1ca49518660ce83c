//! What a run proves: the result, item by item and test by test.

use camino::Utf8PathBuf;

use super::harness::Outcome;
use super::items::Item;
use super::kill::Verdict;
use super::mutant_ids::MutantIds;
use super::reach::{Observations, Observed};
use super::sources::{FunctionId, Instrumentation, MutantId};
use orchestrate_history::evidence::Record;
use orchestrate_pipeline::Analysis;
use orchestrate_workspace::source::Span;

/// What the tests prove of some items.
#[derive(Debug, Default, serde::Serialize)]
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

/// A run, to look at item by item.
pub(super) struct View<'a> {
    pub(super) analysis: &'a Analysis,
    pub(super) sources: &'a Instrumentation,
    pub(super) seen: &'a Observations,
    pub(super) judged: &'a [(MutantId, Verdict)],
    pub(super) ids: &'a MutantIds,
}

impl View<'_> {
    /// What the tests prove of an item.
    pub(super) fn item(&self, item: &Item) -> ItemProof {
        let View { analysis, sources, seen, judged, ids } = *self;
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
}

fn mutant_proof(analysis: &Analysis, sources: &Instrumentation, id: MutantId, verdict: &Verdict) -> MutantProof {
    let (file, mutant) = (&sources.files[id.file], sources.mutant(id));
    let position = analysis.sources.position(file.id, mutant.span.start);
    let text = |span: Span| file.text.get(span.start as usize..span.end as usize).unwrap_or_default();
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

impl TestProof {
    /// What a run has shown of a test.
    pub(super) fn of(test: &Observed) -> TestProof {
        TestProof { path: test.path.clone(), end: TestEnd::of(test), output: test.output.clone() }
    }
}

impl TestEnd {
    /// How a test ended.
    pub(super) fn of(test: &Observed) -> TestEnd {
        match test.outcome {
            None => TestEnd::Ignored,
            Some(Outcome::Passed) => TestEnd::Passed,
            Some(Outcome::Failed) => TestEnd::Failed,
            Some(Outcome::TimedOut) => TestEnd::TimedOut,
            Some(Outcome::NotRun) => TestEnd::NotRun,
        }
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
