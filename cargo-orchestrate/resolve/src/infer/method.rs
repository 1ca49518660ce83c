//! Which method a name means on a receiver: step by step through what the receiver points to, as the compiler looks.

use std::rc::Rc;

use rustc_hash::FxHashSet;

use super::super::def::{DefId, Symbol};
use super::super::reference::Target;
use super::super::scope::{ScopeIdx, Space};
use super::Cx;
use super::ty::{Kind, Subst, TraitRef, Ty};
use super::unify::VarState;
use orchestrate_syntax::parse::{DefKind, Receiver, ScopeKind};

/// How often a receiver is followed to what it points to.
const MAX_STEPS: usize = 12;

/// A method, with what the type parameters around it stand for.
pub(super) struct Method {
    /// What is reached: of a trait, the impl's where it is known.
    pub(super) target: DefId,
    /// Whose signature tells what the call takes and gives.
    pub(super) signature: DefId,
    /// What parameters of the impl or trait stand for.
    pub(super) subst: Subst,
    /// Where several impls may be meant: what the one that is must have.
    pub(super) open: Option<(Ty, TraitRef)>,
}

/// What came of looking for a method.
pub(super) enum Probe {
    Found(Method),
    /// The receiver is not known yet.
    Waiting,
    Nothing,
}

/// How a receiver is handed to a method.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Handing {
    Value,
    /// `&receiver`, or `&mut receiver` where true.
    Reference(bool),
}

impl<'a> Cx<'a> {
    /// The method of that name on a receiver.
    pub(super) fn probe(&mut self, receiver: Ty, name: Symbol, scope: ScopeIdx) -> Probe {
        let traits = self.traits_in(scope);
        let mut steps: Vec<Ty> = Vec::new();
        let mut at = receiver;
        while steps.len() < MAX_STEPS {
            let (ty, kind) = self.structure(at);
            let (ty, kind) = match kind {
                Kind::Var(id) => match self.number(id) {
                    Some(number) => (number, self.types.kind(number).clone()),
                    None => return if steps.is_empty() { Probe::Waiting } else { Probe::Nothing },
                },
                Kind::Unknown => return Probe::Nothing,
                kind => (ty, kind),
            };
            steps.push(ty);
            for handing in [Handing::Value, Handing::Reference(false), Handing::Reference(true)] {
                if let Some(method) = self.method_at(&steps, ty, &kind, name, &traits, handing) {
                    return Probe::Found(method);
                }
            }
            at = match (self.deref(ty, &kind), kind) {
                (Some(next), _) => next,
                (None, Kind::Array(element)) => self.types.intern(Kind::Slice(element)),
                _ => break,
            };
        }
        Probe::Nothing
    }

    /// A number whose type nothing tells is an `i32` or `f64`.
    fn number(&mut self, id: u32) -> Option<Ty> {
        let name = match self.vars[id as usize] {
            VarState::Int => "i32",
            VarState::Float => "f64",
            _ => return None,
        };
        let name = self.world.primitives.find(name)?;
        Some(self.types.intern(Kind::Prim(name)))
    }

    /// What a value points to.
    pub(super) fn deref(&mut self, ty: Ty, kind: &Kind) -> Option<Ty> {
        match kind {
            Kind::Ref(inner, _) => Some(*inner),
            Kind::Adt(def, args) if Some(*def) == self.world.lang.boxed => args.first().copied(),
            Kind::Adt(..) | Kind::Param(_) | Kind::Bound(_) | Kind::Assoc(..) => {
                let of = self.world.lang.deref?;
                let name = self.world.names.find("Target")?;
                let bound = TraitRef { def: of, args: Vec::new(), assoc: Vec::new() };
                self.project(ty, &bound, name).filter(|target| *target != ty)
            }
            _ => None,
        }
    }

    /// `Type::name`: an associated function, or a method as one.
    pub(super) fn associated_function(&mut self, of: Ty, name: Symbol, scope: ScopeIdx) -> Option<Method> {
        let any = &[Taken::Value, Taken::Reference(false), Taken::Reference(true), Taken::Typed, Taken::Not];
        let (ty, kind) = self.structure(of);
        if let Some(method) = self.inherent(&[ty], ty, &kind, name, any) {
            return Some(method);
        }
        let traits = self.traits_in(scope);
        self.of_traits(&[ty], ty, &kind, name, &traits, any)
    }

