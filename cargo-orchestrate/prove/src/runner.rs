//! The runner: what cargo starts in place of a test program, so that we see what it would have run, where, and with which variables.
//!
//! In: our own words, then the program and its arguments, as cargo gives them to a `target.….runner`. Out: a line of JSON for each run.
//! Examples in documentation are run, and kept where they reach what is asked about: rustdoc removes them, and each costs a compiler.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsString;
use std::fs;
use std::io;
use std::process::Command;
use std::time::Duration;

use camino::{Utf8Path, Utf8PathBuf};
use serde::{Deserialize, Serialize};

use super::process::{self, End, Limit};
use orchestrate_mutate::REACHED;
use orchestrate_workspace::disk;

/// What a call of ours begins with.
const WORD: &str = "__run";
/// Where several examples share a program, it calls itself for each by the path in the first, and says which by the second: rustdoc's names.
const ITSELF: &str = "RUSTDOC_DOCTEST_BIN_PATH";
const CASE: &str = "RUSTDOC_DOCTEST_RUN_NB_TEST";
/// Says to us that such a program calls: the folder and the program.
const SHARED: &str = "ORCHESTRATE_EXAMPLES";
/// Tells us what was set before cargo began, without saying it.
const INHERITED: &str = "ORCHESTRATE_INHERITED";
/// The file of ids that make an example worth keeping.
const WANTED: &str = "wanted";
const LOG: &str = "runs";

/// What is done with a program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Task {
    /// It is noted.
    Note,
    /// It is an example: it is run, noted, and kept.
    Example,
    /// It is asked for one test, which is run and noted, or for a list, which it is to print.
    Test,
}

impl Task {
    const ALL: [Task; 3] = [Task::Note, Task::Example, Task::Test];

    fn word(self) -> &'static str {
        match self {
            Task::Note => "note",
            Task::Example => "example",
            Task::Test => "test",
        }
    }
}

/// A program that cargo would have run, or has.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Run {
    /// The program; an example that is not kept has none.
    pub(super) program: Option<Utf8PathBuf>,
    /// Where it runs.
    pub(super) directory: Utf8PathBuf,
    /// What it was asked for, where that was a test.
    #[serde(default)]
    pub(super) test: Option<String>,
    /// The variables that cargo, its configuration and rustdoc have set.
    pub(super) environment: BTreeMap<String, String>,
    /// How it ended; a program that is only noted has not begun.
    pub(super) end: Option<End>,
    /// How long it took.
    pub(super) took: Duration,
    /// The ids of the functions that it reached.
    pub(super) reached: BTreeSet<u32>,
}

/// A folder in which runs are noted.
pub(super) struct Folder {
    path: Utf8PathBuf,
}

impl Folder {
    /// Empty, but for the ids that make an example worth keeping; where there are none, each is.
    pub(super) fn new(path: Utf8PathBuf, wanted: Option<&BTreeSet<u32>>) -> io::Result<Folder> {
        disk::remove_folder(&path)?;
        disk::create_folder(&path)?;
        if let Some(wanted) = wanted {
            let ids: String = wanted.iter().map(|id| format!("{id}\n")).collect();
            disk::write(&path.join(WANTED), ids.as_bytes())?;
        }
        Ok(Folder { path })
    }

    /// What cargo takes as its runner.
    pub(super) fn runner(&self, own: &Utf8Path, task: Task) -> [String; 4] {
        [own.to_string(), WORD.to_owned(), task.word().to_owned(), self.path.to_string()]
    }

    /// What was noted, in the order of the runs.
    pub(super) fn runs(&self) -> Vec<Run> {
        let text = fs::read_to_string(self.path.join(LOG)).unwrap_or_default();
        text.lines().filter_map(|line| serde_json::from_str(line).ok()).collect()
    }

    fn note(&self, run: &Run) -> io::Result<()> {
        disk::append_line(&self.path.join(LOG), &serde_json::to_string(run)?)
    }

    fn count(&self) -> usize {
        fs::read(self.path.join(LOG)).unwrap_or_default().iter().filter(|byte| **byte == b'\n').count()
    }

    fn is_wanted(&self, reached: &BTreeSet<u32>) -> bool {
        let wanted = self.path.join(WANTED);
        !wanted.exists() || ids(&wanted).iter().any(|id| reached.contains(id))
    }
}

/// Whether we were started in place of a test program.
pub fn is_run(arguments: &[OsString]) -> bool {
    match arguments {
        [_] => std::env::var_os(SHARED).is_some() && std::env::var_os(CASE).is_some(),
        [_, word, ..] => word == WORD,
        [] => false,
    }
}

/// Notes a run, and gives its exit code.
pub fn run(arguments: &[OsString]) -> u8 {
    // What cannot be noted is missing among the runs, and said there.
    attempt(arguments).ok().flatten().map_or(101, |end| if end == End::Well { 0 } else { 101 })
}

