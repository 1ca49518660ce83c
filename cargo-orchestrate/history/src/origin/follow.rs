//! Follows each line back to the commit that wrote it, in one pass over all commits, parents first.
//!
//! In: the changes of a history, and blobs as they are asked for. Out: the origin of each line of the files that are wanted.
//!
//! A file's state is known by its path and its blob: whoever restores a state has written none of it. A state is held for as long as a
//! later change begins with it, so that memory depends on how large the sources are, and not on how long the history is.

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use super::born::{Born, Run};
use super::diff::{self, Hunk, Lines};
use super::lives::{self, Noted};
use super::moves::Gone;
use super::raw::{Change, Log, Version};
use super::watch::{Altered, Watch};

/// Of so many changes the blobs are in memory at once.
const AT_ONCE: usize = 512;

/// A state that is held.
#[derive(Clone)]
struct State {
    lines: Lines,
    born: Arc<[Born]>,
}

/// Blobs by id, none where git lacks one; or why git does not answer.
pub(super) type Blobs<'a, E> = &'a mut dyn FnMut(&[&str]) -> Result<Vec<Option<Vec<u8>>>, E>;

/// What is to be noted of lines while they are followed.
#[derive(Default)]
pub(super) struct Noting<'n> {
    /// How long each lived, with the states that stand in the end, all of them wanted.
    pub(super) lives: Option<(&'n mut Noted, &'n [Version])>,
    /// What some commits did to lines that were there.
    pub(super) watch: Option<&'n mut Watch>,
}

/// The origins of the lines of these states. One that is not there could not be followed.
///
/// Where it is asked for, it is noted what became of lines.
pub(super) fn follow<E>(
    log: &Log,
    wanted: &[Version],
    noting: Noting<'_>,
    blobs: Blobs<'_, E>,
) -> Result<BTreeMap<Version, Vec<Run>>, E> {
    let (noted, standing) = noting.lives.map_or((None, &[][..]), |(noted, standing)| (Some(noted), standing));
    let mut held = Held { states: FxHashMap::default(), uses: FxHashMap::default(), noted, watch: noting.watch };
    let begun = log.changes.iter().flat_map(|change| &change.from);
    begun.chain(wanted).for_each(|version| *held.uses.entry(*version).or_default() += 1);
    let mut rest = log.changes.as_slice();
    while !rest.is_empty() {
        let (now, later) = rest.split_at(at_once(rest));
        held.take(log, now, blobs)?;
        rest = later;
    }
    held.note_standing(standing);
    let found = wanted.iter().filter_map(|version| Some((*version, runs(&held.states.get(version)?.born))));
    Ok(found.collect())
}

/// How many changes are taken at once: all of a commit, or none.
fn at_once(changes: &[Change]) -> usize {
    let Some(last) = changes.get(AT_ONCE) else { return changes.len() };
    let more = changes[AT_ONCE..].iter().take_while(|it| it.commit == last.commit).count();
    AT_ONCE + more
}

fn runs(born: &[Born]) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    for born in born {
        match runs.last_mut() {
            Some(run) if continues(run, *born) => run.lines += 1,
            _ => runs.push(Run { born: *born, lines: 1 }),
        }
    }
    runs
}

fn continues(run: &Run, born: Born) -> bool {
    let next = Born { line: run.born.line.saturating_add(run.lines), ..run.born };
    born == next || born == Born::NOWHERE && run.born == Born::NOWHERE
}

/// The states that a later change begins with.
struct Held<'n> {
    states: FxHashMap<Version, State>,
    /// How many changes do, and whether it is wanted in the end.
    uses: FxHashMap<Version, u32>,
    /// What became of lines, where that is asked for.
    noted: Option<&'n mut Noted>,
    /// What some commits did to lines, where that is asked for.
    watch: Option<&'n mut Watch>,
}

/// A state that a commit made: its lines, and where they are from.
type New = (Version, Lines, Vec<Born>);

/// Lines by blob, as far as they are at hand.
type Texts = FxHashMap<u32, Option<Lines>>;

