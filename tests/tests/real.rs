//! Sources of packages that many people use: none crashes us, `init` gives each a policy that passes, and the share of
//! references resolved stays above a floor. Run with `--nocapture` to see the shares.

#![expect(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "this is how a test says that it could not run, and shows a figure"
)]

use std::fs;

use camino::{Utf8Path, Utf8PathBuf};
use orchestrate_tests::fixture::repository;
use orchestrate_tests::scratch::Scratch;

/// Packages that the manifest of these tests names, with the least share that must resolve.
const PACKAGES: [(&str, f64); 5] =
    [("axum", 0.98), ("clap_builder", 0.99), ("hyper", 0.99), ("regex-automata", 0.99), ("tokio", 0.99)];

fn folders() -> Vec<(Utf8PathBuf, f64)> {
    let metadata =
        cargo_metadata::MetadataCommand::new().current_dir(repository()).exec().expect("cargo knows the packages");
    let folder = |name: &str| {
        let package = metadata.packages.iter().find(|package| package.name.as_str() == name);
        let manifest = &package.unwrap_or_else(|| panic!("no package `{name}`")).manifest_path;
        manifest.parent().expect("a manifest stands in a folder").to_owned()
    };
    PACKAGES.iter().map(|(name, floor)| (folder(name), *floor)).collect()
}

/// The sources as they are shipped, in a folder that may be written to.
fn copy(from: &Utf8Path) -> Scratch {
    let scratch = Scratch::new(&[]);
    for entry in walkdir::WalkDir::new(from).into_iter().filter_map(Result::ok) {
        let path = Utf8Path::from_path(entry.path()).expect("UTF-8 paths");
        let relative = path.strip_prefix(from).expect("beneath the folder");
        if entry.file_type().is_file() && relative != "Cargo.lock" {
            scratch.write(relative.as_str(), fs::read(path).expect("a readable file"));
        }
    }
    scratch
}

#[test]
fn packages_that_many_people_use_are_understood() {
    for (folder, floor) in folders() {
        let scratch = copy(&folder);
        let init = scratch.run(&["init"]);
        assert_eq!(init.code, 0, "{folder}\n{}", init.all());
        let check = scratch.run(&["check", "--format", "json"]);
        assert_eq!(check.code, 0, "{folder}\n{}", check.all());
        let verdict: serde_json::Value = serde_json::from_str(&check.out).expect("JSON");
        let (resolved, total) = (&verdict["resolution"]["resolved"], &verdict["resolution"]["total"]);
        let share = resolved.as_f64().expect("a number") / total.as_f64().expect("a number");
        println!("{}: {share:.4} ({resolved} of {total})", folder.file_name().unwrap_or_default());
        assert!(share >= floor, "{folder}: {share}");
    }
}

#[test]
fn what_cannot_be_resolved_lowers_the_share() {
    let scratch = copy(&folders()[2].0);
    let share = |scratch: &Scratch| {
        let check = scratch.run(&["check", "--format", "json"]);
        let verdict: serde_json::Value = serde_json::from_str(&check.out).expect("JSON");
        verdict["resolution"]["resolved"].as_f64().expect("a number")
            / verdict["resolution"]["total"].as_f64().expect("a number")
    };
    scratch.write("orchestrate.toml", "version = 1\n");
    let before = share(&scratch);
    fs::remove_file(scratch.root.join("src/error.rs")).expect("hyper has an error module");
    let after = share(&scratch);
    assert!(after < before - 0.01, "{before} {after}");
}
