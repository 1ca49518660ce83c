//! Builds the module tree, resolves imports to a fixed point, then every path.
//!
//! In: the workspace and its sources. Out: a [`Resolution`], the raw tables of the model. Never fails: unknown is a value, with
//! a reason.
//!
//! **Architecture Invariant:** nothing here knows policy, rules or formats.

mod again;
mod attribute_paths;
mod below;
mod collect;
mod complete;
mod def;
mod ground;
mod hits;
mod import;
mod infer;
mod intern;
mod kept;
mod keywords;
mod load;
mod lookup;
mod macros;
mod member;
pub mod model;
mod modfile;
mod outside;
mod prelude;
mod reference;
mod references;
mod scope;
mod settled;
mod tables;

pub use again::resume;
pub use attribute_paths::{AttributePaths, Named};
pub use def::{Crate, CrateId, Def, DefId, Symbol};
pub use kept::fuzzing;
pub use kept::{Kept, MARK as KEPT_MARK};
pub use load::MADE_FACTS;
pub use prelude::is_given;
pub use reference::{
    Attribute, ExternalId, Failure, Hop, Reference, Segment, Share, Target, TargetSetId, UnknownReason, Unresolved,
};
pub use settled::Settled;

use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};

use collect::Declared;
use ground::Ground;
use import::ImportState;
use intern::{Externals, Names};
use keywords::Keywords;
use load::{Loaded, Loader, Mount, MountId};
use macros::Macros;
use member::Members;
use orchestrate_syntax::parse::{FactsCache, FileFacts};
use orchestrate_workspace::metadata::{TargetKind, Workspace};
use orchestrate_workspace::source::{FileId, Site, Sources};
use prelude::{Preludes, Roots};
use references::Parts;
use settled::World;

/// Something in the sources that hid code from us.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct SourceIssue {
    /// Where: the file itself, or the `mod` item that asked for it.
    pub site: Site,
    /// What is wrong, lower case, no full stop.
    pub message: String,
    /// What to do about it.
    pub help: String,
}

/// The tables of a resolved workspace. Ids are indexes into them.
#[derive(Default)]
pub struct Resolution {
    /// A crate per target of a member.
    pub crates: Vec<Crate>,
    /// Definitions, a crate after the other.
    pub defs: Vec<Def>,
    /// By [`Symbol`].
    pub names: Vec<Arc<str>>,
    /// Sorted by file and place.
    pub references: Vec<Reference>,
    /// Names that did not resolve, each once for the item in which it stands.
    pub unresolved: Vec<Unresolved>,
    /// Names of the references' paths.
    pub segments: Vec<Segment>,
    /// Re-exports on the references' ways.
    pub hops: Vec<Hop>,
    /// By [`TargetSetId`].
    pub target_sets: Vec<Box<[Target]>>,
    /// By [`ExternalId`].
    pub externals: Vec<Arc<str>>,
    /// Other paths of outside items, sorted: each re-export is a name.
    pub external_names: Vec<(ExternalId, Arc<str>)>,
    /// What a type alias stands for, and the traits that an impl is of, by [`DefId`], sorted.
    pub aliases: Vec<(DefId, TargetSetId)>,
    /// Types with the traits of each of their impls, derived ones of the standard library among them, sorted.
    pub implementors: Vec<(DefId, TargetSetId)>,
    /// Attributes that are not the compiler's own.
    pub attributes: Vec<Attribute>,
    /// By what bodies can fail.
    pub failures: Vec<Failure>,
    /// By [`FileId`]; none for files that are no sources.
    pub facts: Vec<Option<Arc<FileFacts>>>,
    /// Facts of what macros made, by their number less [`MADE_FACTS`].
    pub made: Vec<Arc<FileFacts>>,
    /// What hid code from us.
    pub issues: Vec<SourceIssue>,
    /// Files outside the workspace whose declarations were read, with what they held: [`orchestrate_workspace::source::state`].
    pub outside_files: Vec<(camino::Utf8PathBuf, String)>,
    /// Files with the crates that reach them, sorted.
    pub reached: Vec<(FileId, Vec<CrateId>)>,
    /// How much resolved.
    pub share: Share,
}

/// Reads, parses and resolves everything that the workspace's targets reach. What the cache has the facts of is not parsed again;
/// `done` is given the cache as soon as every file is parsed, so that it need not be held while names are resolved.
pub fn resolve(
    workspace: &Workspace,
    sources: &mut Sources,
    attribute_paths: &AttributePaths,
    mut cache: FactsCache,
    done: impl FnOnce(FactsCache),
) -> Settled {
    let mut loader = load::load(workspace, sources, &mut cache);
    let (mut names, mut externals) = (Names::default(), Externals::default());
    let keywords = Keywords::new(&mut names, loader.n_crates());
    let mut declared = collect::collect(workspace, &loader.loaded, &mut names);
    let preludes = preludes(workspace, &loader.loaded, &declared, &mut names, &mut externals);
    let mut fixed = Fixed { keywords, preludes: &preludes, externals: &mut externals };
    let (imports, macros) = (ImportState::new(), Macros::new(&loader.loaded));
    let mut rounds = Rounds { imports, macros, macro_crates: MacroCrates::default(), seen: 0 };
    settle(&mut rounds, &mut loader, &mut declared, &mut names, &mut fixed);
    let Rounds { imports, macros, macro_crates, .. } = rounds;
    let (loaded, expansions) = (loader.loaded, macros.into_expansions());
    done(cache);
    let all: Vec<MountId> = (0..loaded.mounts.len() as u32).map(MountId).collect();
    let mut members = Members::default();
    complete::derived_impls(&mut declared, &loaded, &all, &mut names, &mut members);
    let unreadable = unreadable(&declared, &loaded);
    let mut ground = fixed.ground(&loaded, &names, &unreadable, &macro_crates);
    complete::members(&declared, &mut ground, &all, &mut members);
    let index = infer::Index::new(&declared, &members, &loaded, &names, &preludes);
    let own: Vec<MountId> = loaded.own_mounts(&declared).collect();
    let inferred = infer::World::new(&ground, &declared, &members, &index, &expansions).infer(&own);
    let parts = Parts { declared: &declared, members: &members, ways: imports.ways(), attribute_paths };
    let found = references::references(parts, &inferred, &own, &mut ground);
    let world = World { declared, loaded, names, externals, keywords, preludes, imports, expansions, macro_crates };
    Settled { world, members, index, found }
}

