//! `[[review]]`: items that somebody must have looked at.

use schemars::JsonSchema;
use serde::Deserialize;

use super::located::Located;
use super::words::{RawScope, RawVisibility, SubjectKind};

/// Items that somebody must have looked at, as they are now.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ReviewTable {
    /// Its name, unique among all review tables.
    #[schemars(length(min = 1), example = &"net-is-read")]
    pub name: Located<String>,
    /// The items that are looked at.
    #[serde(rename = "for")]
    #[schemars(example = subject())]
    pub subject: ReviewedTable,
    /// How many people must have accepted each of them.
    #[serde(default = "one")]
    #[schemars(range(min = 1), example = 1)]
    pub at_least: u32,
    /// Whose word counts: e-mails, names such as `@net-team`, and `owners`. Everybody's, if absent.
    #[serde(default)]
    #[schemars(length(min = 1), extend("items" = {"type": "string", "format": "reviewer"}), example = vec!["owners", "@net-team"])]
    pub by: Vec<Located<String>>,
    /// Whether whoever last changed an item may not be the one who accepts it.
    #[serde(default = "yes")]
    #[schemars(example = true)]
    pub not_author: bool,
    /// Why it is there: shown with each finding.
    #[schemars(length(min = 1), example = &"What comes from outside is read by two")]
    pub reason: Option<String>,
    /// What to do instead: shown with each finding.
    #[schemars(length(min = 1), example = &"Ask in #net")]
    pub help: Option<String>,
}

/// The items that are looked at. Test code is looked at with what it tests.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ReviewedTable {
    /// All code, only what is marked, or only what has changed.
    #[serde(default)]
    pub scope: RawScope,
    /// Visibility as declared.
    #[serde(default)]
    pub visibility: RawVisibility,
    /// What they are. Everything that stands by itself, if absent.
    #[schemars(example = &"fn")]
    pub kind: Option<Located<SubjectKind>>,
    /// Where they are: path patterns. Everywhere, if absent.
    #[schemars(length(min = 1), extend("items" = {"type": "string", "format": "item-pattern"}), example = vec!["shop_net"])]
    pub path: Option<Vec<Located<String>>>,
}

fn subject() -> serde_json::Value {
    serde_json::json!({ "path": ["shop_net"], "scope": "generated" })
}

fn one() -> u32 {
    1
}

fn yes() -> bool {
    true
}
