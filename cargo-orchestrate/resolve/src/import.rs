//! Resolves imports to a fixed point: each is asked again when a name that it looked at has changed.

use std::collections::VecDeque;

use rustc_hash::FxHashMap;

use super::collect::{Declared, Import};
use super::def::{DefId, Symbol};
use super::ground::Ground;
use super::hits::Hit;
use super::lookup::{Answer, Question};
use super::member::Members;
use super::reference::{ExternalId, Target, UnknownReason};
use super::scope::{Binding, ImportIdx, Reach, SPACES, ScopeIdx, Space, Strength, Way};
use orchestrate_syntax::parse::{Binds, Cfg, DefKind, ImportFact, Namespace};

/// Chains of imports.
#[derive(serde::Serialize, serde::Deserialize)]
pub(super) struct Ways(Vec<(ImportIdx, Way)>);

impl Ways {
    fn new() -> Ways {
        Ways(vec![(ImportIdx(u32::MAX), Way(0))])
    }

    fn longer(&mut self, import: ImportIdx, rest: Way) -> Way {
        self.0.push((import, rest));
        Way(self.0.len() as u32 - 1)
    }

    /// The imports of a chain, the one nearest to the reference first.
    pub(super) fn imports(&self, way: Way) -> impl Iterator<Item = ImportIdx> + '_ {
        let next = |way: Way| (way.0 != 0).then(|| self.0[way.0 as usize]);
        std::iter::successors(next(way), move |(_, rest)| next(*rest)).map(|(import, _)| import)
    }
}

/// A glob import from one scope of the workspace into another.
#[derive(Clone, Copy, serde::Serialize, serde::Deserialize)]
struct Glob {
    into: ScopeIdx,
    import: ImportIdx,
    reach: Reach,
    rare: bool,
}

/// What is known of imports between rounds.
#[derive(serde::Serialize, serde::Deserialize)]
pub(super) struct ImportState {
    ways: Ways,
    #[serde(skip)]
    queue: VecDeque<ImportIdx>,
    #[serde(skip)]
    queued: Vec<bool>,
    #[serde(skip)]
    watchers: FxHashMap<(ScopeIdx, Symbol), Vec<ImportIdx>>,
    globs: FxHashMap<ScopeIdx, Vec<Glob>>,
    /// Bindings that glob imports have yet to carry on.
    #[serde(skip)]
    fresh: Vec<(ScopeIdx, Symbol, Space, Binding)>,
    patient: bool,
    /// Imports before this one are settled for good.
    #[serde(skip)]
    known: u32,
}

impl ImportState {
    pub(super) fn new() -> ImportState {
        ImportState {
            ways: Ways::new(),
            queue: VecDeque::new(),
            queued: Vec::new(),
            watchers: FxHashMap::default(),
            globs: FxHashMap::default(),
            fresh: Vec::new(),
            patient: true,
            known: 0,
        }
    }

    /// Goes on from what was kept: imports from this one on are new.
    pub(super) fn resume(&mut self, known: usize) {
        self.queued = vec![false; known];
        self.known = known as u32;
        self.patient = true;
    }

    /// Completes the scopes with what imports bring in, as far as what is declared allows; more may be declared after.
    pub(super) fn advance(&mut self, declared: &mut Declared, ground: &mut Ground<'_>) {
        let no_members = Members::default();
        let mut imports = Imports { declared, ground, no_members: &no_members, state: self };
        imports.take_new();
        imports.carry_on();
        imports.run();
    }

    /// Nothing more will be declared: what still waits, waits in a circle or for nothing. Let go, ask once more.
    pub(super) fn let_go(&mut self, declared: &mut Declared, ground: &mut Ground<'_>) {
        self.patient = false;
        let no_members = Members::default();
        let mut imports = Imports { declared, ground, no_members: &no_members, state: self };
        imports.ask_waiting();
        imports.run();
    }

