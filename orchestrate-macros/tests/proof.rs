//! `#[verifies(path)]` proves its path in test builds, in every edition: a package that uses the crate is built and run.
//!
//! `TRYBUILD=overwrite` writes the expected output anew: read the difference.

#![allow(clippy::unwrap_used, reason = "a test's helper fails by panicking")]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::{env, fs};

const HERE: &str = env!("CARGO_MANIFEST_DIR");

#[test]
fn paths_that_exist_are_proved_in_silence() {
    for (case, editions) in [
        ("paths", ["2018", "2021", "2024"].as_slice()),
        ("plain_paths", &["2015", "2018", "2021", "2024"]),
        ("no_std", &["2018", "2024"]),
    ] {
        for edition in editions {
            let output = build(case, edition, &["--", "--include-ignored"]);
            let said = said(&output);
            assert!(output.status.success() && said.is_empty(), "{case} in edition {edition}:\n{said}");
        }
    }
}

#[test]
fn paths_that_do_not_exist_are_errors_at_the_path() {
    for (case, edition) in [
        ("unknown_function", "2024"),
        ("unknown_type", "2024"),
        ("unknown_module", "2024"),
        ("private_function", "2024"),
        ("in_impl", "2024"),
        ("bad_argument_2015", "2015"),
    ] {
        let output = build(case, edition, &["--no-run"]);
        assert!(!output.status.success(), "{case} compiles");
        compare(case, &said(&output));
    }
}

/// Builds `tests/ui/proof/CASE.rs` as an integration test of a package of its own, and runs it.
fn build(case: &str, edition: &str, arguments: &[&str]) -> Output {
    let scratch = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let package = scratch.join(format!("proof-{edition}-{case}"));
    fs::create_dir_all(package.join("src")).unwrap();
    fs::write(package.join("src/lib.rs"), "").unwrap();
    fs::write(package.join("Cargo.toml"), manifest(case, edition)).unwrap();
    Command::new(env!("CARGO"))
        .args(["test", "--quiet", "--offline", "--color=never", "--test=proof", "--target-dir"])
        .arg(scratch.join("proof-target"))
        .args(arguments)
        .current_dir(package)
        .output()
        .unwrap()
}

fn manifest(case: &str, edition: &str) -> String {
    format!(
        "[package]\nname = 'proof-{edition}-{case}'\nedition = '{edition}'\n\n\
         [dependencies]\norchestrate-macros = {{ path = '{HERE}' }}\n\n\
         [[test]]\nname = 'proof'\npath = '{}'\n\n\
         [workspace]\n",
        source(case).display()
    )
}

fn source(case: &str) -> PathBuf {
    Path::new(HERE).join(format!("tests/ui/proof/{case}.rs"))
}

/// What the compiler said, without what cargo adds.
fn said(output: &Output) -> String {
    let text = String::from_utf8_lossy(&output.stderr).replace(HERE, "$DIR");
    let lines = text.lines().filter(|line| !line.starts_with("error: could not compile"));
    lines.collect::<Vec<_>>().join("\n").trim().to_owned()
}

fn compare(case: &str, said: &str) {
    let expected = source(case).with_extension("stderr");
    if env::var_os("TRYBUILD").is_some_and(|mode| mode == "overwrite") {
        fs::write(&expected, format!("{said}\n")).unwrap();
    }
    let text = fs::read_to_string(&expected).unwrap_or_default();
    assert_eq!(said, text.trim(), "{case}");
}
