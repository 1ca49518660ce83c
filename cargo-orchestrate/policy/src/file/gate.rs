//! `[gate]`, as written.

use schemars::JsonSchema;
use serde::Deserialize;

use super::located::Located;

/// Who decides where a change weakens this policy.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct GateTable {
    /// Whose word lets a change weaken the policy: e-mails, and names that `[teams]` knows. Nobody's, where it is empty.
    #[serde(default)]
    #[schemars(extend("items" = {"type": "string", "format": "member"}), example = vec!["@architects"])]
    pub accept_by: Vec<Located<String>>,
}
