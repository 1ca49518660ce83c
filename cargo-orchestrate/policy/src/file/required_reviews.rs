//! `[[review]]`, as written: items that must be reviewed.

use schemars::JsonSchema;
use serde::Deserialize;

use super::located::Located;
use super::values::{RawScope, RawVisibility, SubjectKind};

/// Items that must be reviewed in their current state.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ReviewTable {
    /// The name, unique among all review tables.
    #[schemars(length(min = 1), example = &"net-is-read")]
    pub name: Located<String>,
    /// The items that need a review.
    #[serde(rename = "for")]
    #[schemars(example = subject())]
    pub subject: ReviewedTable,
    /// How many people must accept each item.
    #[serde(default = "one")]
    #[schemars(range(min = 1), example = 1)]
    pub at_least: u32,
    /// Who may review: e-mails, names such as `@net-team`, and `owners`. Everyone by default.
    #[serde(default)]
    #[schemars(length(min = 1), extend("items" = {"type": "string", "format": "reviewer"}), example = vec!["owners", "@net-team"])]
    pub by: Vec<Located<String>>,
    /// Whether the last author of an item may not accept it.
    #[serde(default = "yes")]
    #[schemars(example = true)]
    pub not_author: bool,
    /// Why the table exists; shown with each finding.
    #[schemars(length(min = 1), example = &"What comes from outside is read by two")]
    pub reason: Option<String>,
    /// What to do instead; shown with each finding.
    #[schemars(length(min = 1), example = &"Ask in #net")]
    pub help: Option<String>,
}

/// The items that need a review. Test code is reviewed together with what it tests.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ReviewedTable {
    /// Whether all code is meant, or only generated or changed code.
    #[serde(default)]
    pub scope: RawScope,
    /// The declared visibility.
    #[serde(default)]
    pub visibility: RawVisibility,
    /// The kind of the items. All kinds that can be reviewed by themselves by default.
    #[schemars(example = &"fn")]
    pub kind: Option<Located<SubjectKind>>,
    /// Where the items are: path patterns. Everywhere by default.
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
