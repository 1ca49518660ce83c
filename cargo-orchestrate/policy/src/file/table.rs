//! The tables of `orchestrate.toml`, as written. Their doc comments are the descriptions of its JSON Schema.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

use super::claims::{AttributesTable, ExhaustiveTable, NamingTable, RequiredTable, VisibilityTable};
use super::contracts::{BoundaryTable, CyclesTable, IndependentTable, InterfaceTable, ProtectedTable};
use super::extends::{Loosened, OverrideTable, Parent};
use super::gate::GateTable;
use super::limits::LimitsTable;
use super::located::Located;
use super::required_reviews::ReviewTable;
use super::required_tests::TestsTable;
use super::values::Extent;
use crate::{Capabilities, Level};

/// The policy of a workspace: which code may use what, what generated code must declare, and which tests must exist.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[schemars(title = "orchestrate.toml")]
pub struct RawPolicy {
    /// The version of the file format: 1.
    #[schemars(extend("const" = 1), example = 1)]
    pub version: Located<u32>,
    /// The minimum version of `cargo-orchestrate`, such as `0.1`.
    #[schemars(extend("format" = "requires"), example = &"0.1")]
    pub requires: Option<Located<String>>,
    /// Policies to extend: files, relative to this one, or packages of the dependency graph that contain an `orchestrate.toml`.
    #[serde(default)]
    #[schemars(length(min = 1), example = vec!["../policies/base.toml"])]
    pub extends: Vec<Located<Parent>>,
    /// Which parts of the extended policies are loosened, and why.
    #[serde(default, rename = "override")]
    pub overrides: Vec<Located<OverrideTable>>,
    /// What is actually loosened.
    #[serde(skip)]
    pub loosened: Vec<Loosened>,
    /// The level of each rule or group of rules. The entry of a rule overrides the entry of its group.
    #[serde(default)]
    pub levels: BTreeMap<Located<String>, Located<Level>>,
    /// What code marked as generated must declare, and what it may not use.
    #[serde(default)]
    pub generated: GeneratedTable,
    /// Custom capabilities, and paths to add to the built-in ones; referred to as `cap:name`.
    #[serde(default)]
    #[schemars(extend(
        "propertyNames" = {"format": "capability-name"},
        "additionalProperties" = {"type": "array", "minItems": 1, "items": {"type": "string", "format": "plain-pattern"}, "examples": [["sqlx", "diesel"]]}
    ))]
    pub capabilities: BTreeMap<Located<String>, Vec<Located<String>>>,
    /// The layers, highest first: a layer may use the layers below it, never those above. Code in no layer is unrestricted.
    #[serde(default)]
    pub layers: Vec<Located<LayerTable>>,
    /// Boundaries: what some code may not use, or everything that it may use.
    #[serde(default)]
    pub boundary: Vec<Located<BoundaryTable>>,
    /// What only some code may use.
    #[serde(default)]
    pub protected: Vec<Located<ProtectedTable>>,
    /// Which items of a module other code may use.
    #[serde(default)]
    pub interface: Vec<Located<InterfaceTable>>,
    /// Modules or crates that may not use each other.
    #[serde(default)]
    pub independent: Vec<Located<IndependentTable>>,
    /// Modules that must not form a cycle.
    #[serde(default)]
    pub cycles: Vec<Located<CyclesTable>>,
    /// Code in which every module must belong to a layer.
    #[serde(default)]
    pub exhaustive: Vec<Located<ExhaustiveTable>>,
    /// Code in which no item may be `pub`.
    #[serde(default)]
    pub visibility: Vec<Located<VisibilityTable>>,
    /// How items must be named.
    #[serde(default)]
    pub naming: Vec<Located<NamingTable>>,
    /// Which attributes items must have, or may not have.
    #[serde(default)]
    pub attributes: Vec<Located<AttributesTable>>,
    /// What items must use.
    #[serde(default)]
    pub required: Vec<Located<RequiredTable>>,
    /// Which tests must exist.
    #[serde(default)]
    pub tests: TestsTable,
    /// Who may accept changes that weaken this policy.
    #[serde(default)]
    pub gate: GateTable,
    /// How much a single change may add.
    #[serde(default)]
    pub limits: LimitsTable,
    /// Items that must be reviewed.
    #[serde(default)]
    pub review: Vec<Located<ReviewTable>>,
    /// The members of each team, and the aliases of each person: e-mails, or other names.
    #[serde(default)]
    #[schemars(extend(
        "propertyNames" = {"format": "team"},
        "additionalProperties" = {"type": "array", "minItems": 1, "items": {"type": "string", "format": "member"}, "examples": [["ada@example.org", "@bob"]]}
    ))]
    pub teams: BTreeMap<Located<String>, Vec<Located<String>>>,
    /// How names are resolved, and what share of them must resolve.
    #[serde(default)]
    pub resolution: ResolutionTable,
    /// Which files are not sources.
    #[serde(default)]
    pub sources: SourcesTable,
    /// How code is attributed to agents and people.
    #[serde(default)]
    pub origin: OriginTable,
}

