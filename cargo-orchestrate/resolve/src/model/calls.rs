//! What a function reaches, as far as the sources tell: a hint, until a run has shown it.
//!
//! In: the model. Out: [`Calls`], a graph over definitions with three kinds of edges.
//!
//! - *Known*: a name resolved. A method of a trait leads to all its impls; a member to what it is a member of; an alias to what it stands for.
//! - *Implied*: who has a type may call its impls of outside traits without a word: operators, formatting, `Drop`, `?`.
//! - *Possible*: a name that did not resolve may mean any definition that is called so.

use rustc_hash::FxHashMap;

use super::{BitSet, DefId, DefKind, Model, Reference, ReferenceKind, Symbol, Target};

/// What starts other programs: code of the workspace may run in them.
const PROGRAMS: &[&str] = &[
    "assert_cmd",
    "duct",
    "escargot",
    "insta_cmd",
    "rexpect",
    "snapbox::cmd",
    "std::process::Command",
    "tokio::process",
    "trybuild",
    "trycmd",
    "ui_test",
    "xshell",
];

/// Which definitions lead to which.
pub struct Calls {
    /// Known and implied.
    pub(super) known: Edges,
    possible: Edges,
    /// What may be called by code that nobody sees, with all that this may reach.
    ambient: BitSet,
    /// Definitions that start other programs.
    starts_programs: BitSet,
}

/// A list of numbers for each number.
pub(super) struct Edges {
    first: Vec<u32>,
    to: Vec<u32>,
}

impl Edges {
    fn new(nodes: usize, mut pairs: Vec<(u32, u32)>) -> Edges {
        pairs.sort_unstable();
        pairs.dedup();
        let mut first = vec![0; nodes + 1];
        pairs.iter().for_each(|(from, _)| first[*from as usize + 1] += 1);
        for node in 0..nodes {
            first[node + 1] += first[node];
        }
        Edges { first, to: pairs.into_iter().map(|(_, to)| to).collect() }
    }

    pub(super) fn of(&self, node: u32) -> &[u32] {
        let range = |at: usize| self.first.get(at).copied().unwrap_or_default() as usize;
        &self.to[range(node as usize)..range(node as usize + 1)]
    }

    pub(super) fn nodes(&self) -> usize {
        self.first.len().saturating_sub(1)
    }

    pub(super) fn turned(&self) -> Edges {
        let pairs = (0..self.nodes() as u32).flat_map(|from| self.of(from).iter().map(move |to| (*to, from)));
        Edges::new(self.nodes(), pairs.collect())
    }
}

impl Calls {
    /// The calls of a workspace: as much work as there are references.
    pub fn new(model: &Model) -> Calls {
        let mut draft = Draft::new(model);
        draft.references();
        draft.members();
        draft.unresolved();
        let nodes = model.n_defs();
        let Draft { known, possible, anywhere, starts_programs, .. } = draft;
        let (known, possible) = (Edges::new(nodes, known), Edges::new(nodes, possible));
        let mut calls = Calls { known, possible, ambient: BitSet::new(nodes), starts_programs };
        calls.ambient = calls.walk(anywhere, |_| false);
        calls
    }

    /// Whether one of these may be reached from there, whatever the names may mean that did not resolve.
    pub fn may_reach(&self, from: DefId, to: &[DefId]) -> bool {
        let reached = self.walk(vec![from.0], |at| self.ambient.contains(at));
        let is_reached = |def: &DefId| reached.contains(def.0) || self.ambient.contains(def.0);
        to.iter().any(is_reached) || [&reached, &self.ambient].iter().any(|set| set.intersects(&self.starts_programs))
    }

