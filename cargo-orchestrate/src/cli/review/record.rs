//! `accept`, `reject`, `comment`: what a person says of items, written beside what they saw of them.

use std::collections::{BTreeMap, BTreeSet};

use camino::{Utf8Path, Utf8PathBuf};

use super::super::Failure;
use super::super::args::{Common, Saying};
use super::super::out::Out;
use super::analyze;
use orchestrate_history::evidence::Digests;
use orchestrate_history::review::{self, Items, Record, Reviews, Said, State, WEAKENINGS, Weakening, is_reviewable};
use orchestrate_pipeline::{self as pipeline, Analysis, Compare};
use orchestrate_policy as policy;
use orchestrate_resolve::model::{DefId, Model};
use orchestrate_workspace::disk;
use orchestrate_workspace::git::Git;

/// How many items are named, before the rest is counted.
const NAMED: usize = 20;

/// What is recorded, each with the item that it is about.
pub(super) type New = Vec<(DefId, Record)>;

pub(super) fn run(common: &Common, said: Said, saying: &Saying, out: &mut Out) -> Result<(), Failure> {
    let analysis = analyze(common, Compare::Nothing)?;
    let who = who(&analysis.workspace.root, saying)?;
    let digests = Digests::new(&analysis.model, &analysis.sources);
    let items = Items::new(&analysis.model, &analysis.marks, &digests);
    let (when, note) = (now(), saying.note.as_deref().map(str::trim).filter(|note| !note.is_empty()));
    let mut new = New::new();
    for item in selected(&analysis, &saying.items)? {
        let path = analysis.model.path(item);
        let Some(State { body, intent, tests }) = items.state(item) else {
            let help = "help: mend its file first: `cargo orchestrate check` says what is wrong with it";
            return Err(Failure::Usage(format!("`{path}` is not made of tokens\n{help}")));
        };
        let (who, when, note) = (who.clone(), when.clone(), note.map(str::to_owned));
        new.push((item, Record { item: path, verdict: said, who, when, body, intent, tests, note }));
    }
    if said == Said::Accept && analysis.reviewed.agents.have(&who) {
        out.note(&format!("`{who}` is an agent: what it accepts is kept, and counts for no `[[review]]`"));
    }
    let written = write(&analysis, new, out)?;
    if written == 0 {
        out.status("Unchanged", "all of it was said before");
    }
    Ok(())
}

pub(super) fn accept_weakening(
    common: &Common,
    saying: &Saying,
    (weakening, what): (&str, &str),
    out: &mut Out,
) -> Result<(), Failure> {
    let workspace = pipeline::load(&common.request())?;
    let who = who(&workspace.root, saying)?;
    let reviews =
        pipeline::reviews::read(&workspace, &mut orchestrate_workspace::source::Sources::new(&workspace.root))?;
    let mut all: Vec<Weakening> = reviews.weakenings().cloned().collect();
    all.retain(|it| (it.weakening.as_str(), &it.who) != (weakening, &who));
    let note = saying.note.clone().unwrap_or_default();
    all.push(Weakening { weakening: weakening.to_owned(), what: what.to_owned(), who: who.clone(), when: now(), note });
    let path = workspace.root.join(WEAKENINGS);
    disk::write(&path, review::text_of_weakenings(&all).as_bytes())
        .map_err(|source| Failure::Write { path, source })?;
    out.status("Accepted", &format!("weakening `{weakening}`, as `{who}`"));
    out.status("Updated", &format!("`{WEAKENINGS}`"));
    Ok(())
}

fn who(root: &Utf8Path, saying: &Saying) -> Result<String, Failure> {
    let named = saying.by.as_deref().map(str::trim).filter(|by| !by.is_empty()).map(str::to_owned);
    let known = match named {
        Some(named) => Some(named),
        None => Git::new(root).line(&["config", "user.email"])?,
    };
    let help =
        "help: name yourself, as in `--by ada@example.org`, or tell git: `git config user.email ada@example.org`";
    known.ok_or_else(|| Failure::Usage(format!("nobody knows who you are: git has no `user.email`\n{help}")))
}

