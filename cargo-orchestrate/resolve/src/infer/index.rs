//! What inference looks up: impls by trait and type, traits by the methods that they have, and what the language knows by name.

use rustc_hash::{FxHashMap, FxHashSet};
use smallvec::SmallVec;

use super::super::collect::Declared;
use super::super::def::{DefId, Symbol};
use super::super::intern::Names;
use super::super::load::{Loaded, MountId};
use super::super::member::Members;
use super::super::outside;
use super::super::prelude::Preludes;
use super::super::reference::Target;
use super::super::scope::{ScopeIdx, Space};
use orchestrate_syntax::parse::{
    ARITHMETIC, DefKind, FileFacts, ItemDetail, ItemId, NUMBER_TYPES, ScopeKind, TypeFact, TypeId,
};

/// What an impl is for, as far as a glance tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub(super) enum Head {
    Adt(DefId),
    Prim(Symbol),
    /// `&T`, or `&mut T` where true.
    Ref(bool),
    Ptr,
    Slice,
    Array,
    Tuple,
    Fn,
    Never,
    Dyn(DefId),
    /// A type parameter, or something that a glance does not tell.
    Any,
}

/// Impls and traits by what they are asked for.
#[derive(Default, serde::Serialize, serde::Deserialize)]
pub(crate) struct Index {
    inherent: FxHashMap<Head, Vec<DefId>>,
    of_trait: FxHashMap<(DefId, Head), Vec<DefId>>,
    /// Traits that have a method or associated type of that name.
    traits_with: FxHashMap<Symbol, SmallVec<[DefId; 2]>>,
    /// Traits of the standard prelude.
    pub(super) given: FxHashSet<DefId>,
    /// Traits of the operators, as [`ARITHMETIC`] lists them.
    operators: Vec<Option<DefId>>,
    /// Impls that a derive writes: the type, and the trait.
    derived: FxHashMap<DefId, (DefId, Option<DefId>)>,
}

impl Index {
    /// Indexes every impl and trait.
    pub(crate) fn new(
        declared: &Declared,
        members: &Members,
        loaded: &Loaded,
        names: &Names,
        preludes: &Preludes,
    ) -> Index {
        let mut index = Index::default();
        let is_trait = |def: &DefId| declared.defs[def.0 as usize].kind == DefKind::Trait;
        index.given = preludes.standard_defs().filter(is_trait).collect();
        if let Some((_, root)) = outside::std_crate(declared) {
            let find = |name: &&str| outside::find(declared, names, root, &format!("ops::{name}"), Space::Type);
            index.operators = ARITHMETIC.iter().map(find).collect();
        }
        let mounts: Vec<MountId> = (0..loaded.mounts.len() as u32).map(MountId).collect();
        index.add(declared, members, loaded, &mounts, names);
        for ty in members.of_traits.keys() {
            index.derived(members, declared, *ty);
        }
        index
    }

    /// Indexes the impls and traits of these files, derived impls left out.
    pub(crate) fn add(
        &mut self,
        declared: &Declared,
        members: &Members,
        loaded: &Loaded,
        mounts: &[MountId],
        names: &Names,
    ) {
        for id in mounts {
            let (base, mount) = (&declared.bases[id.0 as usize], &loaded.mounts[id.0 as usize]);
            for (item_at, item) in mount.facts.items.iter().enumerate() {
                let def = base.def(ItemId(item_at as u32));
                match &item.detail {
                    ItemDetail::Impl { ty, of_trait, .. } => {
                        let heads = heads(declared, members, &mount.facts, *id, def, *ty, names);
                        self.implementation(members, def, &heads, of_trait.is_some());
                    }
                    ItemDetail::Fn(_) | ItemDetail::Alias { .. } => self.method(declared, def),
                    _ => {}
                }
            }
        }
    }

