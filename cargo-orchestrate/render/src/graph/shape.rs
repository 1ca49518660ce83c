//! What of a graph is drawn: cut at a depth, collapsed, or only what touches a path.

use std::collections::BTreeMap;

use super::edges::{Graph, Node, Uses};
use orchestrate_policy::{Pattern, nearest::nearest, path_segments};

/// What of a graph is drawn: all of it, where nothing is asked for.
#[derive(Clone, Debug, Default)]
pub struct Shape {
    /// Paths are cut at so many names.
    pub depth: Option<usize>,
    /// What each covers becomes one node.
    pub collapse: Vec<Pattern>,
    /// Only these, and what they use or are used by.
    pub focus: Vec<Pattern>,
}

impl Shape {
    /// Whether all of the graph is drawn as it is.
    pub fn is_whole(&self) -> bool {
        self.depth.is_none() && self.collapse.is_empty() && self.focus.is_empty()
    }

    /// The graph in this shape; or why there is none.
    pub(super) fn of(&self, graph: Graph) -> Result<Graph, String> {
        for pattern in self.collapse.iter().chain(&self.focus) {
            must_name(pattern, &graph)?;
        }
        // What is sought may be beneath where paths are cut, or within what becomes one.
        let sought: Vec<bool> = graph.nodes.iter().map(|node| covers_any(&self.focus, &node.path)).collect();
        let named: Vec<Node> = graph.nodes.iter().map(|node| self.node(node)).collect();
        let (graph, sought) = regrouped(&graph, &named, &sought);
        Ok(if self.focus.is_empty() { graph } else { touching(&graph, &sought) })
    }

    fn node(&self, node: &Node) -> Node {
        if let Some(pattern) = self.collapse.iter().find(|pattern| pattern.covers_path(&node.path)) {
            return Node { path: pattern.text().to_owned(), outside: node.outside };
        }
        let Some(depth) = self.depth else { return node.clone() };
        let names = path_segments(&node.path);
        Node { path: names[..depth.min(names.len())].join("::"), outside: node.outside }
    }
}

fn covers_any(patterns: &[Pattern], path: &str) -> bool {
    patterns.iter().any(|pattern| pattern.covers_path(path))
}

fn must_name(pattern: &Pattern, graph: &Graph) -> Result<(), String> {
    if graph.nodes.iter().any(|node| pattern.covers_path(&node.path)) {
        return Ok(());
    }
    let near = nearest(pattern.text(), graph.nodes.iter().map(|node| node.path.as_str()));
    let help = near.map_or_else(
        || "`cargo orchestrate graph --level module` lists the modules".to_owned(),
        |near| format!("did you mean `{near}`?"),
    );
    Err(format!("`{}` names nothing in this graph\nhelp: {help}", pattern.text()))
}

/// The graph with other names for its nodes: those of one name are one, and what is within one has no edge. With it, which nodes
/// hold something that was `sought`.
fn regrouped(graph: &Graph, named: &[Node], sought: &[bool]) -> (Graph, Vec<bool>) {
    let mut nodes = named.to_vec();
    nodes.sort();
    nodes.dedup();
    let place: Vec<usize> = named.iter().map(|node| nodes.partition_point(|other| other < node)).collect();
    let mut layers: Vec<Option<Option<usize>>> = vec![None; nodes.len()];
    let mut found = vec![false; nodes.len()];
    for (at, new) in place.iter().enumerate() {
        // A node of several layers is in none.
        let layer = graph.layers[at];
        layers[*new] = Some(layers[*new].map_or(layer, |known| known.filter(|_| known == layer)));
        found[*new] |= sought[at];
    }
    let mut edges: BTreeMap<(usize, usize), Uses> = BTreeMap::new();
    for ((from, to), uses) in &graph.edges {
        let (from, to) = (place[*from], place[*to]);
        if from != to {
            edges.entry((from, to)).or_default().add(*uses);
        }
    }
    let layers = layers.into_iter().map(Option::flatten).collect();
    (Graph { nodes, layers, edges, stack: graph.stack.clone() }, found)
}

