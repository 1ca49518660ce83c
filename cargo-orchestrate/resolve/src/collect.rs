//! Turns mounted files into definitions and scopes, each declared name bound in its scope.

use rustc_hash::{FxHashMap, FxHashSet};

use super::def::{Crate, CrateId, Def, DefId, Symbol};
use super::intern::Names;
use super::load::{Loaded, Mount, MountId, Origin};
use super::reference::Target;
use super::scope::{Binding, ImportIdx, Reach, Scope, ScopeIdx, Scopes, Space, Strength, Way};
use orchestrate_syntax::parse::{
    Binds, Cfg, DefKind, ImportFact, ItemDetail, ItemFact, ItemId, NO_ID, NameId, ScopeFact, ScopeId, ScopeKind,
    Visibility,
};
use orchestrate_workspace::metadata::{TargetKind, Workspace};
use orchestrate_workspace::source::{Site, Span};

/// Where the tables of a mount begin.
#[derive(Clone, Debug, serde::Serialize, serde::Deserialize)]
pub(super) struct Base {
    /// The definition of the file's own module.
    pub(super) module: DefId,
    /// Definition of the file's first item.
    pub(super) defs: u32,
    /// The file's own scope.
    pub(super) root: ScopeIdx,
    /// Scope 1 of the file, if it has one.
    pub(super) scopes: u32,
    /// The file's names.
    pub(super) names: Vec<Symbol>,
    /// First of the file's imports.
    pub(super) imports: u32,
    /// Whether the whole file is test code.
    pub(super) test: bool,
    /// The item that everything in the file belongs to, where that is not the file's module.
    pub(super) owner: DefId,
    /// Where entries stand that do not follow each other, because the file has changed since it was mounted.
    pub(super) moved: Option<Box<Moved>>,
}

/// Definition, scope and import of each of a file's entries.
#[derive(Clone, Debug, Default, serde::Serialize, serde::Deserialize)]
pub(super) struct Moved {
    pub(super) items: Vec<DefId>,
    pub(super) scopes: Vec<ScopeIdx>,
    pub(super) imports: Vec<ImportIdx>,
}

/// An import, and where it stands.
#[derive(Clone, Copy, Debug, serde::Serialize, serde::Deserialize)]
pub(super) struct Import {
    pub(super) mount: MountId,
    pub(super) index: u32,
    pub(super) scope: ScopeIdx,
}

/// Everything that is declared.
#[derive(serde::Serialize, serde::Deserialize)]
pub(super) struct Declared {
    pub(super) crates: Vec<Crate>,
    pub(super) defs: Vec<Def>,
    pub(super) bases: Vec<Base>,
    /// The first definition of each mount. Beside each other they are searched faster than where the mounts have them.
    firsts: Vec<u32>,
    pub(super) scopes: Scopes,
    pub(super) imports: Vec<Import>,
    /// Members of enums, traits and impls, fields left out.
    pub(super) members: FxHashMap<(DefId, Symbol), Vec<DefId>>,
    /// Fields of structs, unions and variants.
    pub(super) fields: FxHashMap<(DefId, Symbol), Vec<DefId>>,
    /// Variants of an enum.
    pub(super) variants: FxHashMap<DefId, Vec<(Symbol, DefId)>>,
    /// Names that an `extern crate` at a crate's root gives, which count in every module of it.
    pub(super) extern_crates: FxHashSet<(CrateId, Symbol)>,
    /// Crates whose build scripts may set flags: in them, no flag is rare.
    pub(super) flagged: FxHashSet<CrateId>,
    /// What was declared since imports were resolved last.
    #[serde(skip)]
    pub(super) fresh: Vec<(ScopeIdx, Symbol, Space)>,
    /// How many of the crates are the workspace's own; they come first.
    pub(super) own_crates: u32,
    /// `macro_rules!` of a crate, by name.
    pub(super) macros: FxHashMap<(CrateId, Symbol), Vec<DefId>>,
    /// What changed after everything was declared.
    #[serde(skip)]
    pub(super) changes: Changes,
}

/// Definitions that came and went after everything was declared.
#[derive(Default)]
pub(super) struct Changes {
    /// Where each new one stands.
    pub(super) homes: FxHashMap<DefId, MountId>,
    /// New ones by the definition behind which they stand.
    pub(super) behind: FxHashMap<DefId, Vec<DefId>>,
    pub(super) gone: FxHashSet<DefId>,
}

