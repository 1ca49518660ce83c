//! What git is asked: commits, changes, blobs, notes. Nothing is fetched, nothing is written.
//!
//! In: a repository. Out: bytes for the rest of this module, read.

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use super::born::{Born, Run, Traced};
use super::commits::{self, Commit};
use super::follow::{self, Noting};
use super::kept::{Kept, Lacks};
use super::lives::{Lives, Noted};
use super::notes::Note;
use super::raw::{self, Log, Version};
use super::records::Record;
use orchestrate_workspace::git::{Git, GitError, Object};

/// Where git-ai keeps its notes.
const NOTES: &str = "refs/notes/ai";
/// So many notes are in memory at once: some hold whole conversations.
const NOTES_AT_ONCE: usize = 256;
/// Options that make git say the same whatever is configured.
const PLAIN: &[&str] = &["--no-show-signature", "--encoding=UTF-8", "--no-color", "--no-ext-diff", "--no-notes"];

/// A history, as far as it is here.
#[derive(Debug, Default)]
pub struct Asked {
    /// The last commit: the one that is checked out, unless another was asked for; none where there is none yet.
    pub head: Option<String>,
    /// Where the folder is in its repository: empty, or ends with `/`.
    pub prefix: String,
    /// Every commit that led here, parents first.
    pub commits: Vec<Commit>,
    /// Commits, by index, whose parents a shallow clone leaves out.
    pub cut: FxHashSet<u32>,
    /// Every file of the commit that is checked out, with its blob.
    pub tree: Vec<(String, String)>,
    /// Sources that differ from that commit, with the text that they have there; none where they are new.
    pub edited: Vec<(String, Option<String>)>,
    /// What agents' tools keep beside the history.
    pub refs: Vec<String>,
    /// The commit of the notes.
    notes: Option<String>,
}

/// Asks what there is, up to the commit that is checked out.
///
/// # Errors
/// Where git does not answer.
pub fn ask(git: Git<'_>) -> Result<Asked, GitError> {
    let head = git.line(&["rev-parse", "--verify", "--quiet", "HEAD^{commit}"])?;
    let edited = if head.is_some() { edited(git.without_fetching())? } else { Vec::new() };
    Ok(Asked { edited, ..ask_at(git, head)? })
}

/// Asks what there was when a commit was the last one. What came later is not looked at.
///
/// # Errors
/// Where git does not answer.
pub fn ask_at(git: Git<'_>, commit: Option<String>) -> Result<Asked, GitError> {
    let git = git.without_fetching();
    let mut asked = Asked {
        head: commit,
        prefix: git.line(&["rev-parse", "--show-prefix"])?.unwrap_or_default(),
        refs: lines(&git.bytes(&[
            "for-each-ref",
            "--format=%(refname)",
            "refs/notes",
            "refs/heads/entire",
            "refs/remotes/*/entire",
        ])?),
        notes: git.line(&["rev-parse", "--verify", "--quiet", NOTES])?,
        ..Asked::default()
    };
    let Some(head) = asked.head.clone() else { return Ok(asked) };
    asked.commits = commits::read(&git.bytes(&listing(&["-z", commits::FORMAT, &head]))?);
    asked.cut = cut(git, &asked.commits)?;
    asked.tree = tree(git, &head)?;
    Ok(asked)
}

/// The files of a commit.
pub(super) fn tree(git: Git<'_>, commit: &str) -> Result<Vec<(String, String)>, GitError> {
    Ok(raw::tree(&git.bytes(&["ls-tree", "-r", "-z", "--full-tree", commit])?))
}

/// Commits after a revision, by index.
///
/// # Errors
/// Where there is no such revision.
pub fn since(git: Git<'_>, revision: &str, commits: &[Commit]) -> Result<FxHashSet<u32>, GitError> {
    let range = format!("{}..HEAD", git.commit(revision)?);
    let listed = lines(&git.bytes(&["rev-list", &range])?);
    let by_id = by_id(commits);
    Ok(listed.iter().filter_map(|id| by_id.get(id.as_str()).copied()).collect())
}

fn listing<'a>(more: &[&'a str]) -> Vec<&'a str> {
    let mut arguments = vec!["log", "--reverse", "--topo-order"];
    arguments.extend(PLAIN);
    arguments.extend(more);
    arguments
}

fn lines(bytes: &[u8]) -> Vec<String> {
    String::from_utf8_lossy(bytes).lines().map(str::to_owned).collect()
}

pub(super) fn by_id(commits: &[Commit]) -> FxHashMap<&str, u32> {
    commits.iter().enumerate().map(|(at, commit)| (commit.id.as_str(), at as u32)).collect()
}

