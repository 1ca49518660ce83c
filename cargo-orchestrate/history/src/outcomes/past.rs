//! A history, made ready to be counted: commits with who wrote them and when, lines with how long they lived.
//!
//! All times are those of committing: a commit is never older than those it follows, and the clock is that of the commit that is checked out.

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;

use super::{Ground, UNOWNED, Writer};
use crate::evidence::Digests;
use crate::origin::{Commit, Doubt, End, Maker};
use crate::review::Items;
use orchestrate_policy::Marks;

/// Seconds of a day.
pub(super) const DAY: i64 = 24 * 60 * 60;
/// Cohorts are quarters where there would be more months than this.
const MOST_MONTHS: usize = 12;

/// A history, made ready.
pub(super) struct Past<'a> {
    /// Parents first.
    pub(super) commits: &'a [Commit],
    /// By commit: who wrote it.
    pub(super) writers: Vec<Writer>,
    /// Lines with code that were written in commits that count, in files of the workspace.
    pub(super) lines: Vec<Line>,
    /// Names of owners.
    pub(super) owners: Vec<String>,
    /// Whether anybody owns anything.
    pub(super) is_owned: bool,
    /// By commit: its month or quarter.
    pub(super) cohorts: Vec<String>,
    /// When the first commit that counts and the one that is checked out were committed.
    pub(super) window: Option<(i64, i64)>,
    /// How many commits count.
    pub(super) counted: u64,
    /// Lines that are older than a shallow clone.
    pub(super) cut: u64,
    /// Lines of which no commit shows the end.
    pub(super) lost: u64,
    /// Lines that ended before they began, by the clocks of those who committed.
    pub(super) skewed: u64,
    since: Option<&'a rustc_hash::FxHashSet<u32>>,
}

/// Lines that were written and ended together.
#[derive(Clone, Copy, Debug)]
pub(super) struct Line {
    /// The commit that wrote them.
    pub(super) commit: u32,
    /// Who wrote them.
    pub(super) writer: Writer,
    /// Who owns the file where they stood last.
    pub(super) owner: u32,
    /// When they were written.
    pub(super) born: i64,
    /// Which commit ended them, and how long they had lived.
    pub(super) ended: Option<(u32, i64)>,
    /// How many.
    pub(super) lines: u32,
}

