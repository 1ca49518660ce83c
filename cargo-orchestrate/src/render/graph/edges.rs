//! The edges between crates, modules or items: how many references lead from one to the other.

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;

use super::GraphLevel;
use crate::model::{DefId, DefKind, ExternalId, Model, Reference, Target};

/// A graph whose nodes and edges are sorted by name.
pub(super) struct Graph {
    /// Nodes.
    pub(super) nodes: Vec<Node>,
    /// Edges by the indexes of their nodes.
    pub(super) edges: BTreeMap<(usize, usize), Uses>,
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
}

/// Nodes as they are met.
struct Nodes<'a> {
    level: GraphLevel,
    model: &'a Model,
    all: Vec<Node>,
    by_node: FxHashMap<Node, usize>,
    by_def: FxHashMap<DefId, usize>,
    by_external: FxHashMap<ExternalId, usize>,
}

/// The graph of a level.
///
/// A reference that comes through a facade is a use of the facade too. What uses itself has no edge for it.
pub(super) fn edges(level: GraphLevel, model: &Model) -> Graph {
    let mut nodes = Nodes::new(level, model);
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
    nodes.sorted(edges)
}

impl<'a> Nodes<'a> {
    fn new(level: GraphLevel, model: &'a Model) -> Nodes<'a> {
        let (by_node, by_def, by_external) = Default::default();
        Nodes { level, model, all: Vec::new(), by_node, by_def, by_external }
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
        let path = match self.level {
            GraphLevel::Crate => self.model.krate(self.model.def(id).krate).name.clone(),
            GraphLevel::Module => self.model.path(self.model.module_of(id)),
            GraphLevel::Item | GraphLevel::Reference => self.model.path(id),
        };
        let node = self.add(Node { path, outside: false });
        self.by_def.insert(id, node);
        node
    }

    fn of_external(&mut self, id: ExternalId) -> usize {
        if let Some(node) = self.by_external.get(&id) {
            return *node;
        }
        let path = self.model.external(id);
        let path = match self.level {
            GraphLevel::Crate | GraphLevel::Module => crate_of(path),
            GraphLevel::Item | GraphLevel::Reference => path,
        };
        let node = self.add(Node { path: path.to_owned(), outside: true });
        self.by_external.insert(id, node);
        node
    }

    fn add(&mut self, node: Node) -> usize {
        let next = self.all.len();
        *self.by_node.entry(node).or_insert_with_key(|node| {
            self.all.push(node.clone());
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
        let mut nodes = self.all;
        nodes.sort();
        Graph { nodes, edges }
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
