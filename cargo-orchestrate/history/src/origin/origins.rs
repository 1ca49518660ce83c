//! All that is known, by commit and by line.
//!
//! What names lines goes before what names commits: a record of Agent Trace, then a note, then what the commit is signed with. What is
//! left is unknown, unless the policy says that who signs nothing is a person.

use std::collections::BTreeMap;

use camino::{Utf8Path, Utf8PathBuf};
use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use super::ask::Asked;
use super::born::Born;
use super::commits::Commit;
use super::diff;
use super::kept::{Kept, Lacks};
use super::lives::{End, Life, Lived, Lives};
use super::maker::{Doubt, Maker};
use super::notes::{Note, Noted};
use super::records::Record;
use super::signatures::{Kind, Signal, Signatures};
use orchestrate_workspace::source::normalize;

/// What a commit is signed with.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Signed {
    /// Its author, its message.
    Signal(Signal),
    /// A note of git-ai.
    Note,
    /// A record of Agent Trace.
    Record,
}

/// What is taken for granted of commits without a sign.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Assumed {
    /// People wrote them.
    pub human: bool,
    /// Only of those since then, in seconds since 1970.
    pub since: Option<i64>,
}

/// The commits, with who signed them.
#[derive(Debug, Default)]
pub struct History {
    /// Parents first.
    pub commits: Vec<Commit>,
    /// By commit: agents and bots, each with what told, sorted.
    pub signed: Vec<Vec<(u16, Signed)>>,
    /// By commit: who wrote what nothing finer names.
    pub makers: Vec<Maker>,
    /// How long lines lived; none where nobody asked.
    pub lifetimes: Option<Lifetimes>,
    /// Commits that count; none for all.
    pub only: Option<FxHashSet<u32>>,
    /// Commits that a shallow clone begins with.
    pub cut: usize,
    /// Commits that look as though several had been made one.
    pub squashed: usize,
    /// What git did not have.
    pub lacks: Lacks,
    /// Parts of Agent Trace files that are no records.
    pub unread_records: usize,
}

impl History {
    /// Whether a commit counts.
    pub fn counts(&self, commit: u32) -> bool {
        self.only.as_ref().is_none_or(|only| only.contains(&commit))
    }
}

/// How long lines lived.
#[derive(Debug, Default)]
pub struct Lifetimes {
    /// What paths are called, from the top of the repository.
    pub paths: Vec<String>,
    /// Lines with code, sorted.
    pub lines: Vec<Lived>,
    /// Lines of which no commit shows the end.
    pub lost: u64,
}

/// Who wrote what.
#[derive(Debug, Default)]
pub struct Origins {
    /// Agents and bots by name.
    pub agents: Vec<(String, Kind)>,
    /// The commits.
    pub history: History,
    /// What shows that tools are in use: files, and what they keep beside the history.
    pub in_use: Vec<String>,
    /// The commit that it was made for.
    pub head: Option<String>,
    /// Where the workspace is in its repository.
    prefix: Utf8PathBuf,
    /// By path from the top of the repository: who wrote each line, and in which commit.
    files: FxHashMap<String, Vec<(Maker, Option<u32>)>>,
}

/// What all is made of.
pub struct Given<'a> {
    /// What git said.
    pub asked: Asked,
    /// Lines and notes.
    pub kept: Kept,
    /// How long lines lived; none where nobody asks.
    pub lives: Option<Lives>,
    /// By what agents are told.
    pub signatures: &'a Signatures,
    /// What Agent Trace has recorded, and how much of it could not be read.
    pub records: (&'a [Record], usize),
    /// What is taken for granted.
    pub assumed: Assumed,
    /// Commits that count; none for all.
    pub only: Option<FxHashSet<u32>>,
}

