//! The sources that are instrumented: which file has which ids, which mutants are still in, and the texts of the copy.
//!
//! Ids are the same from run to run, whatever other files say, so that cargo compiles again only what changed: the upper half is the
//! file's, the lower half counts in the file.

use std::collections::{BTreeMap, BTreeSet};

use camino::{Utf8Path, Utf8PathBuf};
use rayon::prelude::*;

use super::shard::Shard;
use orchestrate_mutate::{self as mutate, Extent, Function, Instrumented, Mutant, Plan, Suspects};
use orchestrate_resolve::model::{CrateId, Model};
use orchestrate_syntax::parse;
use orchestrate_workspace::metadata::TargetKind;
use orchestrate_workspace::source::{FileId, Sources, Span};

/// How many ids a file has.
const IDS_PER_FILE: u32 = 1 << 16;

/// A file with functions.
pub(super) struct SourceFile {
    /// Its place among the sources.
    pub(super) id: FileId,
    /// Its path, from the workspace's root.
    pub(super) path: Utf8PathBuf,
    /// Its text, as the user wrote it.
    pub(super) text: String,
    /// Its functions and mutants.
    pub(super) plan: Plan,
    base: u32,
    wanted: Vec<Fate>,
    probed: Vec<bool>,
    written: Option<Instrumented>,
}

/// What becomes of a mutant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fate {
    /// Nobody asked for it.
    Unasked,
    /// It is compiled in.
    In,
    /// It does not compile.
    Unviable,
    /// It cannot be switched at run time.
    Unswitchable,
}

/// A function, by file and index.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct FunctionId {
    pub(super) file: usize,
    pub(super) function: usize,
}

/// A mutant, by file and index.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct MutantId {
    pub(super) file: usize,
    pub(super) mutant: usize,
}

/// All files with functions.
pub(super) struct Instrumentation {
    pub(super) files: Vec<SourceFile>,
    by_base: BTreeMap<u32, usize>,
    /// The roots of crates that hold any of these files, as the user wrote them.
    roots: BTreeMap<Utf8PathBuf, String>,
}

impl Instrumentation {
    /// Finds the functions of every file that a library or program of the workspace is made of.
    pub(super) fn new(model: &Model, sources: &Sources) -> Instrumentation {
        let reached: Vec<&(FileId, Vec<CrateId>)> =
            model.reached().iter().filter(|(_, crates)| holds_code(model, crates)).collect();
        let texts: Vec<&str> = reached.iter().map(|(file, _)| sources.text(*file)).collect();
        let mut all = Instrumentation { files: Vec::new(), by_base: BTreeMap::new(), roots: BTreeMap::new() };
        for ((id, crates), plan) in reached.into_iter().zip(plans(&texts)) {
            let Some(plan) = plan.filter(|plan| !plan.functions.is_empty()) else { continue };
            for krate in crates {
                let root = model.def(model.krate(*krate).root).site.file;
                all.roots.entry(sources.path(root).to_owned()).or_insert_with(|| sources.text(root).to_owned());
            }
            all.add(*id, sources.path(*id).to_owned(), sources.text(*id).to_owned(), plan);
        }
        all
    }

    fn add(&mut self, id: FileId, path: Utf8PathBuf, text: String, plan: Plan) {
        let base = self.base_of(&path);
        self.by_base.insert(base, self.files.len());
        let wanted = vec![Fate::Unasked; plan.mutants.len()];
        let probed = plan.functions.iter().map(Function::runs).collect();
        self.files.push(SourceFile { id, path, text, plan, base, wanted, probed, written: None });
    }

    /// The first id of a file: of its path, and of nothing else unless another has the same.
    fn base_of(&self, path: &Utf8Path) -> u32 {
        let hash = blake3::hash(path.as_str().as_bytes());
        let bytes = hash.as_bytes();
        let mut base = (u32::from(bytes[0]) << 24) | (u32::from(bytes[1]) << 16);
        while self.by_base.contains_key(&base) {
            base = base.wrapping_add(IDS_PER_FILE);
        }
        base
    }

