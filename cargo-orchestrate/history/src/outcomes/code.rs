//! What stands: how much of it is marked, how well tests hold it, and what nobody wrote or read.
//!
//! All of it is looked at, so no figure has an interval.

use std::collections::BTreeMap;

use rustc_hash::FxHashSet;

use super::file_modules::file_modules;
use super::past::{Owning, Past};
use super::{ALL, By, Figure, Ground, Measure, Method, Module, Report, Unit};
use crate::evidence::{self, Digests, Now, Record, TestOutcome};
use crate::origin::Maker;
use crate::origin::items::{Class, is_item};
use crate::review::{self, Items};
use orchestrate_resolve::model::{BitSet, Calls, DefId, DefKind, Model};
use orchestrate_workspace::source::{FileId, Site};

const MARKED_IS: &str = "share of items under a mark, by the class of the item";
const UNTESTED_IS: &str = "share of functions that no test is known to hold: no mark names one, and no test reaches it as far as the sources tell";
const REACHED_IS: &str =
    "share of functions that a mark links to a test, or that a test reaches as far as the sources tell";
const RUN_IS: &str = "share of functions that a run of a test has reached, of those with a run that still holds";
const PASSES_IS: &str = "share of functions that a test has reached and passed, of those with a run that still holds";
const KILLED_IS: &str = "share of mutants that tests noticed, of functions with a run that still holds";
const UNREAD_IS: &str = "share of lines with code that no person is known to have written, and that stand in no item that a person has accepted as it is now";

pub(super) fn measure(ground: &Ground<'_>, past: &Past<'_>, report: &mut Report) {
    let items = items(ground);
    report.measures.push(whole("marked", MARKED_IS, "items", marked(ground, past, &items)));
    strength(ground, &items, report);
    unread(ground, past, report);
}

fn whole(id: &'static str, definition: &'static str, counts: &'static str, figures: Vec<Figure>) -> Measure {
    Measure { id, days: None, definition, counts, unit: Unit::Share, method: Method::Whole, window: None, figures }
}

/// Items with their class, each once however many crates have its file.
fn items(ground: &Ground<'_>) -> Vec<(DefId, Class)> {
    let mut seen: FxHashSet<Site> = FxHashSet::default();
    let defs = ground.model.defs().filter(|(id, _)| is_item(ground.model, *id));
    let with_lines = defs.map(|(id, def)| (id, def.site, ground.written.item(ground.model, id)));
    let counted = with_lines.filter(|(_, site, lines)| lines.all() > 0 && seen.insert(*site));
    counted.map(|(id, _, lines)| (id, lines.class())).collect()
}

/// Counts of things, and of those that something is true of, by class, and of all.
#[derive(Default)]
struct Counts(BTreeMap<(By, u8, String), (u64, u64)>);

impl Counts {
    fn add(&mut self, class: Class, (events, n): (u64, u64)) {
        self.add_to((By::Origin, class as u8, class.name().to_owned()), (events, n));
        self.add_to((By::Origin, u8::MAX, ALL.to_owned()), (events, n));
    }

    fn add_to(&mut self, key: (By, u8, String), (events, n): (u64, u64)) {
        let count = self.0.entry(key).or_default();
        count.0 += events;
        count.1 += n;
    }

    fn figures(self) -> Vec<Figure> {
        let figure = |((by, _, of), (events, n)): ((By, u8, String), (u64, u64))| Figure::whole(by, &of, events, n);
        self.0.into_iter().filter_map(figure).collect()
    }
}

fn marked(ground: &Ground<'_>, past: &Past<'_>, items: &[(DefId, Class)]) -> Vec<Figure> {
    let (mut counts, mut owning) = (Counts::default(), Owning::new(ground));
    for (item, class) in items {
        let one = (u64::from(ground.marks.covered.contains(item.0)), 1);
        counts.add(*class, one);
        if past.is_owned {
            let file = ground.sources.path(ground.model.def(*item).site.file);
            let owner = owning.of_file(ground, file.as_str());
            counts.add_to((By::Owner, 0, owning.names[owner as usize].clone()), one);
        }
    }
    counts.figures()
}

/// How well tests hold functions that are no tests themselves.
fn strength(ground: &Ground<'_>, items: &[(DefId, Class)], report: &mut Report) {
    let held = Held::new(ground);
    let digests = Digests::new(ground.model, ground.sources);
    let now = Now { digests: &digests, circumstances: ground.circumstances };
    let [mut untested, mut reached, mut run, mut passes, mut killed]: [Counts; 5] = Default::default();
    let (mut all, mut unknown, mut stale) = (0, 0, 0);
    for (item, class) in items.iter().filter(|(item, _)| is_function(ground.model, *item)) {
        all += 1;
        let is_held = held.has(ground.model, *item);
        untested.add(*class, (u64::from(!is_held), 1));
        reached.add(*class, (u64::from(is_held), 1));
        let record = ground.evidence.of(&ground.model.path(*item));
        let fresh = record.filter(|record| evidence::stale(record, &now).is_none());
        stale += u64::from(record.is_some() && fresh.is_none());
        let Some(record) = fresh else {
            unknown += 1;
            continue;
        };
        run.add(*class, (u64::from(shows(record, |_| true)), 1));
        passes.add(*class, (u64::from(shows(record, |outcome| outcome == TestOutcome::Passed)), 1));
        killed.add(*class, mutants(record));
    }
    report.measures.extend([
        whole("untested", UNTESTED_IS, "functions", untested.figures()),
        whole("reached-in-sources", REACHED_IS, "functions", reached.figures()),
        whole("reached-in-runs", RUN_IS, "functions", run.figures()),
        whole("passes", PASSES_IS, "functions", passes.figures()),
        whole("mutants-noticed", KILLED_IS, "mutants", killed.figures()),
    ]);
    report.gaps.functions = (all, unknown, stale);
}

