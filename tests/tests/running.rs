//! How `prove` and `test` run tests: as cargo does, or cargo-nextest, and those alone that a change asks for.

#![expect(clippy::unwrap_used, clippy::panic, reason = "this is how a test fails")]

use std::collections::BTreeMap;
use std::process::Command;

use camino::Utf8Path;
use orchestrate_tests::binary::binary;
use orchestrate_tests::fixture::{Armed, Fixture};
use orchestrate_tests::scratch::{Said, quiet, said};
use serde_json::Value;

#[test]
fn examples_notice_mutants_in_editions_that_compile_them_apart_and_together() {
    let armed = armed();
    let proof = proof(&armed, &["prove", "older", "newer", "--format", "json"]);
    for (krate, tests) in [("older", 8), ("newer", 6)] {
        let examples = |end: &str| {
            let of = |test: &&Value| test["path"].as_str().unwrap().starts_with(&format!("{krate}[doc]::"));
            proof["tests"].as_array().unwrap().iter().filter(of).filter(|test| test["end"] == end).count()
        };
        assert_eq!((examples("passed"), examples("ignored"), examples("failed")), (5, 1, 0), "{proof:#}");
        let all =
            proof["tests"].as_array().unwrap().iter().filter(|test| test["path"].as_str().unwrap().starts_with(krate));
        assert_eq!(all.count(), tests, "{proof:#}");
        let verdicts = verdicts(&proof);
        for (function, change) in [("double", "/"), ("half", "*")] {
            let path = format!("{krate}::{function}");
            assert_eq!(verdicts[&(path.clone(), change.to_owned())], "killed", "{path} {change}");
        }
        // Four and three are told apart by both examples alone.
        assert_eq!(verdicts[&(format!("{krate}::half"), "==".to_owned())], "killed");
    }
    let path = |function: &str| reached_by(&proof, function);
    assert_eq!(
        path("newer::half"),
        ["newer[doc]::new/src/lib.rs - half (line 26)", "newer[doc]::new/src/lib.rs - half (line 33) - should panic"]
    );
}

#[test]
fn tests_have_the_variables_that_cargo_sets_and_the_libraries_of_the_compiler() {
    let armed = armed();
    let proof = proof(&armed, &["prove", "older::odd", "--format", "json"]);
    let ends: BTreeMap<&str, &str> = proof["tests"]
        .as_array()
        .unwrap()
        .iter()
        .map(|test| (test["path"].as_str().unwrap(), test["end"].as_str().unwrap()))
        .collect();
    for test in ["older::tests::cargo_says_who_we_are", "derive::is_named"] {
        assert_eq!(ends.get(test), Some(&"passed"), "{proof:#}");
    }
}

/// What stands in the environment of a build machine stays there.
#[test]
fn of_the_environment_nothing_is_written_down_but_what_cargo_sets() {
    let armed = armed();
    let mut command = Command::new(binary());
    command.args(["prove", "older::half"]).current_dir(&armed.root);
    quiet(&mut command);
    let said = said(command.env("A_TOKEN", "hush-hush"));
    assert_eq!(said.code, 0, "{}", said.all());
    let files = walkdir::WalkDir::new(armed.root.join("target/orchestrate")).into_iter().map(Result::unwrap);
    let runs: Vec<String> = files
        .filter(|file| file.file_name() == "runs")
        .map(|file| std::fs::read_to_string(file.path()).unwrap())
        .collect();
    assert!(runs.len() > 1 && runs.iter().all(|runs| runs.contains("CARGO_MANIFEST_DIR")), "{runs:?}");
    assert!(!runs.iter().any(|runs| runs.contains("hush-hush")), "{runs:?}");
}

#[test]
fn where_any_test_will_do_those_are_run_that_reach_the_item() {
    let armed = armed();
    let said = run(&armed, &["test"]);
    let expected = "passed   older::tests::cargo_says_who_we_are\n\
        passed   older::tests::doubles_all\n\
        2 of 2 required tests passed · 2 of 2 items are reached by one\n";
    assert_eq!((said.code, said.out.as_str()), (0, expected), "{}", said.all());
    assert_eq!(run(&armed, &["check"]).code, 0, "{}", run(&armed, &["check"]).all());
}

/// With cargo-nextest, where it is installed; without it, what to do is said.
#[test]
fn nextest_runs_the_tests_where_it_is_installed() {
    let armed = armed();
    let with = run(&armed, &["test", "--nextest"]);
    if has_nextest() {
        assert_eq!((with.code, with.out), (0, run(&armed, &["test"]).out), "{}", with.err);
        assert!(with.err.contains("Nextest run"), "{}", with.err);
    } else {
        assert_eq!(with.code, 2, "{}", with.all());
        assert!(with.err.contains("help: `cargo install --locked cargo-nextest`"), "{}", with.err);
    }
}

