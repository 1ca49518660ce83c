//! A small world made by hand: definitions by path, references, contracts and marks, without a parser or a resolver.

use std::sync::Arc;

use camino::{Utf8Path, Utf8PathBuf};

use crate::finding::Finding;
use crate::rules::{Once, Rule, RuleCx};
use orchestrate_history::evidence::{self, Circumstances, Evidence, Probed, Record, State, TestOutcome, TestRun};
use orchestrate_history::review::Reviewed;
use orchestrate_policy::{
    AcceptedMutants, Contract, ContractKind, Date, Extent, GeneratedMark, GeneratedPolicy, ItemSet, Level, Link, Marks,
    Policy, RequiredTests, Scope, Strength, Table, Term, VerifiesMark,
};
use orchestrate_resolve::Resolution;
use orchestrate_resolve::model::{
    BitSet, Crate, CrateId, Def, DefId, DefKind, ExternalId, Failure, Failures, Hop, Model, Reference, ReferenceKind,
    Segment, Share, Symbol, Target, TargetSetId, Tautology, UnknownReason, Visibility,
};
use orchestrate_syntax::changed::Changed;
use orchestrate_syntax::digest;
use orchestrate_syntax::parse::{FileFacts, FnFact, ItemDetail, ItemFact, ItemId, NameId, ScopeId, TautologyFact};
use orchestrate_workspace::metadata::{TargetKind, Workspace};
use orchestrate_workspace::source::{FileId, Site, Sources, Span};

const SOURCE: FileId = FileId(0);
const POLICY: FileId = FileId(1);

/// Everything that a rule reads. Paths of the crate `app` are definitions; all others are outside.
pub(crate) struct World {
    pub(crate) tables: Resolution,
    pub(crate) policy: Policy,
    pub(crate) marks: Marks,
    pub(crate) workspace: Workspace,
    pub(crate) sources: Sources,
    pub(crate) unreached: Vec<Utf8PathBuf>,
    pub(crate) evidence: Evidence,
    pub(crate) circumstances: Circumstances,
    pub(crate) reviewed: Reviewed,
    contracts: Vec<Draft>,
    facts: FileFacts,
}

/// A contract whose patterns are bound when everything is defined.
pub(crate) struct Draft {
    name: String,
    from: Vec<String>,
    except: Vec<String>,
    terms: Vec<(String, String)>,
    kind: fn(Vec<Term>) -> ContractKind,
    table: Table,
    tests: bool,
}

impl Draft {
    pub(crate) fn deny(&mut self, patterns: &[&str]) -> &mut Draft {
        self.kind = ContractKind::Deny;
        self.terms = patterns.iter().map(|pattern| (pattern.to_string(), pattern.to_string())).collect();
        self
    }

    pub(crate) fn allow(&mut self, patterns: &[&str]) -> &mut Draft {
        self.deny(patterns);
        self.kind = ContractKind::Allow;
        self
    }

    pub(crate) fn except(&mut self, patterns: &[&str]) -> &mut Draft {
        self.except = patterns.iter().map(|pattern| pattern.to_string()).collect();
        self
    }

    pub(crate) fn checks_tests(&mut self) -> &mut Draft {
        self.tests = true;
        self
    }
}

impl World {
    pub(crate) fn new() -> World {
        let mut sources = Sources::new(Utf8Path::new("/w"));
        sources.add(Utf8Path::new("src/lib.rs"), Ok(Arc::from("lost ".repeat(200))));
        sources.add(Utf8Path::new("orchestrate.toml"), Ok(Arc::from("version = 1\n")));
        let mut world = World {
            tables: Resolution::default(),
            policy: Policy {
                file: POLICY,
                others: Vec::new(),
                loosened: 0,
                requires: None,
                levels: Default::default(),
                capabilities: Default::default(),
                generated: GeneratedPolicy::default(),
                contracts: Vec::new(),
                required_tests: Vec::new(),
                required_reviews: Vec::new(),
                people: Default::default(),
                accepted: Vec::new(),
                accept_by: Vec::new(),
                limits: Vec::new(),
                claims: Vec::new(),
                acyclic: Vec::new(),
                min_share: None,
                ignored_sources: Vec::new(),
                origin: Default::default(),
                free_modules: 0,
                unmatched: Vec::new(),
            },
            marks: Marks::default(),
            workspace: Workspace {
                root: "/w".into(),
                target_directory: "/w/target".into(),
                packages: Vec::new(),
                unresolved_dependencies: None,
                outside: Vec::new(),
                outside_manifests: Vec::new(),
                resolved: Vec::new(),
            },
            sources,
            unreached: Vec::new(),
            evidence: Evidence::default(),
            circumstances: Circumstances::default(),
            reviewed: Reviewed::default(),
            contracts: Vec::new(),
            facts: FileFacts::default(),
        };
        world.tables.share = Share::default();
        world.def("app", DefKind::Module);
        world.tables.crates.push(Crate {
            package: 0,
            name: "app".to_owned(),
            kind: TargetKind::Lib,
            root: DefId(0),
            edition: 2024,
        });
        world
    }

