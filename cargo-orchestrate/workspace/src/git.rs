//! git, asked as a program: whoever has a history has it.
//!
//! In: a folder of a repository, and what to ask. Out: what git says, as text.
//!
//! **Architecture Invariant:** the repository is read and never written.

use std::fs::File;
use std::io::{self, Read as _, Seek as _, Write as _};
use std::process::{Command, Output, Stdio};

use camino::{Utf8Path, Utf8PathBuf};

/// Why git gave no answer.
#[derive(Debug, thiserror::Error)]
pub enum GitError {
    /// git cannot be started.
    #[error(
        "could not run `git`: {0}\nhelp: install it; what a revision or a history decides cannot be judged without it"
    )]
    Start(io::Error),
    /// The folder is in no repository.
    #[error("`{root}` is in no git repository: {said}\nhelp: leave out what asks for a history, or run `git init`")]
    NoRepository {
        /// The folder.
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
    /// Nothing is common to both.
    #[error(
        "`{revision}` and this checkout have no commit in common\nhelp: a shallow clone may lack it: `git fetch --unshallow`"
    )]
    Apart {
        /// Its name.
        revision: String,
    },
    /// git refused.
    #[error("`git {asked}` failed: {said}\nhelp: see what `git status` and `git fsck` say")]
    Failed {
        /// What it was asked.
        asked: String,
        /// What it said.
        said: String,
    },
}

/// What an object is, `blob` or `commit`, and its bytes.
pub type Object = (String, Vec<u8>);

/// A folder in a repository.
#[derive(Clone, Copy, Debug)]
pub struct Git<'a> {
    root: &'a Utf8Path,
    fetches: bool,
}

impl<'a> Git<'a> {
    /// The repository that a folder is in. That it is in one is not asked here.
    pub fn new(root: &'a Utf8Path) -> Git<'a> {
        Git { root, fetches: true }
    }

    /// The repository that a folder is in.
    ///
    /// # Errors
    /// Where git is missing, or the folder is in no repository.
    pub fn open(root: &'a Utf8Path) -> Result<Git<'a>, GitError> {
        let git = Git::new(root);
        let output = git.output(&["rev-parse", "--is-inside-work-tree"])?;
        if output.status.success() {
            return Ok(git);
        }
        Err(GitError::NoRepository { root: root.to_owned(), said: said(&output) })
    }

    /// The same, with what is here: what a partial clone lacks is not fetched, and is missing.
    pub fn without_fetching(self) -> Git<'a> {
        Git { fetches: false, ..self }
    }

    /// A command that runs in the folder.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new("git");
        // No lock is taken for what only reads.
        command.args(arguments).current_dir(self.root).env("GIT_OPTIONAL_LOCKS", "0");
        if !self.fetches {
            command.env("GIT_NO_LAZY_FETCH", "1");
        }
        command
    }

    /// What a command says, whether it succeeds or not.
    ///
    /// # Errors
    /// Where git is missing.
    pub fn output(&self, arguments: &[&str]) -> Result<Output, GitError> {
        self.command(arguments).output().map_err(GitError::Start)
    }

    /// What it says on one line; none where it refuses.
    ///
    /// # Errors
    /// Where git is missing.
    pub fn line(&self, arguments: &[&str]) -> Result<Option<String>, GitError> {
        let output = self.output(arguments)?;
        let text = String::from_utf8_lossy(&output.stdout).trim().to_owned();
        Ok((output.status.success() && !text.is_empty()).then_some(text))
    }

    /// All bytes that it says.
    ///
    /// # Errors
    /// Where it refuses.
    pub fn bytes(&self, arguments: &[&str]) -> Result<Vec<u8>, GitError> {
        let output = self.output(arguments)?;
        if output.status.success() {
            return Ok(output.stdout);
        }
        Err(GitError::Failed { asked: arguments.join(" "), said: said(&output) })
    }

    /// Paths that it lists with `-z`.
    ///
    /// # Errors
    /// Where it refuses.
    pub fn paths(&self, arguments: &[&str]) -> Result<Vec<Utf8PathBuf>, GitError> {
        let output = self.bytes(arguments)?;
        let paths = output.split(|byte| *byte == 0).filter(|path| !path.is_empty());
        // What is not UTF-8 is no source of ours.
        Ok(paths.filter_map(|path| Some(Utf8PathBuf::from(std::str::from_utf8(path).ok()?))).collect())
    }