/// Each machine runs its part, ours or cargo-nextest's; together they are what one would have run.
#[test]
fn machines_share_the_required_tests() {
    let lines = |said: &Said| said.out.lines().filter(|line| line.starts_with("passed ")).map(str::to_owned).collect();
    let whole: Vec<String> = lines(&run(&armed(), &["test"]));
    assert_eq!(whole.len(), 2, "{whole:?}");
    let runners: &[&[&str]] = if has_nextest() { &[&[], &["--nextest"]] } else { &[&[]] };
    for runner in runners {
        let merged = armed();
        let (mut all, mut files): (Vec<String>, Vec<String>) = Default::default();
        for part in ["1/3", "2/3", "3/3"] {
            let machine = armed();
            let said = run(&machine, &[&["test", "--shard", part], *runner].concat());
            let own: Vec<String> = lines(&said);
            let summary = format!("{} of {} required tests of part {part} passed", own.len(), own.len());
            assert!(said.code == 0 && said.out.ends_with(&format!("{summary}\n")), "{}", said.all());
            all.extend(own);
            let file = merged.root.join(format!("target/{}.jsonl", &part[..1]));
            std::fs::create_dir_all(file.parent().unwrap()).unwrap();
            std::fs::write(&file, run(&machine, &["evidence", "export"]).out).unwrap();
            files.push(file.into_string());
        }
        all.sort();
        assert_eq!(all, whole, "{runner:?}");
        let check = || run(&merged, &["check", "--format", "short"]);
        assert!(check().out.contains("missing-test-evidence"), "{}", check().all());
        let merge: Vec<&str> = ["evidence", "merge"].into_iter().chain(files.iter().map(String::as_str)).collect();
        assert_eq!(run(&merged, &merge).code, 0);
        assert_eq!(check().code, 0, "{}", check().all());
    }
}

#[test]
fn only_what_a_change_altered_is_proven() {
    let armed = armed();
    for arguments in [&["init", "-q"][..], &["add", "."], &["commit", "-qm", "before"]] {
        git(&armed.root, arguments);
    }
    let nothing = run(&armed, &["prove", "older", "--changed-since", "HEAD"]);
    assert_eq!((nothing.code, nothing.out.as_str()), (0, ""), "{}", nothing.all());
    assert!(nothing.err.contains("nothing of that has changed since `HEAD`"), "{}", nothing.err);
    let file = armed.root.join("old/src/lib.rs");
    let text = std::fs::read_to_string(&file).unwrap();
    // Laid out anew, moved behind another one, and altered.
    let (odd, half) = ("    number % 2 == 1\n", "    number / 2\n");
    assert!(text.contains(odd) && text.contains(half));
    std::fs::write(
        &file,
        text.replace(odd, "    // Odd.\n    number\n        % 2 == 1\n").replace(half, "    number >> 1\n"),
    )
    .unwrap();
    let proof = proof(&armed, &["prove", "older", "newer", "--changed-since", "HEAD", "--format", "json"]);
    let items: Vec<&str> =
        proof["items"].as_array().unwrap().iter().map(|item| item["path"].as_str().unwrap()).collect();
    assert_eq!(items, ["older::half"]);
    let unknown = run(&armed, &["prove", "--changed-since", "no-such"]);
    assert_eq!(unknown.code, 2, "{}", unknown.all());
    assert!(unknown.err.contains("git knows no commit `no-such`"), "{}", unknown.err);
}

fn has_nextest() -> bool {
    Command::new(env!("CARGO")).args(["nextest", "--version"]).output().is_ok_and(|it| it.status.success())
}

fn armed() -> Armed {
    let fixture = Fixture::all().into_iter().find(|fixture| fixture.name == "prove/as-cargo-runs").unwrap();
    let armed = fixture.arm();
    std::fs::write(armed.root.join(".gitignore"), "target\n").unwrap();
    armed
}

fn git(root: &Utf8Path, arguments: &[&str]) {
    let mut git = Command::new("git");
    git.args(["-c", "user.name=a", "-c", "user.email=a@b", "-c", "commit.gpgsign=false"]).args(arguments);
    let output = git.current_dir(root).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

fn run(armed: &Armed, arguments: &[&str]) -> Said {
    let mut command = Command::new(binary());
    command.args(arguments).current_dir(&armed.root);
    quiet(&mut command);
    said(&mut command)
}

fn proof(armed: &Armed, arguments: &[&str]) -> Value {
    let said = run(armed, arguments);
    serde_json::from_str(&said.out).unwrap_or_else(|error| panic!("{error}: {}", said.all()))
}

/// By item and replacement.
fn verdicts(proof: &Value) -> BTreeMap<(String, String), String> {
    let mut verdicts = BTreeMap::new();
    for item in proof["items"].as_array().unwrap() {
        for mutant in item["mutants"].as_array().unwrap() {
            let key = (item["path"].as_str().unwrap().to_owned(), mutant["replacement"].as_str().unwrap().to_owned());
            verdicts.insert(key, mutant["verdict"].as_str().unwrap_or("survived").to_owned());
        }
    }
    verdicts
}

fn reached_by<'a>(proof: &'a Value, path: &str) -> Vec<&'a str> {
    let item = proof["items"].as_array().unwrap().iter().find(|item| item["path"] == path).unwrap();
    item["reached_by"].as_array().unwrap().iter().map(|test| test.as_str().unwrap()).collect()
}
