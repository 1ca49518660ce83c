//! What methods and fields belong to: the types of receivers, from what is written down.
//!
//! In: everything that is declared, with its members. Out: for each method and field that a body names, its definitions. Types flow
//! forward through a body, with variables for what is not known yet; what stays unknown is said to be so.

mod call;
mod closure;
mod expr;
mod index;
mod lower;
mod method;
mod path;
mod pattern;
mod signature;
mod traits;
mod ty;
mod unify;

use std::rc::Rc;

use rustc_hash::{FxHashMap, FxHashSet};

use super::collect::Declared;
use super::def::{DefId, Symbol};
use super::intern::Names;
use super::keywords::Keywords;
use super::load::{Loaded, MountId};
use super::lookup::{Lookup, Outside};
use super::member::Members;
use super::prelude::Preludes;
use super::scope::ScopeIdx;
pub(super) use index::Index;
use index::{Lang, Primitives};
use orchestrate_syntax::parse::{ExprId, FileFacts, MacroCallId, PatId, ReferenceId};
use signature::{FnSig, ImplHeader};
use ty::{Args, Predicate, TraitRef, Ty, Types};
use unify::VarState;

/// What all threads read.
pub(super) struct World<'a> {
    pub(super) declared: &'a Declared,
    pub(super) members: &'a Members,
    pub(super) loaded: &'a Loaded,
    pub(super) names: &'a Names,
    pub(super) preludes: &'a Preludes,
    pub(super) keywords: Keywords,
    pub(super) unreadable: &'a FxHashSet<DefId>,
    pub(super) macro_crates: &'a FxHashMap<super::def::CrateId, Vec<super::reference::Target>>,
    pub(super) index: &'a Index,
    /// The texts that macro calls were expanded to.
    pub(super) expansions: &'a Expansions,
    primitives: Primitives,
    lang: Lang,
}

/// The texts that macro calls were expanded to, and the calls.
#[derive(Default, serde::Serialize, serde::Deserialize)]
pub(super) struct Expansions {
    pub(super) of_call: FxHashMap<(MountId, MacroCallId), MountId>,
    pub(super) calls: FxHashMap<MountId, (MountId, MacroCallId)>,
    /// Those whose macro is not known: they are what the arguments look like.
    pub(super) guessed: FxHashSet<MountId>,
    /// Whether there were too many of them to expand all.
    pub(super) exhausted: bool,
}

/// A method or field, and what it means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Resolved {
    pub(super) mount: MountId,
    pub(super) reference: ReferenceId,
    pub(super) targets: smallvec::SmallVec<[DefId; 2]>,
}

/// A closure of the body at hand.
struct Closure {
    parameters: Args,
    output: Ty,
}

/// A method call whose receiver is not known yet.
struct Waiting {
    mount: MountId,
    owner: DefId,
    call: u32,
    receiver: Ty,
    output: Ty,
    arguments: Rc<[Ty]>,
}

/// A function of a trait whose impl is not known yet.
struct Open {
    mount: MountId,
    reference: ReferenceId,
    /// Where in what was found the trait's function stands, if it is what is meant where no impl turns out to be.
    found: Option<usize>,
    ty: Ty,
    bound: TraitRef,
    name: Symbol,
}

/// How many steps one body may take: types that double with every line would never end.
const FUEL: u64 = 4_000_000;

/// Everything that one thread knows, and the body that it is at.
pub(super) struct Cx<'a> {
    world: &'a World<'a>,
    types: Types,
    signatures: FxHashMap<DefId, Rc<FnSig>>,
    headers: FxHashMap<DefId, Rc<ImplHeader>>,
    env_of: FxHashMap<DefId, Rc<[Predicate]>>,
    own_predicates: FxHashMap<ScopeIdx, Rc<[Predicate]>>,
    /// Scopes of type parameters that some trait binds which is not known.
    incomplete: FxHashSet<ScopeIdx>,
    typed: FxHashMap<DefId, Ty>,
    supertraits: FxHashMap<DefId, Rc<[TraitRef]>>,
    traits_in: FxHashMap<ScopeIdx, Rc<FxHashSet<DefId>>>,
    // Of the body at hand.
    vars: Vec<VarState>,
    trail: Vec<(u32, VarState)>,
    attempts: u32,
    obligations: Vec<(Ty, TraitRef)>,
    closures: Vec<Closure>,
    bindings: FxHashMap<(MountId, PatId), Ty>,
    waiting: Vec<Waiting>,
    /// Functions of traits whose impl the rest of the body may tell.
    open: Vec<Open>,
    env: Rc<[Predicate]>,
    output: Ty,
    loops: Vec<Ty>,
    depth: u32,
    nesting: u32,
    /// How much work this body may still ask for.
    fuel: u64,
    mount: MountId,
    owner: DefId,
    pub(super) found: Vec<Resolved>,
}

