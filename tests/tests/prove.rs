//! `prove` and what `check` makes of it: which strength finds which decorative test, and that no run changes what it reads.

#![expect(clippy::unwrap_used, clippy::panic, reason = "this is how a test fails")]

use std::collections::{BTreeMap, BTreeSet};
use std::process::{Command, Stdio};
use std::time::Duration;

use camino::Utf8Path;
use orchestrate_tests::binary::binary;
use orchestrate_tests::fixture::{Armed, Fixture};
use orchestrate_tests::scratch::{Said, quiet, said};
use serde_json::Value;

/// From which strength on a check denies a function with its test, and the rule that says so; then the rule that warns of the test at
/// any strength, by reading it.
const FOUND: [(&str, &str, &str, &str); 10] = [
    ("has_an_ignored_test", "exists", "ignored-required-test", ""),
    ("has_a_test_that_is_not_compiled", "exists", "missing-required-test", ""),
    ("names_a_test_that_is_not_there", "exists", "missing-required-test", ""),
    ("is_never_called", "reaches", "unreached-by-required-test", ""),
    ("asserts_nothing", "kills-mutants", "weak-required-test", "assertionless-test tests::runs"),
    ("asserts_a_constant", "kills-mutants", "weak-required-test", "tautological-test tests::one_is_one"),
    ("has_its_result_dropped", "kills-mutants", "weak-required-test", "assertionless-test tests::drops_the_result"),
    ("only_must_not_panic", "kills-mutants", "weak-required-test", ""),
    ("is_compared_with_itself", "kills-mutants", "weak-required-test", "tautological-test tests::is_itself"),
    ("has_a_snapshot_of_anything", "kills-mutants", "weak-required-test", ""),
];
const STRENGTHS: [&str; 4] = ["exists", "reaches", "passes", "kills-mutants"];

#[test]
fn each_decorative_test_is_found_at_its_strength_and_no_sooner() {
    let armed = decorative();
    let proven = run(&armed, &["prove"]);
    assert_eq!(proven.code, 0, "{}", proven.all());
    for (rank, strength) in STRENGTHS.iter().enumerate() {
        let policy = armed.root.join("orchestrate.toml");
        let text = std::fs::read_to_string(&policy).unwrap();
        let (before, _) = text.split_once("strength = ").unwrap();
        std::fs::write(&policy, format!("{before}strength = \"{strength}\"\n")).unwrap();
        let findings = findings(&armed);
        let read: BTreeSet<&str> = FOUND.iter().map(|(.., read)| *read).filter(|read| !read.is_empty()).collect();
        assert_eq!(warned(&findings), read.into_iter().map(str::to_owned).collect(), "{strength}");
        let denied = denied(&findings);
        let due = FOUND.iter().filter(|(_, least, ..)| STRENGTHS.iter().position(|it| it == least) <= Some(rank));
        let expected: BTreeSet<(&str, &str)> = due.map(|(item, _, rule, _)| (*item, *rule)).collect();
        let found: BTreeSet<(&str, &str)> = denied.iter().map(|(item, rule)| (item.as_str(), rule.as_str())).collect();
        assert!(found.is_superset(&expected), "{strength}: {found:#?}");
        let items = |of: &BTreeSet<(&str, &str)>| of.iter().map(|(item, _)| item.to_string()).collect::<BTreeSet<_>>();
        assert_eq!(items(&found), items(&expected), "{strength}");
    }
}

#[test]
fn what_survives_is_shown_as_a_change_with_its_place() {
    let armed = decorative();
    let said = run(&armed, &["prove", "decorative::has_its_result_dropped"]);
    let (before, _) = said.out.split_once("    - price * 2\n    + price / 2\n").unwrap();
    let id = before.lines().last().and_then(|line| line.strip_prefix("  survived src/lib.rs:35:11  ")).unwrap();
    assert!(id.len() == 16 && id.bytes().all(|byte| byte.is_ascii_hexdigit()), "{id}");
    assert!(said.out.contains("reached by 1 test: decorative::tests::drops_the_result"), "{}", said.all());
    let unknown = run(&armed, &["prove", "decorative::has_its_result_droped"]);
    assert_eq!(unknown.code, 2, "{}", unknown.all());
    assert!(unknown.err.contains("there is `decorative::has_its_result_dropped`"), "{}", unknown.all());
}

/// `KILLS=50` kills more often.
#[test]
fn a_run_that_is_killed_changes_nothing_and_the_next_one_is_right() {
    let armed = decorative();
    let (before, expected) = (tree(&armed.root), run(&armed, &["prove", "--operators", "binary"]).out);
    let kills: u64 = std::env::var("KILLS").map_or(4, |kills| kills.parse().expect("a number"));
    for nth in 0..kills {
        // Each run has something to build, and is stopped a little later.
        let file = armed.root.join("src/lib.rs");
        std::fs::write(&file, before["src/lib.rs"].clone() + &format!("// {nth}\n")).unwrap();
        let mut child = command(&armed, &["prove"]).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        std::thread::sleep(Duration::from_millis(20 + (nth * 379) % 1500));
        child.kill().unwrap();
        child.wait().unwrap();
        std::fs::write(&file, &before["src/lib.rs"]).unwrap();
        assert_eq!(tree(&armed.root), before, "after {nth} kills");
    }
    assert_eq!(run(&armed, &["prove", "--operators", "binary"]).out, expected);
}