fn is_function(model: &Model, item: DefId) -> bool {
    let def = model.def(item);
    def.kind == DefKind::Fn && !def.test
}

fn shows(record: &Record, is_meant: impl Fn(TestOutcome) -> bool) -> bool {
    record.tests.iter().any(|run| run.reached && is_meant(run.outcome))
}

/// How many mutants were noticed, and how many there are.
fn mutants(record: &Record) -> (u64, u64) {
    let Some(mutants) = &record.mutants else { return (0, 0) };
    let noticed = u64::from(mutants.killed) + u64::from(mutants.timed_out);
    (noticed, noticed + mutants.survived.len() as u64 + u64::from(mutants.unswitchable))
}

/// What tests hold, as far as sources and marks tell, by place: a file that two targets reach holds each item twice.
struct Held(FxHashSet<Site>);

impl Held {
    fn new(ground: &Ground<'_>) -> Held {
        let model = ground.model;
        let runs = |id: &DefId| model.is_test(*id) && model.function(*id).is_some_and(|it| it.ignored.is_none());
        let tests: Vec<DefId> = model.defs().map(|(id, _)| id).filter(runs).collect();
        let reached: BitSet = Calls::new(model).reached_from(&tests);
        let reached = model.defs().filter(|(id, _)| reached.contains(id.0)).map(|(_, def)| def.site);
        let linked = ground.marks.links(model).into_iter().map(|(item, _)| model.def(item).site);
        Held(reached.chain(linked).collect())
    }

    fn has(&self, model: &Model, item: DefId) -> bool {
        self.0.contains(&model.def(item).site)
    }
}

fn unread(ground: &Ground<'_>, past: &Past<'_>, report: &mut Report) {
    let model = ground.model;
    let read = read(ground);
    let modules = file_modules(model);
    let (mut counts, mut owning) = (Counts::default(), Owning::new(ground));
    let mut parts: BTreeMap<String, Module> = BTreeMap::new();
    for (file, _) in model.reached() {
        let path = ground.sources.path(*file);
        let (lines, unread) = unread_of(ground, *file, read.get(file));
        if path.is_absolute() || lines == 0 {
            continue;
        }
        let name = modules.get(file).map_or_else(|| path.to_string(), |module| model.path(*module));
        let part = parts.entry(name.clone()).or_insert(Module { name, lines: 0, unread: 0 });
        part.lines += lines;
        part.unread += unread;
        counts.add_to((By::Origin, u8::MAX, ALL.to_owned()), (unread, lines));
        if past.is_owned {
            let owner = owning.of_file(ground, path.as_str());
            counts.add_to((By::Owner, 0, owning.names[owner as usize].clone()), (unread, lines));
        }
    }
    report.measures.push(whole("unread", UNREAD_IS, "lines", counts.figures()));
    report.modules = parts.into_values().collect();
    report.modules.sort_by(|a, b| (b.unread, &a.name).cmp(&(a.unread, &b.name)));
}

/// Lines with code of a file, and how many of them nobody wrote or read.
fn unread_of(ground: &Ground<'_>, file: FileId, read: Option<&FxHashSet<usize>>) -> (u64, u64) {
    let lines = ground.written.lines(file).iter().enumerate().filter_map(|(at, line)| Some((at, (*line)?.0)));
    let is_unread =
        |(at, maker): &(usize, Maker)| *maker != Maker::Human && !read.is_some_and(|read| read.contains(at));
    let lines: Vec<(usize, Maker)> = lines.collect();
    (lines.len() as u64, lines.iter().filter(|it| is_unread(it)).count() as u64)
}

/// Lines of items that people have accepted as they are now.
fn read(ground: &Ground<'_>) -> BTreeMap<FileId, FxHashSet<usize>> {
    let digests = Digests::new(ground.model, ground.sources);
    let items = Items::new(ground.model, ground.marks, &digests);
    let on = review::Ground { items: &items, sources: ground.sources, reviewed: ground.reviewed };
    let mut read: BTreeMap<FileId, FxHashSet<usize>> = BTreeMap::new();
    for (item, _) in review::accepted(on) {
        let lines = ground.written.lines_of(ground.model, item).into_iter().flatten();
        read.entry(ground.model.def(item).site.file).or_default().extend(lines);
    }
    read
}
