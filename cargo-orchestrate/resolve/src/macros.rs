//! Macro calls: which macro each means, what it becomes, and the rounds in which calls and imports settle.

use std::sync::{Arc, RwLock};

use rustc_hash::FxHashMap;

use super::collect::Declared;
use super::def::{CrateId, DefId, Symbol};
use super::ground::Ground;
use super::hits::Hits;
use super::infer::Expansions;
use super::intern::Names;
use super::keywords::Keywords;
use super::load::{Loaded, Loader, MountId};
use super::lookup::Question;
use super::member::Members;
use super::reference::Target;
use orchestrate_syntax::expand::{self, Budget, Edition, Map, Options, Rules};
use orchestrate_syntax::parse::{
    self, DefKind, FileFacts, ItemDetail, MacroCallFact, MacroCallId, MadeText, Namespace, Origins, Position,
};
use orchestrate_workspace::source::Span;

/// How deep macros may expand to calls of macros.
const MAX_DEPTH: u16 = 96;
/// How many bytes all expansions of a run may have together, for each name in the sources, and besides.
const BYTES_FOR_EACH: u64 = 64;
const BYTES_BESIDES: u64 = 12 << 20;
/// How many steps of matching all calls of a run may take, for each name in the sources, and besides.
const STEPS_FOR_EACH: u64 = 1_000;
const STEPS_BESIDES: u64 = 200_000_000;
/// How many steps one call may take.
const MAX_STEPS_OF_CALL: u64 = 10_000_000;
/// How many calls are expanded between two looks at what is left: what other threads spend meanwhile must not decide.
const TURN: usize = 128;
/// How many bytes one expansion may have.
const MAX_BYTES: u32 = 1 << 20;

/// How many calls of an outside crate are expanded, and how many bytes they may have: a crate that is made of macros has its
/// names taken as they are written.
const MAX_OUTSIDE_CALLS: usize = 2_000;
const MAX_OUTSIDE_BYTES: usize = 600 << 10;

/// A call, and the macro that it means, if that is known.
pub(super) struct Job {
    mount: MountId,
    call: MacroCallId,
    rules: Option<Found>,
    given: Option<Given>,
}

/// A macro that no definition tells.
#[derive(Clone, Copy)]
enum Given {
    Paste,
    ThreadLocal,
    /// Its arguments between two texts.
    Wrapped(&'static str, &'static str),
}

/// Macros of the standard library whose results are known by their arguments.
const WRAPPED: &[(&str, &str, &str)] = &[
    ("pin", "::std::pin::Pin::new(&mut {", "})"),
    (
        "ready",
        "match {",
        "} { ::std::task::Poll::Ready(t) => t, ::std::task::Poll::Pending => return ::std::task::Poll::Pending }",
    ),
];

/// What a call became.
struct Made {
    facts: FileFacts,
    map: Option<Arc<Map>>,
    /// What it cost.
    bytes: u64,
    steps: u64,
    /// Whether the macro is known: else the arguments stand for it.
    expanded: bool,
}

/// What all expansions that are still to come may cost.
#[derive(Clone, Copy)]
struct Left {
    bytes: u64,
    steps: u64,
}

impl Left {
    fn is_enough(self) -> bool {
        self.bytes > 0 && self.steps > 0
    }

    fn spend(&mut self, bytes: u64, steps: u64) {
        self.bytes = self.bytes.saturating_sub(bytes);
        self.steps = self.steps.saturating_sub(steps);
    }
}

/// Macro calls between rounds.
pub(super) struct Macros {
    rules: RwLock<FxHashMap<DefId, Option<Arc<Rules>>>>,
    /// Where the bytes of made texts come from, and how deep they are.
    maps: FxHashMap<MountId, (Option<Arc<Map>>, u16)>,
    pub(super) expansions: Expansions,
    /// How many mounts have had their calls taken.
    seen: usize,
    waiting: Vec<(MountId, MacroCallId)>,
    /// How many calls of outside crates were taken, and their bytes.
    outside_calls: FxHashMap<CrateId, (usize, usize)>,
    left: Left,
}

