//! Resolves every path of every file, and counts how much was understood.

use rustc_hash::FxHashMap;

use super::attribute_paths::AttributePaths;
use super::collect::{Base, Declared};
use super::def::{DefId, Symbol};
use super::ground::Ground;
use super::hits::Hits;
use super::import::Ways;
use super::infer::Inferred;
use super::intern::TargetSets;
use super::load::{MountId, Origin};
use super::lookup::{Answer, Question};
use super::member::Members;
use super::reference::{
    Attribute, Failure, Hop, Reference, Segment, Share, Target, TargetSetId, UnknownReason, Unresolved,
};
use super::scope::{ImportIdx, ScopeIdx};
use orchestrate_syntax::parse::{
    AttributeId, FailureFact, Failures, FileFacts, ImportFact, NO_ID, Namespace, PathFact, ReferenceFact, ReferenceId,
    ReferenceKind,
};
use orchestrate_workspace::source::{FileId, Site};

/// The tables that references fill.
#[derive(Default, serde::Serialize, serde::Deserialize)]
pub(super) struct Found {
    pub(super) references: Vec<Reference>,
    pub(super) segments: Vec<Segment>,
    pub(super) hops: Vec<Hop>,
    pub(super) sets: TargetSets,
    pub(super) attributes: Vec<Attribute>,
    pub(super) unresolved: Vec<Unresolved>,
    pub(super) failures: Vec<Failure>,
    /// How much of each file was understood.
    pub(super) shares: FxHashMap<FileId, Share>,
}

/// One file of one crate, as its paths see it.
struct Place<'a> {
    base: &'a Base,
    facts: &'a FileFacts,
    file: orchestrate_workspace::source::FileId,
    mount: MountId,
    facts_id: orchestrate_workspace::source::FileId,
    /// The macro's name in the call that made the text, if one did.
    call: Option<orchestrate_workspace::source::Span>,
}

struct Finder<'a, 'g> {
    declared: &'a Declared,
    members: &'a Members,
    ways: &'a Ways,
    inferred: &'a [Inferred],
    attribute_paths: &'a AttributePaths,
    ground: &'a mut Ground<'g>,
    found: Found,
    symbols: Vec<Symbol>,
    /// How much of the file at hand was understood.
    share: Share,
    /// The name that the import at hand gives to what it brings.
    renamed: Option<orchestrate_workspace::source::Span>,
}

/// What paths are resolved by.
#[derive(Clone, Copy)]
pub(super) struct Parts<'a> {
    pub(super) declared: &'a Declared,
    pub(super) members: &'a Members,
    pub(super) ways: &'a Ways,
    pub(super) attribute_paths: &'a AttributePaths,
}

/// Resolves every path of these files.
pub(super) fn references(
    parts: Parts<'_>,
    inferred: &[Inferred],
    mounts: &[MountId],
    ground: &mut Ground<'_>,
) -> Found {
    let mut found = Found::default();
    let all = || mounts.iter().map(|mount| &ground.loaded.mounts[mount.0 as usize].facts);
    found.references.reserve(all().map(|facts| facts.references.len() + facts.imports.len()).sum());
    found.segments.reserve(all().map(|facts| facts.segments.len()).sum());
    found.extend(parts, inferred, mounts, ground);
    // By its first segment each is told from any other: a stable sort would need memory.
    found.references.sort_unstable_by_key(Reference::order);
    found.unresolved.sort_unstable();
    found.unresolved.dedup();
    found
}

