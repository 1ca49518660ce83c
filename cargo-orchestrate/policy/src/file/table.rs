//! The tables of `orchestrate.toml`, as written. Their doc comments are the descriptions of its JSON Schema.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

use super::claims::{AttributesTable, ExhaustiveTable, NamingTable, RequiredTable, VisibilityTable};
use super::contracts::{BoundaryTable, CyclesTable, IndependentTable, InterfaceTable, ProtectedTable};
use super::gate::GateTable;
use super::limits::LimitsTable;
use super::located::Located;
use super::reviews::ReviewTable;
use super::teams::{Loosened, OverrideTable, Parent};
use super::words::{Extent, Link, RawScope, RawVisibility, Strength, SubjectKind};
use crate::{Capabilities, Level, MarkKey};

/// What a workspace promises: which code may use what, what generated code must carry, and which tests must exist.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[schemars(title = "orchestrate.toml")]
pub struct RawPolicy {
    /// The version of this file's format: 1.
    #[schemars(extend("const" = 1), example = 1)]
    pub version: Located<u32>,
    /// The oldest `cargo-orchestrate` that may judge this workspace, such as `0.1`.
    #[schemars(extend("format" = "requires"), example = &"0.1")]
    pub requires: Option<Located<String>>,
    /// Policies that this one adds to: files, relative to this one, and packages of the dependency graph that ship an `orchestrate.toml`.
    #[serde(default)]
    #[schemars(length(min = 1), example = vec!["../policies/base.toml"])]
    pub extends: Vec<Located<Parent>>,
    /// What of the policies that this one extends is loosened, and why.
    #[serde(default, rename = "override")]
    pub overrides: Vec<Located<OverrideTable>>,
    /// What is loosened in fact.
    #[serde(skip)]
    pub loosened: Vec<Loosened>,
    /// How much a finding weighs, by rule or by group of rules. A rule's own entry wins over its group's.
    #[serde(default)]
    pub levels: BTreeMap<Located<String>, Located<Level>>,
    /// What marked code must carry, and may not do.
    #[serde(default)]
    pub generated: GeneratedTable,
    /// Capabilities of one's own, and paths that others have besides those that are known: used as `cap:name`.
    #[serde(default)]
    #[schemars(extend(
        "propertyNames" = {"format": "capability-name"},
        "additionalProperties" = {"type": "array", "minItems": 1, "items": {"type": "string", "format": "plain-pattern"}, "examples": [["sqlx", "diesel"]]}
    ))]
    pub capabilities: BTreeMap<Located<String>, Vec<Located<String>>>,
    /// The layers, highest first: a layer may use those below it, never those above. What is in no layer is free.
    #[serde(default)]
    pub layers: Vec<Located<LayerTable>>,
    /// Boundaries: what some code may not use, or all that it may use.
    #[serde(default)]
    pub boundary: Vec<Located<BoundaryTable>>,
    /// What only some code may use.
    #[serde(default)]
    pub protected: Vec<Located<ProtectedTable>>,
    /// What of a module others may use.
    #[serde(default)]
    pub interface: Vec<Located<InterfaceTable>>,
    /// Modules or crates none of which may use another.
    #[serde(default)]
    pub independent: Vec<Located<IndependentTable>>,
    /// Modules that use each other in no circle.
    #[serde(default)]
    pub cycles: Vec<Located<CyclesTable>>,
    /// Code of which every module belongs to a layer.
    #[serde(default)]
    pub exhaustive: Vec<Located<ExhaustiveTable>>,
    /// Code in which nothing is `pub`.
    #[serde(default)]
    pub visibility: Vec<Located<VisibilityTable>>,
    /// How items are named.
    #[serde(default)]
    pub naming: Vec<Located<NamingTable>>,
    /// Which attributes items have.
    #[serde(default)]
    pub attributes: Vec<Located<AttributesTable>>,
    /// What items are to use.
    #[serde(default)]
    pub required: Vec<Located<RequiredTable>>,
    /// Tests that must exist.
    #[serde(default)]
    pub tests: TestsTable,
    /// Who decides where a change weakens this policy.
    #[serde(default)]
    pub gate: GateTable,
    /// How much one change may do.
    #[serde(default)]
    pub limits: LimitsTable,
    /// Items that somebody must have looked at.
    #[serde(default)]
    pub review: Vec<Located<ReviewTable>>,
    /// Who is in a team, or goes by a name: e-mails, and other names.
    #[serde(default)]
    #[schemars(extend(
        "propertyNames" = {"format": "team"},
        "additionalProperties" = {"type": "array", "minItems": 1, "items": {"type": "string", "format": "member"}, "examples": [["ada@example.org", "@bob"]]}
    ))]
    pub teams: BTreeMap<Located<String>, Vec<Located<String>>>,
    /// How names are understood, and how many must be.
    #[serde(default)]
    pub resolution: ResolutionTable,
    /// Which files are no sources.
    #[serde(default)]
    pub sources: SourcesTable,
    /// How it is told who wrote what.
    #[serde(default)]
    pub origin: OriginTable,
}

