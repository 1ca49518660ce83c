//! What is to be marked, with what each mark says and why.

use std::collections::BTreeMap;

use camino::{Utf8Path, Utf8PathBuf};
use rustc_hash::FxHashSet;

use super::super::Failure;
use super::super::args::Mark;
use super::super::named::{Named, is_path};
use super::counted;
use super::styles::Styles;
use orchestrate_history::mark::{self, Drawn, Edit, Form, Marked, Says};
use orchestrate_history::origin::items::{Class, Written};
use orchestrate_history::review::Owners;
use orchestrate_pipeline::{self as pipeline, Analysis};
use orchestrate_policy::{self as policy, MarkKey};
use orchestrate_render::mark::{FileOf, MarkOf, MarkingOf, SkippedOf};
use orchestrate_resolve::model::{DefId, Model};
use orchestrate_rules::rules::RuleCx;
use orchestrate_rules::rules::unmarked_generated_item::{can_be_marked, find};
use orchestrate_syntax::parse;
use orchestrate_workspace::source::{FileId, Site};

/// What is to be marked.
pub(super) struct Plan {
    /// The marks and the files.
    pub(super) marking: MarkingOf,
    /// What else is to be known.
    pub(super) notes: Vec<String>,
    /// Why there is nothing to mark.
    pub(super) nothing: String,
}

/// A mark, with its edit.
struct Planned {
    def: DefId,
    edit: Edit,
    of: MarkOf,
}

/// What plans are made of.
struct Planner<'a> {
    analysis: &'a Analysis,
    cx: &'a RuleCx<'a>,
    written: &'a Written<'a>,
    arguments: &'a Mark,
    named: Option<&'a Named>,
    owners: &'a Owners,
    styles: Styles,
    skipped: Vec<SkippedOf>,
}

impl Plan {
    /// Plans marks; `since` holds the commits whose work is meant, none for all.
    pub(super) fn new(
        analysis: &Analysis,
        arguments: &Mark,
        since: Option<&FxHashSet<u32>>,
        owners: &Owners,
    ) -> Result<Plan, Failure> {
        let named = Named::of(analysis, &arguments.items)?;
        let cx = pipeline::rule_cx(analysis, &analysis.policy, &analysis.marks);
        let Some(written) = cx.written() else {
            return Err(Failure::Usage("nobody knows who wrote what".to_owned()));
        };
        let (styles, skipped) = (Styles::default(), Vec::new());
        let named = named.as_ref();
        let mut planner = Planner { analysis, cx: &cx, written, arguments, named, owners, styles, skipped };
        let items = planner.items(since)?;
        if arguments.intent.is_some() && items.len() > 1 {
            let first: Vec<String> =
                items.iter().take(3).map(|(def, _)| format!("`{}`", analysis.model.path(*def))).collect();
            let message =
                format!("`--intent` says what one item is for, and {} are named: {}, …", items.len(), first.join(", "));
            return Err(Failure::Usage(format!("{message}\nhelp: name one of them")));
        }
        let planned: Vec<Planned> = items.into_iter().filter_map(|(def, agent)| planner.planned(def, &agent)).collect();
        Ok(planner.finished(planned))
    }
}

