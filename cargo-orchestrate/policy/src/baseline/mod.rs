//! The baseline: findings that a workspace had when it was adopted, held until they are mended.
//!
//! In: the text of `orchestrate/baseline.toml`, and what was found. Out: a [`Baseline`], what an update makes of it, its text.
//!
//! **Architecture Invariant:** knows entries and texts, no file system. A check reads a baseline and never writes one.

mod compare; // How it grew or shrank.
mod read; // From its text.
mod update; // What was found since, laid beside it.
mod write; // To its text.

pub use compare::{Change, compare};
pub use read::read;
pub use read::unmerged;
pub use update::{Count, Found, Update, update};
pub use write::quoted;
pub use write::text;

use schemars::JsonSchema;
use serde::Deserialize;

use crate::Located;

/// Where it is kept, beneath the workspace root.
pub const FILE: &str = "orchestrate/baseline.toml";

/// The block of what stands in no crate. No crate can be called so.
pub const NO_CRATE: &str = ".";

/// Findings that are held, by crate.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Baseline {
    /// One for each crate.
    pub blocks: Vec<Block>,
}

/// What is held of one crate.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Block {
    /// The crate, as item paths name it; `.` for what stands in none.
    #[schemars(length(min = 1), example = &"shop_api")]
    pub name: Located<String>,
    /// One for each finding.
    pub held: Vec<Located<Entry>>,
}

/// A finding, by all that it is known by: a change of any of it makes another finding.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// The rule's id.
    pub rule: String,
    /// The contract that it breaks.
    pub contract: Option<String>,
    /// The item in which it stands.
    pub item: Option<String>,
    /// The file, where it stands in no item.
    pub file: Option<String>,
    /// The definition that it reaches.
    pub to: Option<String>,
    /// Made of these, and of the how-manieth of several that are equal.
    #[schemars(extend("format" = "fingerprint"))]
    pub fingerprint: String,
}

impl Baseline {
    /// Every entry with the name of its block.
    pub fn entries(&self) -> impl Iterator<Item = (&str, &Located<Entry>)> {
        self.blocks.iter().flat_map(|block| block.held.iter().map(|entry| (block.name.value.as_str(), entry)))
    }
}