fn attempt(arguments: &[OsString]) -> io::Result<Option<End>> {
    let words: Vec<&str> = arguments.iter().filter_map(|word| word.to_str()).collect();
    match words.as_slice() {
        [own, WORD, task, folder, program, rest @ ..] => {
            let (folder, program) = (Folder { path: folder.into() }, Utf8Path::new(program));
            match Task::ALL.into_iter().find(|it| it.word() == *task) {
                Some(Task::Note) => noted(&folder, program).map(Some),
                Some(Task::Example) => example(&folder, program, own).map(Some),
                Some(Task::Test) => test(&folder, program, rest).map(Some),
                None => Ok(None),
            }
        }
        [_] => {
            let shared = std::env::var(SHARED).unwrap_or_default();
            let Some((folder, program)) = shared.split_once('\n') else { return Ok(None) };
            one_of_several(&Folder { path: folder.into() }, Utf8Path::new(program)).map(Some)
        }
        _ => Ok(None),
    }
}

fn noted(folder: &Folder, program: &Utf8Path) -> io::Result<End> {
    folder.note(&Run { program: Some(program.to_owned()), ..this_run()? })?;
    Ok(End::Well)
}

/// Runs the test that `--exact` names; without it, the program does what it was asked for. Whoever started us sets the limits.
fn test(folder: &Folder, program: &Utf8Path, arguments: &[&str]) -> io::Result<End> {
    let mut command = Command::new(program);
    command.args(arguments);
    let exact = arguments.iter().position(|word| *word == "--exact");
    let Some(name) = exact.and_then(|at| arguments.get(at + 1)) else {
        return Ok(process::run_openly(&mut command, Limit::NONE)?.end);
    };
    let notes = folder.path.join(format!("reached-{}", std::process::id()));
    let ended = process::run_openly(command.env(REACHED, &notes), Limit::NONE)?;
    let run = Run { program: Some(program.to_owned()), test: Some((*name).to_owned()), ..this_run()? };
    folder.note(&Run { end: Some(ended.end), took: ended.took, reached: taken(&notes), ..run })?;
    Ok(ended.end)
}

/// Runs an example, or several that share a program; those come back to us one by one.
fn example(folder: &Folder, program: &Utf8Path, own: &str) -> io::Result<End> {
    let before = folder.count();
    let kept = folder.path.join(format!("example-{before}"));
    // rustdoc is about to remove it.
    disk::link(program, &kept)?;
    let notes = folder.path.join("reached");
    let mut command = Command::new(&kept);
    command.env(ITSELF, own).env(SHARED, format!("{}\n{kept}", folder.path)).env(REACHED, &notes);
    let ended = process::run_openly(&mut command, Limit::FIRST)?;
    if folder.count() == before {
        let run = Run { end: Some(ended.end), took: ended.took, reached: taken(&notes), ..this_run()? };
        let program = folder.is_wanted(&run.reached).then(|| kept.clone());
        if program.is_none() {
            disk::remove_file(&kept)?;
        }
        folder.note(&Run { program, ..run })?;
    }
    Ok(ended.end)
}

fn one_of_several(folder: &Folder, program: &Utf8Path) -> io::Result<End> {
    let notes = folder.path.join("reached-one");
    let mut command = Command::new(program);
    command.env_remove(ITSELF).env_remove(SHARED).env(REACHED, &notes);
    let ended = process::run_openly(&mut command, Limit::FIRST)?;
    let run = Run { end: Some(ended.end), took: ended.took, reached: taken(&notes), ..this_run()? };
    folder.note(&Run { program: folder.is_wanted(&run.reached).then(|| program.to_owned()), ..run })?;
    Ok(ended.end)
}

/// A run of no program, as we were started ourselves.
fn this_run() -> io::Result<Run> {
    let directory = Utf8PathBuf::try_from(std::env::current_dir()?).map_err(|error| error.into_io_error())?;
    let ours = [ITSELF, SHARED, REACHED, INHERITED];
    let inherited = std::env::var(INHERITED).unwrap_or_default();
    let is_new = |name: &str, value: &str| !inherited.contains(&mark_of(name, value));
    let environment = variables().filter(|(name, value)| is_new(name, value));
    Ok(Run {
        program: None,
        directory,
        test: None,
        environment: environment.filter(|(name, _)| !ours.contains(&name.as_str())).collect(),
        end: None,
        took: Duration::ZERO,
        reached: BTreeSet::new(),
    })
}

/// What cargo is to be told, so that nothing but what it sets is written down: there may be secrets among the rest.
pub(super) fn inherited() -> (&'static str, String) {
    (INHERITED, variables().map(|(name, value)| mark_of(&name, &value)).collect())
}

/// A variable with its value, in few characters that tell neither.
fn mark_of(name: &str, value: &str) -> String {
    let hash = blake3::hash(format!("{name}={value}").as_bytes()).to_hex();
    format!("{} ", &hash[..16])
}

fn variables() -> impl Iterator<Item = (String, String)> {
    std::env::vars_os().filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)))
}

/// The ids in a file that is of no use afterwards.
pub(super) fn taken(notes: &Utf8Path) -> BTreeSet<u32> {
    let ids = ids(notes);
    // It may never have been there.
    let _ = disk::remove_file(notes);
    ids
}

fn ids(file: &Utf8Path) -> BTreeSet<u32> {
    let text = fs::read_to_string(file).unwrap_or_default();
    text.lines().filter_map(|id| id.parse().ok()).collect()
}