impl Found {
    /// Resolves every path of these files, too.
    pub(super) fn extend(
        &mut self,
        parts: Parts<'_>,
        inferred: &[Inferred],
        mounts: &[MountId],
        ground: &mut Ground<'_>,
    ) {
        let Parts { declared, members, ways, attribute_paths } = parts;
        let loaded = ground.loaded;
        let found = std::mem::take(self);
        let (symbols, share, renamed) = (Vec::new(), Share::default(), None);
        let mut finder =
            Finder { declared, members, ways, inferred, attribute_paths, ground, found, symbols, share, renamed };
        for mount_id in mounts.iter().copied() {
            let mount = &loaded.mounts[mount_id.0 as usize];
            let call = match mount.origin {
                Origin::Made(outer, .., call) => {
                    Some(loaded.mounts[outer.0 as usize].facts.macro_calls[call.0 as usize].span)
                }
                _ => None,
            };
            let (facts, file, facts_id) = (&mount.facts, mount.file, mount.facts_id);
            let base = &declared.bases[mount_id.0 as usize];
            let place = Place { base, facts, file, mount: mount_id, facts_id, call };
            finder.imports(&place);
            finder.references(&place);
            finder.words(&place);
            finder.attributes(&place);
            finder.failures(&place);
            *finder.found.shares.entry(file).or_default() += std::mem::take(&mut finder.share);
        }
        *self = finder.found;
    }

    /// How much of the workspace was understood.
    pub(super) fn share(&self) -> Share {
        self.shares.values().fold(Share::default(), |sum, share| sum + *share)
    }
}

impl Finder<'_, '_> {
    fn imports(&mut self, place: &Place<'_>) {
        for (index, import) in place.facts.imports.iter().enumerate() {
            let owner = place.base.owner(import.owner);
            let id = place.base.import(index as u32);
            let answer = self.import_answer(place, import, (owner, id));
            let test = place.base.test || import.test;
            self.renamed = import.renamed;
            let fact = (ReferenceKind::Use, import.path, import.shared);
            self.keep(place, fact, Site::new(place.file, import.span), owner, test, &answer);
        }
    }

    /// An import reaches whatever its name means in any namespace.
    fn import_answer(&mut self, place: &Place<'_>, import: &ImportFact, (owner, id): (DefId, ImportIdx)) -> Answer {
        let mut answer: Option<Answer> = None;
        for namespace in [Namespace::Type, Namespace::Value, Namespace::Macro] {
            let one = self.ask(place, import.path, namespace, owner, Form::Use(id, import.extern_crate), true);
            answer = Some(match answer {
                None => one,
                Some(all) if self.is_by_name(&one) && self.is_declared_outside(&all) => all,
                Some(all) if self.is_by_name(&all) && self.is_declared_outside(&one) => one,
                Some(all) => merge(all, &one),
            });
            if import.extern_crate {
                break;
            }
        }
        answer.unwrap_or(Answer { segments: Default::default(), local: true, pending: false })
    }

    /// Whether an answer is no more than a path: what an outside module does not show in a namespace is taken by name.
    fn is_by_name(&self, answer: &Answer) -> bool {
        answer.segments.last().is_some_and(|hits| hits.iter().all(|hit| matches!(hit.target, Target::External(_))))
    }

    fn is_declared_outside(&self, answer: &Answer) -> bool {
        let outside = |target| matches!(target, Target::Def(def) if !self.declared.is_own_def(def));
        answer.segments.last().is_some_and(|hits| hits.iter().any(|hit| outside(hit.target)))
    }

    fn references(&mut self, place: &Place<'_>) {
        // By number of the reference: whether a pattern's name turned out to be an item.
        let mut patterns: FxHashMap<u32, bool> = FxHashMap::default();
        let named = place.facts.references.iter().enumerate().filter(|(_, reference)| !reference.is_word);
        for (index, reference) in named {
            if reference.namespace == Namespace::Member {
                self.member(place, ReferenceId(index as u32), reference);
                continue;
            }
            if reference.shadowed_by.is_some_and(|pattern| patterns.get(&pattern) == Some(&false)) {
                continue;
            }
            let is_item = self.reference(place, ReferenceId(index as u32), reference);
            if reference.namespace == Namespace::Pattern {
                patterns.insert(index as u32, is_item);
            }
        }
        for reference in self.attribute_paths.references(place.facts) {
            // No body says more of it.
            self.reference(place, ReferenceId(NO_ID), &reference);
        }
    }

