//! What `graph` draws: a policy's layers, what breaks it, and as much of the graph as is asked for.

use orchestrate_tests::scratch::{Said, Scratch};

const POLICY: &str = r#"version = 1
[levels]
denied-dependency = "warn"
[[layers]]
name = "interface"
contains = ["shop::http"]
[[layers]]
name = "domain"
contains = ["shop::domain"]
[[boundary]]
name = "domain-is-pure"
from = ["shop::domain"]
deny = ["std::fs"]
"#;

const SOURCE: &str = "pub mod http {
    pub mod json {
        pub fn show() {}
    }
    pub fn serve() {
        crate::domain::total();
        json::show();
    }
}
pub mod domain {
    pub fn total() {
        crate::http::json::show();
        crate::http::json::show();
        let _ = std::fs::read(\"x\");
    }
    #[cfg_attr(any(), waive(\"layer-dependency\", reason = \"moves\", until = \"2999-01-01\"))]
    pub fn waived() {
        crate::http::serve();
    }
}
";

fn shop() -> Scratch {
    Scratch::new(&[
        ("Cargo.toml", "[package]\nname = \"shop\"\nversion = \"0.1.0\"\nedition = \"2021\"\n"),
        ("src/lib.rs", SOURCE),
        ("orchestrate.toml", POLICY),
    ])
}

fn graph(scratch: &Scratch, arguments: &[&str]) -> Said {
    scratch.run(&[&["graph", "--level", "module"], arguments].concat())
}

#[test]
fn layers_stand_above_each_other_and_what_breaks_the_policy_is_red() {
    let scratch = shop();
    let dot = graph(&scratch, &["--format", "dot"]);
    assert_eq!(dot.code, 0, "{}", dot.all());
    let cluster = |layer: &str, next: &str| {
        let of = dot.out.split(&format!("label = \"{layer}\"")).nth(1).unwrap_or_default();
        of.split(next).next().unwrap_or_default().to_owned()
    };
    assert!(cluster("interface", "domain").contains("\"shop::http::json\" ["), "{}", dot.all());
    assert!(cluster("domain", "    }").contains("\"shop::domain\" ["), "{}", dot.all());
    let edges = [
        "\"shop::domain\" -> \"shop::http::json\" [label = \"2 denied\", constraint = false, color = \"#d32f2f\"",
        "\"shop::domain\" -> \"std\" [label = \"1 warned\", color = \"#ef6c00\"",
        // Waived.
        "\"shop::domain\" -> \"shop::http\" [label = \"1\", constraint = false];",
        "\"shop::http\" -> \"shop::domain\" [label = \"1\"];",
    ];
    edges.iter().for_each(|edge| assert!(dot.out.contains(edge), "{edge}\n{}", dot.all()));
    let mermaid = graph(&scratch, &["--format", "mermaid"]);
    assert!(mermaid.out.contains("subgraph layer0[\"interface\"]"), "{}", mermaid.all());
    assert_eq!(mermaid.out.matches("linkStyle").count(), 2, "{}", mermaid.all());
}

#[test]
fn without_a_policy_or_where_it_is_not_wanted_the_graph_alone_is_drawn() {
    let scratch = shop();
    let plain = graph(&scratch, &["--format", "dot", "--plain"]);
    assert!(plain.code == 0 && plain.out.contains("rankdir = LR") && !plain.out.contains("cluster"), "{}", plain.all());
    scratch.remove("orchestrate.toml");
    assert_eq!(graph(&scratch, &["--format", "dot"]).out, plain.out);
}

#[test]
fn a_part_of_the_graph_is_drawn_in_every_format() {
    let scratch = shop();
    let text = |arguments: &[&str]| graph(&scratch, arguments).out;
    let all = "shop\nshop::domain\n  -> shop::http        1\n  -> shop::http::json  2\n  -> std               1\n\
               shop::http\n  -> shop::domain      1\n  -> shop::http::json  1\nshop::http::json\n";
    assert_eq!(text(&[]), all);
    assert_eq!(
        text(&["--depth", "2"]),
        "shop\nshop::domain\n  -> shop::http  3\n  -> std         1\nshop::http\n  -> shop::domain  1\n"
    );
    assert_eq!(text(&["--focus", "std"]), "shop::domain\n  -> std  1\n");
    let collapsed = text(&["--collapse", "shop::{http,domain}", "--focus", "std"]);
    assert_eq!(collapsed, "shop::{http,domain}\n  -> std  1\n");
    let dot = graph(&scratch, &["--format", "dot", "--depth", "2", "--collapse", "std"]);
    assert!(dot.out.contains("\"shop::domain\" -> \"shop::http\" [label = \"3, 2 denied\""), "{}", dot.all());
}

#[test]
fn what_names_nothing_is_an_error() {
    let scratch = shop();
    for (arguments, told) in [
        (&["--focus", "shop::htp"][..], "`shop::htp` names nothing in this graph\nhelp: did you mean `shop::http`?"),
        (&["--collapse", "x::y"], "`x::y` names nothing in this graph\nhelp:"),
        (&["--focus", "a::"], "has an empty segment"),
    ] {
        let said = graph(&scratch, arguments);
        assert!(said.code == 2 && said.err.contains(told) && said.out.is_empty(), "{}", said.all());
    }
    let said = scratch.run(&["graph", "--level", "reference", "--depth", "1"]);
    assert!(said.code == 2 && said.err.contains("choose one by `--level`"), "{}", said.all());
}
