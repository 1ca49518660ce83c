//! Names, outside paths and target sets, each kept once.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::def::Symbol;
use super::reference::{ExternalId, Target, TargetSetId};

/// Texts by number.
#[derive(Default)]
struct Texts {
    texts: Vec<Arc<str>>,
    ids: FxHashMap<Arc<str>, u32>,
}

impl Texts {
    fn intern(&mut self, text: &str) -> u32 {
        if let Some(id) = self.ids.get(text) {
            return *id;
        }
        let id = self.texts.len() as u32;
        let text: Arc<str> = Arc::from(text);
        self.texts.push(text.clone());
        self.ids.insert(text, id);
        id
    }
}

/// Names of the workspace.
#[derive(Default)]
pub(super) struct Names(Texts);

impl Names {
    pub(super) fn intern(&mut self, name: &str) -> Symbol {
        Symbol(self.0.intern(name))
    }

    pub(super) fn find(&self, name: &str) -> Option<Symbol> {
        self.0.ids.get(name).copied().map(Symbol)
    }

    pub(super) fn text(&self, symbol: Symbol) -> &str {
        &self.0.texts[symbol.0 as usize]
    }

    pub(super) fn into_texts(self) -> Vec<Arc<str>> {
        self.0.texts
    }
}

/// Paths outside the workspace, each known by its parent and last name, so that going deeper builds no text.
#[derive(Default)]
pub(super) struct Externals {
    texts: Texts,
    children: FxHashMap<(ExternalId, Symbol), ExternalId>,
}

/// Longer paths occur only where imports name each other in a circle; they end here.
const MAX_EXTERNAL_BYTES: usize = 1_000;

impl Externals {
    pub(super) fn intern(&mut self, path: &str) -> ExternalId {
        ExternalId(self.texts.intern(path))
    }

    pub(super) fn text(&self, id: ExternalId) -> &str {
        &self.texts.texts[id.0 as usize]
    }

    pub(super) fn child(&mut self, parent: ExternalId, name: Symbol, names: &Names) -> ExternalId {
        if let Some(id) = self.children.get(&(parent, name)) {
            return *id;
        }
        if self.text(parent).len() > MAX_EXTERNAL_BYTES {
            return parent;
        }
        let path = format!("{}::{}", self.text(parent), names.text(name));
        let id = self.intern(&path);
        self.children.insert((parent, name), id);
        id
    }

    pub(super) fn into_texts(self) -> Vec<Arc<str>> {
        self.texts.texts
    }
}

/// Sets of targets, sorted, each kept once.
#[derive(Default)]
pub(super) struct TargetSets {
    sets: Vec<Box<[Target]>>,
    ids: FxHashMap<Box<[Target]>, TargetSetId>,
    single: FxHashMap<Target, TargetSetId>,
}

impl TargetSets {
    pub(super) fn intern(&mut self, targets: &[Target]) -> TargetSetId {
        let known = match targets {
            [one] => self.single.get(one),
            many => self.ids.get(many),
        };
        if let Some(id) = known {
            return *id;
        }
        let id = TargetSetId(self.sets.len() as u32);
        self.sets.push(targets.into());
        match targets {
            [one] => _ = self.single.insert(*one, id),
            many => _ = self.ids.insert(many.into(), id),
        }
        id
    }

    pub(super) fn into_sets(self) -> Vec<Box<[Target]>> {
        self.sets
    }
}
