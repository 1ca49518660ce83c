//! Every fixture, held to the schemas: its policy to ours, what is said of it as JSON to ours, as SARIF to the standard's,
//! as GitHub's commands to their syntax.

#![expect(clippy::expect_used, clippy::panic, reason = "this is how a test says that it could not run")]

use std::fs;

use orchestrate_pipeline as pipeline;
use orchestrate_policy as policy;
use orchestrate_render::{Format, OnDisk, Options, json, to_string};
use orchestrate_tests::fixture::Fixture;
use orchestrate_tests::parallel;
use serde_json::Value;

fn hold(fixture: &str, schema: &jsonschema::Validator, document: &Value) {
    let errors: Vec<String> =
        schema.iter_errors(document).map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert!(errors.is_empty(), "{fixture}\n{}", errors.join("\n"));
}

fn validator(schema: &Value) -> jsonschema::Validator {
    jsonschema::validator_for(schema).expect("a schema")
}

#[test]
fn every_policy_is_valid() {
    let schema = validator(&policy::schema(&pipeline::rule_names()));
    for fixture in Fixture::all() {
        let text = fs::read_to_string(fixture.directory.join("orchestrate.toml")).expect("a policy");
        let document: toml::Value = toml::from_str(&text).expect("TOML");
        hold(&fixture.name, &schema, &serde_json::to_value(document).expect("JSON"));
    }
}

#[test]
fn what_is_said_of_every_fixture_is_valid() {
    let ours = validator(&json::schema());
    // A bracket that nothing opened: JavaScript takes it for itself, other dialects must be told.
    let sarif = include_str!("../data/sarif-2.1.0.json").replace("[a-zA-Z]{2}]?$", "[a-zA-Z]{2}\\\\]?$");
    let sarif = validator(&serde_json::from_str(&sarif).expect("JSON"));
    parallel::each(Fixture::all(), |fixture| {
        let armed = fixture.arm();
        let verdict = armed.verdict().unwrap_or_else(|error| panic!("{error}"));
        let texts = OnDisk { root: armed.root.clone() };
        let said = |format| to_string(format, &verdict, &texts, &Options::default());
        hold(&fixture.name, &ours, &serde_json::from_str(&said(Format::Json)).expect("JSON"));
        hold(&fixture.name, &sarif, &serde_json::from_str(&said(Format::Sarif)).expect("JSON"));
        said(Format::Github).lines().for_each(|line| is_command(&fixture.name, line));
    });
}

/// `::error file=…,line=1,…::message`, with nothing unescaped; what is no command is the summary.
fn is_command(fixture: &str, line: &str) {
    let Some(rest) = line.strip_prefix("::") else { return };
    let (head, _) = rest.split_once("::").unwrap_or_else(|| panic!("{fixture}: no message: {line}"));
    let (command, properties) = head.split_once(' ').unwrap_or((head, ""));
    assert!(["error", "warning", "notice"].contains(&command), "{fixture}: {line}");
    for property in properties.split(',').filter(|property| !property.is_empty()) {
        let (name, value) = property.split_once('=').unwrap_or_else(|| panic!("{fixture}: {line}"));
        assert!(["file", "line", "endLine", "col", "endColumn", "title"].contains(&name), "{fixture}: {line}");
        assert!(!value.is_empty() && !value.contains(':'), "{fixture}: {line}");
    }
}
