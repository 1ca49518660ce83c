//! `review import`: people who approved a pull request have looked at what it changed, and at nothing else.
//!
//! An item is theirs where the merge gave it the tokens that it still has. What a mark or a test said then is not asked: such a record speaks of bodies.

use std::collections::BTreeMap;
use std::ops::Range;

use camino::{Utf8Path, Utf8PathBuf};

use super::super::Failure;
use super::super::args::Common;
use super::super::out::Out;
use super::analyze;
use super::record::{New, write};
use orchestrate_history::evidence::Digests;
use orchestrate_history::review::{self, Approval, Approvals, Record, Said, is_reviewable};
use orchestrate_pipeline::{Analysis, CheckError, Compare};
use orchestrate_resolve::model::DefId;
use orchestrate_syntax::digest;
use orchestrate_syntax::parse::{self, DefKind, FileFacts, Form, ItemFact};
use orchestrate_workspace::git::Git;
use orchestrate_workspace::source;

pub(super) fn run(
    common: &Common,
    file: &Utf8Path,
    (merge, author): (Option<&str>, Option<&str>),
    out: &mut Out,
) -> Result<(), Failure> {
    let text = source::read(file).map_err(|problem| CheckError::unreadable(file.to_owned(), &problem))?;
    let analysis = analyze(common, Compare::Nothing)?;
    let found = review::approvals(&text, author, &analysis.reviewed.agents)
        .map_err(|why| Failure::Usage(format!("`{file}` is of no use: {why}")))?;
    let Some(merge) = merge.or(found.merge.as_deref()) else {
        let help = "help: name it, as in `--merge 3f9c2a7b`, or let `gh pr view` print `mergeCommit`, too";
        return Err(Failure::Usage(format!("`{file}` does not say as which commit it was merged\n{help}")));
    };
    if found.author.is_none() {
        let help = "help: name them, as in `--author ada`: their own approval is no review";
        return Err(Failure::Usage(format!("`{file}` does not say who made the pull request\n{help}")));
    }
    let merged = Merged::read(&analysis.workspace.root, merge)?;
    let items = merged.still_there(&analysis);
    for (who, why) in &found.left_out {
        out.note(&format!("`{who}` is left out: {why}"));
    }
    let count = write(&analysis, records(&analysis, &items, &found), out)?;
    let gone = merged.changed.values().map(BTreeMap::len).sum::<usize>() - items.len();
    if gone > 0 {
        out.note(&format!(
            "{gone} of the items that it changed are left out: they have changed since, or stand in another file"
        ));
    }
    let people = found.approvals.len();
    out.status("Imported", &format!("{count} records, of {} items and {people} people", items.len()));
    Ok(())
}

fn records(analysis: &Analysis, items: &[(DefId, String)], found: &Approvals) -> New {
    let mut new = New::new();
    for (item, body) in items {
        let path = analysis.model.path(*item);
        for Approval { who, when, note } in &found.approvals {
            // What they have said since is worth more.
            let said = |record: &Record| record.who == *who && record.when >= *when;
            if analysis.reviewed.reviews.of(&path).any(|(record, _)| said(record)) {
                continue;
            }
            let (item_path, who, when, note) = (path.clone(), who.clone(), when.clone(), note.clone());
            let (body, intent, tests) = (body.clone(), None, BTreeMap::new());
            new.push((*item, Record { item: item_path, verdict: Said::Accept, who, when, body, intent, tests, note }));
        }
    }
    new
}

/// An item by where it stands in its file: the names around it, its kind and name, and the how-manieth of these.
type Key = (String, usize);

/// What a merge made of files.
struct Merged {
    /// By file: each item that it changed, with its digest.
    changed: BTreeMap<Utf8PathBuf, BTreeMap<Key, String>>,
}

