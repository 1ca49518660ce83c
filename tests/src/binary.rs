//! The real binary, built once for all tests of a run.

use std::process::Command;
use std::sync::OnceLock;

use camino::Utf8PathBuf;

use crate::fixture::repository;

/// Path of `cargo-orchestrate`, as cargo says it.
pub fn binary() -> &'static Utf8PathBuf {
    static BINARY: OnceLock<Utf8PathBuf> = OnceLock::new();
    BINARY.get_or_init(build)
}

fn build() -> Utf8PathBuf {
    // The workspace with a test, rather than the package alone: cargo then gives dependencies the features that they have in
    // `cargo test --workspace`, and compiles nothing once more.
    let selection = ["--workspace", "--bin", "cargo-orchestrate", "--test", "own_policy"];
    let arguments = ["build", "--message-format", "json"].into_iter().chain(selection);
    let output = Command::new(env!("CARGO")).args(arguments).current_dir(repository()).output();
    let output = output.expect("cargo can be run");
    let messages = String::from_utf8_lossy(&output.stdout);
    let messages = messages.lines().filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok());
    let paths = messages.filter_map(|message| message["executable"].as_str().map(Utf8PathBuf::from));
    let mut ours = paths.filter(|path| path.file_stem() == Some("cargo-orchestrate"));
    ours.next().unwrap_or_else(|| panic!("the binary was not built:\n{}", String::from_utf8_lossy(&output.stderr)))
}