impl Origins {
    /// Puts together what is known; `text` gives what a file holds now, by its path from the top of the repository.
    pub fn new(given: Given<'_>, text: impl Fn(&str) -> Option<String>) -> Origins {
        let Given { asked, kept, lives, signatures, records, assumed, only } = given;
        let mut agents: Vec<(String, Kind)> = signatures.all().iter().map(|it| (it.name.clone(), it.kind)).collect();
        let mut tools = Tools { signatures, agents: &mut agents };
        let recorded = recorded(&kept, records.0, &mut tools);
        let signed = signed(&asked.commits, &kept, &recorded, &mut tools);
        let mut judge = Judge::new(&asked, &kept, &recorded, &signed, assumed, &mut tools);
        let mut files: FxHashMap<String, Vec<(Maker, Option<u32>)>> = FxHashMap::default();
        for file in &kept.files {
            files.insert(file.path.clone(), file.lines().map(|born| judge.line(born, &kept.paths)).collect());
        }
        let lifetimes = lives.map(|lives| judge.lifetimes(lives));
        let makers = std::mem::take(&mut judge.commits);
        for (path, before) in &asked.edited {
            let now = text(path).unwrap_or_default();
            let lines = edited(before.as_deref(), &now, files.get(path).map_or(&[], Vec::as_slice));
            files.insert(path.clone(), lines);
        }
        let squashed = asked.commits.iter().filter(|commit| commit.looks_squashed()).count();
        let (cut, lacks) = (asked.cut.len(), kept.lacks.clone());
        let unread_records = records.1;
        let in_use = in_use(&asked.tree, asked.refs);
        let commits = asked.commits;
        let history = History { commits, signed, makers, lifetimes, only, cut, squashed, lacks, unread_records };
        Origins { agents, history, in_use, head: asked.head, prefix: Utf8PathBuf::from(asked.prefix), files }
    }

    /// Who wrote each line of a file, by its path from the workspace root; none where git does not know the file.
    pub fn lines(&self, file: &Utf8Path) -> Option<&[(Maker, Option<u32>)]> {
        let path = normalize(&self.prefix.join(file));
        self.files.get(path.as_str().trim_start_matches("./")).map(Vec::as_slice)
    }

    /// A path from the top of the repository as it is from the workspace root; none of what lies outside.
    pub fn within<'p>(&self, path: &'p str) -> Option<&'p str> {
        path.strip_prefix(self.prefix.as_str())
    }

    /// Whether an agent has signed a commit: by its message, its author, a note or a record.
    pub fn is_signed(&self, commit: u32) -> bool {
        let signed = self.history.signed.get(commit as usize).map_or(&[][..], Vec::as_slice);
        let kind = |agent: u16| self.agents.get(usize::from(agent)).map(|(_, kind)| *kind);
        signed.iter().any(|(agent, _)| kind(*agent) == Some(Kind::Agent))
    }

    /// The name of an agent.
    pub fn agent(&self, agent: u16) -> &str {
        self.agents.get(usize::from(agent)).map_or("", |(name, _)| name)
    }
}

/// What agents' tools read or keep in a repository: files, and folders that end with `/`.
const TRACES: &[&str] = &[
    "AGENTS.md",
    "CLAUDE.md",
    "GEMINI.md",
    ".agent-trace/",
    ".aider.conf.yml",
    ".claude/",
    ".clinerules",
    ".codex/",
    ".cursor/",
    ".cursorrules",
    ".gemini/",
    ".github/copilot-instructions.md",
    ".windsurfrules",
];

fn in_use(tree: &[(String, String)], refs: Vec<String>) -> Vec<String> {
    let is_there = |trace: &&&str| {
        let is_it = |path: &String| path == **trace || trace.ends_with('/') && path.starts_with(**trace);
        tree.iter().any(|(path, _)| is_it(path))
    };
    let known =
        |name: &String| name.starts_with("refs/notes/ai") || name.contains("whogitit") || name.contains("/entire/");
    TRACES.iter().filter(is_there).map(|it| (*it).to_owned()).chain(refs.into_iter().filter(known)).collect()
}

