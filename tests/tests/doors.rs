//! The build-time doors, in real builds: they say what `check` says, also after files were added, edited and deleted.

#![expect(clippy::unwrap_used, reason = "this is how a test fails")]

use std::collections::BTreeSet;
use std::process::Command;

use orchestrate_tests::binary::binary;
use orchestrate_tests::fixture::repository;
use orchestrate_tests::scratch::{Said, Scratch, said};

type Shown = BTreeSet<String>;

const POLICY: &str = r#"version = 1

[levels]
boundaries = "warn"

[[boundary]]
name = "pure"
from = ["domain", "scripted"]
deny = ["std::fs"]
tests = "check"
"#;

const FACADE: &str = "pub use std::fs::read;\n";
const CLEAN: &str = "pub fn total() -> u32 {\n    1\n}\n";
const LEAK: &str = "pub fn total() -> usize {\n    facade::read(\"x\").map_or(0, |it| it.len())\n}\n";

fn package(name: &str, more: &str) -> String {
    format!("[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2021\"\n{more}")
}

fn client() -> String {
    format!(
        "cargo-orchestrate = {{ path = \"{}\", default-features = false }}\n",
        repository().join("cargo-orchestrate")
    )
}

/// A workspace with every door: a gate, a package with a build script, a test; and a crate behind which `std::fs` hides.
fn shop() -> Scratch {
    let client = client();
    let scratch = Scratch::new(&[
        ("Cargo.toml", "[workspace]\nmembers = [\"crates/*\"]\nresolver = \"2\"\n"),
        ("orchestrate.toml", POLICY),
        ("crates/facade/Cargo.toml", &package("facade", "")),
        ("crates/facade/src/lib.rs", FACADE),
        ("crates/domain/Cargo.toml", &package("domain", "[dependencies]\nfacade = { path = \"../facade\" }\n")),
        ("crates/domain/src/lib.rs", CLEAN),
        ("crates/domain/src/off.rs", CLEAN),
        (
            "crates/scripted/Cargo.toml",
            &package(
                "scripted",
                &format!("[dependencies]\nfacade = {{ path = \"../facade\" }}\n[build-dependencies]\n{client}"),
            ),
        ),
        ("crates/scripted/src/lib.rs", CLEAN),
        ("crates/scripted/build.rs", BUILD_SCRIPT),
        (
            "crates/gate/Cargo.toml",
            &package("gate", &format!("[package.metadata.orchestrate]\ngate = true\n[build-dependencies]\n{client}")),
        ),
        ("crates/gate/src/lib.rs", ""),
        ("crates/gate/build.rs", BUILD_SCRIPT),
        ("crates/tested/Cargo.toml", &package("tested", &format!("[dev-dependencies]\n{client}"))),
        ("crates/tested/src/lib.rs", ""),
        (
            "crates/tested/tests/policy.rs",
            "#[test]\nfn clean() {\n    cargo_orchestrate::testing::assert_clean();\n}\n",
        ),
    ]);
    scratch.write("crates/domain/src/lib.rs", format!("{CLEAN}#[cfg(feature = \"off\")]\nmod off;\n"));
    scratch.write(
        "crates/domain/Cargo.toml",
        package("domain", "[features]\noff = []\n[dependencies]\nfacade = { path = \"../facade\" }\n"),
    );
    std::fs::copy(repository().join("Cargo.lock"), scratch.root.join("Cargo.lock")).unwrap();
    assert_eq!(said(&mut scratch.cargo(&["metadata", "--format-version", "1", "-q"])).code, 0);
    scratch.age();
    scratch
}

const BUILD_SCRIPT: &str = "fn main() {\n    cargo_orchestrate::build_script::enforce();\n}\n";

/// What `check` says: rule and place.
fn by_check(scratch: &Scratch) -> Shown {
    let verdict = scratch.verdict();
    let findings = verdict["findings"].as_array().unwrap().iter();
    findings
        .map(|it| {
            format!("{} {}:{}:{}", it["rule"].as_str().unwrap(), it["file"].as_str().unwrap(), it["line"], it["column"])
        })
        .collect()
}

/// What cargo shows of a build script: `warning: gate@0.1.0: file:1:2: message [rule]; help: …`.
fn by_script(said: &Said, package: &str) -> Shown {
    let told = |line: &str| {
        let line = line.split_once(&format!(": {package}@0.1.0: "))?.1;
        let rule = line.split_once(" [")?.1.split_once(']')?.0;
        Some(format!("{rule} {}", line.split(": ").next()?))
    };
    said.err.lines().filter_map(told).collect()
}

