//! The history of a fixture: what its repository is said to have seen.
//!
//! `history.toml` beside the manifest lists commits, first to last: author, message, and the files that each brings in, as they are in the fixture. A
//! commit without files brings in all that are left. The copy is then a repository, and what rests on its history is judged.

use std::process::Command;

use camino::Utf8Path;

/// The description, from the root of a fixture.
const FILE: &str = "history.toml";

/// Whether a copy has a history.
pub(crate) fn is_laid(root: &Utf8Path) -> bool {
    root.join(".git").exists()
}

/// Makes the copy a repository with the history that it describes.
pub(crate) fn lay(root: &Utf8Path) {
    let Ok(text) = std::fs::read_to_string(root.join(FILE)) else { return };
    let history: toml::Table = toml::from_str(&text).expect("the history of a fixture is TOML");
    git(root, &["init", "-q", "-b", "main"]);
    std::fs::write(root.join(".git/info/exclude"), "target\n").expect("the copy can be written");
    for commit in history["commit"].as_array().expect("a history has commits") {
        let text = |key: &str| commit[key].as_str().expect("a commit has an author and a message");
        let files: Vec<&str> = match commit.get("files") {
            Some(files) => files.as_array().into_iter().flatten().filter_map(toml::Value::as_str).collect(),
            None => vec!["."],
        };
        git(root, &[&["add", "--"], files.as_slice()].concat());
        git(root, &["commit", "-q", "--allow-empty", "--author", text("author"), "-m", text("message")]);
    }
}

fn git(root: &Utf8Path, arguments: &[&str]) {
    let who = ["-c", "user.name=Ann", "-c", "user.email=ann@example.org", "-c", "commit.gpgsign=false"];
    let output = Command::new("git").args(who).args(arguments).current_dir(root).output();
    let output = output.expect("git is installed");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}