    /// Gives up what found nothing.
    pub(super) fn give_up(&mut self, declared: &mut Declared, ground: &mut Ground<'_>) {
        let no_members = Members::default();
        Imports { declared, ground, no_members: &no_members, state: self }.give_up();
        // Whoever still waits for a name will not get it.
        self.watchers = FxHashMap::default();
    }

    /// By which imports names came.
    pub(super) fn ways(&self) -> &Ways {
        &self.ways
    }
}

struct Imports<'a, 'g> {
    declared: &'a mut Declared,
    ground: &'a mut Ground<'g>,
    no_members: &'a Members,
    state: &'a mut ImportState,
}

impl Imports<'_, '_> {
    /// What was declared since the last round: new imports are asked, and those that wait for a new name once more.
    fn take_new(&mut self) {
        let known = self.state.queued.len();
        let count = self.declared.imports.len();
        self.state.queued.resize(count, false);
        (known as u32..count as u32).map(ImportIdx).for_each(|import| self.enqueue(import));
        for (scope, name, space) in std::mem::take(&mut self.declared.fresh) {
            self.wake(scope, name);
            if self.state.globs.contains_key(&scope) {
                let bindings = self.declared.scopes.get(scope).names.get(&(name, space)).cloned().unwrap_or_default();
                self.state.fresh.extend(bindings.into_iter().map(|binding| (scope, name, space, binding)));
            }
        }
    }

    fn run(&mut self) {
        while let Some(import) = self.state.queue.pop_front() {
            self.state.queued[import.0 as usize] = false;
            self.ask(import);
            self.carry_on();
        }
    }

    fn ask_waiting(&mut self) {
        let waiting: Vec<ImportIdx> =
            self.declared.scopes.scopes.iter().flat_map(|scope| scope.pending.values().flatten().copied()).collect();
        waiting.into_iter().for_each(|import| self.enqueue(import));
        // Globs and conditional imports may have waited too.
        (self.state.known..self.declared.imports.len() as u32).map(ImportIdx).for_each(|import| self.enqueue(import));
    }

    fn enqueue(&mut self, import: ImportIdx) {
        if !std::mem::replace(&mut self.state.queued[import.0 as usize], true) {
            self.state.queue.push_back(import);
        }
    }

    fn ask(&mut self, id: ImportIdx) {
        let import = self.declared.imports[id.0 as usize];
        let loaded = self.ground.loaded;
        let fact = &loaded.mounts[import.mount.0 as usize].facts.imports[import.index as usize];
        let reach = self.declared.reach(import.scope, fact.visibility);
        match fact.binds {
            Binds::Nothing => self.ask_name(id, import, fact, self.ground.keywords.nobody, reach),
            Binds::Glob => self.ask_glob(id, import, fact, reach),
            Binds::Name(name) => {
                let name = self.declared.bases[import.mount.0 as usize].name(name);
                self.ask_name(id, import, fact, name, reach);
            }
        }
    }

    fn ask_name(&mut self, id: ImportIdx, import: Import, fact: &ImportFact, name: Symbol, reach: Reach) {
        let strength = if fact.cfg == Cfg::Always { Strength::Named } else { Strength::Conditional };
        let rare = self.is_rare(import, fact);
        let mut found = false;
        for (space, namespace) in SPACES.into_iter().zip([Namespace::Type, Namespace::Value, Namespace::Macro]) {
            let answer = self.answer(id, import, fact, namespace);
            for hit in last(&answer).filter(|hit| !matches!(hit.target, Target::Unknown(_))) {
                found = true;
                let way = self.state.ways.longer(id, hit.way);
                self.bind(
                    import.scope,
                    name,
                    space,
                    Binding { target: hit.target, reach, strength, way, by: Some(id), rare: rare || hit.rare },
                );
            }
        }
        if found {
            self.settle(id, import.scope, name);
        }
    }