impl Base {
    /// The definition of an item; members that a macro made name the impl around its call by no id of their own.
    pub(super) fn def(&self, item: ItemId) -> DefId {
        match &self.moved {
            _ if item.0 == NO_ID => self.owner,
            Some(moved) => moved.items[item.0 as usize],
            None => DefId(self.defs + item.0),
        }
    }

    pub(super) fn scope(&self, scope: ScopeId) -> ScopeIdx {
        match (scope.0, &self.moved) {
            (0, _) => self.root,
            (index, Some(moved)) => moved.scopes[index as usize],
            (index, None) => ScopeIdx(self.scopes + index - 1),
        }
    }

    pub(super) fn import(&self, index: u32) -> ImportIdx {
        self.moved.as_ref().map_or(ImportIdx(self.imports + index), |moved| moved.imports[index as usize])
    }

    pub(super) fn name(&self, name: NameId) -> Symbol {
        self.names[name.0 as usize]
    }

    /// The definition of an item, or what the file itself stands in.
    pub(super) fn owner(&self, item: Option<ItemId>) -> DefId {
        item.map_or(self.owner, |item| self.def(item))
    }
}

/// Declares everything that the mounted files declare.
pub(super) fn collect(workspace: &Workspace, loaded: &Loaded, names: &mut Names) -> Declared {
    let mut declared = Declared {
        crates: Vec::new(),
        defs: Vec::new(),
        bases: Vec::new(),
        firsts: Vec::new(),
        scopes: Scopes::default(),
        imports: Vec::new(),
        members: FxHashMap::default(),
        fields: FxHashMap::default(),
        variants: FxHashMap::default(),
        extern_crates: FxHashSet::default(),
        flagged: FxHashSet::default(),
        fresh: Vec::new(),
        own_crates: 0,
        macros: FxHashMap::default(),
        changes: Changes::default(),
    };
    declared.crates(workspace, loaded, names);
    for index in 0..loaded.mounts.len() {
        declared.mount(loaded, MountId(index as u32), names);
    }
    declared
}

impl Declared {
    fn crates(&mut self, workspace: &Workspace, loaded: &Loaded, names: &mut Names) {
        let mut roots: FxHashMap<CrateId, &Mount> = FxHashMap::default();
        for mount in loaded.mounts.iter().filter(|mount| matches!(mount.origin, Origin::Root)) {
            roots.insert(mount.krate, mount);
        }
        for (package_index, package) in workspace.packages.iter().enumerate() {
            for target in &package.targets {
                let id = CrateId(self.crates.len() as u32);
                let name = match target.kind.word() {
                    Some("build") => format!("{}[build]", package.name),
                    Some(word) => format!("{}[{word}:{}]", package.name, target.name),
                    None => target.name.replace('-', "_"),
                };
                let root = DefId(self.defs.len() as u32);
                let test = matches!(target.kind, TargetKind::Test | TargetKind::Bench);
                let Some(mount) = roots.get(&id) else { continue };
                self.defs.push(Def {
                    krate: id,
                    parent: None,
                    name: names.intern(&name),
                    kind: DefKind::Module,
                    site: Site::new(mount.file, Span::default()),
                    span: Span::default(),
                    visibility: Visibility::Public,
                    test,
                    facts: None,
                });
                if package.targets.iter().any(|target| target.kind == TargetKind::BuildScript) {
                    self.flagged.insert(id);
                }
                self.crates.push(Crate {
                    package: package_index,
                    name,
                    kind: target.kind,
                    root,
                    edition: target.edition,
                });
            }
        }
        self.own_crates = self.crates.len() as u32;
        for outside in &loaded.outside {
            let id = CrateId(self.crates.len() as u32);
            let root = DefId(self.defs.len() as u32);
            let Some(mount) = roots.get(&id) else { continue };
            self.defs.push(Def {
                krate: id,
                parent: None,
                name: names.intern(&outside.name),
                kind: DefKind::Module,
                site: Site::new(mount.file, Span::default()),
                span: Span::default(),
                visibility: Visibility::Public,
                test: false,
                facts: None,
            });
            self.flagged.insert(id);
            let (name, edition) = (outside.name.to_string(), outside.edition);
            self.crates.push(Crate { package: usize::MAX, name, kind: TargetKind::Lib, root, edition });
        }
    }

    /// Whether a crate is one of the workspace's own.
    pub(super) fn is_own(&self, krate: CrateId) -> bool {
        krate.0 < self.own_crates
    }

    /// Whether a definition is one of the workspace's own.
    pub(super) fn is_own_def(&self, def: DefId) -> bool {
        self.is_own(self.defs[def.0 as usize].krate)
    }

