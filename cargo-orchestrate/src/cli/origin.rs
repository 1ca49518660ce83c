//! `origin`: who wrote what, as far as the repository knows.

use std::collections::{BTreeMap, BTreeSet};

use rustc_hash::FxHashSet;

use super::args::{Common, Origin};
use super::named::Named;
use super::out::Out;
use super::progress::Progress;
use super::{Exit, Failure};
use orchestrate_history::origin::items::{Class, Lines, Written, is_item};
use orchestrate_history::origin::{Doubt, History, Kind, Origins, Signed};
use orchestrate_pipeline::{self as pipeline, Analysis};
use orchestrate_render as render;
use orchestrate_render::origin::{AgentOf, ClassesOf, ItemOf, LinesOf, OriginOf, PartOf, SignOf};
use orchestrate_resolve::model::{DefId, Model};
use orchestrate_workspace::source::{FileId, Site};

pub(super) fn run(common: &Common, arguments: &Origin, out: &mut Out) -> Result<Exit, Failure> {
    let progress = Progress::new(common.quiet, "Following");
    let (analysis, origins) = pipeline::origins(&common.request(), arguments.since.as_deref())?;
    let written = Written::new(&origins, &analysis.model, &analysis.sources);
    let view = View { analysis: &analysis, origins: &origins, written: &written };
    let selected = Named::of(&analysis, &arguments.items)?;
    let (commits, signed, agents) = agents(&origins);
    let (parts, all) = view.parts(selected.as_ref(), arguments.modules);
    let found = OriginOf {
        head: origins.head.clone(),
        since: arguments.since.clone(),
        commits,
        signed,
        agents,
        in_use: origins.in_use.clone(),
        parts,
        all,
        items: view.items(selected.as_ref()),
        not_known: not_known(&analysis.model, &origins, &written),
        selected: selected.is_some(),
        part: if arguments.modules { "module" } else { "crate" },
    };
    drop(progress);
    let terminal = out.terminal();
    out.write(|to| render::origin::origin(arguments.format, &found, arguments.all, &terminal, to))?;
    Ok(Exit::Clean)
}

/// How many commits count, how many of them an agent has signed, and who has signed which.
fn agents(origins: &Origins) -> (u64, u64, Vec<AgentOf>) {
    let History { signed, .. } = &origins.history;
    let counted: Vec<&Vec<(u16, Signed)>> =
        (0..).zip(signed).filter(|(at, _)| origins.history.counts(*at)).map(|(_, it)| it).collect();
    let is_agent = |agent: u16| origins.agents.get(usize::from(agent)).is_some_and(|(_, kind)| *kind == Kind::Agent);
    let by_agents = counted.iter().filter(|of| of.iter().any(|(agent, _)| is_agent(*agent))).count();
    let mut commits: BTreeMap<u16, u64> = BTreeMap::new();
    let mut signs: BTreeMap<u16, BTreeMap<String, u64>> = BTreeMap::new();
    for of in &counted {
        let each: BTreeSet<u16> = of.iter().map(|(agent, _)| *agent).collect();
        each.into_iter().for_each(|agent| *commits.entry(agent).or_default() += 1);
        for (agent, by) in *of {
            *signs.entry(*agent).or_default().entry(said(by)).or_default() += 1;
        }
    }
    let mut agents: Vec<AgentOf> = commits
        .into_iter()
        .map(|(agent, commits)| {
            let (name, kind) = origins.agents.get(usize::from(agent)).cloned().unwrap_or_default();
            let signs = signs.remove(&agent).unwrap_or_default().into_iter();
            let mut signs: Vec<SignOf> = signs.map(|(sign, commits)| SignOf { sign, commits }).collect();
            signs.sort_by_key(|it| std::cmp::Reverse(it.commits));
            AgentOf { name, kind: kind.name(), commits, signs }
        })
        .collect();
    agents.sort_by(|a, b| (b.commits, &a.name).cmp(&(a.commits, &b.name)));
    (counted.len() as u64, by_agents as u64, agents)
}

fn said(by: &Signed) -> String {
    match by {
        Signed::Signal(signal) => signal.to_string(),
        Signed::Note => "git-ai note".to_owned(),
        Signed::Record => "Agent Trace record".to_owned(),
    }
}

