//! From types as written to types as meant.

use super::super::def::{DefId, Symbol};
use super::super::load::MountId;
use super::super::lookup::Question;
use super::super::reference::Target;
use super::super::scope::ScopeIdx;
use super::Cx;
use super::ty::{Kind, NEVER, ParamKey, Subst, TraitRef, Ty, UNKNOWN};
use orchestrate_syntax::parse::{
    DefKind, ItemDetail, ItemFact, List, MacroCallId, Namespace, ScopeKind, TypeFact, TypeId, TypedPath, TypedPathId,
};

/// Where a type is written.
#[derive(Clone, Copy)]
pub(super) struct Place {
    pub(super) mount: MountId,
    /// The item around it, for `Self`.
    pub(super) owner: DefId,
    /// Whether what is left out is to be found out: in a body.
    pub(super) infer: bool,
}

/// Types that stand for each other in circles end here.
const MAX_DEPTH: u32 = 48;

impl<'a> Cx<'a> {
    /// A type in the body at hand.
    pub(super) fn lower_here(&mut self, ty: TypeId) -> Ty {
        let place = Place { mount: self.mount, owner: self.owner, infer: true };
        self.lower(place, ty)
    }

    /// A type as written in some place.
    pub(super) fn lower(&mut self, place: Place, ty: TypeId) -> Ty {
        if self.depth > MAX_DEPTH {
            return UNKNOWN;
        }
        self.depth += 1;
        let lowered = self.lower_fact(place, self.world.facts(place.mount).types[ty.0 as usize]);
        self.depth -= 1;
        lowered
    }

    fn lower_fact(&mut self, place: Place, fact: TypeFact) -> Ty {
        let kind = match fact {
            TypeFact::Unknown => return UNKNOWN,
            TypeFact::Macro(call) => return self.lower_made(place, call),
            TypeFact::Infer => return self.left_out(place),
            TypeFact::Never => return NEVER,
            TypeFact::Path(path) => return self.lower_path(place, path),
            TypeFact::Reference(ty, mutable) => Kind::Ref(self.lower(place, ty), mutable),
            TypeFact::Pointer(ty) => Kind::Ptr(self.lower(place, ty)),
            TypeFact::Slice(ty) => Kind::Slice(self.lower(place, ty)),
            TypeFact::Array(ty) => Kind::Array(self.lower(place, ty)),
            TypeFact::Tuple(list) => Kind::Tuple(self.lower_all(place, list).into()),
            TypeFact::Fn { parameters, output } => {
                let parameters = self.lower_all(place, parameters);
                Kind::Fn(parameters.into(), self.lower(place, output))
            }
            TypeFact::Dyn(bounds) | TypeFact::Impl(bounds) => Kind::Bound(self.lower_bounds(place, bounds).into()),
        };
        self.types.intern(kind)
    }

    /// The type that a macro call makes.
    fn lower_made(&mut self, place: Place, call: MacroCallId) -> Ty {
        let Some(mount) = self.world.expansions.of_call.get(&(place.mount, call)).copied() else { return UNKNOWN };
        match self.world.facts(mount).made_type {
            Some(ty) => self.lower(Place { mount, ..place }, ty),
            None => UNKNOWN,
        }
    }

    fn left_out(&mut self, place: Place) -> Ty {
        if place.infer { self.fresh() } else { UNKNOWN }
    }

    pub(super) fn lower_all(&mut self, place: Place, list: List) -> Vec<Ty> {
        let ids = self.world.facts(place.mount).list(list);
        ids.iter().map(|id| self.lower(place, TypeId(*id))).collect()
    }

    pub(super) fn lower_bounds(&mut self, place: Place, list: List) -> Vec<TraitRef> {
        let ids = self.world.facts(place.mount).list(list);
        ids.iter().filter_map(|id| self.lower_trait(place, TypedPathId(*id))).collect()
    }