    /// The file whose facts a definition has its own from.
    pub(super) fn mount_of(&self, def: DefId) -> Option<MountId> {
        if let Some(home) = self.changes.homes.get(&def) {
            return Some(*home);
        }
        let at = self.firsts.partition_point(|first| *first <= def.0).checked_sub(1)?;
        Some(MountId(at as u32))
    }

    /// The path at which a definition is declared.
    pub(super) fn path(&self, def: DefId, names: &Names) -> String {
        let parents = std::iter::successors(Some(def), |def| self.defs[def.0 as usize].parent);
        let mut parts: Vec<&str> = parents
            .map(|def| self.defs[def.0 as usize].name)
            .filter(|name| name.0 != u32::MAX)
            .map(|name| names.text(name))
            .collect();
        parts.reverse();
        parts.join("::")
    }

    /// Declares what a mounted file, or the text that a macro made, declares.
    pub(super) fn mount(&mut self, loaded: &Loaded, id: MountId, names: &mut Names) {
        let mount = &loaded.mounts[id.0 as usize];
        let facts = &mount.facts;
        let symbols: Vec<Symbol> = facts.names.iter().map(|name| names.intern(name)).collect();
        let (module, owner, root) = self.place(loaded, mount);
        let base = Base {
            module,
            owner,
            root,
            defs: self.defs.len() as u32,
            imports: self.imports.len() as u32,
            scopes: self.scopes.scopes.len() as u32,
            names: symbols,
            test: self.defs[owner.0 as usize].test,
            moved: None,
        };
        for scope in facts.scopes.iter().skip(1) {
            self.scope(mount.krate, &base, scope);
        }
        for (index, item) in facts.items.iter().enumerate() {
            self.item(mount, &base, ItemId(index as u32), item);
        }
        for (index, import) in facts.imports.iter().enumerate() {
            self.import(id, &base, index as u32, import);
        }
        self.firsts.push(base.defs);
        self.bases.push(base);
    }

    /// The module that a file is, or is included in, and the scope that its items go to.
    fn place(&mut self, loaded: &Loaded, mount: &Mount) -> (DefId, DefId, ScopeIdx) {
        match mount.origin {
            Origin::Root => {
                let root = self.crates[mount.krate.0 as usize].root;
                (root, root, self.module_scope(mount.krate, root))
            }
            Origin::Module(outer, item) => {
                let module = self.bases[outer.0 as usize].def(item);
                let parent = self.bases[outer.0 as usize].scope(loaded.mounts[outer.0 as usize].facts.item(item).scope);
                let scope = self.module_scope(mount.krate, module);
                self.scopes.get_mut(scope).parent = Some(parent);
                (module, module, scope)
            }
            Origin::Include(outer, scope, owner) | Origin::Made(outer, scope, owner, _) => {
                let base = &self.bases[outer.0 as usize];
                let scope = base.scope(scope);
                (self.scopes.get(scope).module, base.owner(owner), scope)
            }
        }
    }

    fn module_scope(&mut self, krate: CrateId, module: DefId) -> ScopeIdx {
        let scope = self.scopes.add(empty_scope(krate, None, ScopeKind::Module, module));
        self.scopes.of_module.entry(module).or_default().push(scope);
        scope
    }

    pub(super) fn scope(&mut self, krate: CrateId, base: &Base, fact: &ScopeFact) -> ScopeIdx {
        let parent = fact.parent.map(|parent| base.scope(parent));
        let module = match (fact.kind, fact.owner, parent) {
            (ScopeKind::Module, Some(owner), _) => base.def(owner),
            (_, _, Some(parent)) => self.scopes.get(parent).module,
            _ => base.module,
        };
        let mut scope = empty_scope(krate, parent, fact.kind, module);
        scope.parameters = fact.type_parameters.iter().map(|parameter| base.name(parameter.name)).collect();
        let id = self.scopes.add(scope);
        if fact.kind == ScopeKind::Module {
            self.scopes.of_module.entry(module).or_default().push(id);
        }
        id
    }

    pub(super) fn item(&mut self, mount: &Mount, base: &Base, id: ItemId, item: &ItemFact) {
        let def = DefId(self.defs.len() as u32);
        let name = item.name.map_or(Symbol(u32::MAX), |name| base.name(name));
        let parent = base.owner(item.owner);
        self.defs.push(Def {
            krate: mount.krate,
            parent: Some(parent),
            name,
            kind: item.kind,
            site: Site::new(mount.file, item.name_span),
            span: item.span,
            visibility: item.visibility,
            test: base.test || item.test,
            facts: Some((mount.facts_id, id)),
        });
        if item.name.is_none() {
            return;
        }
        match item.parent {
            Some(owner) if item.kind == DefKind::Field => {
                self.fields.entry((base.def(owner), name)).or_default().push(def);
            }
            Some(owner) => {
                self.members.entry((base.def(owner), name)).or_default().push(def);
                if item.kind == DefKind::Variant {
                    self.variants.entry(base.def(owner)).or_default().push((name, def));
                }
            }
            None => self.declare(mount.krate, base, item, name, def),
        }
    }

