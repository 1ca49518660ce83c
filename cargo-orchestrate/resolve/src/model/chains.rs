//! What leads where in several steps: chains of uses, item by item.
//!
//! In: the model. Out: [`Chains`], every use by what it reaches. Asked for chains, it goes back from where they end: so the work is that of
//! what leads there, however large the workspace is.
//!
//! A step goes from an item to what its source names or calls. What a type is used for is not followed from its name, nor a method of a trait to
//! its impls: to know only the trait is what keeps code apart from who implements it.

use std::collections::VecDeque;

use rustc_hash::FxHashMap;

use super::{BitSet, DefId, DefKind, Model, Reached, Target, Way, collect};

/// A reference, with the item that it stands in and what it counts as a use of.
#[derive(Clone, Copy, Debug)]
pub struct Use {
    /// Who uses it: fields and variants count as their type.
    pub user: DefId,
    /// Its index among [`Model::references`].
    pub reference: u32,
    /// What it reaches.
    pub reached: Reached,
}

/// Every use, by what it reaches.
pub struct Chains {
    uses: Vec<Use>,
    n_defs: usize,
    /// For each definition and outside path, where its uses begin in `by_target`.
    first: Vec<u32>,
    /// Indexes of uses.
    by_target: Vec<u32>,
}

/// Everything that leads to some place.
pub struct Approach<'c> {
    model: &'c Model,
    chains: &'c Chains,
    /// By item: how many steps there are, and the use that is the next.
    next: FxHashMap<DefId, (u32, u32)>,
    /// Uses that leave what is inside, those of the shortest chains first.
    pub entries: Vec<Entry>,
}

/// A use that begins a chain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Steps to the end, itself among them.
    pub length: u32,
    /// Its index.
    first: u32,
}

impl Chains {
    /// All uses of a workspace: as much work as there are references.
    pub fn new(model: &Model) -> Chains {
        let mut uses = Vec::new();
        let mut reached = Vec::new();
        for (index, reference) in model.references().iter().enumerate() {
            reached.clear();
            collect(model, reference, &mut reached);
            let user = owner(model, reference.from);
            let of = |reached: &Reached| Use { user, reference: index as u32, reached: *reached };
            uses.extend(reached.iter().map(of));
        }
        let n_defs = model.n_defs();
        let mut first = vec![0_u32; n_defs + model.n_externals() + 1];
        let slot = |used: &Use| slot(n_defs, used.reached.target);
        uses.iter().filter_map(slot).for_each(|slot| first[slot + 1] += 1);
        (1..first.len()).for_each(|slot| first[slot] += first[slot - 1]);
        let (mut at, mut by_target) = (first.clone(), vec![0; first.last().copied().unwrap_or_default() as usize]);
        for (index, used) in uses.iter().enumerate() {
            if let Some(slot) = slot(used) {
                by_target[at[slot] as usize] = index as u32;
                at[slot] += 1;
            }
        }
        Chains { uses, n_defs, first, by_target }
    }

    /// Everything that leads to `ends`, definitions and outside paths, up to where it enters `inside`, and through nothing that is `closed`. What is
    /// at an end may use itself.
    pub fn approach<'c>(
        &'c self,
        model: &'c Model,
        ends: (&BitSet, &BitSet),
        inside: &BitSet,
        closed: &BitSet,
    ) -> Approach<'c> {
        let found = Approach::new(model, self);
        let mut search = Search { ends: ends.0, inside, closed, open: VecDeque::new(), found };
        let slots = ends.0.iter().map(|def| def as usize).chain(ends.1.iter().map(|id| self.n_defs + id as usize));
        slots.for_each(|slot| self.at(slot).iter().for_each(|used| search.step(*used, 1)));
        while let Some((item, length)) = search.open.pop_front() {
            for part in parts(model, item) {
                // Who goes through a facade names what lies behind it, too.
                let straight = |used: &&u32| self.uses[**used as usize].reached.way != Way::Facade;
                self.at(part.0 as usize).iter().filter(straight).for_each(|used| search.step(*used, length + 1));
            }
        }
        search.found
    }

    /// The uses of something.
    pub fn of(&self, target: Target) -> impl Iterator<Item = &Use> {
        slot(self.n_defs, target).into_iter().flat_map(|slot| self.at(slot)).map(|used| &self.uses[*used as usize])
    }

    fn at(&self, slot: usize) -> &[u32] {
        let range = |slot: usize| self.first.get(slot).copied().unwrap_or_default() as usize;
        self.by_target.get(range(slot)..range(slot + 1)).unwrap_or_default()
    }
}

impl<'c> Approach<'c> {
    fn new(model: &'c Model, chains: &'c Chains) -> Approach<'c> {
        Approach { model, chains, next: FxHashMap::default(), entries: Vec::new() }
    }

    /// Everything that leads there and is not inside, with how many steps it takes; in no order.
    pub fn users(&self) -> impl Iterator<Item = (DefId, u32)> {
        self.next.iter().map(|(user, (steps, _))| (*user, *steps))
    }

    /// The use that begins a chain.
    pub fn first(&self, entry: Entry) -> &'c Use {
        &self.chains.uses[entry.first as usize]
    }

    /// The shortest chain that an entry begins, use by use.
    pub fn chain(&self, entry: Entry) -> Vec<&'c Use> {
        let mut chain = vec![self.first(entry)];
        for _ in 1..entry.length {
            let Some(Target::Def(used)) = chain.last().map(|used| used.reached.target) else { break };
            let Some((_, next)) = self.next.get(&owner(self.model, used)) else { break };
            chain.push(&self.chains.uses[*next as usize]);
        }
        chain
    }
}

struct Search<'s, 'c> {
    ends: &'s BitSet,
    inside: &'s BitSet,
    closed: &'s BitSet,
    open: VecDeque<(DefId, u32)>,
    found: Approach<'c>,
}

impl Search<'_, '_> {
    /// Goes back over a use, which is so many steps from the end.
    fn step(&mut self, used: u32, length: u32) {
        let user = self.found.chains.uses[used as usize].user;
        let is_shut = self.ends.contains(user.0) || self.closed.contains(user.0);
        if self.inside.contains(user.0) {
            self.found.entries.push(Entry { length, first: used });
        } else if !is_shut && self.found.model.def(user).kind != DefKind::Module {
            // Who names an item uses nothing else that its module imports.
            self.found.next.entry(user).or_insert_with(|| {
                self.open.push_back((user, length));
                (length, used)
            });
        }
    }
}

/// What a definition is a part of, as far as naming it goes.
fn owner(model: &Model, id: DefId) -> DefId {
    model.ancestors(id).find(|id| !is_part(model, *id)).unwrap_or(id)
}

/// A definition with what counts as it.
fn parts(model: &Model, id: DefId) -> Vec<DefId> {
    let mut parts = vec![id];
    let mut next = 0;
    while let Some(part) = parts.get(next).copied() {
        next += 1;
        let children = model.children(part).iter().copied();
        parts.extend(children.filter(|child| is_part(model, *child)));
    }
    parts
}

fn is_part(model: &Model, id: DefId) -> bool {
    matches!(model.def(id).kind, DefKind::Field | DefKind::Variant)
}

fn slot(n_defs: usize, target: Target) -> Option<usize> {
    match target {
        Target::Def(def) => Some(def.0 as usize),
        Target::External(external) => Some(n_defs + external.0 as usize),
        Target::Unknown(_) => None,
    }
}
