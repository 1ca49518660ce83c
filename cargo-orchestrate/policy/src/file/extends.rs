//! What a policy says about other policies: which it extends, and which parts of them it loosens.

use schemars::JsonSchema;
use serde::Deserialize;

use super::located::Located;
use crate::Level;
use orchestrate_workspace::source::Span;

/// A policy that another one extends.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Parent {
    /// A file, relative to the extending file.
    File(#[schemars(length(min = 1))] String),
    /// A package of the dependency graph that contains an `orchestrate.toml`.
    Package(PackageParent),
}

/// A package of the dependency graph that contains an `orchestrate.toml` beside its manifest.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct PackageParent {
    /// The name of the package.
    #[schemars(length(min = 1), example = &"acme-policy")]
    pub package: String,
}

/// Which part of an extended policy is loosened, and why.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct OverrideTable {
    /// What is loosened: `levels.RULE`, `boundary.NAME` (or another table with a name), `layers` or `layers.STACK`, `generated.max-lines`, `resolution.min-share`.
    #[schemars(length(min = 1), example = &"boundary.domain-is-pure")]
    pub name: Located<String>,
    /// Why it is loosened; shown with the effective policy.
    #[schemars(length(min = 1), example = &"The old store goes in March")]
    pub reason: Located<String>,
}

/// One part of an extended policy that is loosened.
#[derive(Clone, Debug)]
pub struct Loosened {
    /// The name in the entry that allows it.
    pub name: Located<String>,
    /// Why, as that entry says.
    pub reason: String,
    /// The place of the new value.
    pub here: Span,
    /// The place of the old value; none if it was a default.
    pub over: Option<Span>,
}

/// A rule as `[levels]` knows it.
#[derive(Clone, Copy, Debug)]
pub struct KnownRule<'a> {
    /// Its id.
    pub id: &'a str,
    /// The group that it belongs to.
    pub group: &'a str,
    /// Its level by default.
    pub level: Level,
}

/// To whom a policy file belongs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Owner {
    /// The workspace, as do the policies that it extends: it may only tighten those before it.
    Workspace,
    /// A package: its policy may only add, and only for its own paths.
    Package(PackageNames),
}

/// What the item paths of a package begin with.
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
    /// Its offset: places are offsets into all files, as if they were concatenated.
    pub base: u32,
    /// To whom it belongs.
    pub owner: Owner,
}