/// What inference found of one file of a crate, by reference.
pub(super) type Inferred = FxHashMap<ReferenceId, smallvec::SmallVec<[DefId; 2]>>;

impl<'a> World<'a> {
    pub(super) fn new(
        ground: &'a super::ground::Ground<'_>,
        declared: &'a Declared,
        members: &'a Members,
        index: &'a Index,
        expansions: &'a Expansions,
    ) -> World<'a> {
        let root = super::outside::std_crate(declared).map(|(_, root)| root);
        let find = |path: &str| super::outside::find(declared, ground.names, root?, path, super::scope::Space::Type);
        World {
            declared,
            members,
            loaded: ground.loaded,
            names: ground.names,
            preludes: ground.preludes,
            keywords: ground.keywords,
            unreadable: ground.unreadable,
            macro_crates: ground.macro_crates,
            index,
            expansions,
            primitives: Primitives::new(ground.names),
            lang: Lang::new(find),
        }
    }

    /// Infers every body of these files, on all cores.
    pub(super) fn infer(&self, mounts: &[MountId]) -> Vec<Inferred> {
        let next = std::sync::atomic::AtomicUsize::new(0);
        let work = || {
            let mut cx = Cx::new(self);
            loop {
                let at = next.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
                let Some(mount) = mounts.get(at) else { break };
                cx.infer_mount(*mount);
            }
            cx.found
        };
        let threads = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
        let found: Vec<Vec<Resolved>> = std::thread::scope(|scope| {
            let spawn = |_| {
                std::thread::Builder::new().stack_size(orchestrate_syntax::parse::STACK_BYTES).spawn_scoped(scope, work)
            };
            let handles: Vec<_> = (0..threads).map(spawn).collect();
            handles.into_iter().filter_map(|handle| handle.ok()?.join().ok()).collect()
        });
        let mut inferred: Vec<Inferred> = Vec::new();
        inferred.resize_with(self.loaded.mounts.len(), Inferred::default);
        for resolved in found.into_iter().flatten() {
            inferred[resolved.mount.0 as usize].insert(resolved.reference, resolved.targets);
        }
        inferred
    }

    pub(super) fn facts(&self, mount: MountId) -> &'a FileFacts {
        &self.loaded.mounts[mount.0 as usize].facts
    }
}

