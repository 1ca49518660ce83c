//! `[gate]`, as written.

use schemars::JsonSchema;
use serde::Deserialize;

use super::located::Located;

/// Who may accept changes that weaken this policy.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct GateTable {
    /// Who may accept weakenings: e-mails, and names from `[teams]`. If empty, weakenings cannot be accepted.
    #[serde(default)]
    #[schemars(extend("items" = {"type": "string", "format": "member"}), example = vec!["@architects"])]
    pub accept_by: Vec<Located<String>>,
}
