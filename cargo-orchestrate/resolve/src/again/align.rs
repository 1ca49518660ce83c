//! Which entries of a file's facts are those of the file as it was, and which are new.
//!
//! In: the facts before and after a change. Out: [`Aligned`], or nothing where the change is one that other files may see: then
//! everything has to be resolved again.

use rustc_hash::{FxHashMap, FxHashSet};

use super::shape::{self, Shape};
use orchestrate_syntax::parse::{
    DefKind, FileFacts, FileRequest, ImportFact, ItemFact, ItemId, MacroCallFact, MacroCallId, NO_ID, ScopeFact,
    ScopeId, ScopeKind,
};

/// How many items two versions may have between what they have in common at both ends.
const MAX_MIDDLE: usize = 1_000;

/// What became of a file's entries. What is not kept is seen by its name alone.
pub(super) struct Aligned {
    /// By new item, the old one.
    pub(super) items: Vec<Option<ItemId>>,
    /// Old items that are gone.
    pub(super) removed: Vec<ItemId>,
    /// By new scope, the old one.
    pub(super) scopes: Vec<Option<ScopeId>>,
    /// How many scopes there were.
    old_scopes: usize,
    /// By new import, the old one.
    pub(super) imports: Vec<Option<u32>>,
    /// Old and new macro calls that declare something.
    pub(super) calls: Vec<(MacroCallId, MacroCallId)>,
}

impl Aligned {
    /// Whether every id is what it was.
    pub(super) fn is_same(&self) -> bool {
        let same = |(index, old): (usize, &Option<ItemId>)| *old == Some(ItemId(index as u32));
        let same_scope = |(index, old): (usize, &Option<ScopeId>)| *old == Some(ScopeId(index as u32));
        self.removed.is_empty()
            && self.items.iter().enumerate().all(same)
            && self.scopes.iter().enumerate().all(same_scope)
            && self.scopes.len() == self.old_scopes
    }

    /// The call of the new version that a call in a body was, told by the macro's name and the place: of several, the one that is
    /// as far down. None where there are more or fewer of them than there were.
    pub(super) fn counterpart(&self, old: &FileFacts, new: &FileFacts, call: MacroCallId) -> Option<MacroCallId> {
        let wanted = &old.macro_calls[call.0 as usize];
        let names = |facts: &FileFacts, call: &MacroCallFact| {
            facts.path(call.path).iter().map(|it| Box::from(facts.name(it.name))).collect::<Vec<Box<str>>>()
        };
        let path = names(old, wanted);
        let before = |call: &MacroCallFact| (call.owner, call.scope) == (wanted.owner, wanted.scope);
        let after = |call: &MacroCallFact| {
            let scope = self.scopes.get(call.scope.0 as usize) == Some(&Some(wanted.scope));
            let owner = match call.owner {
                Some(owner) if owner.0 != NO_ID => self.items.get(owner.0 as usize).copied().flatten(),
                other => other,
            };
            scope && owner == wanted.owner
        };
        let same = |facts: &FileFacts, is_there: &dyn Fn(&MacroCallFact) -> bool| {
            let all = facts.macro_calls.iter().enumerate();
            let same = all.filter(|(_, it)| is_there(it) && it.position == wanted.position && names(facts, it) == path);
            same.map(|(at, _)| MacroCallId(at as u32)).collect::<Vec<MacroCallId>>()
        };
        let (old, new) = (same(old, &before), same(new, &after));
        let at = old.iter().position(|it| *it == call)?;
        new.get(at).copied().filter(|_| old.len() == new.len())
    }
}

