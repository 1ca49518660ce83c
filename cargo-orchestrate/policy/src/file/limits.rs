//! `[limits]`, as written.

use schemars::JsonSchema;
use serde::Deserialize;

use super::located::Located;

/// How much one change may do, counted from its base: `check --base` judges by this.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct LimitsTable {
    /// New or altered items, test code left out.
    #[schemars(range(min = 1), example = 60)]
    pub items: Option<Located<u32>>,
    /// Lines with code in new or altered items that are marked as generated.
    #[schemars(range(min = 1), example = 800)]
    pub generated_lines: Option<Located<u32>>,
    /// New items that are `pub`.
    #[schemars(range(min = 0), example = 15)]
    pub public_items: Option<Located<u32>>,
    /// New dependencies that manifests declare, of any kind.
    #[schemars(range(min = 0), example = 2)]
    pub dependencies: Option<Located<u32>>,
    /// Items of the whole workspace that `[[review]]` wants to be looked at, and that are not. A change that leaves no more of them than it found is not over.
    #[schemars(range(min = 0), example = 250)]
    pub unreviewed_items: Option<Located<u32>>,
}