impl Macros {
    pub(super) fn new(loaded: &Loaded) -> Macros {
        let names: u64 = loaded.mounts.iter().map(|mount| mount.facts.segments.len() as u64).sum();
        Macros {
            rules: RwLock::default(),
            maps: FxHashMap::default(),
            expansions: Expansions::default(),
            seen: 0,
            waiting: Vec::new(),
            outside_calls: FxHashMap::default(),
            left: Left { bytes: names * BYTES_FOR_EACH + BYTES_BESIDES, steps: names * STEPS_FOR_EACH + STEPS_BESIDES },
        }
    }

    /// Goes on from what was kept: calls of what is mounted by now are taken only where they are given.
    pub(super) fn resume(loaded: &Loaded, expansions: Expansions) -> Macros {
        Macros { expansions, seen: loaded.mounts.len(), ..Macros::new(loaded) }
    }

    /// What calls became. How they came to it is of no use any more.
    pub(super) fn into_expansions(self) -> Expansions {
        self.expansions
    }

    /// Has these calls expanded beside those of new mounts.
    pub(super) fn await_calls(&mut self, calls: Vec<(MountId, MacroCallId)>) {
        self.waiting.extend(calls);
    }

    /// Takes note that a call of one mount became another.
    fn note(&mut self, call: (MountId, MacroCallId), id: MountId, map: Option<Arc<Map>>) {
        let depth = maps_depth(&self.maps, call.0) + 1;
        self.maps.insert(id, (map, depth));
        self.expansions.of_call.insert(call, id);
        self.expansions.calls.insert(id, call);
    }

    /// What calls become by what is known now; each has become a mount before.
    pub(super) fn expanded(
        &mut self,
        calls: &FxHashMap<(MountId, MacroCallId), MountId>,
        loader: &Loader<'_>,
        declared: &Declared,
        ground: &mut Ground<'_>,
    ) -> Vec<(MountId, FileFacts)> {
        let mut all: Vec<(MountId, MacroCallId)> = calls.keys().copied().collect();
        all.sort_unstable();
        let jobs = self.decide_all(declared, ground, true, all);
        let mut expanded = Vec::new();
        for (job, made) in self.expand(jobs, loader, declared, ground.names) {
            let id = calls.get(&(job.mount, job.call));
            // Whether a scope may have names that nobody knows is seen from everywhere.
            let Some(id) = id.filter(|id| self.expansions.guessed.contains(*id) != made.expanded) else { continue };
            self.note((job.mount, job.call), *id, made.map);
            expanded.push((*id, made.facts));
        }
        expanded
    }

    /// Takes the calls of new mounts; outside the workspace only those that declare something.
    fn take_new(&mut self, loaded: &Loaded, declared: &Declared) {
        for (index, mount) in loaded.mounts.iter().enumerate().skip(self.seen) {
            let own = declared.is_own(mount.krate);
            for (call, fact) in mount.facts.macro_calls.iter().enumerate() {
                if own || self.is_worth_it(mount.krate, fact) {
                    self.waiting.push((MountId(index as u32), MacroCallId(call as u32)));
                }
            }
        }
        self.seen = loaded.mounts.len();
    }

    /// Whether a call of an outside crate declares something, and the crate has not had too many of them.
    fn is_worth_it(&mut self, krate: CrateId, call: &MacroCallFact) -> bool {
        let (calls, bytes) = self.outside_calls.entry(krate).or_default();
        let declares = matches!(call.position, Position::Item | Position::Member | Position::TraitMember);
        if !declares || *calls >= MAX_OUTSIDE_CALLS || *bytes >= MAX_OUTSIDE_BYTES {
            return false;
        }
        (*calls, *bytes) = (*calls + 1, *bytes + call.text.len());
        true
    }

    /// The calls whose macro is known by now; in the last rounds, all.
    pub(super) fn decide(&mut self, declared: &Declared, ground: &mut Ground<'_>, last: bool) -> Vec<Job> {
        let known = self.waiting.len();
        self.take_new(ground.loaded, declared);
        // What waited in vain before is asked again when nothing new is left to do.
        let new = self.waiting.split_off(known);
        let jobs = self.decide_all(declared, ground, last, new);
        if jobs.is_empty() {
            let waiting = std::mem::take(&mut self.waiting);
            return self.decide_all(declared, ground, last, waiting);
        }
        jobs
    }