/// Aligns two versions of a file, or of what a macro made.
pub(super) fn align(old: &FileFacts, new: &FileFacts) -> Option<Aligned> {
    if !old.issues.is_empty() || !new.issues.is_empty() || shape::made_type(old) != shape::made_type(new) {
        return None;
    }
    let items = items(old, new);
    let mut new_ids = vec![None; old.items.len()];
    for (at, item) in items.iter().enumerate() {
        item.iter().for_each(|item| new_ids[item.0 as usize] = Some(ItemId(at as u32)));
    }
    let pair = Pair { old, new, items, new_ids };
    let uneven = pair.uneven();
    let (before, after) = (Blocks::new(old), Blocks::new(new));
    let stays = |at: usize, scope: &ScopeFact, new_owner: Option<ItemId>, blocks: &Blocks| {
        !blocks.is_block(at, scope) || !uneven.contains(&new_owner)
    };
    let scopes = pair.entries(
        (&old.scopes, |at, it: &ScopeFact| stays(at, it, it.owner.and_then(|owner| pair.new_of(owner)), &before)),
        (&new.scopes, |at, it: &ScopeFact| stays(at, it, it.owner, &after)),
    )?;
    let imports = pair.entries((&old.imports, |_, _: &ImportFact| true), (&new.imports, |_, _: &ImportFact| true))?;
    let calls = pair.calls(&scopes)?;
    let removed = (0..old.items.len() as u32).map(ItemId).filter(|item| pair.new_of(*item).is_none()).collect();
    let scopes: Vec<Option<ScopeId>> = scopes.into_iter().map(|scope| scope.map(ScopeId)).collect();
    let sound = pair.is_sound(&scopes, &imports) && pair.is_quiet() && pair.asks_the_same(&scopes);
    sound.then_some(Aligned { items: pair.items, removed, scopes, old_scopes: old.scopes.len(), imports, calls })
}

/// By new item, the old one that is the same: as many as there can be, in order.
fn items(old: &FileFacts, new: &FileFacts) -> Vec<Option<ItemId>> {
    let shapes = |facts: &FileFacts| facts.items.iter().map(|item| shape::item(facts, item)).collect::<Vec<Shape>>();
    let (before, after) = (shapes(old), shapes(new));
    let start = before.iter().zip(&after).take_while(|(a, b)| a == b).count();
    let (rest, others) = (&before[start..], &after[start..]);
    let end = rest.iter().rev().zip(others.iter().rev()).take_while(|(a, b)| a == b).count();
    let (rest, others) = (&rest[..rest.len() - end], &others[..others.len() - end]);
    let mut items: Vec<Option<ItemId>> = (0..start as u32).map(|index| Some(ItemId(index))).collect();
    items.extend(common(rest, others).into_iter().map(|at| at.map(|at| ItemId((start + at) as u32))));
    items.extend((before.len() - end..before.len()).map(|index| Some(ItemId(index as u32))));
    items
}

/// The longest sequence that two have in common, as the place in the first for each of the second.
fn common(first: &[Shape], second: &[Shape]) -> Vec<Option<usize>> {
    let mut places = vec![None; second.len()];
    if first.is_empty() || second.is_empty() || first.len().max(second.len()) > MAX_MIDDLE {
        return places;
    }
    let width = second.len() + 1;
    let mut lengths = vec![0u16; (first.len() + 1) * width];
    for (i, a) in first.iter().enumerate().rev() {
        for (j, b) in second.iter().enumerate().rev() {
            let below = &lengths[(i + 1) * width..];
            lengths[i * width + j] = if a == b { below[j + 1] + 1 } else { below[j].max(lengths[i * width + j + 1]) };
        }
    }
    let (mut i, mut j) = (0, 0);
    while i < first.len() && j < second.len() {
        if first[i] == second[j] {
            places[j] = Some(i);
            (i, j) = (i + 1, j + 1);
        } else if lengths[(i + 1) * width + j] >= lengths[i * width + j + 1] {
            i += 1;
        } else {
            j += 1;
        }
    }
    places
}

/// What scopes and imports have in common: they belong to an item.
trait Entry {
    fn owner(&self) -> Option<ItemId>;
    fn shape(&self, facts: &FileFacts) -> Shape;
}

impl Entry for ScopeFact {
    fn owner(&self) -> Option<ItemId> {
        self.owner
    }

    fn shape(&self, facts: &FileFacts) -> Shape {
        shape::scope(facts, self)
    }
}

