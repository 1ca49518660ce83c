//! The graph of crates, modules or items in each format.

use std::io;

use serde::Serialize;

use super::edges::{Graph, Node, Uses};
use super::{GraphFormat, GraphLevel};

#[derive(Serialize)]
struct Document<'a> {
    version: u32,
    level: &'static str,
    nodes: Vec<JsonNode<'a>>,
    edges: Vec<JsonEdge<'a>>,
}

#[derive(Serialize)]
struct JsonNode<'a> {
    path: &'a str,
    outside: bool,
}

#[derive(Serialize)]
struct JsonEdge<'a> {
    from: &'a str,
    to: &'a str,
    references: u64,
    in_tests: u64,
}

pub(super) fn write(level: GraphLevel, format: GraphFormat, graph: &Graph, out: &mut dyn io::Write) -> io::Result<()> {
    match format {
        GraphFormat::Text => text(graph, out),
        GraphFormat::Json => json(level, graph, out),
        GraphFormat::Jsonl => jsonl(graph, out),
        GraphFormat::Dot => dot(graph, out),
        GraphFormat::Mermaid => mermaid(graph, out),
    }
}

fn json_edges(graph: &Graph) -> impl Iterator<Item = JsonEdge<'_>> {
    graph.edges.iter().map(|((from, to), Uses { references, in_tests, .. })| JsonEdge {
        from: &graph.nodes[*from].path,
        to: &graph.nodes[*to].path,
        references: *references,
        in_tests: *in_tests,
    })
}

fn json(level: GraphLevel, graph: &Graph, out: &mut dyn io::Write) -> io::Result<()> {
    let nodes = graph.nodes.iter().map(|Node { path, outside }| JsonNode { path, outside: *outside }).collect();
    let document = Document { version: 1, level: level.as_str(), nodes, edges: json_edges(graph).collect() };
    serde_json::to_writer_pretty(&mut *out, &document)?;
    writeln!(out)
}

fn jsonl(graph: &Graph, out: &mut dyn io::Write) -> io::Result<()> {
    for edge in json_edges(graph) {
        serde_json::to_writer(&mut *out, &edge)?;
        writeln!(out)?;
    }
    Ok(())
}

fn text(graph: &Graph, out: &mut dyn io::Write) -> io::Result<()> {
    for (from, node) in graph.nodes.iter().enumerate() {
        let edges = || graph.edges.range((from, 0)..(from + 1, 0));
        if node.outside {
            continue;
        }
        writeln!(out, "{}", node.path)?;
        // Formatting pads no further, and panics where it should.
        let width = edges().map(|((_, to), _)| graph.nodes[*to].path.chars().count()).max().unwrap_or(0);
        let width = width.min(usize::from(u16::MAX));
        for ((_, to), uses) in edges() {
            writeln!(out, "  -> {:width$}  {}", graph.nodes[*to].path, count(uses))?;
        }
    }
    Ok(())
}

/// `12`, or `12 (3 in tests)`.
fn count(uses: &Uses) -> String {
    let Uses { references, in_tests, .. } = *uses;
    match in_tests {
        0 => references.to_string(),
        all if all == references => format!("{references} (tests)"),
        _ => format!("{references} ({in_tests} in tests)"),
    }
}

fn only_tests(uses: &Uses) -> bool {
    uses.references > 0 && uses.in_tests == uses.references
}

/// What a policy denies, and what it warns of: seen on white and on black.
const RED: &str = "#d32f2f";
const ORANGE: &str = "#ef6c00";

impl Graph {
    /// Layers stand above each other; without any, the picture is read from left to right.
    fn direction(&self) -> &'static str {
        if self.stack.is_empty() { "LR" } else { "TB" }
    }

    /// Each layer that holds nodes, highest first, with their indexes.
    fn clusters(&self) -> impl Iterator<Item = (usize, &str, Vec<usize>)> {
        let members = |layer| (0..self.nodes.len()).filter(|at| self.layers[*at] == Some(layer)).collect::<Vec<_>>();
        let all = self.stack.iter().enumerate().map(move |(layer, name)| (layer, name.as_str(), members(layer)));
        all.filter(|(_, _, members)| !members.is_empty())
    }

    /// Whether an edge leads from a layer to one above it: it must not turn the picture upside down.
    fn is_upward(&self, from: usize, to: usize) -> bool {
        matches!((self.layers[from], self.layers[to]), (Some(from), Some(to)) if from > to)
    }

    fn outside_of_layers(&self) -> impl Iterator<Item = usize> {
        (0..self.nodes.len()).filter(|at| self.layers[*at].is_none())
    }
}

impl Uses {
    /// The colour of an edge against which a policy has something.
    fn color(&self) -> Option<&'static str> {
        match (self.denied, self.warned) {
            (0, 0) => None,
            (0, _) => Some(ORANGE),
            _ => Some(RED),
        }
    }

    /// How many references it is, and what a policy says of them.
    fn label(&self) -> String {
        let all = self.denied + self.warned >= self.references && self.denied + self.warned > 0;
        let mut parts: Vec<String> = (!all).then(|| self.references.to_string()).into_iter().collect();
        parts.extend((self.denied > 0).then(|| format!("{} denied", self.denied)));
        parts.extend((self.warned > 0).then(|| format!("{} warned", self.warned)));
        parts.join(", ")
    }
}