impl<'a> Cx<'a> {
    pub(super) fn new(world: &'a World<'a>) -> Cx<'a> {
        Cx {
            world,
            types: Types::new(),
            signatures: FxHashMap::default(),
            headers: FxHashMap::default(),
            env_of: FxHashMap::default(),
            own_predicates: FxHashMap::default(),
            incomplete: FxHashSet::default(),
            typed: FxHashMap::default(),
            supertraits: FxHashMap::default(),
            traits_in: FxHashMap::default(),
            vars: Vec::new(),
            trail: Vec::new(),
            attempts: 0,
            obligations: Vec::new(),
            closures: Vec::new(),
            bindings: FxHashMap::default(),
            waiting: Vec::new(),
            open: Vec::new(),
            env: Rc::from([]),
            output: ty::UNIT,
            loops: Vec::new(),
            depth: 0,
            nesting: 0,
            fuel: FUEL,
            mount: MountId(0),
            owner: DefId(0),
            found: Vec::new(),
        }
    }

    fn facts(&self) -> &'a FileFacts {
        self.world.facts(self.mount)
    }

    fn lookup(&self) -> Lookup<'a> {
        let world = self.world;
        Lookup {
            declared: world.declared,
            names: world.names,
            externals: Outside::Opaque,
            preludes: world.preludes,
            members: world.members,
            keywords: world.keywords,
            watched: None,
            except: None,
            asking: None,
            patient: false,
            pending: false,
            unreadable: world.unreadable,
            macro_crates: world.macro_crates,
        }
    }

    fn text(&self, name: Symbol) -> &'a str {
        self.world.names.text(name)
    }

    /// Infers every body of a file of a crate.
    pub(super) fn infer_mount(&mut self, mount: MountId) {
        let facts = self.world.facts(mount);
        let is_made = self.world.expansions.calls.contains_key(&mount);
        self.forget();
        for body in &facts.bodies {
            // What a macro made belongs to the body of its call.
            if is_made && body.owner.is_none() {
                continue;
            }
            let base = &self.world.declared.bases[mount.0 as usize];
            let owner = base.owner(body.owner);
            self.begin(mount, owner);
            self.body(body, owner);
            self.end();
        }
    }

    /// Forgets what declarations mean. What refers to itself is cut off where somebody came from: kept from one file to the
    /// next, it would depend on which thread came by which file.
    fn forget(&mut self) {
        self.signatures.clear();
        self.headers.clear();
        self.env_of.clear();
        self.own_predicates.clear();
        self.incomplete.clear();
        self.typed.clear();
        self.supertraits.clear();
    }

    fn begin(&mut self, mount: MountId, owner: DefId) {
        (self.mount, self.owner) = (mount, owner);
        self.fuel = FUEL;
        self.vars.clear();
        self.trail.clear();
        self.obligations.clear();
        self.closures.clear();
        self.bindings.clear();
        self.waiting.clear();
        self.open.clear();
        self.loops.clear();
        self.env = self.env_of_def(owner);
        self.output = ty::UNKNOWN;
    }

    fn body(&mut self, body: &orchestrate_syntax::parse::BodyFact, owner: DefId) {
        let expected = match body.ty {
            Some(ty) => Some(self.lower_here(ty)),
            None => self.enter_function(owner, body.root),
        };
        let ty = self.expr(body.root, expected);
        if let Some(expected) = expected {
            self.coerce(ty, expected);
        }
    }

    /// Binds the parameters of a function whose body is at hand; its return type.
    fn enter_function(&mut self, owner: DefId, root: ExprId) -> Option<Ty> {
        let function = self.function_fact(owner)?;
        // Array lengths and attributes of a function are bodies too: its own is the last of them.
        let facts = self.facts();
        let of_owner = facts.bodies.iter().rev().find(|it| self.owner_is(it.owner, owner) && it.ty.is_none());
        if of_owner.map(|it| it.root) != Some(root) {
            return None;
        }
        let sig = self.signature(owner)?;
        let patterns = facts.list(function.patterns);
        let types = sig.receiver.iter().chain(sig.parameters.iter());
        for (pat, ty) in patterns.iter().zip(types) {
            self.pat(PatId(*pat), *ty);
        }
        self.output = sig.inner_output;
        Some(sig.inner_output)
    }

    fn owner_is(&self, item: Option<orchestrate_syntax::parse::ItemId>, owner: DefId) -> bool {
        self.world.declared.bases[self.mount.0 as usize].owner(item) == owner
    }

    /// Asks once more for what was not known in time.
    fn end(&mut self) {
        self.select();
        for _ in 0..4 {
            let waiting = std::mem::take(&mut self.waiting);
            let before = waiting.len();
            waiting.into_iter().for_each(|call| self.retry(call));
            if self.waiting.is_empty() || self.waiting.len() == before {
                break;
            }
        }
        std::mem::take(&mut self.open).into_iter().for_each(|open| self.settle(open));
    }

    /// Says which impl a function of a trait is of, if one is.
    fn settle(&mut self, open: Open) {
        let Some(chosen) = self.choose(open.ty, &open.bound) else { return };
        let own = self.function_in(chosen.imp, open.name);
        let Some(target) = own.or_else(|| self.function_in(open.bound.def, open.name)) else { return };
        let targets = smallvec::SmallVec::from_iter([target]);
        match open.found {
            Some(at) => self.found[at].targets = targets,
            None => self.found.push(Resolved { mount: open.mount, reference: open.reference, targets }),
        }
    }

    /// Takes some steps; false where none are left.
    fn burn(&mut self, steps: u64) -> bool {
        self.fuel = self.fuel.saturating_sub(steps);
        self.fuel > 0
    }

    /// Notes what a name means.
    fn note(&mut self, reference: ReferenceId, target: DefId) -> usize {
        let targets = smallvec::SmallVec::from_iter([target]);
        self.found.push(Resolved { mount: self.mount, reference, targets });
        self.found.len() - 1
    }
}
