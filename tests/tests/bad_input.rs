//! Bad input: a clear error that says what to do, exit 2; or for a source the finding `unreadable-source`, with nothing else lost.

#![expect(clippy::unwrap_used, reason = "this is how a test fails")]

use std::process::Command;

use orchestrate_tests::binary::binary;
use orchestrate_tests::scratch::{Said, Scratch, read_a_little, said};

const MANIFEST: &str = "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2021\"\n";

/// A workspace in which `domain` uses `std::fs`, which its policy forbids.
const POLICY: &str = "version = 1\n\n[[boundary]]\nname = \"pure\"\nfrom = [\"app::domain\"]\ndeny = [\"std::fs\"]\n";
const DOMAIN: &str = "pub fn load() -> Vec<u8> {\n    std::fs::read(\"x\").unwrap_or_default()\n}\n";

fn app(policy: &str, files: &[(&str, &str)]) -> Scratch {
    let scratch =
        Scratch::new(&[("Cargo.toml", MANIFEST), ("src/lib.rs", "pub mod domain;\n"), ("src/domain.rs", DOMAIN)]);
    scratch.write("orchestrate.toml", policy);
    for (path, text) in files {
        scratch.write(path, text);
    }
    scratch
}

/// Holds a check to exit 2, an error that begins with `error:`, and these words.
fn refused(said: &Said, words: &[&str]) {
    assert_eq!(said.code, 2, "{}", said.all());
    assert!(said.err.starts_with("error: "), "{}", said.all());
    for word in words {
        assert!(said.err.contains(word), "`{word}` is missing:\n{}", said.all());
    }
}

#[test]
fn policies_that_mean_nothing_are_refused_where_they_are_wrong() {
    let cases: &[(&str, &[&str])] = &[
        ("version = \n", &["not TOML", "orchestrate.toml:1:", "help:"]),
        ("version = 1\n[[boundry]]\nname = \"x\"\n", &["`boundry`", "boundary", "orchestrate.toml:2:3"]),
        ("version = 1\n[levels]\nlayer-dependency = 3\n", &["orchestrate.toml:3:20", "string"]),
        (
            "version = 1\n[levels]\nlayer-dependancy = \"deny\"\n",
            &["layer-dependancy", "layer-dependency", "orchestrate.toml:3:1"],
        ),
        ("version = 2\n", &["orchestrate.toml:1:11", "version"]),
        ("version = 1\nrequires = \"99.0\"\n", &["99.0", "cargo install", "orchestrate.toml:2:12"]),
    ];
    for (policy, words) in cases {
        refused(&app(policy, &[]).run(&["check"]), words);
    }
}

#[test]
fn every_problem_of_a_policy_is_said_at_once() {
    let said = app("version = 1\nfoo = 1\nbar = 2\n", &[]).run(&["check"]);
    refused(&said, &["`foo`", "`bar`"]);
}

#[test]
fn without_a_policy_it_says_how_to_write_one() {
    let scratch = app(POLICY, &[]);
    scratch.remove("orchestrate.toml");
    refused(&scratch.run(&["check"]), &["orchestrate.toml", "cargo orchestrate init"]);
}

#[cfg(unix)]
#[test]
fn a_policy_that_cannot_be_read_is_no_missing_policy() {
    let scratch = app(POLICY, &[]);
    scratch.remove("orchestrate.toml");
    std::os::unix::fs::symlink("nowhere", scratch.root.join("orchestrate.toml")).unwrap();
    refused(&scratch.run(&["check"]), &["could not be read", "help:"]);
    scratch.remove("orchestrate.toml");
    scratch.write("orchestrate.toml", b"version = 1 # \xff\n");
    refused(&scratch.run(&["check"]), &["not UTF-8", "help:"]);
    scratch.remove("orchestrate.toml");
    std::fs::create_dir(scratch.root.join("orchestrate.toml")).unwrap();
    refused(&scratch.run(&["check"]), &["folder", "help:"]);
}

#[test]
fn a_workspace_that_cargo_refuses_is_refused() {
    let scratch = Scratch::new(&[("orchestrate.toml", "version = 1\n")]);
    refused(&scratch.run(&["check"]), &["Cargo.toml"]);
    scratch.write("Cargo.toml", "[package\n");
    refused(&scratch.run(&["check"]), &["Cargo.toml:1"]);
    refused(&scratch.run(&["check", "--manifest-path", "nowhere/Cargo.toml"]), &["nowhere/Cargo.toml"]);
    refused(&scratch.run(&["check", "--manifest-path", "orchestrate.toml"]), &["Cargo.toml"]);
}

#[test]
fn without_cargo_it_says_so() {
    let scratch = app(POLICY, &[]);
    let mut command = scratch.orchestrate(&["check"]);
    refused(&said(command.env("CARGO", "/nowhere/cargo")), &["/nowhere/cargo", "help:"]);
}

#[test]
fn usage_errors_say_the_nearest_word() {
    let scratch = app(POLICY, &[]);
    let cases: &[(&[&str], &str)] = &[
        (&["chekc"], "'check'"),
        (&["check", "--fromat", "json"], "'--format'"),
        (&["check", "--format", "jsn"], "'json'"),
        (&["explain", "layer-dependenc"], "`layer-dependency`"),
        (&["check", "-p", "ap"], "`app`"),
    ];
    for (arguments, word) in cases {
        refused(&scratch.run(arguments), &[word]);
    }
}

