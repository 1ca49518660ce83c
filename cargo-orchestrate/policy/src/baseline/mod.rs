//! The baseline: findings that existed when the tool was adopted, held until they are fixed.
//!
//! In: the text of `orchestrate/baseline.toml`, and what was found. Out: a [`Baseline`], what an update makes of it, its text.
//!
//! **Architecture Invariant:** knows entries and texts, no file system. A check reads a baseline and never writes one.

mod compare; // How it grew or shrank.
mod read; // From its text.
mod update; // Compared with the current findings.
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

/// The block for findings outside of any crate. No crate can have this name.
pub const NO_CRATE: &str = ".";

/// Findings that are held, by crate.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Baseline {
    /// One block for each crate.
    pub blocks: Vec<Block>,
}

/// The held findings of one crate.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Block {
    /// The crate, as item paths name it; `.` for findings outside of any crate.
    #[schemars(length(min = 1), example = &"shop_api")]
    pub name: Located<String>,
    /// One entry for each finding.
    pub held: Vec<Located<Entry>>,
}

/// A finding, by its identity: a change to any of these keys makes it another finding.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// The rule's id.
    pub rule: String,
    /// The contract that is broken.
    pub contract: Option<String>,
    /// The item that contains the finding.
    pub item: Option<String>,
    /// The file, if the finding is in no item.
    pub file: Option<String>,
    /// The definition that is used.
    pub to: Option<String>,
    /// A hash of the other keys and of the occurrence index among equal findings.
    #[schemars(extend("format" = "fingerprint"))]
    pub fingerprint: String,
}

impl Baseline {
    /// Every entry with the name of its block.
    pub fn entries(&self) -> impl Iterator<Item = (&str, &Located<Entry>)> {
        self.blocks.iter().flat_map(|block| block.held.iter().map(|entry| (block.name.value.as_str(), entry)))
    }
}
