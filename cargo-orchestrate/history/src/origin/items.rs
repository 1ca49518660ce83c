//! Lines, item by item: which of them hold code, and who wrote these.

use std::borrow::Cow;
use std::collections::BTreeMap;

use rustc_hash::FxHashMap;

use super::maker::{Doubt, Maker};
use super::origins::Origins;
use orchestrate_resolve::model::{DefId, DefKind, Model};
use orchestrate_syntax::digest;
use orchestrate_syntax::parse::{self, AttributeFact, FileFacts};
use orchestrate_workspace::source::{FileId, Sources, Span};

/// Who wrote an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// More than half of its lines are an agent's, and at most one in ten a person's.
    Ai,
    /// An agent's lines, and others.
    Mixed,
    /// More than half of its lines are a person's, and none an agent's.
    Human,
    /// Nobody can say.
    Unknown,
}

impl Class {
    /// All, in the order in which they are shown.
    pub const ALL: [Class; 4] = [Class::Ai, Class::Mixed, Class::Human, Class::Unknown];

    /// What it is called.
    pub fn name(self) -> &'static str {
        match self {
            Class::Ai => "ai",
            Class::Mixed => "mixed",
            Class::Human => "human",
            Class::Unknown => "unknown",
        }
    }
}

/// Lines with code, by who wrote them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Lines {
    /// By an agent, or with one.
    pub ai: u32,
    /// By people.
    pub human: u32,
    /// By nobody knows whom.
    pub unknown: u32,
}

impl Lines {
    /// All of them.
    pub fn all(self) -> u32 {
        self.ai + self.human + self.unknown
    }

    /// What an item with such lines is.
    pub fn class(self) -> Class {
        let Lines { ai, human, .. } = self;
        let half = |lines: u32| 2 * lines > self.all();
        match () {
            () if half(ai) && 10 * human <= self.all() => Class::Ai,
            () if ai > 0 => Class::Mixed,
            () if half(human) => Class::Human,
            () => Class::Unknown,
        }
    }

    /// These and those.
    pub fn plus(self, other: Lines) -> Lines {
        Lines { ai: self.ai + other.ai, human: self.human + other.human, unknown: self.unknown + other.unknown }
    }

    fn less(self, other: Lines) -> Lines {
        Lines { ai: self.ai - other.ai, human: self.human - other.human, unknown: self.unknown - other.unknown }
    }
}

/// An item with who wrote it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemOrigin {
    /// The item.
    pub def: DefId,
    /// Its lines with code.
    pub lines: Lines,
    /// Agents by number of lines, most first.
    pub agents: Vec<(u16, u32)>,
    /// Commits that wrote lines of it, by index, the latest last.
    pub commits: Vec<u32>,
}

/// The sources, line by line.
pub struct Written<'a> {
    origins: &'a Origins,
    sources: &'a Sources,
    files: FxHashMap<FileId, File>,
}

/// A file: for each line with code who wrote it, and how many lines there are before each.
struct File {
    lines: Vec<Option<(Maker, Option<u32>)>>,
    before: Vec<Lines>,
}

