//! One leak, planted behind a re-export beside a type error: every door and every format shows it at the same character, and
//! the type error stays visible.

#![expect(clippy::unwrap_used, clippy::panic, reason = "this is how a test fails")]

use orchestrate_tests::binary::binary;
use orchestrate_tests::fixture::repository;
use orchestrate_tests::scratch::{Scratch, said};
use serde_json::Value;

const POLICY: &str = r#"version = 1

[[boundary]]
name = "domain-is-pure"
from = ["shop::domain"]
deny = ["shop::infra", "cap:fs"]
reason = "The domain is tested without storage"

[generated]
require = ["intent"]
"#;

/// `ü` tells characters from bytes; the leak is at 3:30.
const DOMAIN: &str = "use crate::prelude::*;\n\npub fn save(/* für */ store: Store) {\n    drop(store)\n}\n";
const PLACE: (&str, u64, u64) = ("crates/shop/src/domain.rs", 3, 30);
const BUILD_SCRIPT: &str = "fn main() {\n    cargo_orchestrate::build_script::enforce();\n}\n";

fn shop(type_error: &str) -> Scratch {
    let client = format!(
        "cargo-orchestrate = {{ path = \"{}\", default-features = false }}\n",
        repository().join("cargo-orchestrate")
    );
    let package = |name: &str, more: &str| {
        format!("[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2021\"\n{more}")
    };
    let gate = format!("[package.metadata.orchestrate]\ngate = true\n[build-dependencies]\n{client}");
    let scratch = Scratch::new(&[
        ("Cargo.toml", "[workspace]\nmembers = [\"crates/*\"]\nresolver = \"2\"\n"),
        ("orchestrate.toml", POLICY),
        ("crates/shop/Cargo.toml", &package("shop", &format!("[build-dependencies]\n{client}"))),
        ("crates/shop/build.rs", BUILD_SCRIPT),
        ("crates/shop/src/lib.rs", &format!("pub mod domain;\npub mod infra;\nmod prelude;\n{type_error}")),
        ("crates/shop/src/prelude.rs", "pub use crate::infra::Db as Store;\n"),
        ("crates/shop/src/infra.rs", "pub struct Db;\n"),
        ("crates/shop/src/domain.rs", DOMAIN),
        ("crates/gate/Cargo.toml", &package("gate", &gate)),
        ("crates/gate/src/lib.rs", ""),
        ("crates/gate/build.rs", BUILD_SCRIPT),
        ("crates/tested/Cargo.toml", &package("tested", &format!("[dev-dependencies]\n{client}"))),
        ("crates/tested/src/lib.rs", ""),
        (
            "crates/tested/tests/policy.rs",
            "#[test]\nfn clean() {\n    cargo_orchestrate::testing::assert_clean();\n}\n",
        ),
    ]);
    std::fs::copy(repository().join("Cargo.lock"), scratch.root.join("Cargo.lock")).unwrap();
    assert_eq!(said(&mut scratch.cargo(&["metadata", "--format-version", "1", "-q"])).code, 0);
    scratch.age();
    scratch
}

/// `file:line:column`, as most doors write it.
fn place() -> String {
    format!("{}:{}:{}", PLACE.0, PLACE.1, PLACE.2)
}

fn of_span(span: &Value) -> (&str, u64, u64) {
    (span["file_name"].as_str().unwrap(), span["line_start"].as_u64().unwrap(), span["column_start"].as_u64().unwrap())
}

/// The primary place of the first of our messages among cargo's.
fn of_messages(lines: &str) -> (String, u64, u64) {
    let messages = lines.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let mut ours = messages.filter(|message| message["message"]["code"]["code"] == "denied-dependency");
    let message = ours.next().unwrap_or_else(|| panic!("no message of ours in\n{lines}"));
    let spans = message["message"]["spans"].as_array().unwrap();
    let (file, line, column) = of_span(spans.iter().find(|span| span["is_primary"] == true).unwrap());
    (file.to_owned(), line, column)
}

#[test]
fn every_format_shows_it_at_the_same_character() {
    let scratch = shop("");
    let check = |format: &str| {
        let said = scratch.run(&["check", "--format", format]);
        assert_eq!(said.code, 1, "{}", said.all());
        said.out
    };
    let (file, line, column) = PLACE;
    assert!(check("human").contains(&format!("--> {}\n", place())), "{}", check("human"));
    assert!(check("short").starts_with(&format!("{}: error[denied-dependency]", place())), "{}", check("short"));
    let json: Value = serde_json::from_str(&check("json")).unwrap();
    let finding = &json["findings"][0];
    assert_eq!((&finding["file"], &finding["line"], &finding["column"]), (&file.into(), &line.into(), &column.into()));
    assert_eq!((&finding["item"], &finding["to"]), (&"shop::domain::save".into(), &"shop::infra::Db".into()));
    let sarif: Value = serde_json::from_str(&check("sarif")).unwrap();
    let physical = &sarif["runs"][0]["results"][0]["locations"][0]["physicalLocation"];
    let (uri, region) = (&physical["artifactLocation"]["uri"], &physical["region"]);
    assert_eq!((uri, &region["startLine"], &region["startColumn"]), (&file.into(), &line.into(), &column.into()));
    let github = check("github");
    assert!(
        github.contains(&format!("file={file},line={line},")) && github.contains(&format!(",col={column},")),
        "{github}"
    );
    assert!(check("junit").contains(&place()), "{}", check("junit"));
    assert_eq!(of_messages(&check("cargo")), (file.to_owned(), line, column));
}

#[test]
fn every_door_shows_it_at_the_same_character() {
    let scratch = shop("");
    let gate = said(&mut scratch.cargo(&["build", "-p", "gate"]));
    assert!(gate.code != 0 && gate.err.contains(&format!(" {}: ", place())), "{}", gate.all());
    let script = said(&mut scratch.cargo(&["build", "-p", "shop"]));
    assert!(script.code != 0 && script.err.contains(&format!(" {}: ", place())), "{}", script.all());
    let test = said(&mut scratch.cargo(&["test", "-p", "tested"]));
    assert!(test.code != 0 && test.all().contains(&place()), "{}", test.all());
    let mut wrapper = scratch.cargo(&["check", "-p", "shop", "--message-format", "json"]);
    wrapper.env("RUSTC_WORKSPACE_WRAPPER", binary()).env("ORCHESTRATE_BUILD", "warn");
    let wrapper = said(&mut wrapper);
    assert_eq!(of_messages(&wrapper.out), (PLACE.0.to_owned(), PLACE.1, PLACE.2));
}

#[test]
fn a_type_error_beside_it_stays_visible() {
    let scratch = shop("pub fn wrong() -> u32 {\n    \"x\"\n}\n");
    let said = said(scratch.cargo(&["build", "--workspace", "--keep-going"]).env("ORCHESTRATE_BUILD", "warn"));
    assert!(said.code != 0 && said.err.contains("E0308") && said.err.contains(&place()), "{}", said.all());
}