    fn method_at(
        &mut self,
        steps: &[Ty],
        ty: Ty,
        kind: &Kind,
        name: Symbol,
        traits: &Rc<FxHashSet<DefId>>,
        handing: Handing,
    ) -> Option<Method> {
        // What the method's `self` must be for it to take the receiver in this way.
        let taking = match handing {
            Handing::Value => (ty, kind.clone(), &[Taken::Value, Taken::Typed][..]),
            Handing::Reference(false) => (ty, kind.clone(), &[Taken::Reference(false)][..]),
            Handing::Reference(true) => (ty, kind.clone(), &[Taken::Reference(true)][..]),
        };
        // `&self` methods of `T` take a `&T` by value, and `self` methods of `&T` take a `T` by reference.
        let other = match (handing, kind) {
            (Handing::Value, Kind::Ref(inner, mutable)) => {
                let (inner, kind) = self.structure(*inner);
                Some((inner, kind, if *mutable { &[Taken::Reference(true)][..] } else { &[Taken::Reference(false)] }))
            }
            (Handing::Reference(mutable), _) => {
                let reference = self.types.reference(ty, mutable);
                Some((reference, Kind::Ref(ty, mutable), &[Taken::Value][..]))
            }
            _ => None,
        };
        let all: smallvec::SmallVec<[_; 2]> = std::iter::once(taking).chain(other).collect();
        for (ty, kind, takes) in &all {
            if let Some(method) = self.inherent(steps, *ty, kind, name, takes) {
                return Some(method);
            }
        }
        all.iter().find_map(|(ty, kind, takes)| self.of_traits(steps, *ty, kind, name, traits, takes))
    }

    /// A method that the type itself has, or that is promised of it.
    fn inherent(&mut self, steps: &[Ty], ty: Ty, kind: &Kind, name: Symbol, takes: &[Taken]) -> Option<Method> {
        if let Some(head) = self.head(kind) {
            let impls = self.world.index.inherent(head);
            for imp in impls {
                let Some(def) = self.function_in(*imp, name) else { continue };
                let found = self.attempt(|cx| {
                    let subst = cx.match_inherent(*imp, ty)?;
                    cx.fits(steps, def, &subst, takes).then_some(subst)
                });
                if let Some(subst) = found {
                    return Some(Method { target: def, signature: def, subst, open: None });
                }
            }
        }
        if !matches!(kind, Kind::Param(_) | Kind::Bound(_) | Kind::Assoc(..)) {
            return None;
        }
        for bound in self.bounds_on(ty) {
            let Some(def) = self.function_in(bound.def, name) else { continue };
            let subst = self.trait_subst(ty, &bound);
            if self.fits(steps, def, &subst, takes) {
                return Some(Method { target: def, signature: def, subst, open: None });
            }
        }
        None
    }

    fn match_inherent(&mut self, imp: DefId, ty: Ty) -> Option<Subst> {
        let header = self.header(imp)?;
        let subst: Subst = header.parameters.clone().into_iter().map(|key| (key, self.fresh())).collect();
        let self_ty = self.types.subst(header.self_ty, &subst);
        if !self.unify(self_ty, ty) {
            return None;
        }
        for (ty, bound) in header.predicates.iter() {
            let ty = self.types.subst(*ty, &subst);
            let bound = self.types.subst_ref(bound, &subst);
            self.oblige(ty, bound);
        }
        Some(subst)
    }

    fn of_traits(
        &mut self,
        steps: &[Ty],
        ty: Ty,
        kind: &Kind,
        name: Symbol,
        traits: &Rc<FxHashSet<DefId>>,
        takes: &[Taken],
    ) -> Option<Method> {
        if matches!(kind, Kind::Var(_) | Kind::Unknown) {
            return None;
        }
        let world = self.world;
        for of in world.index.traits_with(name).iter().filter(|of| traits.contains(of)) {
            let Some(declared) = self.function_in(*of, name) else { continue };
            if !self.takes(declared, takes) {
                continue;
            }
            let bound = TraitRef { def: *of, args: Vec::new(), assoc: Vec::new() };
            if let Some(promised) = self.promised(ty, &bound) {
                let subst = self.trait_subst(ty, &promised);
                if !self.fits(steps, declared, &subst, takes) {
                    continue;
                }
                return Some(Method { target: declared, signature: declared, subst, open: None });
            }
            let by_impl = self.attempt(|cx| {
                let method = cx.by_impl(steps, ty, &bound, (declared, name), takes)?;
                cx.fits(steps, method.signature, &method.subst, takes).then_some(method)
            });
            if by_impl.is_some() {
                return by_impl;
            }
        }
        None
    }