    fn decide_all(
        &mut self,
        declared: &Declared,
        ground: &mut Ground<'_>,
        last: bool,
        calls: Vec<(MountId, MacroCallId)>,
    ) -> Vec<Job> {
        let mut jobs = Vec::new();
        for (mount, call) in calls {
            let depth = self.maps.get(&mount).map_or(0, |(_, depth)| *depth);
            let known = if depth < MAX_DEPTH { self.macro_of(declared, ground, (mount, call), last) } else { None };
            match known {
                Some((_, krate)) if !declared.is_own(krate) && self.is_hollow(ground.loaded, mount, call) => {}
                Some(rules) => jobs.push(Job { mount, call, rules: Some(rules), given: None }),
                None => {
                    // Nothing that is declared later makes these names mean something else.
                    let given = given(&ground.loaded.mounts[mount.0 as usize].facts, call);
                    match (last, given) {
                        (false, None | Some(Given::Wrapped(..))) => self.waiting.push((mount, call)),
                        (_, given) => jobs.push(Job { mount, call, rules: None, given }),
                    }
                }
            }
        }
        jobs
    }

    /// Whether a call holds nothing that was written where the outermost call stands: what an outside macro makes of itself.
    fn is_hollow(&self, loaded: &Loaded, mount: MountId, call: MacroCallId) -> bool {
        let Some((Some(map), _)) = self.maps.get(&mount) else { return false };
        let fact = &loaded.mounts[mount.0 as usize].facts.macro_calls[call.0 as usize];
        let is_value = matches!(fact.position, Position::Expression | Position::Statement | Position::Pattern);
        is_value && !map.has_root(Span::new(fact.at, fact.at + fact.text.len() as u32))
    }

    fn macro_of(
        &mut self,
        declared: &Declared,
        ground: &mut Ground<'_>,
        (mount, call): (MountId, MacroCallId),
        last: bool,
    ) -> Option<Found> {
        let facts = &ground.loaded.mounts[mount.0 as usize].facts;
        let fact = &facts.macro_calls[call.0 as usize];
        let base = &declared.bases[mount.0 as usize];
        let segments: Vec<Symbol> = facts.path(fact.path).iter().map(|segment| base.name(segment.name)).collect();
        let question = Question {
            scope: base.scope(fact.path.scope),
            segments: &segments,
            global: fact.path.global,
            namespace: Namespace::Macro,
            in_use: false,
            owner: base.owner(fact.owner),
            guess: false,
        };
        let members = Members::default();
        let mut lookup = ground.lookup(declared, &members);
        lookup.patient = !last;
        let answer = lookup.path(&question);
        if answer.pending {
            return None;
        }
        let hits = answer.segments.last()?;
        let file = ground.loaded.mounts[mount.0 as usize].file;
        let def = nearest(declared, hits, file, fact)?;
        let krate = declared.defs[def.0 as usize].krate;
        // The names of the standard library's macros stand without their rules.
        if super::outside::std_crate(declared).is_some_and(|(std, _)| std == krate) {
            return None;
        }
        let book = RuleBook { declared, loaded: ground.loaded, names: ground.names, rules: &self.rules };
        Some((book.of(def)?, krate))
    }

    /// What each call becomes.
    fn expand(
        &mut self,
        mut jobs: Vec<Job>,
        loader: &Loader<'_>,
        declared: &Declared,
        names: &Names,
    ) -> Vec<(Job, Made)> {
        let (maps, loaded) = (&self.maps, &loader.loaded);
        let book = RuleBook { declared, loaded, names, rules: &self.rules };
        let mut all = Vec::with_capacity(jobs.len());
        while !jobs.is_empty() {
            let rest = jobs.split_off(jobs.len().min(TURN));
            let may = self.left.is_enough();
            let run = |job: Job| {
                let mount = &loaded.mounts[job.mount.0 as usize];
                let fact = &mount.facts.macro_calls[job.call.0 as usize];
                let map = maps.get(&job.mount).and_then(|(map, _)| map.clone());
                let name = mount.facts.path(fact.path).last().map_or("", |last| mount.facts.name(last.name));
                let call = Call { fact, name, map, bodies: declared.is_own(mount.krate) };
                let made = call.made(job.rules.as_ref().filter(|_| may), job.given.filter(|_| may), &book);
                (job, made)
            };
            let made = loader.in_parallel(std::mem::replace(&mut jobs, rest), run);
            made.iter().for_each(|(_, made)| self.left.spend(made.bytes, made.steps));
            self.expansions.exhausted |= !self.left.is_enough();
            all.extend(made);
        }
        all
    }