    /// Indexes the impls that derives write for a type.
    pub(crate) fn derived(&mut self, members: &Members, declared: &Declared, ty: DefId) {
        let impls = members.of_traits.get(&ty).into_iter().flatten();
        for (imp, traits) in impls.filter(|(imp, _)| declared.defs[imp.0 as usize].facts.is_none()) {
            let of = traits.iter().find_map(|it| if let Target::Def(def) = it { Some(*def) } else { None });
            self.derived.insert(*imp, (ty, of));
            if let Some(of) = of {
                self.of_trait.entry((of, Head::Adt(ty))).or_default().push(*imp);
            }
        }
    }

    fn implementation(&mut self, members: &Members, def: DefId, heads: &[Head], of_trait: bool) {
        for head in heads {
            if !of_trait {
                self.inherent.entry(*head).or_default().push(def);
                continue;
            }
            for target in members.traits.get(&def).into_iter().flatten() {
                if let Target::Def(of) = target {
                    self.of_trait.entry((*of, *head)).or_default().push(def);
                }
            }
        }
    }

    fn method(&mut self, declared: &Declared, def: DefId) {
        let data = &declared.defs[def.0 as usize];
        let Some(parent) = data.parent else { return };
        if declared.defs[parent.0 as usize].kind == DefKind::Trait {
            let traits = self.traits_with.entry(data.name).or_default();
            if !traits.contains(&parent) {
                traits.push(parent);
            }
        }
    }

    pub(super) fn inherent(&self, head: Head) -> &[DefId] {
        self.inherent.get(&head).map_or(&[], |impls| impls)
    }

    pub(super) fn of_trait(&self, of: DefId, head: Head) -> &[DefId] {
        self.of_trait.get(&(of, head)).map_or(&[], |impls| impls)
    }

    /// The trait of an operator.
    pub(super) fn operator(&self, name: &str) -> Option<DefId> {
        let at = ARITHMETIC.iter().position(|known| *known == name)?;
        self.operators.get(at).copied().flatten()
    }

    /// The type and trait of an impl that a derive writes.
    pub(super) fn derived_by(&self, imp: DefId) -> Option<(DefId, Option<DefId>)> {
        self.derived.get(&imp).copied()
    }

    pub(super) fn traits_with(&self, name: Symbol) -> &[DefId] {
        self.traits_with.get(&name).map_or(&[], |traits| traits)
    }
}

/// What an impl is for: several where a name means several types.
fn heads(
    declared: &Declared,
    members: &Members,
    facts: &FileFacts,
    mount: MountId,
    imp: DefId,
    ty: TypeId,
    names: &Names,
) -> SmallVec<[Head; 1]> {
    let one = |head| SmallVec::from_iter([head]);
    let path = match facts.types[ty.0 as usize] {
        TypeFact::Path(path) => facts.typed_paths[path.0 as usize],
        TypeFact::Reference(_, mutable) => return one(Head::Ref(mutable)),
        TypeFact::Pointer(_) => return one(Head::Ptr),
        TypeFact::Slice(_) => return one(Head::Slice),
        TypeFact::Array(_) => return one(Head::Array),
        TypeFact::Tuple(_) => return one(Head::Tuple),
        TypeFact::Fn { .. } => return one(Head::Fn),
        TypeFact::Never => return one(Head::Never),
        TypeFact::Dyn(_) => {
            let defs = own_types(members, imp);
            return defs.first().map_or(one(Head::Any), |def| one(Head::Dyn(*def)));
        }
        _ => return one(Head::Any),
    };
    let base = &declared.bases[mount.0 as usize];
    let scope = base.scope(path.path.scope);
    if path.path.len == 1 {
        let name = base.name(facts.path(path.path)[0].name);
        if is_parameter(declared, scope, name) {
            return one(Head::Any);
        }
        let types = own_types(members, imp);
        if types.is_empty() && names.text(name).starts_with(char::is_lowercase) {
            return one(Head::Prim(name));
        }
    }
    let types = own_types(members, imp);
    if types.is_empty() { one(Head::Any) } else { types.into_iter().map(Head::Adt).collect() }
}

fn own_types(members: &Members, imp: DefId) -> SmallVec<[DefId; 1]> {
    let targets = members.self_types.get(&imp).into_iter().flatten();
    targets.filter_map(|target| if let Target::Def(def) = target { Some(*def) } else { None }).collect()
}

