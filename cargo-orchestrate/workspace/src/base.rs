//! The sources as a revision has them: what has changed in the workspace since then, and what stood there before.
//!
//! In: the workspace's folder and the name of a revision. Out: a [`Base`]. git is asked.

use std::collections::BTreeMap;

use camino::{Utf8Path, Utf8PathBuf};

use crate::git::{Git, GitError};

/// What has changed since a revision.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Base {
    /// The commit that is compared with: where the revision and this checkout went different ways.
    pub commit: String,
    /// The changed sources, manifests and policies, workspace-relative, with the text that they had; none where they are new.
    pub files: BTreeMap<Utf8PathBuf, Option<String>>,
}

/// Why nobody can say what has changed.
#[derive(Debug, thiserror::Error)]
pub enum BaseError {
    /// git gave no answer.
    #[error(transparent)]
    Git(#[from] GitError),
    /// Nobody said with what to compare, and there is no branch that one would take.
    #[error(
        "the policy binds code that has changed, and git knows no default branch to compare with\nhelp: name a commit, as in `cargo orchestrate check --base REV`, or tell git of the default branch: `git remote set-head origin --auto`, after `git fetch origin` where the clone lacks it"
    )]
    NoDefault,
}

impl Base {
    /// What has changed since a revision: committed or not, and files that git does not know yet.
    ///
    /// # Errors
    /// Where git, the repository or the revision is missing.
    pub fn since(root: &Utf8Path, revision: &str) -> Result<Base, BaseError> {
        Base::at(root, commit(root, Some(revision))?)
    }

    /// What has changed since a commit, as [`commit`] gives it.
    ///
    /// # Errors
    /// Where git cannot say what has.
    pub fn at(root: &Utf8Path, commit: String) -> Result<Base, BaseError> {
        let git = Git::new(root);
        let mut files = changed(git, &commit)?;
        files.retain(|path| matches!(path.extension(), Some("rs" | "toml")));
        files.sort();
        files.dedup();
        let texts = git.texts(&commit, &files)?;
        Ok(Base { commit, files: files.into_iter().zip(texts).collect() })
    }

    /// The text that one file had in a commit; none where it was not there.
    ///
    /// # Errors
    /// Where git does not answer.
    pub fn text(root: &Utf8Path, commit: &str, file: &Utf8Path) -> Result<Option<String>, BaseError> {
        Ok(Git::new(root).texts(commit, &[file.to_owned()])?.pop().flatten())
    }
}

/// What a branch is usually merged into, in the order in which they are tried.
const DEFAULTS: [&str; 5] = ["origin/HEAD", "origin/main", "origin/master", "main", "master"];

/// The commit where a revision and this checkout went different ways; the revision is the default branch where none is given: as the
/// remote has it, else `main` or `master`.
///
/// # Errors
/// Where git, the repository or the revision is missing.
pub fn commit(root: &Utf8Path, revision: Option<&str>) -> Result<String, BaseError> {
    let git = Git::open(root)?;
    if let Some(revision) = revision {
        return Ok(git.common(revision)?);
    }
    let known = DEFAULTS.into_iter().map(|revision| git.common(revision));
    let known = known.filter(|found| !matches!(found, Err(GitError::Unknown { .. })));
    Ok(known.into_iter().next().ok_or(BaseError::NoDefault)??)
}

fn changed(git: Git<'_>, commit: &str) -> Result<Vec<Utf8PathBuf>, GitError> {
    let mut files = git.paths(&["diff", "--name-only", "-z", "--no-renames", "--no-ext-diff", "--relative", commit])?;
    files.extend(git.paths(&["ls-files", "-z", "--others", "--exclude-standard"])?);
    Ok(files)
}

#[cfg(test)]
mod tests {
    use std::process::Command;

    use super::*;

    fn repository() -> (tempfile::TempDir, Utf8PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let root = Utf8Path::from_path(folder.path()).unwrap().join("inner");
        std::fs::create_dir_all(&root).unwrap();
        git(&root, &["init", "-q", "-b", "main", ".."]);
        (folder, root)
    }

    fn git(root: &Utf8Path, arguments: &[&str]) {
        let who = ["-c", "user.name=a", "-c", "user.email=a@b", "-c", "commit.gpgsign=false"];
        let output = Command::new("git").args(who).args(arguments).current_dir(root).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }

    fn write(root: &Utf8Path, path: &str, text: &str) {
        std::fs::write(root.join(path), text).unwrap();
    }

    #[test]
    fn changes_since_the_common_commit_are_known_with_what_stood_there() {
        let (_folder, root) = repository();
        for (path, text) in
            [("same.rs", "s"), ("a b.rs", "old\n\nlines"), ("gone.rs", "g"), ("notes.md", "n"), ("../out.rs", "o")]
        {
            write(&root, path, text);
        }
        git(&root, &["add", ".."]);
        git(&root, &["commit", "-qm", "one"]);
        git(&root, &["checkout", "-qb", "other"]);
        for (path, text) in [("a b.rs", "new"), ("notes.md", "m"), ("../out.rs", "p"), ("new.rs", "n")] {
            write(&root, path, text);
        }
        git(&root, &["rm", "-q", "gone.rs"]);
        git(&root, &["add", "a b.rs"]);
        git(&root, &["commit", "-qm", "two"]);
        // What others have done since is none of ours.
        git(&root, &["checkout", "-qb", "theirs", "main"]);
        write(&root, "theirs.rs", "t");
        git(&root, &["add", "theirs.rs"]);
        git(&root, &["commit", "-qm", "three"]);
        git(&root, &["checkout", "-q", "other"]);
        write(&root, "a b.rs", "newer");
        let base = Base::since(&root, "theirs").unwrap();
        let files: Vec<(&str, Option<&str>)> =
            base.files.iter().map(|(path, text)| (path.as_str(), text.as_deref())).collect();
        assert_eq!(files, [("a b.rs", Some("old\n\nlines")), ("gone.rs", Some("g")), ("new.rs", None)]);
    }

    #[test]
    fn what_is_missing_is_said() {
        let (_folder, root) = repository();
        write(&root, "a.rs", "a");
        git(&root, &["add", "."]);
        git(&root, &["commit", "-qm", "one"]);
        let error = Base::since(&root, "no-such").unwrap_err().to_string();
        assert!(error.starts_with("git knows no commit `no-such`\nhelp: "), "{error}");
        let error = Base::since(&root, "--output=x").unwrap_err().to_string();
        assert!(error.starts_with("git knows no commit `--output=x`"), "{error}");
        git(&root, &["checkout", "-q", "--orphan", "alone"]);
        git(&root, &["commit", "-qm", "two"]);
        let error = Base::since(&root, "main").unwrap_err().to_string();
        assert!(error.starts_with("`main` and this checkout have no commit in common"), "{error}");
        let elsewhere = tempfile::tempdir().unwrap();
        let error = Base::since(Utf8Path::from_path(elsewhere.path()).unwrap(), "main").unwrap_err().to_string();
        assert!(error.contains("is in no git repository"), "{error}");
    }
}
