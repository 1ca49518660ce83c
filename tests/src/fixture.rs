//! Fixtures: small workspaces that say what is wrong with them.
//!
//! A fixture is a folder with a `README.md` that says in a sentence what it shows, and manifests that are called
//! `Cargo_test.toml`, so that no cargo command finds them. [`Fixture::arm`] copies it to a folder of its own and gives the
//! manifests their names back; [`Armed::complaints`] runs every rule on it and compares findings with annotations.
//!
//! Where it has a folder `before`, it is a change: what stands in there is what files of the same path held in the base.

#![expect(clippy::expect_used, reason = "a copy that cannot be made is a test that cannot run")]

use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::sync::OnceLock;

use camino::{Utf8Path, Utf8PathBuf};
use orchestrate_gate as gate;
use orchestrate_pipeline::{self as pipeline, Compare, Request};
use orchestrate_rules::report::{Reported, Verdict};
use tempfile::TempDir;
use walkdir::WalkDir;

use crate::fixture_annotation::{Annotation, annotations, compare};
use crate::{fixture_evidence, fixture_history};

/// What stands for the folder of `orchestrate-macros` in a fixture's manifests.
const MACROS: &str = "ORCHESTRATE_MACROS";

/// The folder of a fixture in which its base stands.
const BEFORE: &str = "before/";

/// A small workspace, disarmed.
#[derive(Clone, Debug)]
pub struct Fixture {
    /// Its path beneath `fixtures/`.
    pub name: String,
    /// Where it is.
    pub directory: Utf8PathBuf,
}

/// A copy that cargo accepts; it goes when this is dropped.
#[derive(Debug)]
pub struct Armed {
    /// Its workspace root, without symbolic links on the way.
    pub root: Utf8PathBuf,
    /// Whether it is a change, and git knows what was before.
    pub is_change: bool,
    _directory: TempDir,
}

impl Fixture {
    /// All fixtures, sorted by name.
    pub fn all() -> Vec<Fixture> {
        let fixtures = repository().join("fixtures");
        let readmes = WalkDir::new(&fixtures).sort_by_file_name().into_iter().filter_map(Result::ok);
        let directories =
            readmes.filter(|entry| entry.file_name() == "README.md").filter_map(|entry| utf8(entry.path().parent()?));
        directories
            .filter(|directory| directory.join("orchestrate.toml").exists())
            .map(|directory| Fixture { name: relative(&directory, &fixtures), directory })
            .collect()
    }

    /// Copies it to a folder of its own, its manifests renamed.
    pub fn arm(&self) -> Armed {
        let files = WalkDir::new(&self.directory).into_iter().filter_map(Result::ok);
        let files = files.filter(|entry| entry.file_type().is_file()).filter_map(|entry| utf8(entry.path()));
        armed(files.map(|path| {
            let name = relative(&path, &self.directory).replace("Cargo_test.toml", "Cargo.toml");
            (name, fs::read(&path).expect("a fixture's file can be read"))
        }))
    }
}

impl Armed {
    /// A workspace from the paths and texts of its files.
    pub fn of(files: &[(String, String)]) -> Armed {
        armed(files.iter().map(|(path, text)| (path.clone(), text.clone().into_bytes())))
    }

    /// Every finding of every rule.
    ///
    /// # Errors
    /// Why the workspace could not be checked at all.
    pub fn findings(&self) -> Result<Vec<Reported>, String> {
        self.verdict().map(|verdict| verdict.findings)
    }

    /// The verdict of every rule. Nothing of it is kept outside, whatever the environment says of target directories.
    ///
    /// # Errors
    /// Why the workspace could not be checked at all.
    pub fn verdict(&self) -> Result<Verdict, String> {
        let request = request(&self.root);
        if self.is_change {
            return gate::check(&request, "HEAD").map(|gated| gated.outcome.verdict).map_err(|error| error.to_string());
        }
        pipeline::check(&request).map(|outcome| outcome.verdict).map_err(|error| error.to_string())
    }

    /// Every finding that its files announce.
    pub fn annotations(&self) -> Vec<Annotation> {
        // What is kept beneath the target directory repeats what the base said.
        let is_own = |entry: &walkdir::DirEntry| entry.path() != self.root.join("target").as_std_path();
        let files = WalkDir::new(&self.root).sort_by_file_name().into_iter().filter_entry(is_own);
        let files = files.filter_map(Result::ok).filter(|entry| entry.file_type().is_file());
        let files = files.filter_map(|entry| utf8(entry.path()));
        let texts = files.filter_map(|path| Some((relative(&path, &self.root), fs::read_to_string(&path).ok()?)));
        texts.flat_map(|(path, text)| annotations(&path, &text)).collect()
    }

    /// Findings that are not annotated, and annotations that are not met; none where all is well.
    pub fn complaints(&self) -> Vec<String> {
        match self.findings() {
            Ok(findings) => compare(&self.annotations(), &findings),
            Err(error) => vec![format!("could not be checked: {error}")],
        }
    }
}

/// Asks for a copy, and for nothing outside of it.
pub(crate) fn request(root: &Utf8Path) -> Request {
    let mut request = Request { target_directory: Some(root.join("target")), ..Request::default() };
    request.metadata.manifest_path = Some(root.join("Cargo.toml"));
    request.metadata.directory = Some(root.to_owned());
    request.metadata.offline = true;
    if fixture_history::is_laid(root) {
        request.base = Compare::Default;
    }
    request
}

/// The root of this repository.
pub fn repository() -> Utf8PathBuf {
    let tests = Utf8Path::new(env!("CARGO_MANIFEST_DIR"));
    tests.parent().map_or_else(|| tests.to_owned(), Utf8Path::to_owned)
}

