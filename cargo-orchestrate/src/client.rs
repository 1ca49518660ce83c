//! Asks the installed binary, for doors that do not hold the engine themselves.
//!
//! In: the name of a door; the environment goes along. Out: the lines of the answer.
//!
//! **Architecture Invariant:** std only: everybody's clean build pays for it.

use std::env;
use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// First line of an answer; a binary that does not say it is not ours, or speaks another protocol.
pub(crate) const GREETING: &str = "orchestrate-answer 1";

/// Names the binary to ask, instead of the one on the path.
pub(crate) const BINARY_VARIABLE: &str = "CARGO_ORCHESTRATE";

/// The hidden verb of the binary.
pub(crate) const VERB: &str = "door";

/// Why there is no answer, in one line, with what to do.
pub(crate) struct NoAnswer(pub(crate) String);

/// What the door of a test says.
pub(crate) enum Answer {
    /// Nothing at deny level.
    Clean(String),
    /// Findings at deny level.
    Denied(String),
    /// The workspace could not be judged, and why.
    Unchecked(String),
    /// This engine is older than the policy requires.
    TooOld(String),
}

/// Asks a door of the installed binary.
pub(crate) fn ask(door: &str) -> Result<Vec<String>, NoAnswer> {
    let output = run(door)?;
    let answer = String::from_utf8_lossy(&output.stdout);
    let mut lines = answer.lines();
    if lines.next() != Some(GREETING) {
        return Err(NoAnswer(format!(
            "the installed `cargo-orchestrate` does not know this client (version {}): {}; run `{INSTALL}`",
            env!("CARGO_PKG_VERSION"),
            first_line(&output.stderr)
        )));
    }
    Ok(lines.map(str::to_owned).collect())
}

/// Whether a package is built away from its workspace, as somebody's dependency or to be published: its policy stayed at home, and
/// was kept there.
pub(crate) fn is_away(folder: &Path) -> bool {
    let published = folder.join("Cargo.toml.orig").exists() && !folder.join("orchestrate.toml").exists();
    let fetched = cargo_home()
        .is_some_and(|home| folder.starts_with(home.join("registry")) || folder.starts_with(home.join("git")));
    published || fetched
}

/// The folder that `cargo install` writes to.
pub(crate) fn install_folder() -> Option<PathBuf> {
    Some(cargo_home()?.join("bin"))
}

fn cargo_home() -> Option<PathBuf> {
    let said = env::var_os("CARGO_HOME").map(PathBuf::from);
    said.or_else(|| Some(env::home_dir()?.join(".cargo")))
}

const INSTALL: &str = "cargo install --locked cargo-orchestrate";

fn run(door: &str) -> Result<Output, NoAnswer> {
    let mut tried = None;
    for binary in binaries() {
        match Command::new(&binary).args([VERB, door]).output() {
            Ok(output) => return Ok(output),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => tried = Some(format!("`{}` could not be run: {error}", binary.to_string_lossy())),
        }
    }
    let reason = tried.unwrap_or_else(|| "`cargo-orchestrate` is not installed".to_owned());
    Err(NoAnswer(format!("{reason}; run `{INSTALL}`")))
}

/// The binary on the path, and where cargo installs to, which cargo itself looks into too.
fn binaries() -> Vec<OsString> {
    if let Some(binary) = env::var_os(BINARY_VARIABLE).filter(|it| !it.is_empty()) {
        return vec![binary];
    }
    let installed = install_folder().map(|folder| folder.join("cargo-orchestrate").into_os_string());
    std::iter::once(OsString::from("cargo-orchestrate")).chain(installed).collect()
}

fn first_line(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).lines().next().unwrap_or("it gave no answer").to_owned()
}
