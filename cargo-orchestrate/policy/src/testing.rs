//! A small workspace by hand, without a parser or a resolver: what the tests of this module stand on.
//!
//! A line is a definition or an outside path:
//!
//! ```text
//! crate shop_domain of shop-domain       a crate, of a package (its own name, if left out)
//! struct shop_domain::Order pub          a definition; `pub` and `test` (test code) may follow
//! impl shop_domain::Order::              an inherent impl has no name
//! fn shop_domain::Order::::total         and its members stand beneath it
//! unit shop_domain::tests::total         a test function
//! outside std::fs::read                  an outside path
//! mark shop_domain::Order generated(…)   a mark by the macro; `inert`: by its bare name; `glob`: by a name from a glob;
//!                                        `other`: by a name that leads nowhere
//! again shop_infra                       the same mark, in a crate that shares the file
//! ```

use std::sync::Arc;

use camino::{Utf8Path, Utf8PathBuf};

use super::pattern::segment::split;
use super::{Ground, Marks, Policy, PolicyFiles};
use orchestrate_resolve::Resolution;
use orchestrate_resolve::model::{
    Attribute, BitSet, Crate, CrateId, Def, DefId, DefKind, Model, Symbol, Target, TargetSetId, UnknownReason,
    Visibility,
};
use orchestrate_syntax::parse::{
    AttributeFact, AttributeId, Cfg, FileFacts, FnFact, ItemDetail, ItemFact, ItemId, NameId, PathFact, ScopeId,
    SegmentFact,
};
use orchestrate_workspace::metadata::{Package, TargetKind, Workspace};
use orchestrate_workspace::source::{FileId, Site, Sources, Span};

const SOURCE: FileId = FileId(0);
pub(crate) const POLICY: FileId = FileId(1);

pub(crate) struct World {
    pub(crate) model: Model,
    pub(crate) workspace: Workspace,
    pub(crate) sources: Sources,
    pub(crate) unreached: Vec<Utf8PathBuf>,
}

#[derive(Default)]
struct Building {
    tables: Resolution,
    facts: FileFacts,
    text: String,
    packages: Vec<Package>,
    paths: Vec<String>,
}

impl World {
    pub(crate) fn new(lines: &str) -> World {
        let mut building = Building::default();
        lines.lines().map(str::trim).filter(|line| !line.is_empty()).for_each(|line| building.line(line));
        building.finish()
    }

    /// The same, with so many modules in each crate, and so many functions in each of these.
    pub(crate) fn grown(lines: &str, modules: usize, functions: usize) -> World {
        let mut building = Building::default();
        lines.lines().for_each(|line| building.line(line));
        for krate in 0..building.tables.crates.len() {
            let id = CrateId(krate as u32);
            let root = building.tables.crates[krate].root;
            for module in 0..modules {
                let module = building.def(id, Some(root), &format!("m{module}"), DefKind::Module, "");
                for function in 0..functions {
                    building.def(id, Some(module), &format!("i{function}"), DefKind::Fn, "");
                }
            }
        }
        building.finish()
    }

    /// Binds a policy that reads.
    pub(crate) fn bind(&self, policy: &str) -> (Policy, Marks) {
        let raw = super::parse(&format!("version = 1\n{policy}"), &[]).unwrap();
        let World { model, workspace, sources, unreached } = self;
        super::bind(&raw, &PolicyFiles::one(POLICY), Ground { workspace, sources, model, unreached })
    }

    /// The paths of a set, in the order of the lines.
    pub(crate) fn defs(&self, set: &BitSet) -> Vec<String> {
        set.iter().map(|id| self.model.path(DefId(id))).collect()
    }

    /// The outside paths of a set.
    pub(crate) fn outside(&self, set: &BitSet) -> Vec<&str> {
        set.iter().map(|id| self.model.external(orchestrate_resolve::model::ExternalId(id))).collect()
    }
}

impl Building {
    fn line(&mut self, line: &str) {
        let (word, rest) = line.split_once(' ').unwrap();
        match word {
            "crate" => self.krate(rest),
            "outside" => self.tables.externals.push(Arc::from(rest)),
            "mark" | "inert" | "glob" | "other" => {
                // The path of an impl has spaces, and so have the arguments of a mark.
                let is_path = |(at, _): &(usize, &str)| self.paths.iter().any(|path| path == &rest[..*at]);
                let (at, _) = rest.match_indices(' ').find(is_path).unwrap();
                self.attribute(word, &rest[..at], &rest[at + 1..]);
            }
            "again" => {
                let on = self.find(rest);
                let mark = self.tables.attributes.last().unwrap().clone();
                self.tables.attributes.push(Attribute { on, ..mark });
            }
            _ => self.item(word, rest),
        }
    }

    fn krate(&mut self, rest: &str) {
        let (name, package) = rest.split_once(" of ").unwrap_or((rest, rest.split('[').next().unwrap()));
        let known = self.packages.iter().position(|known| known.name == package);
        let package = known.unwrap_or_else(|| {
            self.packages.push(Package {
                id: package.to_owned(),
                name: package.to_owned(),
                manifest_path: "/w/Cargo.toml".into(),
                directory: "/w".into(),
                targets: Vec::new(),
                dependencies: Vec::new(),
                features: Vec::new(),
                metadata: serde_json::Value::Null,
            });
            self.packages.len() - 1
        });
        let kind = if name.contains('[') { TargetKind::Bin } else { TargetKind::Lib };
        let krate = CrateId(self.tables.crates.len() as u32);
        let root = self.def(krate, None, name, DefKind::Module, name);
        self.tables.crates.push(Crate { package, name: name.to_owned(), kind, root, edition: 2024 });
    }

