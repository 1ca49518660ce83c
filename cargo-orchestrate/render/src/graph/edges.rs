//! The edges between crates, modules or items: how many references lead from one to the other.

use std::collections::BTreeMap;

use rustc_hash::{FxHashMap, FxHashSet};

use super::GraphLevel;
use orchestrate_policy::{Contract, Level, Policy, Table, path_segments};
use orchestrate_resolve::model::{DefId, DefKind, ExternalId, Model, Reference, Target};
use orchestrate_rules::report::Reported;

/// A graph whose nodes and edges are sorted by name.
pub(super) struct Graph {
    /// Nodes.
    pub(super) nodes: Vec<Node>,
    /// The layer that each stands in, as an index of `stack`.
    pub(super) layers: Vec<Option<usize>>,
    /// Edges by the indexes of their nodes.
    pub(super) edges: BTreeMap<(usize, usize), Uses>,
    /// The names of layers, highest first.
    pub(super) stack: Vec<String>,
}

/// A crate, a module or an item.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Node {
    /// Its path.
    pub(super) path: String,
    /// Whether it is outside of the workspace.
    pub(super) outside: bool,
}

/// How often one uses the other.
#[derive(Clone, Copy, Default)]
pub(super) struct Uses {
    /// References.
    pub(super) references: u64,
    /// Those of them that stand in test code.
    pub(super) in_tests: u64,
    /// Findings that a policy denies.
    pub(super) denied: u64,
    /// Findings that it warns of.
    pub(super) warned: u64,
}

impl Uses {
    pub(super) fn add(&mut self, other: Uses) {
        self.references += other.references;
        self.in_tests += other.in_tests;
        self.denied += other.denied;
        self.warned += other.warned;
    }
}

/// What a policy says of the graph: its layers, and who breaks it.
#[derive(Clone, Copy)]
pub struct Promises<'a> {
    /// The policy.
    pub policy: &'a Policy,
    /// What was found.
    pub findings: &'a [Reported],
}

/// Nodes as they are met.
struct Nodes<'a> {
    level: GraphLevel,
    model: &'a Model,
    all: Vec<Node>,
    /// By node.
    layers: Vec<Option<usize>>,
    stack: Vec<&'a Contract>,
    by_node: FxHashMap<Node, usize>,
    by_def: FxHashMap<DefId, usize>,
    by_external: FxHashMap<ExternalId, usize>,
}

/// The graph of a level.
///
/// A reference that comes through a facade is a use of the facade too. What uses itself has no edge for it.
pub(super) fn edges(level: GraphLevel, model: &Model, promises: Option<Promises<'_>>) -> Graph {
    let stack = promises.map_or_else(Vec::new, |it| layers(it.policy));
    let mut nodes = Nodes::new(level, model, stack);
    nodes.add_modules();
    let mut edges: FxHashMap<(usize, usize), Uses> = FxHashMap::default();
    let mut reached = Vec::new();
    for reference in model.references() {
        let from = nodes.of_def(reference.from);
        nodes.reached(reference, &mut reached);
        for to in reached.drain(..).filter(|to| *to != from) {
            let uses = edges.entry((from, to)).or_default();
            uses.references += 1;
            uses.in_tests += u64::from(reference.test);
        }
    }
    for (from, to, level) in promises.map_or_else(Vec::new, |it| nodes.broken(it.findings)) {
        let uses = edges.entry((from, to)).or_default();
        *(if level == Level::Deny { &mut uses.denied } else { &mut uses.warned }) += 1;
    }
    nodes.sorted(edges)
}

fn layers(policy: &Policy) -> Vec<&Contract> {
    policy.contracts.iter().filter(|contract| contract.table == Table::Layers).collect()
}

