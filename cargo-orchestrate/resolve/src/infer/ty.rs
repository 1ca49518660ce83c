//! Types, each kept once.

use std::rc::Rc;

use rustc_hash::FxHashMap;

use super::super::def::{DefId, Symbol};
use super::super::scope::ScopeIdx;

/// Index of a [`Kind`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct Ty(u32);

/// A type parameter, wherever it is declared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum ParamKey {
    /// The how-manieth of a scope.
    Of(ScopeIdx, u32),
    /// `Self` of a trait.
    SelfOf(DefId),
}

/// Types in a row.
pub(super) type Args = Rc<[Ty]>;

/// What a type is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Kind {
    /// We do not know, and no more will be known.
    Unknown,
    /// `!`.
    Never,
    /// Not known yet.
    Var(u32),
    /// A primitive type, by name.
    Prim(Symbol),
    /// A struct, enum or union.
    Adt(DefId, Args),
    Param(ParamKey),
    /// `&T`, or `&mut T` where true.
    Ref(Ty, bool),
    Ptr(Ty),
    Slice(Ty),
    Array(Ty),
    Tuple(Args),
    /// A function pointer.
    Fn(Args, Ty),
    /// A function, or the constructor of a struct or variant, with what its parameters stand for.
    FnDef(DefId, Rc<[(ParamKey, Ty)]>),
    /// A closure of the body at hand.
    Closure(u32),
    /// `dyn Trait`, `impl Trait`, and the futures of `async` code.
    Bound(Rc<[TraitRef]>),
    /// `<T as Trait<…>>::Name`.
    Assoc(Ty, Rc<TraitRef>, Symbol),
}

/// A trait with its arguments and associated types.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct TraitRef {
    pub(super) def: DefId,
    /// Arguments, `Self` left out.
    pub(super) args: Vec<Ty>,
    /// `Name = Type`.
    pub(super) assoc: Vec<(Symbol, Ty)>,
}

/// What a predicate of a `where` clause says.
pub(super) type Predicate = (Ty, TraitRef);

/// What type parameters stand for.
pub(super) type Subst = Vec<(ParamKey, Ty)>;

/// All types of one thread.
pub(super) struct Types {
    kinds: Vec<Kind>,
    ids: FxHashMap<Kind, Ty>,
    /// Whether a type holds a parameter, so that a substitution may change it.
    open: Vec<bool>,
    /// Whether a type holds a variable or projection.
    loose: Vec<bool>,
}

/// A type of which nothing will be known.
pub(super) const UNKNOWN: Ty = Ty(0);
/// `!`.
pub(super) const NEVER: Ty = Ty(1);
/// `()`.
pub(super) const UNIT: Ty = Ty(2);

impl Types {
    pub(super) fn new() -> Types {
        let mut types = Types { kinds: Vec::new(), ids: FxHashMap::default(), open: Vec::new(), loose: Vec::new() };
        types.intern(Kind::Unknown);
        types.intern(Kind::Never);
        types.intern(Kind::Tuple(Rc::from([])));
        types
    }

    pub(super) fn kind(&self, ty: Ty) -> &Kind {
        &self.kinds[ty.0 as usize]
    }

    pub(super) fn intern(&mut self, kind: Kind) -> Ty {
        if let Some(ty) = self.ids.get(&kind) {
            return *ty;
        }
        let ty = Ty(self.kinds.len() as u32);
        let (open, loose) = self.flags(&kind);
        self.open.push(open);
        self.loose.push(loose);
        self.kinds.push(kind.clone());
        self.ids.insert(kind, ty);
        ty
    }

    /// Whether it holds a type parameter.
    pub(super) fn is_open(&self, ty: Ty) -> bool {
        self.open[ty.0 as usize]
    }

    /// Whether it holds a variable or a projection.
    pub(super) fn is_loose(&self, ty: Ty) -> bool {
        self.loose[ty.0 as usize]
    }

