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

impl Graph {
    fn json_edges(&self) -> impl Iterator<Item = JsonEdge<'_>> {
        self.edges.iter().map(|((from, to), Uses { references, in_tests })| JsonEdge {
            from: &self.nodes[*from].path,
            to: &self.nodes[*to].path,
            references: *references,
            in_tests: *in_tests,
        })
    }
}

fn json(level: GraphLevel, graph: &Graph, out: &mut dyn io::Write) -> io::Result<()> {
    let nodes = graph.nodes.iter().map(|Node { path, outside }| JsonNode { path, outside: *outside }).collect();
    let document = Document { version: 1, level: level.as_str(), nodes, edges: graph.json_edges().collect() };
    serde_json::to_writer_pretty(&mut *out, &document)?;
    writeln!(out)
}

fn jsonl(graph: &Graph, out: &mut dyn io::Write) -> io::Result<()> {
    for edge in graph.json_edges() {
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
    let Uses { references, in_tests } = *uses;
    match in_tests {
        0 => references.to_string(),
        all if all == references => format!("{references} (tests)"),
        _ => format!("{references} ({in_tests} in tests)"),
    }
}

fn only_tests(uses: &Uses) -> bool {
    uses.in_tests == uses.references
}

fn dot(graph: &Graph, out: &mut dyn io::Write) -> io::Result<()> {
    writeln!(out, "digraph uses {{\n    rankdir = LR;\n    node [shape = box, fontname = \"sans-serif\"];")?;
    writeln!(out, "    edge [fontname = \"sans-serif\", fontsize = 10];")?;
    for node in &graph.nodes {
        let style = if node.outside { " [style = dashed]" } else { "" };
        writeln!(out, "    {}{style};", dot_quoted(&node.path))?;
    }
    for ((from, to), uses) in &graph.edges {
        let (from, to) = (dot_quoted(&graph.nodes[*from].path), dot_quoted(&graph.nodes[*to].path));
        let style = if only_tests(uses) { ", style = dashed" } else { "" };
        writeln!(out, "    {from} -> {to} [label = \"{}\"{style}];", uses.references)?;
    }
    writeln!(out, "}}")
}

fn dot_quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

fn mermaid(graph: &Graph, out: &mut dyn io::Write) -> io::Result<()> {
    writeln!(out, "flowchart LR")?;
    for (at, node) in graph.nodes.iter().enumerate() {
        let label = mermaid_escaped(&node.path);
        let (open, close) = if node.outside { ("([", "])") } else { ("[", "]") };
        writeln!(out, "    n{at}{open}\"{label}\"{close}")?;
    }
    for ((from, to), uses) in &graph.edges {
        let arrow = if only_tests(uses) { "-.->" } else { "-->" };
        writeln!(out, "    n{from} {arrow}|{}| n{to}", uses.references)?;
    }
    Ok(())
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
        let uses = |references, in_tests| Uses { references, in_tests };
        Graph {
            nodes: vec![node("a", false), node("a[bin:b]", false), node("x::<T as \"Q\">", false), node("std", true)],
            edges: [((0, 3), uses(4, 0)), ((1, 0), uses(12, 3)), ((1, 2), uses(2, 2))].into(),
        }
    }

    fn written(format: GraphFormat) -> String {
        let mut out = Vec::new();
        write(GraphLevel::Module, format, &graph(), &mut out).expect("a vector takes all");
        String::from_utf8(out).expect("UTF-8")
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
