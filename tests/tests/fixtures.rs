//! Every rule runs on every fixture and on the example of every page: all findings are annotated, and all annotations are met.
//!
//! `FIXTURE=part/of/a/name` runs only those whose name holds it.

#![expect(clippy::expect_used, reason = "a check that panics has failed already")]

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Mutex;

use orchestrate_rules::rules::REGISTRY;
use orchestrate_tests::fixture::{Armed, Fixture};
use orchestrate_tests::fixture_annotation::annotations;
use orchestrate_tests::fixture_page;

#[test]
fn findings_and_annotations_agree_on_every_fixture() {
    let wanted = std::env::var("FIXTURE").unwrap_or_default();
    let fixtures: Vec<Fixture> = Fixture::all().into_iter().filter(|fixture| fixture.name.contains(&wanted)).collect();
    assert!(!fixtures.is_empty(), "no fixture is called `{wanted}`");
    hold(fixtures.iter().map(|fixture| (fixture.name.clone(), move || fixture.arm().complaints())).collect());
}

#[test]
fn findings_and_annotations_agree_on_every_page() {
    hold(
        REGISTRY
            .iter()
            .map(|rule| {
                let check = move || match fixture_page::files(rule.page) {
                    Ok(files) => Armed::of(&files).complaints(),
                    Err(line) => vec![format!("a block's first line names no file: {line}")],
                };
                (format!("page of {}", rule.id), check)
            })
            .collect(),
    );
}

#[test]
fn every_rule_has_a_fixture_that_fires_and_a_near_miss() {
    for rule in REGISTRY {
        let folder = format!("rules/{}/", rule.id);
        let mine: Vec<Fixture> =
            Fixture::all().into_iter().filter(|fixture| fixture.name.starts_with(&folder)).collect();
        let fires =
            |fixture: &&Fixture| fixture.arm().annotations().iter().any(|said| said.rule == rule.id && !said.gap);
        let firing = mine.iter().filter(fires).count();
        assert!(firing > 0, "nothing in fixtures/{folder} shows what `{}` reports", rule.id);
        assert!(firing < mine.len(), "nothing in fixtures/{folder} shows what `{}` leaves alone", rule.id);
    }
}

#[test]
fn every_annotation_names_a_rule_and_every_fixture_says_what_it_shows() {
    for fixture in Fixture::all() {
        let readme = std::fs::read_to_string(fixture.directory.join("README.md")).unwrap_or_default();
        assert!(readme.lines().next().is_some_and(|line| line.trim_end().ends_with('.')), "{}", fixture.name);
        for said in fixture.arm().annotations().iter().chain(&annotations("README.md", &readme)) {
            assert!(REGISTRY.iter().any(|rule| rule.id == said.rule), "{}: {said}", fixture.name);
        }
    }
}

/// Runs all checks, two at a time, and shows what each complains about.
fn hold<F: Fn() -> Vec<String> + Send>(checks: Vec<(String, F)>) {
    let left = Mutex::new(checks);
    let complaints = Mutex::new(BTreeMap::new());
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                while let Some((name, check)) = take(&left) {
                    // A panic is one fixture's complaint; the others are still heard.
                    let said =
                        catch_unwind(AssertUnwindSafe(&check)).unwrap_or_else(|_| vec!["it panicked".to_owned()]);
                    if !said.is_empty() {
                        complaints.lock().expect("no check has failed").insert(name, said);
                    }
                }
            });
        }
    });
    let complaints = complaints.into_inner().expect("no check has failed");
    let shown: Vec<String> = complaints.iter().map(|(name, said)| format!("{name}\n  {}", said.join("\n  "))).collect();
    assert!(shown.is_empty(), "{} do not hold:\n{}", shown.len(), shown.join("\n"));
}

fn take<T>(left: &Mutex<Vec<T>>) -> Option<T> {
    left.lock().expect("no check has failed").pop()
}