/// What is sought, and what has an edge with it.
fn touching(graph: &Graph, sought: &[bool]) -> Graph {
    let touches = |(from, to): &(usize, usize)| sought[*from] || sought[*to];
    let mut kept = sought.to_vec();
    for (from, to) in graph.edges.keys().filter(|edge| touches(edge)) {
        (kept[*from], kept[*to]) = (true, true);
    }
    let order: Vec<usize> = (0..graph.nodes.len()).filter(|at| kept[*at]).collect();
    let place = |at: &usize| order.partition_point(|kept| kept < at);
    let edges = graph.edges.iter().filter(|(edge, _)| touches(edge));
    Graph {
        nodes: order.iter().map(|at| graph.nodes[*at].clone()).collect(),
        layers: order.iter().map(|at| graph.layers[*at]).collect(),
        edges: edges.map(|((from, to), uses)| ((place(from), place(to)), *uses)).collect(),
        stack: graph.stack.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `a::b::c` uses `a::d` twice and `e::f` three times, which a policy denies once; `a::d` uses `e::f`, and `std` alone uses nothing.
    fn graph() -> Graph {
        let node = |path: &str| Node { path: path.to_owned(), outside: path == "std" };
        let uses = |references, denied| Uses { references, in_tests: 0, denied, warned: 0 };
        Graph {
            nodes: ["a::b::c", "a::d", "e::f", "std"].map(node).to_vec(),
            layers: vec![Some(0), Some(1), Some(1), None],
            edges: [((0, 1), uses(2, 0)), ((0, 2), uses(3, 1)), ((1, 2), uses(4, 0)), ((2, 3), uses(1, 0))].into(),
            stack: vec!["high".to_owned(), "low".to_owned()],
        }
    }

    fn shape(depth: Option<usize>, collapse: &[&str], focus: &[&str]) -> Shape {
        let read = |patterns: &[&str]| patterns.iter().map(|it| Pattern::parse(it).expect("a pattern")).collect();
        Shape { depth, collapse: read(collapse), focus: read(focus) }
    }

    fn drawn(shape: &Shape) -> Vec<String> {
        let graph = shape.of(graph()).expect("a graph");
        let node = |at: usize| match graph.layers[at] {
            Some(layer) => format!("{}@{}", graph.nodes[at].path, graph.stack[layer]),
            None => graph.nodes[at].path.clone(),
        };
        let edges = graph.edges.iter();
        let edge = |((from, to), uses): (&(usize, usize), &Uses)| {
            format!("{} -> {} {}/{}", node(*from), node(*to), uses.denied, uses.references)
        };
        edges.map(edge).collect()
    }

    #[test]
    fn what_is_cut_or_collapsed_adds_up() {
        assert_eq!(drawn(&shape(Some(1), &[], &[])), ["a -> e@low 1/7", "e@low -> std 0/1"]);
        assert_eq!(
            drawn(&shape(Some(2), &[], &[]))[..2],
            ["a::b@high -> a::d@low 0/2".to_owned(), "a::b@high -> e::f@low 1/3".to_owned()]
        );
        let one = drawn(&shape(None, &["{a::d,e}"], &[]));
        assert_eq!(one, ["a::b::c@high -> {a::d,e}@low 1/5", "{a::d,e}@low -> std 0/1"]);
    }

    #[test]
    fn a_focus_shows_what_touches_it_and_nothing_between_others() {
        assert_eq!(drawn(&shape(None, &[], &["a::d"])), ["a::b::c@high -> a::d@low 0/2", "a::d@low -> e::f@low 0/4"]);
        assert_eq!(drawn(&shape(None, &[], &["std"])), ["e::f@low -> std 0/1"]);
        // It is looked for before paths are cut.
        assert_eq!(drawn(&shape(Some(1), &[], &["e::f"])), ["a -> e@low 1/7", "e@low -> std 0/1"]);
    }

    #[test]
    fn what_names_nothing_is_told() {
        let told = |shape: Shape| shape.of(graph()).err().unwrap_or_default();
        assert_eq!(told(shape(None, &[], &["a::e"])), "`a::e` names nothing in this graph\nhelp: did you mean `a::d`?");
        assert!(told(shape(None, &["x"], &[])).contains("`x` names nothing"));
    }
}
