//! Law 2: doors agree on every rule that they share. Every fixture is judged through every door, called as cargo calls it, and
//! each door must say what `check` says of the rules that it can keep fresh.

#![expect(clippy::unwrap_used, clippy::panic, reason = "this is how a test fails")]
#![cfg(unix)] // `/bin/true` stands for the compiler.

use std::collections::BTreeSet;
use std::process::Command;

use camino::Utf8Path;
use orchestrate_policy::Level;
use orchestrate_render as render;
use orchestrate_rules::report::Reported;
use orchestrate_rules::rules::{self, Reads};
use orchestrate_tests::binary::binary;
use orchestrate_tests::fixture::{Armed, Fixture};
use orchestrate_tests::parallel;
use orchestrate_tests::scratch::{quiet, said};
use orchestrate_workspace::metadata::{self, Package, Target, Workspace};

/// What a door says of a finding: level, rule and place, as `error denied-dependency src/lib.rs:3:5`.
type Shown = BTreeSet<String>;

#[test]
fn every_door_says_of_every_fixture_what_check_says() {
    let fixtures = Fixture::all();
    assert!(fixtures.len() > 150, "only {} fixtures were found", fixtures.len());
    parallel::each(fixtures, |fixture| {
        let armed = fixture.arm();
        let Ok(findings) = armed.findings() else { return refused(&fixture, &armed) };
        let workspace = workspace(&armed);
        assert_eq!(by_check(&armed), shown(findings.iter()), "{}: check", fixture.name);
        assert_eq!(by_test(&armed), denied(&findings), "{}: test", fixture.name);
        for package in &workspace.packages {
            package_doors(&fixture, &workspace, package, &findings);
        }
        gate(&fixture, &armed, &workspace.packages[0]);
    });
}

/// What cannot be judged is refused by every door.
fn refused(fixture: &Fixture, armed: &Armed) {
    let mut check = Command::new(binary());
    quiet(check.arg("check").current_dir(&armed.root));
    assert_eq!(said(&mut check).code, 2, "{}: check", fixture.name);
    let mut test = Command::new(binary());
    quiet(test.args(["door", "test"]).current_dir(&armed.root).env("CARGO_MANIFEST_DIR", &armed.root));
    let answer = said(&mut test);
    let word = answer.out.lines().nth(1).unwrap_or_default();
    assert!(["unchecked", "too-old"].contains(&word), "{}: test: {}", fixture.name, answer.all());
}

fn workspace(armed: &Armed) -> Workspace {
    let request = metadata::Request { directory: Some(armed.root.clone()), ..metadata::Request::default() };
    metadata::load(&request).unwrap()
}

/// The build script of a package, and the wrapper on each of its targets.
fn package_doors(fixture: &Fixture, workspace: &Workspace, package: &Package, findings: &[Reported]) {
    let is_local = |it: &Reported| rules::find(&it.rule).is_some_and(|rule| rule.reads <= Reads::Dependencies);
    let local = |it: &&Reported| !it.history && is_local(it);
    let names: Vec<String> = package.targets.iter().map(|target| crate_name(package, target)).collect();
    let ours = |it: &&Reported| names.iter().any(|name| it.crates.contains(name));
    let expected = shown(findings.iter().filter(local).filter(ours));
    assert_eq!(by_build_script(&package.directory), expected, "{}: build script of {}", fixture.name, package.name);
    let mut together = Shown::new();
    for (target, name) in package.targets.iter().zip(&names) {
        let told = by_wrapper(workspace, package, target);
        let of_target = shown(findings.iter().filter(local).filter(|it| it.crates.contains(name)));
        let manifest = |it: &String| it.contains("Cargo.toml:");
        assert!(told.is_subset(&of_target), "{}: wrapper on {name}: {told:?}, {of_target:?}", fixture.name);
        assert!(
            of_target.difference(&told).all(manifest),
            "{}: wrapper on {name}: {told:?}, {of_target:?}",
            fixture.name
        );
        together.extend(told);
    }
    assert_eq!(together, expected, "{}: wrapper on {}", fixture.name, package.name);
}