/// Commits that look like the first of all, and name parents that are not here.
fn cut(git: Git<'_>, commits: &[Commit]) -> Result<FxHashSet<u32>, GitError> {
    if git.line(&["rev-parse", "--is-shallow-repository"])?.as_deref() != Some("true") {
        return Ok(FxHashSet::default());
    }
    let first: Vec<(u32, &str)> =
        (0..).zip(commits).filter(|(_, it)| it.parents == 0).map(|(at, it)| (at, it.id.as_str())).collect();
    let ids: Vec<&str> = first.iter().map(|(_, id)| *id).collect();
    let names_a_parent = |object: &Option<Object>| {
        let text = object.as_ref().map(|(_, bytes)| String::from_utf8_lossy(bytes));
        text.is_some_and(|text| {
            text.lines().take_while(|line| !line.is_empty()).any(|line| line.starts_with("parent "))
        })
    };
    let objects = git.objects(&ids)?;
    let cut = first.iter().zip(&objects).filter(|(_, object)| names_a_parent(object));
    Ok(cut.map(|((at, _), _)| *at).collect())
}

fn edited(git: Git<'_>) -> Result<Vec<(String, Option<String>)>, GitError> {
    let mut files =
        git.paths(&["diff", "--name-only", "-z", "--no-renames", "--no-ext-diff", "--no-relative", "HEAD"])?;
    files.retain(|path| path.extension() == Some("rs"));
    let names: Vec<String> = files.iter().map(|path| format!("HEAD:{path}")).collect();
    let texts = git.blobs(&names)?;
    Ok(files.into_iter().map(camino::Utf8PathBuf::into_string).zip(texts).collect())
}

impl Asked {
    /// What lines and notes rest on.
    pub fn key(&self, records: &[Record]) -> String {
        let records = blake3::hash(format!("{records:?}").as_bytes()).to_hex();
        let head = self.head.as_deref().unwrap_or_default();
        let notes = self.notes.as_deref().unwrap_or_default();
        format!("{head} {notes} {} {} {records}", self.commits.len(), self.cut.len())
    }

    /// Follows every line of the sources, and reads what was noted of the commits; with it, where that is asked for, how long lines lived.
    ///
    /// # Errors
    /// Where git does not answer.
    pub fn follow(&self, git: Git<'_>, records: &[Record], mut lives: Option<&mut Lives>) -> Result<Kept, GitError> {
        let git = git.without_fetching();
        let mut kept = Kept { key: self.key(records), ..Kept::default() };
        if let Some(lives) = &mut lives {
            **lives = Lives { key: kept.key.clone(), ..Lives::default() };
        }
        let by_id = by_id(&self.commits);
        if self.head.is_some() {
            self.follow_lines(git, records, &by_id, (&mut kept, lives))?;
        }
        self.read_notes(git, &by_id, &mut kept)?;
        Ok(kept)
    }

    fn follow_lines(
        &self,
        git: Git<'_>,
        records: &[Record],
        by_id: &FxHashMap<&str, u32>,
        (kept, lives): (&mut Kept, Option<&mut Lives>),
    ) -> Result<(), GitError> {
        let mut log = self.log(git, by_id, &mut kept.lacks)?;
        let sources = self.tree.iter().filter(|(path, blob)| path.ends_with(".rs") && !blob.is_empty());
        let files: Vec<(&str, Version)> =
            sources.map(|(path, blob)| (path.as_str(), log.version(path, blob))).collect();
        let recorded = recorded(git, records, &mut log, &mut kept.lacks)?;
        let standing: Vec<Version> = files.iter().map(|(_, version)| *version).collect();
        let wanted = [standing.clone(), recorded.iter().map(|(.., version)| *version).collect()].concat();
        let mut noted = Noted::default();
        let noting = Noting { lives: lives.is_some().then_some((&mut noted, standing.as_slice())), watch: None };
        let found = follow::follow(&log, &wanted, noting, &mut blobs(git))?;
        let mut paths = Paths { log: &log, known: FxHashMap::default(), all: Vec::new() };
        for (path, version) in files {
            let runs = found.get(&version).map(|runs| paths.own(runs)).unwrap_or_default();
            let has_gap = runs.iter().any(|run| run.born == Born::NOWHERE);
            kept.lacks.files += usize::from(!found.contains_key(&version) || has_gap);
            kept.files.push(Traced { path: path.to_owned(), runs });
        }
        for (revision, path, version) in recorded {
            let runs = found.get(&version).map(|runs| paths.own(runs)).unwrap_or_default();
            kept.recorded.push((revision, path, runs));
        }
        kept.paths.clone_from(&paths.all);
        if let Some(lives) = lives {
            (lives.lives, lives.lost) = noted.lives();
            lives.lives.iter_mut().for_each(|life| {
                life.run.born = paths.born(life.run.born);
                life.path = paths.index(life.path);
            });
            lives.paths = paths.all;
        }
        Ok(())
    }