    fn flags(&self, kind: &Kind) -> (bool, bool) {
        let all = |tys: &mut dyn Iterator<Item = Ty>| {
            tys.fold((false, false), |(open, loose), ty| (open || self.is_open(ty), loose || self.is_loose(ty)))
        };
        let refs = |bounds: &[TraitRef]| {
            let tys = bounds.iter().flat_map(|it| it.args.iter().copied().chain(it.assoc.iter().map(|(_, ty)| *ty)));
            all(&mut tys.into_iter())
        };
        match kind {
            Kind::Unknown | Kind::Never | Kind::Prim(_) | Kind::Closure(_) => (false, false),
            Kind::Var(_) => (false, true),
            Kind::Param(_) => (true, false),
            Kind::Adt(_, args) | Kind::Tuple(args) => all(&mut args.iter().copied()),
            Kind::Ref(ty, _) | Kind::Ptr(ty) | Kind::Slice(ty) | Kind::Array(ty) => {
                (self.is_open(*ty), self.is_loose(*ty))
            }
            Kind::Fn(args, output) => all(&mut args.iter().copied().chain([*output])),
            Kind::FnDef(_, subst) => all(&mut subst.iter().map(|(_, ty)| *ty)),
            Kind::Bound(bounds) => refs(bounds),
            Kind::Assoc(ty, bound, _) => {
                let (open, _) = refs(std::slice::from_ref(&**bound));
                (open || self.is_open(*ty), true)
            }
        }
    }

    pub(super) fn tuple(&mut self, args: Vec<Ty>) -> Ty {
        self.intern(Kind::Tuple(args.into()))
    }

    pub(super) fn reference(&mut self, ty: Ty, mutable: bool) -> Ty {
        self.intern(Kind::Ref(ty, mutable))
    }

    /// Replaces what is inside a type, one level deep.
    pub(super) fn map(&mut self, ty: Ty, f: &mut dyn FnMut(&mut Types, Ty) -> Ty) -> Ty {
        let kind = match self.kind(ty).clone() {
            Kind::Adt(def, args) => Kind::Adt(def, self.map_args(&args, f)),
            Kind::Tuple(args) => Kind::Tuple(self.map_args(&args, f)),
            Kind::Ref(inner, mutable) => Kind::Ref(f(self, inner), mutable),
            Kind::Ptr(inner) => Kind::Ptr(f(self, inner)),
            Kind::Slice(inner) => Kind::Slice(f(self, inner)),
            Kind::Array(inner) => Kind::Array(f(self, inner)),
            Kind::Fn(args, output) => Kind::Fn(self.map_args(&args, f), f(self, output)),
            Kind::FnDef(def, subst) => {
                let subst: Vec<_> = subst.iter().map(|(key, ty)| (*key, f(self, *ty))).collect();
                Kind::FnDef(def, subst.into())
            }
            Kind::Bound(bounds) => {
                let bounds: Vec<TraitRef> = bounds.iter().map(|bound| self.map_ref(bound, f)).collect();
                Kind::Bound(bounds.into())
            }
            Kind::Assoc(of, bound, name) => {
                let of = f(self, of);
                Kind::Assoc(of, Rc::new(self.map_ref(&bound, f)), name)
            }
            _ => return ty,
        };
        self.intern(kind)
    }

    fn map_args(&mut self, args: &Args, f: &mut dyn FnMut(&mut Types, Ty) -> Ty) -> Args {
        args.iter().map(|ty| f(self, *ty)).collect()
    }

    pub(super) fn map_ref(&mut self, bound: &TraitRef, f: &mut dyn FnMut(&mut Types, Ty) -> Ty) -> TraitRef {
        TraitRef {
            def: bound.def,
            args: bound.args.iter().map(|ty| f(self, *ty)).collect(),
            assoc: bound.assoc.iter().map(|(name, ty)| (*name, f(self, *ty))).collect(),
        }
    }

    /// Puts types in the place of parameters.
    pub(super) fn subst(&mut self, ty: Ty, subst: &[(ParamKey, Ty)]) -> Ty {
        if subst.is_empty() || !self.is_open(ty) {
            return ty;
        }
        if let Kind::Param(key) = self.kind(ty) {
            let key = *key;
            return subst.iter().find(|(known, _)| *known == key).map_or(ty, |(_, ty)| *ty);
        }
        self.map(ty, &mut |types, inner| types.subst(inner, subst))
    }

    pub(super) fn subst_ref(&mut self, bound: &TraitRef, subst: &[(ParamKey, Ty)]) -> TraitRef {
        self.map_ref(bound, &mut |types, ty| types.subst(ty, subst))
    }
}
