//! Workspaces that are made to measure with: they compile, they resolve, and the same number gives the same bytes.

use orchestrate_tests::generator::{self, BuildScript, Size};
use orchestrate_tests::scratch::{Scratch, said};

const SMALL: Size = Size { crates: 4, modules: 2, build_script: BuildScript::Empty };

#[test]
fn a_generated_workspace_compiles_and_its_tests_pass() {
    let scratch = Scratch::new(&[]);
    generator::write(&scratch.root, SMALL).unwrap();
    let said = said(&mut scratch.cargo(&["test", "-q", "--locked", "--workspace", "--lib", "--tests"]));
    assert_eq!(said.code, 0, "{}", said.all());
    assert!(!said.err.contains("warning"), "{}", said.err);
}

#[test]
fn a_generated_workspace_resolves_and_breaks_what_it_should() {
    let scratch = Scratch::new(&[]);
    generator::write(&scratch.root, Size { crates: 60, modules: 1, build_script: BuildScript::Missing }).unwrap();
    let verdict = scratch.verdict();
    let findings = verdict["findings"].as_array().unwrap();
    let places: Vec<&str> = findings.iter().map(|it| it["file"].as_str().unwrap()).collect();
    assert_eq!(places, ["crates/part-00050/src/part0.rs"]);
    assert!(verdict["resolution"]["share"].as_f64().unwrap() > 0.99, "{}", verdict["resolution"]);
}