    /// Keeps a reference; whether it is one.
    fn reference(&mut self, place: &Place<'_>, id: ReferenceId, fact: &ReferenceFact) -> bool {
        let owner = place.base.owner(fact.owner);
        let mut answer = match fact.kind {
            ReferenceKind::Capability => self.capability(place, fact),
            _ => self.path(place, fact, owner),
        };
        if let (Some(targets), Some(last)) = (self.inferred(place, id), answer.segments.last_mut()) {
            *last = targets;
        }
        let unknown = answer.segments.last().is_none_or(is_unknown);
        if unknown && !answer.local {
            self.unresolved(place, fact, owner);
        }
        // An attribute that no macro answers to is the helper of one that does.
        let may_be_word = fact.path.len == 1 || fact.kind == ReferenceKind::Macro;
        let is_none =
            answer.local || (unknown && may_be_word && (fact.tentative || fact.namespace == Namespace::Pattern));
        let is_hidden = place.call.is_some_and(|call| is_of_macro(fact, call, &answer));
        if is_none || is_hidden || (fact.namespace == Namespace::Pattern && !self.may_be_pattern(&answer)) {
            return false;
        }
        let test = place.base.test || fact.test;
        self.keep(place, (fact.kind, fact.path, fact.shared), Site::new(place.file, fact.span), owner, test, &answer);
        true
    }

    fn path(&mut self, place: &Place<'_>, fact: &ReferenceFact, owner: DefId) -> Answer {
        let guess = fact.namespace != Namespace::Pattern && !fact.tentative;
        let answer = self.ask(place, fact.path, fact.namespace, owner, Form::Path, guess);
        if fact.namespace != Namespace::Type || !answer.segments.last().is_some_and(is_unknown) {
            return answer;
        }
        // `f::<N>()` looks like a type, whatever `N` is.
        let value = self.ask(place, fact.path, Namespace::Value, owner, Form::Path, false);
        if value.segments.last().is_some_and(is_unknown) { answer } else { value }
    }

    /// A method or field: what the type of its receiver says.
    fn member(&mut self, place: &Place<'_>, id: ReferenceId, fact: &ReferenceFact) {
        let owner = place.base.owner(fact.owner);
        let test = place.base.test || fact.test;
        let Some(hits) = self.inferred(place, id) else {
            self.share.members += 1;
            if fact.kind == ReferenceKind::Method {
                self.unresolved(place, fact, owner);
                if test {
                    self.found.failures.push(Failure { on: owner, file: place.file, by: Failures::UNKNOWN });
                }
            }
            return;
        };
        let answer = Answer { segments: std::iter::once(hits).collect(), local: false, pending: false };
        let what = (fact.kind, fact.path, fact.shared);
        self.keep(place, what, Site::new(place.file, fact.span), owner, test, &answer);
    }

    fn unresolved(&mut self, place: &Place<'_>, fact: &ReferenceFact, from: DefId) {
        if let Some(last) = place.facts.path(fact.path).last() {
            self.found.unresolved.push(Unresolved { file: place.file, from, name: place.base.name(last.name) });
        }
    }

    /// What macros that nobody could read were given.
    fn words(&mut self, place: &Place<'_>) {
        for word in &place.facts.unread_words {
            let (from, name) = (place.base.owner(word.owner), place.base.name(word.name));
            self.found.unresolved.push(Unresolved { file: place.file, from, name });
        }
    }

    fn inferred(&self, place: &Place<'_>, id: ReferenceId) -> Option<Hits> {
        let targets = self.inferred[place.mount.0 as usize].get(&id)?;
        let mut hits = Hits::new();
        targets.iter().for_each(|def| hits.push_target(Target::Def(*def)));
        Some(hits)
    }

    /// A plain name in a pattern means a constant, a unit struct or a unit variant; a function is hidden by a variable.
    fn may_be_pattern(&self, answer: &Answer) -> bool {
        use orchestrate_syntax::parse::DefKind::{Const, Static, Struct, Variant};
        answer.segments.last().is_some_and(|hits| {
            hits.iter().any(|hit| match hit.target {
                Target::Def(def) => {
                    matches!(self.declared.defs[def.0 as usize].kind, Const | Static | Struct | Variant)
                }
                Target::External(_) => true,
                Target::Unknown(_) => false,
            })
        })
    }

