//! What functions take and give, what impls are for, and what is promised of type parameters.

use std::rc::Rc;

use super::super::def::DefId;
use super::super::scope::ScopeIdx;
use super::Cx;
use super::lower::Place;
use super::ty::{Kind, ParamKey, Predicate, TraitRef, Ty, UNIT, UNKNOWN};
use orchestrate_syntax::parse::{DefKind, FnFact, ItemDetail, List, Receiver, TypedPathId};

/// What a function takes and gives.
pub(super) struct FnSig {
    /// Its type parameters.
    pub(super) own: Vec<ParamKey>,
    /// The type of `self`.
    pub(super) receiver: Option<Ty>,
    /// How `self` is taken.
    pub(super) takes: Option<Receiver>,
    /// Types of the parameters, `self` left out.
    pub(super) parameters: Vec<Ty>,
    /// What a call gives; of `async` functions, the future.
    pub(super) output: Ty,
    /// What the body gives.
    pub(super) inner_output: Ty,
    /// What its own `where` clause says.
    pub(super) predicates: Rc<[Predicate]>,
}

/// What an impl is for.
pub(super) struct ImplHeader {
    pub(super) parameters: Vec<ParamKey>,
    pub(super) self_ty: Ty,
    pub(super) of: Option<TraitRef>,
    pub(super) predicates: Rc<[Predicate]>,
    /// Whether a trait that it asks for is not known.
    pub(super) is_incomplete: bool,
}

impl ImplHeader {
    /// A header of which only the type is known.
    fn early(parameters: Vec<ParamKey>, self_ty: Ty) -> ImplHeader {
        ImplHeader { parameters, self_ty, of: None, predicates: Rc::from([]), is_incomplete: false }
    }
}