impl Planner<'_> {
    /// What is to be marked, each with the agent that wrote it, in the order of places.
    fn items(&self, since: Option<&FxHashSet<u32>>) -> Result<Vec<(DefId, String)>, Failure> {
        let (model, written) = (&self.analysis.model, self.written);
        let is_recent = |def: DefId| {
            since.is_none_or(|since| {
                let lines = written.commits(model, def).into_iter().filter(|(commit, _)| since.contains(commit));
                2 * lines.map(|(_, lines)| lines).sum::<u32>() > written.item(model, def).all()
            })
        };
        let is_ai = |def: DefId| written.item(model, def).class() == Class::Ai && is_recent(def);
        let is_wanted = |def: DefId| self.named.is_none_or(|named| named.has_whole(model, def));
        let found = find(self.cx, written, &is_ai, &is_wanted);
        let mut items: Vec<(DefId, String)> = found.into_iter().map(|it| (it.def, it.agent)).collect();
        if let Some(by) = &self.arguments.by {
            let known: FxHashSet<Site> = items.iter().map(|(def, _)| model.def(*def).site).collect();
            let more = self.exact()?.into_iter().filter(|def| !known.contains(&model.def(*def).site));
            items.extend(more.map(|def| (def, by.clone())).collect::<Vec<_>>());
        }
        items.sort_by_key(|(def, _)| (self.path(*def), model.def(*def).site));
        Ok(items)
    }

    /// Items that are named by their whole path, and that no mark covers: somebody says of them what the history does not.
    fn exact(&self) -> Result<Vec<DefId>, Failure> {
        let Analysis { model, workspace, marks, .. } = self.analysis;
        let plain = |path: &str| path.replace('-', "_").replace(' ', "");
        let mut exact = Vec::new();
        let mut seen: FxHashSet<Site> = FxHashSet::default();
        for text in self.arguments.items.iter().filter(|text| !is_path(text)) {
            let set = policy::select(model, workspace, text).map_err(Failure::Usage)?;
            let defs = set.defs.iter().map(DefId).filter(|def| plain(&model.path(*def)) == plain(text));
            for def in defs.filter(|def| !marks.covered.contains(def.0)) {
                if !can_be_marked(model, def) {
                    return Err(cannot_be_marked(model, def));
                }
                exact.extend(seen.insert(model.def(def).site).then_some(def));
            }
        }
        Ok(exact)
    }

    fn planned(&mut self, def: DefId, agent: &str) -> Option<Planned> {
        let Analysis { model, workspace, sources, policy, .. } = self.analysis;
        let site = model.def(def).site;
        let path = sources.path(site.file).to_owned();
        if path.is_absolute() {
            self.skip(def, "its file is outside of the workspace");
            return None;
        }
        let (intent, drawn, commit) = self.intent(def);
        let by = self.arguments.by.clone().unwrap_or_else(|| agent.to_lowercase());
        let requires = |key: MarkKey| policy.generated.require.iter().any(|(it, _)| *it == key);
        let says = Says { intent, by, owner: self.owner(def).filter(|_| requires(MarkKey::Owner)) };
        let form = Form::of(model, workspace, def);
        let style = self.styles.of(&sources.absolute(&path));
        let span = model.item(def).map(|item| item.span);
        let Some(edit) = mark::edit(sources.text(site.file), span, (&form, says.generated()), &style) else {
            self.skip(def, "its file is not made of tokens");
            return None;
        };
        let lacks = [
            (MarkKey::Spec, "spec", true),
            (MarkKey::Owner, "owner", says.owner.is_none()),
            (MarkKey::Tests, "tests", true),
        ];
        let missing = lacks.into_iter().filter(|(key, _, lacks)| *lacks && requires(*key)).map(|(_, name, _)| name);
        let drawn_from = [("documentation", drawn.documentation), ("subject", drawn.subject)];
        let of = MarkOf {
            item: model.path(def),
            file: path.into_string(),
            line: sources.position(site.file, site.span.start).line,
            mark: format!("{}{}]", form.open(), form.around(says.generated()).line()),
            drawn_from: drawn_from.into_iter().filter(|(_, is)| *is).map(|(name, _)| name).collect(),
            commit: commit.filter(|_| drawn.subject),
            missing: missing.collect(),
            intent: says.intent,
            by: says.by,
        };
        Some(Planned { def, edit, of })
    }

    /// What an item is for, with what says so and the commit that wrote most of it.
    fn intent(&self, def: DefId) -> (String, Drawn, Option<String>) {
        if let Some(said) = &self.arguments.intent {
            return (said.split_whitespace().collect::<Vec<_>>().join(" "), Drawn::default(), None);
        }
        let Analysis { model, sources, .. } = self.analysis;
        let documentation = mark::first_sentence(&mark::documentation(model, sources, def));
        let commits = &self.written.origins().history.commits;
        let most = self.written.commits(model, def).first().and_then(|(at, _)| commits.get(*at as usize));
        let subject = most.and_then(|commit| mark::subject(&commit.message));
        let (intent, drawn) = mark::draw(documentation.as_deref(), subject.as_deref());
        (intent, drawn, most.map(|commit| commit.id.clone()))
    }

    /// The owner of all files that an item has, if that is one.
    fn owner(&self, def: DefId) -> Option<String> {
        let mut files = FxHashSet::default();
        self.files(def, &mut files);
        let mut owners = files.iter().map(|file| self.owners.of(self.analysis.sources.path(*file).as_str()));
        let first = owners.next()?;
        let [only] = first else { return None };
        owners.all(|it| it == first).then(|| only.clone())
    }

    fn files(&self, def: DefId, files: &mut FxHashSet<FileId>) {
        let model = &self.analysis.model;
        files.insert(model.def(def).site.file);
        if model.def(def).parent.is_none() || model.is_in_own_file(def) {
            model.children(def).iter().for_each(|child| self.files(*child, files));
        }
    }

    fn skip(&mut self, def: DefId, why: &str) {
        self.skipped.push(SkippedOf { item: self.analysis.model.path(def), why: why.to_owned() });
    }

    fn path(&self, def: DefId) -> &Utf8Path {
        self.analysis.sources.path(self.analysis.model.def(def).site.file)
    }

    /// The files with their edits, of which each is proven.
    fn finished(mut self, planned: Vec<Planned>) -> Plan {
        let Analysis { model, sources, .. } = self.analysis;
        let mut by_file: BTreeMap<Utf8PathBuf, Vec<Planned>> = BTreeMap::new();
        for one in planned {
            by_file.entry(self.path(one.def).to_owned()).or_default().push(one);
        }
        let mut marking = MarkingOf { since: self.arguments.since.clone(), ..MarkingOf::default() };
        marking.head.clone_from(&self.written.origins().head);
        let mut defs = Vec::new();
        for (path, mut marks) in by_file {
            marks.sort_by_key(|it| it.edit.at);
            let before = sources.id(&path).map(|file| sources.text(file)).unwrap_or_default();
            let (marks, refused) = proven(model, before, marks);
            refused.into_iter().for_each(|(def, why)| self.skip(def, why));
            if marks.is_empty() {
                continue;
            }
            defs.extend(marks.iter().map(|it| it.def));
            let edits = marks.iter().map(|it| it.edit.clone()).collect();
            marking.files.push(FileOf { path: path.to_string(), before: before.to_owned(), edits });
            marking.marks.extend(marks.into_iter().map(|it| it.of));
        }
        let (notes, nothing) = (self.notes(&marking, &defs), self.nothing());
        marking.skipped = self.skipped;
        Plan { marking, notes, nothing }
    }

    fn notes(&self, marking: &MarkingOf, defs: &[DefId]) -> Vec<String> {
        let mut notes = Vec::new();
        for key in ["spec", "owner", "tests"] {
            let lacking = marking.marks.iter().filter(|mark| mark.missing.contains(&key)).count();
            if lacking > 0 {
                let marks = counted(lacking, "mark");
                notes.push(format!("the policy requires `{key}`, which nothing tells: write it into {marks}, as `missing-mark-field` will ask"));
            }
        }
        let outside = self.analysis.policy.generated.only_in.as_ref().map_or(0, |(places, _)| {
            defs.iter().filter(|def| !places.has_def(**def) && !self.analysis.model.def(**def).test).count()
        });
        if outside > 0 {
            let marks = counted(outside, "mark");
            notes.push(format!(
                "{marks} outside of where `only-in` of `[generated]` wants generated code: `misplaced-mark` will say so"
            ));
        }
        let drawn = marking.marks.iter().filter(|mark| mark::is_unconfirmed(&mark.intent)).count();
        if drawn > 0 {
            let intents = counted(drawn, "intent");
            notes.push(format!("{intents} drawn: `vague-intent` asks for each until somebody confirms it"));
        }
        notes
    }

    /// Why there is nothing to mark.
    fn nothing(&self) -> String {
        let Analysis { model, marks, .. } = self.analysis;
        if self.written.origins().head.is_none() {
            return "nothing to mark: this repository has no commit that could tell who wrote what".to_owned();
        }
        let Some(named) = self.named else {
            return "nothing to mark: all that the history shows to be an agent's is marked".to_owned();
        };
        let is_counted =
            |def: &DefId| named.has(model, *def) && orchestrate_history::origin::items::is_item(model, *def);
        let all: Vec<DefId> = model.defs().map(|(def, _)| def).filter(is_counted).collect();
        let open: Vec<&DefId> = all.iter().filter(|def| !marks.covered.contains(def.0)).collect();
        match open.as_slice() {
            [] => "nothing to mark: all that is named is marked".to_owned(),
            [def] => format!(
                "nothing to mark: `{}` is `{}` by its history; `cargo orchestrate origin {}` says why, and `--by NAME` marks it all the same",
                model.path(**def),
                self.written.item(model, **def).class().name(),
                model.path(**def)
            ),
            open => format!(
                "nothing to mark: of the {} that are named and not marked, none is an agent's by its history; `cargo orchestrate origin` says why",
                counted(open.len(), "item")
            ),
        }
    }
}