    fn declare(&mut self, krate: CrateId, base: &Base, item: &ItemFact, name: Symbol, def: DefId) {
        let scope = base.scope(item.scope);
        let binding = Binding {
            target: Target::Def(def),
            reach: self.reach(scope, item.visibility),
            strength: if item.cfg == Cfg::Always { Strength::Named } else { Strength::Conditional },
            way: Way::default(),
            by: None,
            rare: item.cfg == Cfg::Rare && !self.flagged.contains(&krate),
        };
        if let ItemDetail::Macro { exported, .. } = &item.detail {
            return self.declare_macro(krate, scope, name, def, *exported, binding);
        }
        let is_value = matches!(item.detail, ItemDetail::Type { value: true, .. });
        let spaces: &[Space] = match item.kind {
            DefKind::Fn | DefKind::Const | DefKind::Static => &[Space::Value],
            _ if is_value => &[Space::Type, Space::Value],
            _ => &[Space::Type],
        };
        for space in spaces {
            self.bind(scope, name, *space, binding);
        }
    }

    fn bind(&mut self, scope: ScopeIdx, name: Symbol, space: Space, binding: Binding) {
        if self.scopes.bind(scope, name, space, binding) {
            self.fresh.push((scope, name, space));
        }
    }

    fn declare_macro(
        &mut self,
        krate: CrateId,
        scope: ScopeIdx,
        name: Symbol,
        def: DefId,
        exported: bool,
        binding: Binding,
    ) {
        self.scopes.get_mut(scope).textual.entry(name).or_default().push(def);
        self.macros.entry((krate, name)).or_default().push(def);
        let root = self.crates[krate.0 as usize].root;
        if exported {
            for root in self.scopes.of(root).to_vec() {
                self.bind(root, name, Space::Macro, Binding { reach: Reach::Everywhere, ..binding });
            }
        }
        // A path reaches a macro that is not exported only through `use name`, in the textual scope of it.
        let local = Binding { strength: Strength::Conditional, ..binding };
        self.bind(scope, name, Space::Macro, local);
    }

    pub(super) fn import(&mut self, mount: MountId, base: &Base, index: u32, import: &ImportFact) -> ImportIdx {
        let scope = base.scope(import.path.scope);
        let id = ImportIdx(self.imports.len() as u32);
        self.imports.push(Import { mount, index, scope });
        let krate = self.scopes.get(scope).krate;
        let at_root = self.scopes.get(scope).module == self.crates[krate.0 as usize].root;
        if let (true, true, Binds::Name(name)) = (import.extern_crate, at_root, import.binds) {
            self.extern_crates.insert((krate, base.name(name)));
        }
        if let (Binds::Name(name), Cfg::Always) = (import.binds, import.cfg) {
            let name = base.name(name);
            self.scopes.get_mut(scope).pending.entry(name).or_default().push(id);
        }
        id
    }

    /// From where a declaration can be seen; `pub(in …)` and `pub(super)` are narrowed to the crate, which errs on the side of
    /// seeing more.
    pub(super) fn reach(&self, scope: ScopeIdx, visibility: Visibility) -> Reach {
        let scope = self.scopes.get(scope);
        match visibility {
            Visibility::Public => Reach::Everywhere,
            Visibility::Crate | Visibility::Restricted => Reach::Within(self.crates[scope.krate.0 as usize].root),
            Visibility::Private => Reach::Within(scope.module),
        }
    }

    /// Whether `inner` is `outer` or lies beneath it.
    pub(super) fn is_within(&self, inner: DefId, outer: DefId) -> bool {
        let mut at = Some(inner);
        while let Some(def) = at {
            if def == outer {
                return true;
            }
            at = self.defs[def.0 as usize].parent;
        }
        false
    }
}

fn empty_scope(krate: CrateId, parent: Option<ScopeIdx>, kind: ScopeKind, module: DefId) -> Scope {
    Scope {
        krate,
        parent,
        kind,
        module,
        names: FxHashMap::default(),
        textual: FxHashMap::default(),
        parameters: Vec::new(),
        pending: FxHashMap::default(),
        outside_globs: Vec::new(),
        has_macro_items: false,
    }
}
