//! Which code is there for the sake of tests: test code itself, helpers that only tests use, and the tools of outside crates.

use rustc_hash::{FxHashMap, FxHashSet};

use super::RuleCx;
use orchestrate_resolve::model::{BitSet, DefId, DefKind, Model};
use orchestrate_workspace::metadata::{EdgeKind, Workspace};

/// Outside crates whose use asserts, by whatever name and also where programs may use them: snapshots, properties, models of threads,
/// mocks that check what they were asked.
const TOOLS: &[&str] = &[
    "assert2",
    "assert_cmd",
    "bolero",
    "cucumber",
    "datatest_stable",
    "dir_test",
    "expect_test",
    "expectorate",
    "goldenfile",
    "goldie",
    "googletest",
    "httpmock",
    "insta",
    "k9",
    "libtest_mimic",
    "loom",
    "mockall",
    "mockito",
    "proptest",
    "quickcheck",
    "rexpect",
    "shuttle",
    "snapbox",
    "speculoos",
    "tokio_test",
    "tower_test",
    "tracing_test",
    "trybuild",
    "trycmd",
    "ui_test",
    "unimock",
    "wiremock",
];

/// What is there for the sake of tests.
pub(crate) struct TestCode {
    defs: BitSet,
    /// Outside crates that code which is no test code may use.
    of_programs: FxHashSet<String>,
}

impl TestCode {
    /// The test code of a workspace.
    pub(crate) fn new(cx: &RuleCx<'_>) -> TestCode {
        let helpers = helpers(cx.workspace);
        let mut defs = BitSet::new(cx.model.n_defs());
        let mut named: FxHashMap<DefId, bool> = FxHashMap::default();
        for (id, def) in cx.model.defs() {
            let is_helper = helpers.contains(&cx.model.krate(def.krate).package);
            let module = cx.model.module_of(id);
            let is_named = *named.entry(module).or_insert_with(|| is_named_for_tests(cx.model, module));
            if def.test || is_helper || is_named {
                defs.insert(id.0);
            }
        }
        TestCode { defs, of_programs: of_programs(cx.workspace, &helpers) }
    }

    /// Whether a definition is test code.
    pub(crate) fn has(&self, id: DefId) -> bool {
        self.defs.contains(id.0)
    }

    /// Whether an outside crate is there for tests: one of those known, or one that nothing but test code may use.
    pub(crate) fn is_tool(&self, krate: &str) -> bool {
        TOOLS.contains(&krate) || !self.of_programs.contains(krate)
    }
}

/// Members that others use in their tests, and nobody elsewhere: by index.
fn helpers(workspace: &Workspace) -> FxHashSet<usize> {
    let edges = || workspace.packages.iter().flat_map(|package| &package.dependencies);
    let used = |in_tests: bool| -> FxHashSet<usize> {
        edges().filter(|edge| (edge.kind == EdgeKind::Dev) == in_tests).filter_map(|edge| edge.member).collect()
    };
    let elsewhere = used(false);
    used(true).into_iter().filter(|member| !elsewhere.contains(member)).collect()
}

/// Crates outside the workspace, as code names them, that members need not only for tests.
fn of_programs(workspace: &Workspace, helpers: &FxHashSet<usize>) -> FxHashSet<String> {
    let programs = workspace
        .packages
        .iter()
        .enumerate()
        .filter(|(index, package)| !helpers.contains(index) && !says_test(&package.name.replace('-', "_")));
    let edges = programs.flat_map(|(_, package)| &package.dependencies).filter(|edge| edge.kind != EdgeKind::Dev);
    edges.flat_map(|edge| [edge.extern_name.replace('-', "_"), edge.library.replace('-', "_")]).collect()
}

/// Whether a module, or one around it, or the crate says that it is about tests: `testing`, `test_util`, `orchestrate_tests`.
fn is_named_for_tests(model: &Model, module: DefId) -> bool {
    let mut modules = model.ancestors(module).filter(|above| model.def(*above).kind == DefKind::Module);
    modules.any(|module| says_test(model.name(module)))
}

fn says_test(name: &str) -> bool {
    name.split(['_', '-', '[', ':']).any(|word| word.starts_with("test"))
}

#[cfg(test)]
mod tests {
    use super::says_test;

    #[test]
    fn names_say_test_by_a_word_of_their_own() {
        assert!(["tests", "testing", "test_util", "shop-tests", "shop[test:it]"].into_iter().all(says_test));
        assert!(!["latest", "attestation", "contests", "protest_march"].into_iter().any(says_test));
    }
}