    /// Every function.
    pub(super) fn functions(&self) -> impl Iterator<Item = (FunctionId, &Function)> {
        let of = |(file, it): (usize, &'_ SourceFile)| (file, it.plan.functions.len());
        self.files
            .iter()
            .enumerate()
            .map(of)
            .flat_map(|(file, n)| (0..n).map(move |function| FunctionId { file, function }))
            .map(|id| (id, self.function(id)))
    }

    pub(super) fn function(&self, id: FunctionId) -> &Function {
        &self.files[id.file].plan.functions[id.function]
    }

    pub(super) fn mutant(&self, id: MutantId) -> &Mutant {
        &self.files[id.file].plan.mutants[id.mutant]
    }

    /// The mutants of some functions.
    pub(super) fn mutants_of(&self, functions: &BTreeSet<FunctionId>) -> Vec<MutantId> {
        let mut found = Vec::new();
        for (file, it) in self.files.iter().enumerate() {
            let in_some =
                |mutant: &usize| functions.contains(&FunctionId { file, function: it.plan.mutants[*mutant].function });
            found.extend((0..it.plan.mutants.len()).filter(in_some).map(|mutant| MutantId { file, mutant }));
        }
        found
    }

    /// Asks for mutants to be compiled in, as far as they can be.
    pub(super) fn ask(&mut self, mutants: &[MutantId]) {
        for id in mutants {
            let file = &mut self.files[id.file];
            let can = file.plan.mutants[id.mutant].unswitchable().is_none() && id.mutant < IDS_PER_FILE as usize;
            file.wanted[id.mutant] = if can { Fate::In } else { Fate::Unswitchable };
        }
    }

    pub(super) fn fate(&self, id: MutantId) -> Fate {
        self.files[id.file].wanted[id.mutant]
    }

    /// Whether a run can tell that a function was reached.
    pub(super) fn is_probed(&self, id: FunctionId) -> bool {
        self.files[id.file].probed[id.function]
    }

    /// Whether a mutant falls into a part, by what it is.
    pub(super) fn is_in(&self, id: MutantId, shard: Shard) -> bool {
        let (file, mutant) = (&self.files[id.file], self.mutant(id));
        let place = [mutant.span.start, mutant.span.end].map(u32::to_le_bytes).concat();
        let (path, operator) = (file.path.as_str().as_bytes(), mutant.operator.name().as_bytes());
        shard.has(&[path, operator, &place, mutant.replacement.as_bytes()])
    }

    /// The id by which a mutant is switched on.
    pub(super) fn switch(&self, id: MutantId) -> u32 {
        self.files[id.file].base + id.mutant as u32
    }

    /// The id by which a function says that it was reached.
    pub(super) fn probe(&self, id: FunctionId) -> u32 {
        self.files[id.file].base + id.function as u32
    }

    /// The function that a probe's id means.
    pub(super) fn probed(&self, id: u32) -> Option<FunctionId> {
        let file = *self.by_base.get(&(id & !(IDS_PER_FILE - 1)))?;
        let function = (id & (IDS_PER_FILE - 1)) as usize;
        (function < self.files[file].plan.functions.len()).then_some(FunctionId { file, function })
    }

    /// The texts that the copy has in place of the user's.
    pub(super) fn texts(&mut self) -> BTreeMap<Utf8PathBuf, String> {
        self.files.par_iter_mut().for_each(SourceFile::instrument);
        let mut texts = self.roots.clone();
        texts.extend(
            self.files.iter().filter_map(|file| Some((file.path.clone(), file.written.as_ref()?.text.clone()))),
        );
        let runtime = mutate::runtime();
        for root in self.roots.keys() {
            texts.entry(root.clone()).and_modify(|text| text.push_str(&runtime));
        }
        texts
    }

    /// Takes out the mutants whose own text an error points to: they do not compile.
    pub(super) fn drop_unviable(&mut self, places: &[Place]) -> bool {
        self.drop_at(places, SourceFile::drop_unviable)
    }

    /// Takes out what may make an error otherwise: mutants that do not compile as a choice, then the function's probe. To be asked only
    /// where no error is some mutant's own, since others may follow from such a one. False where there is nothing of ours at these places.
    pub(super) fn drop_unswitchable(&mut self, places: &[Place]) -> bool {
        self.drop_at(places, SourceFile::drop_unswitchable) || self.drop_at(places, SourceFile::drop_probe)
    }

    fn drop_at(&mut self, places: &[Place], drop: fn(&mut SourceFile, &Place) -> bool) -> bool {
        places.iter().any(|place| {
            let file = self.files.iter_mut().find(|file| file.path == place.file);
            file.is_some_and(|file| drop(file, place))
        })
    }
}

impl SourceFile {
    fn instrument(&mut self) {
        let probe = |function: usize| self.probed[function].then_some(self.base + function as u32);
        let switch = |mutant: usize| (self.wanted[mutant] == Fate::In).then_some(self.base + mutant as u32);
        self.written = Some(mutate::instrument(&self.text, &self.plan, &probe, &switch));
    }

