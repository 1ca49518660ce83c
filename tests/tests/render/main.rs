//! Every format says the same of one verdict, and says it in the format's own grammar.

#![expect(clippy::expect_used, reason = "what is not as expected fails the test")]

mod verdict;

use orchestrate_render::{Format, Options, json, rustc, to_string};
use orchestrate_rules::report::{Place, Verdict};
use serde_json::Value;
use verdict::{RULES, texts, verdict};

fn written(format: Format, verdict: &Verdict) -> String {
    to_string(format, verdict, &texts(), &Options { rules: RULES, prefix: "rust/", ..Options::default() })
}

fn parsed(format: Format) -> Value {
    serde_json::from_str(&written(format, &verdict())).expect("JSON")
}

fn assert_valid(schema: &Value, document: &Value) {
    let validator = jsonschema::validator_for(schema).expect("a schema");
    let errors: Vec<String> =
        validator.iter_errors(document).map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert!(errors.is_empty(), "{}", errors.join("\n"));
}

/// Line, column, end line, end column.
type Spot = (String, u64, u64, u64, u64);

fn spot(place: &Place) -> Spot {
    let Place { file, line, column, end_line, end_column, .. } = place.clone();
    (file, line.into(), column.into(), end_line.into(), end_column.into())
}

fn spot_of(value: &Value, file: &Value, keys: [&str; 4]) -> Spot {
    let [line, column, end_line, end_column] = keys.map(|key| value[key].as_u64().expect("a number"));
    (file.as_str().expect("a path").to_owned(), line, column, end_line, end_column)
}

#[test]
fn places_agree_in_json_sarif_and_cargo_messages() {
    let want: Vec<Spot> = verdict().findings.iter().map(|finding| spot(&finding.place)).collect();

    let document = parsed(Format::Json);
    let findings = document["findings"].as_array().expect("findings");
    let json: Vec<Spot> = findings
        .iter()
        .map(|finding| spot_of(finding, &finding["file"], ["line", "column", "end_line", "end_column"]))
        .collect();
    assert_eq!(json, want);

    let cargo: Vec<Spot> = written(Format::Cargo, &verdict())
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).expect("JSON"))
        .filter(|message| message["reason"] == "compiler-message")
        .map(|message| {
            let span = &message["message"]["spans"][0];
            assert_eq!(span["is_primary"], true);
            spot_of(span, &span["file_name"], ["line_start", "column_start", "line_end", "column_end"])
        })
        .collect();
    assert_eq!(cargo, want);
}

#[test]
fn places_agree_in_sarif() {
    let sarif = parsed(Format::Sarif);
    for (result, finding) in sarif["runs"][0]["results"].as_array().expect("results").iter().zip(verdict().findings) {
        let physical = &result["locations"][0]["physicalLocation"];
        let region = &physical["region"];
        let keys = ["startLine", "startColumn", "endLine", "endColumn"];
        let (_, line, column, end_line, end_column) = spot(&finding.place);
        assert_eq!(keys.map(|key| region[key].as_u64()), [line, column, end_line, end_column].map(Some));
        assert_eq!(region["byteOffset"], finding.place.byte_start);
        let uri = physical["artifactLocation"]["uri"].as_str().expect("a uri");
        let path = finding.place.file.replace('%', "%25").replace(' ', "%20").replace(':', "%3A");
        assert_eq!(uri, format!("rust/{path}"));
        assert_eq!(result["ruleId"], RULES[result["ruleIndex"].as_u64().expect("an index") as usize].id);
    }
}

#[test]
fn places_agree_in_lines_for_people_and_for_hosts() {
    let human = to_string(Format::Human, &verdict(), &texts(), &Options { all: true, ..Options::default() });
    let short = written(Format::Short, &verdict());
    let github = written(Format::Github, &verdict());
    for (finding, github) in verdict().findings.iter().zip(github.lines()) {
        let (file, line, column, end_line, end_column) = spot(&finding.place);
        let place = format!("{file}:{line}:{column}");
        assert!(human.contains(&format!("--> {place}\n")) || human.contains(&format!("--> {place}  ")), "{place}");
        assert!(short.lines().any(|line| line.starts_with(&format!("{place}: "))), "{place}");
        let file = file.replace('%', "%25").replace(',', "%2C").replace(':', "%3A");
        let want = format!("file=rust/{file},line={line},endLine={end_line},col={column},endColumn={end_column},");
        assert!(github.contains(&want), "{github}\n{want}");
    }
}

#[test]
fn sarif_is_valid() {
    // A bracket that nothing opened: JavaScript takes it for itself, other dialects must be told.
    let schema = include_str!("../../data/sarif-2.1.0.json").replace("[a-zA-Z]{2}]?$", "[a-zA-Z]{2}\\\\]?$");
    let schema = serde_json::from_str(&schema).expect("JSON");
    assert_valid(&schema, &parsed(Format::Sarif));
    let clean: Value = serde_json::from_str(&written(Format::Sarif, &Verdict::default())).expect("JSON");
    assert_valid(&schema, &clean);
}

