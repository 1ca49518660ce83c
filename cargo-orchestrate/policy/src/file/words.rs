//! The words that several tables share: each a closed set. Their doc comments are descriptions of the JSON Schema.

use schemars::JsonSchema;
use serde::Deserialize;

/// Which code a contract binds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum RawScope {
    /// All of it.
    #[default]
    All,
    /// Only what is marked as generated.
    Generated,
    /// Only what is new or altered since the base, whoever wrote it.
    Changed,
}

/// Whether test code is judged.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum TestCode {
    /// Test code is not judged.
    #[default]
    Skip,
    /// Test code is judged as all other code is.
    Check,
}

/// How far uses are followed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Extent {
    /// What code uses itself.
    #[default]
    Direct,
    /// What it uses, what that uses in turn, and so on, item by item.
    Transitive,
}

/// Visibility as declared, not as reachable.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum RawVisibility {
    /// Items declared `pub`, without a restriction.
    Pub,
    /// Items of any visibility, members of traits and of their impls too.
    #[default]
    Any,
}

/// What an item is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum SubjectKind {
    /// Functions and methods.
    Fn,
    /// Structs.
    Struct,
    /// Enums.
    Enum,
    /// Unions.
    Union,
    /// Traits.
    Trait,
    /// Type aliases.
    Type,
    /// Constants.
    Const,
    /// Statics.
    Static,
    /// Macros.
    Macro,
    /// Modules.
    Module,
    /// Crates: each target of a package is one.
    Crate,
    /// Fields of structs, unions and variants.
    Field,
    /// Variants of enums.
    Variant,
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
