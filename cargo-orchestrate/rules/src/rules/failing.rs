//! By what each test can fail, itself or through what it calls in the workspace.
//!
//! Test code is judged by all that it does: it asserts, unwraps, indexes, gives errors back, calls what asserts. What it calls of
//! other code counts where that asserts by itself, as a helper does which is no test code by its place; what that calls in its turn
//! is the code under test, and a panic deep in it is no assertion of anybody's. What cannot be seen counts as able to fail, and a
//! function that is named for asserting does so, unless it is seen to come to nothing that can fail.

use rustc_hash::{FxHashMap, FxHashSet};

use super::RuleCx;
use super::harmless::Harmless;
use super::standard_failures::standard_failures;
use super::test_code::TestCode;
use orchestrate_resolve::model::{
    Contents, DefId, DefKind, ExternalId, Failures, Model, Reference, ReferenceKind, Target, says_assert,
};

/// By what each definition can fail, what it calls included.
pub(crate) struct Failing(Vec<Failures>);

impl Failing {
    /// Of all definitions.
    pub(crate) fn new(cx: &RuleCx<'_>) -> Failing {
        let mut walk = Walk::new(cx);
        walk.bodies();
        walk.items_of_bodies();
        let from_tests = cx.model.references().iter().filter(|reference| reference.kind != ReferenceKind::Use);
        from_tests.for_each(|reference| walk.reference(reference));
        walk.spread();
        walk.named_calls(cx);
        walk.spread();
        Failing(walk.failures)
    }

    /// By what a test can fail.
    pub(crate) fn of(&self, test: DefId) -> Failures {
        self.0.get(test.0 as usize).copied().unwrap_or(Failures::NONE)
    }
}

/// A walk over all references of test code.
struct Walk<'a> {
    model: &'a Model,
    test_code: TestCode,
    /// By definition.
    failures: Vec<Failures>,
    /// By outside path: what a use of it can fail by.
    externals: Vec<Failures>,
    /// What is called, and by whom.
    callers: Vec<(DefId, DefId)>,
    /// Test code that calls what says by its name that it asserts.
    named: FxHashSet<DefId>,
}

