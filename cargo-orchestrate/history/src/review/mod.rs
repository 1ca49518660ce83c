//! Reviews: who looked at which item, what they saw of it, and what they said.
//!
//! In: the texts of `orchestrate/reviews/`, and the items as they are now. Out: [`Reviews`], what each record is still worth, and the texts with one
//! record more. Records stand in the tree, so that no squash, rebase or move to another host loses them.
//!
//! **Architecture Invariant:** knows records and texts, no file system and no git. A check reads records and never writes one.

mod agents; // Who is no person.
mod authors; // Who last changed what.
mod diff; // Two texts, line by line.
mod import; // Approvals of a pull request.
mod owners; // CODEOWNERS.
mod people; // Who is whom.
mod place; // Where records of an item stand.
mod read; // From text.
mod standing; // What records say of an item.
mod state; // Items as they are now.
mod write; // To text.

pub use agents::Agents;
pub use authors::{Author, Authors, Blamed, blamed};
pub use diff::{Line, diff};
pub use import::{Approval, Approvals, approvals};
pub use owners::{Owners, PLACES as CODEOWNERS};
pub use people::People;
pub use place::{FOLDER, WEAKENINGS, file_of};
pub use read::{read, read_weakenings};
pub use standing::{Ground, Judged, Looked, Standing, Unfit, accepted, judged, judged_by, owners, to_blame};
pub use state::{Change, Items, State, changes, is_reviewable};
pub use write::{text, text_of_weakenings};

use std::collections::BTreeMap;

use camino::Utf8PathBuf;
use rustc_hash::{FxHashMap, FxHashSet};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use orchestrate_policy::Located;
use orchestrate_workspace::source::{FileId, Site};

/// What somebody said of an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Said {
    /// It may stay as it is.
    Accept,
    /// It may not.
    Reject,
    /// Neither: the note says what.
    Comment,
}

impl Said {
    /// Its word in a record.
    pub fn word(self) -> &'static str {
        match self {
            Said::Accept => "accept",
            Said::Reject => "reject",
            Said::Comment => "comment",
        }
    }

    /// What was done, as findings and lists say it.
    pub fn past(self) -> &'static str {
        match self {
            Said::Accept => "accepted",
            Said::Reject => "rejected",
            Said::Comment => "commented on",
        }
    }
}

/// Somebody looked at an item.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Record {
    /// The path of the item.
    #[schemars(length(min = 1), example = &"shop_api::http::retry_after")]
    pub item: String,
    /// What they said.
    pub verdict: Said,
    /// Who: an e-mail, or a name such as `@ada`.
    #[schemars(length(min = 1), example = &"ada@example.org")]
    pub who: String,
    /// When, in UTC.
    #[schemars(extend("format" = "utc-time"), example = &"2026-11-23T05:10:00Z")]
    pub when: String,
    /// The digest of what they saw.
    #[schemars(extend("format" = "digest"))]
    pub body: String,
    /// The digest of the intent that it was held against; none where there was none.
    #[schemars(extend("format" = "digest"))]
    pub intent: Option<String>,
    /// The digests of the tests that marks link to it, by path.
    #[serde(default)]
    #[schemars(extend("additionalProperties" = {"type": "string", "format": "digest"}))]
    pub tests: BTreeMap<String, String>,
    /// What they had to say.
    pub note: Option<String>,
}

/// Somebody with the right to says that the policy may be weakened so.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Weakening {
    /// Which one: the fingerprint of the finding.
    #[schemars(length(min = 1), example = &"3f9c2a7be01d4c553f9c2a7be01d4c55")]
    pub weakening: String,
    /// What it is, for people.
    #[schemars(length(min = 1), example = &"`denied-dependency` falls from `deny` to `warn`")]
    pub what: String,
    /// Who: an e-mail, or a name such as `@ada`.
    #[schemars(length(min = 1), example = &"ada@example.org")]
    pub who: String,
    /// When, in UTC.
    #[schemars(extend("format" = "utc-time"), example = &"2026-11-23T05:10:00Z")]
    pub when: String,
    /// Why.
    #[schemars(length(min = 1), example = &"agreed until the old store is gone")]
    pub note: String,
}

/// One file of records.
#[derive(Clone, Debug)]
pub struct ReviewFile {
    /// Workspace-relative.
    pub path: Utf8PathBuf,
    /// Its text.
    pub file: FileId,
    /// In the order of the text.
    pub records: Vec<Located<Record>>,
}

/// All records of a workspace.
#[derive(Clone, Debug, Default)]
pub struct Reviews {
    files: Vec<ReviewFile>,
    weakenings: Vec<Located<Weakening>>,
    /// Where the records of an item are: indices of a file and of a record.
    by_item: FxHashMap<String, Vec<(usize, usize)>>,
}

impl Reviews {
    /// Records by file, and those of weakenings.
    pub fn new(files: Vec<ReviewFile>, weakenings: Vec<Located<Weakening>>) -> Reviews {
        let mut by_item: FxHashMap<String, Vec<(usize, usize)>> = FxHashMap::default();
        for (at, file) in files.iter().enumerate() {
            for (index, record) in file.records.iter().enumerate() {
                by_item.entry(record.value.item.clone()).or_default().push((at, index));
            }
        }
        Reviews { files, weakenings, by_item }
    }

    /// The files, by path.
    pub fn files(&self) -> &[ReviewFile] {
        &self.files
    }

    /// Every record, with its place.
    pub fn records(&self) -> impl Iterator<Item = (&Record, Site)> {
        self.files.iter().flat_map(|file| file.records.iter().map(|it| (&it.value, Site::new(file.file, it.span))))
    }

    /// The records of an item path, with their places.
    pub fn of(&self, item: &str) -> impl Iterator<Item = (&Record, Site)> {
        self.by_item.get(item).into_iter().flatten().map(|(file, index)| {
            let file = &self.files[*file];
            let record = &file.records[*index];
            (&record.value, Site::new(file.file, record.span))
        })
    }

    /// Whether there is any record of an item path.
    pub fn has(&self, item: &str) -> bool {
        self.by_item.contains_key(item)
    }

    /// The acceptances of weakenings.
    pub fn weakenings(&self) -> impl Iterator<Item = &Weakening> {
        self.weakenings.iter().map(|it| &it.value)
    }

    /// Who accepted a weakening, known by its fingerprint. Whether they had the right to, the asker says.
    pub fn accepts_weakening(&self, fingerprint: &str) -> impl Iterator<Item = &Weakening> {
        self.weakenings().filter(move |it| it.weakening == fingerprint)
    }
}

/// All that a verdict knows of reviews.
#[derive(Clone, Debug, Default)]
pub struct Reviewed {
    /// The records.
    pub reviews: Reviews,
    /// Who is whom.
    pub people: People,
    /// Whose files are whose.
    pub owners: Owners,
    /// Who is no person.
    pub agents: Agents,
    /// Who last changed the items that need somebody else's eyes.
    pub authors: Authors,
    /// Places of records that a change brings in somebody's name, and no commit of theirs.
    pub unproven: FxHashSet<Site>,
}
