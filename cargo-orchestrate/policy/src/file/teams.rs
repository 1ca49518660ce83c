//! What a policy says of other policies: which it extends, and what of theirs it loosens.

use schemars::JsonSchema;
use serde::Deserialize;

use super::located::Located;
use crate::Level;
use orchestrate_workspace::source::Span;

/// A policy that another one extends.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Parent {
    /// A file, relative to the file that says so.
    File(#[schemars(length(min = 1))] String),
    /// A package of the dependency graph that ships an `orchestrate.toml`.
    Package(PackageParent),
}

/// A package of the dependency graph that ships an `orchestrate.toml` beside its manifest.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct PackageParent {
    /// The name of the package.
    #[schemars(length(min = 1), example = &"acme-policy")]
    pub package: String,
}

/// What of an extended policy is loosened, and why.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct OverrideTable {
    /// What is loosened: `levels.RULE`, `boundary.NAME` and its like, `layers` or `layers.STACK`, `generated.max-lines`, `resolution.min-share`.
    #[schemars(length(min = 1), example = &"boundary.domain-is-pure")]
    pub name: Located<String>,
    /// Why it may be; shown with the effective policy.
    #[schemars(length(min = 1), example = &"The old store goes in March")]
    pub reason: Located<String>,
}

/// One thing that a policy loosens of those that it extends.
#[derive(Clone, Debug)]
pub struct Loosened {
    /// The name in the entry that allows it.
    pub name: Located<String>,
    /// Why, as that entry says.
    pub reason: String,
    /// What is said now.
    pub here: Span,
    /// What was said before; none where it was nothing but a default.
    pub over: Option<Span>,
}

/// A rule as `[levels]` knows it.
#[derive(Clone, Copy, Debug)]
pub struct KnownRule<'a> {
    /// Its id.
    pub id: &'a str,
    /// The group that it belongs to.
    pub group: &'a str,
    /// How much it weighs where no policy says so.
    pub level: Level,
}

/// Whose policy a file is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Owner {
    /// The workspace's, or one that it extends: it is held to those before it.
    Workspace,
    /// A package's own: it only adds, for its own paths.
    Package(PackageNames),
}

/// What the paths of a package's items begin with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PackageNames {
    /// Its own name.
    pub package: String,
    /// The name of its library, where it has one.
    pub library: Option<String>,
}

/// A file of a policy.
#[derive(Clone, Debug)]
pub struct PolicyText<'a> {
    /// What it holds.
    pub text: &'a str,
    /// Where it begins: places count through all files as though they were one text.
    pub base: u32,
    /// Whose it is.
    pub owner: Owner,
}