    /// A method of a trait, by the impls of the type.
    fn by_impl(
        &mut self,
        steps: &[Ty],
        ty: Ty,
        bound: &TraitRef,
        (declared, name): (DefId, Symbol),
        takes: &[Taken],
    ) -> Option<Method> {
        let candidates = self.candidates(ty, bound.def);
        let fitting: smallvec::SmallVec<[DefId; 2]> =
            candidates.into_iter().filter(|imp| self.would(|cx| cx.match_impl(*imp, ty, bound).is_some())).collect();
        let (first, several) = (*fitting.first()?, fitting.len() > 1);
        let own = self.function_in(first, name);
        // Several impls differ in the trait's arguments, which the call has yet to tell.
        if several {
            let mut subst = self.trait_subst(ty, bound);
            subst.retain(|(_, ty)| *ty != super::ty::UNKNOWN);
            for key in self.parameter_keys(bound.def) {
                subst.push((key, self.fresh()));
            }
            if !self.fits(steps, declared, &subst, takes) {
                return None;
            }
            let args = subst.iter().skip(1).map(|(_, ty)| *ty).collect();
            let open = Some((ty, TraitRef { def: bound.def, args, assoc: Vec::new() }));
            return Some(Method { target: declared, signature: declared, subst, open });
        }
        let subst = self.attempt(|cx| cx.match_impl(first, ty, bound))?;
        if let Some(own) = own.filter(|own| self.function_fact(*own).is_some()) {
            return Some(Method { target: own, signature: own, subst, open: None });
        }
        let header = self.header(first)?;
        let of = header.of.as_ref().map(|of| self.types.subst_ref(of, &subst));
        let subst = self.trait_subst(ty, of.as_ref().unwrap_or(bound));
        Some(Method { target: own.unwrap_or(declared), signature: declared, subst, open: None })
    }

    /// The function of that name that an impl or trait has itself.
    pub(super) fn function_in(&self, of: DefId, name: Symbol) -> Option<DefId> {
        let members = self.world.declared.members.get(&(of, name))?;
        members.iter().copied().find(|def| self.kind_of(*def) == DefKind::Fn)
    }

    fn takes(&mut self, def: DefId, takes: &[Taken]) -> bool {
        let taken = self.function_fact(def).map(|function| Taken::of(function.receiver));
        taken.is_some_and(|taken| takes.contains(&taken) || taken == Taken::Typed)
    }

    /// Whether a method takes its receiver in one of these ways.
    fn fits(&mut self, steps: &[Ty], def: DefId, subst: &Subst, takes: &[Taken]) -> bool {
        let Some(sig) = self.signature(def) else { return false };
        let taken = Taken::of(sig.takes);
        if taken != Taken::Typed || takes.contains(&Taken::Not) {
            return takes.contains(&taken);
        }
        // `self: Pin<&mut Self>`: something on the way must have been that.
        let Some(receiver) = sig.receiver else { return false };
        let receiver = self.types.subst(receiver, subst);
        let reference = match self.types.kind(receiver) {
            Kind::Ref(inner, _) => Some(*inner),
            _ => None,
        };
        steps.iter().any(|step| {
            self.would(|cx| cx.unify(receiver, *step))
                || reference.is_some_and(|inner| self.would(|cx| cx.unify(inner, *step)))
        })
    }

    /// Traits whose methods can be called in a scope.
    fn traits_in(&mut self, scope: ScopeIdx) -> Rc<FxHashSet<DefId>> {
        if let Some(known) = self.traits_in.get(&scope) {
            return known.clone();
        }
        let declared = self.world.declared;
        let data = declared.scopes.get(scope);
        let outer = match (data.kind, data.parent) {
            (ScopeKind::Block, Some(parent)) => Some(self.traits_in(parent)),
            _ => None,
        };
        let mut traits: FxHashSet<DefId> = match &outer {
            Some(outer) => (**outer).clone(),
            None => self.world.index.given.clone(),
        };
        let of_types = data.names.iter().filter(|((_, space), _)| *space == Space::Type);
        for binding in of_types.flat_map(|(_, bindings)| bindings) {
            if let Target::Def(def) = binding.target
                && matches!(declared.defs[def.0 as usize].kind, DefKind::Trait | DefKind::TraitAlias)
            {
                traits.insert(def);
            }
        }
        let traits = Rc::new(traits);
        self.traits_in.insert(scope, traits.clone());
        traits
    }
}

/// How a method takes `self`.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Taken {
    Value,
    /// `&self`, or `&mut self` where true.
    Reference(bool),
    Typed,
    /// Not at all: an associated function.
    Not,
}

impl Taken {
    fn of(receiver: Option<Receiver>) -> Taken {
        match receiver {
            Some(Receiver::Value) => Taken::Value,
            Some(Receiver::Reference(mutable)) => Taken::Reference(mutable),
            Some(Receiver::Typed(_)) => Taken::Typed,
            None => Taken::Not,
        }
    }
}