/// What cargo relays of the wrapper.
fn by_wrapper(said: &Said) -> Shown {
    let messages = said.out.lines().filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok());
    let messages = messages.filter(|it| it["reason"] == "compiler-message").map(|mut it| it["message"].take());
    let ours = messages
        .filter(|it| it["code"]["code"].as_str().is_some_and(|code| orchestrate_rules::rules::find(code).is_some()));
    ours.map(|it| {
        let place = it["spans"].as_array().unwrap().iter().find(|span| span["is_primary"] == true).unwrap();
        let (rule, file) = (it["code"]["code"].as_str().unwrap(), place["file_name"].as_str().unwrap());
        format!("{rule} {file}:{}:{}", place["line_start"], place["column_start"])
    })
    .collect()
}

fn build(scratch: &Scratch, package: &str) -> Said {
    said(&mut scratch.cargo(&["build", "-p", package, "--color", "never"]))
}

fn wrapped(scratch: &Scratch) -> Command {
    let mut command = scratch.cargo(&["check", "--workspace", "--all-targets", "--message-format", "json"]);
    command.env("RUSTC_WORKSPACE_WRAPPER", binary()).env("CARGO_TARGET_DIR", scratch.root.join("target/wrapped"));
    command
}

/// Holds every door to what `check` says.
fn agree(scratch: &Scratch, step: &str) -> Shown {
    let all = by_check(scratch);
    let of = |folder: &str| -> Shown { all.iter().filter(|it| it.contains(folder)).cloned().collect() };
    let local = |it: &&String| it.starts_with("denied-dependency ") || it.starts_with("unreadable-source ");
    let gate = build(scratch, "gate");
    assert_eq!(by_script(&gate, "gate"), all, "{step}: gate\n{}", gate.all());
    let script = build(scratch, "scripted");
    let expected: Shown = of("crates/scripted/").iter().filter(local).cloned().collect();
    assert_eq!(by_script(&script, "scripted"), expected, "{step}: build script\n{}", script.all());
    let wrapper = said(&mut wrapped(scratch));
    let expected: Shown = all.iter().filter(local).cloned().collect();
    assert_eq!(by_wrapper(&wrapper), expected, "{step}: wrapper\n{}", wrapper.all());
    all
}

#[test]
fn doors_agree_after_files_were_added_edited_and_deleted() {
    let scratch = shop();
    assert_eq!(agree(&scratch, "clean"), Shown::new());
    assert_eq!(agree(&scratch, "clean again"), Shown::new());

    scratch.write("crates/domain/src/lib.rs", format!("{LEAK}#[cfg(feature = \"off\")]\nmod off;\n"));
    assert_eq!(agree(&scratch, "a source edited").len(), 1);
    assert_eq!(agree(&scratch, "nothing changed").len(), 1);

    scratch
        .write("crates/scripted/tests/it.rs", "#[test]\nfn reads() {\n    assert!(std::fs::read(\"x\").is_ok());\n}\n");
    assert_eq!(agree(&scratch, "a folder of tests added").len(), 2);
    scratch.write(
        "crates/scripted/tests/more.rs",
        "#[test]\nfn reads() {\n    assert!(facade::read(\"x\").is_ok());\n}\n",
    );
    assert_eq!(agree(&scratch, "a test added").len(), 3);
    scratch.write("crates/scripted/tests/more.rs", "#[test]\nfn reads() {\n    assert_eq!(\"x\".len(), 1);\n}\n");
    assert_eq!(agree(&scratch, "a test edited").len(), 2);
    scratch.remove("crates/scripted/tests/it.rs");
    assert_eq!(agree(&scratch, "a test deleted").len(), 1);

    scratch.write("crates/domain/src/off.rs", LEAK);
    assert_eq!(agree(&scratch, "a source behind a cfg edited").len(), 2);
    scratch.write("crates/domain/src/lost.rs", CLEAN);
    assert_eq!(agree(&scratch, "a file that nothing reaches added").len(), 3);
    scratch.remove("crates/domain/src/lost.rs");
    assert_eq!(agree(&scratch, "and deleted").len(), 2);

    scratch.write("crates/facade/src/lib.rs", "pub fn read(_: &str) -> Result<Vec<u8>, ()> {\n    Ok(Vec::new())\n}\n");
    assert_eq!(agree(&scratch, "a dependency edited").len(), 0);
    scratch.write("crates/facade/src/lib.rs", FACADE);
    assert_eq!(agree(&scratch, "and back").len(), 2);

    scratch.write("orchestrate.toml", POLICY.replace("std::fs", "std::net"));
    assert_eq!(agree(&scratch, "the policy edited").len(), 0);
    scratch.write("orchestrate.toml", POLICY);
    assert_eq!(agree(&scratch, "and back").len(), 2);

    scratch.write("crates/new/Cargo.toml", package("new", "")).write("crates/new/src/lib.rs", CLEAN);
    scratch.write("crates/new/src/lost.rs", CLEAN);
    assert_eq!(agree(&scratch, "a package added").len(), 3);
}