    /// A trait with its arguments.
    pub(super) fn lower_trait(&mut self, place: Place, path: TypedPathId) -> Option<TraitRef> {
        let facts = self.world.facts(place.mount);
        let path = facts.typed_paths[path.0 as usize];
        let targets = self.resolve_path(place, path, Namespace::Type);
        let def = targets
            .last()?
            .iter()
            .copied()
            .find(|def| matches!(self.kind_of(*def), DefKind::Trait | DefKind::TraitAlias))?;
        let (args, assoc) = self.generics_at(place, path, path.path.len.saturating_sub(1));
        Some(TraitRef { def, args, assoc })
    }

    /// The generic arguments of one name of a path.
    pub(super) fn generics_at(&mut self, place: Place, path: TypedPath, segment: u16) -> (Vec<Ty>, Vec<(Symbol, Ty)>) {
        let facts = self.world.facts(place.mount);
        let mut generics = facts.generics[path.generics.range()].iter();
        let Some(generics) = generics.rfind(|it| it.segment == segment).copied() else {
            return (Vec::new(), Vec::new());
        };
        let args = self.lower_all(place, generics.arguments);
        let base = &self.world.declared.bases[place.mount.0 as usize];
        let constraints = &facts.constraints[generics.constraints.range()];
        let assoc = constraints.iter().map(|it| (base.name(it.name), self.lower(place, it.ty))).collect();
        (args, assoc)
    }

    /// The definitions that each name of a path means.
    pub(super) fn resolve_path(
        &mut self,
        place: Place,
        path: TypedPath,
        namespace: Namespace,
    ) -> smallvec::SmallVec<[smallvec::SmallVec<[DefId; 1]>; 3]> {
        let world = self.world;
        let base = &world.declared.bases[place.mount.0 as usize];
        let facts = world.facts(place.mount);
        let segments: smallvec::SmallVec<[Symbol; 4]> =
            facts.path(path.path).iter().map(|segment| base.name(segment.name)).collect();
        let question = Question {
            scope: base.scope(path.path.scope),
            segments: &segments,
            global: path.path.global,
            namespace,
            in_use: false,
            owner: place.owner,
            guess: false,
        };
        let answer = self.lookup().path(&question);
        let defs = |hits: &super::super::hits::Hits| {
            let def = |hit: &super::super::hits::Hit| match hit.target {
                Target::Def(def) => Some(def),
                _ => None,
            };
            hits.iter().filter_map(def).collect()
        };
        answer.segments.iter().map(defs).collect()
    }

    pub(super) fn kind_of(&self, def: DefId) -> DefKind {
        self.world.declared.defs[def.0 as usize].kind
    }

    fn lower_path(&mut self, place: Place, id: TypedPathId) -> Ty {
        let path = self.world.facts(place.mount).typed_paths[id.0 as usize];
        if let Some(of) = path.of {
            let of = self.lower(place, of);
            return self.qualified(place, path, of);
        }
        self.lower_upto(place, path, usize::from(path.path.len)).unwrap_or(UNKNOWN)
    }

    /// The type that the first names of a path mean; none where they mean a module or nothing.
    pub(super) fn lower_upto(&mut self, place: Place, path: TypedPath, count: usize) -> Option<Ty> {
        let world = self.world;
        let facts = world.facts(place.mount);
        let base = &world.declared.bases[place.mount.0 as usize];
        let names: smallvec::SmallVec<[Symbol; 4]> =
            facts.path(path.path).iter().take(count).map(|segment| base.name(segment.name)).collect();
        let first = *names.first()?;
        let scope = base.scope(path.path.scope);
        if let Some(ty) = self.head_type(place, scope, first, path) {
            // What the impl around says of `Self`, it need not look for.
            let own = self.world.keywords.is_self_type(first).then(|| names.get(1)).flatten();
            if let Some(alias) = own.and_then(|name| self.own_associated(place.owner, *name)) {
                return Some(names[2..].iter().fold(alias, |ty, name| self.associated(ty, *name)));
            }
            return Some(names[1..].iter().fold(ty, |ty, name| self.associated(ty, *name)));
        }
        let targets = self.resolve_path(place, path, Namespace::Type);
        for (index, defs) in targets.iter().take(count).enumerate() {
            let Some(def) = defs.iter().copied().find(|def| is_type(self.kind_of(*def))) else { continue };
            // A variant's arguments may stand at its enum, or at itself.
            let is_variant = targets
                .get(index + 1)
                .is_some_and(|next| index + 1 < count && next.iter().any(|def| self.kind_of(*def) == DefKind::Variant));
            let (mut args, assoc) = self.generics_at(place, path, index as u16);
            if is_variant && args.is_empty() {
                args = self.generics_at(place, path, index as u16 + 1).0;
            }
            let ty = self.type_of_def(place, def, args, assoc);
            let rest = if is_variant { index + 2 } else { index + 1 };
            return Some(names[rest.min(count)..].iter().fold(ty, |ty, name| self.associated(ty, *name)));
        }
        None
    }

