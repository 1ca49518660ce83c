//! Resolves again what changed since a run that was kept: bodies, and functions that nobody else names.
//!
//! In: what was kept, and the files that have another text. Out: what a run from the start would give, or nothing where the
//! change is one that other files may see.
//!
//! What a body does is seen by nobody. So a file whose entries are otherwise the same keeps its definitions; its macro calls are
//! expanded again, its bodies inferred again, its paths resolved again, and of all other files nothing. A function, constant or
//! static that came or went can be seen by its name alone: where no file that stays has that name, nobody sees it.

mod align;
mod remount;
mod shape;
mod stale;

use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};

use super::attribute_paths::AttributePaths;
use super::collect::Declared;
use super::complete;
use super::def::Symbol;
use super::infer::{self, Index};
use super::intern::{Externals, Names};
use super::kept::Kept;
use super::keywords::Keywords;
use super::load::{self, Loader, MountId, Origin};
use super::macros::Macros;
use super::member::Members;
use super::prelude::Preludes;
use super::reference::{Reference, Target};
use super::references::{Found, Parts};
use super::settled::{Settled, World};
use super::{Fixed, Rounds, settle, unreadable};
use align::{Aligned, align};
use orchestrate_syntax::parse::{FactsCache, FileFacts, MacroCallId};
use orchestrate_workspace::metadata::Workspace;
use orchestrate_workspace::source::{FileId, Site, Sources, Span};

/// Everything that was kept, and what is done to it.
struct Again<'s> {
    loader: Loader<'s>,
    declared: Declared,
    names: Names,
    externals: Externals,
    keywords: Keywords,
    preludes: Preludes,
    rounds: Rounds,
    members: Members,
    index: Index,
    found: Found,
    files: FxHashSet<FileId>,
    /// What the calls of each mount had become.
    children: FxHashMap<MountId, Vec<(MacroCallId, MountId)>>,
    /// Calls that declare something, with what they had become.
    declaring: FxHashMap<(MountId, MacroCallId), MountId>,
    /// Calls in bodies.
    calls: Vec<(MountId, MacroCallId)>,
    /// What calls in bodies had become.
    stale: Vec<MountId>,
    /// Names that mean something else than before.
    touched: FxHashSet<Symbol>,
    /// Where imports stand now, by where they stood.
    spans: FxHashMap<Site, Span>,
    /// Mounts that have other entries than before.
    moved: Vec<MountId>,
}

/// Resolves these files again, whose new texts are among the sources.
pub fn resume(
    kept: &Kept<'_>,
    workspace: &Workspace,
    sources: &mut Sources,
    changed: &[FileId],
    attribute_paths: &AttributePaths,
) -> Option<Settled> {
    let mut cache = FactsCache::default();
    let mut again = Again::new(kept.settled()?, changed, sources, &mut cache);
    let known = again.loader.loaded.mounts.len();
    let parsed = again.loader.parse_again(changed)?;
    again.names_the_same_crates(workspace, &parsed)?;
    again.remount_files(&parsed)?;
    again.remount_declaring_calls()?;
    again.drop_stale()?;
    again.settle();
    again.complete(known)?;
    again.is_unseen()?;
    let settled = again.resolved(attribute_paths);
    settled.is_whole().then_some(settled)
}

