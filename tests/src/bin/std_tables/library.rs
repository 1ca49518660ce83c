//! The library as a tree of modules: every item, every implementation, every import, of all its crates.

use std::collections::HashMap;

use syn::{Item, ItemImpl, Visibility};

use crate::marks::Marks;

/// Index of a module.
pub(crate) type ModuleId = usize;
/// Index of a definition.
pub(crate) type DefId = usize;

/// Where a name lives: types and modules, values, macros.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub(crate) enum Namespace {
    Type,
    Value,
    Macro,
}

/// All of them, in the order in which they are asked.
pub(crate) const NAMESPACES: [Namespace; 3] = [Namespace::Type, Namespace::Value, Namespace::Macro];

/// What a name stands for.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub(crate) enum Target {
    Module(ModuleId),
    Def(DefId),
    /// A variant of an enum, by its index.
    Variant(DefId, usize),
}

/// A name in a module.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Name {
    pub(crate) target: Target,
    pub(crate) public: bool,
    /// Visible in its module and beneath alone.
    pub(crate) private: bool,
    pub(crate) unstable: bool,
    /// Found by a glob import: anything else of the name goes before it.
    pub(crate) glob: bool,
}

/// One path of a `use`.
#[derive(Clone, Debug)]
pub(crate) struct Import {
    pub(crate) path: Vec<String>,
    /// `None` for a glob.
    pub(crate) name: Option<String>,
    pub(crate) public: bool,
    pub(crate) private: bool,
    pub(crate) unstable: bool,
}

/// A module.
#[derive(Debug, Default)]
pub(crate) struct Module {
    pub(crate) name: String,
    pub(crate) parent: Option<ModuleId>,
    /// Root of its crate.
    pub(crate) root: ModuleId,
    pub(crate) names: HashMap<(String, Namespace), Name>,
    pub(crate) imports: Vec<Import>,
}

/// A definition: anything with a name but a module.
pub(crate) struct Def {
    pub(crate) name: String,
    pub(crate) module: ModuleId,
    pub(crate) item: Item,
    pub(crate) unstable: bool,
}

/// An implementation.
pub(crate) struct Implementation {
    pub(crate) module: ModuleId,
    pub(crate) item: ItemImpl,
    pub(crate) unstable: bool,
}

/// The library.
#[derive(Default)]
pub(crate) struct Library {
    pub(crate) modules: Vec<Module>,
    pub(crate) defs: Vec<Def>,
    pub(crate) impls: Vec<Implementation>,
    /// Roots of its crates, by name.
    pub(crate) crates: HashMap<String, ModuleId>,
}

impl Library {
    /// Adds a module beneath `parent`, without a name in it yet.
    pub(crate) fn module(&mut self, name: &str, parent: Option<ModuleId>) -> ModuleId {
        let id = self.modules.len();
        let root = parent.map_or(id, |parent| self.modules[parent].root);
        self.modules.push(Module { name: name.to_owned(), parent, root, ..Module::default() });
        id
    }

    /// Gives `target` a name in `module`; a name by a glob never hides another.
    pub(crate) fn name(&mut self, module: ModuleId, name: &str, namespace: Namespace, new: Name) -> bool {
        let key = (name.to_owned(), namespace);
        let names = &mut self.modules[module].names;
        let better = names.get(&key).is_none_or(|old| old.glob && (!new.glob || new.public && !old.public));
        if better {
            names.insert(key, new);
        }
        better
    }

    /// Adds a definition and its name.
    pub(crate) fn define(&mut self, module: ModuleId, item: Item, marks: &Marks) {
        let Some((name, visibility)) = named(&item) else { return };
        let unstable = marks.unstable || marks.hidden;
        let id = self.defs.len();
        // Only macros that are public are defined by name.
        let (public, private) = (visibility.is_none_or(is_public), visibility.is_some_and(is_private));
        let new = Name { target: Target::Def(id), public, private, unstable, glob: false };
        for namespace in namespaces(&item) {
            self.name(module, &name, *namespace, new);
        }
        self.defs.push(Def { name, module, item, unstable });
    }

    /// Whether `module` is `outer` or beneath it.
    pub(crate) fn is_within(&self, module: ModuleId, outer: ModuleId) -> bool {
        let parent = |at: &ModuleId| self.modules[*at].parent;
        std::iter::successors(Some(module), parent).any(|at| at == outer)
    }

    /// The segments of a module's path from the root of its crate.
    pub(crate) fn path(&self, module: ModuleId) -> Vec<String> {
        let mut path = Vec::new();
        let mut at = module;
        while let Some(parent) = self.modules[at].parent {
            path.push(self.modules[at].name.clone());
            at = parent;
        }
        path.reverse();
        path
    }
}

/// Whether a visibility is plain `pub`.
pub(crate) fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

/// Whether there is no visibility at all.
pub(crate) fn is_private(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Inherited)
}

fn named(item: &Item) -> Option<(String, Option<&Visibility>)> {
    let (ident, visibility) = match item {
        Item::Const(item) => (&item.ident, &item.vis),
        Item::Enum(item) => (&item.ident, &item.vis),
        Item::Fn(item) => (&item.sig.ident, &item.vis),
        Item::Static(item) => (&item.ident, &item.vis),
        Item::Struct(item) => (&item.ident, &item.vis),
        Item::Trait(item) => (&item.ident, &item.vis),
        Item::Type(item) => (&item.ident, &item.vis),
        Item::Union(item) => (&item.ident, &item.vis),
        Item::Macro(item) => {
            return item.ident.as_ref().map(|ident| (ident.to_string(), None));
        }
        _ => return None,
    };
    Some((ident.to_string(), Some(visibility)))
}

fn namespaces(item: &Item) -> &'static [Namespace] {
    match item {
        Item::Const(_) | Item::Fn(_) | Item::Static(_) => &[Namespace::Value],
        Item::Struct(item) if !matches!(item.fields, syn::Fields::Named(_)) => &[Namespace::Type, Namespace::Value],
        Item::Macro(_) => &[Namespace::Macro],
        _ => &[Namespace::Type],
    }
}