    fn capability(&mut self, place: &Place<'_>, fact: &ReferenceFact) -> Answer {
        let name = place.facts.path(fact.path).first().map_or("", |segment| place.facts.name(segment.name));
        let mut hits = Hits::new();
        hits.push_target(Target::External(self.ground.externals.intern(name)));
        Answer { segments: std::iter::once(hits).collect(), local: false, pending: false }
    }

    fn attributes(&mut self, place: &Place<'_>) {
        for (index, attribute) in place.facts.attributes.iter().enumerate() {
            let on = place.base.owner(attribute.on);
            let answer = self.ask(place, attribute.path, Namespace::Macro, on, Form::Path, true);
            let targets = self.last_set(&answer);
            let argument = attribute.argument_path.map(|path| {
                let answer = self.ask(place, path, Namespace::Any, on, Form::Path, false);
                self.last_set(&answer)
            });
            let id = AttributeId(index as u32);
            let (file, facts) = (place.file, place.facts_id);
            self.found.attributes.push(Attribute { on, file, facts, id, targets, argument });
        }
    }

    fn failures(&mut self, place: &Place<'_>) {
        let of_bodies = place.facts.failures.iter();
        let failure = |fact: &FailureFact| Failure { on: place.base.owner(fact.owner), file: place.file, by: fact.by };
        self.found.failures.extend(of_bodies.map(failure));
    }

    fn last_set(&mut self, answer: &Answer) -> TargetSetId {
        match answer.segments.last() {
            Some(hits) => set_of(&mut self.found.sets, hits),
            None => self.found.sets.intern(&[]),
        }
    }

    fn ask(
        &mut self,
        place: &Place<'_>,
        path: PathFact,
        namespace: Namespace,
        owner: DefId,
        form: Form,
        guess: bool,
    ) -> Answer {
        self.symbols.clear();
        self.symbols.extend(place.facts.path(path).iter().map(|segment| place.base.name(segment.name)));
        let scope: ScopeIdx = place.base.scope(path.scope);
        let in_use = matches!(form, Form::Use(..));
        let question =
            Question { scope, segments: &self.symbols, global: path.global, namespace, in_use, owner, guess };
        let mut lookup = self.ground.lookup(self.declared, self.members);
        if let Form::Use(id, _) = form {
            lookup.except = Some(id);
        }
        match form {
            Form::Use(_, true) => lookup.extern_crate(&question),
            _ => lookup.path(&question),
        }
    }

    fn keep(
        &mut self,
        place: &Place<'_>,
        (kind, path, shared): (ReferenceKind, PathFact, u8),
        site: Site,
        from: DefId,
        test: bool,
        answer: &Answer,
    ) {
        let facts = place.facts.path(path);
        let first = self.found.segments.len() as u32;
        for (index, segment) in facts.iter().enumerate() {
            let targets = match answer.segments.get(index) {
                Some(hits) => set_of(&mut self.found.sets, hits),
                None => self.found.sets.intern(&[]),
            };
            self.found.segments.push(Segment { span: segment.span, targets });
            let counts = index >= usize::from(shared) && kind != ReferenceKind::Capability;
            if counts && !self.ground.keywords.is_keyword(place.base.name(segment.name)) {
                self.count(kind, answer.segments.get(index));
            }
        }
        // `Type as Other` names the type twice.
        if let (Some(span), Some(last)) = (self.renamed.take(), self.found.segments[first as usize..].last()) {
            let targets = last.targets;
            self.found.segments.push(Segment { span, targets });
        }
        let hops = self.hops(answer, from);
        let segments = first..self.found.segments.len() as u32;
        let made = place.call == Some(site.span);
        self.found.references.push(Reference { site, from, kind, test, segments, shared, hops, made });
    }