impl<'a> Nodes<'a> {
    fn new(level: GraphLevel, model: &'a Model, stack: Vec<&'a Contract>) -> Nodes<'a> {
        let (by_node, by_def, by_external) = Default::default();
        Nodes { level, model, all: Vec::new(), layers: Vec::new(), stack, by_node, by_def, by_external }
    }

    /// Findings about a use, as edges. A finding names items by their paths.
    fn broken(&mut self, findings: &[Reported]) -> Vec<(usize, usize, Level)> {
        let uses = |it: &'_ Reported| Some((it.item.clone()?, it.to.clone()?, it.level));
        let broken: Vec<_> = findings.iter().filter(|it| it.contract.is_some()).filter_map(uses).collect();
        let defs = self.defs_at(broken.iter().flat_map(|(from, to, _)| [from.as_str(), to.as_str()]).collect());
        let edge = |(from, to, level): &(String, String, Level)| {
            let from = self.of_def(*defs.get(from.as_str())?);
            let to = match defs.get(to.as_str()) {
                Some(id) => self.of_def(*id),
                None => self.of_path(to),
            };
            (from != to).then_some((from, to, *level))
        };
        broken.iter().filter_map(edge).collect()
    }

    /// The definitions of some paths. Only those are spelled out that end as one of them does.
    fn defs_at<'p>(&self, paths: FxHashSet<&'p str>) -> FxHashMap<&'p str, DefId> {
        let last = |path: &'p str| path_segments(path).pop().unwrap_or(path);
        let names: FxHashSet<&str> = paths.iter().copied().map(last).collect();
        let ends = self.model.defs().filter(|(id, _)| names.contains(self.model.name(*id)));
        let found = ends.filter_map(|(id, _)| Some((*paths.get(self.model.path(id).as_str())?, id)));
        found.collect()
    }

    /// A crate or module that uses nothing is part of the picture; an item is not.
    fn add_modules(&mut self) {
        if self.level == GraphLevel::Item {
            return;
        }
        for (id, def) in self.model.defs() {
            if def.kind == DefKind::Module {
                self.of_def(id);
            }
        }
    }

    /// The nodes that a reference uses, each once.
    fn reached(&mut self, reference: &Reference, out: &mut Vec<usize>) {
        for target in self.model.targets(reference) {
            match *target {
                Target::Def(id) => out.push(self.of_def(id)),
                Target::External(id) => out.push(self.of_external(id)),
                Target::Unknown(_) => {}
            }
        }
        for hop in self.model.hops(reference) {
            out.push(self.of_def(hop.module));
        }
        out.sort_unstable();
        out.dedup();
    }

    fn of_def(&mut self, id: DefId) -> usize {
        if let Some(node) = self.by_def.get(&id) {
            return *node;
        }
        let krate = self.model.krate(self.model.def(id).krate);
        let (path, stands_for) = match self.level {
            GraphLevel::Crate => (krate.name.clone(), krate.root),
            GraphLevel::Module => (self.model.path(self.model.module_of(id)), self.model.module_of(id)),
            GraphLevel::Item | GraphLevel::Reference => (self.model.path(id), id),
        };
        let node = self.add(Node { path, outside: false });
        self.layers[node] = self.stack.iter().position(|layer| layer.from.has_def(stands_for));
        self.by_def.insert(id, node);
        node
    }

    fn of_external(&mut self, id: ExternalId) -> usize {
        if let Some(node) = self.by_external.get(&id) {
            return *node;
        }
        let node = self.of_path(self.model.external(id));
        self.by_external.insert(id, node);
        node
    }

    /// The node of an outside path.
    fn of_path(&mut self, path: &str) -> usize {
        let path = match self.level {
            GraphLevel::Crate | GraphLevel::Module => crate_of(path),
            GraphLevel::Item | GraphLevel::Reference => path,
        };
        self.add(Node { path: path.to_owned(), outside: true })
    }

    fn add(&mut self, node: Node) -> usize {
        let next = self.all.len();
        *self.by_node.entry(node).or_insert_with_key(|node| {
            self.all.push(node.clone());
            self.layers.push(None);
            next
        })
    }

    fn sorted(self, edges: FxHashMap<(usize, usize), Uses>) -> Graph {
        let mut order: Vec<usize> = (0..self.all.len()).collect();
        order.sort_by(|a, b| self.all[*a].cmp(&self.all[*b]));
        let mut rank = vec![0; order.len()];
        for (place, node) in order.iter().enumerate() {
            rank[*node] = place;
        }
        let edges = edges.into_iter().map(|((from, to), uses)| ((rank[from], rank[to]), uses)).collect();
        Graph {
            nodes: order.iter().map(|node| self.all[*node].clone()).collect(),
            layers: order.iter().map(|node| self.layers[*node]).collect(),
            edges,
            stack: self.stack.iter().map(|layer| layer.name.clone()).collect(),
        }
    }
}

/// The crate of an outside path: `core` and `alloc` are `std` under other names, and a capability stands for itself.
fn crate_of(path: &str) -> &str {
    if path.starts_with("cap:") {
        return path;
    }
    match path.split("::").next().unwrap_or(path) {
        "core" | "alloc" => "std",
        name => name,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn outside_paths_shrink_to_their_crates() {
        let cases =
            [("core::fmt::Debug", "std"), ("serde::de", "serde"), ("tokio", "tokio"), ("cap:unsafe", "cap:unsafe")];
        for (path, want) in cases {
            assert_eq!(crate_of(path), want);
        }
    }
}
