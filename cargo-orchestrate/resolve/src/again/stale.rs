//! What is not there any more, and who might see that something came or went.

use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};

use super::super::collect::Declared;
use super::super::def::{DefId, Symbol};
use super::super::load::{Loaded, MountId, Origin};
use super::super::reference::Target;
use super::super::references::Found;
use super::Again;
use orchestrate_syntax::parse::{Binds, DefKind, FileFacts, ItemId, NameId, ScopeKind};
use orchestrate_workspace::metadata::Workspace;
use orchestrate_workspace::source::{FileId, Site, Span};

impl Again<'_> {
    /// Forgets what calls in bodies had become, and all that is gone.
    pub(super) fn drop_stale(&mut self) -> Option<()> {
        let mut at = 0;
        while let Some(id) = self.stale.get(at) {
            let inner = self.children.remove(id).unwrap_or_default();
            self.stale.extend(inner.into_iter().map(|(_, child)| child));
            at += 1;
        }
        for id in self.stale.clone() {
            self.touched.extend(seen_names(&self.declared, &self.loader.loaded, id)?);
            let facts = self.loader.loaded.set_facts(id, Arc::new(FileFacts::empty()));
            for item in (0..facts.items.len() as u32).map(ItemId) {
                let def = self.declared.bases[id.0 as usize].def(item);
                self.declared.changes.gone.insert(def);
                self.drop_derived(def);
            }
            let expansions = &mut self.rounds.macros.expansions;
            let call = expansions.calls.remove(&id);
            call.into_iter().for_each(|call| _ = expansions.of_call.remove(&call));
        }
        self.declared.unbind();
        Some(())
    }

    /// Whether what a call has become, or a call in that, is seen by more than its name.
    pub(super) fn is_loud(&self, id: MountId) -> bool {
        let inner = self.children.get(&id).into_iter().flatten();
        is_seen_by_more(&self.loader.loaded.mounts[id.0 as usize].facts)
            || inner.into_iter().any(|(_, it)| self.is_loud(*it))
    }

    /// The impls that derives wrote for a type that is gone.
    fn drop_derived(&mut self, ty: DefId) {
        for (imp, _) in self.members.of_traits.get(&ty).into_iter().flatten() {
            let beneath = |def: &u32| self.declared.defs.get(*def as usize).is_some_and(|it| it.parent == Some(*imp));
            let functions = (imp.0 + 1..).take_while(beneath).map(DefId);
            self.declared.changes.gone.extend(functions.chain([*imp]));
        }
    }

    /// Nothing where a file that stays has a name that means something else than before, or an import may carry it there under
    /// another one. Imports are not asked again: what one waits for, or brought before, may be seen from everywhere.
    pub(super) fn is_unseen(&self) -> Option<()> {
        let loaded = &self.loader.loaded;
        let stays = |id: &MountId| !self.files.contains(&loaded.mounts[id.0 as usize].file);
        let seen = loaded.own_mounts(&self.declared).any(|id| match stays(&id) {
            true => self.mentions_touched(id),
            false => self.imports_touched(id),
        });
        (!seen && loaded.issues.is_empty()).then_some(())
    }

    /// Whether a path in a file has a name that was touched. What was not kept of a file may have any.
    fn mentions_touched(&self, id: MountId) -> bool {
        let symbols = self.declared.bases[id.0 as usize].names.iter().enumerate();
        let touched = symbols.filter(|(_, symbol)| self.touched.contains(symbol)).map(|(at, _)| NameId(at as u32));
        let facts = &self.loader.loaded.mounts[id.0 as usize].facts;
        let mentions = |name: NameId| facts.names.is_empty() || facts.segments.iter().any(|it| it.name == name);
        touched.into_iter().any(mentions)
    }

    /// Whether an import of a file has a name that was touched.
    fn imports_touched(&self, id: MountId) -> bool {
        let (base, facts) = (&self.declared.bases[id.0 as usize], &self.loader.loaded.mounts[id.0 as usize].facts);
        let is_touched = |name: NameId| self.touched.contains(&base.name(name));
        facts.imports.iter().any(|import| {
            facts.path(import.path).iter().any(|segment| is_touched(segment.name))
                || matches!(import.binds, Binds::Name(name) if is_touched(name))
        })
    }

    /// Nothing where the sources of another dependency would be read: those are whose names the workspace's files have.
    pub(super) fn names_the_same_crates(
        &self,
        workspace: &Workspace,
        parsed: &[(FileId, Arc<FileFacts>)],
    ) -> Option<()> {
        let loaded = &self.loader.loaded;
        let dependencies = workspace.packages.iter().flat_map(|package| &package.dependencies);
        for dependency in dependencies.filter(|it| it.outside.is_some()) {
            let named = |facts: &FileFacts| facts.names.iter().any(|name| **name == dependency.extern_name);
            let is_read = loaded.outside.iter().any(|outside| outside.library == dependency.outside);
            let in_changed = parsed.iter().any(|(_, facts)| named(facts));
            let is_file = |id: &MountId| !matches!(loaded.mounts[id.0 as usize].origin, Origin::Made(..));
            let files = || loaded.own_mounts(&self.declared).filter(is_file).map(|id| &loaded.mounts[id.0 as usize]);
            let was = || files().filter(|mount| self.files.contains(&mount.file)).any(|mount| named(&mount.facts));
            let stays = || files().filter(|mount| !self.files.contains(&mount.file)).any(|it| named(&it.facts));
            let same = if is_read { in_changed || !was() || stays() } else { !in_changed || was() || stays() };
            if !same {
                return None;
            }
        }
        Some(())
    }
}