    /// A place in the source, never twice the same; its text is `lost`.
    pub(crate) fn site(&mut self) -> Site {
        let at =
            self.tables.references.len() as u32 + self.tables.defs.len() as u32 + self.marks.generated.len() as u32;
        Site::new(SOURCE, Span::new(at * 5, at * 5 + 4))
    }

    /// A place in the policy.
    pub(super) fn promise(&self) -> Site {
        Site::new(POLICY, Span::new(0, 7))
    }

    /// The definition of that path; made, with all above it, where it is missing.
    pub(crate) fn def(&mut self, path: &str, kind: DefKind) -> DefId {
        if let Some(known) = self.find(path) {
            return known;
        }
        let (parent, name) = match path.rsplit_once("::") {
            Some((parent, name)) => (Some(self.def(parent, DefKind::Module)), name),
            None => (None, path),
        };
        let site = self.site();
        let name = self.symbol(name);
        self.tables.defs.push(Def {
            krate: CrateId(0),
            parent,
            name,
            kind,
            site,
            span: site.span,
            visibility: Visibility::Public,
            test: false,
            facts: None,
        });
        DefId(self.tables.defs.len() as u32 - 1)
    }

    /// A function with the words of its signature and its lines of code.
    pub(crate) fn function(&mut self, path: &str, words: &[&str], code_lines: u32) -> DefId {
        let id = self.def(path, DefKind::Fn);
        let words = words.iter().map(|word| self.name(word)).collect();
        self.tables.defs[id.0 as usize].facts = Some((SOURCE, ItemId(self.facts.items.len() as u32)));
        let def = &self.tables.defs[id.0 as usize];
        self.facts.items.push(ItemFact {
            kind: DefKind::Fn,
            name: None,
            name_span: def.site.span,
            span: def.span,
            scope: ScopeId(0),
            parent: None,
            owner: None,
            test: false,
            inner: None,
            visibility: Visibility::Public,
            visible_in: None,
            cfg: orchestrate_syntax::parse::Cfg::Always,
            needs: None,
            detail: ItemDetail::Fn(Box::new(FnFact { words, ..FnFact::default() })),
            attributes: Vec::new(),
            code_lines,
        });
        id
    }

    /// Makes a function a test, ignored or not.
    pub(crate) fn test(&mut self, path: &str, ignored: bool) -> DefId {
        let id = self.function(path, &[], 1);
        let span = self.tables.defs[id.0 as usize].span;
        if let Some(ItemDetail::Fn(function)) = self.facts.items.last_mut().map(|item| &mut item.detail) {
            function.test_attribute = Some("test".into());
            function.ignored = ignored.then_some(span);
        }
        id
    }

    /// By what the body of a function can fail.
    pub(crate) fn fails(&mut self, path: &str, by: Failures) {
        let on = self.def(path, DefKind::Fn);
        self.tables.failures.push(Failure { on, file: SOURCE, by });
    }

    /// The last function asserts what cannot fail.
    pub(crate) fn asserts_always(&mut self, kind: Tautology) {
        if let Some(ItemDetail::Fn(function)) = self.facts.items.last_mut().map(|item| &mut item.detail) {
            let span = Span::new(0, 4);
            function.tautologies.push(TautologyFact { span, kind });
        }
    }

    /// Everything beneath a path is test code.
    pub(crate) fn make_test_code(&mut self, path: &str) {
        for index in 0..self.tables.defs.len() {
            let is_beneath = self.path(DefId(index as u32)).starts_with(path);
            self.tables.defs[index].test |= is_beneath;
        }
    }

    /// A type alias.
    pub(crate) fn alias(&mut self, path: &str, to: &str) {
        let alias = self.def(path, DefKind::TypeAlias);
        let target = if to.starts_with("app") { self.def_alias(to) } else { self.target(to) };
        let set = self.set(target);
        self.tables.aliases.push((alias, set));
    }

    fn def_alias(&mut self, path: &str) -> Target {
        Target::Def(self.def(path, DefKind::TypeAlias))
    }

    /// A reference from one path to another.
    pub(crate) fn uses(&mut self, from: &str, to: &str) {
        let target = self.target(to);
        self.reference(from, target);
    }

    /// A reference that could not be resolved.
    pub(crate) fn unknown(&mut self, from: &str, reason: UnknownReason) {
        self.reference(from, Target::Unknown(reason));
    }

    /// The last reference came through a re-export in this module.
    pub(crate) fn via(&mut self, module: &str) {
        let module = self.def(module, DefKind::Module);
        let site = self.site();
        let at = self.tables.hops.len() as u32;
        self.tables.hops.push(Hop { site, module });
        let last = self.tables.references.len() - 1;
        self.tables.references[last].hops = at..at + 1;
    }