/// What is looked at.
struct View<'a> {
    analysis: &'a Analysis,
    origins: &'a Origins,
    written: &'a Written<'a>,
}

impl View<'_> {
    /// Items that count, in the order of their places, each once however many crates have its file.
    fn counted(&self, selected: Option<&Named>) -> Vec<DefId> {
        let model = &self.analysis.model;
        let is_asked = |def: &DefId| selected.is_none_or(|it| it.has(model, *def));
        let defs = model.defs().map(|(def, _)| def).filter(|def| is_item(model, *def)).filter(is_asked);
        // What was written before counts for nothing.
        let mut defs: Vec<DefId> = defs.filter(|def| self.written.item(model, *def).all() > 0).collect();
        defs.sort_by_key(|def| (model.def(*def).site, *def));
        defs
    }

    fn parts(&self, selected: Option<&Named>, modules: bool) -> (Vec<PartOf>, PartOf) {
        let model = &self.analysis.model;
        let mut parts: BTreeMap<String, PartOf> = BTreeMap::new();
        let mut all = PartOf::default();
        let (mut seen, mut names) = (FxHashSet::default(), BTreeMap::new());
        for def in self.counted(selected) {
            let name = if modules { self.module(def) } else { self.krate(def) };
            let lines = self.written.item(model, def);
            let marked = self.analysis.marks.covered.contains(def.0);
            let part = parts.entry(name.clone()).or_default();
            add_item(&mut part.items, lines.class(), marked);
            let site = model.def(def).site;
            names.entry(site.file).or_insert_with(BTreeSet::new).insert(name);
            let is_first = seen.insert(site);
            if is_first {
                add_item(&mut all.items, lines.class(), marked);
            }
            if selected.is_some() {
                add_lines(&mut part.lines, lines);
                if is_first {
                    add_lines(&mut all.lines, lines);
                }
            }
        }
        if selected.is_none() {
            self.add_files(&mut parts, &mut all, &names, modules);
        }
        for (name, part) in &mut parts {
            part.name.clone_from(name);
        }
        (parts.into_values().collect(), all)
    }

    /// Lines of whole files: also those that are no part of an item.
    fn add_files(
        &self,
        parts: &mut BTreeMap<String, PartOf>,
        all: &mut PartOf,
        names: &BTreeMap<FileId, BTreeSet<String>>,
        modules: bool,
    ) {
        let Analysis { model, sources, .. } = self.analysis;
        for (file, crates) in model.reached() {
            let lines = self.written.file(*file);
            if lines.all() == 0 || sources.path(*file).is_absolute() {
                continue;
            }
            add_lines(&mut all.lines, lines);
            let of_crates = || crates.iter().map(|krate| model.krate(*krate).name.clone()).collect();
            let owners = if modules { names.get(file).map(files_of).unwrap_or_default() } else { of_crates() };
            owners.into_iter().for_each(|name| add_lines(&mut parts.entry(name).or_default().lines, lines));
        }
    }

    fn krate(&self, def: DefId) -> String {
        let model = &self.analysis.model;
        model.krate(model.def(def).krate).name.clone()
    }

    /// The module whose file an item is in.
    fn module(&self, def: DefId) -> String {
        let model = &self.analysis.model;
        let is_file = |at: &DefId| model.def(*at).parent.is_none() || model.is_in_own_file(*at);
        let module = model.ancestors(def).find(is_file).unwrap_or(def);
        model.path(module)
    }

    fn items(&self, selected: Option<&Named>) -> Vec<ItemOf> {
        let Analysis { model, sources, marks, .. } = self.analysis;
        let mut seen: FxHashSet<Site> = FxHashSet::default();
        let mut items = Vec::new();
        for def in self.counted(selected) {
            let site = model.def(def).site;
            if !seen.insert(site) {
                continue;
            }
            let origin = self.written.origin(model, def);
            let commit = origin.commits.last().and_then(|at| self.origins.history.commits.get(*at as usize));
            let mut lines = LinesOf::default();
            add_lines(&mut lines, origin.lines);
            items.push(ItemOf {
                item: model.path(def),
                class: origin.lines.class().name(),
                file: sources.path(site.file).to_string(),
                line: sources.position(site.file, site.span.start).line,
                lines,
                agents: origin.agents.iter().map(|(agent, _)| self.origins.agent(*agent).to_owned()).collect(),
                commit: commit.map(|commit| commit.id.clone()),
                marked: marks.covered.contains(def.0),
                test: model.def(def).test,
            });
        }
        items
    }
}