    /// Which of these reach each definition: the first `most` that are found.
    pub fn reaching(&self, from: &[DefId], most: usize) -> Reaching {
        let mut reaching = Reaching { by_def: FxHashMap::default() };
        let mut open: Vec<(u32, DefId)> = from.iter().rev().map(|def| (def.0, *def)).collect();
        while let Some((at, start)) = open.pop() {
            let starts = reaching.by_def.entry(DefId(at)).or_default();
            if starts.len() < most && !starts.contains(&start) {
                starts.push(start);
                open.extend(self.known.of(at).iter().map(|to| (*to, start)));
            }
        }
        reaching
    }

    /// All that these reach as far as is known, themselves included.
    pub fn reached_from(&self, from: &[DefId]) -> BitSet {
        reached(&self.known, from)
    }

    /// All that reach one of these as far as is known, themselves included.
    pub fn that_reach(&self, to: &[DefId]) -> BitSet {
        reached(&self.known.turned(), to)
    }

    /// All that may be reached from there, but for what lies behind where it ends.
    fn walk(&self, mut open: Vec<u32>, ends: impl Fn(u32) -> bool) -> BitSet {
        let mut seen = BitSet::new(self.known.nodes());
        while let Some(at) = open.pop() {
            if !seen.contains(at) && !ends(at) {
                seen.insert(at);
                open.extend(self.known.of(at));
                open.extend(self.possible.of(at));
            }
        }
        seen
    }
}

fn reached(edges: &Edges, from: &[DefId]) -> BitSet {
    let mut seen = BitSet::new(edges.nodes());
    let mut open: Vec<u32> = from.iter().map(|def| def.0).collect();
    while let Some(at) = open.pop() {
        if !seen.contains(at) {
            seen.insert(at);
            open.extend(edges.of(at));
        }
    }
    seen
}

/// Which of some functions reach a definition.
pub struct Reaching {
    by_def: FxHashMap<DefId, Vec<DefId>>,
}

impl Reaching {
    /// Those that reach this one.
    pub fn of(&self, def: DefId) -> &[DefId] {
        self.by_def.get(&def).map_or(&[], Vec::as_slice)
    }
}

/// The edges in the making.
struct Draft<'a> {
    model: &'a Model,
    known: Vec<(u32, u32)>,
    possible: Vec<(u32, u32)>,
    anywhere: Vec<u32>,
    starts_programs: BitSet,
    /// The types and traits that headers of trait impls name, by impl.
    headers: FxHashMap<DefId, Vec<DefId>>,
}

