//! The digests of items as they are now, by item path.

use std::cell::{OnceCell, RefCell};
use std::ops::Range;

use rustc_hash::FxHashMap;

use orchestrate_resolve::model::{DefId, DefKind, Model};
use orchestrate_syntax::digest;
use orchestrate_workspace::source::{FileId, Sources};

/// Macro calls by their bytes, with digests.
type Calls = Vec<(Range<u32>, String)>;

/// The items of a workspace by path, for their digests.
pub struct Digests<'a> {
    model: &'a Model,
    sources: &'a Sources,
    by_path: FxHashMap<String, Vec<DefId>>,
    macros: OnceCell<String>,
    /// The macro calls of files.
    calls: RefCell<FxHashMap<FileId, Calls>>,
}

impl<'a> Digests<'a> {
    /// Every item of the workspace, none of them digested yet.
    pub fn new(model: &'a Model, sources: &'a Sources) -> Digests<'a> {
        let mut by_path: FxHashMap<String, Vec<DefId>> = FxHashMap::default();
        for (id, _) in model.defs() {
            by_path.entry(model.path(id)).or_default().push(id);
        }
        Digests { model, sources, by_path, macros: OnceCell::new(), calls: RefCell::default() }
    }

    /// The digest of what a path names, all of it where that is several items under different `cfg`s; none where it names nothing.
    pub fn of(&self, path: &str) -> Option<String> {
        let digests: Option<Vec<String>> = self.by_path.get(path)?.iter().map(|id| self.of_def(*id)).collect();
        match digests?.as_slice() {
            [only] => Some(only.clone()),
            several => Some(digest::of_all(several.iter().map(String::as_str))),
        }
    }

    /// The digest of each item that a path names: several, where it has definitions under different `cfg`s.
    pub fn each_of(&self, path: &str) -> Vec<String> {
        self.by_path.get(path).into_iter().flatten().filter_map(|id| self.of_def(*id)).collect()
    }

    /// The digest of one item: of its text, but of a module, an `impl` and a `trait` of what stands before their members. None where the text is
    /// not made of tokens.
    pub fn of_def(&self, id: DefId) -> Option<String> {
        if self.model.is_made(id) {
            return Some(digest::of_all([self.of_made(id)?.as_str(), self.macros()]));
        }
        match self.model.def(id) {
            def if def.facts.is_none() => digest::of("").ok(),
            def if is_open(def.kind) => digest::of_header(self.text(id)?).ok(),
            _ => digest::of(self.text(id)?).ok(),
        }
    }

    /// What the call wrote of an item that a macro made; where it wrote a part alone, the whole call.
    fn of_made(&self, id: DefId) -> Option<String> {
        let written = self.text(id).filter(|text| text.ends_with(['}', ';']));
        let site = self.model.def(id).site;
        let of_call = || {
            let mut calls = self.calls.borrow_mut();
            let of_file = || digest::of_calls(self.sources.text(site.file)).unwrap_or_default();
            let calls = calls.entry(site.file).or_insert_with(of_file);
            calls.iter().find(|(bytes, _)| bytes.contains(&site.span.start)).map(|(_, digest)| digest.clone())
        };
        written.and_then(|text| digest::of(text).ok()).or_else(of_call)
    }

    /// The digest of all definitions of macros: any may have a part in what a call makes.
    fn macros(&self) -> &str {
        self.macros.get_or_init(|| {
            let macros = self.model.defs().filter(|(id, def)| def.kind == DefKind::Macro && !self.model.is_made(*id));
            let digests: Vec<String> = macros.filter_map(|(id, _)| digest::of(self.text(id)?).ok()).collect();
            digest::of_all(digests.iter().map(String::as_str))
        })
    }

    fn text(&self, id: DefId) -> Option<&'a str> {
        let def = self.model.def(id);
        self.sources.text(def.site.file).get(def.span.start as usize..def.span.end as usize)
    }
}

/// Whether an item holds others that are known by themselves.
fn is_open(kind: DefKind) -> bool {
    matches!(kind, DefKind::Module | DefKind::Impl | DefKind::Trait | DefKind::ExternBlock)
}