    /// Expands and mounts what was decided.
    pub(super) fn carry_out(
        &mut self,
        jobs: Vec<Job>,
        loader: &mut Loader<'_>,
        declared: &mut Declared,
        names: &Names,
    ) {
        let all = self.expand(jobs, loader, declared, names);
        let mut wanted = Vec::new();
        for (job, made) in all {
            let fact = &loader.loaded.mounts[job.mount.0 as usize].facts.macro_calls[job.call.0 as usize];
            if !made.expanded && fact.position == Position::Item {
                let scope = declared.bases[job.mount.0 as usize].scope(fact.scope);
                declared.scopes.get_mut(scope).has_macro_items = true;
            }
            let expanded = made.expanded;
            let (id, files) = loader.mount_made(job.mount, job.call, made.facts);
            wanted.extend(files);
            // Where bytes come from is asked for the calls among them alone.
            let map = made.map.filter(|_| !loader.loaded.mounts[id.0 as usize].facts.macro_calls.is_empty());
            self.note((job.mount, job.call), id, map);
            if !expanded {
                self.expansions.guessed.insert(id);
            }
        }
        loader.follow(wanted);
    }
}

fn maps_depth(maps: &FxHashMap<MountId, (Option<Arc<Map>>, u16)>, mount: MountId) -> u16 {
    maps.get(&mount).map_or(0, |(_, depth)| *depth)
}

/// Of several macros of that name the one that was declared last before the call, as its text stands.
fn nearest(
    declared: &Declared,
    hits: &Hits,
    file: orchestrate_workspace::source::FileId,
    call: &MacroCallFact,
) -> Option<DefId> {
    let macros = hits.iter().filter_map(|hit| match hit.target {
        Target::Def(def) if declared.defs[def.0 as usize].kind == DefKind::Macro => Some(def),
        _ => None,
    });
    let place = |def: &DefId| {
        let site = declared.defs[def.0 as usize].site;
        (site.file == file && site.span.start <= call.span.start, site.span.start)
    };
    macros.max_by_key(place)
}

fn read_rules(declared: &Declared, loaded: &Loaded, def: DefId) -> Option<Rules> {
    let (_, item) = declared.defs[def.0 as usize].facts?;
    let at = declared.mount_of(def)?;
    let ItemDetail::Macro { rules: Some(rules), .. } =
        &loaded.mounts.get(at.0 as usize)?.facts.items.get(item.0 as usize)?.detail
    else {
        return None;
    };
    let edition = declared.crates[declared.defs[def.0 as usize].krate.0 as usize].edition;
    let edition = match edition {
        ..=2018 => Edition::Rust2018,
        2021 => Edition::Rust2021,
        _ => Edition::Rust2024,
    };
    Rules::read(rules, edition).ok()
}

/// The macro of a call, where its name says enough.
fn given(facts: &FileFacts, call: MacroCallId) -> Option<Given> {
    let call = &facts.macro_calls[call.0 as usize];
    let last = facts.path(call.path).last()?;
    match facts.name(last.name) {
        "paste" => Some(Given::Paste),
        "thread_local" => Some(Given::ThreadLocal),
        name if call.position == Position::Expression => {
            let known = WRAPPED.iter().find(|(known, ..)| *known == name);
            known.map(|(_, before, after)| Given::Wrapped(before, after))
        }
        _ => None,
    }
}

/// How often what a macro makes is nothing but another call of its crate.
const MAX_STEPS: usize = 512;

/// A call that is expanded.
struct Call<'a> {
    fact: &'a MacroCallFact,
    /// The macro's last name.
    name: &'a str,
    /// Where the bytes of its text come from, where a macro made them.
    map: Option<Arc<Map>>,
    /// Whether bodies count: outside the workspace they do not.
    bodies: bool,
}

