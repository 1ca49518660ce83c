//! What a proof leaves as evidence: a record for each item, bound to all that it rests on.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::items::{Item, by_def};
use super::reach::{Observations, Observed};
use super::required::linked;
use super::sources::{FunctionId, Instrumentation};
use super::{Depth, ItemProof, Request, Shard, TestEnd, Verdict};
use orchestrate_history::evidence::{
    Digests, Mutants, Parts, Probed, Record, State, Survivor, TestOutcome, TestRun, VERSION,
};
use orchestrate_pipeline::evidence::circumstances;
use orchestrate_resolve::model::{Calls, DefId};
use orchestrate_workspace::source::Site;

/// The version of the set of operators: another set makes other mutants.
const OPERATORS: &str = "1";

/// What all records of a run share.
pub(super) struct Recorder<'a> {
    request: &'a Request<'a>,
    seen: &'a Observations,
    digests: Digests<'a>,
    calls: Calls,
    state: State,
    /// The tests of the model, by path.
    tests: HashMap<String, DefId>,
    /// The definitions of each function.
    defs: HashMap<FunctionId, Vec<DefId>>,
    linked: HashMap<Site, BTreeSet<DefId>>,
}

impl<'a> Recorder<'a> {
    pub(super) fn new(request: &'a Request<'a>, sources: &'a Instrumentation, seen: &'a Observations) -> Recorder<'a> {
        let model = &request.analysis.model;
        let is = circumstances(&request.analysis.workspace.root);
        let state = State {
            lock: is.lock.unwrap_or_default(),
            toolchain: is.toolchain.unwrap_or_default(),
            features: request.cargo.features.join(" "),
            target: String::new(),
            reached: BTreeMap::new(),
        };
        let tests = model.defs().map(|(id, _)| id).filter(|id| model.is_test(*id));
        let mut defs: HashMap<FunctionId, Vec<DefId>> = HashMap::new();
        by_def(model, sources).into_iter().for_each(|(def, function)| defs.entry(function).or_default().push(def));
        Recorder {
            request,
            seen,
            digests: Digests::new(model, &request.analysis.sources),
            calls: Calls::new(model),
            state,
            tests: tests.map(|id| (model.path(id), id)).collect(),
            defs,
            linked: linked(request),
        }
    }

    /// The record of an item; none where its text is not made of tokens, or its tests are all run elsewhere.
    pub(super) fn record(&self, item: &Item, proof: &ItemProof) -> Option<Record> {
        let runs = self.runs(item);
        if runs.is_empty() && self.request.shares_tests() {
            return None;
        }
        let reached = self.reached(item, &runs);
        let probed = match proof.unknown {
            None => Probed::Probed,
            Some(why) => Probed::Unknown { why: why.to_owned() },
        };
        Some(Record {
            version: VERSION,
            item: item.path.clone(),
            file: proof.file.clone(),
            digest: self.digests.of(&item.path)?,
            state: State { reached, ..self.state.clone() },
            tests: runs.into_values().map(|run| run.run).collect(),
            mutants: (self.request.depth == Depth::Mutants).then(|| Mutants { parts: self.parts(), ..mutants(proof) }),
            probed,
        })
    }

    fn parts(&self) -> Parts {
        let part = |Shard { part, of }| Parts { of, tried: BTreeSet::from([part]) };
        self.request.shard.map_or_else(Parts::default, part)
    }

    fn linked(&self, item: &Item) -> Option<&BTreeSet<DefId>> {
        self.linked.get(&self.request.analysis.model.def(item.def).site)
    }

    /// The tests that reach an item, and those that its marks name.
    fn runs(&self, item: &Item) -> BTreeMap<DefId, Run<'a>> {
        let mut runs: BTreeMap<DefId, Run<'a>> = BTreeMap::new();
        for test in &self.seen.tests {
            let Some(def) = self.test_of(&test.path) else { continue };
            let reaches = item.functions.iter().any(|function| test.reached.contains(function));
            let is_linked = self.linked(item).is_some_and(|tests| tests.contains(&def));
            if reaches || is_linked {
                self.add(&mut runs, def, test, reaches);
            }
        }
        if self.request.shares_tests() {
            return runs;
        }
        for def in self.linked(item).into_iter().flatten().filter(|def| !runs.contains_key(*def)).collect::<Vec<_>>() {
            let run = self.run(*def, TestOutcome::NotFound, false, 0);
            runs.extend(run.map(|run| (*def, Run { run, observed: Vec::new() })));
        }
        runs
    }

    /// A test with several cases has passed where each has.
    fn add(&self, runs: &mut BTreeMap<DefId, Run<'a>>, def: DefId, test: &'a Observed, reached: bool) {
        let (outcome, millis) = (outcome(test), u64::try_from(test.took.as_millis()).unwrap_or(u64::MAX));
        match runs.get_mut(&def) {
            Some(known) => {
                known.run.outcome = known.run.outcome.max(outcome);
                known.run.reached |= reached;
                known.run.millis += millis;
                known.observed.push(test);
            }
            None => {
                let run = self.run(def, outcome, reached, millis);
                runs.extend(run.map(|run| (def, Run { run, observed: vec![test] })));
            }
        }
    }

    fn run(&self, def: DefId, outcome: TestOutcome, reached: bool, millis: u64) -> Option<TestRun> {
        let test = self.request.analysis.model.path(def);
        Some(TestRun { digest: self.digests.of(&test)?, test, outcome, reached, millis })
    }

    /// The test that a harness's name belongs to: a generated case stands beneath its function.
    fn test_of(&self, path: &str) -> Option<DefId> {
        let above = std::iter::successors(Some(path), |path| Some(path.rsplit_once("::")?.0));
        above.into_iter().find_map(|path| self.tests.get(path).copied())
    }

    /// Digests of all that the item and its tests reach: what the runs showed, and what the sources tell beside it.
    fn reached(&self, item: &Item, runs: &BTreeMap<DefId, Run<'a>>) -> BTreeMap<String, String> {
        let observed = runs.values().flat_map(|run| &run.observed).flat_map(|test| &test.reached);
        let functions: BTreeSet<FunctionId> = observed.chain(&item.functions).copied().collect();
        let defs = functions.iter().filter_map(|function| self.defs.get(function)).flatten().copied();
        let from: Vec<DefId> = defs.chain(runs.keys().copied()).chain([item.def]).collect();
        let model = &self.request.analysis.model;
        let reached = self.calls.reached_from(&from);
        let paths = reached.iter().map(|def| model.path(DefId(def))).filter(|path| *path != item.path);
        paths.filter_map(|path| self.digests.of(&path).map(|digest| (path, digest))).collect()
    }
}