    /// An import that found something holds its name back no longer.
    fn settle(&mut self, id: ImportIdx, scope: ScopeIdx, name: Symbol) {
        let pending = &mut self.declared.scopes.get_mut(scope).pending;
        let Some(imports) = pending.get_mut(&name) else { return };
        let before = imports.len();
        imports.retain(|import| *import != id);
        let changed = imports.len() != before;
        if imports.is_empty() {
            pending.remove(&name);
        }
        if changed {
            self.wake(scope, name);
        }
    }

    fn ask_glob(&mut self, id: ImportIdx, import: Import, fact: &ImportFact, reach: Reach) {
        let answer = self.answer(id, import, fact, Namespace::Type);
        let hits: Vec<Hit> = last(&answer).copied().collect();
        for hit in hits {
            match hit.target {
                Target::Def(def) => self.glob_of(id, import, def, reach),
                Target::External(external) => self.outside_glob(import.scope, external),
                Target::Unknown(_) => {}
            }
        }
    }

    /// Whether an import is there only under a flag that nobody sets by default.
    fn is_rare(&self, import: Import, fact: &ImportFact) -> bool {
        fact.cfg == Cfg::Rare && !self.declared.flagged.contains(&self.declared.scopes.get(import.scope).krate)
    }

    fn glob_of(&mut self, id: ImportIdx, import: Import, def: DefId, reach: Reach) {
        let loaded = self.ground.loaded;
        let fact = &loaded.mounts[import.mount.0 as usize].facts.imports[import.index as usize];
        let rare = self.is_rare(import, fact);
        match self.declared.defs[def.0 as usize].kind {
            DefKind::Module => {
                for from in self.declared.scopes.of(def).to_vec() {
                    self.glob_edge(from, Glob { into: import.scope, import: id, reach, rare });
                }
            }
            DefKind::Enum => self.glob_variants(id, import, def, reach),
            _ => {}
        }
    }

    fn glob_edge(&mut self, from: ScopeIdx, glob: Glob) {
        let edges = self.state.globs.entry(from).or_default();
        if from == glob.into || edges.iter().any(|edge| edge.into == glob.into && edge.import == glob.import) {
            return;
        }
        edges.push(glob);
        for external in self.declared.scopes.get(from).outside_globs.clone() {
            self.outside_glob(glob.into, external);
        }
        let names = &self.declared.scopes.get(from).names;
        let all: Vec<_> =
            names.iter().flat_map(|(key, bindings)| bindings.iter().map(|binding| (*key, *binding))).collect();
        for ((name, space), binding) in all {
            self.carry(glob, name, space, binding);
        }
    }

    /// What is outside for a scope is outside for those that import it by a glob.
    fn outside_glob(&mut self, scope: ScopeIdx, external: ExternalId) {
        let mut waiting = vec![scope];
        while let Some(scope) = waiting.pop() {
            let outside = &mut self.declared.scopes.get_mut(scope).outside_globs;
            if !outside.contains(&external) {
                outside.push(external);
                waiting.extend(self.state.globs.get(&scope).into_iter().flatten().map(|glob| glob.into));
            }
        }
    }

    fn glob_variants(&mut self, id: ImportIdx, import: Import, of: DefId, reach: Reach) {
        let variants = self.declared.variants.get(&of).cloned().unwrap_or_default();
        for (name, variant) in variants {
            let way = self.state.ways.longer(id, Way::default());
            let binding = Binding {
                target: Target::Def(variant),
                reach,
                strength: Strength::Glob,
                way,
                by: Some(id),
                rare: false,
            };
            self.bind(import.scope, name, Space::Type, binding);
            self.bind(import.scope, name, Space::Value, binding);
        }
    }