impl<'a> Past<'a> {
    pub(super) fn new(ground: &Ground<'a>) -> Past<'a> {
        let history = &ground.origins.history;
        let commits = &history.commits;
        let counts = |at: u32| ground.since.is_none_or(|since| since.contains(&at));
        let times = || (0..).zip(commits).filter(|(at, _)| counts(*at)).map(|(_, it)| it.committed);
        let window = times().min().zip(commits.last().map(|head| head.committed));
        let mut past = Past {
            commits,
            writers: (0..commits.len() as u32).map(|at| writer_of_commit(ground, at)).collect(),
            lines: Vec::new(),
            owners: vec![UNOWNED.to_owned()],
            is_owned: false,
            cohorts: cohorts(commits, times()),
            window,
            counted: times().count() as u64,
            cut: 0,
            lost: history.lifetimes.as_ref().map_or(0, |lifetimes| lifetimes.lost),
            skewed: 0,
            since: ground.since,
        };
        past.add_lines(ground);
        past
    }

    /// When the commit that is checked out was committed.
    pub(super) fn now(&self) -> i64 {
        self.window.map_or(0, |(_, now)| now)
    }

    /// Whether a commit counts.
    pub(super) fn counts(&self, commit: u32) -> bool {
        self.since.is_none_or(|since| since.contains(&commit))
    }

    /// What a commit, written so long ago at least, may have seen become of it.
    pub(super) fn is_seen(&self, born: i64, days: u32) -> bool {
        born + i64::from(days) * DAY <= self.now()
    }

    /// The window of what was seen so many days long.
    pub(super) fn window_of(&self, days: u32) -> Option<(i64, i64)> {
        self.window.map(|(first, now)| (first, (now - i64::from(days) * DAY).max(first)))
    }

    fn add_lines(&mut self, ground: &Ground<'_>) {
        let Some(lifetimes) = &ground.origins.history.lifetimes else { return };
        let mut owning = Owning::new(ground);
        let owners: Vec<Option<u32>> = lifetimes.paths.iter().map(|path| owning.of(ground, path)).collect();
        let since = self.since;
        let counts = |commit: u32| since.is_none_or(|since| since.contains(&commit));
        for lived in lifetimes.lines.iter().filter(|it| counts(it.commit)) {
            let Some(owner) = owners.get(lived.path as usize).copied().flatten() else { continue };
            let Some(born) = self.commits.get(lived.commit as usize).map(|it| it.committed) else { continue };
            if matches!(lived.maker, Maker::Unknown(Doubt::Cut | Doubt::Missing)) {
                self.cut += u64::from(lived.lines);
                continue;
            }
            let ended = self.ended(lived.end, born, lived.lines);
            let (commit, lines) = (lived.commit, lived.lines);
            self.lines.push(Line { commit, writer: writer(lived.maker), owner, born, ended, lines });
        }
        self.is_owned = owning.names.len() > 1;
        self.owners = owning.names;
    }

    fn ended(&mut self, end: End, born: i64, lines: u32) -> Option<(u32, i64)> {
        let commit = end.commit()?;
        let age = self.commits.get(commit as usize)?.committed - born;
        self.skewed += if age < 0 { u64::from(lines) } else { 0 };
        Some((commit, age.max(0)))
    }
}

fn writer(maker: Maker) -> Writer {
    match maker {
        Maker::Ai(_) => Writer::Ai,
        Maker::Human => Writer::Human,
        Maker::Unknown(Doubt::Bot) => Writer::Bot,
        Maker::Unknown(_) => Writer::Unknown,
    }
}

/// Whoever an agent has signed with is with an agent, whichever lines a note may name.
fn writer_of_commit(ground: &Ground<'_>, commit: u32) -> Writer {
    let is_signed = ground.origins.is_signed(commit);
    let maker = ground.origins.history.makers.get(commit as usize).copied();
    if is_signed { Writer::Ai } else { maker.map_or(Writer::Unknown, writer) }
}

/// The month of each commit, `2026-11`; the quarter, `2026-Q4`, where those that count are of too many months.
fn cohorts(commits: &[Commit], counted: impl Iterator<Item = i64>) -> Vec<String> {
    let mut months: Vec<(i16, i8)> = counted.map(month).collect();
    months.sort_unstable();
    months.dedup();
    let name = |commit: &Commit| match month(commit.committed) {
        (year, month) if months.len() > MOST_MONTHS => format!("{year:04}-Q{}", (month + 2) / 3),
        (year, month) => format!("{year:04}-{month:02}"),
    };
    commits.iter().map(name).collect()
}

fn month(time: i64) -> (i16, i8) {
    let at = jiff::Timestamp::from_second(time).unwrap_or_default().to_zoned(jiff::tz::TimeZone::UTC);
    (at.year(), at.month())
}

/// Who owns which file: as `CODEOWNERS` says, else as the mark of its module does.
pub(super) struct Owning {
    /// The first is nobody.
    pub(super) names: Vec<String>,
    known: FxHashMap<String, u32>,
    marked: BTreeMap<String, String>,
}

impl Owning {
    pub(super) fn new(ground: &Ground<'_>) -> Owning {
        let marked = if has_owners(ground.marks) { marked(ground) } else { BTreeMap::new() };
        Owning { names: vec![UNOWNED.to_owned()], known: FxHashMap::default(), marked }
    }

    /// The owner of a path from the top of the repository; none of what lies outside of the workspace.
    fn of(&mut self, ground: &Ground<'_>, path: &str) -> Option<u32> {
        ground.origins.within(path).map(|file| self.of_file(ground, file))
    }

    /// The owner of a file, workspace-relative.
    pub(super) fn of_file(&mut self, ground: &Ground<'_>, file: &str) -> u32 {
        let owners = ground.reviewed.owners.of(file).join(" ");
        let name = if owners.is_empty() { self.marked.get(file).cloned().unwrap_or_default() } else { owners };
        if name.is_empty() {
            return 0;
        }
        let names = &mut self.names;
        *self.known.entry(name).or_insert_with_key(|name| {
            names.push(name.clone());
            names.len() as u32 - 1
        })
    }
}

fn has_owners(marks: &Marks) -> bool {
    marks.generated.iter().any(|mark| mark.owner.is_some())
}

/// Owners that marks name, by file: those of the module that the file is.
fn marked(ground: &Ground<'_>) -> BTreeMap<String, String> {
    let digests = Digests::new(ground.model, ground.sources);
    let items = Items::new(ground.model, ground.marks, &digests);
    let mut marked = BTreeMap::new();
    for (file, module) in super::file_modules::file_modules(ground.model) {
        let owners = items.marks_of(module).iter().filter_map(|mark| mark.owner.as_deref());
        let owners: Vec<&str> = owners.collect();
        if !owners.is_empty() {
            marked.insert(ground.sources.path(file).to_string(), owners.join(" "));
        }
    }
    marked
}
