//! From everything that took part to what the model is made of: the workspace's own definitions, and names for the rest.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::Resolution;
use super::collect::Declared;
use super::def::{CrateId, Def, DefId};
use super::intern::{Externals, Names};
use super::load::Loaded;
use super::outside::{OutsideCrate, PublicNames};
use super::reference::{ExternalId, Target, TargetSetId};
use super::references::Found;
use orchestrate_workspace::source::FileId;

/// What resolution has made.
pub(super) struct Tables {
    pub(super) declared: Declared,
    pub(super) names: Names,
    pub(super) externals: Externals,
    pub(super) found: Found,
    pub(super) aliases: FxHashMap<DefId, Vec<Target>>,
    pub(super) impls: FxHashMap<DefId, Vec<(DefId, Vec<Target>)>>,
}

/// What definitions outside the workspace are called.
pub(super) struct Kept {
    /// Other paths of outside definitions.
    also: Vec<(ExternalId, Arc<str>)>,
    /// What aliases of the workspace stand for, and the traits of its impls.
    aliases: Vec<(DefId, TargetSetId)>,
    /// The traits of the workspace's types.
    implementors: Vec<(DefId, TargetSetId)>,
    sets: Vec<Box<[Target]>>,
}

impl Tables {
    /// Leaves only the workspace's own definitions, and names those outside by their paths.
    pub(super) fn keep_own(&mut self, outside: &[OutsideCrate]) -> Kept {
        let new_ids = self.new_ids();
        let mut aliases: Vec<(DefId, TargetSetId)> = Vec::new();
        for (alias, targets) in &self.aliases {
            if let Some(alias) = new_ids[alias.0 as usize] {
                aliases.push((alias, self.found.sets.intern(targets)));
            }
        }
        aliases.sort_unstable();
        let implementors = self.implementors(&new_ids);
        let mut sets = std::mem::take(&mut self.found.sets).into_sets();
        let also = self.name_outside(outside, &new_ids, &mut sets);
        self.drop_outside(&new_ids);
        Kept { also, aliases, implementors, sets }
    }

    fn implementors(&mut self, new_ids: &[Option<DefId>]) -> Vec<(DefId, TargetSetId)> {
        let mut implementors = Vec::new();
        for (ty, impls) in &self.impls {
            let Some(ty) = new_ids[ty.0 as usize] else { continue };
            implementors.extend(impls.iter().map(|(_, traits)| (ty, self.found.sets.intern(traits))));
        }
        implementors.sort_unstable();
        implementors.dedup();
        implementors
    }

    /// Where each of the workspace's definitions will stand.
    fn new_ids(&self) -> Vec<Option<DefId>> {
        let declared = &self.declared;
        let changes = &declared.changes;
        let mut ids = vec![None; declared.defs.len()];
        let mut next = 0;
        let mut number = |def: DefId| {
            if declared.is_own_def(def) && !changes.gone.contains(&def) {
                ids[def.0 as usize] = Some(DefId(next));
                next += 1;
            }
        };
        for def in (0..declared.defs.len() as u32).map(DefId).filter(|def| !changes.homes.contains_key(def)) {
            number(def);
            changes.behind.get(&def).into_iter().flatten().for_each(|new| number(*new));
        }
        ids
    }

    fn name_outside(
        &mut self,
        outside: &[OutsideCrate],
        new_ids: &[Option<DefId>],
        sets: &mut [Box<[Target]>],
    ) -> Vec<(ExternalId, Arc<str>)> {
        let mut public = PublicNames::new(&self.declared, &self.names, outside);
        let mut named: FxHashMap<DefId, ExternalId> = FxHashMap::default();
        let mut also: Vec<(ExternalId, Arc<str>)> = Vec::new();
        for set in sets {
            let mut changed = false;
            for target in set.iter_mut() {
                let Target::Def(def) = *target else { continue };
                *target = match new_ids[def.0 as usize] {
                    Some(own) => Target::Def(own),
                    None => {
                        let externals = &mut self.externals;
                        Target::External(*named.entry(def).or_insert_with(|| {
                            let (path, others) = public.of(def);
                            let id = externals.intern(&path);
                            also.extend(others.into_iter().map(|path| (id, Arc::from(path))));
                            id
                        }))
                    }
                };
                changed = true;
            }
            if changed {
                let mut targets = set.to_vec();
                targets.sort_unstable();
                targets.dedup();
                *set = targets.into();
            }
        }
        also.sort_unstable();
        also.dedup();
        also
    }

    fn drop_outside(&mut self, new_ids: &[Option<DefId>]) {
        let own = self.declared.own_crates;
        let mut renamed = |def: &mut DefId| {
            if let Some(new) = new_ids[def.0 as usize] {
                *def = new;
            }
        };
        let mut defs: Vec<(DefId, Def)> = Vec::new();
        let all = std::mem::take(&mut self.declared.defs);
        defs.extend(new_ids.iter().zip(all).filter_map(|(id, def)| Some(((*id)?, def))));
        defs.sort_by_key(|(id, _)| *id);
        self.declared.defs = defs.into_iter().map(|(_, def)| def).collect();
        for def in &mut self.declared.defs {
            def.parent.iter_mut().for_each(&mut renamed);
        }
        self.declared.crates.truncate(own as usize);
        self.declared.crates.iter_mut().for_each(|krate| renamed(&mut krate.root));
        self.found.references.iter_mut().for_each(|reference| renamed(&mut reference.from));
        self.found.hops.iter_mut().for_each(|hop| renamed(&mut hop.module));
        self.found.attributes.iter_mut().for_each(|attribute| renamed(&mut attribute.on));
        self.found.unresolved.iter_mut().for_each(|unresolved| renamed(&mut unresolved.from));
        self.found.failures.iter_mut().for_each(|failure| renamed(&mut failure.on));
    }

    /// The tables of the model.
    pub(super) fn into_resolution(self, loaded: Loaded, kept: Kept) -> Resolution {
        let own = self.declared.own_crates;
        let mut reached: FxHashMap<FileId, Vec<CrateId>> = FxHashMap::default();
        for mount in loaded.mounts.iter().filter(|mount| mount.krate.0 < own) {
            reached.entry(mount.file).or_default().push(mount.krate);
        }
        let mut reached: Vec<(FileId, Vec<CrateId>)> = reached.into_iter().collect();
        for (_, crates) in &mut reached {
            crates.sort_unstable();
            crates.dedup();
        }
        reached.sort_unstable();
        let share = self.found.share();
        Resolution {
            crates: self.declared.crates,
            defs: self.declared.defs,
            names: self.names.into_texts(),
            references: self.found.references,
            unresolved: self.found.unresolved,
            segments: self.found.segments,
            hops: self.found.hops,
            target_sets: kept.sets,
            externals: self.externals.into_texts(),
            external_names: kept.also,
            aliases: kept.aliases,
            implementors: kept.implementors,
            attributes: self.found.attributes,
            failures: self.found.failures,
            facts: loaded.facts,
            made: loaded.made,
            issues: loaded.issues,
            outside_files: loaded.outside_files,
            reached,
            share,
        }
    }
}