    fn item(&mut self, word: &str, rest: &str) {
        let mut flags = rest.rsplit(' ').take_while(|flag| matches!(*flag, "pub" | "test")).collect::<Vec<_>>();
        let path = rest[..rest.len() - flags.iter().map(|flag| flag.len() + 1).sum::<usize>()].to_owned();
        if word == "unit" {
            flags.push("test");
        }
        let segments = split(&path);
        let (name, above) = segments.split_last().unwrap();
        let parent = self.find(&above.join("::"));
        let krate = self.tables.defs[parent.0 as usize].krate;
        let id = self.def(krate, Some(parent), name, kind(word), &path);
        let def = &mut self.tables.defs[id.0 as usize];
        def.test = flags.contains(&"test");
        def.visibility = if flags.contains(&"pub") { Visibility::Public } else { Visibility::Private };
        if word == "unit" {
            self.test_function(id);
        }
    }

    fn find(&self, path: &str) -> DefId {
        DefId(self.paths.iter().position(|known| known == path).unwrap_or_else(|| panic!("no `{path}`")) as u32)
    }

    fn def(&mut self, krate: CrateId, parent: Option<DefId>, name: &str, kind: DefKind, path: &str) -> DefId {
        let symbol = Symbol(self.tables.names.len() as u32);
        self.tables.names.push(Arc::from(name));
        let (site, span) = (Site::new(SOURCE, Span::default()), Span::default());
        let visibility = Visibility::Private;
        let name = symbol;
        self.tables.defs.push(Def { krate, parent, name, kind, site, span, visibility, test: false, facts: None });
        self.paths.push(path.to_owned());
        DefId(self.tables.defs.len() as u32 - 1)
    }

    fn test_function(&mut self, id: DefId) {
        self.tables.defs[id.0 as usize].facts = Some((SOURCE, ItemId(self.facts.items.len() as u32)));
        self.facts.items.push(ItemFact {
            kind: DefKind::Fn,
            name: None,
            name_span: Span::default(),
            span: Span::default(),
            scope: ScopeId(0),
            parent: None,
            owner: None,
            test: true,
            inner: None,
            visibility: Visibility::Private,
            visible_in: None,
            cfg: Cfg::Test,
            needs: None,
            detail: ItemDetail::Fn(Box::new(FnFact { test_attribute: Some("test".into()), ..FnFact::default() })),
            attributes: Vec::new(),
            code_lines: 1,
        });
    }

    fn attribute(&mut self, word: &str, on: &str, written: &str) {
        let on = self.find(on);
        let start = self.text.len() as u32;
        self.text.push_str(written);
        let span = Span::new(start, self.text.len() as u32);
        self.text.push('\n');
        let name = written.split('(').next().unwrap();
        let arguments = written.contains('(').then(|| Span::new(start + name.len() as u32 + 1, span.end - 1));
        let target = match word {
            "mark" => self.external(&format!("orchestrate_macros::{name}")),
            "glob" => Target::Unknown(UnknownReason::OutsideGlob),
            _ => Target::Unknown(UnknownReason::NotFound),
        };
        let targets = TargetSetId(self.tables.target_sets.len() as u32);
        self.tables.target_sets.push(Box::new([target]));
        let first = self.facts.segments.len() as u32;
        self.facts.segments.push(SegmentFact { name: NameId(self.facts.names.len() as u32), span });
        self.facts.names.push(Box::from(name));
        let id = AttributeId(self.facts.attributes.len() as u32);
        let path = PathFact { first, len: 1, global: false, scope: ScopeId(0) };
        let (argument_path, inert) = (None, word == "inert");
        self.facts.attributes.push(AttributeFact { path, span, arguments, argument_path, on: None, inert });
        let argument = (name == "verifies").then_some(targets);
        self.tables.attributes.push(Attribute { on, file: SOURCE, facts: SOURCE, id, targets, argument });
    }

    fn external(&mut self, path: &str) -> Target {
        self.tables.externals.push(Arc::from(path));
        Target::External(orchestrate_resolve::model::ExternalId(self.tables.externals.len() as u32 - 1))
    }

    fn finish(mut self) -> World {
        let mut sources = Sources::new(Utf8Path::new("/w"));
        sources.add(Utf8Path::new("src/lib.rs"), Ok(Arc::from(self.text)));
        sources.add(Utf8Path::new("orchestrate.toml"), Ok(Arc::from("")));
        self.tables.facts = vec![Some(Arc::new(self.facts))];
        let workspace = Workspace {
            root: "/w".into(),
            target_directory: "/w/target".into(),
            packages: self.packages,
            unresolved_dependencies: None,
            outside: Vec::new(),
            outside_manifests: Vec::new(),
            resolved: Vec::new(),
        };
        World { model: Model::new(self.tables), workspace, sources, unreached: Vec::new() }
    }
}

fn kind(word: &str) -> DefKind {
    match word {
        "mod" => DefKind::Module,
        "struct" => DefKind::Struct,
        "enum" => DefKind::Enum,
        "variant" => DefKind::Variant,
        "field" => DefKind::Field,
        "trait" => DefKind::Trait,
        "fn" | "unit" => DefKind::Fn,
        "const" => DefKind::Const,
        "impl" => DefKind::Impl,
        "extern" => DefKind::ExternBlock,
        other => panic!("no kind `{other}`"),
    }
}