fn dot(graph: &Graph, out: &mut dyn io::Write) -> io::Result<()> {
    writeln!(out, "digraph uses {{\n    rankdir = {};", graph.direction())?;
    writeln!(out, "    node [shape = box, fontname = \"sans-serif\"];")?;
    writeln!(out, "    edge [fontname = \"sans-serif\", fontsize = 10];")?;
    for (layer, name, members) in graph.clusters() {
        writeln!(out, "    subgraph cluster_{layer} {{")?;
        writeln!(out, "        label = {}; labeljust = l;", dot_quoted(name))?;
        writeln!(out, "        fontname = \"sans-serif\"; style = rounded; color = gray60; bgcolor = gray96;")?;
        members.into_iter().try_for_each(|at| dot_node("        ", &graph.nodes[at], out))?;
        writeln!(out, "    }}")?;
    }
    graph.outside_of_layers().try_for_each(|at| dot_node("    ", &graph.nodes[at], out))?;
    for (at @ (from, to), uses) in &graph.edges {
        let (from, to) = (dot_quoted(&graph.nodes[*from].path), dot_quoted(&graph.nodes[*to].path));
        let style = if only_tests(uses) { ", style = dashed" } else { "" };
        let upward = if graph.is_upward(at.0, at.1) { ", constraint = false" } else { "" };
        let color = uses.color().map(|it| format!(", color = \"{it}\", fontcolor = \"{it}\", penwidth = 2"));
        writeln!(
            out,
            "    {from} -> {to} [label = \"{}\"{style}{upward}{}];",
            uses.label(),
            color.unwrap_or_default()
        )?;
    }
    dot_order(graph, out)?;
    writeln!(out, "}}")
}

/// What keeps each layer above the next: a point between them that nobody sees.
fn dot_order(graph: &Graph, out: &mut dyn io::Write) -> io::Result<()> {
    let clusters: Vec<Vec<usize>> = graph.clusters().map(|(_, _, members)| members).collect();
    let names = |members: &[usize]| -> String {
        let names: Vec<String> = members.iter().map(|at| dot_quoted(&graph.nodes[*at].path)).collect();
        names.join("; ")
    };
    for (at, pair) in clusters.windows(2).enumerate() {
        let [above, below] = pair else { continue };
        writeln!(out, "    \"#{at}\" [shape = point, style = invis];")?;
        let (above, below) = (names(above), names(below));
        writeln!(out, "    {{ {above} }} -> \"#{at}\" -> {{ {below} }} [style = invis];")?;
    }
    Ok(())
}

fn dot_node(indent: &str, node: &Node, out: &mut dyn io::Write) -> io::Result<()> {
    let style = if node.outside { " [style = dashed]" } else { " [style = filled, fillcolor = white]" };
    writeln!(out, "{indent}{}{style};", dot_quoted(&node.path))
}

fn dot_quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

fn mermaid(graph: &Graph, out: &mut dyn io::Write) -> io::Result<()> {
    writeln!(out, "flowchart {}", graph.direction())?;
    for (layer, name, members) in graph.clusters() {
        writeln!(out, "    subgraph layer{layer}[\"{}\"]", mermaid_escaped(name))?;
        members.into_iter().try_for_each(|at| mermaid_node("        ", at, &graph.nodes[at], out))?;
        writeln!(out, "    end")?;
    }
    graph.outside_of_layers().try_for_each(|at| mermaid_node("    ", at, &graph.nodes[at], out))?;
    let layers: Vec<String> = graph.clusters().map(|(layer, _, _)| format!("layer{layer}")).collect();
    // Links are styled by their number. Those that keep each layer above the next come first.
    let order = layers.len().saturating_sub(1);
    for pair in layers.windows(2) {
        writeln!(out, "    {}", pair.join(" ~~~ "))?;
    }
    for ((from, to), uses) in &graph.edges {
        let arrow = if only_tests(uses) { "-.->" } else { "-->" };
        writeln!(out, "    n{from} {arrow}|{}| n{to}", uses.label())?;
    }
    let colored = graph.edges.values().enumerate().filter_map(|(at, uses)| Some((order + at, uses.color()?)));
    for (at, color) in colored {
        writeln!(out, "    linkStyle {at} stroke:{color},stroke-width:3px,color:{color}")?;
    }
    Ok(())
}

fn mermaid_node(indent: &str, at: usize, node: &Node, out: &mut dyn io::Write) -> io::Result<()> {
    let (open, close) = if node.outside { ("([", "])") } else { ("[", "]") };
    writeln!(out, "{indent}n{at}{open}\"{}\"{close}", mermaid_escaped(&node.path))
}