impl<'s> Again<'s> {
    fn new(settled: Settled, changed: &[FileId], sources: &'s mut Sources, cache: &'s mut FactsCache) -> Again<'s> {
        let Settled { world, members, index, found } = settled;
        let World { declared, loaded, mut names, mut externals, keywords, preludes, .. } = world;
        let (mut imports, expansions, macro_crates) = (world.imports, world.expansions, world.macro_crates);
        names.index();
        externals.index();
        imports.resume(declared.imports.len());
        let files: FxHashSet<FileId> = changed.iter().copied().collect();
        let mut children: FxHashMap<MountId, Vec<(MacroCallId, MountId)>> = FxHashMap::default();
        for (child, (mount, call)) in &expansions.calls {
            if files.contains(&loaded.mounts[mount.0 as usize].file) {
                children.entry(*mount).or_default().push((*call, *child));
            }
        }
        let (seen, macros) = (loaded.mounts.len(), Macros::resume(&loaded, expansions));
        Again {
            loader: load::resume(loaded, declared.own_crates as usize, sources, cache),
            rounds: Rounds { imports, macros, macro_crates, seen },
            declared,
            names,
            externals,
            keywords,
            preludes,
            members,
            index,
            found,
            files,
            children,
            declaring: FxHashMap::default(),
            calls: Vec::new(),
            stale: Vec::new(),
            touched: FxHashSet::default(),
            spans: FxHashMap::default(),
            moved: Vec::new(),
        }
    }

    fn remount_files(&mut self, parsed: &[(FileId, Arc<FileFacts>)]) -> Option<()> {
        let parsed: FxHashMap<FileId, &Arc<FileFacts>> = parsed.iter().map(|(file, facts)| (*file, facts)).collect();
        for id in (0..self.loader.loaded.mounts.len() as u32).map(MountId) {
            let mount = &self.loader.loaded.mounts[id.0 as usize];
            let is_made = matches!(mount.origin, Origin::Made(..));
            if let (false, Some(facts)) = (is_made, parsed.get(&mount.file)) {
                self.remount(id, Arc::clone(facts))?;
            }
        }
        Some(())
    }

    /// What declares something is expanded again, and what that calls for the same purpose.
    fn remount_declaring_calls(&mut self) -> Option<()> {
        while !self.declaring.is_empty() {
            let calls = std::mem::take(&mut self.declaring);
            let unreadable = unreadable(&self.declared, &self.loader.loaded);
            let Again { loader, declared, names, externals, keywords, preludes, rounds, .. } = self;
            let mut fixed = Fixed { keywords: *keywords, preludes, externals };
            let mut ground = fixed.ground(&loader.loaded, names, &unreadable, &rounds.macro_crates);
            let expanded = rounds.macros.expanded(&calls, loader, declared, &mut ground);
            if expanded.len() != calls.len() {
                return None;
            }
            for ((mount, call), id) in calls {
                let fact = &self.loader.loaded.mounts[mount.0 as usize].facts.macro_calls[call.0 as usize];
                let origin = Origin::Made(mount, fact.scope, fact.owner, call);
                self.loader.loaded.mounts[id.0 as usize].origin = origin;
            }
            for (id, facts) in expanded {
                self.remount(id, Arc::new(facts))?;
            }
        }
        Some(())
    }

    fn remount(&mut self, id: MountId, facts: Arc<FileFacts>) -> Option<()> {
        let old = self.loader.loaded.set_facts(id, facts.clone());
        let aligned = align(&old, &facts)?;
        let mount = &self.loader.loaded.mounts[id.0 as usize];
        for (import, before) in facts.imports.iter().zip(&aligned.imports) {
            if let Some(before) = before {
                let before = Site::new(mount.file, old.imports[*before as usize].span);
                self.spans.insert(before, import.span);
            }
        }
        self.touched.extend(self.declared.remount((id, mount), &old, &aligned, &mut self.names));
        complete::place_derived_impls(&mut self.declared, &self.members, mount, id);
        if !aligned.is_same() {
            self.moved.push(id);
        }
        self.take_calls(id, (&old, &facts), &aligned)
    }

    fn take_calls(&mut self, id: MountId, (old, new): (&FileFacts, &FileFacts), aligned: &Aligned) -> Option<()> {
        let mut children: FxHashMap<MacroCallId, MountId> = FxHashMap::default();
        for (call, child) in self.children.remove(&id).unwrap_or_default() {
            self.rounds.macros.expansions.of_call.remove(&(id, call));
            children.insert(call, child);
        }
        let mut declaring = FxHashSet::default();
        let loud = children.iter().filter(|(_, child)| self.is_loud(**child));
        let loud: Option<Vec<(MacroCallId, MacroCallId)>> = loud
            .filter(|(call, _)| !aligned.calls.iter().any(|(old, _)| old == *call))
            .map(|(call, _)| Some((*call, aligned.counterpart(old, new, *call)?)))
            .collect();
        for (old, new) in aligned.calls.iter().chain(&loud?) {
            self.declaring.insert((id, *new), children.remove(old)?);
            declaring.insert(*new);
        }
        let all = (0..new.macro_calls.len() as u32).map(MacroCallId);
        self.calls.extend(all.filter(|call| !declaring.contains(call)).map(|call| (id, call)));
        self.stale.extend(children.into_values());
        Some(())
    }

    /// Imports and macros in the new bodies.
    fn settle(&mut self) {
        let Again { loader, declared, names, externals, keywords, preludes, rounds, calls, .. } = self;
        rounds.macros.await_calls(std::mem::take(calls));
        let mut fixed = Fixed { keywords: *keywords, preludes, externals };
        settle(rounds, loader, declared, names, &mut fixed);
    }

    /// The members of what is new.
    fn complete(&mut self, known: usize) -> Option<()> {
        let loaded = &self.loader.loaded;
        let new: Vec<MountId> = (known as u32..loaded.mounts.len() as u32).map(MountId).collect();
        for id in &new {
            self.touched.extend(stale::seen_names(&self.declared, loaded, *id)?);
        }
        let Again { loader, declared, names, externals, keywords, preludes, rounds, members, index, moved, .. } = self;
        let loaded = &loader.loaded;
        complete::derived_impls(declared, loaded, &new, names, members);
        let unreadable = unreadable(declared, loaded);
        let mut fixed = Fixed { keywords: *keywords, preludes, externals };
        let mut ground = fixed.ground(loaded, names, &unreadable, &rounds.macro_crates);
        complete::members(declared, &mut ground, &new, members);
        moved.iter().for_each(|id| complete::bounds(declared, &mut ground, members, *id));
        index.add(declared, members, loaded, &new, names);
        for id in &new {
            let items = 0..loaded.mounts[id.0 as usize].facts.items.len() as u32;
            let base = &declared.bases[id.0 as usize];
            items.for_each(|item| index.derived(members, declared, base.def(orchestrate_syntax::parse::ItemId(item))));
        }
        Some(())
    }

    /// The paths of what changed.
    fn resolved(self, attribute_paths: &AttributePaths) -> Settled {
        let Again { loader, declared, names, mut externals, keywords, preludes, rounds, members, index, .. } = self;
        let (loaded, mut found, files, stale) = (loader.loaded, self.found, self.files, self.stale);
        let Rounds { imports, macros, macro_crates, .. } = rounds;
        let expansions = macros.into_expansions();
        let gone: FxHashSet<Target> = declared.changes.gone.iter().map(|def| Target::Def(*def)).collect();
        found.forget(&files, &gone, &self.spans);
        let stale: FxHashSet<MountId> = stale.into_iter().collect();
        let is_new = |id: &MountId| files.contains(&loaded.mounts[id.0 as usize].file) && !stale.contains(id);
        let mounts: Vec<MountId> = loaded.own_mounts(&declared).filter(is_new).collect();
        let unreadable = unreadable(&declared, &loaded);
        let mut fixed = Fixed { keywords, preludes: &preludes, externals: &mut externals };
        let mut ground = fixed.ground(&loaded, &names, &unreadable, &macro_crates);
        let inferred = infer::World::new(&ground, &declared, &members, &index, &expansions).infer(&mounts);
        let parts = Parts { declared: &declared, members: &members, ways: imports.ways(), attribute_paths };
        found.extend(parts, &inferred, &mounts, &mut ground);
        // Two runs that are sorted already: a stable sort finds that out.
        found.references.sort_by_key(Reference::order);
        found.unresolved.sort();
        found.unresolved.dedup();
        let world = World { declared, loaded, names, externals, keywords, preludes, imports, expansions, macro_crates };
        Settled { world, members, index, found }
    }
}
