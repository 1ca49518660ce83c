//! What needs resolved imports: the types of impls, aliases, bounds, derives; and from them the item paths of members.

use super::collect::Declared;
use super::def::{Def, DefId};
use super::ground::Ground;
use super::intern::Names;
use super::load::{Loaded, Mount, MountId};
use super::member::Members;
use super::outside;
use super::reference::Target;
use super::scope::{ScopeIdx, Space};
use orchestrate_syntax::parse::{
    DefKind, FileFacts, ItemDetail, ItemId, NameId, Namespace, PathFact, ScopeId, TypeFact, TypeId, TypedPathId,
    Visibility,
};
use orchestrate_workspace::source::{Site, Span};

/// What the standard library's derives give a type: the module of the trait, its name, its methods.
const DERIVED: &[(&str, &str, &[&str])] = &[
    ("clone", "Clone", &["clone", "clone_from"]),
    ("marker", "Copy", &[]),
    ("fmt", "Debug", &["fmt"]),
    ("default", "Default", &["default"]),
    ("cmp", "Eq", &[]),
    ("hash", "Hash", &["hash", "hash_slice"]),
    ("cmp", "Ord", &["cmp", "max", "min", "clamp"]),
    ("cmp", "PartialEq", &["eq", "ne"]),
    ("cmp", "PartialOrd", &["partial_cmp", "lt", "le", "gt", "ge"]),
];

/// Declares the impls that the standard library's derives write: `Type::default` is the type's own.
pub(super) fn derived_impls(
    declared: &mut Declared,
    loaded: &Loaded,
    mounts: &[MountId],
    names: &mut Names,
    members: &mut Members,
) {
    let root = outside::std_crate(declared).map(|(_, root)| root);
    let traits: Vec<Vec<Target>> = DERIVED
        .iter()
        .map(|(module, name, _)| {
            let path = format!("{module}::{name}");
            let found = root.and_then(|root| outside::find(declared, names, root, &path, Space::Type));
            found.map(Target::Def).into_iter().collect()
        })
        .collect();
    for id in mounts {
        let mount = &loaded.mounts[id.0 as usize];
        for (item_index, item) in mount.facts.items.iter().enumerate() {
            let ItemDetail::Type { derives, .. } = &item.detail else { continue };
            let ty = declared.bases[id.0 as usize].def(ItemId(item_index as u32));
            for (known, span) in known_derives(&mount.facts, derives) {
                let (_, name, of) = DERIVED[known];
                derived_impl(declared, names, members, (ty, span), (name, &traits[known]), of);
            }
        }
    }
}

/// Derives of the standard library, with their places.
fn known_derives(facts: &FileFacts, derives: &[PathFact]) -> impl Iterator<Item = (usize, Span)> {
    derives.iter().filter_map(|derive| {
        let last = facts.path(*derive).last()?;
        Some((DERIVED.iter().position(|(_, name, _)| *name == facts.name(last.name))?, last.span))
    })
}

/// Gives derived impls the places of their derives, where a file has changed otherwise.
pub(super) fn place_derived_impls(declared: &mut Declared, members: &Members, mount: &Mount, id: MountId) {
    for (index, item) in mount.facts.items.iter().enumerate() {
        let ItemDetail::Type { derives, .. } = &item.detail else { continue };
        let ty = declared.bases[id.0 as usize].def(ItemId(index as u32));
        let impls = members.of_traits.get(&ty).into_iter().flatten().map(|(imp, _)| *imp);
        let derived: Vec<DefId> = impls.filter(|imp| declared.defs[imp.0 as usize].facts.is_none()).collect();
        for (imp, (_, span)) in derived.into_iter().zip(known_derives(&mount.facts, derives)) {
            let (first, end) = (imp.0 as usize, declared.defs.len());
            let of_impl = |def: &Def| def.parent == Some(imp);
            let count = declared.defs[first + 1..end].iter().take_while(|def| of_impl(def)).count();
            for def in &mut declared.defs[first..=first + count] {
                def.site.span = span;
                def.span = span;
            }
        }
    }
}

