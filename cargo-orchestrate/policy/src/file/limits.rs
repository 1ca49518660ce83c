//! `[limits]`, as written.

use schemars::JsonSchema;
use serde::Deserialize;

use super::located::Located;

/// How much a single change may add, counted from its merge base by `check --base`.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct LimitsTable {
    /// New or changed items, without test code.
    #[schemars(range(min = 1), example = 60)]
    pub items: Option<Located<u32>>,
    /// Lines with code in new or changed items that are marked as generated.
    #[schemars(range(min = 1), example = 800)]
    pub generated_lines: Option<Located<u32>>,
    /// New items that are `pub`.
    #[schemars(range(min = 0), example = 15)]
    pub public_items: Option<Located<u32>>,
    /// New dependencies in manifests, of any kind.
    #[schemars(range(min = 0), example = 2)]
    pub dependencies: Option<Located<u32>>,
    /// Items of the whole workspace that `[[review]]` requires to be reviewed and that are unreviewed. A change that does not increase this number is within the limit.
    #[schemars(range(min = 0), example = 250)]
    pub unreviewed_items: Option<Located<u32>>,
}