    /// `Self`, a type parameter or a primitive type at the head of a path.
    fn head_type(&mut self, place: Place, scope: ScopeIdx, name: Symbol, path: TypedPath) -> Option<Ty> {
        if self.world.keywords.is_self_type(name) {
            return Some(self.self_type(place));
        }
        if path.path.global {
            return None;
        }
        if let Some(key) = self.parameter(scope, name) {
            return Some(self.types.intern(Kind::Param(key)));
        }
        if self.world.primitives.is(name) && self.resolve_path(place, path, Namespace::Type).first()?.is_empty() {
            return Some(self.types.intern(Kind::Prim(name)));
        }
        None
    }

    /// The type parameter that a name means, unless an item nearer to it has the name.
    fn parameter(&self, scope: ScopeIdx, name: Symbol) -> Option<ParamKey> {
        let scopes = &self.world.declared.scopes;
        let mut at = Some(scope);
        while let Some(id) = at {
            let scope = scopes.get(id);
            if let Some(index) = scope.parameters.iter().position(|parameter| *parameter == name) {
                return Some(ParamKey::Of(id, index as u32));
            }
            if scope.names.contains_key(&(name, super::super::scope::Space::Type)) || scope.kind == ScopeKind::Module {
                return None;
            }
            at = scope.parent;
        }
        None
    }

    /// What `Self` is.
    pub(super) fn self_type(&mut self, place: Place) -> Ty {
        let mut at = Some(place.owner);
        while let Some(def) = at {
            match self.kind_of(def) {
                DefKind::Impl => return self.impl_self(def),
                DefKind::Trait => return self.types.intern(Kind::Param(ParamKey::SelfOf(def))),
                DefKind::Struct | DefKind::Enum | DefKind::Union => {
                    let args = self.own_parameters(def);
                    return self.types.intern(Kind::Adt(def, args.into()));
                }
                _ => at = self.world.declared.defs[def.0 as usize].parent,
            }
        }
        UNKNOWN
    }

    /// The type of an impl, without what else its header says.
    fn impl_self(&mut self, imp: DefId) -> Ty {
        if let Some(header) = self.headers.get(&imp) {
            return header.self_ty;
        }
        match self.item(imp) {
            Some((mount, item)) => match &item.detail {
                ItemDetail::Impl { ty, .. } => {
                    // Its own header has no `Self` to speak of.
                    let owner = self.world.declared.defs[imp.0 as usize].parent.unwrap_or(imp);
                    self.lower(Place { mount, owner, infer: false }, *ty)
                }
                _ => UNKNOWN,
            },
            None => UNKNOWN,
        }
    }

    /// The facts of a definition, and the file of the crate that they are in.
    pub(super) fn item(&self, def: DefId) -> Option<(MountId, &'a ItemFact)> {
        let world = self.world;
        let (_, id) = world.declared.defs[def.0 as usize].facts?;
        let mount = world.declared.mount_of(def)?;
        Some((mount, world.facts(mount).items.get(id.0 as usize)?))
    }