/// What code marked as generated must declare, and what it may not use.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct GeneratedTable {
    /// Keys that every mark must have.
    #[serde(default)]
    #[schemars(example = vec!["intent", "by"])]
    pub require: Vec<Located<MarkKey>>,
    /// What generated code may not use: path patterns and capabilities.
    #[serde(default)]
    #[schemars(extend("items" = {"type": "string", "format": "path-pattern"}), example = vec!["cap:process", "cap:unsafe"])]
    pub deny: Vec<Located<String>>,
    /// Where marks are allowed: path patterns. Everywhere by default.
    #[schemars(length(min = 1), extend("items" = {"type": "string", "format": "item-pattern"}), example = vec!["shop_api::bindings"])]
    pub only_in: Option<Vec<Located<String>>>,
    /// The maximum number of lines with code of a generated function.
    #[schemars(range(min = 1), example = 80)]
    pub max_lines: Option<Located<u32>>,
    /// Paths to mark as generated without an attribute in the code.
    #[serde(default)]
    pub paths: Vec<Located<GeneratedPaths>>,
}

/// A key of `#[generated(…)]`.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize, schemars::JsonSchema,
)]
#[serde(rename_all = "lowercase")]
pub enum MarkKey {
    /// What the code is for.
    Intent,
    /// The tool or model that wrote the code.
    By,
    /// What the code was generated from.
    Spec,
    /// Who is responsible for the code.
    Owner,
    /// Tests that verify the code.
    Tests,
}

/// Paths to mark as generated without an attribute in the code.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct GeneratedPaths {
    /// The items to mark: path patterns.
    #[schemars(length(min = 1), extend("items" = {"type": "string", "format": "item-pattern"}), example = vec!["shop_api::bindings"])]
    pub paths: Vec<Located<String>>,
    /// What the code is for.
    #[schemars(example = &"OpenAPI client made from api.yaml")]
    pub intent: Located<String>,
    /// The tool or model that wrote the code.
    #[schemars(example = &"openapi-generator 7.1")]
    pub by: Option<Located<String>>,
    /// What the code was generated from: a file of the workspace, optionally with a heading, or a URL.
    #[schemars(example = &"docs/api.yaml")]
    pub spec: Option<Located<String>>,
    /// Who is responsible for the code.
    #[schemars(example = &"@net-team")]
    pub owner: Option<Located<String>>,
    /// Tests that verify the code, by path.
    #[schemars(length(min = 1), example = vec!["shop_api[test:client]::round_trip"])]
    pub tests: Option<Located<Vec<Located<String>>>>,
}