/// What marked code must carry, and may not do.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct GeneratedTable {
    /// Keys that every mark must have.
    #[serde(default)]
    #[schemars(example = vec!["intent", "by"])]
    pub require: Vec<Located<MarkKey>>,
    /// What marked code may not use: path patterns and capabilities.
    #[serde(default)]
    #[schemars(extend("items" = {"type": "string", "format": "path-pattern"}), example = vec!["cap:process", "cap:unsafe"])]
    pub deny: Vec<Located<String>>,
    /// The only places where marks may be: path patterns. Everywhere, if absent.
    #[schemars(length(min = 1), extend("items" = {"type": "string", "format": "item-pattern"}), example = vec!["shop_api::bindings"])]
    pub only_in: Option<Vec<Located<String>>>,
    /// The most lines with code that a marked function may have.
    #[schemars(range(min = 1), example = 80)]
    pub max_lines: Option<Located<u32>>,
    /// Whole paths marked from here.
    #[serde(default)]
    pub paths: Vec<Located<GeneratedPaths>>,
}

/// Whole paths marked from here, with what the mark says.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct GeneratedPaths {
    /// The items that are marked: path patterns.
    #[schemars(length(min = 1), extend("items" = {"type": "string", "format": "item-pattern"}), example = vec!["shop_api::bindings"])]
    pub paths: Vec<Located<String>>,
    /// What the code is for.
    #[schemars(example = &"OpenAPI client made from api.yaml")]
    pub intent: Located<String>,
    /// The tool or model that wrote it.
    #[schemars(example = &"openapi-generator 7.1")]
    pub by: Option<Located<String>>,
    /// What it was made from: a file of the workspace, with a heading if need be, or a URL.
    #[schemars(example = &"docs/api.yaml")]
    pub spec: Option<Located<String>>,
    /// Who answers for it.
    #[schemars(example = &"@net-team")]
    pub owner: Option<Located<String>>,
    /// Tests that must hold, by path.
    #[schemars(length(min = 1), example = vec!["shop_api[test:client]::round_trip"])]
    pub tests: Option<Located<Vec<Located<String>>>>,
}

/// One layer.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[schemars(extend("anyOf" = [{"required": ["contains"]}, {"required": ["optional"]}]))]
pub struct LayerTable {
    /// Its name, unique among all layers.
    #[schemars(length(min = 1), example = &"domain")]
    pub name: Located<String>,
    /// The items that it holds: path patterns. An item that two layers claim belongs to the pattern that names it more closely.
    #[serde(default)]
    #[schemars(length(min = 1), extend("items" = {"type": "string", "format": "item-pattern"}), example = vec!["shop_domain"])]
    pub contains: Vec<Located<String>>,
    /// Items that it holds, too, where there are any: path patterns that may match nothing.
    #[serde(default)]
    #[schemars(extend("items" = {"type": "string", "format": "item-pattern"}), example = vec!["shop_plugins"])]
    pub optional: Vec<Located<String>>,
    /// The stack that it belongs to, where there are several.
    #[schemars(length(min = 1), example = &"main")]
    pub stack: Option<Located<String>>,
    /// Whether only what its code uses itself counts, or also what that uses in turn.
    pub reach: Option<Located<Extent>>,
    /// Whether the modules and crates that its patterns name may not use each other.
    #[serde(default)]
    #[schemars(example = true)]
    pub independent: bool,
    /// Whether those above it may use what is below it through it alone.
    #[serde(default)]
    #[schemars(example = true)]
    pub closed: bool,
    /// Modules or crates in each of which the stack stands anew: path patterns, the same for all layers of the stack. What the layers contain is then named
    /// from there.
    #[serde(default)]
    #[schemars(extend("items" = {"type": "string", "format": "item-pattern"}), example = vec!["shop::features::*"])]
    pub within: Vec<Located<String>>,
}

/// Tests that must exist.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct TestsTable {
    /// Which items must have how many tests.
    #[serde(default)]
    pub require: Vec<Located<RequireTable>>,
    /// Mutants that may survive: what people have looked at, and found that no test should notice it.
    #[serde(default)]
    pub accept: Vec<Located<AcceptTable>>,
}

