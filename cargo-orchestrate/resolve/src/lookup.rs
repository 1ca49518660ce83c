//! What a path means: its first name by scope, each further one by what stands before it.

use smallvec::SmallVec;

use super::collect::Declared;
use super::def::{CrateId, DefId, Symbol};
use super::hits::{Hit, Hits};
use super::intern::{Externals, Names};
use super::keywords::Keywords;
use super::member::Members;
use super::prelude::Preludes;
use super::reference::{ExternalId, Target, UnknownReason};
use super::scope::{Binding, ImportIdx, Known, ScopeIdx, Space, spaces_of, visible};
use orchestrate_syntax::parse::{DefKind, Namespace, ScopeKind};

/// What a path is asked for.
#[derive(Clone, Copy)]
pub(super) struct Question<'q> {
    pub(super) scope: ScopeIdx,
    pub(super) segments: &'q [Symbol],
    pub(super) global: bool,
    pub(super) namespace: Namespace,
    /// In a `use` item: paths of the 2015 edition begin at the crate's root there.
    pub(super) in_use: bool,
    /// The item that it stands in, for `Self`.
    pub(super) owner: DefId,
    /// Whether a lone outside glob may be taken to define what nothing else does.
    pub(super) guess: bool,
}

/// What a path means, name by name.
pub(super) struct Answer {
    pub(super) segments: SmallVec<[Hits; 4]>,
    /// It is a type parameter, a primitive type, or `self` or `Self` alone: no reference.
    pub(super) local: bool,
    /// An import on the way has not found its target yet.
    pub(super) pending: bool,
}

/// Where outside paths go.
pub(super) enum Outside<'a> {
    /// Each has an id.
    Kept(&'a mut Externals),
    /// They are of no interest: what lies outside is unknown.
    Opaque,
}

impl Outside<'_> {
    pub(super) fn child(&mut self, parent: ExternalId, name: Symbol, names: &Names) -> Target {
        match self {
            Outside::Kept(externals) => Target::External(externals.child(parent, name, names)),
            Outside::Opaque => Target::Unknown(UnknownReason::TypeNotKnown),
        }
    }
}

/// Everything that lookup reads.
pub(super) struct Lookup<'a> {
    pub(super) declared: &'a Declared,
    pub(super) names: &'a Names,
    pub(super) externals: Outside<'a>,
    pub(super) preludes: &'a Preludes,
    pub(super) members: &'a Members,
    pub(super) keywords: Keywords,
    /// Scopes and names that were asked, for imports that must be asked again.
    pub(super) watched: Option<Vec<(ScopeIdx, Symbol)>>,
    /// The import that asks: it may not answer itself.
    pub(super) except: Option<ImportIdx>,
    /// The crate that asks, where it is known.
    pub(super) asking: Option<CrateId>,
    /// Whether imports that found nothing still hold names back.
    pub(super) patient: bool,
    pub(super) pending: bool,
    /// Modules whose file could not be read.
    pub(super) unreadable: &'a rustc_hash::FxHashSet<DefId>,
    /// Crates with `#[macro_use]`, by the crate that uses them.
    pub(super) macro_crates: &'a rustc_hash::FxHashMap<CrateId, Vec<Target>>,
}

enum Head {
    Hits(Hits),
    /// A type parameter, with its bounds resolved when something follows.
    Parameter(ScopeIdx, usize),
    Local,
}

