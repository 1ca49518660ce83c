//! Marks on every item of sources that many people use: nothing but marks is new, each is found on its item, and rustfmt leaves all as it is.

#![expect(clippy::expect_used, reason = "this is how a test says that it could not run")]

use std::fs;
use std::io::Write as _;
use std::process::{Command, Stdio};

use camino::{Utf8Path, Utf8PathBuf};
use orchestrate_history::mark::{self, Edit, Form, Marked, Says, Style};
use orchestrate_syntax::digest;
use orchestrate_syntax::parse::{self, DefKind, FileFacts, ItemId};
use orchestrate_tests::fixture::repository;

/// Packages that the manifest of these tests names.
const PACKAGES: [&str; 5] = ["axum", "clap_builder", "hyper", "regex-automata", "tokio"];
/// One file in so many is formatted, too.
const FORMATTED: usize = 8;
/// Intents of several lengths, one with letters that a string cannot hold as they are.
const INTENTS: [&str; 5] = [
    "unconfirmed: Hold it",
    "unconfirmed: Give the next of them",
    "unconfirmed: Give the next of them, in the order of keys",
    "unconfirmed: Say \"when\" and \\ how; say it in 漢字",
    "unconfirmed: Turn a header into a delay; honour the pauses that a server asks for, and refuse those that are longer than a day",
];

#[test]
fn marks_on_every_item_change_nothing_else_and_are_found() {
    let files = files();
    assert!(files.len() > 500, "{}", files.len());
    let mut marks = 0;
    for (at, path) in files.iter().enumerate() {
        let text = fs::read_to_string(path).expect("a source is text");
        let facts = parse_deep(&text);
        // As it stands, and with the line ends of another system.
        for text in [text.clone(), text.replace('\n', "\r\n")] {
            let facts = if text.contains('\r') { parse_deep(&text) } else { facts.clone() };
            let (edits, marked) = on_every_item(&text, &facts, at);
            let edited = prove_deep(&text, &edits, &marked);
            let edited = edited.unwrap_or_else(|why| panic!("{path}: {why}"));
            assert_eq!(without(&edited, &edits), text, "{path}");
            assert_eq!(digests(&edited), digests(&text), "{path}");
            let ends = text.matches("\r\n").count();
            assert!(ends == 0 || edited.matches('\n').count() == edited.matches("\r\n").count(), "{path}");
            marks += marked.len();
        }
    }
    assert!(marks > 20_000, "{marks}");
}

#[test]
fn rustfmt_leaves_marks_as_they_are() {
    let mut formatted = 0;
    for (at, path) in files().iter().enumerate().step_by(FORMATTED) {
        let text = fs::read_to_string(path).expect("a source is text");
        let Some(before) = rustfmt(&text) else { continue };
        let (edits, marked) = on_every_item(&before, &parse_deep(&before), at);
        let edited = prove_deep(&before, &edits, &marked).unwrap_or_else(|why| panic!("{path}: {why}"));
        let after = rustfmt(&edited).unwrap_or_else(|| panic!("{path} cannot be formatted any more"));
        assert_eq!(after, edited, "{path}");
        formatted += 1;
    }
    assert!(formatted > 50, "{formatted}");
}

/// What a macro or an inert mark would be on each item, and on the file.
fn on_every_item(text: &str, facts: &FileFacts, seed: usize) -> (Vec<Edit>, Vec<Marked>) {
    let items = (0..facts.items.len() as u32).map(ItemId).filter(|id| takes_mark(facts, *id)).map(Some);
    let mut all: Vec<(Edit, Marked)> = Vec::new();
    for (at, on) in std::iter::once(None).chain(items).enumerate() {
        let intent = INTENTS[(seed + at) % INTENTS.len()].to_owned();
        let says = Says { intent, by: "claude".to_owned(), owner: (at % 7 == 0).then(|| "@net-team".to_owned()) };
        let form = match on {
            None => Form::Inner,
            Some(_) if at % 2 == 0 => Form::Macro("orchestrate_macros::generated".to_owned()),
            Some(_) => Form::Inert,
        };
        let span = on.map(|id| facts.item(id).span);
        let edit = mark::edit(text, span, (&form, says.generated()), &Style::default()).expect("it is made of tokens");
        all.push((edit, on));
    }
    all.sort_by_key(|(edit, _)| edit.at);
    all.into_iter().unzip()
}

fn takes_mark(facts: &FileFacts, id: ItemId) -> bool {
    let item = facts.item(id);
    let in_body =
        std::iter::successors(item.owner, |id| facts.item(*id).owner).any(|id| facts.item(id).kind == DefKind::Fn);
    !in_body && !matches!(item.kind, DefKind::Field | DefKind::Variant)
}

/// The text without what was put in.
fn without(edited: &str, edits: &[Edit]) -> String {
    let mut text = edited.to_owned();
    for edit in edits {
        text.replace_range(edit.at as usize..edit.at as usize + edit.text.len(), "");
    }
    text
}

fn digests(text: &str) -> Vec<String> {
    let facts = parse_deep(text);
    let of = |span: orchestrate_workspace::source::Span| digest::of(&text[span.start as usize..span.end as usize]);
    facts.items.iter().map(|item| of(item.span).expect("an item is made of tokens")).collect()
}

fn parse_deep(text: &str) -> FileFacts {
    deep(|| parse::parse(text, parse::Form::Items))
}

fn prove_deep(text: &str, edits: &[Edit], marked: &[Marked]) -> Result<String, &'static str> {
    deep(|| mark::prove(text, edits, marked))
}

/// On a thread on which sources may nest deep.
fn deep<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().stack_size(parse::STACK_BYTES).spawn_scoped(scope, work);
        thread.expect("a thread").join().expect("no panic")
    })
}

fn rustfmt(text: &str) -> Option<String> {
    let mut command = Command::new("rustfmt");
    command.args(["--edition", "2021", "--config-path", "/dev/null"]).current_dir(repository().join("fixtures"));
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().ok()?;
    let mut stdin = child.stdin.take()?;
    let text = text.to_owned();
    let writer = std::thread::spawn(move || stdin.write_all(text.as_bytes()));
    let output = child.wait_with_output().ok()?;
    writer.join().ok()?.ok()?;
    output.status.success().then(|| String::from_utf8(output.stdout).ok())?
}

fn files() -> Vec<Utf8PathBuf> {
    let metadata =
        cargo_metadata::MetadataCommand::new().current_dir(repository()).exec().expect("cargo knows the packages");
    let wanted = metadata.packages.iter().filter(|package| PACKAGES.contains(&package.name.as_str()));
    let folders = wanted.filter_map(|package| package.manifest_path.parent()).map(Utf8Path::to_owned);
    let mut files: Vec<Utf8PathBuf> = folders.flat_map(|folder| sources(&folder)).collect();
    files.sort();
    files
}

fn sources(folder: &Utf8Path) -> Vec<Utf8PathBuf> {
    let entries = walkdir::WalkDir::new(folder.join("src")).into_iter().filter_map(Result::ok);
    let paths = entries.filter_map(|entry| Utf8PathBuf::from_path_buf(entry.into_path()).ok());
    paths.filter(|path| path.extension() == Some("rs") && path.is_file()).collect()
}
