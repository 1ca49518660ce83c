//! The item paths of a workspace, arranged so that patterns can be laid over them.
//!
//! In: the model and the workspace. Out: the tree from the top down, each definition with all that is beneath it, and the
//! outside paths, split into names. Nothing here builds the path of a definition: a million of them is a normal workspace.

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;

use super::pattern::segment::{Segment, split};
use orchestrate_resolve::model::{BitSet, CrateId, DefId, ExternalId, Model};
use orchestrate_workspace::metadata::Workspace;

/// `std`, `core` and `alloc` are one namespace.
const STD: [&str; 3] = ["std", "core", "alloc"];

/// An outside path.
pub(crate) struct Outside<'a> {
    /// Its [`orchestrate_resolve::model::ExternalId`].
    pub(crate) id: u32,
    /// The names after that of its crate.
    pub(crate) names: Vec<&'a str>,
}

/// The item paths of a workspace.
pub(crate) struct Paths<'a> {
    pub(crate) model: &'a Model,
    packages: Vec<&'a str>,
    /// By name of crate or package, with `_`: a policy may name each of ten thousand crates.
    by_name: FxHashMap<String, Vec<CrateId>>,
    /// Definitions from the top down: what is beneath one follows it.
    order: Vec<DefId>,
    /// By definition: where it stands in `order`, and where what is beneath it ends.
    slots: Vec<(u32, u32)>,
    outside: BTreeMap<&'a str, Vec<Outside<'a>>>,
    /// Crates of the workspace that are named as one of the standard library is.
    shadowed: Vec<&'static str>,
}

impl<'a> Paths<'a> {
    pub(crate) fn new(model: &'a Model, workspace: &'a Workspace) -> Paths<'a> {
        let package = |index: usize| workspace.packages.get(index).map_or("", |package| package.name.as_str());
        let packages: Vec<&str> = model.crates().iter().map(|krate| package(krate.package)).collect();
        let is_member = |name: &&str| {
            packages.iter().any(|package| package == name) || model.crates().iter().any(|krate| krate.name == *name)
        };
        let shadowed = STD.into_iter().filter(is_member).collect();
        let (order, slots) = top_down(model);
        let by_name = by_name(model, &packages);
        Paths { model, packages, by_name, order, slots, outside: outside(model), shadowed }
    }

    /// Puts a definition and all that is beneath it into a set.
    pub(crate) fn insert_beneath(&self, id: DefId, set: &mut BitSet) {
        self.beneath(id).iter().for_each(|id| set.insert(id.0));
    }

    /// A definition and all that is beneath it.
    pub(crate) fn beneath(&self, id: DefId) -> &[DefId] {
        let (start, end) = self.slots[id.0 as usize];
        &self.order[start as usize..end as usize]
    }

    /// Outside paths, by the name of their crate.
    pub(crate) fn outside(&self) -> impl Iterator<Item = (&'a str, &[Outside<'a>])> {
        self.outside.iter().map(|(krate, paths)| (*krate, paths.as_slice()))
    }

    /// The crates of the workspace.
    pub(crate) fn crates(&self) -> impl Iterator<Item = CrateId> + use<> {
        (0..self.packages.len() as u32).map(CrateId)
    }

    /// The crates that the first segment of a pattern may name, and perhaps others.
    pub(crate) fn crates_for(&self, segment: Option<&Segment>) -> Vec<CrateId> {
        match segment.and_then(Segment::name) {
            Some(name) => self.by_name.get(&name.replace('-', "_")).cloned().unwrap_or_default(),
            None => self.crates().collect(),
        }
    }

    /// The package of a crate, by name.
    pub(crate) fn package(&self, id: CrateId) -> &'a str {
        self.packages[id.0 as usize]
    }

    /// Whether the first segment of a pattern names a crate of the workspace: by its own name, or by its package's.
    pub(crate) fn names_crate(&self, segment: &Segment, id: CrateId) -> bool {
        segment.covers(&self.model.krate(id).name) || segment.covers(self.package(id))
    }

    /// Whether the first segment of a pattern names an outside crate.
    pub(crate) fn names_outside(&self, segment: &Segment, name: &str) -> bool {
        if !STD.contains(&name) {
            return segment.covers(name);
        }
        match segment.name() {
            Some(written) => self.is_std(written),
            None => segment.covers(name) || segment.covers("std"),
        }
    }

    /// Whether a name means the standard library in a pattern: a crate of the workspace of such a name wins over it.
    pub(crate) fn is_std(&self, name: &str) -> bool {
        STD.contains(&name) && !self.shadowed.contains(&name)
    }
}

fn by_name(model: &Model, packages: &[&str]) -> FxHashMap<String, Vec<CrateId>> {
    let mut crates: FxHashMap<String, Vec<CrateId>> = FxHashMap::default();
    for (index, krate) in model.crates().iter().enumerate() {
        let names = [krate.name.replace('-', "_"), packages[index].replace('-', "_")];
        let id = CrateId(index as u32);
        names.into_iter().for_each(|name| {
            let of = crates.entry(name).or_default();
            if of.last() != Some(&id) {
                of.push(id);
            }
        });
    }
    crates
}

fn outside(model: &Model) -> BTreeMap<&str, Vec<Outside<'_>>> {
    let mut outside: BTreeMap<&str, Vec<Outside<'_>>> = BTreeMap::new();
    let first = (0..model.n_externals() as u32).map(|id| (id, model.external(ExternalId(id))));
    let others = model.external_names().iter().map(|(id, path)| (id.0, &**path));
    for (id, path) in first.chain(others) {
        let mut names = split(path);
        let krate = names.remove(0);
        outside.entry(krate).or_default().push(Outside { id, names });
    }
    outside
}

/// All definitions, each followed by those beneath it; and by definition, where it and those beneath it stand.
fn top_down(model: &Model) -> (Vec<DefId>, Vec<(u32, u32)>) {
    let mut order = Vec::with_capacity(model.n_defs());
    let mut slots = vec![(0, 0); model.n_defs()];
    // A definition is met twice: on the way down, and when all beneath it is done.
    let mut stack: Vec<(DefId, bool)> = model.crates().iter().rev().map(|krate| (krate.root, false)).collect();
    while let Some((id, done)) = stack.pop() {
        if done {
            slots[id.0 as usize].1 = order.len() as u32;
            continue;
        }
        slots[id.0 as usize].0 = order.len() as u32;
        order.push(id);
        stack.push((id, true));
        stack.extend(model.children(id).iter().rev().map(|child| (*child, false)));
    }
    (order, slots)
}
