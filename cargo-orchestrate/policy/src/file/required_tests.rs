//! `[tests]`, as written: which items need tests, and which mutants may survive.

use schemars::JsonSchema;
use serde::Deserialize;

use super::located::Located;
use super::values::{RawScope, RawVisibility, SubjectKind};

/// Which tests must exist.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct TestsTable {
    /// Items that must have tests.
    #[serde(default)]
    pub require: Vec<Located<RequireTable>>,
    /// Mutants that may survive, since a person has decided that no test should kill them.
    #[serde(default)]
    pub accept: Vec<Located<AcceptTable>>,
}

/// Items that must have tests.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RequireTable {
    /// The items that need tests.
    #[serde(rename = "for")]
    #[schemars(example = subject())]
    pub subject: SubjectTable,
    /// How many tests each item needs.
    #[serde(default = "one")]
    #[schemars(range(min = 1), example = 1)]
    pub at_least: u32,
    /// Which tests count as tests of an item.
    #[serde(default)]
    pub link: Link,
    /// What the tests must achieve.
    #[serde(default)]
    pub strength: Strength,
    /// The minimum share of an item's viable mutants that its tests must kill, from 0 to 1. All of them by default.
    /// Only with `strength = "kills-mutants"`.
    #[schemars(range(min = 0, max = 1), example = 0.8)]
    pub min_score: Option<Located<f64>>,
}

/// Mutants of an item that may survive.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct AcceptTable {
    /// The path of the item, as printed by `cargo orchestrate prove`.
    #[schemars(extend("format" = "item-path"), example = &"shop_domain::cart::discount")]
    pub item: Located<String>,
    /// The ids of the mutants, as printed by `cargo orchestrate prove`. An id that no longer survives is reported.
    #[schemars(length(min = 1), extend("items" = {"type": "string", "format": "mutant-id"}), example = vec!["3f9c2a7be01d4c55"])]
    pub mutants: Vec<Located<String>>,
    /// Why they may survive.
    #[schemars(length(min = 1), example = &"equivalent: at the limit both give the same sum")]
    pub reason: Located<String>,
}

/// The items that need tests. Test code never needs tests.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct SubjectTable {
    /// Whether all code is meant, or only generated or changed code.
    #[serde(default)]
    pub scope: RawScope,
    /// The declared visibility.
    #[serde(default)]
    pub visibility: RawVisibility,
    /// The kind of the items.
    #[schemars(example = &"fn")]
    pub kind: Located<SubjectKind>,
    /// Where the items are: path patterns. Everywhere by default.
    #[schemars(length(min = 1), extend("items" = {"type": "string", "format": "item-pattern"}), example = vec!["shop_domain"])]
    pub path: Option<Vec<Located<String>>>,
}

/// Which tests count as tests of an item.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Link {
    /// Tests linked by a mark: `tests(…)` on the item, or `#[verifies(…)]` on the test.
    #[default]
    Declared,
    /// Tests that reach the item by static analysis, whatever marks say.
    Reached,
}

/// What a test must achieve; each level includes those before it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Strength {
    /// The test exists, is compiled, and is not ignored.
    Exists,
    /// The test reaches the item.
    #[default]
    Reaches,
    /// The test was run, reached the item, and passed.
    Passes,
    /// Together with the other tests of the item, the test kills its mutants.
    KillsMutants,
}

fn subject() -> serde_json::Value {
    serde_json::json!({ "scope": "generated", "visibility": "pub", "kind": "fn" })
}

fn one() -> u32 {
    1
}