fn preludes(
    workspace: &Workspace,
    loaded: &Loaded,
    declared: &Declared,
    names: &mut Names,
    externals: &mut Externals,
) -> Preludes {
    let libraries = libraries(workspace, declared);
    let indexes = loaded.outside.iter().filter_map(|outside| outside.library);
    let outside =
        indexes.filter_map(|index| Some((index, Target::Def(outside::root_of(declared, loaded, index)?)))).collect();
    let roots = Roots { workspace, libraries, loaded, declared_own: declared.own_crates, outside };
    Preludes::new(workspace, &roots, declared, names, externals)
}

/// What stays the same from round to round.
struct Fixed<'a> {
    keywords: Keywords,
    preludes: &'a Preludes,
    externals: &'a mut Externals,
}

impl Fixed<'_> {
    fn ground<'g>(
        &'g mut self,
        loaded: &'g Loaded,
        names: &'g Names,
        unreadable: &'g FxHashSet<DefId>,
        macro_crates: &'g FxHashMap<CrateId, Vec<Target>>,
    ) -> Ground<'g> {
        let Fixed { keywords, preludes, externals } = self;
        Ground { loaded, names, externals, preludes, keywords: *keywords, unreadable, macro_crates }
    }
}

/// What goes on from round to round.
struct Rounds {
    imports: ImportState,
    macros: Macros,
    macro_crates: MacroCrates,
    /// How many mounts have had their `#[macro_use]` read.
    seen: usize,
}

/// Imports and macros in turns, until neither brings the other anything: what names came through, and what calls became.
fn settle(
    rounds: &mut Rounds,
    loader: &mut Loader<'_>,
    declared: &mut Declared,
    names: &mut Names,
    fixed: &mut Fixed<'_>,
) {
    let Rounds { imports, macros, macro_crates, seen } = rounds;
    let mut last = false;
    loop {
        let unreadable = unreadable(declared, &loader.loaded);
        add_macro_crates(macro_crates, declared, &loader.loaded.mounts[*seen..], names, fixed.preludes);
        *seen = loader.loaded.mounts.len();
        let jobs = {
            let mut ground = fixed.ground(&loader.loaded, names, &unreadable, macro_crates);
            imports.advance(declared, &mut ground);
            let mut jobs = macros.decide(declared, &mut ground, last);
            if jobs.is_empty() && !last {
                last = true;
                imports.let_go(declared, &mut ground);
                jobs = macros.decide(declared, &mut ground, last);
            }
            jobs
        };
        if jobs.is_empty() {
            let mut ground = fixed.ground(&loader.loaded, names, &unreadable, macro_crates);
            return imports.give_up(declared, &mut ground);
        }
        let first = loader.loaded.mounts.len();
        macros.carry_out(jobs, loader, declared, names);
        for mount in first..loader.loaded.mounts.len() {
            declared.mount(&loader.loaded, MountId(mount as u32), names);
        }
    }
}

fn unreadable(declared: &Declared, loaded: &Loaded) -> FxHashSet<DefId> {
    loaded.unreadable.iter().map(|(mount, item)| declared.bases[mount.0 as usize].def(*item)).collect()
}

/// The library of each package.
fn libraries(workspace: &Workspace, declared: &Declared) -> Vec<Option<Target>> {
    let library = |package: usize| {
        let of =
            |krate: &&Crate| krate.package == package && matches!(krate.kind, TargetKind::Lib | TargetKind::ProcMacro);
        declared.crates.iter().find(of).map(|krate| Target::Def(krate.root))
    };
    (0..workspace.packages.len()).map(library).collect()
}

/// The crates whose macros `#[macro_use]` brings into each crate.
type MacroCrates = FxHashMap<CrateId, Vec<Target>>;

/// Adds what new mounts say.
fn add_macro_crates(
    crates: &mut MacroCrates,
    declared: &Declared,
    mounts: &[Mount],
    names: &Names,
    preludes: &Preludes,
) {
    for mount in mounts {
        for import in mount.facts.imports.iter().filter(|import| import.extern_crate && import.macro_use) {
            let name =
                mount.facts.path(import.path).first().and_then(|segment| names.find(mount.facts.name(segment.name)));
            let targets = name.map_or(&[][..], |name| preludes.krate(mount.krate, name));
            crates.entry(mount.krate).or_default().extend_from_slice(targets);
        }
    }
    debug_assert!(crates.keys().all(|krate| (krate.0 as usize) < declared.crates.len()));
}

#[cfg(test)]
mod tests;
