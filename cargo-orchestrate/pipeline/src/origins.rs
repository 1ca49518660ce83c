//! Who wrote what: git is asked, what was followed before is taken from where it was kept, and the rest is put together.

use camino::{Utf8Path, Utf8PathBuf};
use orchestrate_grammar::Date;

use super::{Analysis, CheckError, Compare, Policies, Request, bind, kept_path, load, resolved};
use orchestrate_history::origin::ask::{self, Asked};
use orchestrate_history::origin::{Assumed, Given, Kept, Lives, Origins, Record, Signatures, records};
use orchestrate_policy::{self as policy, OriginTable, PolicyFiles, Unsigned};
use orchestrate_workspace::base::BaseError;
use orchestrate_workspace::disk;
use orchestrate_workspace::git::{Git, GitError};
use orchestrate_workspace::metadata::Workspace;
use orchestrate_workspace::source::{self, Sources};

/// Where Agent Trace keeps its records.
const RECORDS: &str = ".agent-trace";
/// What a workspace without a policy has for one.
pub(super) const NO_POLICY: &str = "version = 1\n";

/// The workspace with who wrote what, counting what was written since a revision where one is given. A policy is not needed.
///
/// # Errors
/// Where the workspace, its policy or its history cannot be read.
pub fn origins(request: &Request, since: Option<&str>) -> Result<(Analysis, Origins), CheckError> {
    with_origins(request, Depth::Lines, since)
}

/// How much of a history is followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Depth {
    /// Who wrote what there is.
    Lines,
    /// How long lines lived, too: what there was.
    Lives,
}

pub(super) fn with_origins(
    request: &Request,
    depth: Depth,
    since: Option<&str>,
) -> Result<(Analysis, Origins), CheckError> {
    let workspace = load(request)?;
    let policies = match Policies::load(&workspace) {
        Err(CheckError::NoPolicy { .. }) => Policies::of(&workspace, NO_POLICY.into()),
        policies => policies,
    }?;
    // What is not there is said at once, not after the work.
    Git::open(&workspace.root).map_err(history)?;
    let table = &policies.raw.origin;
    let signatures = signatures(&workspace, table, &mut Sources::new(&workspace.root))?;
    let reading = resolved(workspace, &policy::attribute_paths(&policies.raw));
    let asking = Asking { workspace: &reading.workspace, table, signatures: &signatures, since, at: None, depth };
    let origins = asking.origins()?;
    Ok((bind(reading, &policies, request.today, &Compare::Nothing)?, origins))
}

/// Who wrote what, for rules.
pub(super) fn for_rules(
    workspace: &Workspace,
    table: &OriginTable,
    sources: &mut Sources,
) -> Result<Origins, CheckError> {
    let signatures = signatures(workspace, table, sources)?;
    Asking { workspace, table, signatures: &signatures, since: None, at: None, depth: Depth::Lines }.origins()
}

/// Who wrote what when a commit was the last one; when the one that is checked out is, where none is given.
pub fn origins_at(
    workspace: &Workspace,
    table: &OriginTable,
    sources: &mut Sources,
    commit: Option<&str>,
) -> Result<Origins, CheckError> {
    let signatures = signatures(workspace, table, sources)?;
    Asking { workspace, table, signatures: &signatures, since: None, at: commit, depth: Depth::Lines }.origins()
}

/// What decides who wrote what, besides the texts: where it is the same, so are the origins.
///
/// # Errors
/// Where git does not answer.
pub(crate) fn state(root: &Utf8Path) -> Result<String, CheckError> {
    let git = Git::open(root).map_err(history)?.without_fetching();
    let refs = git.output(&["rev-parse", "--is-shallow-repository", "HEAD", "refs/notes/ai"]).map_err(history)?;
    let texts = record_texts(git, root)?;
    let texts = texts.iter().map(|text| blake3::hash(text.as_bytes()).to_hex().to_string()).collect::<Vec<_>>();
    Ok(format!("{} {}", String::from_utf8_lossy(&refs.stdout).replace('\n', " "), texts.join(" ")))
}

pub(super) fn history(error: GitError) -> CheckError {
    CheckError::Base(BaseError::Git(error))
}

/// Those that come with the program, and the policy's own.
pub(super) fn signatures(
    workspace: &Workspace,
    table: &OriginTable,
    sources: &mut Sources,
) -> Result<Signatures, CheckError> {
    let mut signatures = Signatures::embedded();
    for path in &table.signatures {
        let path = source::normalize(&workspace.root.join(&path.value));
        let file = sources.load(&path);
        if let Some(problem) = sources.problem(file) {
            return Err(CheckError::no_signatures(sources.path(file).to_owned(), problem));
        }
        let added = signatures.add(sources.text(file));
        added.map_err(|problems| CheckError::policy(sources, &PolicyFiles::one(file), problems))?;
    }
    Ok(signatures)
}