    /// Brings a binding through a glob, where it can be seen from there.
    fn carry(&mut self, glob: Glob, name: Symbol, space: Space, binding: Binding) {
        let module = self.declared.scopes.get(glob.into).module;
        let seen = match binding.reach {
            Reach::Everywhere => true,
            Reach::Within(outer) => self.declared.is_within(module, outer),
        };
        // An import sees no further than what it imports.
        let reach = match (binding.reach, glob.reach) {
            (Reach::Within(outer), Reach::Everywhere) => Reach::Within(outer),
            (_, reach) => reach,
        };
        if seen {
            let known = self.declared.scopes.get(glob.into).names.get(&(name, space));
            if known.is_some_and(|known| {
                known.iter().any(|old| old.target == binding.target && old.reach == Reach::Everywhere)
            }) {
                return;
            }
            let way = self.state.ways.longer(glob.import, binding.way);
            self.bind(
                glob.into,
                name,
                space,
                Binding {
                    target: binding.target,
                    reach,
                    strength: Strength::Glob,
                    way,
                    by: Some(glob.import),
                    rare: binding.rare || glob.rare,
                },
            );
        }
    }

    fn bind(&mut self, scope: ScopeIdx, name: Symbol, space: Space, binding: Binding) {
        if self.declared.scopes.bind(scope, name, space, binding) {
            self.state.fresh.push((scope, name, space, binding));
            self.wake(scope, name);
        }
    }

    fn wake(&mut self, scope: ScopeIdx, name: Symbol) {
        for import in self.state.watchers.remove(&(scope, name)).unwrap_or_default() {
            self.enqueue(import);
        }
    }

    fn carry_on(&mut self) {
        while let Some((scope, name, space, binding)) = self.state.fresh.pop() {
            for glob in self.state.globs.get(&scope).cloned().unwrap_or_default() {
                self.carry(glob, name, space, binding);
            }
        }
    }

    fn answer(&mut self, id: ImportIdx, import: Import, fact: &ImportFact, namespace: Namespace) -> Answer {
        let base = &self.declared.bases[import.mount.0 as usize];
        let facts = &self.ground.loaded.mounts[import.mount.0 as usize].facts;
        let segments: Vec<Symbol> = facts.path(fact.path).iter().map(|segment| base.name(segment.name)).collect();
        let question = Question {
            scope: import.scope,
            segments: &segments,
            global: fact.path.global,
            namespace,
            in_use: !fact.extern_crate,
            owner: base.owner(fact.owner),
            guess: false,
        };
        let mut lookup = self.ground.lookup(self.declared, self.no_members);
        lookup.watched = Some(Vec::new());
        lookup.except = Some(id);
        lookup.patient = self.state.patient;
        let answer = if fact.extern_crate { lookup.extern_crate(&question) } else { lookup.path(&question) };
        for key in lookup.watched.take().unwrap_or_default() {
            let watchers = self.state.watchers.entry(key).or_default();
            if watchers.last() != Some(&id) {
                watchers.push(id);
            }
        }
        answer
    }

    /// A name whose import found nothing is unknown, not whatever a glob or prelude may have.
    fn give_up(&mut self) {
        let waiting: Vec<(ScopeIdx, Symbol)> = self
            .declared
            .scopes
            .scopes
            .iter_mut()
            .enumerate()
            .flat_map(|(index, scope)| {
                std::mem::take(&mut scope.pending).into_keys().map(move |name| (ScopeIdx(index as u32), name))
            })
            .collect();
        for (scope, name) in waiting {
            let target = Target::Unknown(UnknownReason::NotFound);
            let binding = Binding {
                target,
                reach: Reach::Everywhere,
                strength: Strength::Named,
                way: Way::default(),
                by: None,
                rare: false,
            };
            for space in SPACES {
                let empty = !self.declared.scopes.get(scope).names.contains_key(&(name, space));
                if empty {
                    self.declared.scopes.bind(scope, name, space, binding);
                }
            }
        }
    }
}

fn last(answer: &Answer) -> impl Iterator<Item = &Hit> {
    answer.segments.last().into_iter().flat_map(super::hits::Hits::iter)
}
