//! Who uses whom: packages, or the top modules of one crate. Test code is left out, as layers leave it out.

use std::collections::BTreeMap;

use orchestrate_pipeline::Reading;
use orchestrate_resolve::model::{CrateId, DefId, DefKind, Model, Reference, Target, collect};
use orchestrate_workspace::metadata::{EdgeKind, TargetKind};
use orchestrate_workspace::source::Site;

/// A package or a module.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Node {
    /// The crate that it is in, for a module.
    pub(super) krate: Option<String>,
    /// Its name.
    pub(super) name: String,
    /// How many definitions it has.
    pub(super) size: usize,
}

/// How often one uses the other, and where first; a manifest says it in no place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Use {
    pub(super) places: usize,
    pub(super) first: Option<Site>,
}

/// A graph of packages or modules.
#[derive(Default)]
pub(super) struct Uses {
    pub(super) nodes: Vec<Node>,
    /// What each uses, itself left out.
    pub(super) of: Vec<BTreeMap<usize, Use>>,
}

/// Packages, with what their manifests declare.
pub(super) fn of_packages(reading: &Reading) -> Uses {
    let packages = &reading.workspace.packages;
    let node = |name: &str| Node { krate: None, name: name.to_owned(), size: 0 };
    let mut uses = Uses {
        nodes: packages.iter().map(|package| node(&package.name)).collect(),
        of: vec![BTreeMap::new(); packages.len()],
    };
    for (index, package) in packages.iter().enumerate() {
        let declared = package.dependencies.iter().filter(|it| it.kind != EdgeKind::Dev);
        let members = declared.filter_map(|it| it.member).filter(|member| *member != index);
        members.for_each(|member| _ = uses.of[index].entry(member).or_default());
    }
    let model = &reading.model;
    uses.add_references(model, |def| Some(model.krate(model.def(def).krate).package));
    uses
}

/// The modules at the top of the crate that has most of them, libraries first.
pub(super) fn of_modules(model: &Model) -> Uses {
    let crates = (0..model.crates().len() as u32).map(CrateId);
    let candidates = crates.filter_map(|id| {
        let kind = model.krate(id).kind;
        let is_library = matches!(kind, TargetKind::Lib | TargetKind::ProcMacro);
        let modules = top_modules(model, id).len();
        (is_library || kind == TargetKind::Bin).then_some((is_library, modules, std::cmp::Reverse(id.0)))
    });
    let many = |it: &(bool, usize, _)| it.1 >= super::layers::MEANINGFUL;
    let Some((.., std::cmp::Reverse(id))) = candidates.filter(many).max() else { return Uses::default() };
    of_modules_in(model, CrateId(id))
}

fn of_modules_in(model: &Model, id: CrateId) -> Uses {
    let krate = model.krate(id);
    let modules = top_modules(model, id);
    let names: Vec<&str> = modules.keys().copied().collect();
    let node = |name: &&str| Node { krate: Some(krate.name.clone()), name: (*name).to_owned(), size: 0 };
    let mut uses = Uses { nodes: names.iter().map(node).collect(), of: vec![BTreeMap::new(); names.len()] };
    uses.add_references(model, |def| {
        if model.def(def).krate != id {
            return None;
        }
        let top = model.ancestors(def).take_while(|it| *it != krate.root).last()?;
        names.binary_search(&model.name(top)).ok().filter(|_| model.def(top).kind == DefKind::Module)
    });
    uses
}

/// Modules directly beneath the root, by name: under different `cfg`s there may be several of one name.
fn top_modules(model: &Model, id: CrateId) -> BTreeMap<&str, DefId> {
    let children = model.children(model.krate(id).root).iter();
    let modules = children.filter(|it| model.def(**it).kind == DefKind::Module && !model.def(**it).test);
    modules.map(|it| (model.name(*it), *it)).collect()
}

impl Uses {
    /// Adds what references use, as contracts count it; `node` is where a definition belongs.
    fn add_references(&mut self, model: &Model, node: impl Fn(DefId) -> Option<usize>) {
        let nodes: Vec<Option<usize>> = model.defs().map(|(id, _)| node(id)).collect();
        for (id, _) in model.defs().filter(|(_, def)| !def.test) {
            if let Some(node) = nodes[id.0 as usize] {
                self.nodes[node].size += 1;
            }
        }
        let mut reached = Vec::new();
        for reference in model.references().iter().filter(|it| !it.test) {
            let Some(from) = nodes[reference.from.0 as usize] else { continue };
            collect(model, reference, &mut reached);
            let targets = reached.drain(..).filter_map(|it| match it.target {
                Target::Def(id) => nodes[id.0 as usize].filter(|to| *to != from),
                _ => None,
            });
            let targets: std::collections::BTreeSet<usize> = targets.collect();
            targets.into_iter().for_each(|to| self.add(from, to, reference));
        }
    }

    fn add(&mut self, from: usize, to: usize, reference: &Reference) {
        let uses = self.of[from].entry(to).or_default();
        uses.places += 1;
        uses.first.get_or_insert(reference.site);
    }

    /// What each uses, by index.
    pub(super) fn successors(&self) -> Vec<Vec<usize>> {
        self.of.iter().map(|uses| uses.keys().copied().collect()).collect()
    }
}