/// Whether a name is a type parameter where it stands.
pub(super) fn is_parameter(declared: &Declared, scope: ScopeIdx, name: Symbol) -> bool {
    let mut at = Some(scope);
    while let Some(id) = at {
        let scope = declared.scopes.get(id);
        if scope.parameters.contains(&name) {
            return true;
        }
        at = if scope.kind == ScopeKind::Module { None } else { scope.parent };
    }
    false
}

/// Primitive types by name.
pub(super) struct Primitives {
    names: FxHashMap<&'static str, Symbol>,
    ints: FxHashSet<Symbol>,
    floats: FxHashSet<Symbol>,
}

impl Primitives {
    pub(super) fn new(names: &Names) -> Primitives {
        let mut primitives =
            Primitives { names: FxHashMap::default(), ints: FxHashSet::default(), floats: FxHashSet::default() };
        for name in NUMBER_TYPES.iter().chain(&["bool", "char", "str"]) {
            let Some(symbol) = names.find(name) else { continue };
            primitives.names.insert(name, symbol);
            match name.as_bytes() {
                [b'f', ..] => _ = primitives.floats.insert(symbol),
                [b'u' | b'i', ..] => _ = primitives.ints.insert(symbol),
                _ => {}
            }
        }
        primitives
    }

    pub(super) fn find(&self, name: &str) -> Option<Symbol> {
        self.names.get(name).copied()
    }

    pub(super) fn is(&self, name: Symbol) -> bool {
        self.names.values().any(|known| *known == name)
    }

    pub(super) fn is_int(&self, name: Symbol) -> bool {
        self.ints.contains(&name)
    }

    pub(super) fn is_float(&self, name: Symbol) -> bool {
        self.floats.contains(&name)
    }
}

macro_rules! lang {
    ($($field:ident: $path:literal,)*) => {
        /// Items of the standard library that the language itself uses.
        #[derive(Default)]
        pub(super) struct Lang {
            $(pub(super) $field: Option<DefId>,)*
        }

        impl Lang {
            /// Finds each by its path.
            pub(super) fn new(find: impl Fn(&str) -> Option<DefId>) -> Lang {
                Lang { $($field: find($path),)* }
            }
        }
    };
}

lang! {
    deref: "ops::Deref",
    index: "ops::Index",
    neg: "ops::Neg",
    not: "ops::Not",
    fn_: "ops::Fn",
    fn_mut: "ops::FnMut",
    fn_once: "ops::FnOnce",
    async_fn: "ops::AsyncFn",
    async_fn_mut: "ops::AsyncFnMut",
    async_fn_once: "ops::AsyncFnOnce",
    range: "ops::Range",
    range_inclusive: "ops::RangeInclusive",
    range_from: "ops::RangeFrom",
    range_to: "ops::RangeTo",
    range_to_inclusive: "ops::RangeToInclusive",
    range_full: "ops::RangeFull",
    option: "option::Option",
    result: "result::Result",
    poll: "task::Poll",
    vec: "vec::Vec",
    string: "string::String",
    boxed: "boxed::Box",
    c_str: "ffi::CStr",
    arguments: "fmt::Arguments",
    future: "future::Future",
    into_future: "future::IntoFuture",
    iterator: "iter::Iterator",
    into_iterator: "iter::IntoIterator",
    sized: "marker::Sized",
    send: "marker::Send",
    sync: "marker::Sync",
    unpin: "marker::Unpin",
    copy: "marker::Copy",
}

impl Lang {
    /// Whether a trait is one of those that closures and functions have.
    pub(super) fn is_fn(&self, of: DefId) -> bool {
        [self.fn_, self.fn_mut, self.fn_once, self.async_fn, self.async_fn_mut, self.async_fn_once].contains(&Some(of))
    }

    pub(super) fn is_async_fn(&self, of: DefId) -> bool {
        [self.async_fn, self.async_fn_mut, self.async_fn_once].contains(&Some(of))
    }

    /// Traits that we take every type to have.
    pub(super) fn is_auto(&self, of: DefId) -> bool {
        [self.sized, self.send, self.sync, self.unpin].contains(&Some(of))
    }
}