#[test]
fn parts_from_two_machines_are_one_run_and_parts_of_another_state_are_refused() {
    let whole = decorative();
    let [one, two, third] = [decorative(), decorative(), decorative()];
    assert_eq!(run(&whole, &["prove"]).code, 0);
    let part = |machine: &Armed, part: &str, file: &str| {
        assert_eq!(run(machine, &["prove", "--shard", part]).code, 0);
        let exported = run(machine, &["evidence", "export"]);
        let file = third.root.join(file);
        std::fs::write(&file, exported.out).unwrap();
        file.into_string()
    };
    let parts = [part(&one, "1/2", "1.jsonl"), part(&two, "2/2", "2.jsonl")];
    let first = run(&third, &["evidence", "merge", &parts[0]]);
    assert_eq!(first.code, 0, "{}", first.all());
    let shown = run(&third, &["evidence", "show"]);
    assert!(shown.out.contains("in 1 of 2 parts"), "{}", shown.all());
    let merged = run(&third, &["evidence", "merge", &parts[1]]);
    assert_eq!(merged.code, 0, "{}", merged.all());
    assert_eq!(run(&third, &["evidence", "show"]).out, run(&whole, &["evidence", "show"]).out);
    let other = std::fs::read_to_string(one.root.join("src/lib.rs")).unwrap().replace("price / 4", "price / 5");
    std::fs::write(one.root.join("src/lib.rs"), other).unwrap();
    let refused = run(&third, &["evidence", "merge", &part(&one, "1/2", "3.jsonl")]);
    assert_eq!(refused.code, 2, "{}", refused.all());
    assert!(refused.err.contains("`decorative::asserts_nothing` in another state"), "{}", refused.all());
}

#[test]
fn the_required_tests_alone_say_what_passes_and_what_is_reached() {
    let armed = decorative();
    let said = run(&armed, &["test"]);
    assert_eq!(said.code, 1, "{}", said.all());
    for line in [
        "passed   decorative::tests::adds_up\n",
        "ignored  decorative::tests::is_ignored\n",
        "unreached decorative::is_never_called  src/lib.rs:29\n",
        "8 of 9 required tests passed · 7 of 11 items are reached by one\n",
    ] {
        assert!(said.out.contains(line), "{line}{}", said.all());
    }
    let held = run(&armed, &["test", "decorative::held"]);
    assert_eq!((held.code, held.out.lines().count()), (0, 2), "{}", held.all());
}

fn decorative() -> Armed {
    let fixture = Fixture::all().into_iter().find(|fixture| fixture.name == "prove/decorative").unwrap();
    let armed = fixture.arm();
    let mut lock = Command::new(env!("CARGO"));
    lock.args(["generate-lockfile", "--offline"]).current_dir(&armed.root);
    quiet(&mut lock);
    assert_eq!(said(&mut lock).code, 0);
    armed
}

fn command(armed: &Armed, arguments: &[&str]) -> Command {
    let mut command = Command::new(binary());
    command.args(arguments).current_dir(&armed.root);
    quiet(&mut command);
    command
}

fn run(armed: &Armed, arguments: &[&str]) -> Said {
    said(&mut command(armed, arguments))
}

/// What a check finds.
fn findings(armed: &Armed) -> Vec<Value> {
    let said = run(armed, &["check", "--format", "json"]);
    let verdict: Value = serde_json::from_str(&said.out).unwrap_or_else(|error| panic!("{error}: {}", said.all()));
    verdict["findings"].as_array().unwrap().clone()
}

/// The functions of denied findings, by name, with the rules; a finding about a test counts for the function that it is of.
fn denied(findings: &[Value]) -> BTreeSet<(String, String)> {
    let named = findings.iter().filter(|finding| finding["level"] == "deny").filter_map(|finding| {
        let text =
            [&finding["message"], &finding["item"]].map(|it| it.as_str().unwrap_or_default().to_owned()).join(" ");
        let (function, ..) = FOUND.iter().find(|(function, ..)| text.contains(&format!("decorative::{function}")))?;
        Some(((*function).to_owned(), finding["rule"].as_str().unwrap().to_owned()))
    });
    named.collect()
}

/// What warns of tests as they are written: the rule and the test.
fn warned(findings: &[Value]) -> BTreeSet<String> {
    let rules = ["assertionless-test", "tautological-test"];
    let read = findings.iter().filter(|finding| rules.iter().any(|rule| finding["rule"] == *rule));
    let test = |finding: &Value| finding["item"].as_str().unwrap().trim_start_matches("decorative::").to_owned();
    read.map(|finding| format!("{} {}", finding["rule"].as_str().unwrap(), test(finding))).collect()
}

/// All files but those under the target directory.
fn tree(root: &Utf8Path) -> BTreeMap<String, String> {
    let entries = walkdir::WalkDir::new(root).into_iter().filter_entry(|entry| entry.file_name() != "target");
    let files = entries.map(Result::unwrap).filter(|entry| entry.file_type().is_file());
    let named = files.map(|file| {
        let name = file.path().strip_prefix(root).unwrap().to_str().unwrap().to_owned();
        (name, std::fs::read_to_string(file.path()).unwrap())
    });
    named.collect()
}
