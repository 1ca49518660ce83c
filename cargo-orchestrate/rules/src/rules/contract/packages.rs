//! Judges the dependencies that manifests declare: a contract that names crates holds for their edges too, used or not.

use rustc_hash::FxHashSet;

use super::terms;
use crate::rules::RuleCx;
use orchestrate_policy::{Contract, ContractKind, Pattern, Table, Term};
use orchestrate_resolve::model::{Crate, CrateId, DefId, ExternalId};
use orchestrate_workspace::metadata::{Dependency, EdgeKind, Package, TargetKind};

/// A declared dependency that a contract keeps out.
pub struct PackageBreach<'a> {
    /// Who declares it.
    pub(crate) package: &'a Package,
    /// What it declares.
    pub(crate) dependency: &'a Dependency,
    /// The contract.
    pub(crate) contract: &'a Contract,
    /// The pattern that forbids it; none in a closed list.
    pub(crate) term: Option<&'a Term>,
    /// The `except` pattern that excuses it, by its place in the list.
    pub(crate) excused: Option<usize>,
}

/// All declared dependencies that `contract` keeps out, excused or not.
pub fn judge_packages<'a>(cx: &RuleCx<'a>, contract: &'a Contract) -> Vec<PackageBreach<'a>> {
    let edges = Edges { cx, contract, entered: entered_crates(cx, contract) };
    let packages = cx.workspace.packages.iter().enumerate();
    packages
        .flat_map(|(index, package)| package.dependencies.iter().map(move |dependency| (index, package, dependency)))
        .filter_map(|(index, package, dependency)| edges.judge(index, package, dependency))
        .collect()
}

/// The crates of which a closed list holds something, or that it binds: an edge to them is needed.
fn entered_crates(cx: &RuleCx<'_>, contract: &Contract) -> FxHashSet<CrateId> {
    let listed = terms(contract).iter().map(|term| &term.covers);
    let sets = listed.chain([&contract.area]).filter(|_| matches!(contract.kind, ContractKind::Allow(_)));
    sets.flat_map(|set| set.defs.iter()).map(|def| cx.model.def(DefId(def)).krate).collect()
}

struct Edges<'r, 'a> {
    cx: &'r RuleCx<'a>,
    contract: &'a Contract,
    entered: FxHashSet<CrateId>,
}

impl<'a> Edges<'_, 'a> {
    fn judge(&self, index: usize, package: &'a Package, dependency: &'a Dependency) -> Option<PackageBreach<'a>> {
        if self.contract.edges.as_ref().is_some_and(|edges| !edges.has(dependency)) {
            return None;
        }
        let excused = self.binds(index, dependency)?;
        let term = match &self.contract.kind {
            ContractKind::Deny(terms) => Some(terms.iter().find(|term| self.is_whole(term, dependency))?),
            ContractKind::Allow(_) if self.is_listed(dependency) => return None,
            ContractKind::Allow(_) => None,
        };
        Some(PackageBreach { package, dependency, contract: self.contract, term, excused })
    }

    /// Whether the contract binds all code that the dependency is for, and if so, which exception excuses it. A contract that
    /// binds a module leaves the manifest alone and judges that module's uses.
    fn binds(&self, index: usize, dependency: &Dependency) -> Option<Option<usize>> {
        let roots = self.served(index, dependency.kind);
        let all = |has: &dyn Fn(DefId) -> bool| roots.iter().all(|root| has(*root));
        if roots.is_empty()
            || (dependency.kind == EdgeKind::Dev && !self.contract.tests && self.contract.edges.is_none())
        {
            None
        } else if all(&|root| self.contract.from.has_def(root)) {
            Some(None)
        } else if all(&|root| self.contract.area.has_def(root)) {
            self.contract.except.iter().position(|except| all(&|root| except.covers.has_def(root))).map(Some)
        } else {
            None
        }
    }

    /// The roots of the crates that the dependency is for: the library's, or where there is none, all.
    fn served(&self, index: usize, kind: EdgeKind) -> Vec<DefId> {
        let of_package = |krate: &&Crate| krate.package == index && serves(kind, krate.kind);
        let all: Vec<&Crate> = self.cx.model.crates().iter().filter(of_package).collect();
        match all.iter().find(|krate| krate.kind.word().is_none()) {
            Some(library) => vec![library.root],
            None => all.iter().map(|krate| krate.root).collect(),
        }
    }

    /// Whether the pattern covers all of what is depended on: a pattern for a part of it leaves the rest free.
    fn is_whole(&self, term: &Term, dependency: &Dependency) -> bool {
        match self.library(dependency) {
            Some(library) => term.covers.has_def(library.root),
            // The term of a layer is the layer's name, no pattern: what it covers is known where code names the crate.
            None if matches!(self.contract.table, Table::Layers | Table::Closed) => {
                self.is_covered(term, &dependency.library)
            }
            None => self.pattern(term).is_some_and(|pattern| pattern.covers_crate(&dependency.library)),
        }
    }

    fn pattern(&self, term: &Term) -> Option<Pattern> {
        Pattern::parse_with(&term.text, &self.cx.policy.capabilities).ok()
    }

    fn is_covered(&self, term: &Term, library: &str) -> bool {
        term.covers.externals.iter().any(|external| self.cx.model.external(ExternalId(external)) == library)
    }

    /// Whether a closed list holds something of what is depended on.
    fn is_listed(&self, dependency: &Dependency) -> bool {
        match self.library(dependency) {
            Some(library) => self.entered.contains(&self.cx.model.def(library.root).krate),
            None => terms(self.contract)
                .iter()
                .any(|term| self.pattern(term).is_some_and(|pattern| pattern.enters_crate(&dependency.library))),
        }
    }

    /// The library of the member that is depended on; none for a package from outside.
    fn library(&self, dependency: &Dependency) -> Option<&Crate> {
        let member = dependency.member?;
        self.cx.model.crates().iter().find(|krate| krate.package == member && krate.kind.word().is_none())
    }
}

fn serves(kind: EdgeKind, target: TargetKind) -> bool {
    match kind {
        EdgeKind::Build => target == TargetKind::BuildScript,
        EdgeKind::Normal => matches!(target, TargetKind::Lib | TargetKind::ProcMacro | TargetKind::Bin),
        EdgeKind::Dev => target != TargetKind::BuildScript,
    }
}
