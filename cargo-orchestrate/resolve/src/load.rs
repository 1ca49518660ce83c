//! Reads and parses the files of every target, following `mod` and `include!`, a generation of files at a time.

use std::sync::Arc;

use camino::{Utf8Path, Utf8PathBuf};
use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use super::SourceIssue;
use super::collect::Declared;
use super::def::CrateId;
use super::modfile::{Candidates, Folder};
use super::outside::{OutsideCrate, STD};
use orchestrate_syntax::parse::{
    self, Cached, FactsCache, FileFacts, FileRequest, Form, ItemId, MacroCallId, ScopeId, Visibility,
};
use orchestrate_workspace::metadata::{OutsideLibrary, Workspace};
use orchestrate_workspace::source::{self, FileId, ReadProblem, ReadResult, Site, Sources, Span};

/// Index of a [`Mount`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
pub(super) struct MountId(pub(super) u32);

/// How a file came into a crate.
#[derive(Clone, Copy, Debug, serde::Serialize, serde::Deserialize)]
pub(super) enum Origin {
    /// It is the root of the crate.
    Root,
    /// It is the module that an item of another mount declares.
    Module(MountId, ItemId),
    /// It is included in a scope of another mount, inside an item of it.
    Include(MountId, ScopeId, Option<ItemId>),
    /// It is no file, but what a macro call of another mount became.
    Made(MountId, ScopeId, Option<ItemId>, MacroCallId),
}

/// A file as part of one crate.
#[derive(serde::Serialize, serde::Deserialize)]
pub(super) struct Mount {
    pub(super) krate: CrateId,
    pub(super) file: FileId,
    #[serde(skip)]
    pub(super) facts: Arc<FileFacts>,
    /// By what the model finds the facts: the file, or a number beyond all files.
    pub(super) facts_id: FileId,
    pub(super) origin: Origin,
}

/// Every file of every crate; a mount comes after the one that asked for it.
#[derive(Default, serde::Serialize, serde::Deserialize)]
pub(super) struct Loaded {
    pub(super) mounts: Vec<Mount>,
    #[serde(skip)]
    pub(super) facts: Vec<Option<Arc<FileFacts>>>,
    /// Facts of the texts that macros made, by their number less [`MADE_FACTS`].
    #[serde(skip)]
    pub(super) made: Vec<Arc<FileFacts>>,
    pub(super) issues: Vec<SourceIssue>,
    /// Files outside the workspace whose declarations were read, with what they held.
    pub(super) outside_files: Vec<(Utf8PathBuf, String)>,
    /// Crates outside the workspace: their ids follow those of the workspace's own.
    pub(super) outside: Vec<OutsideCrate>,
    /// As what each of the workspace's files was read.
    pub(super) forms: Vec<(FileId, Form)>,
    /// Modules whose file could not be read.
    pub(super) unreadable: FxHashSet<(MountId, ItemId)>,
}

impl Loaded {
    /// Gives a mount other facts; those that it had.
    pub(super) fn set_facts(&mut self, id: MountId, facts: Arc<FileFacts>) -> Arc<FileFacts> {
        let mount = &mut self.mounts[id.0 as usize];
        let number = mount.facts_id.0;
        match number.checked_sub(MADE_FACTS) {
            Some(made) => self.made[made as usize] = facts.clone(),
            None => self.facts[number as usize] = Some(facts.clone()),
        }
        std::mem::replace(&mut mount.facts, facts)
    }

    /// What is mounted in the workspace's own crates.
    pub(super) fn own_mounts<'a>(&'a self, declared: &'a Declared) -> impl Iterator<Item = MountId> + 'a {
        let own = self.mounts.iter().enumerate().filter(|(_, mount)| declared.is_own(mount.krate));
        own.map(|(index, _)| MountId(index as u32))
    }
}

/// A file that somebody asked for.
pub(super) struct Request {
    krate: CrateId,
    path: Utf8PathBuf,
    folder: Folder,
    form: Form,
    origin: Origin,
}

