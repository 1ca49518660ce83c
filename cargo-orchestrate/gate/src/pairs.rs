//! Which item of the base is which item of the head.
//!
//! An item is paired with that of its path and kind; what has none is paired by what follows its name, token by token, where that is long enough to say something and
//! stands once on each side; a module, a type or a trait, by most of what it holds; and what is left by its name, where one such item is gone and one is new.

use std::collections::HashMap;

use rustc_hash::FxHashMap;

use orchestrate_pipeline::Analysis;
use orchestrate_resolve::model::{DefId, DefKind, Model};
use orchestrate_syntax::digest;

/// Code that is shorter says nothing of where it came from.
const TELLING: usize = 30;

/// The items of the head, by those of the base.
pub(super) struct Pairs {
    to_head: Vec<Option<DefId>>,
}

impl Pairs {
    pub(super) fn new(base: &Analysis, head: &Analysis) -> Pairs {
        let mut draft =
            Draft { base, head, to_head: vec![None; base.model.n_defs()], taken: vec![false; head.model.n_defs()] };
        draft.by_path();
        draft.by_content();
        draft.by_members();
        draft.by_name();
        Pairs { to_head: draft.to_head }
    }

    /// What an item has become; none where it is gone.
    pub(super) fn of(&self, item: DefId) -> Option<DefId> {
        self.to_head.get(item.0 as usize).copied().flatten()
    }
}

struct Draft<'a> {
    base: &'a Analysis,
    head: &'a Analysis,
    to_head: Vec<Option<DefId>>,
    taken: Vec<bool>,
}

impl Draft<'_> {
    fn pair(&mut self, base: DefId, head: DefId) {
        self.to_head[base.0 as usize] = Some(head);
        self.taken[head.0 as usize] = true;
    }

    fn is_open(&self, base: DefId) -> bool {
        self.to_head[base.0 as usize].is_none()
    }

    fn by_path(&mut self) {
        let crates: HashMap<&str, DefId> =
            self.head.model.crates().iter().map(|krate| (krate.name.as_str(), krate.root)).collect();
        let (base, head) = (&self.base.model, &self.head.model);
        let roots = base.crates().iter().filter_map(|krate| Some((krate.root, *crates.get(krate.name.as_str())?)));
        let mut open: Vec<(DefId, DefId)> = roots.collect();
        while let Some((of_base, of_head)) = open.pop() {
            self.pair(of_base, of_head);
            open.extend(children(base, of_base, head, of_head));
        }
    }

    /// Pairs what was renamed or moved, and is what it was.
    fn by_content(&mut self) {
        let gone: Vec<DefId> = self.base.model.defs().map(|(id, _)| id).filter(|id| self.is_open(*id)).collect();
        if gone.is_empty() {
            return;
        }
        let taken = &self.taken;
        let new = self.head.model.defs().map(|(id, _)| id).filter(|id| !taken[id.0 as usize]);
        let new = once_each(new, |id| content(self.head, id));
        let pairs: Vec<(DefId, DefId)> = once_each(gone.into_iter(), |id| content(self.base, id))
            .into_iter()
            .filter_map(|(content, of_base)| Some((of_base, *new.get(&content)?)))
            .collect();
        pairs.into_iter().for_each(|(of_base, of_head)| self.pair(of_base, of_head));
    }

    /// Pairs what holds most of what something else held, innermost first, and then what else of one name is in both.
    fn by_members(&mut self) {
        let (base, head) = (&self.base.model, &self.head.model);
        let holders: Vec<DefId> = base.defs().map(|(id, _)| id).filter(|id| self.is_open(*id)).collect();
        // What is declared in something comes behind it.
        for of_base in holders.into_iter().rev() {
            let mut votes: FxHashMap<DefId, usize> = FxHashMap::default();
            let members = base.children(of_base).iter().filter_map(|child| self.to_head[child.0 as usize]);
            for parent in members.filter_map(|child| head.def(child).parent) {
                *votes.entry(parent).or_default() += 1;
            }
            let kind = base.def(of_base).kind;
            let fits = |id: &DefId| head.def(*id).kind == kind && !self.taken[id.0 as usize];
            let Some((of_head, _)) =
                votes.into_iter().filter(|(id, _)| fits(id)).max_by_key(|(id, votes)| (*votes, std::cmp::Reverse(*id)))
            else {
                continue;
            };
            let mut open = vec![(of_base, of_head)];
            while let Some((of_base, of_head)) = open.pop() {
                self.pair(of_base, of_head);
                let inner = children(base, of_base, head, of_head);
                open.extend(inner.into_iter().filter(|(a, b)| self.is_open(*a) && !self.taken[b.0 as usize]));
            }
        }
    }
}

impl Draft<'_> {
    /// Pairs what is called the same, where one such item is gone and one is new.
    fn by_name(&mut self) {
        let gone = self.base.model.defs().map(|(id, _)| id).filter(|id| self.is_open(*id));
        let gone = once_each(gone, |id| name(&self.base.model, id));
        let new = self.head.model.defs().map(|(id, _)| id).filter(|id| !self.taken[id.0 as usize]);
        let new = once_each(new, |id| name(&self.head.model, id));
        let pairs: Vec<(DefId, DefId)> =
            gone.into_iter().filter_map(|(name, of_base)| Some((of_base, *new.get(&name)?))).collect();
        pairs.into_iter().for_each(|(of_base, of_head)| self.pair(of_base, of_head));
    }
}

/// What two items hold of the same name and kind, in the order in which it stands.
fn children(base: &Model, of_base: DefId, head: &Model, of_head: DefId) -> Vec<(DefId, DefId)> {
    let mut by_name: FxHashMap<(&str, DefKind), Vec<DefId>> = FxHashMap::default();
    for child in head.children(of_head).iter().rev() {
        by_name.entry((head.name(*child), head.def(*child).kind)).or_default().push(*child);
    }
    let pair = |child: &DefId| Some((*child, by_name.get_mut(&(base.name(*child), base.def(*child).kind))?.pop()?));
    base.children(of_base).iter().filter_map(pair).collect()
}

/// What an item is known by, besides its path.
type Known = (DefKind, String);

/// Items by what they are known by: those of which there is one.
fn once_each(items: impl Iterator<Item = DefId>, known: impl Fn(DefId) -> Option<Known>) -> HashMap<Known, DefId> {
    let mut found: HashMap<Known, Option<DefId>> = HashMap::new();
    for (known, id) in items.filter_map(|id| Some((known(id)?, id))) {
        found.entry(known).and_modify(|it| *it = None).or_insert(Some(id));
    }
    found.into_iter().filter_map(|(known, id)| Some((known, id?))).collect()
}

/// What follows its name, token by token.
fn content(analysis: &Analysis, id: DefId) -> Option<Known> {
    let def = analysis.model.def(id);
    let text = analysis.sources.text(def.site.file).get(def.site.span.end as usize..def.span.end as usize)?;
    if !is_code(def.kind) || text.len() < TELLING {
        return None;
    }
    Some((def.kind, digest::of(text).ok()?))
}

fn name(model: &Model, id: DefId) -> Option<Known> {
    let kind = model.def(id).kind;
    is_code(kind).then(|| (kind, model.name(id).to_owned()))
}

/// Whether an item is more than a place for others, or a part of one.
fn is_code(kind: DefKind) -> bool {
    !matches!(kind, DefKind::Module | DefKind::Impl | DefKind::Field | DefKind::Variant | DefKind::ExternBlock)
}