#[test]
fn what_is_denied_fails_every_door() {
    let scratch = shop();
    scratch.write("orchestrate.toml", POLICY.replace("\"warn\"", "\"deny\""));
    scratch.write("crates/domain/src/lib.rs", LEAK).write("crates/scripted/src/lib.rs", LEAK);
    scratch.age();
    let failures = [
        build(&scratch, "gate"),
        build(&scratch, "scripted"),
        said(&mut scratch.cargo(&["test", "-p", "tested"])),
        said(&mut wrapped(&scratch)),
        scratch.run(&["check"]),
    ];
    for said in &failures {
        assert_ne!(said.code, 0, "{}", said.all());
        assert!(format!("{}{}", said.out, said.err).contains("denied-dependency"), "{}", said.all());
    }
    for value in ["warn", "off"] {
        let gate = said(scratch.cargo(&["build", "-p", "gate"]).env("ORCHESTRATE_BUILD", value));
        assert_eq!((gate.code, gate.err.contains("denied-dependency")), (0, value == "warn"), "{}", gate.all());
        let wrapper = said(wrapped(&scratch).env("ORCHESTRATE_BUILD", value).arg("-p").arg("domain"));
        assert_eq!((wrapper.code, by_wrapper(&wrapper).is_empty()), (0, value == "off"), "{}", wrapper.all());
        let test = said(scratch.cargo(&["test", "-p", "tested"]).env("ORCHESTRATE_BUILD", value));
        assert_eq!(test.code, 0, "{}", test.all());
    }
    let again = said(wrapped(&scratch).arg("-p").arg("domain"));
    assert_ne!(again.code, 0, "what was let through is not let through for ever: {}", again.all());
    assert_ne!(said(scratch.cargo(&["build", "-p", "gate"]).env("ORCHESTRATE_BUILD", "wran")).code, 0);
}

#[test]
fn a_type_error_stays_visible_beside_findings() {
    let scratch = shop();
    scratch.write("orchestrate.toml", POLICY.replace("\"warn\"", "\"deny\""));
    scratch.write("crates/domain/src/lib.rs", format!("{LEAK}pub fn wrong() -> u32 {{\n    \"x\"\n}}\n"));
    // Cargo starts nothing new behind the gate's failure unless it is told to.
    let wrapper = said(wrapped(&scratch).arg("--keep-going"));
    assert!(wrapper.out.contains("E0308"), "{}", wrapper.all());
    assert_eq!(by_wrapper(&wrapper).len(), 1, "{}", wrapper.all());
    let gate = said(&mut scratch.cargo(&["build", "--workspace", "--keep-going"]));
    assert!(gate.err.contains("E0308") && gate.err.contains("[denied-dependency]"), "{}", gate.all());
}

#[test]
fn without_the_binary_doors_warn_and_a_ci_fails() {
    let scratch = shop();
    let with = |arguments: &[&str], name: &str, value: &str| {
        said(scratch.cargo(arguments).env("CARGO_ORCHESTRATE", "/nowhere/cargo-orchestrate").env(name, value))
    };
    for arguments in [&["build", "-p", "gate"][..], &["test", "-p", "tested", "--", "--nocapture"]] {
        let local = with(arguments, "UNUSED", "");
        assert_eq!(local.code, 0, "{}", local.all());
        assert!(local.err.contains("cargo install"), "{}", local.all());
        for (name, value) in [("CI", "true"), ("ORCHESTRATE_BUILD", "deny")] {
            let strict = with(arguments, name, value);
            assert_ne!(strict.code, 0, "{}", strict.all());
            assert!(format!("{}{}", strict.out, strict.err).contains("cargo install"), "{}", strict.all());
        }
    }
}

#[test]
fn a_binary_that_is_too_old_is_said_and_a_ci_fails() {
    let scratch = shop();
    scratch.write("orchestrate.toml", POLICY.replace("version = 1", "version = 1\nrequires = \"99.0\""));
    let gate = build(&scratch, "gate");
    assert!(gate.code == 0 && gate.err.contains("99.0") && gate.err.contains("cargo install"), "{}", gate.all());
    assert_ne!(said(scratch.cargo(&["build", "-p", "gate"]).env("CI", "true")).code, 0);
    let wrapper = said(&mut wrapped(&scratch));
    assert!(wrapper.code == 0 && wrapper.out.contains("99.0"), "{}", wrapper.all());
}

