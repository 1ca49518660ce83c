//! Scopes: which names stand in each, and how they came there.

use rustc_hash::FxHashMap;

use super::def::{CrateId, DefId, Symbol};
use super::reference::{ExternalId, Target};
use orchestrate_syntax::parse::{Namespace, ScopeKind};

/// Index of a [`Scope`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
pub(super) struct ScopeIdx(pub(super) u32);

/// Index of an import of the whole workspace.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
pub(super) struct ImportIdx(pub(super) u32);

/// A chain of imports, the last one first; 0 is the empty chain.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub(super) struct Way(pub(super) u32);

/// The three namespaces of the language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub(super) enum Space {
    Type,
    Value,
    Macro,
}

/// All namespaces.
pub(super) const SPACES: [Space; 3] = [Space::Type, Space::Value, Space::Macro];

/// From where a name can be seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub(super) enum Reach {
    Everywhere,
    /// Inside this module.
    Within(DefId),
}

/// How a name came into its scope.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub(super) enum Strength {
    /// Declared or imported by name.
    Named,
    /// Declared or imported by name, but only under some configuration: what it hides shows in others.
    Conditional,
    /// Imported by a glob.
    Glob,
}

/// What a name stands for.
#[derive(Clone, Copy, Debug, serde::Serialize, serde::Deserialize)]
pub(super) struct Binding {
    pub(super) target: Target,
    pub(super) reach: Reach,
    pub(super) strength: Strength,
    pub(super) way: Way,
    /// The import that brought it; none for a declaration.
    pub(super) by: Option<ImportIdx>,
    /// Whether it is there only under a flag that nobody sets by default: it counts where nothing else does.
    pub(super) rare: bool,
}

/// What a name stands for in one scope: most often a single thing.
pub(super) type Bindings = smallvec::SmallVec<[Binding; 1]>;

/// A region in which names are looked up.
#[derive(serde::Serialize, serde::Deserialize)]
pub(super) struct Scope {
    pub(super) krate: CrateId,
    pub(super) parent: Option<ScopeIdx>,
    pub(super) kind: ScopeKind,
    /// The innermost module around, or the module itself.
    pub(super) module: DefId,
    pub(super) names: FxHashMap<(Symbol, Space), Bindings>,
    /// `macro_rules!` declared here, by name.
    pub(super) textual: FxHashMap<Symbol, Vec<DefId>>,
    /// Names of its type parameters.
    pub(super) parameters: Vec<Symbol>,
    /// Imports by name that have not found anything yet, by name.
    pub(super) pending: FxHashMap<Symbol, Vec<ImportIdx>>,
    /// Outside modules that are imported by a glob.
    pub(super) outside_globs: Vec<ExternalId>,
    pub(super) has_macro_items: bool,
}

/// All scopes, and which scope each module has.
#[derive(Default, serde::Serialize, serde::Deserialize)]
pub(super) struct Scopes {
    pub(super) scopes: Vec<Scope>,
    pub(super) of_module: FxHashMap<DefId, Vec<ScopeIdx>>,
}

/// What a scope knows of a name.
pub(super) enum Known<'a> {
    /// These; by name, or else by globs.
    Bindings(&'a [Binding]),
    /// An import of that name has not found its target yet.
    Pending,
    Nothing,
}

impl Scopes {
    pub(super) fn get(&self, id: ScopeIdx) -> &Scope {
        &self.scopes[id.0 as usize]
    }

    pub(super) fn get_mut(&mut self, id: ScopeIdx) -> &mut Scope {
        &mut self.scopes[id.0 as usize]
    }

    pub(super) fn add(&mut self, scope: Scope) -> ScopeIdx {
        let id = ScopeIdx(self.scopes.len() as u32);
        self.scopes.push(scope);
        id
    }

    /// The scopes of a module: several where its file is conditional.
    pub(super) fn of(&self, module: DefId) -> &[ScopeIdx] {
        self.of_module.get(&module).map_or(&[], |scopes| scopes)
    }

    /// Binds a name; whether that was new.
    pub(super) fn bind(&mut self, scope: ScopeIdx, name: Symbol, space: Space, binding: Binding) -> bool {
        let bindings = self.get_mut(scope).names.entry((name, space)).or_default();
        if let Some(old) = bindings.iter_mut().find(|old| old.target == binding.target) {
            // The same item by name and by glob: by name it hides the others.
            old.rare &= binding.rare;
            let wider = binding.reach == Reach::Everywhere && old.reach != Reach::Everywhere;
            if old.strength == Strength::Glob && binding.strength != Strength::Glob
                || wider && old.strength == binding.strength
            {
                *old = binding;
                return true;
            }
            return false;
        }
        bindings.push(binding);
        true
    }

    /// What one scope knows of a name. `except` is an import that may not answer itself.
    pub(super) fn look(&self, scope: ScopeIdx, name: Symbol, space: Space, except: Option<ImportIdx>) -> Known<'_> {
        let scope = self.get(scope);
        let bindings = scope.names.get(&(name, space)).map_or(&[][..], |bindings| bindings);
        if !bindings.iter().any(|binding| binding.strength == Strength::Named) {
            let others =
                scope.pending.get(&name).is_some_and(|imports| imports.iter().any(|import| Some(*import) != except));
            if others {
                return Known::Pending;
            }
        }
        if bindings.is_empty() { Known::Nothing } else { Known::Bindings(bindings) }
    }
}

/// The bindings that show: those by name hide those by glob, and no import sees what it brought itself.
pub(super) fn visible(bindings: &[Binding], except: Option<ImportIdx>) -> impl Iterator<Item = &Binding> {
    let others = move |binding: &&Binding| except.is_none() || binding.by != except;
    let usual = bindings.iter().filter(others).any(|binding| !binding.rare);
    let counts = move |binding: &&Binding| others(binding) && (!usual || !binding.rare);
    let hides = bindings.iter().filter(counts).any(|binding| binding.strength == Strength::Named);
    bindings.iter().filter(counts).filter(move |binding| !hides || binding.strength != Strength::Glob)
}

/// The namespaces in which a path's last name is looked up, the first that has it first.
pub(super) fn spaces_of(namespace: Namespace) -> &'static [Space] {
    match namespace {
        Namespace::Type => &[Space::Type],
        Namespace::Value | Namespace::Pattern => &[Space::Value],
        Namespace::Macro => &[Space::Macro],
        // No scope has members: they are found by what stands before them.
        Namespace::Field | Namespace::Member => &[],
        Namespace::Any => &[Space::Type, Space::Value, Space::Macro],
    }
}