/// Names of tools, as notes and records have them, among the agents.
struct Tools<'a> {
    signatures: &'a Signatures,
    agents: &'a mut Vec<(String, Kind)>,
}

/// What a tool is called that no note names.
const UNNAMED: &str = "an unnamed agent";

impl Tools<'_> {
    fn agent(&mut self, tool: &str) -> u16 {
        let tool = if tool.is_empty() { UNNAMED } else { tool };
        let known = self.signatures.of_tool(&tool.replace(['-', '_'], " ")).or_else(|| self.signatures.of_tool(tool));
        let known = known.or_else(|| self.agents.iter().position(|(name, _)| name == tool));
        let at = known.unwrap_or_else(|| {
            self.agents.push((tool.to_owned(), Kind::Agent));
            self.agents.len() - 1
        });
        u16::try_from(at).unwrap_or(u16::MAX)
    }

    fn maker(&mut self, noted: &Noted) -> Maker {
        match noted {
            Noted::Human => Maker::Human,
            Noted::Tool(tool) => Maker::Ai(self.agent(tool)),
        }
    }
}

/// Lines that records name, by where they were written.
fn recorded(kept: &Kept, records: &[Record], tools: &mut Tools<'_>) -> FxHashMap<Born, Maker> {
    let mut found = FxHashMap::default();
    for (revision, path, runs) in &kept.recorded {
        let lines: Vec<Born> = super::Traced { path: String::new(), runs: runs.clone() }.lines().collect();
        for record in records.iter().filter(|it| it.revision == *revision && it.path == *path) {
            let maker = match &record.agent {
                None => Maker::Human,
                Some(agent) => Maker::Ai(tools.agent(agent)),
            };
            let (first, last) = record.lines;
            let named = lines.iter().skip(first as usize - 1).take((last as usize + 1).saturating_sub(first as usize));
            found.extend(named.filter(|born| **born != Born::NOWHERE).map(|born| (*born, maker)));
        }
    }
    found
}

/// By commit, who signed it and by what.
fn signed(
    commits: &[Commit],
    kept: &Kept,
    recorded: &FxHashMap<Born, Maker>,
    tools: &mut Tools<'_>,
) -> Vec<Vec<(u16, Signed)>> {
    let agent = |at: usize| u16::try_from(at).unwrap_or(u16::MAX);
    let signatures = tools.signatures;
    let signals = |commit: &Commit| {
        let signed = signatures.signed(commit).into_iter();
        signed.map(|it| (agent(it.agent), Signed::Signal(it.signal))).collect::<Vec<_>>()
    };
    let mut signed: Vec<Vec<(u16, Signed)>> = commits.par_iter().map(signals).collect();
    for (commit, note) in &kept.notes {
        for noted in note.everyone() {
            if let (Maker::Ai(agent), Some(of)) = (tools.maker(noted), signed.get_mut(*commit as usize)) {
                of.push((agent, Signed::Note));
            }
        }
    }
    for (born, maker) in recorded {
        if let (Maker::Ai(agent), Some(of)) = (maker, signed.get_mut(born.commit as usize)) {
            of.push((*agent, Signed::Record));
        }
    }
    for of in &mut signed {
        of.sort();
        of.dedup();
    }
    signed
}

/// What decides who wrote a line.
struct Judge<'a> {
    recorded: &'a FxHashMap<Born, Maker>,
    notes: BTreeMap<u32, &'a Note>,
    tools: FxHashMap<String, u16>,
    /// By commit, who wrote what nothing finer names.
    commits: Vec<Maker>,
}