impl Entry for ImportFact {
    fn owner(&self) -> Option<ItemId> {
        self.owner
    }

    fn shape(&self, facts: &FileFacts) -> Shape {
        shape::import(facts, self)
    }
}

/// Which scopes are those of blocks in bodies.
struct Blocks {
    /// Scopes of items' type parameters and names.
    inner: FxHashSet<ScopeId>,
}

impl Blocks {
    fn new(facts: &FileFacts) -> Blocks {
        Blocks { inner: facts.items.iter().filter_map(|item| item.inner).collect() }
    }

    fn of<'f>(&self, facts: &'f FileFacts) -> impl Iterator<Item = &'f ScopeFact> {
        let all = facts.scopes.iter().enumerate();
        all.filter(|(at, scope)| self.is_block(*at, scope)).map(|(_, scope)| scope)
    }

    fn is_block(&self, at: usize, scope: &ScopeFact) -> bool {
        scope.kind == ScopeKind::Block && !self.inner.contains(&ScopeId(at as u32))
    }
}

struct Pair<'a> {
    old: &'a FileFacts,
    new: &'a FileFacts,
    items: Vec<Option<ItemId>>,
    /// By old item, the new one.
    new_ids: Vec<Option<ItemId>>,
}

impl Pair<'_> {
    /// By new entry, the old one: those of items that are kept are the same, one by one, but for those that do not stay.
    fn entries<T: Entry>(
        &self,
        (old, stayed): (&[T], impl Fn(usize, &T) -> bool),
        (new, stays): (&[T], impl Fn(usize, &T) -> bool),
    ) -> Option<Vec<Option<u32>>> {
        let was_kept = |at: &usize| old[*at].owner().is_none_or(|it| self.is_kept(it)) && stayed(*at, &old[*at]);
        let mut left = (0..old.len()).filter(was_kept);
        let mut all = Vec::with_capacity(new.len());
        for (at, entry) in new.iter().enumerate() {
            all.push(match entry.owner() {
                Some(owner) if self.old_of(owner).is_none() => None,
                _ if !stays(at, entry) => None,
                _ => {
                    let at = left.next()?;
                    let same = old[at].shape(self.old) == entry.shape(self.new);
                    Some(Some(at as u32).filter(|_| same && self.same_item(old[at].owner(), entry.owner()))?)
                }
            });
        }
        left.next().is_none().then_some(all)
    }

    fn calls(&self, scopes: &[Option<u32>]) -> Option<Vec<(MacroCallId, MacroCallId)>> {
        let declaring = |facts: &FileFacts| {
            let shaped =
                |(at, call): (usize, &MacroCallFact)| Some((MacroCallId(at as u32), shape::call(facts, call)?));
            facts.macro_calls.iter().enumerate().filter_map(shaped).collect::<Vec<_>>()
        };
        let (old, new) = (declaring(self.old), declaring(self.new));
        if old.len() != new.len() {
            return None;
        }
        let pairs = old.into_iter().zip(new).map(|((before, shape), (after, other))| {
            let (a, b) = (&self.old.macro_calls[before.0 as usize], &self.new.macro_calls[after.0 as usize]);
            let same_scope = scopes.get(b.scope.0 as usize) == Some(&Some(a.scope.0));
            (shape == other && same_scope && self.same_item(a.owner, b.owner)).then_some((before, after))
        });
        pairs.collect()
    }

    /// Items that are kept, by their new ids, whose bodies have more or fewer blocks with names of their own than before.
    fn uneven(&self) -> FxHashSet<Option<ItemId>> {
        let mut count: FxHashMap<Option<ItemId>, isize> = FxHashMap::default();
        let (before, after) = (Blocks::new(self.old), Blocks::new(self.new));
        for scope in before.of(self.old) {
            *count.entry(scope.owner.and_then(|owner| self.new_of(owner))).or_default() -= 1;
        }
        for scope in after.of(self.new) {
            *count.entry(scope.owner).or_default() += 1;
        }
        count.into_iter().filter(|(_, count)| *count != 0).map(|(owner, _)| owner).collect()
    }

    fn new_of(&self, old: ItemId) -> Option<ItemId> {
        self.new_ids.get(old.0 as usize).copied().flatten()
    }

    fn is_kept(&self, old: ItemId) -> bool {
        old.0 == NO_ID || self.new_of(old).is_some()
    }

    fn old_of(&self, new: ItemId) -> Option<ItemId> {
        if new.0 == NO_ID { Some(new) } else { self.items[new.0 as usize] }
    }

    fn same_item(&self, old: Option<ItemId>, new: Option<ItemId>) -> bool {
        match (old, new) {
            (None, None) => true,
            (Some(old), Some(new)) => self.old_of(new) == Some(old),
            _ => false,
        }
    }

    /// Whether everything that is kept stands where it stood.
    fn is_sound(&self, scopes: &[Option<ScopeId>], imports: &[Option<u32>]) -> bool {
        let same_scope = |old: ScopeId, new: ScopeId| scopes.get(new.0 as usize) == Some(&Some(old));
        let same_inner = |old: Option<ScopeId>, new: Option<ScopeId>| match (old, new) {
            (None, None) => true,
            (Some(old), Some(new)) => same_scope(old, new),
            _ => false,
        };
        let item = |(new, old): (&ItemFact, &Option<ItemId>)| {
            let Some(old) = old else { return true };
            let old = self.old.item(*old);
            self.same_item(old.parent, new.parent)
                && self.same_item(old.owner, new.owner)
                && same_scope(old.scope, new.scope)
                && same_inner(old.inner, new.inner)
        };
        let scope = |(new, old): (&ScopeFact, &Option<ScopeId>)| {
            old.is_none_or(|old| same_inner(self.old.scope(old).parent, new.parent))
        };
        let import = |(new, old): (&ImportFact, &Option<u32>)| {
            old.is_none_or(|old| same_scope(self.old.imports[old as usize].path.scope, new.path.scope))
        };
        self.new.items.iter().zip(&self.items).all(item)
            && self.new.scopes.iter().zip(scopes).all(scope)
            && self.new.imports.iter().zip(imports).all(import)
    }

    /// Whether what came and what went can be seen by its name alone.
    fn is_quiet(&self) -> bool {
        let new = self.new.items.iter().zip(&self.items).filter(|(_, old)| old.is_none()).map(|(item, _)| item);
        let old = self.old.items.iter().zip(&self.new_ids).filter(|(_, new)| new.is_none()).map(|(item, _)| item);
        new.into_iter().all(|item| is_quiet(self.new, item)) && old.into_iter().all(|item| is_quiet(self.old, item))
    }

    fn asks_the_same(&self, scopes: &[Option<ScopeId>]) -> bool {
        let same = |(old, new): (&FileRequest, &FileRequest)| {
            let place = match (old, new) {
                (FileRequest::Module { item: old, .. }, FileRequest::Module { item: new, .. }) => {
                    self.old_of(*new) == Some(*old)
                }
                (
                    FileRequest::Include { scope: old, owner: before, .. },
                    FileRequest::Include { scope: new, owner: after, .. },
                ) => scopes.get(new.0 as usize) == Some(&Some(*old)) && self.same_item(*before, *after),
                _ => false,
            };
            place && shape::request(old) == shape::request(new)
        };
        self.old.files.len() == self.new.files.len() && self.old.files.iter().zip(&self.new.files).all(same)
    }
}

/// Whether an item is a function, constant or static of a module, a body or an impl; or a module, inline.
fn is_quiet(facts: &FileFacts, item: &ItemFact) -> bool {
    let of_impl = |parent: ItemId| parent.0 != NO_ID && facts.item(parent).kind == DefKind::Impl;
    let is_inline = item.kind == DefKind::Module && item.inner.is_some();
    let is_value = matches!(item.kind, DefKind::Fn | DefKind::Const | DefKind::Static);
    is_inline || is_value && item.parent.is_none_or(of_impl)
}