    /// The lines that a mutant changes, as they are and as they would be.
    pub(super) fn changed_lines(&self, mutant: &Mutant) -> (String, String) {
        let (start, end) = (mutant.span.start as usize, mutant.span.end as usize);
        let (Some(above), Some(below)) = (self.text.get(..start), self.text.get(end..)) else {
            return Default::default();
        };
        let first = above.rfind('\n').map_or(0, |at| at + 1);
        let last = below.find('\n').map_or(self.text.len(), |at| end + at);
        let after = [&self.text[first..start], &mutant.replacement, &self.text[end..last]].concat();
        (self.text[first..last].to_owned(), after)
    }

    fn drop_unviable(&mut self, place: &Place) -> bool {
        let suspects = self.suspects(place).filter(|suspects| suspects.extent == Extent::Written);
        suspects.is_some_and(|suspects| self.give_up(&suspects.mutants, Fate::Unviable))
    }

    fn drop_unswitchable(&mut self, place: &Place) -> bool {
        self.suspects(place).is_some_and(|suspects| self.give_up(&suspects.mutants, Fate::Unswitchable))
    }

    /// The first suspects that are still in.
    fn suspects(&self, place: &Place) -> Option<Suspects> {
        let is_in = |mutant: &usize| self.wanted[*mutant] == Fate::In;
        self.written.as_ref()?.blame(place.span).into_iter().find(|suspects| suspects.mutants.iter().any(is_in))
    }

    fn give_up(&mut self, mutants: &[usize], fate: Fate) -> bool {
        let left = mutants.iter().filter(|mutant| self.wanted[**mutant] == Fate::In).copied().collect::<Vec<usize>>();
        left.iter().for_each(|mutant| self.wanted[*mutant] = fate);
        !left.is_empty()
    }

    /// Takes out the probe of the function that an error points into.
    fn drop_probe(&mut self, place: &Place) -> bool {
        let Some(at) = line_start(&self.text, place.line) else { return false };
        let line = Span::new(at, at + self.text[at as usize..].lines().next().map_or(0, |line| line.len() as u32));
        let touches = |function: &Function| function.span.start <= line.end && line.start <= function.span.end;
        // The innermost one stands last.
        let function = (0..self.probed.len()).rev().find(|it| self.probed[*it] && touches(&self.plan.functions[*it]));
        function.is_some_and(|function| std::mem::take(&mut self.probed[function]))
    }
}

/// Where an error of the compiler points to, in a text of the copy.
#[derive(Clone, Debug)]
pub(super) struct Place {
    pub(super) file: Utf8PathBuf,
    pub(super) span: Span,
    /// The line, from one: the same as in the user's text.
    pub(super) line: usize,
}

fn line_start(text: &str, line: usize) -> Option<u32> {
    let before = text.split_inclusive('\n').take(line.checked_sub(1)?);
    Some(before.map(|line| line.len() as u32).sum())
}

/// The plans of texts; none of those that are no Rust.
pub(super) fn plans(texts: &[&str]) -> Vec<Option<Plan>> {
    // Sources may nest deep.
    let pool = rayon::ThreadPoolBuilder::new().stack_size(parse::STACK_BYTES).build();
    match pool {
        Ok(pool) => pool.install(|| texts.par_iter().map(|text| mutate::plan(text)).collect()),
        // No thread can be had with such a stack: nothing is mutated rather than everything brought down.
        Err(_) => texts.iter().map(|_| None).collect(),
    }
}

/// Whether a file is part of a library or a program. What runs while others are compiled is none.
fn holds_code(model: &Model, crates: &[CrateId]) -> bool {
    let kinds = || crates.iter().map(|krate| model.krate(*krate).kind);
    kinds().any(|kind| matches!(kind, TargetKind::Lib | TargetKind::Bin))
        && !kinds().any(|kind| matches!(kind, TargetKind::BuildScript | TargetKind::ProcMacro))
}