/// What a file was parsed to.
type Parsed = FxHashMap<(Utf8PathBuf, Form), (FileId, Arc<FileFacts>)>;

pub(super) struct Loader<'a> {
    sources: &'a mut Sources,
    cache: &'a mut FactsCache,
    pub(super) loaded: Loaded,
    parsed: Parsed,
    /// Where each mount's file lies, and where it looks for those of its modules.
    places: Vec<(Utf8PathBuf, Folder)>,
    pool: Option<rayon::ThreadPool>,
    /// How many files outside libraries have.
    files_of: FxHashMap<CrateId, usize>,
    /// How many crates the workspace has of its own.
    own_crates: usize,
    /// The signatures of the standard library, until they are mounted.
    standard: Option<Arc<FileFacts>>,
}

/// Loads every target of the workspace; crate ids follow packages and targets.
pub(super) fn load<'a>(workspace: &Workspace, sources: &'a mut Sources, cache: &'a mut FactsCache) -> Loader<'a> {
    let own_crates = workspace.packages.iter().map(|package| package.targets.len()).sum();
    let pool = rayon::ThreadPoolBuilder::new().stack_size(parse::STACK_BYTES).build().ok();
    let mut loader = Loader {
        sources,
        cache,
        loaded: Loaded::default(),
        parsed: Parsed::default(),
        places: Vec::new(),
        pool,
        files_of: FxHashMap::default(),
        own_crates,
        standard: None,
    };
    let roots = workspace.packages.iter().flat_map(|package| &package.targets).enumerate();
    let generation: Vec<Request> = roots
        .map(|(index, target)| Request {
            krate: CrateId(index as u32),
            path: target.root.clone(),
            folder: Folder::of_root(&target.root),
            form: Form::Items,
            origin: Origin::Root,
        })
        .collect();
    loader.follow(generation);
    loader.standard_library();
    loader.outside_libraries(workspace);
    loader
}

/// A loader for what is mounted already: of files that are asked for now, it does not know where they lie.
pub(super) fn resume<'a>(
    loaded: Loaded,
    own_crates: usize,
    sources: &'a mut Sources,
    cache: &'a mut FactsCache,
) -> Loader<'a> {
    let pool = rayon::ThreadPoolBuilder::new().stack_size(parse::STACK_BYTES).build().ok();
    let nowhere = Utf8PathBuf::new();
    let places = vec![(nowhere.clone(), Folder::of_root(&nowhere)); loaded.mounts.len()];
    let (parsed, files_of) = (Parsed::default(), FxHashMap::default());
    Loader { sources, cache, loaded, parsed, places, pool, files_of, own_crates, standard: None }
}

/// Facts that are no file's have numbers from here on.
pub const MADE_FACTS: u32 = 1 << 30;

/// How many files of one outside library are read.
const MAX_OUTSIDE_FILES: usize = 250;

/// Files outside the workspace have ids from here on: nothing points into them.
pub(super) const OUTSIDE_FILES: u32 = 1 << 31;