/// The module that a file is, in each crate that has it: of those that stand in it, the one with the shortest path.
fn files_of(names: &BTreeSet<String>) -> BTreeSet<String> {
    let mut by_crate: BTreeMap<&str, &String> = BTreeMap::new();
    for name in names {
        let krate = name.split("::").next().unwrap_or(name);
        let shortest = by_crate.entry(krate).or_insert(name);
        if name.len() < shortest.len() {
            *shortest = name;
        }
    }
    by_crate.into_values().cloned().collect()
}

fn add_item(items: &mut ClassesOf, class: Class, marked: bool) {
    match class {
        Class::Ai => items.ai += 1,
        Class::Mixed => items.mixed += 1,
        Class::Human => items.human += 1,
        Class::Unknown => items.unknown += 1,
    }
    items.marked += u64::from(marked);
}

fn add_lines(lines: &mut LinesOf, more: Lines) {
    lines.ai += u64::from(more.ai);
    lines.human += u64::from(more.human);
    lines.unknown += u64::from(more.unknown);
}

/// What is not known of who wrote what, and why.
pub(super) fn not_known(model: &Model, origins: &Origins, written: &Written<'_>) -> Vec<String> {
    let mut doubts: BTreeMap<Doubt, u32> = BTreeMap::new();
    for (file, _) in model.reached() {
        for (doubt, lines) in written.doubts(*file) {
            *doubts.entry(doubt).or_default() += lines;
        }
    }
    let lines = doubts.iter().map(|(doubt, lines)| of_lines(*doubt, *lines, origins.history.cut));
    lines.chain(of_history(&origins.history)).collect()
}

fn of_lines(doubt: Doubt, lines: u32, cut: usize) -> String {
    let lines = counted(lines as usize, "line");
    match doubt {
        Doubt::Unsigned => {
            format!("{lines}: the commit that wrote them bears no sign, which an agent may have been told to leave out")
        }
        Doubt::Bot => format!("{lines}: a bot committed them, and bots carry out what others wrote"),
        Doubt::Uncommitted => format!("{lines}: not committed yet"),
        Doubt::Cut => format!(
            "{lines}: older than this shallow clone, which begins at {}; `git fetch --unshallow` brings the rest",
            counted(cut, "commit")
        ),
        Doubt::Missing => format!(
            "{lines}: git lacks texts that they, or what stood there before, had: a partial clone, or objects that were lost"
        ),
    }
}

fn of_history(history: &History) -> Vec<String> {
    let lacks = &history.lacks;
    let (squashed, cut) = (history.squashed, history.cut);
    let told = [
        (cut, format!("{} before which a shallow clone has no history", counted(cut, "commit"))),
        (
            squashed,
            format!(
                "{} squashed by a site's merge button, as it seems: what people and agents did in turn is one commit there",
                counted(squashed, "commit")
            ),
        ),
        (lacks.files, format!("{} could not be followed whole", counted(lacks.files, "file"))),
        (
            usize::from(lacks.exact_renames),
            "files that were renamed and altered at once: to pair them takes texts that git lacks".to_owned(),
        ),
        (
            lacks.foreign_notes,
            format!(
                "{} of git-ai about commits that are not in this history: of other branches, or squashed or rewritten since",
                counted(lacks.foreign_notes, "note")
            ),
        ),
        (lacks.unread_notes, format!("{} in `refs/notes/ai` of another make", counted(lacks.unread_notes, "note"))),
        (
            lacks.foreign_records,
            format!(
                "{} of Agent Trace about revisions that are not here, or files that these do not have",
                counted(lacks.foreign_records, "record")
            ),
        ),
        (
            history.unread_records,
            format!(
                "{} of Agent Trace that cannot be read, or name no revision",
                counted(history.unread_records, "record")
            ),
        ),
    ];
    told.into_iter().filter(|(count, _)| *count > 0).map(|(_, text)| text).collect()
}

pub(super) fn counted(n: usize, what: &str) -> String {
    format!("{} {what}{}", render::grouped(n as u64), if n == 1 { "" } else { "s" })
}