impl Held<'_> {
    fn take<E>(&mut self, log: &Log, changes: &[Change], blobs: Blobs<'_, E>) -> Result<(), E> {
        let texts = self.texts(log, changes, blobs)?;
        // What two texts have in common rests on nothing else: all cores share that.
        let differences: Vec<Vec<Option<Vec<Hunk>>>> =
            changes.par_iter().map(|change| self.differences(change, &texts)).collect();
        let mut at = 0;
        for commit in changes.chunk_by(|a, b| a.commit == b.commit) {
            self.commit(commit, &differences[at..at + commit.len()], &texts);
            at += commit.len();
        }
        Ok(())
    }

    /// The lines of all blobs that these changes lead to.
    fn texts<E>(&self, log: &Log, changes: &[Change], blobs: Blobs<'_, E>) -> Result<Texts, E> {
        let is_new = |change: &&Change| change.from.iter().all(|from| Some(from.blob) != change.to.map(|to| to.blob));
        let mut asked: Vec<u32> = changes.iter().filter(is_new).filter_map(|it| Some(it.to?.blob)).collect();
        asked.sort_unstable();
        asked.dedup();
        let names: Vec<&str> = asked.iter().map(|blob| log.names.name(*blob)).collect();
        let read = blobs(&names)?;
        let lines: Vec<Option<Lines>> = read.par_iter().map(|text| text.as_deref().map(diff::lines)).collect();
        let mut texts: Texts = asked.into_iter().zip(lines).collect();
        // What only got another name has the text that it had.
        for (from, to) in changes.iter().filter_map(|change| Some((&change.from, change.to?))) {
            if let Some(same) = from.iter().find(|from| from.blob == to.blob) {
                let lines = self.lines(*same, &texts);
                texts.entry(to.blob).or_insert(lines);
            }
        }
        Ok(texts)
    }

    fn lines(&self, version: Version, texts: &Texts) -> Option<Lines> {
        let held = || self.states.get(&version).map(|state| state.lines.clone());
        texts.get(&version.blob).cloned().flatten().or_else(held)
    }

    /// What differs from each parent; none where its text is not known.
    fn differences(&self, change: &Change, texts: &Texts) -> Vec<Option<Vec<Hunk>>> {
        let Some(now) = change.to.and_then(|to| self.lines(to, texts)) else { return Vec::new() };
        let differs = |from: &Version| Some(diff::hunks(&self.lines(*from, texts)?, &now));
        change.from.iter().map(differs).collect()
    }

    fn commit(&mut self, changes: &[Change], differences: &[Vec<Option<Vec<Hunk>>>], texts: &Texts) {
        let mut new: Vec<New> = Vec::new();
        let mut gone = Gone::default();
        for (change, differences) in changes.iter().zip(differences) {
            self.add_gone(change, differences, texts, &mut gone);
            let Some(to) = change.to.filter(|to| !self.states.contains_key(to)) else { continue };
            if let Some(lines) = self.lines(to, texts) {
                let born = self.born(change, to, lines.len(), differences);
                new.push((to, lines, born));
            }
        }
        let watched = self.watch.as_ref().is_some_and(|watch| watch.commits.contains(&changes[0].commit));
        let mut altered = if watched { self.altered(changes, differences, texts) } else { Altered::default() };
        for (to, lines, born) in &mut new {
            if !gone.is_empty() {
                fresh(changes[0].commit, born).into_iter().for_each(|range| gone.find(lines, range, born));
            }
            altered.keep(born);
            if let Some(noted) = &mut self.noted {
                noted.wrote(changes[0].commit, lines, born);
            }
            if self.uses.get(to).is_some_and(|uses| *uses > 0) {
                self.states.insert(*to, State { lines: lines.clone(), born: born.as_slice().into() });
            }
        }
        if let Some(watch) = self.watch.as_deref_mut().filter(|_| !altered.is_empty()) {
            watch.altered.push(altered);
        }
        self.note_gone(changes, differences, &new, &gone);
        changes.iter().flat_map(|change| &change.from).for_each(|from| self.used(*from));
    }

    /// What a commit did to lines that were there.
    fn altered(&self, changes: &[Change], differences: &[Vec<Option<Vec<Hunk>>>], texts: &Texts) -> Altered {
        let mut altered = Altered { commit: changes[0].commit, ..Altered::default() };
        for (change, differences) in changes.iter().zip(differences).filter(|(change, _)| change.parents == 1) {
            let Some(state) = change.from.first().and_then(|from| self.states.get(from)) else { continue };
            let now = change.to.and_then(|to| self.lines(to, texts));
            match (now, differences.first()) {
                (None, _) if change.to.is_none() => altered.add_gone(&state.lines, &state.born),
                (Some(now), Some(Some(hunks))) => {
                    hunks.iter().for_each(|hunk| altered.add(hunk, (&state.lines, &state.born), &now));
                }
                _ => {}
            }
        }
        altered
    }

    /// What a change takes out. What a merge leaves out, a parent may have kept.
    fn add_gone(&self, change: &Change, differences: &[Option<Vec<Hunk>>], texts: &Texts, gone: &mut Gone) {
        let [from] = change.from.as_slice() else { return };
        let Some(State { lines, born }) = self.states.get(from).filter(|_| change.parents == 1) else { return };
        match (change.to, differences.first()) {
            (None, _) => gone.of(from.path, false).add(lines, born),
            (Some(to), Some(Some(hunks))) => {
                let now = self.lines(to, texts).unwrap_or_default();
                for hunk in hunks {
                    let gone = gone.of(to.path, lives::is_altered(&now, hunk));
                    gone.add(&lines[hunk.before.clone()], &born[hunk.before.clone()]);
                }
            }
            _ => {}
        }
    }

    /// Notes what a commit took out, and what a merge left out.
    fn note_gone(&mut self, changes: &[Change], differences: &[Vec<Option<Vec<Hunk>>>], new: &[New], gone: &Gone) {
        let Some(noted) = &mut self.noted else { return };
        noted.took_out(changes[0].commit, gone);
        for (change, differences) in changes.iter().zip(differences).filter(|(change, _)| change.parents > 1) {
            let held = || change.to.and_then(|to| self.states.get(&to));
            let fresh = new.iter().find(|it| Some(it.0) == change.to).map(|(_, lines, born)| (lines, born.as_slice()));
            let now = fresh.or_else(|| held().map(|state| (&state.lines, &*state.born)));
            let stays: FxHashSet<Born> = now.iter().flat_map(|(_, born)| born.iter().copied()).collect();
            for (at, from) in change.from.iter().enumerate() {
                let Some(state) = self.states.get(from) else { continue };
                let merge = (change.commit, change.to.unwrap_or(*from).path);
                let before = (&*state.lines, &*state.born);
                match (change.to, now, differences.get(at)) {
                    (None, ..) => noted.left_out(merge, before, None),
                    (Some(_), Some((lines, _)), Some(Some(hunks))) => {
                        noted.left_out(merge, before, Some((lines, hunks, &stays)));
                    }
                    _ => {}
                }
            }
        }
    }

    fn note_standing(&mut self, standing: &[Version]) {
        let Some(noted) = &mut self.noted else { return };
        for (version, state) in standing.iter().filter_map(|version| Some((version, self.states.get(version)?))) {
            noted.stands(version.path, &state.lines, &state.born);
        }
    }

    /// The origin of each line: that of the first parent that has it, else the commit itself.
    fn born(&self, change: &Change, to: Version, lines: usize, differences: &[Option<Vec<Hunk>>]) -> Vec<Born> {
        let mut born: Vec<Option<Born>> = vec![None; lines];
        let mut whole = true;
        for (at, from) in change.from.iter().enumerate() {
            let (Some(state), Some(Some(hunks))) = (self.states.get(from), differences.get(at)) else {
                whole = false;
                continue;
            };
            for (now, was) in diff::kept(hunks, lines) {
                born[now] = born[now].or_else(|| state.born.get(was).copied());
            }
        }
        // Where what stood there is not known, a line may be older than it looks.
        let own = |line: usize| match whole {
            true => Born { commit: change.commit, path: to.path, line: line as u32 + 1 },
            false => Born::NOWHERE,
        };
        born.into_iter().enumerate().map(|(line, born)| born.unwrap_or_else(|| own(line))).collect()
    }

    fn used(&mut self, version: Version) {
        if let Some(uses) = self.uses.get_mut(&version) {
            *uses = uses.saturating_sub(1);
            if *uses == 0 {
                self.states.remove(&version);
            }
        }
    }
}

/// The ranges of lines that a commit has written.
fn fresh(commit: u32, born: &[Born]) -> Vec<std::ops::Range<usize>> {
    let mut ranges: Vec<std::ops::Range<usize>> = Vec::new();
    for (at, _) in born.iter().enumerate().filter(|(_, born)| born.commit == commit) {
        match ranges.last_mut() {
            Some(range) if range.end == at => range.end += 1,
            _ => ranges.push(at..at + 1),
        }
    }
    ranges
}