/// A gate says all that a build can know: what runs of tests show comes after it, and no build sees when a history grows.
fn gate(fixture: &Fixture, armed: &Armed, package: &Package) {
    let text = std::fs::read_to_string(&package.manifest_path).unwrap();
    // At the end, so that no place in the manifest moves.
    std::fs::write(&package.manifest_path, format!("{text}\n[package.metadata.orchestrate]\ngate = true\n")).unwrap();
    let findings = armed.findings().unwrap();
    let known = |it: &&Reported| rules::find(&it.rule).is_some_and(|rule| rule.reads < Reads::Evidence);
    let expected = shown(findings.iter().filter(known).filter(|it| !it.history));
    assert_eq!(by_build_script(&package.directory), expected, "{}: gate", fixture.name);
}

fn by_check(armed: &Armed) -> Shown {
    let mut command = Command::new(binary());
    quiet(command.args(["check", "--format", "json"]).current_dir(&armed.root));
    if armed.is_change {
        command.args(["--base", "HEAD"]);
    }
    let said = said(&mut command);
    let verdict: serde_json::Value = serde_json::from_str(&said.out).unwrap_or_else(|_| panic!("{}", said.all()));
    let text = |it: &serde_json::Value, key: &str| it[key].as_str().unwrap().to_owned();
    let findings = verdict["findings"].as_array().unwrap().iter();
    let one = |it| {
        let (level, rule, file) = (text(it, "level"), text(it, "rule"), text(it, "file"));
        format!("{} {rule} {file}:{}:{}", if level == "deny" { "error" } else { "warning" }, it["line"], it["column"])
    };
    findings.map(one).collect()
}

/// Whether the test's door fails.
fn by_test(armed: &Armed) -> bool {
    let mut command = Command::new(binary());
    quiet(command.args(["door", "test"]).current_dir(&armed.root));
    let said = said(command.env("CARGO_MANIFEST_DIR", &armed.root));
    match said.out.lines().nth(1) {
        Some("clean") => false,
        Some("denied") => true,
        _ => panic!("{}", said.all()),
    }
}

fn by_build_script(folder: &Utf8Path) -> Shown {
    let mut command = Command::new(binary());
    quiet(command.args(["door", "build-script"]).current_dir(folder));
    let said = said(command.env("CARGO_MANIFEST_DIR", folder));
    let told = |line: &str, directive: &str, level: &str| {
        let line = line.strip_prefix(directive)?;
        let place = line.split(": ").next()?;
        let rule = line.split_once(" [")?.1.split_once(']')?.0;
        Some(format!("{level} {rule} {place}"))
    };
    let lines = said.out.lines();
    lines
        .filter_map(|it| told(it, "cargo::error=", "error").or_else(|| told(it, "cargo::warning=", "warning")))
        .collect()
}

fn by_wrapper(workspace: &Workspace, package: &Package, target: &Target) -> Shown {
    let mut command = Command::new(binary());
    quiet(command.args(["/bin/true", "--crate-name", &target.name.replace('-', "_"), target.root.as_str()]));
    command.args(["--error-format=json", "--out-dir"]).arg(workspace.target_directory.join("debug/deps"));
    let said = said(command.current_dir(&workspace.root).env("CARGO_MANIFEST_DIR", &package.directory));
    let messages = said.err.lines().map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap());
    let told: Shown = messages
        .map(|it| {
            let place = it["spans"].as_array().unwrap().iter().find(|span| span["is_primary"] == true).unwrap();
            let (level, rule) = (it["level"].as_str().unwrap(), it["code"]["code"].as_str().unwrap());
            let (file, line, column) =
                (place["file_name"].as_str().unwrap(), &place["line_start"], &place["column_start"]);
            format!("{level} {rule} {file}:{line}:{column}")
        })
        .collect();
    assert_eq!(said.code != 0, told.iter().any(|it| it.starts_with("error")), "{}", said.all());
    told
}

fn shown<'a>(findings: impl Iterator<Item = &'a Reported>) -> Shown {
    let one = |it: &Reported| {
        let line = render::build_line(it);
        let place = line.split(": ").next().unwrap().to_owned();
        format!("{} {} {place}", if it.level == Level::Deny { "error" } else { "warning" }, it.rule)
    };
    findings.map(one).collect()
}

fn denied(findings: &[Reported]) -> bool {
    findings.iter().any(|it| !it.history && it.level == Level::Deny)
}

fn crate_name(package: &Package, target: &Target) -> String {
    match target.kind.word() {
        Some("build") => format!("{}[build]", package.name),
        Some(word) => format!("{}[{word}:{}]", package.name, target.name),
        None => target.name.replace('-', "_"),
    }
}