    /// The changes of all sources.
    pub(super) fn log(&self, git: Git<'_>, by_id: &FxHashMap<&str, u32>, lacks: &mut Lacks) -> Result<Log, GitError> {
        let head = self.head.as_deref().unwrap_or("HEAD");
        Ok(Log::read(&changes(git, head, lacks)?, by_id))
    }

    fn read_notes(&self, git: Git<'_>, by_id: &FxHashMap<&str, u32>, kept: &mut Kept) -> Result<(), GitError> {
        if self.notes.is_none() {
            return Ok(());
        }
        let listed = lines(&git.bytes(&["notes", "--ref", NOTES, "list"])?);
        let pairs = listed.iter().filter_map(|line| line.split_once(' '));
        let (ours, foreign): (Vec<_>, Vec<_>) = pairs.partition(|(_, commit)| by_id.contains_key(commit));
        kept.lacks.foreign_notes = foreign.len();
        for some in ours.chunks(NOTES_AT_ONCE) {
            let blobs: Vec<&str> = some.iter().map(|(blob, _)| *blob).collect();
            let texts = git.objects(&blobs)?;
            let read = |object: Option<Object>| Note::read(&String::from_utf8_lossy(&object?.1));
            let notes: Vec<Option<Note>> = texts.into_par_iter().map(read).collect();
            for ((_, commit), note) in some.iter().zip(notes) {
                match note {
                    Some(note) => kept.notes.extend(by_id.get(commit).map(|at| (*at, note))),
                    None => kept.lacks.unread_notes += 1,
                }
            }
        }
        kept.notes.sort_by_key(|(commit, _)| *commit);
        Ok(())
    }
}

/// Blobs by id, as git has them.
pub(super) fn blobs(git: Git<'_>) -> impl FnMut(&[&str]) -> Result<Vec<Option<Vec<u8>>>, GitError> {
    move |ids| Ok(git.objects(ids)?.into_iter().map(|object| object.map(|(_, bytes)| bytes)).collect())
}

/// The changes of all sources. To find a renamed file that was altered too, git compares texts; where it lacks one, only names that
/// changed alone are followed.
fn changes(git: Git<'_>, head: &str, lacks: &mut Lacks) -> Result<Vec<u8>, GitError> {
    let arguments = |renames| {
        let mut more = raw::ARGUMENTS.to_vec();
        more.extend([renames, head, "--", ":(top)*.rs"]);
        listing(&more)
    };
    git.bytes(&arguments("-M")).or_else(|_| {
        lacks.exact_renames = true;
        git.bytes(&arguments("-M100%"))
    })
}

/// The files that records speak of, each once: revision, path, state.
fn recorded(
    git: Git<'_>,
    records: &[Record],
    log: &mut Log,
    lacks: &mut Lacks,
) -> Result<Vec<(String, String, Version)>, GitError> {
    let mut named: Vec<(&str, &str)> = records.iter().map(|it| (it.revision.as_str(), it.path.as_str())).collect();
    named.sort_unstable();
    named.dedup();
    // A line is asked for each; a path with a line feed would be two.
    named.retain(|(revision, path)| path.ends_with(".rs") && !revision.contains('\n') && !path.contains('\n'));
    let names: Vec<String> = named.iter().map(|(revision, path)| format!("{revision}:{path}")).collect();
    let mut found = Vec::new();
    for ((revision, path), blob) in named.into_iter().zip(git.ids(&names)?) {
        match blob {
            Some(blob) => found.push((revision.to_owned(), path.to_owned(), log.version(path, &blob))),
            None => lacks.foreign_records += 1,
        }
    }
    Ok(found)
}

/// Paths that lines were written under, numbered anew: of all that a history has had, few are left.
struct Paths<'a> {
    log: &'a Log,
    known: FxHashMap<u32, u32>,
    all: Vec<String>,
}

impl Paths<'_> {
    fn own(&mut self, runs: &[Run]) -> Vec<Run> {
        runs.iter().map(|run| Run { born: self.born(run.born), ..*run }).collect()
    }

    fn born(&mut self, born: Born) -> Born {
        if born == Born::NOWHERE {
            return born;
        }
        Born { path: self.index(born.path), ..born }
    }

    fn index(&mut self, path: u32) -> u32 {
        let (log, all) = (self.log, &mut self.all);
        *self.known.entry(path).or_insert_with(|| {
            all.push(log.names.name(path).to_owned());
            all.len() as u32 - 1
        })
    }
}
