//! Contracts that compile to a boundary: what only some may use, what a module shows, what stays apart.

use schemars::JsonSchema;
use serde::Deserialize;

use super::located::Located;
use super::table::{RawScope, TestCode};
use crate::policy::Level;

/// What only some code may use.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ProtectedTable {
    /// Its name, unique among all protected tables.
    #[schemars(length(min = 1), example = &"database")]
    pub name: Located<String>,
    /// What is protected: path patterns and capabilities. It may always use itself.
    #[schemars(length(min = 1), extend("items" = {"type": "string", "format": "path-pattern"}), example = vec!["shop_infra::db", "sqlx"])]
    pub contains: Vec<Located<String>>,
    /// The items that may use it: path patterns.
    #[schemars(extend("items" = {"type": "string", "format": "item-pattern"}), example = vec!["shop_infra"])]
    pub only_by: Vec<Located<String>>,
    /// Which code is bound.
    #[serde(default)]
    pub scope: RawScope,
    /// Whether test code is bound too.
    #[serde(default)]
    pub tests: TestCode,
    /// What a reference weighs that could not be resolved: nothing, by default, since it would weigh everywhere.
    #[serde(default = "allow")]
    pub unknown: Level,
    /// Why it is there; shown with each finding.
    #[schemars(length(min = 1), example = &"Queries are reviewed in one place")]
    pub reason: Option<String>,
    /// How to do it instead; shown with each finding.
    #[schemars(length(min = 1), example = &"Go through `shop_infra::Orders`")]
    pub help: Option<String>,
    /// Items that are excused: path patterns. One that excuses nothing any more is reported.
    #[serde(default)]
    #[schemars(extend("items" = {"type": "string", "format": "item-pattern"}), example = vec!["shop_api::legacy"])]
    pub except: Vec<Located<String>>,
}

/// What of a module others may use.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct InterfaceTable {
    /// Its name, unique among all interfaces.
    #[schemars(length(min = 1), example = &"billing")]
    pub name: Located<String>,
    /// The items that are used through the interface: path patterns.
    #[schemars(length(min = 1), extend("items" = {"type": "string", "format": "item-pattern"}), example = vec!["shop::billing"])]
    pub contains: Vec<Located<String>>,
    /// What of these others may use, by the paths at which it is defined: path patterns.
    #[schemars(extend("items" = {"type": "string", "format": "item-pattern"}), example = vec!["shop::billing::{Invoice,issue}"])]
    pub exposes: Vec<Located<String>>,
    /// Which code is bound.
    #[serde(default)]
    pub scope: RawScope,
    /// Whether test code is bound too.
    #[serde(default)]
    pub tests: TestCode,
    /// What a reference weighs that could not be resolved: nothing, by default, since it would weigh everywhere.
    #[serde(default = "allow")]
    pub unknown: Level,
    /// Why it is there; shown with each finding.
    #[schemars(length(min = 1), example = &"What is behind it may change any day")]
    pub reason: Option<String>,
    /// How to do it instead; shown with each finding.
    #[schemars(length(min = 1), example = &"Ask the billing team for a function")]
    pub help: Option<String>,
    /// Items that are excused: path patterns. One that excuses nothing any more is reported.
    #[serde(default)]
    #[schemars(extend("items" = {"type": "string", "format": "item-pattern"}), example = vec!["shop::legacy"])]
    pub except: Vec<Located<String>>,
}

/// Modules or crates none of which may use another.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct IndependentTable {
    /// Its name, unique among all independent tables.
    #[schemars(length(min = 1), example = &"features")]
    pub name: Located<String>,
    /// The siblings: path patterns. Each module or crate that a pattern names is one.
    #[schemars(length(min = 1), extend("items" = {"type": "string", "format": "item-pattern"}), example = vec!["shop::features::*"])]
    pub contains: Vec<Located<String>>,
    /// Which code is bound.
    #[serde(default)]
    pub scope: RawScope,
    /// Whether test code is bound too.
    #[serde(default)]
    pub tests: TestCode,
    /// What a reference inside a sibling weighs that could not be resolved.
    #[serde(default = "warn")]
    pub unknown: Level,
    /// Why it is there; shown with each finding.
    #[schemars(length(min = 1), example = &"Features are built and removed one by one")]
    pub reason: Option<String>,
    /// How to do it instead; shown with each finding.
    #[schemars(length(min = 1), example = &"Move what both need to `shop::common`")]
    pub help: Option<String>,
    /// Items of the siblings that are excused: path patterns. One that excuses nothing any more is reported.
    #[serde(default)]
    #[schemars(extend("items" = {"type": "string", "format": "item-pattern"}), example = vec!["shop::features::legacy"])]
    pub except: Vec<Located<String>>,
}

/// Code of which every module belongs to a layer.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ExhaustiveTable {
    /// Its name, unique among all exhaustive tables.
    #[schemars(length(min = 1), example = &"all-in-layers")]
    pub name: Located<String>,
    /// The items whose modules belong to layers: path patterns.
    #[schemars(length(min = 1), extend("items" = {"type": "string", "format": "item-pattern"}), example = vec!["shop_*"])]
    pub contains: Vec<Located<String>>,
    /// Why it is there; shown with each finding.
    #[schemars(length(min = 1), example = &"What is in no layer is bound by none")]
    pub reason: Option<String>,
    /// Modules that belong to none: path patterns. One that excuses nothing any more is reported.
    #[serde(default)]
    #[schemars(extend("items" = {"type": "string", "format": "item-pattern"}), example = vec!["shop_domain::legacy"])]
    pub except: Vec<Located<String>>,
}

/// Code in which nothing is `pub`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct VisibilityTable {
    /// Its name, unique among all visibility tables.
    #[schemars(length(min = 1), example = &"internals-stay-inside")]
    pub name: Located<String>,
    /// The items none of which may be `pub`: path patterns.
    #[schemars(length(min = 1), extend("items" = {"type": "string", "format": "item-pattern"}), example = vec!["shop_infra::db"])]
    pub contains: Vec<Located<String>>,
    /// Why it is there; shown with each finding.
    #[schemars(length(min = 1), example = &"What is not public can be changed in an hour")]
    pub reason: Option<String>,
    /// How to do it instead; shown with each finding.
    #[schemars(length(min = 1), example = &"Write `pub(crate)`")]
    pub help: Option<String>,
    /// Items that may be `pub`: path patterns. One that excuses nothing any more is reported.
    #[serde(default)]
    #[schemars(extend("items" = {"type": "string", "format": "item-pattern"}), example = vec!["shop_infra::db::Pool"])]
    pub except: Vec<Located<String>>,
}

fn allow() -> Level {
    Level::Allow
}

fn warn() -> Level {
    Level::Warn
}
