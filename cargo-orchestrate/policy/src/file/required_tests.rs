//! `[tests]`, as written: which items need tests, and which mutants may survive.

use schemars::JsonSchema;
use serde::Deserialize;

use super::located::Located;
use super::values::{RawScope, RawVisibility, SubjectKind};

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

/// What makes a test count as one of an item's.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Link {
    /// A mark says so: `tests(…)` on the item, or `#[verifies(…)]` on the test.
    #[default]
    Declared,
    /// It reaches the item, as far as the sources tell, whatever marks say.
    Reached,
}

/// What a test must achieve; each takes in those before it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Strength {
    /// It exists, is built, and is not ignored.
    Exists,
    /// It reaches the item.
    #[default]
    Reaches,
    /// It was run, reached the item, and passed.
    Passes,
    /// Together with the item's other tests it fails where the item is changed.
    KillsMutants,
}

fn subject() -> serde_json::Value {
    serde_json::json!({ "scope": "generated", "visibility": "pub", "kind": "fn" })
}

fn one() -> u32 {
    1
}