impl<'a> Cx<'a> {
    pub(super) fn function_fact(&self, def: DefId) -> Option<&'a FnFact> {
        match &self.item(def)?.1.detail {
            ItemDetail::Fn(function) => Some(function),
            _ => None,
        }
    }

    /// The signature of a function.
    pub(super) fn signature(&mut self, def: DefId) -> Option<Rc<FnSig>> {
        if let Some(sig) = self.signatures.get(&def) {
            return Some(sig.clone());
        }
        let function = self.function_fact(def)?;
        let (mount, _) = self.item(def)?;
        let place = Place { mount, owner: def, infer: false };
        let receiver = function.receiver.map(|receiver| self.receiver_type(place, receiver));
        let parameters = self.lower_all(place, function.parameters);
        let inner_output = function.output.map_or(UNIT, |ty| self.lower(place, ty));
        let output = if function.is_async { self.future_of(inner_output) } else { inner_output };
        let own = self.parameter_keys(def);
        let predicates = self.inner_scope(def).map_or_else(|| Rc::from([]), |scope| self.scope_predicates(def, scope));
        let takes = function.receiver;
        let sig = Rc::new(FnSig { own, receiver, takes, parameters, output, inner_output, predicates });
        self.signatures.insert(def, sig.clone());
        Some(sig)
    }

    fn receiver_type(&mut self, place: Place, receiver: Receiver) -> Ty {
        match receiver {
            Receiver::Value => self.self_type(place),
            Receiver::Reference(mutable) => {
                let ty = self.self_type(place);
                self.types.reference(ty, mutable)
            }
            Receiver::Typed(ty) => self.lower(place, ty),
        }
    }

    /// A future that gives a type.
    pub(super) fn future_of(&mut self, output: Ty) -> Ty {
        let Some(def) = self.world.lang.future else { return UNKNOWN };
        let Some(name) = self.world.names.find("Output") else { return UNKNOWN };
        let bound = TraitRef { def, args: Vec::new(), assoc: vec![(name, output)] };
        self.types.intern(Kind::Bound(Rc::from([bound])))
    }

    /// What the header of an impl says.
    pub(super) fn header(&mut self, imp: DefId) -> Option<Rc<ImplHeader>> {
        if let Some(header) = self.headers.get(&imp) {
            return Some(header.clone());
        }
        let header = match self.item(imp) {
            Some((mount, item)) => {
                let ItemDetail::Impl { ty, trait_path, .. } = &item.detail else { return None };
                let (ty, trait_path) = (*ty, *trait_path);
                // Nothing in the header's own type may be `Self`.
                let outside = self.world.declared.defs[imp.0 as usize].parent.unwrap_or(imp);
                let self_ty = self.lower(Place { mount, owner: outside, infer: false }, ty);
                let parameters = self.parameter_keys(imp);
                self.headers.insert(imp, Rc::new(ImplHeader::early(parameters.clone(), self_ty)));
                let of = trait_path.and_then(|path| self.lower_trait(Place { mount, owner: imp, infer: false }, path));
                let predicates = self.own_predicates(imp);
                let is_incomplete = self.inner_scope(imp).is_some_and(|scope| self.incomplete.contains(&scope));
                ImplHeader { parameters, self_ty, of, predicates, is_incomplete }
            }
            None => self.derived_header(imp)?,
        };
        let header = Rc::new(header);
        self.headers.insert(imp, header.clone());
        Some(header)
    }

    /// The header of an impl that a derive writes: it asks of the parameters what it gives the type.
    fn derived_header(&mut self, imp: DefId) -> Option<ImplHeader> {
        let world = self.world;
        let (ty, traits) = world.index.derived_by(imp)?;
        let parameters = self.parameter_keys(ty);
        let args = self.own_parameters(ty);
        let self_ty = self.types.intern(Kind::Adt(ty, args.into()));
        let of = traits.map(|def| TraitRef { def, args: Vec::new(), assoc: Vec::new() });
        Some(ImplHeader { of, ..ImplHeader::early(parameters, self_ty) })
    }

    fn own_predicates(&mut self, def: DefId) -> Rc<[Predicate]> {
        match self.inner_scope(def) {
            Some(scope) => self.scope_predicates(def, scope),
            None => Rc::from([]),
        }
    }

    /// What is promised of the type parameters of one scope.
    fn scope_predicates(&mut self, owner: DefId, scope: ScopeIdx) -> Rc<[Predicate]> {
        if let Some(known) = self.own_predicates.get(&scope) {
            return known.clone();
        }
        // A bound that needs itself to be understood finds nothing yet.
        self.own_predicates.insert(scope, Rc::from([]));
        let mut predicates: Vec<Predicate> = Vec::new();
        if let Some((mount, item)) = self.item(owner)
            && let Some(inner) = item.inner
        {
            let place = Place { mount, owner, infer: false };
            let facts = self.world.facts(mount);
            let fact = facts.scope(inner);
            for (index, parameter) in fact.type_parameters.iter().enumerate() {
                let ty = self.types.intern(Kind::Param(ParamKey::Of(scope, index as u32)));
                if !self.add_predicates(place, ty, &parameter.bounds, &mut predicates) {
                    self.incomplete.insert(scope);
                }
            }
            for predicate in &facts.predicates[fact.predicates.range()] {
                let ty = self.lower(place, predicate.ty);
                let bounds: Vec<TypedPathId> = facts.list(predicate.bounds).iter().map(|id| TypedPathId(*id)).collect();
                if !self.add_predicates(place, ty, &bounds, &mut predicates) {
                    self.incomplete.insert(scope);
                }
            }
        }
        let predicates: Rc<[Predicate]> = predicates.into();
        self.own_predicates.insert(scope, predicates.clone());
        predicates
    }

    /// Adds what is promised of a type; false where a trait is not known.
    fn add_predicates(&mut self, place: Place, ty: Ty, bounds: &[TypedPathId], into: &mut Vec<Predicate>) -> bool {
        let mut complete = true;
        for bound in bounds {
            match self.lower_trait(place, *bound) {
                Some(bound) => into.push((ty, bound)),
                None => complete = false,
            }
        }
        complete
    }

    /// Everything that is promised where an item stands.
    pub(super) fn env_of_def(&mut self, def: DefId) -> Rc<[Predicate]> {
        if let Some(known) = self.env_of.get(&def) {
            return known.clone();
        }
        let mut all: Vec<Predicate> = Vec::new();
        let mut at = Some(def);
        while let Some(def) = at {
            let kind = self.kind_of(def);
            if kind == DefKind::Module {
                break;
            }
            all.extend(self.own_predicates(def).iter().cloned());
            if kind == DefKind::Trait {
                let ty = self.types.intern(Kind::Param(ParamKey::SelfOf(def)));
                let args = self.own_parameters(def);
                all.push((ty, TraitRef { def, args, assoc: Vec::new() }));
            }
            at = self.world.declared.defs[def.0 as usize].parent;
        }
        let all: Rc<[Predicate]> = all.into();
        self.env_of.insert(def, all.clone());
        all
    }

    /// The traits that a trait builds on.
    pub(super) fn supertraits(&mut self, of: DefId) -> Rc<[TraitRef]> {
        if let Some(known) = self.supertraits.get(&of) {
            return known.clone();
        }
        self.supertraits.insert(of, Rc::from([]));
        let mut above = Vec::new();
        if let Some((mount, item)) = self.item(of)
            && let ItemDetail::Trait(bounds) = &item.detail
        {
            let place = Place { mount, owner: of, infer: false };
            above.extend(bounds.iter().filter_map(|bound| self.lower_trait(place, *bound)));
        }
        let above: Rc<[TraitRef]> = above.into();
        self.supertraits.insert(of, above.clone());
        above
    }

    /// What binds an associated type of a trait.
    pub(super) fn bounds_of_associated(&mut self, alias: DefId) -> Vec<TraitRef> {
        let Some((mount, item)) = self.item(alias) else { return Vec::new() };
        let ItemDetail::Alias { bounds, .. } = &item.detail else { return Vec::new() };
        let bounds: List = *bounds;
        self.lower_bounds(Place { mount, owner: alias, infer: false }, bounds)
    }

    /// The type of a field, constant or static, its owner's parameters as they are.
    pub(super) fn written_type(&mut self, def: DefId) -> Ty {
        self.alias_type(def)
    }
}