impl<'a> Walk<'a> {
    fn new(cx: &RuleCx<'a>) -> Walk<'a> {
        let test_code = TestCode::new(cx);
        let outside = (0..cx.model.n_externals() as u32).map(|id| cx.model.external(ExternalId(id)));
        let externals = outside.map(|path| of_external(&test_code, path)).collect();
        let failures = vec![Failures::NONE; cx.model.n_defs()];
        let (callers, named) = (Vec::new(), FxHashSet::default());
        Walk { model: cx.model, test_code, failures, externals, callers, named }
    }

    fn add(&mut self, to: DefId, by: Failures) {
        let failures = &mut self.failures[to.0 as usize];
        *failures = failures.or(by);
    }

    /// What bodies do themselves.
    fn bodies(&mut self) {
        for failure in self.model.failures() {
            let (is_test_code, is_named) = (self.test_code.has(failure.on), failure.by.has(Failures::NAMED));
            if is_test_code && is_named {
                self.named.insert(failure.on);
            }
            let counts = match is_test_code {
                true => failure.by.without(Failures::NAMED),
                false if is_named => Failures::ASSERTION,
                false => failure.by.and(Failures::ASSERTION),
            };
            self.add(failure.on, counts);
        }
        let helpers = self.model.defs().filter(|(id, _)| self.test_code.has(*id) && proves_types(self.model, *id));
        helpers.map(|(id, _)| id).collect::<Vec<DefId>>().into_iter().for_each(|id| self.add(id, Failures::ASSERTION));
    }

    /// What a body declares is its own, called or not: an attribute may have it called, and a constant asserts as it compiles.
    fn items_of_bodies(&mut self) {
        let model = self.model;
        let is_value = |kind| matches!(kind, DefKind::Fn | DefKind::Const | DefKind::Static);
        let values = model.defs().filter(|(id, def)| is_value(def.kind) && self.test_code.has(*id));
        let around = |id| model.ancestors(id).skip(1).find(|above| model.def(*above).kind == DefKind::Fn);
        self.callers.extend(values.filter_map(|(id, _)| Some((id, around(id)?))));
    }

    fn reference(&mut self, reference: &Reference) {
        let from = reference.from;
        if !self.test_code.has(from) || self.is_of_header(reference) {
            return;
        }
        let segments = self.model.segments(reference);
        for segment in segments {
            for target in self.model.target_set(segment.targets) {
                match *target {
                    Target::Def(to) => self.edge(from, to),
                    Target::External(id) => self.add(from, self.externals[id.0 as usize]),
                    Target::Unknown(_) => {}
                }
            }
        }
        let is_unknown = |target: &Target| matches!(target, Target::Unknown(_));
        if self.model.targets(reference).iter().all(is_unknown) {
            self.add(from, Failures::UNKNOWN);
        }
    }

    /// Whether a reference stands in an attribute above its item: what makes a test of it says nothing of what the test does.
    fn is_of_header(&self, reference: &Reference) -> bool {
        let name = self.model.def(reference.from).site;
        reference.site.file == name.file && reference.site.span.start < name.span.start
    }

    /// `from` names `to`. Who names a type or trait may have what others call of it: the methods of its impls, in test code.
    fn edge(&mut self, from: DefId, to: DefId) {
        let model = self.model;
        let (is_impl, is_of_trait) = (model.def(from).kind == DefKind::Impl, !model.name(from).is_empty());
        match model.def(to).kind {
            DefKind::Module => {}
            DefKind::Trait if is_impl => self.implement(from, to),
            DefKind::Struct | DefKind::Enum | DefKind::Union | DefKind::TypeAlias if is_impl => {
                let members = model.children(from).iter().filter(|_| is_of_trait);
                self.callers.extend(members.map(|member| (*member, to)));
            }
            _ => self.callers.push((to, from)),
        }
    }

    /// Who calls a method of the trait may call that of the impl.
    fn implement(&mut self, of: DefId, implemented: DefId) {
        let model = self.model;
        for method in model.children(implemented) {
            let named = model.children(of).iter().filter(|member| model.name(**member) == model.name(*method));
            self.callers.extend(named.map(|member| (*member, *method)));
        }
    }

    /// Names are taken at their word, but for those of functions that are seen to be harmless.
    fn named_calls(&mut self, cx: &RuleCx<'_>) {
        let mut callees: FxHashMap<DefId, Vec<Target>> = FxHashMap::default();
        let calls =
            self.model.references().iter().filter(|it| !matches!(it.kind, ReferenceKind::Use | ReferenceKind::Macro));
        for reference in calls.filter(|reference| self.named.contains(&reference.from)) {
            let named = self.model.targets(reference).iter().filter(|target| self.says_assert(target));
            callees.entry(reference.from).or_default().extend(named);
        }
        let harmless = Harmless::default();
        // What is known to fail already needs no closer look.
        let is_harmless = |target: &Target| matches!(*target, Target::Def(def) if self.failures[def.0 as usize] == Failures::NONE && harmless.has(cx, def));
        let is_only_a_name = |caller: &DefId| {
            callees.get(caller).is_some_and(|called| !called.is_empty() && called.iter().all(is_harmless))
        };
        let callers: Vec<DefId> = self.named.iter().copied().filter(|caller| !is_only_a_name(caller)).collect();
        callers.into_iter().for_each(|caller| self.add(caller, Failures::ASSERTION));
    }

    fn says_assert(&self, target: &Target) -> bool {
        match *target {
            Target::Def(def) => says_assert(self.model.name(def)),
            Target::External(id) => self.model.external(id).rsplit("::").next().is_some_and(says_assert),
            Target::Unknown(_) => true,
        }
    }

    /// Carries to each caller what its callees can fail by.
    fn spread(&mut self) {
        self.callers.sort_unstable();
        self.callers.dedup();
        let mut changed: Vec<DefId> = self.callers.iter().map(|(callee, _)| *callee).collect();
        changed.dedup();
        changed.retain(|callee| self.failures[callee.0 as usize] != Failures::NONE);
        let mut waiting: FxHashSet<DefId> = changed.iter().copied().collect();
        while let Some(callee) = changed.pop() {
            waiting.remove(&callee);
            let by = self.failures[callee.0 as usize];
            let first = self.callers.partition_point(|(known, _)| *known < callee);
            for (_, caller) in self.callers[first..].iter().take_while(|(known, _)| *known == callee) {
                let known = &mut self.failures[caller.0 as usize];
                if *known != known.or(by) {
                    *known = known.or(by);
                    if waiting.insert(*caller) {
                        changed.push(*caller);
                    }
                }
            }
        }
    }
}

/// `fn is_send<T: Send>() {}`: the compiler proves what it asks of its types.
fn proves_types(model: &Model, id: DefId) -> bool {
    let Some(function) = model.function(id) else { return false };
    let asks = !function.parameters.is_empty() || model.item(id).is_some_and(|item| item.inner.is_some());
    function.contents == Contents::Nothing && asks && function.test_attribute.is_none()
}

fn of_external(test_code: &TestCode, path: &str) -> Failures {
    let krate = path.split("::").next().unwrap_or(path);
    standard_failures(path).unwrap_or(if test_code.is_tool(krate) { Failures::ASSERTION } else { Failures::NONE })
}
