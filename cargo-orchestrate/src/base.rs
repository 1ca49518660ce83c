//! The sources as a revision has them: what has changed in the workspace since then, and what stood there before.
//!
//! In: the workspace's folder and the name of a revision. Out: a [`Base`]. git is asked, as a program: whoever has a revision has it.
//!
//! **Architecture Invariant:** the repository is read and never written.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, Read as _, Seek as _, Write as _};
use std::process::{Command, Output};

use camino::{Utf8Path, Utf8PathBuf};

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
    /// git cannot be started.
    #[error("could not run `git`: {0}\nhelp: install it, or leave out the revision")]
    Git(io::Error),
    /// The workspace is in no repository.
    #[error("`{root}` is in no git repository: {said}\nhelp: leave out the revision")]
    NoRepository {
        /// The workspace.
        root: Utf8PathBuf,
        /// What git said.
        said: String,
    },
    /// There is no such revision.
    #[error(
        "git knows no commit `{revision}`\nhelp: name a branch, a tag or a commit, as in `origin/main`; a shallow clone has few: `git fetch --unshallow`"
    )]
    Unknown {
        /// Its name.
        revision: String,
    },
    /// Nobody said with what to compare, and there is no branch that one would take.
    #[error(
        "the policy binds code that has changed, and git knows no default branch to compare with\nhelp: name one with `--base REV`; a fresh or shallow clone may lack it: `git fetch --unshallow origin`"
    )]
    NoDefault,
    /// Nothing is common to both.
    #[error(
        "`{revision}` and this checkout have no commit in common\nhelp: a shallow clone may lack it: `git fetch --unshallow`"
    )]
    Apart {
        /// Its name.
        revision: String,
    },
    /// git did not answer.
    #[error("git could not say what has changed: {said}\nhelp: see what `git status` says")]
    Failed {
        /// What it said.
        said: String,
    },
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
        let git = Git { root };
        let mut files = git.changed(&commit)?;
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
        Ok(Git { root }.texts(commit, &[file.to_owned()])?.pop().flatten())
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
    let git = Git { root };
    git.see_that_it_is_a_repository()?;
    match revision {
        Some(revision) => git.common(revision),
        None => {
            let known = DEFAULTS.into_iter().map(|revision| git.common(revision));
            let known = known.filter(|found| !matches!(found, Err(BaseError::Unknown { .. })));
            known.into_iter().next().unwrap_or(Err(BaseError::NoDefault))
        }
    }
}

struct Git<'a> {
    root: &'a Utf8Path,
}

impl Git<'_> {
    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new("git");
        // No lock is taken for what only reads.
        command.args(arguments).current_dir(self.root).env("GIT_OPTIONAL_LOCKS", "0");
        command
    }

    fn output(&self, arguments: &[&str]) -> Result<Output, BaseError> {
        self.command(arguments).output().map_err(BaseError::Git)
    }

    fn see_that_it_is_a_repository(&self) -> Result<(), BaseError> {
        let output = self.output(&["rev-parse", "--is-inside-work-tree"])?;
        if output.status.success() {
            return Ok(());
        }
        Err(BaseError::NoRepository { root: self.root.to_owned(), said: said(&output) })
    }

    /// What it says on one line; none where it refuses.
    fn line(&self, arguments: &[&str]) -> Result<Option<String>, BaseError> {
        let output = self.output(arguments)?;
        let text = String::from_utf8_lossy(&output.stdout).trim().to_owned();
        Ok((output.status.success() && !text.is_empty()).then_some(text))
    }

    fn common(&self, revision: &str) -> Result<String, BaseError> {
        let commit = format!("{revision}^{{commit}}");
        let named = self.line(&["rev-parse", "--verify", "--quiet", "--end-of-options", &commit])?;
        let named = named.ok_or_else(|| BaseError::Unknown { revision: revision.to_owned() })?;
        let common = self.line(&["merge-base", &named, "HEAD"])?;
        common.ok_or_else(|| BaseError::Apart { revision: revision.to_owned() })
    }

    fn changed(&self, commit: &str) -> Result<Vec<Utf8PathBuf>, BaseError> {
        let mut files =
            self.paths(&["diff", "--name-only", "-z", "--no-renames", "--no-ext-diff", "--relative", commit])?;
        files.extend(self.paths(&["ls-files", "-z", "--others", "--exclude-standard"])?);
        Ok(files)
    }

    fn paths(&self, arguments: &[&str]) -> Result<Vec<Utf8PathBuf>, BaseError> {
        let output = self.output(arguments)?;
        if !output.status.success() {
            return Err(BaseError::Failed { said: said(&output) });
        }
        let paths = output.stdout.split(|byte| *byte == 0).filter(|path| !path.is_empty());
        // What is not UTF-8 is no source of ours.
        Ok(paths.filter_map(|path| Some(Utf8PathBuf::from(std::str::from_utf8(path).ok()?))).collect())
    }

    /// The texts that files had in a commit, all by one process: none of those that were not there, or were no text.
    fn texts(&self, commit: &str, files: &[Utf8PathBuf]) -> Result<Vec<Option<String>>, BaseError> {
        let mut asked = tempfile::tempfile().map_err(BaseError::Git)?;
        let ask = |asked: &mut File| {
            files.iter().try_for_each(|file| writeln!(asked, "{commit}:./{file}"))?;
            asked.rewind()
        };
        ask(&mut asked).map_err(BaseError::Git)?;
        let output = self.command(&["cat-file", "--batch"]).stdin(asked).output().map_err(BaseError::Git)?;
        if !output.status.success() {
            return Err(BaseError::Failed { said: said(&output) });
        }
        let mut answers = output.stdout.as_slice();
        files
            .iter()
            .map(|_| answer(&mut answers))
            .collect::<Option<_>>()
            .ok_or_else(|| BaseError::Failed { said: "`git cat-file --batch` ended too soon".to_owned() })
    }
}

/// The next answer of `git cat-file --batch`: `<id> blob <bytes>`, the bytes and a line feed; else one line, which ends in `missing`.
fn answer(from: &mut &[u8]) -> Option<Option<String>> {
    let end = from.iter().position(|byte| *byte == b'\n')?;
    let header = String::from_utf8_lossy(&from[..end]).into_owned();
    *from = &from[end + 1..];
    let Some(size) = header.split(' ').nth(2).filter(|_| header.contains(" blob ")) else { return Some(None) };
    let mut text = vec![0; size.parse().ok().filter(|size| *size <= from.len())?];
    from.read_exact(&mut text).ok()?;
    *from = from.get(1..)?;
    Some(String::from_utf8(text).ok())
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).trim().to_owned()
}

#[cfg(test)]
mod tests {
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
        assert!(output.status.success(), "{}", said(&output));
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