    /// A name counts where it is of the workspace, or may be.
    fn count(&mut self, kind: ReferenceKind, hits: Option<&Hits>) {
        let Some(hits) = hits else { return };
        if matches!(kind, ReferenceKind::Method | ReferenceKind::Field) {
            self.share.members += 1;
            self.share.resolved_members += u64::from(!is_unknown(hits));
            return;
        }
        let is_own = |target| matches!(target, Target::Def(def) if self.declared.is_own_def(def));
        let own = hits.iter().any(|hit| is_own(hit.target));
        let unknown = is_unknown(hits) && !hits.is_empty();
        self.share.total += u64::from(own || unknown);
        self.share.resolved += u64::from(own);
    }

    fn hops(&mut self, answer: &Answer, from: DefId) -> std::ops::Range<u32> {
        let first = self.found.hops.len() as u32;
        let own = self.module_of(from);
        for hits in &answer.segments {
            for hit in hits.iter() {
                // The chain begins nearest to the reference; imports of its own module are no way through another.
                let chain = self.ways.imports(hit.way).filter(|import| self.is_own_import(*import));
                for import in chain.collect::<Vec<ImportIdx>>() {
                    let hop = self.hop(import);
                    let known = &self.found.hops[first as usize..];
                    if hop.module != own && !known.contains(&hop) {
                        self.found.hops.push(hop);
                    }
                }
            }
        }
        first..self.found.hops.len() as u32
    }

    fn is_own_import(&self, import: ImportIdx) -> bool {
        let import = self.declared.imports[import.0 as usize];
        self.declared.is_own(self.declared.scopes.get(import.scope).krate)
    }

    fn hop(&self, import: ImportIdx) -> Hop {
        let import = self.declared.imports[import.0 as usize];
        let mount = &self.ground.loaded.mounts[import.mount.0 as usize];
        let span = mount.facts.imports[import.index as usize].span;
        Hop { site: Site::new(mount.file, span), module: self.declared.scopes.get(import.scope).module }
    }

    fn module_of(&self, def: DefId) -> DefId {
        let mut at = def;
        while self.declared.defs[at.0 as usize].kind != orchestrate_syntax::parse::DefKind::Module {
            match self.declared.defs[at.0 as usize].parent {
                Some(parent) => at = parent,
                None => break,
            }
        }
        at
    }
}

/// How a path is read.
#[derive(Clone, Copy)]
enum Form {
    Path,
    /// In this `use`, or, where true, this `extern crate`.
    Use(ImportIdx, bool),
}

/// In what a macro made, a word that nothing declares is a variable where the macro or its call was written. A name that the
/// definition brought, and that only a macro which cannot be expanded may declare, says nothing of the code that calls.
fn is_of_macro(fact: &ReferenceFact, call: orchestrate_workspace::source::Span, answer: &Answer) -> bool {
    let is = |reason| {
        let unknown = Target::Unknown(reason);
        answer.segments.last().is_some_and(|hits| !hits.is_empty() && hits.iter().all(|hit| hit.target == unknown))
    };
    let is_word = fact.path.len == 1 && fact.namespace == Namespace::Value;
    (is_word && is(UnknownReason::NotFound)) || (fact.span == call && is(UnknownReason::Macro))
}

fn is_unknown(hits: &Hits) -> bool {
    hits.iter().all(|hit| matches!(hit.target, Target::Unknown(_)))
}

fn set_of(sets: &mut TargetSets, hits: &Hits) -> TargetSetId {
    let mut targets: smallvec::SmallVec<[Target; 4]> = hits.iter().map(|hit| hit.target).collect();
    targets.sort_unstable();
    sets.intern(&targets)
}

/// Meanings in several namespaces: what is unknown in one is no riddle where another knows it.
fn merge(mut all: Answer, other: &Answer) -> Answer {
    if all.segments.last().is_none_or(is_unknown) && !other.segments.last().is_none_or(is_unknown) {
        all.segments = other.segments.clone();
        return all;
    }
    if let (Some(mine), Some(theirs)) = (all.segments.last_mut(), other.segments.last()) {
        theirs.iter().filter(|hit| !matches!(hit.target, Target::Unknown(_))).for_each(|hit| mine.push(*hit));
    }
    all
}