/// Which items must have how many tests.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RequireTable {
    /// The items that need tests.
    #[serde(rename = "for")]
    #[schemars(example = subject())]
    pub subject: SubjectTable,
    /// How many tests each of them needs.
    #[serde(default = "one")]
    #[schemars(range(min = 1), example = 1)]
    pub at_least: u32,
    /// What makes a test count as one of an item's.
    #[serde(default)]
    pub link: Link,
    /// What the tests must achieve.
    #[serde(default)]
    pub strength: Strength,
    /// The least share of an item's mutants that its tests must kill, from 0 to 1, of those that compile. All of them, if absent.
    /// Only with `strength = "kills-mutants"`.
    #[schemars(range(min = 0, max = 1), example = 0.8)]
    pub min_score: Option<Located<f64>>,
}

/// Mutants of an item that may survive.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct AcceptTable {
    /// The path of the item, as `cargo orchestrate prove` prints it.
    #[schemars(extend("format" = "item-path"), example = &"shop_domain::cart::discount")]
    pub item: Located<String>,
    /// The ids of the mutants, as `cargo orchestrate prove` prints them. One that does not survive any more is reported.
    #[schemars(length(min = 1), extend("items" = {"type": "string", "format": "mutant-id"}), example = vec!["3f9c2a7be01d4c55"])]
    pub mutants: Vec<Located<String>>,
    /// Why they may survive.
    #[schemars(length(min = 1), example = &"equivalent: at the limit both give the same sum")]
    pub reason: Located<String>,
}

/// The items that need tests. Test code never does.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct SubjectTable {
    /// All code, or only what is marked.
    #[serde(default)]
    pub scope: RawScope,
    /// Visibility as declared.
    #[serde(default)]
    pub visibility: RawVisibility,
    /// What they are.
    #[schemars(example = &"fn")]
    pub kind: Located<SubjectKind>,
    /// Where they are: path patterns. Everywhere, if absent.
    #[schemars(length(min = 1), extend("items" = {"type": "string", "format": "item-pattern"}), example = vec!["shop_domain"])]
    pub path: Option<Vec<Located<String>>>,
}

/// How names are understood, and how many must be.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ResolutionTable {
    /// The least share of references that must resolve, from 0 to 1.
    #[schemars(range(min = 0, max = 1), example = 0.93)]
    pub min_share: Option<Located<f64>>,
    /// Strings in attributes that name items, besides those that are known.
    #[serde(default)]
    pub strings: StringsTable,
}

/// Strings in attributes that name items: an attribute with its key, as in `wire(handler)` for `#[wire(handler = "orders::place")]`.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct StringsTable {
    /// Those that name functions, constants or statics.
    #[serde(default)]
    #[schemars(extend("items" = {"type": "string", "format": "attribute-key"}), example = vec!["wire(handler)"])]
    pub values: Vec<Located<String>>,
    /// Those that name types, traits or modules.
    #[serde(default)]
    #[schemars(extend("items" = {"type": "string", "format": "attribute-key"}), example = vec!["wire(codec)"])]
    pub types: Vec<Located<String>>,
}

/// Which files are no sources.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct SourcesTable {
    /// Files that no target reaches on purpose: globs over paths from the workspace root.
    #[serde(default)]
    #[schemars(extend("items" = {"type": "string", "format": "glob"}), example = vec!["shop-api/templates/**"])]
    pub ignore: Vec<Located<String>>,
}

/// How it is told who wrote what.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct OriginTable {
    /// Files of signatures besides those that come with the program, from the workspace root.
    #[serde(default)]
    #[schemars(inner(length(min = 1)), example = vec!["orchestrate/agents.toml"])]
    pub signatures: Vec<Located<String>>,
    /// Who wrote what bears no sign: nobody knows, or people, where a team holds its agents to signing.
    #[serde(default)]
    pub unsigned: Unsigned,
    /// The day, by author's date and in UTC, from which `unsigned = "human"` holds.
    #[schemars(extend("format" = "date"), example = &"2026-01-31")]
    pub since: Option<Located<String>>,
}

/// Who wrote what bears no sign.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Unsigned {
    /// Nobody knows.
    #[default]
    Unknown,
    /// People.
    Human,
}

fn subject() -> serde_json::Value {
    serde_json::json!({ "scope": "generated", "visibility": "pub", "kind": "fn" })
}

fn one() -> u32 {
    1
}

impl RawPolicy {
    /// What it adds to the table of capabilities.
    pub(crate) fn capabilities(&self) -> Capabilities {
        let texts = |paths: &Vec<Located<String>>| paths.iter().map(|path| path.value.clone()).collect();
        Capabilities::new(self.capabilities.iter().map(|(name, paths)| (name.value.clone(), texts(paths))))
    }
}