impl<'a> Written<'a> {
    /// The sources that targets reach.
    pub fn new(origins: &'a Origins, model: &Model, sources: &'a Sources) -> Written<'a> {
        let file = |file: FileId| File::new(origins, sources, file, &without_marks(model, sources, file));
        let files = model.reached().iter().map(|(id, _)| (*id, file(*id)));
        Written { origins, sources, files: files.collect() }
    }

    /// The lines with code of a file.
    pub fn file(&self, file: FileId) -> Lines {
        self.files.get(&file).and_then(|file| file.before.last().copied()).unwrap_or_default()
    }

    /// Who wrote each line of a file, and in which commit; none of those without code.
    pub fn lines(&self, file: FileId) -> &[Option<(Maker, Option<u32>)>] {
        self.files.get(&file).map_or(&[], |file| &file.lines)
    }

    /// The lines of an item, counted from 0; none where it has no place of its own.
    pub fn lines_of(&self, model: &Model, def: DefId) -> Option<std::ops::Range<usize>> {
        self.range(model, def).map(|(_, first, last)| first..last)
    }

    /// Why lines of a file are unknown.
    pub fn doubts(&self, file: FileId) -> BTreeMap<Doubt, u32> {
        let mut doubts = BTreeMap::new();
        for line in self.files.get(&file).iter().flat_map(|file| &file.lines) {
            if let Some((Maker::Unknown(doubt), _)) = line {
                *doubts.entry(*doubt).or_default() += 1;
            }
        }
        doubts
    }

    /// The lines with code of an item; none where it has no place of its own.
    pub fn item(&self, model: &Model, def: DefId) -> Lines {
        let Some((file, first, last)) = self.range(model, def) else { return Lines::default() };
        file.before[last].less(file.before[first])
    }

    /// The lines with code of an item and all beneath it: those of a module in files of its own, too.
    pub fn beneath(&self, model: &Model, def: DefId) -> Lines {
        let is_elsewhere = model.def(def).parent.is_none() || model.is_in_own_file(def);
        if !is_elsewhere {
            return self.item(model, def);
        }
        // The impls of a type are beneath it by path, and not within it.
        let is_impl = |def: &DefId| model.def(*def).kind == DefKind::Impl;
        let with_impls = |child: &DefId| {
            let impls =
                model.children(*child).iter().filter(|it| model.def(*child).kind != DefKind::Module && is_impl(it));
            impls.fold(self.beneath(model, *child), |all, it| all.plus(self.item(model, *it)))
        };
        model.children(def).iter().map(with_impls).fold(Lines::default(), Lines::plus)
    }

    /// All that is known of an item.
    pub fn origin(&self, model: &Model, def: DefId) -> ItemOrigin {
        let (mut agents, mut commits) = (BTreeMap::new(), Vec::new());
        if let Some((file, first, last)) = self.range(model, def) {
            for (maker, commit) in file.lines[first..last].iter().flatten() {
                commits.extend(*commit);
                if let Maker::Ai(agent) = maker {
                    *agents.entry(*agent).or_insert(0) += 1;
                }
            }
        }
        commits.sort_unstable();
        commits.dedup();
        let mut agents: Vec<(u16, u32)> = agents.into_iter().collect();
        agents.sort_by_key(|(agent, lines)| (std::cmp::Reverse(*lines), *agent));
        ItemOrigin { def, lines: self.item(model, def), agents, commits }
    }

    /// The commits that wrote an item and all beneath it, each with how many of its lines with code: most first, of equals the latest.
    pub fn commits(&self, model: &Model, def: DefId) -> Vec<(u32, u32)> {
        let mut lines = BTreeMap::new();
        self.add_commits(model, def, &mut lines);
        let mut commits: Vec<(u32, u32)> = lines.into_iter().collect();
        commits.sort_by_key(|(commit, lines)| std::cmp::Reverse((*lines, *commit)));
        commits
    }

    fn add_commits(&self, model: &Model, def: DefId, lines: &mut BTreeMap<u32, u32>) {
        if model.def(def).parent.is_none() || model.is_in_own_file(def) {
            let is_impl = |it: &&DefId| model.def(**it).kind == DefKind::Impl;
            for child in model.children(def) {
                self.add_commits(model, *child, lines);
                let of_type = model.children(*child).iter().filter(|_| model.def(*child).kind != DefKind::Module);
                of_type.filter(is_impl).for_each(|it| self.add_commits(model, *it, lines));
            }
            return;
        }
        let range = self.range(model, def).map(|(file, first, last)| &file.lines[first..last]);
        let commits = range.unwrap_or_default().iter().flatten().filter_map(|(_, commit)| *commit);
        commits.for_each(|commit| *lines.entry(commit).or_default() += 1);
    }

    /// The file of an item, its first line and the one behind its last.
    fn range(&self, model: &Model, def: DefId) -> Option<(&File, usize, usize)> {
        let site = model.def(def).site;
        let span = span(model, def)?;
        let file = self.files.get(&site.file)?;
        let line = |at: u32| self.sources.position(site.file, at).line as usize;
        let (first, last) = (line(span.start) - 1, line(span.end.max(span.start + 1) - 1));
        let most = file.lines.len();
        Some((file, first.min(most), last.min(most)))
    }

    /// Who wrote what.
    pub fn origins(&self) -> &'a Origins {
        self.origins
    }
}

/// Where an item stands; none for what a macro made, and for the root of a crate.
fn span(model: &Model, def: DefId) -> Option<Span> {
    let item = model.item(def)?;
    (!model.is_made(def) && item.span.end > item.span.start).then_some(item.span)
}