    /// The last reference stands in test code.
    pub(crate) fn in_test_code(&mut self) {
        let last = self.tables.references.len() - 1;
        self.tables.references[last].test = true;
    }

    /// A mark on an item.
    pub(crate) fn mark(&mut self, on: &str, intent: Option<&str>) -> &mut GeneratedMark {
        let on = self.def(on, DefKind::Fn);
        let site = self.site();
        self.marks.generated.push(GeneratedMark {
            on: vec![on],
            site,
            intent: intent.map(|intent| (intent.to_owned(), site)),
            by: None,
            spec: None,
            owner: None,
            tests: Vec::new(),
        });
        let last = self.marks.generated.len() - 1;
        &mut self.marks.generated[last]
    }

    /// Items that need so many tests which exist, until the caller says otherwise.
    pub(crate) fn require(&mut self, items: &[&str], at_least: u32) -> &mut RequiredTests {
        let items = items.iter().map(|path| self.def(path, DefKind::Fn)).collect();
        let (link, strength, min_score, site) = (Link::Declared, Strength::Exists, 1.0, self.promise());
        self.policy.required_tests.push(RequiredTests {
            items,
            at_least,
            link,
            strength,
            min_score,
            site,
            history: false,
        });
        let last = self.policy.required_tests.len() - 1;
        &mut self.policy.required_tests[last]
    }

    /// A mutant of an item may survive.
    pub(crate) fn accept(&mut self, item: &str, mutant: &str) {
        let (items, mutants) = (vec![self.def(item, DefKind::Fn)], vec![(mutant.to_owned(), self.promise())]);
        self.policy.accepted.push(AcceptedMutants { items, mutants, reason: "equivalent".to_owned() });
    }

    /// A record of a run in which a test reached an item and passed; nothing has changed since.
    pub(crate) fn record(&self, item: &str, test: &str) -> Record {
        let digest = digest::of("lost").unwrap_or_default();
        let run = TestRun {
            test: test.to_owned(),
            digest: digest.clone(),
            outcome: TestOutcome::Passed,
            reached: true,
            millis: 1,
        };
        Record {
            version: evidence::VERSION,
            item: item.to_owned(),
            file: "src/lib.rs".into(),
            digest,
            state: State::default(),
            tests: vec![run],
            mutants: None,
            probed: Probed::Probed,
        }
    }

    /// A name, as those of definitions are kept: the same one wherever it stands.
    pub(crate) fn name_of(&mut self, name: &str) -> Symbol {
        self.symbol(name)
    }

    /// A mark on a test says that it holds an item.
    pub(crate) fn verifies(&mut self, test: DefId, item: &str) {
        let (target, site) = (self.target(item), self.promise());
        let targets = self.set(target);
        self.marks.verifies.push(VerifiesMark { test, path: (item.into(), site), targets });
    }

    pub(crate) fn boundary(&mut self, name: &str, from: &[&str]) -> &mut Draft {
        self.contracts.push(Draft {
            name: name.to_owned(),
            from: from.iter().map(|pattern| pattern.to_string()).collect(),
            except: Vec::new(),
            terms: Vec::new(),
            kind: ContractKind::Deny,
            table: Table::Boundary,
            tests: false,
        });
        let last = self.contracts.len() - 1;
        &mut self.contracts[last]
    }

    pub(crate) fn layer(&mut self, name: &str, from: &[&str], above: &[(&str, &str)]) {
        let draft = self.boundary(name, from);
        draft.table = Table::Layers;
        draft.terms = above.iter().map(|(name, pattern)| (name.to_string(), pattern.to_string())).collect();
    }

    /// The messages of a rule, in order.
    pub(crate) fn run(&mut self, rule: &Rule) -> Vec<String> {
        self.findings(rule).into_iter().map(|finding| finding.message).collect()
    }