#[test]
fn sarif_carries_rules_ways_fixes_and_the_share() {
    let sarif = parsed(Format::Sarif);
    let run = &sarif["runs"][0];
    assert_eq!(run["columnKind"], "unicodeCodePoints");
    assert_eq!(run["properties"]["resolution"]["total"], 51_234);
    assert_eq!(run["tool"]["driver"]["rules"].as_array().map(Vec::len), Some(RULES.len()));
    let way: Vec<&Value> = run["results"][2]["relatedLocations"]
        .as_array()
        .expect("related places")
        .iter()
        .map(|location| &location["message"]["text"])
        .collect();
    assert_eq!(way, ["re-exported here", "and here", "denied here"]);
    let replacement = &run["results"][4]["fixes"][0]["artifactChanges"][0]["replacements"][0];
    assert_eq!(replacement["insertedContent"]["text"], "intent = \"…\", ");
    assert_eq!(replacement["deletedRegion"]["byteLength"], 0);
}

#[test]
fn json_is_valid_by_its_own_schema_and_the_schema_refuses_less() {
    let document = parsed(Format::Json);
    assert_valid(&json::schema(), &document);
    let mut less = document;
    less["findings"][0].as_object_mut().expect("a finding").remove("fingerprint");
    assert!(!jsonschema::is_valid(&json::schema(), &less));
}

#[test]
fn github_lines_keep_to_the_grammar_of_workflow_commands() {
    let output = written(Format::Github, &verdict());
    let commands: Vec<&str> = output.lines().filter(|line| line.starts_with("::")).collect();
    assert_eq!(commands.len(), verdict().findings.len() + verdict().notes.len());
    for command in commands {
        let (head, data) = command[2..].split_once("::").expect("a command and its data");
        let (name, properties) = head.split_once(' ').expect("a name and properties");
        assert!(["error", "warning", "notice"].contains(&name), "{name}");
        for property in properties.split(',') {
            let (key, value) = property.split_once('=').expect("key=value");
            assert!(["file", "line", "endLine", "col", "endColumn", "title"].contains(&key), "{key}");
            assert!(!value.is_empty() && !value.contains(':'), "{property}");
        }
        for escape in data.match_indices('%').chain(properties.match_indices('%')).map(|(at, _)| at) {
            let text = if data.get(escape..).is_some_and(|rest| rest.starts_with('%')) { data } else { properties };
            assert!(
                ["%25", "%0D", "%0A", "%3A", "%2C"].iter().any(|known| text[escape..].starts_with(known)),
                "{text}"
            );
        }
    }
}

#[test]
fn junit_is_read_back_with_a_suite_per_rule() {
    let xml = written(Format::Junit, &verdict());
    let report = quick_junit::Report::deserialize_from_str(&xml).expect("JUnit");
    let suites: Vec<(&str, usize, usize, usize)> = report
        .test_suites
        .iter()
        .map(|suite| (suite.name.as_str(), suite.tests, suite.failures, suite.skipped))
        .collect();
    let want = [
        ("denied-dependency", 4, 4, 0),
        ("layer-dependency", 1, 0, 0),
        ("missing-intent", 1, 0, 1),
        ("unmatched-policy", 1, 1, 0),
    ];
    assert_eq!(suites, want);
}

#[test]
fn cargo_messages_end_with_the_outcome() {
    let last = |verdict: &Verdict| -> Value {
        let output = written(Format::Cargo, verdict);
        serde_json::from_str(output.lines().last().expect("a line")).expect("JSON")
    };
    assert_eq!(last(&verdict()), serde_json::json!({ "reason": "build-finished", "success": false }));
    assert_eq!(last(&Verdict::default()), serde_json::json!({ "reason": "build-finished", "success": true }));
}

#[test]
fn cargo_messages_are_read_by_the_library_that_editors_read_them_with() {
    let output = written(Format::Cargo, &verdict());
    let mut messages = 0;
    for message in cargo_metadata::Message::parse_stream(output.as_bytes()) {
        match message.expect("a message") {
            cargo_metadata::Message::CompilerMessage(message) => {
                messages += 1;
                assert_eq!(message.message.spans.iter().filter(|span| span.is_primary).count(), 1);
                assert!(message.message.rendered.is_some());
            }
            cargo_metadata::Message::BuildFinished(finished) => assert!(!finished.success),
            other => panic!("not one of ours: {other:?}"),
        }
    }
    assert_eq!(messages, verdict().findings.len());
}

#[test]
fn a_diagnostic_highlights_the_columns_of_its_line() {
    let verdict = verdict();
    let diagnostic = rustc::diagnostic(&verdict.findings[3], &texts(), false);
    let line = &diagnostic["spans"][0]["text"][0];
    let text: Vec<char> = line["text"].as_str().expect("a line").chars().collect();
    let column = |key: &str| line[key].as_u64().expect("a column") as usize - 1;
    let highlighted: String = text[column("highlight_start")..column("highlight_end")].iter().collect();
    assert_eq!(highlighted, "std::fs::read");
    assert_eq!(diagnostic["code"]["code"], "denied-dependency");
}

#[test]
fn human_format_looks_like_this() {
    let output = to_string(Format::Human, &verdict(), &texts(), &Options::default());
    snapbox::assert_data_eq!(output, snapbox::file!["human.txt"]);
    let clean = Verdict { findings: Vec::new(), notes: Vec::new(), ..verdict() };
    snapbox::assert_data_eq!(written(Format::Human, &clean), snapbox::file!["human_clean.txt"]);
}