impl Lookup<'_> {
    /// Resolves a path.
    pub(super) fn path(&mut self, question: &Question<'_>) -> Answer {
        self.pending = false;
        self.asking = Some(self.declared.scopes.get(question.scope).krate);
        let mut answer = Answer { segments: SmallVec::new(), local: false, pending: false };
        let Some((first, rest)) = question.segments.split_first() else { return answer };
        let spaces = if rest.is_empty() { spaces_of(question.namespace) } else { &[Space::Type] };
        // What the second name means is known where the first one is a type parameter or `Self`.
        let (mut hits, mut second) = match self.head(question, *first, spaces, rest.is_empty()) {
            Head::Local => (Hits::new(), None),
            Head::Parameter(scope, index) => {
                (Hits::new(), rest.first().map(|name| self.parameter_member(scope, index, *name)))
            }
            Head::Hits(hits) if self.keywords.is_self_type(*first) && question.namespace != Namespace::Field => {
                (hits, self.own_impl_member(question.owner, rest))
            }
            Head::Hits(hits) => (hits, None),
        };
        answer.local = rest.is_empty() && hits.is_empty() && !self.pending;
        answer.segments.push(hits.clone());
        for (index, name) in rest.iter().enumerate() {
            let spaces = if index + 1 == rest.len() { spaces_of(question.namespace) } else { &[Space::Type] };
            hits = match second.take() {
                Some(hits) => hits,
                None if question.namespace == Namespace::Field && index + 1 == rest.len() => {
                    self.field_of(&hits, *name)
                }
                None => self.step_all(&hits, *name, spaces, question.guess),
            };
            answer.segments.push(hits.clone());
        }
        answer.pending = self.pending;
        answer
    }

    /// `extern crate name`: a dependency, a crate of the standard library, or this crate itself.
    pub(super) fn extern_crate(&mut self, question: &Question<'_>) -> Answer {
        self.pending = false;
        let krate = self.declared.scopes.get(question.scope).krate;
        let mut hits = Hits::new();
        if let (Some(name), Namespace::Type) = (question.segments.first(), question.namespace) {
            if *name == self.keywords.this {
                hits.push_target(Target::Def(self.declared.crates[krate.0 as usize].root));
            }
            self.preludes.krate(krate, *name).iter().for_each(|target| hits.push_target(*target));
            if hits.is_empty() {
                hits.push_target(self.preludes.sysroot(*name).unwrap_or(Target::Unknown(UnknownReason::NotFound)));
            }
        }
        Answer { segments: SmallVec::from_iter([hits]), local: false, pending: false }
    }

    fn head(&mut self, question: &Question<'_>, name: Symbol, spaces: &[Space], alone: bool) -> Head {
        let scope = self.declared.scopes.get(question.scope);
        let (krate, module) = (scope.krate, scope.module);
        let root = self.declared.crates[krate.0 as usize].root;
        if name == self.keywords.krate || name == self.keywords.dollar_crate {
            return Head::Hits(Hits::one(Target::Def(root)));
        }
        if let Some(krate) = self.keywords.crate_of_macro(name)
            && let Some(krate) = self.declared.crates.get(krate.0 as usize)
        {
            return Head::Hits(Hits::one(Target::Def(krate.root)));
        }
        if name == self.keywords.this {
            let is_value = alone && question.namespace == Namespace::Value;
            return if is_value { Head::Local } else { Head::Hits(Hits::one(Target::Def(module))) };
        }
        if name == self.keywords.parent {
            return Head::Hits(Hits::one(Target::Def(self.parent_module(module))));
        }
        if name == self.keywords.self_type {
            return if alone { Head::Local } else { Head::Hits(self.self_type(question.owner)) };
        }
        let edition = self.declared.crates[krate.0 as usize].edition;
        if question.global || (question.in_use && edition == 2015) {
            return Head::Hits(self.at_root(root, edition, name, spaces));
        }
        let head = self.lexical(question, name, spaces, alone);
        let may_be_primitive = alone && !question.in_use && question.namespace == Namespace::Type;
        if may_be_primitive && self.preludes.primitive(name).is_some() && self.is_module(&head) {
            return Head::Local;
        }
        head
    }

    /// A module is no type: `u8` beside `use std::u8` still means the number.
    fn is_module(&self, head: &Head) -> bool {
        let Head::Hits(hits) = head else { return false };
        hits.iter().all(|hit| matches!(hit.target, Target::Def(def) if self.kind(def) == DefKind::Module))
    }

    /// A path that begins with `::`, or any in a `use` of the 2015 edition.
    fn at_root(&mut self, root: DefId, edition: u16, name: Symbol, spaces: &[Space]) -> Hits {
        let krate = self.declared.defs[root.0 as usize].krate;
        let mut hits = Hits::new();
        if edition == 2015 {
            hits = self.in_module(root, name, spaces);
        }
        if hits.is_empty() {
            hits = self.extern_prelude(krate, name);
        }
        if hits.is_empty() && !self.pending {
            hits.push_target(self.preludes.sysroot(name).unwrap_or(Target::Unknown(UnknownReason::NotFound)));
        }
        hits
    }

    /// Crates by the names that the manifest and the `extern crate` items of the root give them.
    fn extern_prelude(&mut self, krate: CrateId, name: Symbol) -> Hits {
        let mut hits = Hits::new();
        if self.declared.extern_crates.contains(&(krate, name)) {
            let root = self.declared.crates[krate.0 as usize].root;
            hits = self.in_module(root, name, &[Space::Type]);
        }
        self.preludes.krate(krate, name).iter().for_each(|target| hits.push_target(*target));
        hits
    }

    fn parent_module(&self, module: DefId) -> DefId {
        let mut at = self.declared.defs[module.0 as usize].parent;
        while let Some(def) = at {
            let def_data = &self.declared.defs[def.0 as usize];
            if def_data.kind == DefKind::Module {
                return def;
            }
            at = def_data.parent;
        }
        module
    }

    /// What `Self` is inside an item.
    fn self_type(&mut self, owner: DefId) -> Hits {
        let mut hits = Hits::new();
        match self.around(owner) {
            Some(def) if self.kind(def) == DefKind::Impl => {
                self.members.self_types.get(&def).into_iter().flatten().for_each(|target| hits.push_target(*target));
            }
            Some(def) => hits.push_target(Target::Def(def)),
            None => {}
        }
        if hits.is_empty() {
            hits.push_target(Target::Unknown(UnknownReason::TypeNotKnown));
        }
        hits
    }

    /// A member that the impl around has itself: `Self::member` means that one before any other of the type.
    fn own_impl_member(&mut self, owner: DefId, rest: &[Symbol]) -> Option<Hits> {
        let imp = self.around(owner).filter(|def| self.kind(*def) == DefKind::Impl)?;
        let hits = self.impl_member(imp, *rest.first()?);
        if hits.is_empty() { None } else { Some(hits) }
    }

    /// The impl, trait or type that an item belongs to, or is.
    fn around(&self, owner: DefId) -> Option<DefId> {
        let is_type =
            |kind| matches!(kind, DefKind::Impl | DefKind::Struct | DefKind::Enum | DefKind::Union | DefKind::Trait);
        let parents = std::iter::successors(Some(owner), |def| self.declared.defs[def.0 as usize].parent);
        parents.into_iter().find(|def| is_type(self.kind(*def)))
    }

    fn kind(&self, def: DefId) -> DefKind {
        self.declared.defs[def.0 as usize].kind
    }

    fn lexical(&mut self, question: &Question<'_>, name: Symbol, spaces: &[Space], alone: bool) -> Head {
        let is_macro = spaces == [Space::Macro];
        if is_macro && alone {
            let textual = self.textual_macro(question.scope, name);
            if !textual.is_empty() {
                return Head::Hits(textual);
            }
        }
        let mut hits = Hits::new();
        let mut at = Some(question.scope);
        let mut outside = SmallVec::<[ExternalId; 2]>::new();
        let mut has_macro_items = false;
        while let Some(id) = at {
            if let Some(index) = self.parameter(id, name).filter(|_| !is_macro) {
                return Head::Parameter(id, index);
            }
            let complete = self.in_scope(id, name, spaces, &mut hits);
            if complete || self.pending {
                return Head::Hits(hits);
            }
            let scope = self.declared.scopes.get(id);
            outside.extend(scope.outside_globs.iter().copied());
            has_macro_items |= scope.has_macro_items;
            at = if scope.kind == ScopeKind::Module { None } else { scope.parent };
        }
        if !hits.is_empty() {
            return Head::Hits(hits);
        }
        self.beyond_scopes(question, name, spaces, alone, &outside, has_macro_items)
    }

    fn beyond_scopes(
        &mut self,
        question: &Question<'_>,
        name: Symbol,
        spaces: &[Space],
        alone: bool,
        outside: &[ExternalId],
        has_macro_items: bool,
    ) -> Head {
        let krate = self.declared.scopes.get(question.scope).krate;
        let mut hits = Hits::new();
        if spaces.contains(&Space::Type) {
            hits = self.extern_prelude(krate, name);
        }
        if spaces == [Space::Macro] {
            self.macro_of_crates(krate, name, &mut hits);
        }
        if hits.is_empty() {
            let standard = spaces.iter().find_map(|space| self.preludes.standard_name(name, *space));
            standard.into_iter().for_each(|target| hits.push_target(target));
        }
        if !hits.is_empty() {
            return Head::Hits(hits);
        }
        match self.preludes.primitive(name).filter(|_| spaces.contains(&Space::Type)) {
            Some(_) if alone => return Head::Local,
            Some(primitive) => return Head::Hits(Hits::one(primitive)),
            None => {}
        }
        Head::Hits(Hits::one(self.outside_or_unknown(outside, has_macro_items, name, question.guess)))
    }

    /// What a name is that nothing declares: of the one outside glob, or unknown.
    fn outside_or_unknown(
        &mut self,
        outside: &[ExternalId],
        has_macro_items: bool,
        name: Symbol,
        guess: bool,
    ) -> Target {
        match outside {
            [glob] if guess && !has_macro_items => self.externals.child(*glob, name, self.names),
            [] if has_macro_items => Target::Unknown(UnknownReason::Macro),
            [] => Target::Unknown(UnknownReason::NotFound),
            _ => Target::Unknown(UnknownReason::OutsideGlob),
        }
    }

    fn parameter(&self, scope: ScopeIdx, name: Symbol) -> Option<usize> {
        self.declared.scopes.get(scope).parameters.iter().position(|parameter| *parameter == name)
    }

    /// Adds what one scope has; whether that is all there can be.
    fn in_scope(&mut self, scope: ScopeIdx, name: Symbol, spaces: &[Space], hits: &mut Hits) -> bool {
        if let Some(watched) = &mut self.watched {
            watched.push((scope, name));
        }
        let mut found = 0;
        for space in spaces {
            match self.declared.scopes.look(scope, name, *space, self.except) {
                Known::Pending if self.patient => self.pending = true,
                Known::Pending => {
                    let bindings = self.declared.scopes.get(scope).names.get(&(name, *space));
                    found += take(bindings.map_or(&[], |bindings| bindings), self.except, hits);
                }
                Known::Bindings(bindings) => found += take(bindings, self.except, hits),
                Known::Nothing => {}
            }
        }
        found > 0
    }

    fn in_module(&mut self, module: DefId, name: Symbol, spaces: &[Space]) -> Hits {
        let mut hits = Hits::new();
        let declared = self.declared;
        for scope in declared.scopes.of(module) {
            self.in_scope(*scope, name, spaces, &mut hits);
        }
        hits
    }

    fn step_all(&mut self, hits: &Hits, name: Symbol, spaces: &[Space], guess: bool) -> Hits {
        let mut next = Hits::new();
        let mut unknown = None;
        for hit in hits.iter() {
            for further in self.step(hit.target, name, spaces, guess).iter() {
                match further.target {
                    Target::Unknown(reason) => unknown = Some(reason),
                    _ => next.push(*further),
                }
            }
        }
        // A name that one of several meanings has is no riddle for the others: they are other configurations.
        if next.is_empty() {
            next.push_target(Target::Unknown(unknown.unwrap_or(UnknownReason::NotFound)));
        }
        next
    }

    fn step(&mut self, from: Target, name: Symbol, spaces: &[Space], guess: bool) -> Hits {
        match from {
            Target::External(external) => Hits::one(self.externals.child(external, name, self.names)),
            Target::Unknown(reason) => Hits::one(Target::Unknown(reason)),
            Target::Def(def) if self.declared.defs[def.0 as usize].kind == DefKind::Module => {
                self.step_into_module(def, name, spaces, guess)
            }
            Target::Def(def) => {
                let mut hits = self.member(def, name);
                if hits.is_empty() {
                    hits.push_target(self.not_found_in(def, name, UnknownReason::Member));
                }
                hits
            }
        }
    }

    /// What a name is that something does not have: of the workspace, unknown; outside, where we do not see everything, its path.
    fn not_found_in(&mut self, def: DefId, name: Symbol, reason: UnknownReason) -> Target {
        let declared = self.declared;
        match &mut self.externals {
            Outside::Kept(externals) if !declared.is_own_def(def) => {
                let parent = externals.intern(&declared.path(def, self.names));
                Target::External(externals.child(parent, name, self.names))
            }
            _ => Target::Unknown(reason),
        }
    }

    fn step_into_module(&mut self, module: DefId, name: Symbol, spaces: &[Space], guess: bool) -> Hits {
        // `a::self` and `super::super`.
        if name == self.keywords.this {
            return Hits::one(Target::Def(module));
        }
        if name == self.keywords.parent {
            return Hits::one(Target::Def(self.parent_module(module)));
        }
        let hits = self.in_module(module, name, spaces);
        if !hits.is_empty() || self.pending {
            return hits;
        }
        if !self.declared.is_own_def(module) {
            return Hits::one(self.not_found_in(module, name, UnknownReason::NotFound));
        }
        if self.unreadable.contains(&module) {
            return Hits::one(Target::Unknown(UnknownReason::Unreadable));
        }
        let declared = self.declared;
        let scopes = declared.scopes.of(module).iter().map(|scope| declared.scopes.get(*scope));
        let outside: SmallVec<[ExternalId; 2]> =
            scopes.clone().flat_map(|scope| scope.outside_globs.iter().copied()).collect();
        let has_macro_items = scopes.clone().any(|scope| scope.has_macro_items);
        Hits::one(self.outside_or_unknown(&outside, has_macro_items, name, guess))
    }

    fn textual_macro(&self, scope: ScopeIdx, name: Symbol) -> Hits {
        let mut at = Some(scope);
        while let Some(id) = at {
            let scope = self.declared.scopes.get(id);
            if let Some(defs) = scope.textual.get(&name) {
                let mut hits = Hits::new();
                defs.iter().for_each(|def| hits.push_target(Target::Def(*def)));
                return hits;
            }
            at = scope.parent;
        }
        Hits::new()
    }

    /// A macro that `#[macro_use]` brought from another module of the crate, or from another crate.
    fn macro_of_crates(&mut self, krate: CrateId, name: Symbol, hits: &mut Hits) {
        let declared = self.declared;
        for def in declared.macros.get(&(krate, name)).into_iter().flatten() {
            hits.push_target(Target::Def(*def));
        }
        if !hits.is_empty() {
            return;
        }
        for target in self.macro_crates.get(&krate).into_iter().flatten() {
            if let Target::Def(root) = target {
                self.in_module(*root, name, &[Space::Macro]).iter().for_each(|hit| hits.push(*hit));
            }
        }
    }

    /// `T::member`: by the bounds of `T`.
    fn parameter_member(&mut self, scope: ScopeIdx, index: usize, name: Symbol) -> Hits {
        let mut hits = Hits::new();
        let mut outside = SmallVec::<[ExternalId; 2]>::new();
        let members = self.members;
        for target in members.bounds.get(&(scope, index as u32)).into_iter().flatten() {
            match target {
                Target::Def(bound) => self.member(*bound, name).iter().for_each(|hit| hits.push(*hit)),
                Target::External(bound) => outside.push(*bound),
                Target::Unknown(_) => {}
            }
        }
        if let ([bound], true) = (&outside[..], hits.is_empty()) {
            hits.push_target(self.externals.child(*bound, name, self.names));
        }
        if hits.is_empty() {
            hits.push_target(Target::Unknown(UnknownReason::TypeNotKnown));
        }
        hits
    }
}

/// Adds the bindings that show; how many of them would hide what lies further out.
fn take(bindings: &[Binding], except: Option<ImportIdx>, hits: &mut Hits) -> usize {
    let mut count = 0;
    for binding in visible(bindings, except) {
        hits.push(Hit { target: binding.target, way: binding.way, rare: binding.rare });
        count += 1;
    }
    // One conditional declaration leaves other configurations to what lies further out.
    match bindings {
        [only] if only.strength == super::scope::Strength::Conditional => 0,
        _ => count,
    }
}
