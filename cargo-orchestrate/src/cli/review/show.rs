//! `review show`: all that a reviewer of one item wants to see, on one screen.

use super::super::Failure;
use super::super::args::Common;
use super::super::chains::{by_crate, direct};
use super::super::out::Out;
use super::analyze;
use super::list::day;
use orchestrate_gate::queue;
use orchestrate_history::evidence::{Digests, Evidence, Now, Record as Run, TestOutcome, stale};
use orchestrate_history::review::{Ground, Items, Record, Said, changes, diff, is_reviewable, judged, owners};
use orchestrate_pipeline::{self as pipeline, Analysis, Compare};
use orchestrate_policy::{self as policy, ItemSet};
use orchestrate_render as render;
use orchestrate_render::review::{Before, Seen, Shown, ShownTest, ShownUses};
use orchestrate_resolve::model::{BitSet, Chains, DefId};

pub(super) fn run(common: &Common, wanted: &str, out: &mut Out) -> Result<(), Failure> {
    let analysis = analyze(common, Compare::Default)?;
    let item = one(&analysis, wanted)?;
    let shown = shown(&analysis, item)?;
    let terminal = out.terminal();
    out.write(|to| render::review::show(&shown, &terminal, to))?;
    Ok(())
}

/// The item that a path names. Of several definitions under different `cfg`s, the first.
fn one(analysis: &Analysis, wanted: &str) -> Result<DefId, Failure> {
    let model = &analysis.model;
    let set = policy::select(model, &analysis.workspace, wanted).map_err(Failure::Usage)?;
    let plain = wanted.replace('-', "_");
    let found: Vec<DefId> = set.defs.iter().map(DefId).filter(|id| is_reviewable(model, *id)).collect();
    let named = found.iter().copied().find(|id| model.path(*id).replace('-', "_") == plain);
    let only = if let [only] = found.as_slice() { Some(*only) } else { None };
    named.or(only).ok_or_else(|| {
        let some: Vec<String> = found.iter().take(5).map(|id| format!("`{}`", model.path(*id))).collect();
        let help = if some.is_empty() {
            "name a function, a type, a constant, a trait or a macro of this workspace".to_owned()
        } else {
            format!("name one of them, such as {}", some.join(", "))
        };
        Failure::Usage(format!("`{wanted}` is no single item that is reviewed by itself\nhelp: {help}"))
    })
}

fn shown(analysis: &Analysis, item: DefId) -> Result<Shown, Failure> {
    let Analysis { model, sources, marks, policy, reviewed, workspace, .. } = analysis;
    let (def, path) = (model.def(item), model.path(item));
    let digests = Digests::new(model, sources);
    let items = Items::new(model, marks, &digests);
    let ground = Ground { items: &items, sources, reviewed };
    let asked = judged(ground, policy);
    let asked = asked.iter().filter(|it| model.path(it.item) == path);
    let asked = asked.map(|it| {
        let state = match it.standing.meets(it.required.at_least) {
            true => "reviewed".to_owned(),
            false => it.standing.has(),
        };
        (it.required.name.clone(), state)
    });
    let records: Vec<&Record> = reviewed.reviews.of(&path).map(|(record, _)| record).collect();
    let start = sources.position(def.site.file, def.span.start);
    let intents =
        items.marks_of(item).iter().filter_map(|mark| Some((mark.intent.as_ref()?.0.clone(), mark.by.clone())));
    let mut owners: Vec<String> = owners(ground, item).map(str::to_owned).collect();
    owners.dedup();
    let code = sources.text(def.site.file);
    Ok(Shown {
        file: sources.path(def.site.file).to_string(),
        line: start.line,
        column: start.column,
        code: code.get(def.span.start as usize..def.span.end as usize).unwrap_or_default().to_owned(),
        owners,
        asked: asked.collect(),
        seen: records.iter().map(|record| seen(&items, item, record)).collect(),
        before: before(analysis, item, &records)?,
        intents: intents.collect(),
        tests: tests(analysis, &items, &digests, item),
        uses: uses(analysis, item),
        root: workspace.root.to_string(),
        item: path,
    })
}

fn seen(items: &Items<'_>, item: DefId, record: &Record) -> Seen {
    let changes = items.state(item).map(|now| changes(record, &now)).unwrap_or_default();
    Seen {
        said: record.verdict.past(),
        who: record.who.clone(),
        day: day(&record.when).to_owned(),
        note: record.note.clone(),
        changes: changes.iter().map(ToString::to_string).collect(),
    }
}

/// What stood there when somebody last accepted it, where that is something else.
fn before(analysis: &Analysis, item: DefId, records: &[&Record]) -> Result<Option<Before>, Failure> {
    let Analysis { model, sources, workspace, .. } = analysis;
    let accepted = records.iter().filter(|record| record.verdict == Said::Accept);
    let Some(last) = accepted.max_by_key(|record| &record.when) else { return Ok(None) };
    let digests = Digests::new(model, sources);
    if digests.of_def(item).as_deref() == Some(&last.body) {
        return Ok(None);
    }
    let def = model.def(item);
    // The rest of the screen is worth showing where git does not answer.
    let found = queue::find(&workspace.root, last, sources.path(def.site.file), "HEAD").unwrap_or_default();
    let now = sources.text(def.site.file).get(def.span.start as usize..def.span.end as usize).unwrap_or_default();
    let lines = found.as_ref().map(|found| diff(&found.text, now).into_iter().map(Into::into).collect());
    let commit = found.map(|found| found.commit.get(..12).unwrap_or(&found.commit).to_owned());
    Ok(Some(Before { who: last.who.clone(), day: day(&last.when).to_owned(), commit, lines }))
}

fn tests(analysis: &Analysis, items: &Items<'_>, digests: &Digests<'_>, item: DefId) -> Vec<ShownTest> {
    let evidence = Evidence::read(&analysis.workspace.target_directory);
    let circumstances = pipeline::evidence::circumstances(&analysis.workspace.root);
    let now = Now { digests, circumstances: &circumstances };
    let run = evidence.of(&analysis.model.path(item));
    let why_stale = run.and_then(|run| stale(run, &now)).map(|what| what.to_string());
    let state = |path: &String| match (run, &why_stale) {
        (None, _) => "not run: `cargo orchestrate prove` runs it".to_owned(),
        (Some(_), Some(what)) => format!("run before something changed: {what}"),
        (Some(run), None) => outcome(run, path).to_owned(),
    };
    items.tests(item).keys().map(|path| ShownTest { path: path.clone(), state: state(path) }).collect()
}

fn outcome(run: &Run, test: &str) -> &'static str {
    match run.tests.iter().find(|it| it.test == test).map(|it| (it.outcome, it.reached)) {
        Some((TestOutcome::Passed, true)) => "passes, and reaches it",
        Some((TestOutcome::Passed, false)) => "passes, and does not reach it",
        Some((TestOutcome::Failed, _)) => "fails",
        Some(_) => "did not come to an end",
        None => "was not among those that ran",
    }
}

fn uses(analysis: &Analysis, item: DefId) -> ShownUses {
    let model = &analysis.model;
    let mut set = ItemSet { defs: BitSet::new(model.n_defs()), externals: BitSet::new(model.n_externals()) };
    set.defs.insert(item.0);
    let chains = Chains::new(model);
    let nothing = BitSet::new(model.n_defs());
    let users: Vec<(DefId, u32)> =
        chains.approach(model, (&set.defs, &set.externals), &nothing, &nothing).users().collect();
    ShownUses {
        users: users.len(),
        direct: direct((model, &analysis.sources), &chains, &set),
        crates: by_crate(model, &users),
    }
}
