//! Which impl a type has of a trait, and what its associated types are then.

use std::rc::Rc;

use super::super::def::{DefId, Symbol};
use super::Cx;
use super::index::Head;
use super::ty::{Kind, ParamKey, Subst, TraitRef, Ty, UNKNOWN};
use orchestrate_syntax::parse::{DefKind, ItemDetail};

/// How deep one question of traits may lead to others.
const MAX_DEPTH: u32 = 12;
/// How many obligations a body may leave open.
const MAX_OBLIGATIONS: usize = 2_000;

/// An impl, with what its parameters stand for.
pub(super) struct Chosen {
    pub(super) imp: DefId,
    pub(super) subst: Subst,
}

impl Cx<'_> {
    /// Notes that a type must have a trait, for what it teaches.
    pub(super) fn oblige(&mut self, ty: Ty, bound: TraitRef) {
        if self.world.lang.is_auto(bound.def) || (bound.args.is_empty() && bound.assoc.is_empty()) {
            return;
        }
        if self.obligations.len() < MAX_OBLIGATIONS {
            self.obligations.push((ty, bound));
        }
    }

    /// Works through what is open; whether anything was learnt.
    pub(super) fn select(&mut self) -> bool {
        if self.attempts > 0 || self.depth > 0 || !self.burn(1) {
            return false;
        }
        let mut learnt = false;
        loop {
            let open = std::mem::take(&mut self.obligations);
            let before = open.len();
            self.depth += 1;
            for (ty, bound) in open {
                if !self.meet(ty, &bound) {
                    self.obligations.push((ty, bound));
                }
            }
            self.depth -= 1;
            if self.obligations.len() >= before {
                return learnt;
            }
            learnt = true;
        }
    }

    /// Learns what it can from a type's having a trait; false where it must be asked again.
    fn meet(&mut self, ty: Ty, bound: &TraitRef) -> bool {
        let ty = self.resolved(ty);
        match self.types.kind(ty).clone() {
            Kind::Var(_) => false,
            Kind::Unknown => {
                // What depends on it is unknown as well.
                bound.assoc.iter().for_each(|(_, ty)| _ = self.unify(*ty, UNKNOWN));
                true
            }
            kind if self.world.lang.is_fn(bound.def) => self.meet_fn(ty, &kind, bound),
            _ => self.meet_trait(ty, bound),
        }
    }

    fn meet_trait(&mut self, ty: Ty, bound: &TraitRef) -> bool {
        if let Some(known) = self.promised(ty, bound) {
            known.args.iter().zip(&bound.args).for_each(|(a, b)| _ = self.unify(*a, *b));
            for (name, ty) in &bound.assoc {
                if let Some((_, known)) = known.assoc.iter().find(|(known, _)| known == name) {
                    self.unify(*known, *ty);
                }
            }
            return true;
        }
        let Some(chosen) = self.choose(ty, bound) else { return false };
        for (name, ty) in bound.assoc.clone() {
            if let Some(known) = self.associated_of(&chosen, bound.def, name) {
                self.unify(known, ty);
            }
        }
        true
    }

    /// Functions and closures have the `Fn` traits of their signatures.
    fn meet_fn(&mut self, ty: Ty, kind: &Kind, bound: &TraitRef) -> bool {
        let Some((parameters, output)) = self.callable(ty, kind) else { return true };
        if let Some(args) = bound.args.first() {
            let tuple = self.types.tuple(parameters);
            self.unify(*args, tuple);
        }
        for (_, expected) in &bound.assoc {
            let output = if self.world.lang.is_async_fn(bound.def) { self.awaited(output) } else { output };
            self.unify(*expected, output);
        }
        true
    }

    /// What a value takes and gives when it is called.
    pub(super) fn callable(&mut self, ty: Ty, kind: &Kind) -> Option<(Vec<Ty>, Ty)> {
        match kind {
            Kind::Fn(parameters, output) => Some((parameters.to_vec(), *output)),
            Kind::Closure(id) => {
                let closure = self.closures.get(*id as usize)?;
                Some((closure.parameters.to_vec(), closure.output))
            }
            Kind::FnDef(def, subst) => self.callable_def(*def, subst),
            Kind::Ref(inner, _) => {
                let (inner, kind) = self.structure(*inner);
                self.callable(inner, &kind)
            }
            Kind::Bound(bounds) => bounds.clone().iter().find_map(|bound| self.callable_bound(bound)),
            Kind::Param(_) | Kind::Assoc(..) => {
                let env = self.env.clone();
                let mut bounds = env.iter().filter(|(of, _)| *of == ty).map(|(_, bound)| bound.clone());
                bounds.find_map(|bound| self.callable_bound(&bound))
            }
            Kind::Adt(def, args) if Some(*def) == self.world.lang.boxed => {
                let (inner, kind) = self.structure(*args.first()?);
                self.callable(inner, &kind)
            }
            _ => None,
        }
    }

    fn callable_bound(&mut self, bound: &TraitRef) -> Option<(Vec<Ty>, Ty)> {
        if !self.world.lang.is_fn(bound.def) {
            return None;
        }
        let Kind::Tuple(parameters) = self.types.kind(*bound.args.first()?).clone() else { return None };
        let output = bound.assoc.first().map_or(UNKNOWN, |(_, ty)| *ty);
        let output = if self.world.lang.is_async_fn(bound.def) { self.future_of(output) } else { output };
        Some((parameters.to_vec(), output))
    }

    fn callable_def(&mut self, def: DefId, subst: &[(ParamKey, Ty)]) -> Option<(Vec<Ty>, Ty)> {
        if matches!(self.kind_of(def), DefKind::Struct | DefKind::Variant) {
            let adt = self.constructed(def, subst);
            let fields = self.tuple_fields(def);
            return Some((fields.into_iter().map(|ty| self.types.subst(ty, subst)).collect(), adt));
        }
        let sig = self.signature(def)?;
        let all = sig.receiver.iter().chain(&sig.parameters);
        let parameters = all.map(|ty| self.types.subst(*ty, subst)).collect();
        Some((parameters, self.types.subst(sig.output, subst)))
    }

    /// The bound of that trait that the code around promises of a type, or that the type is made of.
    pub(super) fn promised(&mut self, ty: Ty, wanted: &TraitRef) -> Option<TraitRef> {
        let bounds = self.bounds_on(ty);
        let mut fitting = bounds.into_iter().filter(|bound| bound.def == wanted.def);
        let first = fitting.next()?;
        if fitting.next().is_none() || wanted.args.is_empty() {
            return Some(first);
        }
        // Several of one trait: the one whose arguments fit.
        let all: Vec<TraitRef> = self.bounds_on(ty).into_iter().filter(|bound| bound.def == wanted.def).collect();
        let fits = |cx: &mut Self, bound: &TraitRef| {
            let mut pairs = bound.args.iter().zip(&wanted.args);
            pairs.all(|(a, b)| cx.unify(*a, *b)).then_some(())
        };
        all.into_iter().find(|bound| self.attempt(|cx| fits(cx, bound)).is_some())
    }

    /// Everything that is promised of a type that is no concrete one, supertraits included.
    pub(super) fn bounds_on(&mut self, ty: Ty) -> Vec<TraitRef> {
        let mut bounds: Vec<TraitRef> = match self.types.kind(ty).clone() {
            Kind::Bound(bounds) => bounds.to_vec(),
            Kind::Param(_) => Vec::new(),
            Kind::Assoc(of, bound, name) => self.bounds_of_projection(of, &bound, name),
            _ => return Vec::new(),
        };
        let env = self.env.clone();
        for (of, bound) in env.iter() {
            if *of == ty || (self.types.is_loose(*of) && self.same(*of, ty)) {
                bounds.push(bound.clone());
            }
        }
        let mut at = 0;
        while at < bounds.len() && bounds.len() < 64 {
            let bound = bounds[at].clone();
            for above in self.supertraits(bound.def).iter() {
                let mut subst = self.trait_subst(ty, &bound);
                subst.retain(|(_, ty)| *ty != UNKNOWN);
                let mut above = self.types.subst_ref(above, &subst);
                // `Trait<Item = T>` says it of the supertrait that has the type.
                above.assoc.extend(bound.assoc.iter().copied());
                if !bounds.iter().any(|known| known.def == above.def && known.args == above.args) {
                    bounds.push(above);
                }
            }
            at += 1;
        }
        bounds
    }

    fn same(&mut self, a: Ty, b: Ty) -> bool {
        match (self.types.kind(a).clone(), self.types.kind(b).clone()) {
            (Kind::Assoc(x, xs, name), Kind::Assoc(y, ys, other)) => name == other && xs.def == ys.def && x == y,
            _ => false,
        }
    }

    fn bounds_of_projection(&mut self, of: Ty, bound: &TraitRef, name: Symbol) -> Vec<TraitRef> {
        let Some(alias) = self.associated_def(bound.def, name) else { return Vec::new() };
        let subst = self.trait_subst(of, bound);
        let bounds = self.bounds_of_associated(alias);
        bounds.iter().map(|bound| self.types.subst_ref(bound, &subst)).collect()
    }

    fn associated_def(&self, of: DefId, name: Symbol) -> Option<DefId> {
        let members = self.world.declared.members.get(&(of, name))?;
        members.iter().copied().find(|def| self.kind_of(*def) == DefKind::TypeAlias)
    }

    /// What `Self` and the parameters of a trait stand for.
    pub(super) fn trait_subst(&mut self, ty: Ty, bound: &TraitRef) -> Subst {
        let keys = self.parameter_keys(bound.def);
        let mut subst: Subst = vec![(ParamKey::SelfOf(bound.def), ty)];
        for (index, key) in keys.into_iter().enumerate() {
            subst.push((key, bound.args.get(index).copied().unwrap_or(UNKNOWN)));
        }
        subst
    }

    pub(super) fn head(&self, kind: &Kind) -> Option<Head> {
        Some(match kind {
            Kind::Adt(def, _) => Head::Adt(*def),
            Kind::Prim(name) => Head::Prim(*name),
            Kind::Ref(_, mutable) => Head::Ref(*mutable),
            Kind::Ptr(_) => Head::Ptr,
            Kind::Slice(_) => Head::Slice,
            Kind::Array(_) => Head::Array,
            Kind::Tuple(_) => Head::Tuple,
            Kind::Fn(..) => Head::Fn,
            Kind::Never => Head::Never,
            Kind::Bound(bounds) => Head::Dyn(bounds.first()?.def),
            _ => return None,
        })
    }

    /// Whether a type has a trait, as far as can be told.
    pub(super) fn implements(&mut self, ty: Ty, of: DefId) -> bool {
        let bound = TraitRef { def: of, args: Vec::new(), assoc: Vec::new() };
        self.would(|cx| cx.holds(ty, &bound))
    }

    fn holds(&mut self, ty: Ty, bound: &TraitRef) -> bool {
        if self.world.lang.is_auto(bound.def) || self.depth > MAX_DEPTH {
            return true;
        }
        let ty = self.resolved(ty);
        let kind = self.types.kind(ty).clone();
        match kind {
            Kind::Var(_) | Kind::Unknown | Kind::Never => true,
            _ if self.world.lang.is_fn(bound.def) => self.callable(ty, &kind).is_some(),
            _ if Some(bound.def) == self.world.lang.copy && matches!(kind, Kind::Ref(_, false)) => true,
            _ => self.promised(ty, bound).is_some() || self.any_impl(ty, bound),
        }
    }

    fn any_impl(&mut self, ty: Ty, bound: &TraitRef) -> bool {
        let candidates = self.candidates(ty, bound.def);
        candidates.into_iter().any(|imp| self.would(|cx| cx.match_impl(imp, ty, bound).is_some()))
    }

    pub(super) fn candidates(&mut self, ty: Ty, of: DefId) -> smallvec::SmallVec<[DefId; 4]> {
        let kind = self.types.kind(ty).clone();
        let world = self.world;
        let by_head = self.head(&kind).map_or(&[][..], |head| world.index.of_trait(of, head));
        by_head.iter().chain(world.index.of_trait(of, Head::Any)).copied().collect()
    }

    /// The one impl of a trait that a type has; none where several may be meant.
    pub(super) fn choose(&mut self, ty: Ty, bound: &TraitRef) -> Option<Chosen> {
        if self.depth > MAX_DEPTH {
            return None;
        }
        let ty = self.resolved(ty);
        let candidates = self.candidates(ty, bound.def);
        let mut fitting: Option<DefId> = None;
        for imp in candidates.iter().copied() {
            if candidates.len() > 1 && !self.would(|cx| cx.match_impl(imp, ty, bound).is_some()) {
                continue;
            }
            if fitting.is_some() {
                return None;
            }
            fitting = Some(imp);
        }
        let imp = fitting?;
        let subst = self.attempt(|cx| cx.match_impl(imp, ty, bound))?;
        Some(Chosen { imp, subst })
    }

    /// What an impl's parameters stand for where it is meant for a type; none where it is not.
    pub(super) fn match_impl(&mut self, imp: DefId, ty: Ty, bound: &TraitRef) -> Option<Subst> {
        if !self.burn(8) {
            return None;
        }
        let header = self.header(imp)?;
        // What it asks for is not known: of everything that there is, we cannot say that it fits.
        if header.is_incomplete && matches!(self.types.kind(header.self_ty), Kind::Param(_)) {
            return None;
        }
        let subst: Subst = header.parameters.clone().into_iter().map(|key| (key, self.fresh())).collect();
        let self_ty = self.types.subst(header.self_ty, &subst);
        if !self.unify(self_ty, ty) {
            return None;
        }
        if let Some(of) = &header.of {
            let of = self.types.subst_ref(of, &subst);
            if !of.args.iter().zip(&bound.args).all(|(a, b)| self.unify(*a, *b)) {
                return None;
            }
        }
        self.depth += 1;
        let holds = header.predicates.iter().all(|(ty, bound)| {
            let ty = self.types.subst(*ty, &subst);
            let bound = self.types.subst_ref(bound, &subst);
            self.satisfied(ty, bound)
        });
        self.depth -= 1;
        holds.then_some(subst)
    }

    fn satisfied(&mut self, ty: Ty, bound: TraitRef) -> bool {
        if !self.holds(ty, &bound) {
            return false;
        }
        if (!bound.assoc.is_empty() || !bound.args.is_empty()) && self.depth <= MAX_DEPTH && !self.meet(ty, &bound) {
            self.oblige(ty, bound);
        }
        true
    }

    /// An associated type that an impl gives, or its trait by default.
    fn associated_of(&mut self, chosen: &Chosen, of: DefId, name: Symbol) -> Option<Ty> {
        let own = self.associated_def(chosen.imp, name);
        let alias = own.or_else(|| self.associated_def(of, name))?;
        let (_, item) = self.item(alias)?;
        let ItemDetail::Alias { ty: Some(_), .. } = &item.detail else { return None };
        let ty = self.alias_type(alias);
        let ty = self.types.subst(ty, &chosen.subst);
        Some(self.shallow(ty))
    }

    /// `<T as Trait>::Name`, where it is known.
    pub(super) fn project(&mut self, of: Ty, bound: &TraitRef, name: Symbol) -> Option<Ty> {
        if self.depth > MAX_DEPTH {
            return None;
        }
        self.depth += 1;
        let of = self.resolved(of);
        let projected = self.project_from(of, bound, name);
        self.depth -= 1;
        projected
    }

    fn project_from(&mut self, of: Ty, bound: &TraitRef, name: Symbol) -> Option<Ty> {
        let kind = self.types.kind(of).clone();
        match kind {
            Kind::Var(_) => return None,
            Kind::Unknown => return Some(UNKNOWN),
            Kind::Closure(_) | Kind::FnDef(..) | Kind::Fn(..) if self.world.lang.is_fn(bound.def) => {
                return self.callable(of, &kind).map(|(_, output)| output);
            }
            _ => {}
        }
        // A supertrait may have the type.
        let def = self.trait_having(&[bound.def], name).unwrap_or(bound.def);
        let wanted =
            TraitRef { def, args: if def == bound.def { bound.args.clone() } else { Vec::new() }, assoc: Vec::new() };
        for promised in self.bounds_on(of).into_iter().filter(|it| it.def == def) {
            if let Some((_, ty)) = promised.assoc.iter().find(|(known, _)| *known == name) {
                return Some(*ty);
            }
        }
        let chosen = self.choose(of, &wanted)?;
        self.associated_of(&chosen, def, name)
    }

    /// What a future gives.
    pub(super) fn awaited(&mut self, ty: Ty) -> Ty {
        let Some(name) = self.world.names.find("Output") else { return UNKNOWN };
        for of in [self.world.lang.into_future, self.world.lang.future].into_iter().flatten() {
            let bound = TraitRef { def: of, args: Vec::new(), assoc: Vec::new() };
            if let Some(output) = self.project(ty, &bound, name) {
                return output;
            }
        }
        let ty = self.resolved(ty);
        match (self.types.kind(ty).clone(), self.world.lang.future) {
            (Kind::Unknown, _) | (_, None) => UNKNOWN,
            (_, Some(def)) => {
                let bound = Rc::new(TraitRef { def, args: Vec::new(), assoc: Vec::new() });
                self.types.intern(Kind::Assoc(ty, bound, name))
            }
        }
    }
}