    /// The commit that a revision names, in full.
    ///
    /// # Errors
    /// Where there is none.
    pub fn commit(&self, revision: &str) -> Result<String, GitError> {
        let commit = format!("{revision}^{{commit}}");
        let named = self.line(&["rev-parse", "--verify", "--quiet", "--end-of-options", &commit])?;
        named.ok_or_else(|| GitError::Unknown { revision: revision.to_owned() })
    }

    /// The commit where a revision and this checkout went different ways.
    ///
    /// # Errors
    /// Where there is no such revision, or nothing is common to both.
    pub fn common(&self, revision: &str) -> Result<String, GitError> {
        let common = self.line(&["merge-base", &self.commit(revision)?, "HEAD"])?;
        common.ok_or_else(|| GitError::Apart { revision: revision.to_owned() })
    }

    /// The texts that files had in a commit, all by one process: none of those that were not there, or were no text. Paths are relative to the folder.
    ///
    /// # Errors
    /// Where git does not answer.
    pub fn texts(&self, commit: &str, files: &[Utf8PathBuf]) -> Result<Vec<Option<String>>, GitError> {
        let names: Vec<String> = files.iter().map(|file| format!("{commit}:./{file}")).collect();
        self.blobs(&names)
    }

    /// The texts of objects, named as git names them, all by one process: none of those that are not there, or are no text.
    ///
    /// # Errors
    /// Where git does not answer.
    pub fn blobs(&self, names: &[String]) -> Result<Vec<Option<String>>, GitError> {
        let objects = self.objects(names)?.into_iter();
        let text = |(kind, bytes): (String, Vec<u8>)| String::from_utf8(bytes).ok().filter(|_| kind == "blob");
        Ok(objects.map(|object| object.and_then(text)).collect())
    }

    /// Objects, named as git names them, each with what it is, all by one process: none of those that are not there.
    ///
    /// # Errors
    /// Where git does not answer.
    pub fn objects<S: AsRef<str>>(&self, names: &[S]) -> Result<Vec<Option<Object>>, GitError> {
        let output = self.told("--batch", names)?;
        let mut answers = output.as_slice();
        let objects = names.iter().map(|_| answer(&mut answers)).collect::<Option<_>>();
        objects.ok_or_else(|| GitError::Failed {
            asked: "cat-file --batch".to_owned(),
            said: "it ended too soon".to_owned(),
        })
    }

    /// Ids of objects, named as git names them, all by one process: none of those that are not there.
    ///
    /// # Errors
    /// Where git does not answer.
    pub fn ids<S: AsRef<str>>(&self, names: &[S]) -> Result<Vec<Option<String>>, GitError> {
        let output = self.told("--batch-check", names)?;
        let output = String::from_utf8_lossy(&output);
        let id = |line: &str| match line.split(' ').collect::<Vec<_>>().as_slice() {
            [id, "blob" | "commit" | "tree" | "tag", _] => Some((*id).to_owned()),
            _ => None,
        };
        Ok(output.lines().map(id).collect())
    }

    /// What `git cat-file` says of names, a line each.
    fn told<S: AsRef<str>>(&self, form: &str, names: &[S]) -> Result<Vec<u8>, GitError> {
        let mut asked = tempfile::tempfile().map_err(GitError::Start)?;
        let ask = |asked: &mut File| {
            let lines: String = names.iter().map(|name| format!("{}\n", name.as_ref())).collect();
            asked.write_all(lines.as_bytes())?;
            asked.rewind()
        };
        ask(&mut asked).map_err(GitError::Start)?;
        let mut command = self.command(&["cat-file", form]);
        let output = command.stdin(Stdio::from(asked)).output().map_err(GitError::Start)?;
        if output.status.success() {
            return Ok(output.stdout);
        }
        Err(GitError::Failed { asked: format!("cat-file {form}"), said: said(&output) })
    }
}

/// The next answer of `git cat-file --batch`: `<id> <kind> <bytes>`, the bytes and a line feed; else one line, which ends in `missing`.
fn answer(from: &mut &[u8]) -> Option<Option<Object>> {
    let end = from.iter().position(|byte| *byte == b'\n')?;
    let header = String::from_utf8_lossy(&from[..end]).into_owned();
    *from = &from[end + 1..];
    // What is asked may hold blanks; what is found is told by its id, which holds none.
    let words: Vec<&str> = header.split(' ').collect();
    let [_, kind @ ("blob" | "commit" | "tree" | "tag"), size] = words.as_slice() else { return Some(None) };
    let mut bytes = vec![0; size.parse().ok().filter(|size| *size <= from.len())?];
    from.read_exact(&mut bytes).ok()?;
    *from = from.get(1..)?;
    Some(Some(((*kind).to_owned(), bytes)))
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).trim().to_owned()
}