#[test]
fn a_broken_policy_fails_every_door_and_says_where() {
    let scratch = shop();
    scratch.write("orchestrate.toml", "version = 1\nfoo = 1\n");
    let tested = said(&mut scratch.cargo(&["test", "-p", "tested"]));
    for said in [build(&scratch, "gate"), build(&scratch, "scripted"), said(&mut wrapped(&scratch)), tested] {
        assert_ne!(said.code, 0, "{}", said.all());
        assert!(format!("{}{}", said.out, said.err).contains("orchestrate.toml:2:1"), "{}", said.all());
    }
}

#[test]
fn the_wrapper_leaves_alone_what_is_not_ours() {
    let version = said(Command::new(binary()).args(["rustc", "-vV"]));
    assert!(version.code == 0 && version.out.starts_with("rustc "), "{}", version.all());
    let scratch = shop();
    scratch.remove("orchestrate.toml");
    let mut command = scratch.cargo(&["check", "-p", "domain"]);
    let wrapper = said(command.env("RUSTC_WORKSPACE_WRAPPER", binary()));
    assert_eq!(wrapper.code, 0, "{}", wrapper.all());
    assert!(wrapper.err.contains("cargo orchestrate init"), "{}", wrapper.all());
}

#[test]
fn a_package_away_from_its_workspace_is_not_judged() {
    let scratch = shop();
    scratch.remove("orchestrate.toml").write("crates/scripted/Cargo.toml.orig", "");
    let away = build(&scratch, "scripted");
    assert!(away.code == 0 && !away.err.contains("orchestrate.toml"), "{}", away.all());
    assert_ne!(build(&scratch, "gate").code, 0, "at home, a policy that is gone is an error");
}

#[test]
fn a_root_package_is_watched_without_its_target_directory() {
    let client = client();
    let gate =
        format!("{}[package.metadata.orchestrate]\ngate = true\n[build-dependencies]\n{client}", package("gate", ""));
    let scratch = Scratch::new(&[
        ("Cargo.toml", &package("domain", "[workspace]\nmembers = [\"gate\"]\n")),
        ("orchestrate.toml", &POLICY.replace(", \"scripted\"", "")),
        ("src/lib.rs", CLEAN),
        ("gate/Cargo.toml", &gate),
        ("gate/src/lib.rs", ""),
        ("gate/build.rs", BUILD_SCRIPT),
    ]);
    std::fs::copy(repository().join("Cargo.lock"), scratch.root.join("Cargo.lock")).unwrap();
    let judged = |step: &str, expected: usize| {
        let gate = build(&scratch, "gate");
        assert_eq!(by_script(&gate, "gate"), by_check(&scratch), "{step}: {}", gate.all());
        assert_eq!(by_script(&gate, "gate").len(), expected, "{step}: {}", gate.all());
    };
    judged("clean", 0);
    scratch.write("tests/it.rs", "#[test]\nfn reads() {\n    assert!(std::fs::read(\"x\").is_ok());\n}\n");
    judged("the first test added", 1);
    scratch.write("src/lib.rs", "pub fn f() {\n    std::fs::read(\"x\").ok();\n}\n");
    judged("a source edited", 2);
    scratch.remove("tests/it.rs");
    judged("the test deleted", 1);
}

#[test]
fn the_engine_in_a_build_script_says_what_the_binary_says() {
    let scratch = shop();
    for member in ["gate", "scripted"] {
        let path = scratch.root.join(format!("crates/{member}/Cargo.toml"));
        let text = std::fs::read_to_string(&path).unwrap();
        std::fs::write(
            path,
            text.replace("default-features = false", "default-features = false, features = [\"engine\"]"),
        )
        .unwrap();
    }
    scratch.write("crates/domain/src/lib.rs", LEAK).write("crates/scripted/src/lib.rs", LEAK);
    // Beside our own artifacts: most dependencies are compiled there already.
    let target = repository().join("target");
    let judged = |package: &str| {
        let mut command = scratch.cargo(&["build", "-p", package, "--color", "never"]);
        said(command.env("CARGO_ORCHESTRATE", "/nowhere").env("CARGO_TARGET_DIR", &target))
    };
    let (gate, scripted) = (judged("gate"), judged("scripted"));
    let all = by_check(&scratch);
    let local: Shown = all.iter().filter(|it| it.contains("crates/scripted/")).cloned().collect();
    assert_eq!(by_script(&gate, "gate"), all, "{}", gate.all());
    assert_eq!(by_script(&scripted, "scripted"), local, "{}", scripted.all());
    assert_eq!(all.len(), 3, "two leaks, and a file that nothing reaches any more");
}
