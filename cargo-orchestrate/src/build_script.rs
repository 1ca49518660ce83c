//! The build script's door: `cargo_orchestrate::build_script::enforce()` in a `build.rs`.
//!
//! In a *gate package* (a member that holds nothing but such a build script, with `[package.metadata.orchestrate] gate = true`)
//! it judges the workspace; in any other package, that package. Findings are cargo's errors and warnings.
//!
//! **Architecture Invariant:** without the feature `engine`, std only.

use std::env;
use std::path::Path;

use crate::client;
use crate::strictness::{self, Strictness};

/// Holds the build to the policy of the workspace.
///
/// A package that is built as somebody's dependency, or to be published, is not judged: its policy is not there.
///
/// Levels decide what fails. `ORCHESTRATE_BUILD=warn` turns errors into warnings, `off` judges nothing, and `deny`, which a CI
/// (`CI=true`) implies, makes it an error that the workspace could not be judged.
pub fn enforce() {
    for line in lines() {
        tell(&line);
    }
}

fn lines() -> Vec<String> {
    if env::var_os("CARGO_MANIFEST_DIR").is_some_and(|folder| client::is_away(Path::new(&folder))) {
        return vec!["cargo::rerun-if-changed=build.rs".to_owned()];
    }
    let watched = [strictness::VARIABLE, "CI", client::BINARY_VARIABLE];
    let mut lines: Vec<String> = watched.map(|it| format!("cargo::rerun-if-env-changed={it}")).to_vec();
    lines.extend(match Strictness::from_env() {
        Ok(Strictness::Off) => Vec::new(),
        Ok(strictness) => answer(strictness),
        Err(problem) => vec![format!("cargo::error={problem}")],
    });
    lines
}

#[cfg(feature = "engine")]
fn answer(strictness: Strictness) -> Vec<String> {
    crate::door::build_script(strictness)
}

#[cfg(not(feature = "engine"))]
fn answer(strictness: Strictness) -> Vec<String> {
    // What the binary says besides, cargo would take for nothing of its own.
    match client::ask("build-script") {
        Ok(lines) => lines.into_iter().filter(|line| line.starts_with("cargo::")).collect(),
        Err(client::NoAnswer(reason)) => unanswered(strictness, &reason),
    }
}

/// Nothing was judged: said loudly, and again until it is mended.
#[cfg(not(feature = "engine"))]
fn unanswered(strictness: Strictness, reason: &str) -> Vec<String> {
    let directive = if strictness == Strictness::Deny { "error" } else { "warning" };
    let mut lines = vec![format!("cargo::{directive}=the policy of this workspace was not checked: {reason}")];
    // The script runs again once something was installed. (Where a binary answers, the path is not watched: an editor and a
    // shell often have different ones, and would compile the package in turns.)
    lines.push("cargo::rerun-if-env-changed=PATH".to_owned());
    let folder = client::install_folder().filter(|it| it.is_dir());
    lines.extend(folder.map(|it| format!("cargo::rerun-if-changed={}", it.display())));
    lines
}

#[expect(clippy::print_stdout, reason = "this is how a build script speaks to cargo")]
fn tell(line: &str) {
    println!("{line}");
}