impl<'a> Judge<'a> {
    fn new(
        asked: &Asked,
        kept: &'a Kept,
        recorded: &'a FxHashMap<Born, Maker>,
        signed: &[Vec<(u16, Signed)>],
        assumed: Assumed,
        tools: &mut Tools<'_>,
    ) -> Judge<'a> {
        let notes: BTreeMap<u32, &Note> = kept.notes.iter().map(|(commit, note)| (*commit, note)).collect();
        let of = |(at, commit): (u32, &Commit)| {
            if asked.cut.contains(&at) {
                return Maker::Unknown(Doubt::Cut);
            }
            let signed = signed.get(at as usize).map_or(&[][..], Vec::as_slice);
            of_commit(commit, signed, assumed, tools.agents)
        };
        let commits = (0..).zip(&asked.commits).map(of).collect();
        let mut names = FxHashMap::default();
        for (_, note) in &kept.notes {
            for noted in note.everyone() {
                if let Noted::Tool(tool) = noted {
                    names.insert(tool.clone(), tools.agent(tool));
                }
            }
        }
        Judge { recorded, notes, tools: names, commits }
    }

    /// Who wrote a line, and in which commit; `paths` are what paths are called.
    fn line(&self, born: Born, paths: &[String]) -> (Maker, Option<u32>) {
        let Some(commit) = self.commits.get(born.commit as usize) else {
            return (Maker::Unknown(Doubt::Missing), None);
        };
        let noted = || {
            let path = paths.get(born.path as usize)?;
            match self.notes.get(&born.commit)?.of(path, born.line)? {
                Noted::Human => Some(Maker::Human),
                Noted::Tool(tool) => self.tools.get(tool).map(|agent| Maker::Ai(*agent)),
            }
        };
        let maker = self.recorded.get(&born).copied().or_else(noted).unwrap_or(*commit);
        (maker, Some(born.commit))
    }

    /// Lines that lived, put together by who wrote them.
    fn lifetimes(&self, lives: Lives) -> Lifetimes {
        let mut lines: BTreeMap<(u32, u32, End, Maker), u32> = BTreeMap::new();
        for Life { run, path, end } in &lives.lives {
            for nth in 0..run.lines {
                let born = Born { line: run.born.line.saturating_add(nth), ..run.born };
                let (maker, _) = self.line(born, &lives.paths);
                *lines.entry((born.commit, *path, *end, maker)).or_default() += 1;
            }
        }
        let lived = lines.into_iter();
        let lines = lived.map(|((commit, path, end, maker), lines)| Lived { commit, path, end, maker, lines });
        Lifetimes { lines: lines.collect(), paths: lives.paths, lost: lives.lost }
    }
}

fn of_commit(commit: &Commit, signed: &[(u16, Signed)], assumed: Assumed, agents: &[(String, Kind)]) -> Maker {
    let kind = |agent: u16| agents.get(usize::from(agent)).map(|(_, kind)| *kind);
    // A note or a record names lines: it speaks for these alone.
    let signs = |(agent, by): &&(u16, Signed)| kind(*agent) == Some(Kind::Agent) && matches!(by, Signed::Signal(_));
    if let Some((agent, _)) = signed.iter().find(signs) {
        return Maker::Ai(*agent);
    }
    if signed.iter().any(|(agent, _)| matches!(kind(*agent), Some(Kind::Bot | Kind::ReviewBot))) {
        return Maker::Unknown(Doubt::Bot);
    }
    // What nothing names in a commit that an agent took part in is nobody's.
    let is_late = assumed.since.is_none_or(|since| commit.time >= since);
    let is_human = assumed.human && is_late && signed.is_empty();
    if is_human { Maker::Human } else { Maker::Unknown(Doubt::Unsigned) }
}

/// Who wrote the lines of a file that is not as it was committed.
fn edited(before: Option<&str>, now: &str, known: &[(Maker, Option<u32>)]) -> Vec<(Maker, Option<u32>)> {
    let now = diff::lines(now.as_bytes());
    let mut lines = vec![(Maker::Unknown(Doubt::Uncommitted), None); now.len()];
    if let Some(before) = before {
        let hunks = diff::hunks(&diff::lines(before.as_bytes()), &now);
        for (at, was) in diff::kept(&hunks, now.len()) {
            lines[at] = known.get(was).copied().unwrap_or(lines[at]);
        }
    }
    lines
}