/// One layer.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[schemars(extend("anyOf" = [{"required": ["contains"]}, {"required": ["optional"]}]))]
pub struct LayerTable {
    /// The name, unique among all layers.
    #[schemars(length(min = 1), example = &"domain")]
    pub name: Located<String>,
    /// The items of the layer: path patterns. An item that two layers match belongs to the more specific pattern.
    #[serde(default)]
    #[schemars(length(min = 1), extend("items" = {"type": "string", "format": "item-pattern"}), example = vec!["shop_domain"])]
    pub contains: Vec<Located<String>>,
    /// More items of the layer: path patterns that may match nothing.
    #[serde(default)]
    #[schemars(extend("items" = {"type": "string", "format": "item-pattern"}), example = vec!["shop_plugins"])]
    pub optional: Vec<Located<String>>,
    /// The stack of the layer, if there are several.
    #[schemars(length(min = 1), example = &"main")]
    pub stack: Option<Located<String>>,
    /// Whether only direct uses count, or transitive uses too.
    pub reach: Option<Located<Extent>>,
    /// Whether the modules and crates that its patterns name must be independent of each other.
    #[serde(default)]
    #[schemars(example = true)]
    pub independent: bool,
    /// Whether the layers above may use the layers below only through this one.
    #[serde(default)]
    #[schemars(example = true)]
    pub closed: bool,
    /// Modules or crates that each contain a copy of the stack: path patterns, the same for all layers of the stack. Patterns of the layers are then
    /// relative to each of these.
    #[serde(default)]
    #[schemars(extend("items" = {"type": "string", "format": "item-pattern"}), example = vec!["shop::features::*"])]
    pub within: Vec<Located<String>>,
}

/// How names are resolved, and what share of them must resolve.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ResolutionTable {
    /// The minimum share of references that must resolve, from 0 to 1.
    #[schemars(range(min = 0, max = 1), example = 0.93)]
    pub min_share: Option<Located<f64>>,
    /// Strings in attributes that name items, in addition to the built-in ones.
    #[serde(default)]
    pub strings: StringsTable,
}

/// Strings in attributes that name items: an attribute with its key, as in `wire(handler)` for `#[wire(handler = "orders::place")]`.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct StringsTable {
    /// Strings that name functions, constants or statics.
    #[serde(default)]
    #[schemars(extend("items" = {"type": "string", "format": "attribute-key"}), example = vec!["wire(handler)"])]
    pub values: Vec<Located<String>>,
    /// Strings that name types, traits or modules.
    #[serde(default)]
    #[schemars(extend("items" = {"type": "string", "format": "attribute-key"}), example = vec!["wire(codec)"])]
    pub types: Vec<Located<String>>,
}

/// Which files are not sources.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct SourcesTable {
    /// Files that are intentionally not part of any target: globs relative to the workspace root.
    #[serde(default)]
    #[schemars(extend("items" = {"type": "string", "format": "glob"}), example = vec!["shop-api/templates/**"])]
    pub ignore: Vec<Located<String>>,
}

/// How code is attributed to agents and people.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct OriginTable {
    /// Signature files to use in addition to the built-in signatures, relative to the workspace root.
    #[serde(default)]
    #[schemars(inner(length(min = 1)), example = vec!["orchestrate/agents.toml"])]
    pub signatures: Vec<Located<String>>,
    /// Who wrote unsigned commits: unknown, or people, if all agents of the team sign their commits.
    #[serde(default)]
    pub unsigned: Unsigned,
    /// The first day, by author date in UTC, to which `unsigned = "human"` applies.
    #[schemars(extend("format" = "date"), example = &"2026-01-31")]
    pub since: Option<Located<String>>,
}

/// Who wrote unsigned commits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Unsigned {
    /// Unknown.
    #[default]
    Unknown,
    /// People.
    Human,
}

impl RawPolicy {
    /// The capabilities that it adds.
    pub(crate) fn capabilities(&self) -> Capabilities {
        let texts = |paths: &Vec<Located<String>>| paths.iter().map(|path| path.value.clone()).collect();
        Capabilities::new(self.capabilities.iter().map(|(name, paths)| (name.value.clone(), texts(paths))))
    }
}