fn derived_impl(
    declared: &mut Declared,
    names: &mut Names,
    members: &mut Members,
    (ty, span): (DefId, Span),
    (derive, traits): (&str, &[Target]),
    of: &[&str],
) {
    let data = declared.defs[ty.0 as usize].clone();
    let name = names.intern(&format!("<{} as {derive}>", names.text(data.name)));
    let site = Site::new(data.site.file, span);
    let imp = DefId(declared.defs.len() as u32);
    let visibility = Visibility::Public;
    declared.defs.push(Def { name, kind: DefKind::Impl, site, span, visibility, facts: None, ..data });
    for member in of {
        let name = names.intern(member);
        let def = DefId(declared.defs.len() as u32);
        let data = declared.defs[imp.0 as usize].clone();
        declared.defs.push(Def { parent: Some(imp), name, kind: DefKind::Fn, ..data });
        declared.members.entry((imp, name)).or_default().push(def);
    }
    members.of_traits.entry(ty).or_default().push((imp, traits.to_vec()));
}

/// Finds the members of the types and traits of these files; `members` holds the derived impls already.
pub(super) fn members(declared: &Declared, ground: &mut Ground<'_>, mounts: &[MountId], members: &mut Members) {
    // Aliases first: an impl may be for one, and its bounds go through one.
    for mount in mounts.iter().copied() {
        aliases(declared, ground, members, mount);
    }
    for mount in mounts.iter().copied() {
        details(declared, ground, members, mount);
        bounds(declared, ground, members, mount);
    }
    // An associated type of an impl may stand for a path that begins with `Self`.
    for mount in mounts.iter().copied() {
        aliases(declared, ground, members, mount);
    }
}

fn aliases(declared: &Declared, ground: &mut Ground<'_>, members: &mut Members, mount: MountId) {
    let loaded = ground.loaded;
    for (index, item) in loaded.mounts[mount.0 as usize].facts.items.iter().enumerate() {
        let ItemDetail::Alias { path: Some(path), .. } = item.detail else { continue };
        let def = declared.bases[mount.0 as usize].def(ItemId(index as u32));
        let targets = ground.targets(declared, members, (mount, def), path, Namespace::Type);
        let others: Vec<Target> = targets.into_iter().filter(|target| *target != Target::Def(def)).collect();
        members.aliases.insert(def, others);
    }
}

fn details(declared: &Declared, ground: &mut Ground<'_>, members: &mut Members, mount: MountId) {
    let loaded = ground.loaded;
    for (index, item) in loaded.mounts[mount.0 as usize].facts.items.iter().enumerate() {
        let def = declared.bases[mount.0 as usize].def(ItemId(index as u32));
        let at = (mount, def);
        match &item.detail {
            ItemDetail::Impl { self_type, of_trait, .. } => {
                implementation(declared, ground, members, at, *self_type, *of_trait)
            }
            ItemDetail::Trait(bounds) if !bounds.is_empty() => {
                let facts = &loaded.mounts[mount.0 as usize].facts;
                let path = |bound: &TypedPathId| facts.typed_paths[bound.0 as usize].path;
                let all = |bound: PathFact| ground.targets(declared, members, at, bound, Namespace::Type);
                let supertraits: Vec<Target> = bounds.iter().map(path).flat_map(all).collect();
                members.supertraits.insert(def, supertraits);
            }
            _ => {}
        }
    }
}

fn implementation(
    declared: &Declared,
    ground: &mut Ground<'_>,
    members: &mut Members,
    at: (MountId, DefId),
    self_type: Option<PathFact>,
    of_trait: Option<PathFact>,
) {
    let types = self_type.map_or_else(Vec::new, |path| ground.targets(declared, members, at, path, Namespace::Type));
    let types: Vec<Target> = types.into_iter().flat_map(|target| through_aliases(members, target)).collect();
    let traits = of_trait.map(|path| ground.targets(declared, members, at, path, Namespace::Type));
    for target in &types {
        let Target::Def(ty) = target else { continue };
        match &traits {
            None => members.inherent.entry(*ty).or_default().push(at.1),
            Some(traits) => members.of_traits.entry(*ty).or_default().push((at.1, traits.clone())),
        }
    }
    members.self_types.insert(at.1, types);
    members.traits.insert(at.1, traits.unwrap_or_default());
}