impl Loader<'_> {
    /// How many crates there are, those outside included.
    pub(super) fn n_crates(&self) -> usize {
        self.own_crates + self.loaded.outside.len()
    }

    /// The signatures of the standard library, as a crate of their own.
    fn standard_library(&mut self) {
        let krate = CrateId((self.own_crates + self.loaded.outside.len()) as u32);
        let Some(facts) = self.standard.take() else { return };
        self.loaded.outside.push(OutsideCrate { name: "std".into(), edition: 2024, library: None, depended_on: true });
        let file = FileId(OUTSIDE_FILES);
        self.add_mount(Mount { krate, file, facts, facts_id: file, origin: Origin::Root }, Utf8PathBuf::new());
    }

    /// The libraries that the workspace names, and those that they hand on.
    fn outside_libraries(&mut self, workspace: &Workspace) {
        let named: FxHashSet<&str> =
            self.loaded.mounts.iter().flat_map(|mount| mount.facts.names.iter().map(|name| &**name)).collect();
        let dependencies = workspace.packages.iter().flat_map(|package| &package.dependencies);
        let direct: FxHashSet<usize> = dependencies.clone().filter_map(|it| it.outside).collect();
        let mut wanted: Vec<usize> =
            dependencies.filter(|it| named.contains(it.extern_name.as_str())).filter_map(|it| it.outside).collect();
        let mut seen = FxHashSet::default();
        while !wanted.is_empty() {
            let first = self.loaded.mounts.len();
            let requests: Vec<Request> = wanted
                .into_iter()
                .filter(|index| seen.insert(*index))
                .filter_map(|index| self.outside_root(index, workspace.outside.get(index)?, direct.contains(&index)))
                .collect();
            self.follow(requests);
            wanted = self.handed_on(workspace, first);
        }
    }

    fn outside_root(&mut self, index: usize, library: &OutsideLibrary, depended_on: bool) -> Option<Request> {
        if library.is_proc_macro {
            return None;
        }
        let krate = CrateId((self.own_crates + self.loaded.outside.len()) as u32);
        let name = library.name.as_str().into();
        self.loaded.outside.push(OutsideCrate { name, edition: library.edition, library: Some(index), depended_on });
        let folder = Folder::of_root(&library.root);
        let path = library.root.clone();
        Some(Request { krate, path, folder, form: Form::Declarations, origin: Origin::Root })
    }

    /// Libraries whose names those that were mounted since export as their own.
    fn handed_on(&self, workspace: &Workspace, first: usize) -> Vec<usize> {
        let mut wanted = Vec::new();
        for mount in &self.loaded.mounts[first..] {
            let outside = (mount.krate.0 as usize).checked_sub(self.own_crates);
            let library = outside.and_then(|at| self.loaded.outside.get(at)?.library);
            let Some(library) = library.and_then(|index| workspace.outside.get(index)) else { continue };
            let exports =
                mount.facts.imports.iter().filter(|it| it.visibility == Visibility::Public || it.extern_crate);
            let heads = exports.filter_map(|import| mount.facts.path(import.path).first());
            for name in heads.map(|head| mount.facts.name(head.name)) {
                wanted.extend(library.dependencies.iter().filter(|(known, _)| known == name).map(|(_, index)| *index));
            }
        }
        wanted
    }

    /// Whether an outside library has more files than are worth it: names beyond them are taken as they are written.
    fn is_too_large(&mut self, krate: CrateId) -> bool {
        let files = self.files_of.entry(krate).or_default();
        *files += 1;
        *files > MAX_OUTSIDE_FILES
    }

    fn is_own(&self, krate: CrateId) -> bool {
        (krate.0 as usize) < self.own_crates
    }

    fn add_mount(&mut self, mount: Mount, path: Utf8PathBuf) {
        self.loaded.mounts.push(mount);
        let folder = Folder::of_root(&path);
        self.places.push((path, folder));
    }

    /// Mounts files, and all that they ask for.
    pub(super) fn follow(&mut self, mut generation: Vec<Request>) {
        while !generation.is_empty() {
            self.parse_new(&generation);
            generation = generation.into_iter().flat_map(|request| self.mount(request)).collect();
        }
    }

    /// Runs on the threads that parse.
    pub(super) fn in_parallel<T: Send, R: Send>(&self, all: Vec<T>, run: impl Fn(T) -> R + Sync + Send) -> Vec<R> {
        match &self.pool {
            Some(pool) => pool.install(|| all.into_par_iter().map(run).collect()),
            // Threads are refused: better slow than not at all.
            None => all.into_iter().map(run).collect(),
        }
    }

    /// Mounts what a macro call became; the files that it asks for are to be followed once all of a round are mounted.
    pub(super) fn mount_made(
        &mut self,
        outer: MountId,
        call: MacroCallId,
        facts: FileFacts,
    ) -> (MountId, Vec<Request>) {
        let facts = Arc::new(facts);
        let id = MountId(self.loaded.mounts.len() as u32);
        let around = &self.loaded.mounts[outer.0 as usize];
        let fact = &around.facts.macro_calls[call.0 as usize];
        let origin = Origin::Made(outer, fact.scope, fact.owner, call);
        let facts_id = FileId(MADE_FACTS + self.loaded.made.len() as u32);
        let (krate, file) = (around.krate, around.file);
        self.loaded.made.push(facts.clone());
        self.loaded.mounts.push(Mount { krate, file, facts: facts.clone(), facts_id, origin });
        let (path, folder) = self.places[outer.0 as usize].clone();
        self.places.push((path.clone(), folder.clone()));
        let asking = Request { krate, path, folder, form: Form::Items, origin };
        let wanted = facts.files.iter().flat_map(|wanted| self.requests(&asking, id, &facts, wanted)).collect();
        (id, wanted)
    }

    /// Parses what this generation asks for and no earlier one did.
    fn parse_new(&mut self, generation: &[Request]) {
        let mut seen = FxHashSet::default();
        let new: Vec<(&Utf8Path, Form)> = generation
            .iter()
            .map(|request| (request.path.as_path(), request.form))
            .filter(|(path, form)| {
                !self.parsed.contains_key(&((*path).to_owned(), *form)) && seen.insert((*path, *form))
            })
            .collect();
        // The signatures of the standard library take longer than any file: they are parsed beside the first ones.
        let standard = self.parsed.is_empty().then_some(None);
        let read = |wanted: Option<(&Utf8Path, Form)>| match wanted {
            Some((path, form)) => read_and_parse(self.cache, path, form),
            None => (Ok(Arc::from("")), self.cache.facts(STD, Form::Items)),
        };
        let wanted = standard.into_iter().chain(new.iter().copied().map(Some)).collect();
        let mut results: Vec<(ReadResult, Cached)> = self.in_parallel(wanted, read);
        if standard.is_some() {
            let (_, cached) = results.remove(0);
            self.standard = Some(Arc::new(self.cache.note(cached)));
        }
        for ((path, form), (text, cached)) in new.into_iter().zip(results) {
            let facts = Arc::new(self.cache.note(cached));
            let file = if form == Form::Declarations {
                self.loaded.outside_files.push((path.to_owned(), source::state(text.as_deref())));
                FileId(OUTSIDE_FILES + self.loaded.outside_files.len() as u32)
            } else {
                let file = self.sources.add(path, text);
                self.loaded.forms.push((file, form));
                self.keep(file, &facts);
                file
            };
            self.parsed.insert((path.to_owned(), form), (file, facts));
        }
    }

    /// Parses files whose text is among the sources; none where one of them was read in two ways.
    pub(super) fn parse_again(&self, files: &[FileId]) -> Option<Vec<(FileId, Arc<FileFacts>)>> {
        let form = |file: FileId| {
            let mut forms = self.loaded.forms.iter().filter(|(of, _)| *of == file).map(|(_, form)| *form);
            forms.next().filter(|_| forms.next().is_none())
        };
        let jobs: Option<Vec<(FileId, Form)>> = files.iter().map(|file| Some((*file, form(*file)?))).collect();
        let parse = |(file, form)| (file, Arc::new(parse::parse(self.sources.text(file), form)));
        Some(self.in_parallel(jobs?, parse))
    }

    fn keep(&mut self, file: FileId, facts: &Arc<FileFacts>) {
        let all = &mut self.loaded.facts;
        if all.len() <= file.0 as usize {
            all.resize(file.0 as usize + 1, None);
        }
        all[file.0 as usize].get_or_insert_with(|| facts.clone());
        for issue in &facts.issues {
            let site = Site::new(file, issue.span);
            self.loaded.issues.push(SourceIssue { site, message: issue.message.clone(), help: issue.help.clone() });
        }
        if let Some(problem) = self.sources.problem(file) {
            let (message, help) = words_for(problem);
            self.loaded.issues.push(SourceIssue { site: Site::new(file, Span::default()), message, help });
        }
    }

    /// Makes a file part of its crate and gives the files that it asks for.
    fn mount(&mut self, request: Request) -> Vec<Request> {
        let Some((file, facts)) = self.parsed.get(&(request.path.clone(), request.form)).cloned() else {
            return Vec::new();
        };
        if self.is_inside_itself(&request, file) {
            return Vec::new();
        }
        let is_own = self.is_own(request.krate);
        if let (true, Origin::Module(mount, item)) = (is_own, request.origin)
            && self.sources.problem(file).is_some()
        {
            self.loaded.unreadable.insert((mount, item));
        }
        let id = MountId(self.loaded.mounts.len() as u32);
        let (krate, origin) = (request.krate, request.origin);
        self.loaded.mounts.push(Mount { krate, file, facts: facts.clone(), facts_id: file, origin });
        self.places.push((request.path.clone(), request.folder.clone()));
        facts.files.iter().flat_map(|wanted| self.requests(&request, id, &facts, wanted)).collect()
    }

    /// Modules that include each other would never end.
    fn is_inside_itself(&mut self, request: &Request, file: FileId) -> bool {
        let mut origin = request.origin;
        while let Origin::Module(mount, _) | Origin::Include(mount, ..) | Origin::Made(mount, ..) = origin {
            let outer = &self.loaded.mounts[mount.0 as usize];
            if outer.file == file && !matches!(outer.origin, Origin::Made(..)) {
                if !self.is_own(request.krate) {
                    return true;
                }
                let asked = self.asked_at(request.origin);
                let path = self.sources.path(file);
                let message = format!("`{path}` contains itself");
                let help = "remove this line, or point its `#[path]` at another file".to_owned();
                self.loaded.issues.push(SourceIssue { site: asked, message, help });
                return true;
            }
            origin = outer.origin;
        }
        false
    }

    fn asked_at(&self, origin: Origin) -> Site {
        match origin {
            Origin::Root => Site::new(FileId(0), Span::default()),
            Origin::Module(mount, item) => {
                let mount = &self.loaded.mounts[mount.0 as usize];
                Site::new(mount.file, mount.facts.item(item).name_span)
            }
            Origin::Made(mount, _, _, call) => {
                let mount = &self.loaded.mounts[mount.0 as usize];
                Site::new(mount.file, mount.facts.macro_calls[call.0 as usize].span)
            }
            Origin::Include(mount, scope, owner) => {
                let mount = &self.loaded.mounts[mount.0 as usize];
                let asked = mount.facts.files.iter().find_map(|wanted| match wanted {
                    FileRequest::Include { scope: at, owner: inside, span, .. } if (*at, *inside) == (scope, owner) => {
                        Some(*span)
                    }
                    _ => None,
                });
                Site::new(mount.file, asked.unwrap_or_default())
            }
        }
    }

    fn requests(&mut self, asking: &Request, id: MountId, facts: &FileFacts, wanted: &FileRequest) -> Vec<Request> {
        let krate = asking.krate;
        match wanted {
            FileRequest::Module { item, paths, by_name, inside } => {
                let name = facts.item(*item).name.map_or("", |name| facts.name(name));
                let candidates = asking.folder.candidates(name, inside, paths, *by_name);
                let origin = Origin::Module(id, *item);
                let is_own = self.is_own(krate);
                if !is_own && (facts.item(*item).test || self.is_too_large(krate)) {
                    return Vec::new();
                }
                let found = if is_own { self.find_module(origin, name, &candidates) } else { candidates.existing() };
                if found.is_empty() {
                    self.loaded.unreadable.insert((id, *item));
                }
                let form = if is_own { Form::Items } else { Form::Declarations };
                let request = |(path, folder)| Request { krate, path, folder, form, origin };
                found.into_iter().map(request).collect()
            }
            FileRequest::Include { path: None, .. } => Vec::new(),
            FileRequest::Include { path: Some(path), scope, items, owner, .. } => {
                let path = source::normalize(&Folder::of_root(&asking.path).directory.join(&**path));
                let form = match *items {
                    true if self.is_own(krate) => Form::Items,
                    true => Form::Declarations,
                    false => Form::Expression,
                };
                let folder = asking.folder.clone();
                vec![Request { krate, path, folder, form, origin: Origin::Include(id, *scope, *owner) }]
            }
        }
    }

    /// The files that a module has: several where `#[path]` is conditional.
    fn find_module(&mut self, origin: Origin, name: &str, candidates: &Candidates) -> Vec<(Utf8PathBuf, Folder)> {
        let named = candidates.by_path.iter().filter(|path| path.exists());
        let mut found: Vec<(Utf8PathBuf, Folder)> = named.map(|path| (path.clone(), Folder::of_root(path))).collect();
        let by_convention: Vec<&Utf8PathBuf> = candidates.by_convention.iter().filter(|path| path.exists()).collect();
        let problem = match by_convention[..] {
            [first, second, ..] => {
                let (first, second) = (self.sources.relative(first), self.sources.relative(second));
                Some((
                    format!("module `{name}` has two files, `{first}` and `{second}`"),
                    format!("delete one of them: the compiler refuses both, and `{first}` is the newer form"),
                ))
            }
            [] if found.is_empty() => Some(self.missing(name, candidates)),
            _ => None,
        };
        if let Some((message, help)) = problem {
            let site = self.asked_at(origin);
            self.loaded.issues.push(SourceIssue { site, message, help });
        }
        found.extend(by_convention.into_iter().map(|path| (path.clone(), Folder::of_module(path))));
        found
    }

    fn missing(&self, name: &str, candidates: &Candidates) -> (String, String) {
        let wanted = candidates.by_path.iter().chain(&candidates.by_convention);
        let paths: Vec<String> = wanted.map(|path| format!("`{}`", self.sources.relative(path))).collect();
        let dangling = candidates.by_path.iter().chain(&candidates.by_convention).find(|path| path.is_symlink());
        let message = match dangling {
            Some(path) => {
                format!("the file of module `{name}` is a link that leads nowhere: `{}`", self.sources.relative(path))
            }
            None => format!("module `{name}` has no file"),
        };
        (message, format!("create {}, or remove the line", paths.join(" or ")))
    }
}

fn read_and_parse(cache: &FactsCache, path: &Utf8Path, form: Form) -> (ReadResult, Cached) {
    let text = source::read(path);
    let cached = match text.as_deref() {
        Ok(text) => cache.facts(text, form),
        // A file without text is an empty module, not a file without a scope.
        Err(_) => cache.facts("", Form::Items),
    };
    (text, cached)
}

fn words_for(problem: &ReadProblem) -> (String, String) {
    let (message, help) = match problem {
        ReadProblem::Missing => ("the file does not exist".to_owned(), "create it, or remove what asks for it"),
        ReadProblem::Directory => {
            ("this is a directory, not a file".to_owned(), "rename the directory, or remove what asks for it")
        }
        ReadProblem::TooLarge(bytes) => (
            format!("the file has {} MB; sources above {} MB are not read", bytes >> 20, source::MAX_BYTES >> 20),
            "split it, or load its data at run time instead",
        ),
        ReadProblem::NotUtf8(at) => {
            (format!("the file is not UTF-8: byte {at} begins no character"), "save it as UTF-8")
        }
        ReadProblem::Io(reason) => {
            (format!("the file could not be read: {reason}"), "check the file's permissions and links")
        }
    };
    (message, help.to_owned())
}