/// Mermaid has its own entities: `#` begins one, and a quote or an angle would end or open something.
fn mermaid_escaped(text: &str) -> String {
    let escaped = |ch: char| match ch {
        '#' | '"' | '<' | '>' | '&' | '`' | '\\' => format!("#{};", ch as u32),
        _ => ch.to_string(),
    };
    text.chars().map(escaped).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn graph() -> Graph {
        let node = |path: &str, outside| Node { path: path.to_owned(), outside };
        let uses = |references, in_tests| Uses { references, in_tests, ..Uses::default() };
        Graph {
            layers: vec![None; 4],
            stack: Vec::new(),
            nodes: vec![node("a", false), node("a[bin:b]", false), node("x::<T as \"Q\">", false), node("std", true)],
            edges: [((0, 3), uses(4, 0)), ((1, 0), uses(12, 3)), ((1, 2), uses(2, 2))].into(),
        }
    }

    fn written(format: GraphFormat) -> String {
        written_of(&graph(), format)
    }

    fn written_of(graph: &Graph, format: GraphFormat) -> String {
        let mut out = Vec::new();
        write(GraphLevel::Module, format, graph, &mut out).expect("a vector takes all");
        String::from_utf8(out).expect("UTF-8")
    }

    #[test]
    fn layers_hold_their_nodes_and_what_breaks_the_policy_is_red() {
        let mut graph = graph();
        graph.stack = ["up", "empty", "lo\"w"].map(str::to_owned).to_vec();
        graph.layers = vec![Some(2), Some(0), Some(0), None];
        if let Some(uses) = graph.edges.get_mut(&(0, 3)) {
            (uses.denied, uses.warned) = (2, 1);
        }
        graph.edges.entry((1, 2)).or_default().warned = 1;
        let dot = written_of(&graph, GraphFormat::Dot);
        assert!(dot.contains("rankdir = TB") && dot.contains("label = \"lo\\\"w\"") && !dot.contains("empty"), "{dot}");
        let up = dot.split("subgraph cluster_0 {").nth(1).and_then(|it| it.split("    }").next()).unwrap_or_default();
        assert!(up.contains("        \"a[bin:b]\" [") && !up.contains("\"std\""), "{dot}");
        let red = "\"a\" -> \"std\" [label = \"4, 2 denied, 1 warned\", color = \"#d32f2f\", fontcolor";
        assert!(dot.contains(red) && dot.matches("#ef6c00").count() == 2, "{dot}");
        assert!(!dot.contains("constraint"), "{dot}");
        graph.edges.entry((0, 1)).or_default().denied = 2;
        let upward = "\"a\" -> \"a[bin:b]\" [label = \"2 denied\", constraint = false, color";
        assert!(written_of(&graph, GraphFormat::Dot).contains(upward));
        graph.edges.remove(&(0, 1));
        assert!(
            dot.contains("{ \"a[bin:b]\"; \"x::<T as \\\"Q\\\">\" } -> \"#0\" -> { \"a\" } [style = invis];"),
            "{dot}"
        );
        let mermaid = written_of(&graph, GraphFormat::Mermaid);
        assert!(mermaid.contains("    layer0 ~~~ layer2\n"), "{mermaid}");
        assert!(
            mermaid.starts_with("flowchart TB\n    subgraph layer0[\"up\"]\n        n1[\"a[bin:b]\"]\n"),
            "{mermaid}"
        );
        assert!(
            mermaid.contains("    linkStyle 1 stroke:#d32f2f") && mermaid.contains("    linkStyle 3 stroke:#ef6c00"),
            "{mermaid}"
        );
    }

    #[test]
    fn text_lists_what_each_uses() {
        let want = "a\n  -> std  4\na[bin:b]\n  -> a              12 (3 in tests)\n  -> x::<T as \"Q\">  2 (tests)\nx::<T as \"Q\">\n";
        assert_eq!(written(GraphFormat::Text), want);
    }

    #[test]
    fn drawings_escape_names_and_dash_what_only_tests_use() {
        let dot = written(GraphFormat::Dot);
        assert!(
            dot.contains("    \"a[bin:b]\" -> \"x::<T as \\\"Q\\\">\" [label = \"2\", style = dashed];\n"),
            "{dot}"
        );
        assert!(dot.contains("    \"std\" [style = dashed];\n"), "{dot}");
        let mermaid = written(GraphFormat::Mermaid);
        assert!(mermaid.contains("    n2[\"x::#60;T as #34;Q#34;#62;\"]\n"), "{mermaid}");
        assert!(mermaid.contains("    n1 -.->|2| n2\n") && mermaid.contains("    n1 -->|12| n0\n"), "{mermaid}");
    }

    #[test]
    fn json_and_lines_hold_the_same_edges() {
        let document: serde_json::Value = serde_json::from_str(&written(GraphFormat::Json)).expect("JSON");
        let lines: Vec<serde_json::Value> =
            written(GraphFormat::Jsonl).lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
        assert_eq!(document["edges"].as_array(), Some(&lines));
        assert_eq!(lines[1]["references"], 12);
    }
}