fn cannot_be_marked(model: &Model, def: DefId) -> Failure {
    let why = match model.is_made(def) {
        true => ("a macro makes it", "mark the macro's definition, or what stands around the call"),
        false => ("it is a part of an item", "mark the item"),
    };
    Failure::Usage(format!("`{}` cannot be marked by itself: {}\nhelp: {}", model.path(def), why.0, why.1))
}

/// The marks of a file with which it is still the same but for them, and those that are refused.
fn proven(model: &Model, text: &str, marks: Vec<Planned>) -> (Vec<Planned>, Vec<(DefId, &'static str)>) {
    let marked = |def: DefId| -> Marked { model.def(def).facts.map(|(_, item)| item) };
    let prove = |marks: &[&Planned]| {
        let edits: Vec<Edit> = marks.iter().map(|it| it.edit.clone()).collect();
        let on: Vec<Marked> = marks.iter().map(|it| marked(it.def)).collect();
        mark::prove(text, &edits, &on).map(|_| ())
    };
    // Sources may nest deep.
    let result = std::thread::scope(|scope| {
        let work = || {
            if prove(&marks.iter().collect::<Vec<_>>()).is_ok() {
                return vec![Ok(()); marks.len()];
            }
            marks.iter().map(|one| prove(&[one])).collect()
        };
        let thread = std::thread::Builder::new().stack_size(parse::STACK_BYTES).spawn_scoped(scope, work);
        thread.ok().and_then(|thread| thread.join().ok())
    });
    let proofs = result.unwrap_or_else(|| vec![Err("its file could not be parsed again"); marks.len()]);
    let (mut held, mut refused) = (Vec::new(), Vec::new());
    for (one, proof) in marks.into_iter().zip(proofs) {
        match proof {
            Ok(()) => held.push(one),
            Err(why) => refused.push((one.def, why)),
        }
    }
    (held, refused)
}