fn armed(files: impl Iterator<Item = (String, Vec<u8>)>) -> Armed {
    let directory = tempfile::tempdir().expect("a folder can be made for the copy");
    let root = fs::canonicalize(directory.path()).ok().and_then(|path| Utf8PathBuf::try_from(path).ok());
    let root = root.expect("the folder for the copy has a UTF-8 path");
    let (before, now): (Vec<_>, Vec<_>) = files.partition(|(path, _)| path.starts_with(BEFORE));
    now.iter().for_each(|(path, content)| place(&root, path, content));
    lock(&root);
    if !before.is_empty() {
        before.iter().for_each(|(path, content)| place(&root, path.trim_start_matches(BEFORE), content));
        commit(&root);
        now.iter().for_each(|(path, content)| place(&root, path, content));
    }
    lay_facts(&root);
    fixture_evidence::lay(&root);
    fixture_history::lay(&root);
    Armed { root, is_change: !before.is_empty(), _directory: directory }
}

fn place(root: &Utf8Path, path: &str, content: &[u8]) {
    let to = root.join(path);
    fs::create_dir_all(to.parent().expect("a file stands in a folder")).expect("the copy can have folders");
    let content = if path.ends_with("Cargo.toml") { manifest(content.to_vec()) } else { content.to_vec() };
    fs::write(to, content).expect("the copy can be written");
}

/// Commits all that is there, for the change to begin with.
fn commit(root: &Utf8Path) {
    let git = |arguments: &[&str]| {
        let mut git = Command::new("git");
        git.args(["-c", "user.name=a", "-c", "user.email=a@b", "-c", "commit.gpgsign=false"]).args(arguments);
        let done = git.current_dir(root).env("GIT_CONFIG_GLOBAL", "/dev/null").status();
        assert!(done.is_ok_and(|status| status.success()), "git {arguments:?}");
    };
    git(&["init", "-q", "-b", "main"]);
    fs::write(root.join(".git/info/exclude"), "target\n").expect("the copy can be written");
    git(&["add", "--all"]);
    git(&["commit", "-q", "-m", "before"]);
}

/// Reading the standard library is most of the work for a small workspace, and the same for all: its facts are made once, and laid
/// where a check looks for what an earlier one has kept. By their content, so that those of a fixture itself are made anew.
pub fn lay_facts(root: &Utf8Path) {
    static FACTS: OnceLock<Option<Vec<u8>>> = OnceLock::new();
    if let Some(facts) = FACTS.get_or_init(facts_of_std) {
        let path = facts_path(root);
        fs::create_dir_all(path.parent().expect("a file stands in a folder")).expect("the copy can have folders");
        fs::write(path, facts).expect("the copy can be written");
    }
}

/// What a check of an empty workspace keeps; none where it keeps nothing, and every check is a first one.
fn facts_of_std() -> Option<Vec<u8>> {
    let directory = tempfile::tempdir().expect("a folder can be made for the copy");
    let root = utf8(&fs::canonicalize(directory.path()).ok()?)?;
    fs::create_dir(root.join("src")).ok()?;
    fs::write(root.join("src/lib.rs"), "").ok()?;
    fs::write(root.join("orchestrate.toml"), "version = 1\n").ok()?;
    fs::write(root.join("Cargo.toml"), "[package]\nname = \"empty\"\n[workspace]\n").ok()?;
    let empty = Armed { root, is_change: false, _directory: directory };
    empty.findings().ok()?;
    fs::read(facts_path(&empty.root)).ok()
}

fn facts_path(root: &Utf8Path) -> Utf8PathBuf {
    let hash = blake3::hash(root.as_str().as_bytes()).to_hex();
    root.join("target/orchestrate").join(format!("facts-{}", &hash[..16]))
}

fn manifest(content: Vec<u8>) -> Vec<u8> {
    let text = String::from_utf8(content).expect("a manifest is UTF-8");
    text.replace(MACROS, repository().join("orchestrate-macros").as_str()).into_bytes()
}

/// With path dependencies alone cargo can write a lock file offline, and then knows their libraries. With others it cannot, and
/// the names in the manifests must do: both happen to users.
fn lock(root: &Utf8Path) {
    let manifests =
        WalkDir::new(root).into_iter().filter_map(Result::ok).filter(|entry| entry.file_name() == "Cargo.toml");
    let names_a_path = |path: PathBuf| fs::read_to_string(path).is_ok_and(|text| text.contains("path ="));
    if manifests.map(walkdir::DirEntry::into_path).any(names_a_path) {
        let _ = Command::new(env!("CARGO")).args(["generate-lockfile", "--offline", "-q"]).current_dir(root).output();
    }
}

fn utf8(path: &std::path::Path) -> Option<Utf8PathBuf> {
    Utf8PathBuf::from_path_buf(path.to_owned()).ok()
}

fn relative(path: &Utf8Path, base: &Utf8Path) -> String {
    path.strip_prefix(base).unwrap_or(path).as_str().replace('\\', "/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn facts_are_laid_where_a_check_looks() {
        let armed = Armed::of(&[
            ("Cargo.toml".to_owned(), "[package]\nname = \"app\"\n[workspace]\n".to_owned()),
            ("orchestrate.toml".to_owned(), "version = 1\n".to_owned()),
            ("src/lib.rs".to_owned(), "pub fn f() -> Vec<u8> { Vec::new() }\n".to_owned()),
        ]);
        let names = || -> Vec<String> {
            let kept = armed.root.join("target/orchestrate").read_dir_utf8().expect("a folder");
            kept.filter_map(Result::ok).map(|it| it.file_name().to_owned()).filter(|it| it.contains("facts")).collect()
        };
        let laid = names();
        assert_eq!(laid.len(), 1);
        assert_eq!(armed.findings(), Ok(Vec::new()));
        assert_eq!(names(), laid);
    }
}
