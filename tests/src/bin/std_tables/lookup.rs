//! Names found: imports to a fixed point, and paths to what they name.

use crate::library::{Import, Library, ModuleId, NAMESPACES, Name, Namespace, Target};

/// Rounds of imports after which what is unresolved stays so.
const ROUNDS: usize = 24;

impl Library {
    /// Resolves every import of every module.
    pub(crate) fn resolve_imports(&mut self) {
        for _ in 0..ROUNDS {
            let mut changed = false;
            for module in 0..self.modules.len() {
                for import in self.modules[module].imports.clone() {
                    changed |= self.resolve_import(module, &import);
                }
            }
            if !changed {
                return;
            }
        }
    }

    fn resolve_import(&mut self, module: ModuleId, import: &Import) -> bool {
        let Some(name) = &import.name else { return self.resolve_glob(module, import) };
        let mut changed = false;
        for namespace in NAMESPACES {
            if let Some((target, unstable)) = self.find(module, &import.path, namespace) {
                let unstable = unstable || import.unstable;
                let new = Name { target, public: import.public, private: import.private, unstable, glob: false };
                changed |= self.name(module, name, namespace, new);
            }
        }
        changed
    }

    fn resolve_glob(&mut self, module: ModuleId, import: &Import) -> bool {
        let found: Vec<((String, Namespace), Name)> = match self.find(module, &import.path, Namespace::Type) {
            Some((Target::Module(from), _)) if from != module => {
                let inside = self.is_within(module, from);
                let names = self.modules[from].names.iter().filter(|(_, name)| inside || !name.private);
                names.map(|(key, name)| (key.clone(), *name)).collect()
            }
            Some((Target::Def(id), _)) => {
                let variants = self.variants(id).into_iter().enumerate();
                let name = |index| Name {
                    target: Target::Variant(id, index),
                    public: true,
                    private: false,
                    unstable: false,
                    glob: true,
                };
                variants.map(|(index, variant)| ((variant, Namespace::Value), name(index))).collect()
            }
            _ => Vec::new(),
        };
        let mut changed = false;
        for ((name, namespace), from) in found {
            let unstable = from.unstable || import.unstable;
            let public = import.public && from.public;
            let new = Name { target: from.target, public, private: import.private, unstable, glob: true };
            changed |= self.name(module, &name, namespace, new);
        }
        changed
    }

    /// Names of the variants of an enum, in order.
    pub(crate) fn variants(&self, id: usize) -> Vec<String> {
        match &self.defs[id].item {
            syn::Item::Enum(item) => item.variants.iter().map(|variant| variant.ident.to_string()).collect(),
            _ => Vec::new(),
        }
    }

    /// What a whole path names in `namespace`, seen from `module`, and whether its last name is unstable.
    fn find(&self, module: ModuleId, path: &[String], namespace: Namespace) -> Option<(Target, bool)> {
        let (last, front) = path.split_last()?;
        let Some((first, middle)) = front.split_first() else {
            return self.first(module, last, namespace).map(|name| (name.target, name.unstable));
        };
        let mut at = self.start(module, first)?;
        for segment in middle {
            at = self.step(at, segment, Namespace::Type)?.target;
        }
        let found = self.step(at, last, namespace)?;
        let visible = !found.private || matches!(at, Target::Module(holder) if self.is_within(module, holder));
        visible.then_some((found.target, found.unstable))
    }

    /// What the first segment of a longer path names.
    pub(crate) fn start(&self, module: ModuleId, first: &str) -> Option<Target> {
        self.first(module, first, Namespace::Type).map(|name| name.target)
    }

    /// What `segment` names within `target`.
    pub(crate) fn step(&self, target: Target, segment: &str, namespace: Namespace) -> Option<Name> {
        let found = |target| Some(Name { target, public: true, private: false, unstable: false, glob: false });
        match target {
            Target::Module(module) if segment == "super" => found(Target::Module(self.modules[module].parent?)),
            Target::Module(module) if segment == "self" => found(Target::Module(module)),
            Target::Module(module) => self.modules[module].names.get(&(segment.to_owned(), namespace)).copied(),
            Target::Def(id) => {
                let index = self.variants(id).iter().position(|variant| variant == segment)?;
                found(Target::Variant(id, index))
            }
            Target::Variant(..) => None,
        }
    }

    fn first(&self, module: ModuleId, name: &str, namespace: Namespace) -> Option<Name> {
        let found = |target| Some(Name { target, public: true, private: false, unstable: false, glob: false });
        match name {
            "crate" => return found(Target::Module(self.modules[module].root)),
            "self" => return found(Target::Module(module)),
            "super" => return found(Target::Module(self.modules[module].parent?)),
            _ => {}
        }
        let own = self.modules[module].names.get(&(name.to_owned(), namespace)).copied();
        let crates = || self.crates.get(name).filter(|_| namespace == Namespace::Type).copied();
        own.or_else(|| found(Target::Module(crates()?))).or_else(|| self.prelude(module, name, namespace))
    }

    /// A name of the prelude, of the crate's own or of core's.
    fn prelude(&self, module: ModuleId, name: &str, namespace: Namespace) -> Option<Name> {
        let roots = [self.modules[module].root, self.crates.get("core").copied()?];
        let find = |root, edition: &str| {
            let preludes = self.step(Target::Module(root), "prelude", Namespace::Type)?;
            let prelude = self.step(preludes.target, edition, Namespace::Type)?;
            self.step(prelude.target, name, namespace)
        };
        roots.into_iter().find_map(|root| find(root, "v1").or_else(|| find(root, "rust_2024")))
    }
}