/// The types that an alias stands for; a type stands for itself.
fn through_aliases(members: &Members, target: Target) -> Vec<Target> {
    let mut at = vec![target];
    for _ in 0..8 {
        let expand = |target: Target| match target {
            Target::Def(def) => {
                members.aliases.get(&def).filter(|targets| !targets.is_empty()).cloned().unwrap_or(vec![target])
            }
            other => vec![other],
        };
        let next: Vec<Target> = at.iter().copied().flat_map(expand).collect();
        if next == at {
            break;
        }
        at = next;
        at.truncate(16);
    }
    at
}

/// What binds the type parameters of a file's scopes; what is known already stays.
pub(super) fn bounds(declared: &Declared, ground: &mut Ground<'_>, members: &mut Members, mount: MountId) {
    let loaded = ground.loaded;
    let base = &declared.bases[mount.0 as usize];
    let facts = &loaded.mounts[mount.0 as usize].facts;
    for (index, fact) in facts.scopes.iter().enumerate() {
        let scope: ScopeIdx = base.scope(ScopeId(index as u32));
        for (position, parameter) in fact.type_parameters.iter().enumerate() {
            if members.bounds.contains_key(&(scope, position as u32)) {
                continue;
            }
            let owner = base.owner(fact.owner);
            let all = |bound: PathFact| ground.targets(declared, members, (mount, owner), bound, Namespace::Type);
            let predicates = facts.predicates[fact.predicates.range()].iter();
            let of_parameter = predicates.filter(|predicate| is_name(facts, predicate.ty, parameter.name));
            let written =
                of_parameter.flat_map(|predicate| facts.list(predicate.bounds)).map(|bound| TypedPathId(*bound));
            let bounds = parameter.bounds.iter().copied().chain(written);
            let targets: Vec<Target> =
                bounds.map(|bound| facts.typed_paths[bound.0 as usize].path).flat_map(all).collect();
            members.bounds.insert((scope, position as u32), targets);
        }
    }
}

/// Whether a type is a plain name.
fn is_name(facts: &FileFacts, ty: TypeId, name: NameId) -> bool {
    let TypeFact::Path(path) = facts.types[ty.0 as usize] else { return false };
    let path = facts.typed_paths[path.0 as usize].path;
    matches!(facts.path(path), [only] if only.name == name)
}

/// Gives impls their place in item paths: an inherent one beneath its type, a trait's one named `<Type as Trait>`.
pub(super) fn name_impls(declared: &mut Declared, loaded: &Loaded, members: &Members, names: &mut Names) {
    let unnamed = names.intern("");
    for def in &mut declared.defs {
        if def.name.0 == u32::MAX {
            def.name = unnamed;
        }
    }
    for (mount, base) in loaded.mounts.iter().zip(&declared.bases) {
        let own = declared.is_own(mount.krate);
        for (index, item) in mount.facts.items.iter().enumerate() {
            let ItemDetail::Impl { self_text, of_trait, trait_text, .. } = &item.detail else { continue };
            let def = base.def(ItemId(index as u32));
            let own_type = members.self_types.get(&def).into_iter().flatten().find_map(|target| match target {
                Target::Def(ty) if declared.defs[ty.0 as usize].krate == mount.krate => Some(*ty),
                _ => None,
            });
            // A type that is declared inside its own impl keeps the impl where it stands.
            let own_type = own_type.filter(|ty| !declared.is_within(*ty, def));
            let data = &mut declared.defs[def.0 as usize];
            match (of_trait, own_type) {
                (Some(_), _) => data.name = names.intern(&format!("<{self_text} as {trait_text}>")),
                (None, Some(ty)) => data.parent = Some(ty),
                // Paths name primitive types so, too.
                (None, None) if !own => data.name = names.intern(&format!("primitive::{self_text}")),
                (None, None) => data.name = names.intern(self_text),
            }
            debug_assert_eq!(data.kind, DefKind::Impl);
        }
    }
}