impl<'a> Draft<'a> {
    fn new(model: &'a Model) -> Draft<'a> {
        Draft {
            model,
            known: Vec::with_capacity(model.references().len()),
            possible: Vec::new(),
            anywhere: Vec::new(),
            starts_programs: BitSet::new(model.n_defs()),
            headers: FxHashMap::default(),
        }
    }

    fn references(&mut self) {
        // What is imported is not used by that.
        for reference in self.model.references().iter().filter(|it| it.kind != ReferenceKind::Use) {
            self.reference(reference);
        }
    }

    fn reference(&mut self, reference: &Reference) {
        let model = self.model;
        let from = reference.from;
        for target in model.segments(reference).iter().flat_map(|segment| model.target_set(segment.targets)) {
            match *target {
                Target::Def(to) if model.def(to).kind == DefKind::Module => self.module(reference, to),
                Target::Def(to) => {
                    self.known.push((from.0, to.0));
                    self.note_header(from, to);
                    // What stands in no function may be called by the macro that it is given to.
                    if model.def(from).kind == DefKind::Module {
                        self.anywhere.push(to.0);
                    }
                }
                Target::External(to) if starts_programs(model.external(to)) => {
                    self.starts_programs.insert(from.0);
                }
                Target::External(_) | Target::Unknown(_) => {}
            }
        }
    }

    /// A module that is all of a path stands for what is in it: `#[serde(with = "iso")]`.
    fn module(&mut self, reference: &Reference, module: DefId) {
        let model = self.model;
        if model.targets(reference).contains(&Target::Def(module)) {
            self.known.extend(model.children(module).iter().map(|child| (reference.from.0, child.0)));
        }
    }

    fn note_header(&mut self, from: DefId, to: DefId) {
        if self.model.def(from).kind == DefKind::Impl && self.model.def(to).kind != DefKind::Fn {
            self.headers.entry(from).or_default().push(to);
        }
    }

    /// What follows from where definitions stand.
    fn members(&mut self) {
        let model = self.model;
        for (id, def) in model.defs() {
            for target in model.alias_targets(id) {
                self.stands_for(id, *target);
            }
            let Some(parent) = def.parent else { continue };
            match model.def(parent).kind {
                DefKind::Impl | DefKind::Trait => self.known.push((id.0, parent.0)),
                // Who has a struct has its fields, and who has a variant has the enum.
                DefKind::Struct | DefKind::Union | DefKind::Enum | DefKind::Variant => {
                    self.known.extend([(id.0, parent.0), (parent.0, id.0)]);
                }
                _ => {}
            }
            if def.kind == DefKind::Impl && !model.name(id).is_empty() {
                self.trait_impl(id);
            }
        }
    }

    /// What an alias stands for.
    fn stands_for(&mut self, id: DefId, target: Target) {
        if let Target::Def(to) = target {
            self.known.push((id.0, to.0));
        }
    }

    fn trait_impl(&mut self, imp: DefId) {
        let model = self.model;
        let traits = model.alias_targets(imp);
        let own: Vec<DefId> = traits.iter().filter_map(|target| own_def(*target)).collect();
        for member in own.iter().flat_map(|of| model.children(*of)) {
            let named = model.children(imp).iter().filter(|it| model.def(**it).name == model.def(*member).name);
            self.known.extend(named.map(|to| (member.0, to.0)));
        }
        if own.len() == traits.len() && !traits.is_empty() {
            return;
        }
        let members: Vec<u32> = model.children(imp).iter().map(|member| member.0).collect();
        match self.headers.get(&imp) {
            Some(types) => {
                let pairs = types.iter().flat_map(|ty| members.iter().map(move |member| (ty.0, *member)));
                self.known.extend(pairs);
            }
            None => self.anywhere.extend(members),
        }
    }

    /// Names that did not resolve may mean whatever is called so.
    fn unresolved(&mut self) {
        let model = self.model;
        let mut by_name: FxHashMap<Symbol, Vec<u32>> = FxHashMap::default();
        for (id, def) in model.defs().filter(|(_, def)| can_be_meant(def.kind)) {
            by_name.entry(def.name).or_default().push(id.0);
        }
        for unresolved in model.unresolved() {
            let meant = by_name.get(&unresolved.name).into_iter().flatten();
            match model.def(unresolved.from).kind {
                DefKind::Module => self.anywhere.extend(meant),
                _ => self.possible.extend(meant.map(|to| (unresolved.from.0, *to))),
            }
        }
        // A function that is declared in an `extern` block may be one that is exported under its name.
        let foreign = |def: &super::Def| def.parent.is_some_and(|of| model.def(of).kind == DefKind::ExternBlock);
        for (id, def) in model.defs().filter(|(_, def)| foreign(def)) {
            let meant = by_name.get(&def.name).into_iter().flatten();
            self.possible.extend(meant.map(|to| (id.0, *to)));
        }
    }
}

fn starts_programs(path: &str) -> bool {
    PROGRAMS.iter().any(|known| path.strip_prefix(known).is_some_and(|rest| rest.is_empty() || rest.starts_with("::")))
}

fn own_def(target: Target) -> Option<DefId> {
    match target {
        Target::Def(def) => Some(def),
        Target::External(_) | Target::Unknown(_) => None,
    }
}

fn can_be_meant(kind: DefKind) -> bool {
    !matches!(kind, DefKind::Module | DefKind::Field | DefKind::Impl | DefKind::ExternBlock)
}