fn now() -> String {
    jiff::Timestamp::now().strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// What patterns cover and is reviewed by itself. Test code is looked at with what it tests, but where a pattern names nothing else.
fn selected(analysis: &Analysis, patterns: &[String]) -> Result<Vec<DefId>, Failure> {
    let (model, mut items) = (&analysis.model, Vec::new());
    for pattern in patterns {
        let set = policy::select(model, &analysis.workspace, pattern).map_err(Failure::Usage)?;
        let found = set.defs.iter().map(DefId).filter(|id| is_reviewable(model, *id));
        let (tests, code): (Vec<DefId>, Vec<DefId>) = found.partition(|id| model.def(*id).test);
        let found = if code.is_empty() { tests } else { code };
        if found.is_empty() {
            let help = "help: name a function, a type, a constant, a trait or a macro of this workspace, or a module that holds some";
            return Err(Failure::Usage(format!("`{pattern}` holds nothing that is reviewed by itself\n{help}")));
        }
        items.extend(found);
    }
    items.sort_unstable();
    let mut seen = BTreeSet::new();
    // A file that two targets reach holds each item twice.
    items.retain(|id| seen.insert((model.def(*id).site, model.name(*id))));
    Ok(items)
}

/// Writes what was not said before, and says what and where; how many records that is.
pub(super) fn write(analysis: &Analysis, new: New, out: &mut Out) -> Result<usize, Failure> {
    let reviews = &analysis.reviewed.reviews;
    let new: New = new.into_iter().filter(|(_, record)| !is_known(reviews, record)).collect();
    let texts = texts(&analysis.model, reviews, &new);
    let root = &analysis.workspace.root;
    for (file, text) in &texts {
        let path = root.join(file);
        let written = match text {
            Some(text) => disk::write(&path, text.as_bytes()),
            None => disk::remove_file(&path),
        };
        written.map_err(|source| Failure::Write { path, source })?;
    }
    for (_, record) in new.iter().take(NAMED) {
        out.status(verb(record.verdict), &format!("`{}`, as `{}`", record.item, record.who));
    }
    if let Some((_, record)) = new.get(NAMED) {
        out.status(verb(record.verdict), &format!("{} more", new.len() - NAMED));
    }
    for (file, text) in &texts {
        out.status(if text.is_some() { "Updated" } else { "Removed" }, &format!("`{file}`"));
    }
    Ok(new.len())
}

fn verb(said: Said) -> &'static str {
    match said {
        Said::Accept => "Accepted",
        Said::Reject => "Rejected",
        Said::Comment => "Commented",
    }
}

/// Whether somebody has said the same of the same.
fn is_known(reviews: &Reviews, new: &Record) -> bool {
    let same = |it: &Record| Record { when: new.when.clone(), ..it.clone() } == *new;
    reviews.of(&new.item).any(|(record, _)| same(record))
}

/// The files that change, each with its text; none for one in which nothing is left.
fn texts(model: &Model, reviews: &Reviews, new: &New) -> BTreeMap<Utf8PathBuf, Option<String>> {
    let mut by_file: BTreeMap<Utf8PathBuf, Vec<Record>> = BTreeMap::new();
    for (item, record) in new {
        by_file.entry(review::file_of(model, *item)).or_default().push(record.clone());
    }
    let all: Vec<Record> = new.iter().map(|(_, record)| record.clone()).collect();
    let is_replaced = |old: &Record| all.iter().any(|it| (&it.item, &it.who) == (&old.item, &old.who));
    let mut texts = BTreeMap::new();
    for file in reviews.files() {
        let before: Vec<Record> = file.records.iter().map(|it| it.value.clone()).collect();
        let own = by_file.remove(&file.path).unwrap_or_default();
        if own.is_empty() && !before.iter().any(is_replaced) {
            continue;
        }
        let mut kept: Vec<Record> = before.into_iter().filter(|old| !is_replaced(old)).collect();
        kept.extend(own);
        texts.insert(file.path.clone(), (!kept.is_empty()).then(|| review::text(&kept)));
    }
    texts.extend(by_file.into_iter().map(|(file, records)| (file, Some(review::text(&records)))));
    texts
}
