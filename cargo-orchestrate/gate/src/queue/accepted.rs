//! The text of an item as somebody accepted it, found in the history by its digest.
//!
//! First in the commit that brought the record: what was accepted most often stands there, in whatever file. Then in what the item's file was before.

use camino::Utf8Path;

use orchestrate_history::review::{FOLDER, Record};
use orchestrate_resolve::model::DefKind;
use orchestrate_syntax::digest;
use orchestrate_syntax::parse::{self, Form};
use orchestrate_workspace::git::{Git, GitError};

/// How many versions of a file are looked at.
const VERSIONS: &str = "200";

/// What somebody saw, and where it was found.
#[derive(Debug)]
pub struct Accepted {
    /// The commit.
    pub commit: String,
    /// The text of the item.
    pub text: String,
}

/// The text that a record is about, looked for from a commit on backwards; none where no commit has it.
pub fn find(root: &Utf8Path, record: &Record, file: &Utf8Path, from: &str) -> Result<Option<Accepted>, GitError> {
    let git = Git::open(root)?;
    if git.line(&["rev-parse", "--verify", "--quiet", from])?.is_none() {
        return Ok(None);
    }
    let name = record.item.rsplit("::").next().unwrap_or(&record.item);
    let folder = format!("./{FOLDER}");
    if let Some(commit) = git.line(&["log", "-1", "--format=%H", "-S", &record.body, from, "--", &folder])? {
        // What a file is called does not matter there.
        let listed = git.output(&["grep", "-l", "-w", "-F", "-e", name, &commit, "--", "*.rs"])?;
        let listed = String::from_utf8_lossy(&listed.stdout).into_owned();
        let prefix = format!("{commit}:");
        let names = listed.lines().filter_map(|line| Some(format!("{commit}:./{}", line.strip_prefix(&prefix)?)));
        if let Some(found) = among(git, names.collect(), record)? {
            return Ok(Some(found));
        }
    }
    let name = format!("./{file}");
    let log = git.bytes(&["log", "-n", VERSIONS, "--format=%H", from, "--", &name])?;
    let commits = String::from_utf8_lossy(&log).into_owned();
    among(git, commits.lines().map(|commit| format!("{commit}:{name}")).collect(), record)
}

/// The first of these files that holds the text.
fn among(git: Git<'_>, names: Vec<String>, record: &Record) -> Result<Option<Accepted>, GitError> {
    let texts = git.blobs(&names)?;
    let body = record.body.clone();
    let search = move || {
        let found = |(name, text): (&String, Option<String>)| {
            let text = item_of(&text?, &body)?;
            Some(Accepted { commit: name.split(':').next().unwrap_or_default().to_owned(), text })
        };
        names.iter().zip(texts).find_map(found)
    };
    // Sources may nest deep. Without such a thread nothing is found.
    let thread = std::thread::Builder::new().stack_size(parse::STACK_BYTES).spawn(search);
    Ok(thread.ok().and_then(|thread| thread.join().ok()).flatten())
}

/// The item of a text that has this digest.
fn item_of(text: &str, body: &str) -> Option<String> {
    let facts = parse::parse(text, Form::Items);
    facts.items.iter().find_map(|item| {
        let code = text.get(item.span.start as usize..item.span.end as usize)?;
        let digest = match item.kind {
            DefKind::Module | DefKind::Impl | DefKind::Trait | DefKind::ExternBlock => digest::of_header(code),
            _ => digest::of(code),
        };
        (digest.ok()? == body).then(|| code.to_owned())
    })
}
