//! Declares a changed file anew, in the place of the file as it was.

use super::super::collect::{Base, Declared, Moved};
use super::super::def::{DefId, Symbol};
use super::super::intern::Names;
use super::super::load::{Mount, MountId};
use super::super::scope::ImportIdx;
use super::align::Aligned;
use orchestrate_syntax::parse::{DefKind, FileFacts, ItemFact, ItemId};
use orchestrate_workspace::source::Site;

impl Declared {
    /// Gives what is kept its new place, declares what is new, and takes note of what is gone. The mount has its new facts. Gives
    /// the names that mean something else than before where others may see them.
    pub(super) fn remount(
        &mut self,
        (id, mount): (MountId, &Mount),
        old: &FileFacts,
        aligned: &Aligned,
        names: &mut Names,
    ) -> Vec<Symbol> {
        let new = &mount.facts;
        let before = self.bases[id.0 as usize].clone();
        let symbols = new.names.iter().map(|name| names.intern(name)).collect();
        let mut base = Base { names: symbols, ..before.clone() };
        let mut touched = Vec::new();
        for item in &aligned.removed {
            self.changes.gone.insert(before.def(*item));
            let fact = old.item(*item);
            let seen = is_seen(old, fact, |owner| !aligned.removed.contains(&owner));
            touched.extend(fact.name.filter(|_| seen).map(|name| before.name(name)));
        }
        if !aligned.is_same() {
            self.move_entries((id, mount), &before, &mut base, aligned);
            touched.extend(self.insert(mount, id, &base, aligned));
        }
        for (index, (item, old)) in new.items.iter().zip(&aligned.items).enumerate() {
            if let Some(old) = old {
                let def = &mut self.defs[before.def(*old).0 as usize];
                def.site = Site::new(mount.file, item.name_span);
                def.span = item.span;
                def.facts = Some((mount.facts_id, ItemId(index as u32)));
            }
        }
        self.bases[id.0 as usize] = base;
        touched
    }

    /// Gives every entry its definition, scope or import: that which it had, or the next one.
    fn move_entries(&mut self, (id, mount): (MountId, &Mount), before: &Base, base: &mut Base, aligned: &Aligned) {
        let mut next = self.defs.len() as u32;
        let mut fresh = || {
            next += 1;
            DefId(next - 1)
        };
        let items = aligned.items.iter().map(|old| old.map_or_else(&mut fresh, |old| before.def(old))).collect();
        base.moved = Some(Box::new(Moved { items, ..Moved::default() }));
        for (scope, old) in mount.facts.scopes.iter().zip(&aligned.scopes) {
            let place = match old {
                Some(old) => before.scope(*old),
                None => self.scope(mount.krate, base, scope),
            };
            base.moved.iter_mut().for_each(|moved| moved.scopes.push(place));
        }
        for (index, (import, old)) in mount.facts.imports.iter().zip(&aligned.imports).enumerate() {
            let place: ImportIdx = match old {
                Some(old) => before.import(*old),
                None => self.import(id, base, index as u32, import),
            };
            self.imports[place.0 as usize].index = index as u32;
            base.moved.iter_mut().for_each(|moved| moved.imports.push(place));
        }
    }

    /// Declares new items, each behind the one before it.
    fn insert(&mut self, mount: &Mount, id: MountId, base: &Base, aligned: &Aligned) -> Vec<Symbol> {
        let mut touched = Vec::new();
        let mut behind = base.owner;
        for (index, (item, old)) in mount.facts.items.iter().zip(&aligned.items).enumerate() {
            let item_id = ItemId(index as u32);
            let def = base.def(item_id);
            if old.is_some() {
                behind = def;
                continue;
            }
            debug_assert_eq!(def.0 as usize, self.defs.len());
            self.changes.homes.insert(def, id);
            self.changes.behind.entry(behind).or_default().push(def);
            self.item(mount, base, item_id, item);
            let kept = |owner: ItemId| aligned.items.get(owner.0 as usize).is_none_or(Option::is_some);
            let seen = is_seen(&mount.facts, item, kept);
            touched.extend(item.name.filter(|_| seen).map(|name| base.name(name)));
        }
        touched
    }
}

/// Whether an item that came or went can be named from elsewhere: not where it stands in a body that came or went with it.
fn is_seen(facts: &FileFacts, item: &ItemFact, is_kept: impl Fn(ItemId) -> bool) -> bool {
    let is_module = |owner: ItemId| facts.items.get(owner.0 as usize).is_none_or(|it| it.kind == DefKind::Module);
    item.owner.is_none_or(|owner| is_kept(owner) || is_module(owner))
}