    /// Parameters of an item, as types.
    pub(super) fn own_parameters(&mut self, def: DefId) -> Vec<Ty> {
        let keys = self.parameter_keys(def);
        keys.into_iter().map(|key| self.types.intern(Kind::Param(key))).collect()
    }

    pub(super) fn parameter_keys(&self, def: DefId) -> Vec<ParamKey> {
        let Some(scope) = self.inner_scope(def) else { return Vec::new() };
        let count = self.world.declared.scopes.get(scope).parameters.len() as u32;
        (0..count).map(|index| ParamKey::Of(scope, index)).collect()
    }

    /// The scope of an item's type parameters.
    pub(super) fn inner_scope(&self, def: DefId) -> Option<ScopeIdx> {
        if self.kind_of(def) == DefKind::Module {
            return None;
        }
        let (mount, item) = self.item(def)?;
        Some(self.world.declared.bases[mount.0 as usize].scope(item.inner?))
    }

    /// The type that a definition is, with arguments.
    pub(super) fn type_of_def(&mut self, place: Place, def: DefId, args: Vec<Ty>, assoc: Vec<(Symbol, Ty)>) -> Ty {
        match self.kind_of(def) {
            DefKind::Variant => {
                let parent = self.world.declared.defs[def.0 as usize].parent.unwrap_or(def);
                self.type_of_def(place, parent, args, assoc)
            }
            DefKind::Trait | DefKind::TraitAlias => {
                self.types.intern(Kind::Bound(std::rc::Rc::from([TraitRef { def, args, assoc }])))
            }
            DefKind::TypeAlias => {
                let target = self.alias_type(def);
                let subst = self.fill(place, def, args);
                self.types.subst(target, &subst)
            }
            _ => {
                let subst = self.fill(place, def, args);
                let args: super::Args = subst.into_iter().map(|(_, ty)| ty).collect();
                self.types.intern(Kind::Adt(def, args))
            }
        }
    }

    /// What the parameters of an item stand for: arguments as written, then defaults, then what is found out.
    pub(super) fn fill(&mut self, place: Place, def: DefId, args: Vec<Ty>) -> Subst {
        let keys = self.parameter_keys(def);
        let mut subst: Subst = Vec::with_capacity(keys.len());
        for (index, key) in keys.into_iter().enumerate() {
            let ty = match args.get(index) {
                Some(ty) => *ty,
                None => match self.default_of(def, index) {
                    Some(default) if !place.infer || !args.is_empty() => self.types.subst(default, &subst),
                    _ => self.left_out(place),
                },
            };
            subst.push((key, ty));
        }
        subst
    }

    fn default_of(&mut self, def: DefId, index: usize) -> Option<Ty> {
        let (mount, item) = self.item(def)?;
        let scope = self.world.facts(mount).scope(item.inner?);
        let default = scope.type_parameters.get(index)?.default?;
        Some(self.lower(Place { mount, owner: def, infer: false }, default))
    }

    /// What an alias stands for.
    pub(super) fn alias_type(&mut self, def: DefId) -> Ty {
        if let Some(ty) = self.typed.get(&def) {
            return *ty;
        }
        // An alias of itself is nothing.
        self.typed.insert(def, UNKNOWN);
        let ty = match self.item(def) {
            Some((mount, item)) => match &item.detail {
                ItemDetail::Alias { ty: Some(ty), .. } | ItemDetail::Typed(ty) => {
                    self.lower(Place { mount, owner: def, infer: false }, *ty)
                }
                _ => UNKNOWN,
            },
            None => UNKNOWN,
        };
        self.typed.insert(def, ty);
        ty
    }