    /// The findings of a rule.
    pub(crate) fn findings(&mut self, rule: &Rule) -> Vec<Finding> {
        self.policy.contracts = self.contracts.iter().map(|draft| self.bind(draft)).collect();
        self.marks.covered = BitSet::new(self.tables.defs.len());
        for on in self.marks.generated.iter().flat_map(|mark| &mark.on) {
            self.marks.covered.insert(on.0);
        }
        let mut tables = Resolution {
            facts: vec![Some(Arc::new(self.facts.clone()))],
            crates: self.tables.crates.clone(),
            defs: self.tables.defs.clone(),
            names: self.tables.names.clone(),
            references: self.tables.references.clone(),
            segments: self.tables.segments.clone(),
            hops: self.tables.hops.clone(),
            target_sets: self.tables.target_sets.clone(),
            externals: self.tables.externals.clone(),
            aliases: self.tables.aliases.clone(),
            issues: self.tables.issues.clone(),
            failures: self.tables.failures.clone(),
            share: self.tables.share,
            unresolved: self.tables.unresolved.clone(),
            ..Resolution::default()
        };
        tables.aliases.sort_by_key(|(alias, _)| *alias);
        let model = Model::new(tables);
        let mut found = Vec::new();
        (rule.check)(
            &RuleCx {
                workspace: &self.workspace,
                sources: &self.sources,
                model: &model,
                policy: &self.policy,
                marks: &self.marks,
                unreached: &self.unreached,
                changed: &Changed::default(),
                evidence: &self.evidence,
                circumstances: &self.circumstances,
                reviewed: &self.reviewed,
                origins: None,
                once: Once::default(),
                today: Date { year: 2026, month: 11, day: 30 },
            },
            &mut found,
        );
        found
    }

    /// What may be meant by a path: a definition of `app`, or something outside.
    pub(crate) fn target(&mut self, path: &str) -> Target {
        if path == "app" || path.starts_with("app::") {
            return Target::Def(self.def(path, DefKind::Struct));
        }
        let known = self.tables.externals.iter().position(|known| &**known == path);
        let index = known.unwrap_or_else(|| {
            self.tables.externals.push(Arc::from(path));
            self.tables.externals.len() - 1
        });
        Target::External(ExternalId(index as u32))
    }

    /// A target set of one.
    pub(crate) fn set(&mut self, target: Target) -> TargetSetId {
        self.tables.target_sets.push(Box::new([target]));
        TargetSetId(self.tables.target_sets.len() as u32 - 1)
    }

    fn reference(&mut self, from: &str, target: Target) {
        let from = self.def(from, DefKind::Fn);
        let (site, targets) = (self.site(), self.set(target));
        let at = self.tables.segments.len() as u32;
        self.tables.segments.push(Segment { span: site.span, targets });
        self.tables.references.push(Reference {
            site,
            from,
            kind: ReferenceKind::Path,
            test: false,
            segments: at..at + 1,
            shared: 0,
            hops: 0..0,
            made: false,
        });
    }

    fn bind(&self, draft: &Draft) -> Contract {
        let site = self.promise();
        let (area, mut from) = (self.cover(&draft.from), self.cover(&draft.from));
        let terms = draft.terms.iter().map(|(text, pattern)| self.term(text, pattern)).collect();
        let except: Vec<Term> = draft.except.iter().map(|pattern| self.term(pattern, pattern)).collect();
        except.iter().flat_map(|term| term.covers.defs.iter()).for_each(|def| from.defs.remove(def));
        Contract {
            table: draft.table,
            name: draft.name.clone(),
            site,
            from,
            area,
            kind: (draft.kind)(terms),
            edges: None,
            scope: Scope::All,
            reach: Extent::Direct,
            tests: draft.tests,
            unknown: Level::Warn,
            reason: None,
            help: None,
            except,
        }
    }

    fn term(&self, text: &str, pattern: &str) -> Term {
        Term {
            text: text.to_owned(),
            site: self.promise(),
            covers: self.cover(&[pattern.to_owned()]),
            names: BitSet::default(),
        }
    }

    fn cover(&self, patterns: &[String]) -> ItemSet {
        let covers = |path: &str| {
            patterns.iter().any(|pattern| {
                path.strip_prefix(&**pattern).is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
            })
        };
        let mut set =
            ItemSet { defs: BitSet::new(self.tables.defs.len()), externals: BitSet::new(self.tables.externals.len()) };
        let defs = (0..self.tables.defs.len() as u32).filter(|def| covers(&self.path(DefId(*def))));
        defs.for_each(|def| set.defs.insert(def));
        let externals = self.tables.externals.iter().enumerate().filter(|(_, path)| covers(path));
        externals.for_each(|(external, _)| set.externals.insert(external as u32));
        set
    }

    fn find(&self, path: &str) -> Option<DefId> {
        (0..self.tables.defs.len() as u32).map(DefId).find(|def| self.path(*def) == path)
    }

    fn path(&self, id: DefId) -> String {
        let def = &self.tables.defs[id.0 as usize];
        let name = &self.tables.names[def.name.0 as usize];
        def.parent.map_or_else(|| name.to_string(), |parent| format!("{}::{name}", self.path(parent)))
    }

    fn symbol(&mut self, name: &str) -> Symbol {
        let known = self.tables.names.iter().position(|known| &**known == name);
        let at = known.unwrap_or_else(|| {
            self.tables.names.push(Arc::from(name));
            self.tables.names.len() - 1
        });
        Symbol(at as u32)
    }

    fn name(&mut self, name: &str) -> NameId {
        self.facts.names.push(name.into());
        NameId(self.facts.names.len() as u32 - 1)
    }
}