impl Merged {
    fn read(root: &Utf8Path, merge: &str) -> Result<Merged, Failure> {
        let git = Git::open(root)?;
        let commit = git.commit(merge)?;
        let parent = format!("{commit}^");
        let files = match git.line(&["rev-parse", "--verify", "--quiet", &parent])? {
            Some(_) => git.paths(&[
                "diff",
                "--name-only",
                "-z",
                "--no-renames",
                "--no-ext-diff",
                "--relative",
                &parent,
                &commit,
            ])?,
            None => git.paths(&["ls-tree", "-r", "-z", "--name-only", &commit])?,
        };
        let files: Vec<Utf8PathBuf> = files.into_iter().filter(|file| file.extension() == Some("rs")).collect();
        let (before, after) = (git.texts(&parent, &files)?, git.texts(&commit, &files)?);
        let mut changed = BTreeMap::new();
        for ((file, before), after) in files.into_iter().zip(before).zip(after) {
            let Some(after) = after else { continue };
            let known = before.map(|text| items(&text)).unwrap_or_default();
            let mut of_file = items(&after);
            of_file.retain(|key, (_, digest)| known.get(key).is_none_or(|(_, known)| known != digest));
            changed.insert(file, of_file.into_iter().map(|(key, (_, digest))| (key, digest)).collect());
        }
        Ok(Merged { changed })
    }

    /// The items of today that are as the merge made them.
    fn still_there(&self, analysis: &Analysis) -> Vec<(DefId, String)> {
        let (model, sources) = (&analysis.model, &analysis.sources);
        let digests = Digests::new(model, sources);
        let mut by_place: BTreeMap<(&Utf8Path, u32, u32), DefId> = BTreeMap::new();
        for (id, def) in model.defs().filter(|(id, def)| is_reviewable(model, *id) && !def.test) {
            by_place.entry((sources.path(def.site.file), def.span.start, def.span.end)).or_insert(id);
        }
        let mut found = Vec::new();
        for (file, changed) in &self.changed {
            let Some(text) = sources.id(file).map(|file| sources.text(file)) else { continue };
            for (key, (bytes, digest)) in items(text) {
                let id = by_place
                    .get(&(file.as_path(), bytes.start, bytes.end))
                    .filter(|_| changed.get(&key) == Some(&digest));
                found.extend(id.and_then(|id| Some((*id, digests.of_def(*id).filter(|it| *it == digest)?))));
            }
        }
        found
    }
}

/// The items of a text by where they stand, with their bytes and digests.
fn items(text: &str) -> BTreeMap<Key, (Range<u32>, String)> {
    let owned = text.to_owned();
    // Sources may nest deep. Without such a thread nothing is found, and nothing imported.
    let thread =
        std::thread::Builder::new().stack_size(parse::STACK_BYTES).spawn(move || parse::parse(&owned, Form::Items));
    let Some(facts) = thread.ok().and_then(|thread| thread.join().ok()) else { return BTreeMap::new() };
    let mut items = BTreeMap::new();
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for item in facts.items.iter().filter(|item| !holds_items(item.kind) || item.kind == DefKind::Trait) {
        let way = way(&facts, text, item);
        let count = counts.entry(way.clone()).or_default();
        *count += 1;
        let code = text.get(item.span.start as usize..item.span.end as usize).unwrap_or_default();
        let digest = if holds_items(item.kind) { digest::of_header(code) } else { digest::of(code) };
        let stands_alone = !matches!(item.kind, DefKind::Field | DefKind::Variant) && !item.test;
        if let (Ok(digest), true) = (digest, stands_alone) {
            items.insert((way, *count), (item.span.start..item.span.end, digest));
        }
    }
    items
}

fn holds_items(kind: DefKind) -> bool {
    matches!(kind, DefKind::Module | DefKind::Impl | DefKind::Trait | DefKind::ExternBlock)
}

/// The names around an item and its own; of an impl, its header.
fn way(facts: &FileFacts, text: &str, item: &ItemFact) -> String {
    let mut names = Vec::new();
    let mut at = Some(item);
    while let Some(item) = at {
        let header = || text.get(item.name_span.start as usize..item.name_span.end as usize).unwrap_or_default();
        names.push(format!("{:?} {}", item.kind, item.name.map_or_else(header, |name| facts.name(name))));
        at = item.owner.and_then(|owner| facts.items.get(owner.0 as usize));
    }
    names.reverse();
    names.join(" ")
}
