//! Paths as values: functions, constructors, constants, with what their type parameters stand for.

use super::super::def::DefId;
use super::lower::Place;
use super::ty::{Kind, ParamKey, Subst, TraitRef, Ty, UNKNOWN};
use super::{Cx, Open};
use orchestrate_syntax::parse::{DefKind, Namespace, PatFact, PatId, ReferenceId, TypedPath, TypedPathId};

impl Cx<'_> {
    /// The value that a path means.
    pub(super) fn path_value(&mut self, path: TypedPathId, variable: Option<PatId>) -> Ty {
        if let Some(pat) = variable
            && let Some(ty) = self.variable_unless_item(pat)
        {
            return ty;
        }
        let place = Place { mount: self.mount, owner: self.owner, infer: true };
        let path = self.facts().typed_paths[path.0 as usize];
        let targets = self.resolve_path(place, path, Namespace::Value);
        let last = targets.last().and_then(|defs| defs.first().copied());
        match last {
            Some(def) => self.value_of(place, path, def),
            None => self.member_value(place, path),
        }
    }

    /// The variable of a pattern that is a plain name, unless the name turns out to be an item's.
    pub(super) fn variable_unless_item(&mut self, pat: PatId) -> Option<Ty> {
        let known = self.bindings.get(&(self.mount, pat)).copied();
        let PatFact::Name(reference) = self.facts().pats[pat.0 as usize] else { return known };
        if self.names_item(reference) { None } else { known }
    }

    fn names_item(&mut self, reference: ReferenceId) -> bool {
        let place = Place { mount: self.mount, owner: self.owner, infer: true };
        let path = self.facts().reference(reference).path;
        let path = TypedPath { path, reference: None, of: None, generics: Default::default() };
        let targets = self.resolve_path(place, path, Namespace::Pattern);
        let is_item = |kind| matches!(kind, DefKind::Const | DefKind::Static | DefKind::Struct | DefKind::Variant);
        targets.last().is_some_and(|defs| defs.iter().any(|def| is_item(self.kind_of(*def))))
    }

    fn value_of(&mut self, place: Place, path: TypedPath, def: DefId) -> Ty {
        match self.kind_of(def) {
            DefKind::Fn => self.function_value(place, path, def),
            DefKind::Const | DefKind::Static => {
                let ty = self.written_type(def);
                let subst = self.around_subst(place, path, def);
                self.types.subst(ty, &subst)
            }
            DefKind::Struct | DefKind::Variant => self.constructor_value(place, path, def),
            DefKind::TypeAlias => self.lower_upto(place, path, usize::from(path.path.len)).unwrap_or(UNKNOWN),
            _ => UNKNOWN,
        }
    }

    fn constructor_value(&mut self, place: Place, path: TypedPath, def: DefId) -> Ty {
        let adt = self.type_of_path(place, path, Some(def)).unwrap_or(UNKNOWN);
        let Kind::Adt(ty, args) = self.types.kind(adt).clone() else { return adt };
        if self.tuple_fields(def).is_empty() {
            return adt;
        }
        let subst: Subst = self.parameter_keys(ty).into_iter().zip(args.iter().copied()).collect();
        self.types.intern(Kind::FnDef(def, subst.into()))
    }

    fn function_value(&mut self, place: Place, path: TypedPath, def: DefId) -> Ty {
        let parent = self.world.declared.defs[def.0 as usize].parent;
        if let Some((ty, Some(of))) = parent.and_then(|parent| self.world.index.derived_by(parent)) {
            return self.derived_value(place, path, (ty, of), def);
        }
        if let Some(value) = parent.and_then(|imp| self.one_of_impls(place, path, def, imp)) {
            return value;
        }
        let mut subst = self.around_subst(place, path, def);
        if let Some(of) = parent.filter(|parent| self.kind_of(*parent) == DefKind::Trait) {
            self.open_trait_path(path, def, of, &subst);
        }
        self.own_subst(place, path, def, &mut subst);
        self.types.intern(Kind::FnDef(def, subst.into()))
    }

    /// A function of a trait that the type has several impls of, `From` for one: which is meant, the arguments tell.
    fn one_of_impls(&mut self, place: Place, path: TypedPath, def: DefId, imp: DefId) -> Option<Ty> {
        if self.kind_of(imp) != DefKind::Impl {
            return None;
        }
        let of = self.header(imp)?.of.as_ref()?.def;
        let name = self.world.declared.defs[def.0 as usize].name;
        let declared = self.function_in(of, name)?;
        let self_ty = self.lower_upto(place, path, usize::from(path.path.len).saturating_sub(1))?;
        let self_ty = self.structure(self_ty).0;
        if self.candidates(self_ty, of).len() < 2 {
            return None;
        }
        let args: Vec<Ty> = self.parameter_keys(of).iter().map(|_| self.fresh()).collect();
        let bound = TraitRef { def: of, args, assoc: Vec::new() };
        let mut subst = self.trait_subst(self_ty, &bound);
        self.oblige(self_ty, bound.clone());
        if let Some(reference) = path.reference {
            self.open.push(Open { mount: self.mount, reference, found: None, ty: self_ty, bound, name });
        }
        self.own_subst(place, path, declared, &mut subst);
        Some(self.types.intern(Kind::FnDef(declared, subst.into())))
    }

    /// A function that a derive writes: its signature is that of the trait.
    fn derived_value(&mut self, place: Place, path: TypedPath, (ty, of): (DefId, DefId), def: DefId) -> Ty {
        let name = self.world.declared.defs[def.0 as usize].name;
        let Some(declared) = self.function_in(of, name) else { return UNKNOWN };
        let count = usize::from(path.path.len).saturating_sub(1);
        let self_ty = match self.lower_upto(place, path, count) {
            Some(self_ty) => self_ty,
            None => {
                let args = self.parameter_keys(ty).iter().map(|_| self.fresh()).collect();
                self.types.intern(Kind::Adt(ty, args))
            }
        };
        let mut subst: Subst = vec![(ParamKey::SelfOf(of), self_ty)];
        self.own_subst(place, path, declared, &mut subst);
        self.types.intern(Kind::FnDef(declared, subst.into()))
    }

    /// A function of a trait: which impl's it is, the rest of the body may tell.
    fn open_trait_path(&mut self, path: TypedPath, def: DefId, of: DefId, subst: &[(ParamKey, Ty)]) {
        let Some(reference) = path.reference else { return };
        let Some((_, ty)) = subst.iter().find(|(key, _)| *key == ParamKey::SelfOf(of)).copied() else { return };
        let keys = self.parameter_keys(of);
        let args = keys.iter().filter_map(|key| subst.iter().find(|(known, _)| known == key)).map(|(_, ty)| *ty);
        let bound = TraitRef { def: of, args: args.collect(), assoc: Vec::new() };
        let name = self.world.declared.defs[def.0 as usize].name;
        let found = Some(self.note(reference, def));
        self.open.push(Open { mount: self.mount, reference, found, ty, bound, name });
    }

    /// The parameters of a function itself.
    fn own_subst(&mut self, place: Place, path: TypedPath, def: DefId, subst: &mut Subst) {
        let (args, _) = self.generics_at(place, path, path.path.len.saturating_sub(1));
        for (index, key) in self.parameter_keys(def).into_iter().enumerate() {
            let ty = match args.get(index) {
                Some(ty) => *ty,
                None => self.fresh(),
            };
            subst.push((key, ty));
        }
    }

    /// What the parameters of the impl or trait around a member stand for, by the type that the path names before it.
    fn around_subst(&mut self, place: Place, path: TypedPath, def: DefId) -> Subst {
        let Some(parent) = self.world.declared.defs[def.0 as usize].parent else { return Vec::new() };
        let of = match path.of {
            Some(of) => Some(self.lower(place, of)),
            None => self.lower_upto(place, path, usize::from(path.path.len).saturating_sub(1)),
        };
        match self.kind_of(parent) {
            DefKind::Impl => {
                let Some(header) = self.header(parent) else { return Vec::new() };
                let subst: Subst = header.parameters.iter().map(|key| (*key, self.fresh())).collect();
                if let Some(of) = of {
                    let self_ty = self.types.subst(header.self_ty, &subst);
                    self.unify(self_ty, of);
                }
                for (ty, bound) in header.predicates.iter() {
                    let ty = self.types.subst(*ty, &subst);
                    let bound = self.types.subst_ref(bound, &subst);
                    self.oblige(ty, bound);
                }
                subst
            }
            DefKind::Trait => {
                let (ty, args) = self.trait_prefix(place, path, of);
                let mut subst: Subst = vec![(ParamKey::SelfOf(parent), ty)];
                for (index, key) in self.parameter_keys(parent).into_iter().enumerate() {
                    let arg = args.get(index).copied();
                    subst.push((key, arg.unwrap_or_else(|| self.fresh())));
                }
                let args = subst[1..].iter().map(|(_, ty)| *ty).collect();
                self.oblige(ty, TraitRef { def: parent, args, assoc: Vec::new() });
                subst
            }
            _ => Vec::new(),
        }
    }

    /// `Self` and the arguments of the trait in `<T as Trait<…>>::f`, `Trait::<…>::f` and `T::f`.
    fn trait_prefix(&mut self, place: Place, path: TypedPath, of: Option<Ty>) -> (Ty, Vec<Ty>) {
        let before = path.path.len.saturating_sub(2);
        if path.of.is_some() {
            return (of.unwrap_or(UNKNOWN), self.generics_at(place, path, before).0);
        }
        match of.map(|of| (of, self.types.kind(of).clone())) {
            // `Trait::f`: the prefix is the trait itself, which reads as `dyn Trait`.
            Some((_, Kind::Bound(bounds))) => (self.fresh(), bounds.first().map_or(Vec::new(), |it| it.args.clone())),
            Some((of, _)) => (of, Vec::new()),
            None => (self.fresh(), Vec::new()),
        }
    }

    /// A member that the scopes do not know: by the type before it.
    fn member_value(&mut self, place: Place, path: TypedPath) -> Ty {
        let of = match path.of {
            Some(of) => self.lower(place, of),
            None => match self.lower_upto(place, path, usize::from(path.path.len).saturating_sub(1)) {
                Some(of) => of,
                None => return UNKNOWN,
            },
        };
        let facts = self.facts();
        let base = &self.world.declared.bases[self.mount.0 as usize];
        let Some(name) = facts.path(path.path).last().map(|segment| base.name(segment.name)) else { return UNKNOWN };
        let scope = base.scope(path.path.scope);
        let Some(method) = self.associated_function(of, name, scope) else { return UNKNOWN };
        if let Some(reference) = path.reference {
            let found = Some(self.note(reference, method.target));
            if let Some((ty, bound)) = method.open {
                self.open.push(Open { mount: self.mount, reference, found, ty, bound, name });
            }
        }
        let mut subst = method.subst;
        self.own_subst(place, path, method.signature, &mut subst);
        self.types.intern(Kind::FnDef(method.signature, subst.into()))
    }
}