/// Whether facts declare what is seen by more than its name, or ask for files.
fn is_seen_by_more(facts: &FileFacts) -> bool {
    let loud = |kind| matches!(kind, DefKind::Impl | DefKind::Trait | DefKind::Macro);
    !facts.files.is_empty() || facts.items.iter().any(|item| loud(item.kind))
}

/// Names that what a call in a body became gives to the module around; nothing where it declares what is seen by more than its
/// name, or asks for files.
pub(super) fn seen_names(declared: &Declared, loaded: &Loaded, id: MountId) -> Option<Vec<Symbol>> {
    let facts = &loaded.mounts[id.0 as usize].facts;
    let base = &declared.bases[id.0 as usize];
    if is_seen_by_more(facts) {
        return None;
    }
    let in_module = |scope| declared.scopes.get(base.scope(scope)).kind == ScopeKind::Module;
    let seen = facts.items.iter().filter(|item| item.parent.is_none() && in_module(item.scope));
    Some(seen.filter_map(|item| item.name).map(|name| base.name(name)).collect())
}

impl Declared {
    /// Takes what is gone out of all scopes.
    fn unbind(&mut self) {
        let gone = &self.changes.gone;
        if gone.is_empty() {
            return;
        }
        let is_gone = |target: Target| matches!(target, Target::Def(def) if gone.contains(&def));
        for scope in &mut self.scopes.scopes {
            scope.names.retain(|_, bindings| {
                bindings.retain(|binding| !is_gone(binding.target));
                !bindings.is_empty()
            });
        }
        self.members.values_mut().for_each(|defs| defs.retain(|def| !gone.contains(def)));
    }
}

impl Found {
    /// Forgets what these files name and what is gone; re-exports stand where they stand now.
    pub(super) fn forget(
        &mut self,
        files: &FxHashSet<FileId>,
        gone: &FxHashSet<Target>,
        spans: &FxHashMap<Site, Span>,
    ) {
        self.references.retain(|reference| !files.contains(&reference.site.file));
        self.attributes.retain(|attribute| !files.contains(&attribute.file));
        self.unresolved.retain(|unresolved| !files.contains(&unresolved.file));
        self.failures.retain(|failure| !files.contains(&failure.file));
        self.shares.retain(|file, _| !files.contains(file));
        for hop in &mut self.hops {
            if let Some(span) = spans.get(&hop.site) {
                hop.site.span = *span;
            }
        }
        self.sets.index(gone);
    }
}