/// Whether something counts as an item: not what only holds others, or is a part of one.
pub fn is_item(model: &Model, def: DefId) -> bool {
    let kind = model.def(def).kind;
    let is_own = matches!(
        kind,
        DefKind::Fn
            | DefKind::Struct
            | DefKind::Enum
            | DefKind::Union
            | DefKind::Trait
            | DefKind::TypeAlias
            | DefKind::Const
            | DefKind::Static
            | DefKind::Macro
    );
    is_own && span(model, def).is_some() && !model.is_in_body(def)
}

impl File {
    /// `text` is what counts of the file, line by line.
    fn new(origins: &Origins, sources: &Sources, file: FileId, text: &str) -> File {
        let known = origins.lines(sources.path(file));
        let mut lines = Vec::new();
        let mut comment = false;
        for (at, line) in text.lines().enumerate() {
            // What git has and could not follow has no lines here.
            let nobody = |doubt| (Maker::Unknown(doubt), None);
            let known = || match known {
                Some(known) => known.get(at).copied().unwrap_or(nobody(Doubt::Missing)),
                None => nobody(Doubt::Uncommitted),
            };
            let counts = |(_, commit): &(Maker, Option<u32>)| commit.is_none_or(|at| origins.history.counts(at));
            lines.push(has_code(line, &mut comment).then(known).filter(counts));
        }
        let mut before = vec![Lines::default()];
        let mut all = Lines::default();
        for line in &lines {
            match line {
                Some((Maker::Ai(_), _)) => all.ai += 1,
                Some((Maker::Human, _)) => all.human += 1,
                Some((Maker::Unknown(_), _)) => all.unknown += 1,
                None => {}
            }
            before.push(all);
        }
        File { lines, before }
    }
}

/// A file with blanks for its marks: what is said of code is none of it.
fn without_marks<'s>(model: &Model, sources: &'s Sources, file: FileId) -> Cow<'s, str> {
    let text = sources.text(file);
    let is_mark = |facts: &FileFacts, attribute: &AttributeFact| {
        let last = facts.path(attribute.path).last();
        last.is_some_and(|last| digest::MARKS.contains(&facts.name(last.name)))
    };
    let has_marks = model.facts(file).is_some_and(|facts| facts.attributes.iter().any(|it| is_mark(facts, it)));
    let marks = if has_marks { digest::marks(&parse::without_preamble(text)).unwrap_or_default() } else { Vec::new() };
    let mut out = Cow::Borrowed(text);
    for mark in marks {
        let bytes = mark.start as usize..mark.end as usize;
        let blank: String = text
            .get(bytes.clone())
            .unwrap_or_default()
            .bytes()
            .map(|it| if it == b'\n' { '\n' } else { ' ' })
            .collect();
        if blank.len() == bytes.len() {
            out.to_mut().replace_range(bytes, &blank);
        }
    }
    out
}

/// Whether a line holds more than blanks and comments; `comment` says whether one is open.
pub fn has_code(line: &str, comment: &mut bool) -> bool {
    let mut rest = line.trim();
    loop {
        if *comment {
            let Some(end) = rest.find("*/") else { return false };
            *comment = false;
            rest = rest[end + 2..].trim_start();
        }
        match rest.strip_prefix("/*") {
            Some(inner) => {
                *comment = true;
                rest = inner;
            }
            None => return !rest.is_empty() && !rest.starts_with("//"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn classes_are_by_share() {
        let class = |ai, human, unknown| Lines { ai, human, unknown }.class().name();
        assert_eq!((class(10, 0, 0), class(6, 0, 4), class(9, 1, 0)), ("ai", "ai", "ai"));
        assert_eq!((class(5, 0, 5), class(8, 2, 0), class(1, 99, 0)), ("mixed", "mixed", "mixed"));
        assert_eq!((class(0, 6, 4), class(0, 5, 5), class(0, 0, 0)), ("human", "unknown", "unknown"));
    }

    #[test]
    fn comments_and_blanks_are_no_code() {
        let mut comment = false;
        let text = "let x; // y\n// z\n\n/* a\nb\nc */ f();\n/* d */ /* e */\n}\n";
        let code: Vec<bool> = text.lines().map(|line| has_code(line, &mut comment)).collect();
        assert_eq!(code, [true, false, false, false, false, true, false, true]);
    }
}