/// A test with its runs.
struct Run<'a> {
    run: TestRun,
    observed: Vec<&'a Observed>,
}

fn outcome(test: &Observed) -> TestOutcome {
    match TestEnd::of(test) {
        TestEnd::Passed => TestOutcome::Passed,
        TestEnd::Failed => TestOutcome::Failed,
        TestEnd::TimedOut => TestOutcome::TimedOut,
        TestEnd::Ignored => TestOutcome::Ignored,
        TestEnd::NotRun => TestOutcome::NotFound,
    }
}

fn mutants(proof: &ItemProof) -> Mutants {
    let of = |wanted: &Verdict| proof.mutants.iter().filter(|mutant| mutant.verdict == *wanted).count() as u32;
    let survived = proof.mutants.iter().filter(|mutant| matches!(mutant.verdict, Verdict::Survived(_)));
    Mutants {
        operators: OPERATORS.to_owned(),
        killed: of(&Verdict::Killed),
        timed_out: of(&Verdict::TimedOut),
        survived: survived.map(survivor).collect(),
        unviable: of(&Verdict::Unviable),
        unswitchable: of(&Verdict::Unswitchable),
        parts: Parts::default(),
    }
}

fn survivor(mutant: &super::MutantProof) -> Survivor {
    Survivor {
        id: mutant.id.clone(),
        operator: mutant.operator.to_owned(),
        line: mutant.line,
        original: mutant.original.clone(),
        replacement: mutant.replacement.clone(),
        function: mutant.function.clone(),
    }
}