/// What is asked.
struct Asking<'a> {
    workspace: &'a Workspace,
    table: &'a OriginTable,
    signatures: &'a Signatures,
    since: Option<&'a str>,
    /// The last commit that counts; none for the one that is checked out.
    at: Option<&'a str>,
    depth: Depth,
}

impl Asking<'_> {
    fn origins(&self) -> Result<Origins, CheckError> {
        let root = &self.workspace.root;
        let git = Git::open(root).map_err(history)?.without_fetching();
        let asked = match self.at {
            Some(commit) => ask::ask_at(git, Some(commit.to_owned())),
            None => ask::ask(git),
        };
        let asked = asked.map_err(history)?;
        let only = self.since.map(|revision| ask::since(git, revision, &asked.commits)).transpose().map_err(history)?;
        let mut records = (Vec::new(), 0);
        for text in record_texts(git, root)? {
            let (read, unread) = records::read(&text);
            records.0.extend(read);
            records.1 += unread;
        }
        let (kept, lives) = self.kept(git, &asked, &records.0)?;
        let top = top(git, root)?;
        let text = |path: &str| source::read(&top.join(path)).ok().map(|text| text.to_string());
        let records = (records.0.as_slice(), records.1);
        let assumed = assumed(self.table);
        let given = Given { asked, kept, lives, signatures: self.signatures, records, assumed, only };
        Ok(Origins::new(given, text))
    }

    /// What an earlier run has followed, else what this one does. Whatever cannot be read or written costs time, and nothing else.
    fn kept(&self, git: Git<'_>, asked: &Asked, records: &[Record]) -> Result<(Kept, Option<Lives>), CheckError> {
        let path = |what| kept_path(&self.workspace.target_directory, &self.workspace.root, what);
        let of_lines = path(if self.at.is_some() { "origin-past" } else { "origin" });
        let of_lives = path("lives");
        let key = asked.key(records);
        let lives = || disk::read(&of_lives, Lives::MARK).and_then(|bytes| Lives::of_bytes(&bytes, &key));
        let known = disk::read(&of_lines, Kept::MARK).and_then(|bytes| Kept::of_bytes(&bytes, &key));
        match known.map(|kept| (kept, if self.depth == Depth::Lives { lives() } else { None })) {
            Some((kept, lives)) if self.depth == Depth::Lines || lives.is_some() => return Ok((kept, lives)),
            _ => {}
        }
        let mut lives = (self.depth == Depth::Lives).then(Lives::default);
        let kept = asked.follow(git, records, lives.as_mut()).map_err(history)?;
        if let Some(bytes) = kept.to_bytes() {
            keep(&of_lines, Some(bytes));
            keep(&of_lives, lives.as_ref().and_then(Lives::to_bytes));
        }
        Ok((kept, lives))
    }
}

fn keep(path: &Utf8Path, bytes: Option<Vec<u8>>) {
    if let Some(bytes) = bytes.filter(|bytes| bytes.len() as u64 <= disk::MAX_BYTES) {
        let _ = disk::write(path, &bytes);
    }
}

/// The top of the repository.
fn top(git: Git<'_>, root: &Utf8Path) -> Result<Utf8PathBuf, CheckError> {
    let top = git.line(&["rev-parse", "--show-toplevel"]).map_err(history)?;
    Ok(top.map_or_else(|| root.to_owned(), Utf8PathBuf::from))
}

/// The texts of Agent Trace's files, sorted by name.
fn record_texts(git: Git<'_>, root: &Utf8Path) -> Result<Vec<String>, CheckError> {
    let folder = top(git, root)?.join(RECORDS);
    let Ok(entries) = folder.read_dir_utf8() else { return Ok(Vec::new()) };
    let is_record = |path: &Utf8PathBuf| path.extension() == Some("json") || path.file_name() == Some("traces.jsonl");
    let mut paths: Vec<Utf8PathBuf> =
        entries.filter_map(Result::ok).map(|entry| entry.into_path()).filter(is_record).collect();
    paths.sort();
    Ok(paths.iter().filter_map(|path| Some(source::read(path).ok()?.to_string())).collect())
}

fn assumed(table: &OriginTable) -> Assumed {
    // The schema has seen that it is a day.
    let since = table.since.as_ref().and_then(|since| Date::parse(&since.value).ok());
    Assumed { human: table.unsigned == Unsigned::Human, since: since.map(seconds) }
}

/// The first second of a day in UTC, since 1970.
pub(super) fn seconds(date: Date) -> i64 {
    let day = |value: u8| i8::try_from(value).unwrap_or(1);
    let date = jiff::civil::Date::new(i16::try_from(date.year).unwrap_or(i16::MAX), day(date.month), day(date.day));
    let start = date.and_then(|date| date.to_zoned(jiff::tz::TimeZone::UTC));
    start.map_or(i64::MAX, |start| start.timestamp().as_second())
}
