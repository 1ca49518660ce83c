//! Names, outside paths and target sets, each kept once.

use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};

use super::def::Symbol;
use super::reference::{ExternalId, Target, TargetSetId};

/// Texts by number.
#[derive(Default, serde::Serialize, serde::Deserialize)]
struct Texts {
    texts: Vec<Arc<str>>,
    #[serde(skip)]
    ids: FxHashMap<Arc<str>, u32>,
}

impl Texts {
    /// Numbers by text, which are not kept.
    fn index(&mut self) {
        self.ids = self.texts.iter().enumerate().map(|(id, text)| (text.clone(), id as u32)).collect();
    }

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
#[derive(Default, serde::Serialize, serde::Deserialize)]
pub(super) struct Names(Texts);

impl Names {
    /// Makes ready what was kept.
    pub(super) fn index(&mut self) {
        self.0.index();
    }

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
#[derive(Default, serde::Serialize, serde::Deserialize)]
pub(super) struct Externals {
    texts: Texts,
    children: FxHashMap<(ExternalId, Symbol), ExternalId>,
}

/// Longer paths occur only where imports name each other in a circle; they end here.
const MAX_EXTERNAL_BYTES: usize = 1_000;

impl Externals {
    /// Makes ready what was kept.
    pub(super) fn index(&mut self) {
        self.texts.index();
    }

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
#[derive(Default, serde::Serialize, serde::Deserialize)]
pub(super) struct TargetSets {
    sets: Vec<Box<[Target]>>,
    #[serde(skip)]
    ids: FxHashMap<Box<[Target]>, TargetSetId>,
    #[serde(skip)]
    single: FxHashMap<Target, TargetSetId>,
}

impl TargetSets {
    /// Makes ready what was kept; what a set of these stood for is gone with it.
    pub(super) fn index(&mut self, gone: &FxHashSet<Target>) {
        for set in self.sets.iter_mut().filter(|set| set.iter().any(|target| gone.contains(target))) {
            *set = Box::default();
        }
        for (id, set) in self.sets.iter().enumerate() {
            let id = TargetSetId(id as u32);
            match set[..] {
                [one] => _ = self.single.insert(one, id),
                _ => _ = self.ids.insert(set.clone(), id),
            }
        }
    }

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
