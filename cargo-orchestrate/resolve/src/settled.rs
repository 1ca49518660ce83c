//! The workspace with every name resolved: what the model is made of, and what resolving a part of it again starts from.

use rustc_hash::FxHashMap;

use super::Resolution;
use super::collect::Declared;
use super::complete;
use super::def::CrateId;
use super::import::ImportState;
use super::infer::{Expansions, Index};
use super::intern::{Externals, Names};
use super::keywords::Keywords;
use super::load::Loaded;
use super::member::Members;
use super::prelude::Preludes;
use super::reference::Target;
use super::references::Found;
use super::tables::Tables;

/// Everything that is declared, once imports and macros have settled.
#[derive(serde::Serialize, serde::Deserialize)]
pub(super) struct World {
    pub(super) declared: Declared,
    pub(super) loaded: Loaded,
    pub(super) names: Names,
    pub(super) externals: Externals,
    pub(super) keywords: Keywords,
    pub(super) preludes: Preludes,
    pub(super) imports: ImportState,
    pub(super) expansions: Expansions,
    pub(super) macro_crates: FxHashMap<CrateId, Vec<Target>>,
}

/// A workspace that was resolved.
pub struct Settled {
    pub(super) world: World,
    pub(super) members: Members,
    pub(super) index: Index,
    pub(super) found: Found,
}

impl Settled {
    /// Files outside the workspace whose declarations were read, with what they held.
    pub fn outside_files(&self) -> &[(camino::Utf8PathBuf, String)] {
        &self.world.loaded.outside_files
    }

    /// What the model is made of.
    pub fn into_resolution(self) -> Resolution {
        let Settled { world, members, found, .. } = self;
        let World { mut declared, loaded, mut names, externals, .. } = world;
        complete::name_impls(&mut declared, &loaded, &members, &mut names);
        let mut aliases = members.aliases;
        aliases.extend(members.traits.into_iter().filter(|(_, traits)| !traits.is_empty()));
        let mut tables = Tables { declared, names, externals, found, aliases, impls: members.of_traits };
        let kept = tables.keep_own(&loaded.outside);
        tables.into_resolution(loaded, kept)
    }
}