/// The rules and lines of the findings in a file.
fn found(scratch: &Scratch, file: &str) -> Vec<(String, u64)> {
    let verdict = scratch.verdict();
    let findings = verdict["findings"].as_array().unwrap().iter().filter(|it| it["file"] == file);
    findings.map(|it| (it["rule"].as_str().unwrap().to_owned(), it["line"].as_u64().unwrap())).collect()
}

/// Holds a workspace to one bad source, reported where it is asked for or in itself, and to the finding of a good source.
fn unreadable(scratch: &Scratch, file: &str) {
    let said = scratch.run(&["check"]);
    assert_eq!(said.code, 1, "{}", said.all());
    let bad = found(scratch, file);
    assert!(bad.iter().any(|(rule, _)| rule == "unreadable-source"), "{file}: {bad:?}\n{}", said.all());
    assert_eq!(found(scratch, "src/domain.rs"), [("denied-dependency".to_owned(), 2)], "{}", said.all());
}

fn with_module(text: impl AsRef<[u8]>) -> Scratch {
    let scratch = app(POLICY, &[("src/lib.rs", "pub mod domain;\nmod bad;\n")]);
    scratch.write("src/bad.rs", text);
    scratch
}

#[test]
fn a_source_that_cannot_be_read_hides_no_other() {
    unreadable(&with_module(b"pub fn f() {} // \xff\n"), "src/bad.rs");
    unreadable(&with_module("pub fn f( {}\n"), "src/bad.rs");
    unreadable(&with_module(format!("const X: u8 = {}1{};\n", "(".repeat(100_000), ")".repeat(100_000))), "src/bad.rs");
    unreadable(&with_module(format!("const X: bool = {}true;\n", "!".repeat(20_000))), "src/bad.rs");
}

#[test]
fn a_source_of_200_megabytes_is_not_read() {
    let scratch = with_module("");
    std::fs::File::options().write(true).open(scratch.root.join("src/bad.rs")).unwrap().set_len(200 << 20).unwrap();
    unreadable(&scratch, "src/bad.rs");
}

#[cfg(unix)]
#[test]
fn folders_and_links_in_place_of_sources_hide_no_other() {
    let scratch = with_module("");
    scratch.remove("src/bad.rs");
    std::fs::create_dir(scratch.root.join("src/bad.rs")).unwrap();
    unreadable(&scratch, "src/bad.rs");
    let link = |to: &str| {
        let scratch = with_module("");
        scratch.remove("src/bad.rs");
        std::os::unix::fs::symlink(to, scratch.root.join("src/bad.rs")).unwrap();
        let said = scratch.run(&["check"]);
        assert_eq!(said.code, 1, "{}", said.all());
        assert!(said.out.contains("unreadable-source") && said.out.contains("denied-dependency"), "{}", said.all());
    };
    link("nowhere.rs");
    link("bad.rs");
}

#[test]
fn modules_that_are_missing_or_twice_there_are_said_where_they_are_asked_for() {
    let scratch = with_module("");
    scratch.remove("src/bad.rs");
    unreadable(&scratch, "src/lib.rs");
    scratch.write("src/bad.rs", "").write("src/bad/mod.rs", "");
    unreadable(&scratch, "src/lib.rs");
}

#[test]
fn modules_that_include_each_other_end() {
    let scratch = with_module("#[path = \"worse.rs\"]\nmod worse;\n");
    scratch.write("src/worse.rs", "#[path = \"bad.rs\"]\nmod bad;\n");
    let said = scratch.run(&["check"]);
    assert_eq!(said.code, 1, "{}", said.all());
    assert!(said.out.contains("unreadable-source"), "{}", said.all());
    assert_eq!(found(&scratch, "src/domain.rs").len(), 1, "{}", said.all());
}

#[test]
fn a_path_that_leaves_the_package_is_followed() {
    let scratch = Scratch::new(&[
        ("Cargo.toml", "[workspace]\nmembers = [\"app\"]\nresolver = \"2\"\n"),
        ("app/Cargo.toml", MANIFEST),
        ("app/src/lib.rs", "#[path = \"../../shared/domain.rs\"]\npub mod domain;\n"),
        ("shared/domain.rs", DOMAIN),
        ("orchestrate.toml", POLICY),
    ]);
    assert_eq!(found(&scratch, "shared/domain.rs"), [("denied-dependency".to_owned(), 2)]);
}

#[test]
fn output_into_a_closed_pipe_ends_quietly() {
    let functions: String = (0..5_000).map(|it| format!("pub fn f{it}() {{ std::fs::read(\"x\"); }}\n")).collect();
    let scratch = app(POLICY, &[("src/domain.rs", &functions)]);
    let (child, _) = read_a_little(&mut scratch.orchestrate(&["check", "--format", "json"]), 10);
    let output = child.wait_with_output().unwrap();
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    assert_eq!(output.status.code(), Some(1), "what was found decides, whoever reads it");
    let (child, _) = read_a_little(Command::new(binary()).args(["completions", "bash"]), 1);
    assert_eq!(child.wait_with_output().unwrap().status.code(), Some(0));
}
