//! Variables, and what makes two types one.

use super::Cx;
use super::ty::{Kind, NEVER, TraitRef, Ty, UNKNOWN};

/// What is known of a variable.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum VarState {
    Free,
    /// Some integer.
    Int,
    /// Some float.
    Float,
    Is(Ty),
}

/// How deep types may nest before we give up on them.
const MAX_DEPTH: usize = 64;

impl Cx<'_> {
    pub(super) fn fresh(&mut self) -> Ty {
        self.fresh_of(VarState::Free)
    }

    pub(super) fn fresh_of(&mut self, state: VarState) -> Ty {
        let id = self.vars.len() as u32;
        self.vars.push(state);
        self.types.intern(Kind::Var(id))
    }

    /// Follows variables that are known; what remains is a free variable or the type itself.
    pub(super) fn shallow(&self, mut ty: Ty) -> Ty {
        while let Kind::Var(id) = self.types.kind(ty) {
            match self.vars.get(*id as usize) {
                Some(VarState::Is(next)) => ty = *next,
                _ => break,
            }
        }
        ty
    }

    /// The kind of a type, variables and projections followed as far as they are known.
    pub(super) fn structure(&mut self, ty: Ty) -> (Ty, Kind) {
        let mut ty = self.shallow(ty);
        for _ in 0..8 {
            match self.types.kind(ty).clone() {
                Kind::Assoc(of, bound, name) => match self.project(of, &bound, name) {
                    Some(next) if next != ty => ty = self.shallow(next),
                    _ => break,
                },
                Kind::Var(_) => {
                    // A pending obligation may know it.
                    if !self.select() {
                        break;
                    }
                    let next = self.shallow(ty);
                    if next == ty {
                        break;
                    }
                    ty = next;
                }
                _ => break,
            }
        }
        (ty, self.types.kind(ty).clone())
    }

    /// The type with everything that is known put in.
    pub(super) fn resolved(&mut self, ty: Ty) -> Ty {
        self.resolved_to(ty, 0)
    }

    fn resolved_to(&mut self, ty: Ty, depth: usize) -> Ty {
        if !self.types.is_loose(ty) || depth > MAX_DEPTH || !self.burn(1) {
            return ty;
        }
        let ty = self.shallow(ty);
        let kind = self.types.kind(ty).clone();
        match kind {
            Kind::Var(_) => ty,
            Kind::Assoc(of, bound, name) => match self.project(of, &bound, name) {
                Some(next) if next != ty => self.resolved_to(next, depth + 1),
                _ => ty,
            },
            _ => {
                // `map` needs the table of types alone, so what is inside is resolved first.
                let inside = self.inside(ty);
                let mut known = Vec::with_capacity(inside.len());
                for inner in inside {
                    known.push((inner, self.resolved_to(inner, depth + 1)));
                }
                self.types
                    .map(ty, &mut |_, inner| known.iter().find(|(old, _)| *old == inner).map_or(inner, |(_, new)| *new))
            }
        }
    }

    fn inside(&mut self, ty: Ty) -> Vec<Ty> {
        let mut inside = Vec::new();
        self.types.map(ty, &mut |_, inner| {
            inside.push(inner);
            inner
        });
        inside
    }

    /// Tries something; what it taught is forgotten unless it gives a value.
    pub(super) fn attempt<T>(&mut self, try_: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        let (trail, vars, obligations) = (self.trail.len(), self.vars.len(), self.obligations.len());
        self.attempts += 1;
        let result = try_(self);
        self.attempts -= 1;
        if result.is_none() {
            for (id, state) in self.trail.drain(trail..).rev() {
                self.vars[id as usize] = state;
            }
            self.vars.truncate(vars);
            self.obligations.truncate(obligations);
        }
        if self.attempts == 0 {
            self.trail.clear();
        }
        result
    }

    /// Whether something works; what it taught is forgotten in any case.
    pub(super) fn would(&mut self, try_: impl FnOnce(&mut Self) -> bool) -> bool {
        let mut works = false;
        self.attempt(|cx| {
            works = try_(cx);
            None::<()>
        });
        works
    }

    fn write(&mut self, id: u32, state: VarState) {
        let old = std::mem::replace(&mut self.vars[id as usize], state);
        if self.attempts > 0 {
            self.trail.push((id, old));
        }
    }

    /// Makes two types one; false where they cannot be, with what could be learnt kept.
    pub(super) fn unify(&mut self, a: Ty, b: Ty) -> bool {
        self.unify_to(a, b, 0)
    }

    fn unify_to(&mut self, a: Ty, b: Ty, depth: usize) -> bool {
        let (a, b) = (self.shallow(a), self.shallow(b));
        if a == b || depth > MAX_DEPTH || !self.burn(1) {
            return true;
        }
        let (left, right) = (self.types.kind(a).clone(), self.types.kind(b).clone());
        match (left, right) {
            (Kind::Unknown, _) | (_, Kind::Unknown) => true,
            (Kind::Var(id), other) => self.bind(id, b, &other),
            (other, Kind::Var(id)) => self.bind(id, a, &other),
            (Kind::Assoc(of, bound, name), _) => self.unify_projection((of, &bound, name), b, depth),
            (_, Kind::Assoc(of, bound, name)) => self.unify_projection((of, &bound, name), a, depth),
            (Kind::Adt(x, xs), Kind::Adt(y, ys)) => x == y && self.unify_all(&xs, &ys, depth),
            (Kind::Tuple(xs), Kind::Tuple(ys)) => xs.len() == ys.len() && self.unify_all(&xs, &ys, depth),
            (Kind::Ref(x, _), Kind::Ref(y, _))
            | (Kind::Ptr(x), Kind::Ptr(y))
            | (Kind::Slice(x), Kind::Slice(y))
            | (Kind::Array(x), Kind::Array(y)) => self.unify_to(x, y, depth + 1),
            (Kind::Fn(xs, x), Kind::Fn(ys, y)) => {
                xs.len() == ys.len() && self.unify_all(&xs, &ys, depth) && self.unify_to(x, y, depth + 1)
            }
            (Kind::FnDef(x, xs), Kind::FnDef(y, ys)) => {
                x == y && xs.iter().zip(ys.iter()).all(|((_, x), (_, y))| self.unify_to(*x, *y, depth + 1))
            }
            (Kind::Bound(xs), Kind::Bound(ys)) => self.unify_bounds(&xs, &ys, depth),
            (Kind::Never, _) | (_, Kind::Never) => true,
            _ => false,
        }
    }

    fn unify_projection(&mut self, (of, bound, name): (Ty, &TraitRef, super::Symbol), other: Ty, depth: usize) -> bool {
        match self.project(of, bound, name) {
            Some(known) => self.unify_to(known, other, depth + 1),
            None => {
                let bound = TraitRef { def: bound.def, args: bound.args.clone(), assoc: vec![(name, other)] };
                self.oblige(of, bound);
                true
            }
        }
    }

    fn unify_all(&mut self, xs: &[Ty], ys: &[Ty], depth: usize) -> bool {
        xs.iter().zip(ys).fold(true, |all, (x, y)| self.unify_to(*x, *y, depth + 1) && all)
    }

    fn unify_bounds(&mut self, xs: &[TraitRef], ys: &[TraitRef], depth: usize) -> bool {
        for (x, y) in xs.iter().zip(ys).filter(|(x, y)| x.def == y.def) {
            self.unify_all(&x.args, &y.args, depth);
            for (name, ty) in &x.assoc {
                if let Some((_, other)) = y.assoc.iter().find(|(known, _)| known == name) {
                    self.unify_to(*ty, *other, depth + 1);
                }
            }
        }
        xs.first().map(|it| it.def) == ys.first().map(|it| it.def)
    }

    fn bind(&mut self, id: u32, ty: Ty, kind: &Kind) -> bool {
        let state = self.vars[id as usize];
        match (state, kind) {
            (VarState::Int | VarState::Float, Kind::Var(other)) => match self.vars[*other as usize] {
                VarState::Free => {
                    let me = self.types.intern(Kind::Var(id));
                    self.write(*other, VarState::Is(me));
                    true
                }
                same if same == state => {
                    self.write(id, VarState::Is(ty));
                    true
                }
                _ => false,
            },
            (VarState::Int, Kind::Prim(name)) if self.world.primitives.is_int(*name) => self.set(id, ty),
            (VarState::Float, Kind::Prim(name)) if self.world.primitives.is_float(*name) => self.set(id, ty),
            (VarState::Int | VarState::Float, _) => false,
            // A diverging value says nothing of the variable.
            (VarState::Free, Kind::Never) => true,
            _ => !self.occurs(id, ty, 0) && self.set(id, ty),
        }
    }

    fn set(&mut self, id: u32, ty: Ty) -> bool {
        self.write(id, VarState::Is(ty));
        true
    }

    fn occurs(&mut self, id: u32, ty: Ty, depth: usize) -> bool {
        if !self.types.is_loose(ty) {
            return false;
        }
        if depth > MAX_DEPTH || !self.burn(1) {
            return true;
        }
        let ty = self.shallow(ty);
        if let Kind::Var(other) = self.types.kind(ty) {
            return *other == id;
        }
        self.inside(ty).into_iter().any(|inner| self.occurs(id, inner, depth + 1))
    }

    /// The type of several branches: the first that says something.
    pub(super) fn join(&mut self, types: &[Ty]) -> Ty {
        let mut all = NEVER;
        for ty in types {
            let (is, _) = (self.shallow(*ty), ());
            if all == NEVER || all == UNKNOWN {
                all = is;
            } else if is != NEVER && is != UNKNOWN {
                self.unify(all, is);
            }
        }
        all
    }
}