    /// `<T as Trait>::Name`, or `<T>::Name` of a type that is no path.
    fn qualified(&mut self, place: Place, path: TypedPath, of: Ty) -> Ty {
        let facts = self.world.facts(place.mount);
        let base = &self.world.declared.bases[place.mount.0 as usize];
        let Some(name) = facts.path(path.path).last().map(|segment| base.name(segment.name)) else { return UNKNOWN };
        let targets = self.resolve_path(place, path, Namespace::Type);
        let of_trait = (path.path.len as usize).checked_sub(2).and_then(|index| targets.get(index));
        let def = of_trait.and_then(|defs| defs.iter().copied().find(|def| self.kind_of(*def) == DefKind::Trait));
        match def {
            Some(def) => {
                let (args, _) = self.generics_at(place, path, path.path.len - 2);
                let bound = TraitRef { def, args, assoc: Vec::new() };
                self.types.intern(Kind::Assoc(of, bound.into(), name))
            }
            None => self.associated(of, name),
        }
    }

    /// `T::Name`, by the traits that `T` has.
    pub(super) fn associated(&mut self, ty: Ty, name: Symbol) -> Ty {
        let bound = match self.types.kind(ty).clone() {
            Kind::Param(ParamKey::SelfOf(of)) => self.trait_having(&[of], name),
            Kind::Param(ParamKey::Of(scope, index)) => {
                let bounds = self.world.members.bounds.get(&(scope, index)).into_iter().flatten();
                let traits: Vec<DefId> = bounds.filter_map(|target| def_of(*target)).collect();
                self.trait_having(&traits, name).or_else(|| self.only_trait_with(name))
            }
            Kind::Bound(bounds) => {
                let traits: Vec<DefId> = bounds.iter().map(|bound| bound.def).collect();
                self.trait_having(&traits, name)
            }
            Kind::Unknown => None,
            _ => self.trait_of_type(ty, name),
        };
        match bound {
            Some(def) => {
                let bound = TraitRef { def, args: Vec::new(), assoc: Vec::new() };
                self.types.intern(Kind::Assoc(ty, bound.into(), name))
            }
            None => UNKNOWN,
        }
    }

    /// `Self::Name` in an impl that says what it is.
    fn own_associated(&mut self, owner: DefId, name: Symbol) -> Option<Ty> {
        let mut at = Some(owner);
        while let Some(def) = at {
            if self.kind_of(def) == DefKind::Impl {
                let members = self.world.declared.members.get(&(def, name))?;
                let alias = members.iter().copied().find(|def| self.kind_of(*def) == DefKind::TypeAlias)?;
                return Some(self.alias_type(alias));
            }
            at = self.world.declared.defs[def.0 as usize].parent;
        }
        None
    }

    /// The first of some traits, or of what they build on, that has an associated type or method of that name.
    pub(super) fn trait_having(&self, traits: &[DefId], name: Symbol) -> Option<DefId> {
        let mut visited: Vec<DefId> = traits.to_vec();
        let mut at = 0;
        while let Some(def) = visited.get(at).copied() {
            if self.world.declared.members.contains_key(&(def, name)) {
                return Some(def);
            }
            let above = self.world.members.supertraits.get(&def).into_iter().flatten();
            for def in above.filter_map(|target| def_of(*target)) {
                if !visited.contains(&def) {
                    visited.push(def);
                }
            }
            at += 1;
        }
        None
    }

    fn only_trait_with(&self, name: Symbol) -> Option<DefId> {
        match self.world.index.traits_with(name) {
            [only] => Some(*only),
            _ => None,
        }
    }

    fn trait_of_type(&mut self, ty: Ty, name: Symbol) -> Option<DefId> {
        let traits: smallvec::SmallVec<[DefId; 4]> = self.world.index.traits_with(name).into();
        traits.into_iter().find(|of| self.implements(ty, *of))
    }
}

pub(super) fn def_of(target: Target) -> Option<DefId> {
    match target {
        Target::Def(def) => Some(def),
        _ => None,
    }
}

fn is_type(kind: DefKind) -> bool {
    matches!(
        kind,
        DefKind::Struct
            | DefKind::Enum
            | DefKind::Union
            | DefKind::TypeAlias
            | DefKind::Trait
            | DefKind::TraitAlias
            | DefKind::Variant
    )
}