impl Call<'_> {
    /// What it becomes: by its rules, or else by what its arguments look like.
    fn made(&self, rules: Option<&Found>, given: Option<Given>, book: &RuleBook<'_>) -> Made {
        let mut budget = Budget::new(MAX_STEPS_OF_CALL, Budget::default().bytes());
        let by_rules = rules.and_then(|rules| self.expanded(rules, book, &mut budget));
        let made = by_rules.or_else(|| self.expanded_given(given?)).unwrap_or_else(|| self.guessed());
        // What was tried in vain was work, too.
        Made { steps: MAX_STEPS_OF_CALL - budget.steps(), ..made }
    }

    fn guessed(&self) -> Made {
        let (text, at) = (&self.fact.text, self.fact.at);
        let origins = self.map.as_deref().map_or(Origins::File(at), |map| Origins::Made(map, at));
        Made { facts: self.parsed(text, origins, false), map: self.map.clone(), bytes: 0, steps: 0, expanded: false }
    }

    fn parsed(&self, text: &str, origins: Origins<'_>, expanded: bool) -> FileFacts {
        parse::parse_made(&MadeText { text, origins, call: self.fact, name: self.name, expanded, bodies: self.bodies })
    }

    fn tokens(&self) -> Option<expand::Tokens<'_>> {
        match &self.map {
            Some(map) => expand::lex_with(&self.fact.text, map, self.fact.at).ok(),
            None => expand::lex(&self.fact.text, self.fact.at).ok(),
        }
    }

    fn read(&self, expansion: expand::Expansion) -> Made {
        let facts = self.parsed(&expansion.text, Origins::Made(&expansion.map, 0), true);
        let bytes = expansion.text.len() as u64;
        Made { facts, map: Some(Arc::new(expansion.map)), bytes, steps: 0, expanded: true }
    }

    fn expanded_given(&self, given: Given) -> Option<Made> {
        let tokens = self.tokens()?;
        let options = Options::default();
        let expansion = match given {
            Given::Paste => expand::paste(&tokens, &options),
            Given::ThreadLocal => expand::thread_local(&tokens, &options),
            Given::Wrapped(before, after) => expand::wrapped(&tokens, (before, after), &options),
        };
        Some(self.read(expansion.ok()?))
    }

    fn expanded(&self, rules: &Found, book: &RuleBook<'_>, budget: &mut Budget) -> Option<Made> {
        let mut expansion = expand_once(&self.tokens()?, rules, budget)?;
        let mut krate = rules.1;
        // A macro that takes its arguments apart calls itself: no need to parse each step of it.
        for _ in 0..MAX_STEPS {
            let Some((name, start, end)) = expand::only_call(&expansion.text) else { break };
            let Some(next) = book.macro_named(krate, name) else { break };
            let tokens = expand::lex_with(&expansion.text[start..end], &expansion.map, start as u32).ok()?;
            let Some(further) = expand_once(&tokens, &next, budget) else { break };
            krate = next.1;
            expansion = further;
        }
        Some(self.read(expansion))
    }
}

fn expand_once(tokens: &expand::Tokens<'_>, (rules, krate): &Found, budget: &mut Budget) -> Option<expand::Expansion> {
    let crate_name = Keywords::crate_name(*krate);
    let options = Options { crate_name: &crate_name, max_bytes: MAX_BYTES, ..Options::default() };
    expand::expand(rules, tokens, &options, budget).ok()
}

/// The rules of a macro, and the crate that `$crate` means in them.
type Found = (Arc<Rules>, CrateId);

/// Rules by definition, each read once.
struct RuleBook<'a> {
    declared: &'a Declared,
    loaded: &'a Loaded,
    names: &'a Names,
    rules: &'a RwLock<FxHashMap<DefId, Option<Arc<Rules>>>>,
}

impl RuleBook<'_> {
    fn of(&self, def: DefId) -> Option<Arc<Rules>> {
        if let Some(known) = self.rules.read().ok().and_then(|rules| rules.get(&def).cloned()) {
            return known;
        }
        let rules = read_rules(self.declared, self.loaded, def).map(Arc::new);
        if let Ok(mut known) = self.rules.write() {
            known.insert(def, rules.clone());
        }
        rules
    }

    /// The macro of a crate that a call names: by `$crate`, or, in a macro of the crate, by its plain name where there is only one.
    fn macro_named(&self, krate: CrateId, name: &str) -> Option<Found> {
        let (krate, name) = match name.split_once("::") {
            Some((head, name)) => (Keywords::crate_named(head)?, name),
            None => (krate, name),
        };
        let symbol = self.names.find(name)?;
        match self.declared.macros.get(&(krate, symbol))?[..] {
            [only] => Some((self.of(only)?, krate)),
            _ => None,
        }
    }
}
