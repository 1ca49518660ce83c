//! The tables of contracts, as written: their own keys, and those that all of them have in common.

use schemars::JsonSchema;
use serde::Deserialize;

use super::located::Located;
use super::values::{Extent, RawScope, TestCode};
use crate::Level;

/// The keys that all contracts have in common.
pub(crate) struct Common<'a> {
    pub(crate) name: &'a Located<String>,
    pub(crate) scope: RawScope,
    pub(crate) tests: TestCode,
    pub(crate) unknown: Level,
    pub(crate) reason: &'a Option<String>,
    pub(crate) help: &'a Option<String>,
    pub(crate) except: &'a [Located<String>],
}

/// A table with keys of its own and those of [`Common`]. A macro, since a part that serde flattens into a table loses the places of its values,
/// and refuses no key.
macro_rules! contract_table {
    ($(#[$meta:meta])* $table:ident, unknown: $unknown:literal, $own:tt) => {
        contract_table!(@struct $(#[$meta])* $table, $unknown, $own);

        impl $table {
            /// The keys that all contracts have in common.
            pub(crate) fn common(&self) -> Common<'_> {
                let $table { name, scope, tests, unknown, reason, help, except, .. } = self;
                Common { name, scope: *scope, tests: *tests, unknown: *unknown, reason, help, except }
            }
        }
    };
    (@struct $(#[$meta:meta])* $table:ident, $unknown:literal, { $($own:tt)* }) => {
        #[derive(Clone, Debug, Deserialize, JsonSchema)]
        #[serde(deny_unknown_fields, rename_all = "kebab-case")]
        $(#[$meta])*
        pub struct $table {
            /// The name, unique among all tables of this kind.
            #[schemars(length(min = 1), example = &"domain-is-pure")]
            pub name: Located<String>,
            $($own)*
            /// Which code the table applies to.
            #[serde(default)]
            pub scope: RawScope,
            /// Whether test code is checked too.
            #[serde(default)]
            pub tests: TestCode,
            /// The level of a finding for an unresolved reference in bound code.
            #[serde(default = $unknown)]
            pub unknown: Level,
            /// Why the table exists; shown with each finding.
            #[schemars(length(min = 1), example = &"The domain is tested without storage")]
            pub reason: Option<String>,
            /// What to do instead; shown with each finding.
            #[schemars(length(min = 1), example = &"Take a `Store` port instead")]
            pub help: Option<String>,
            /// Items that are exempt: path patterns. A pattern that exempts nothing is reported.
            #[serde(default)]
            #[schemars(extend("items" = {"type": "string", "format": "item-pattern"}), example = vec!["shop_domain::legacy"])]
            pub except: Vec<Located<String>>,
        }
    };
}

contract_table! {
    /// What some code may not use, or everything that it may use.
    #[schemars(extend("oneOf" = [{"required": ["deny"]}, {"required": ["allow"]}]))]
    BoundaryTable, unknown: "warn", {
        /// The items that the boundary binds: path patterns.
        #[schemars(length(min = 1), extend("items" = {"type": "string", "format": "item-pattern"}), example = vec!["shop_domain"])]
        pub from: Vec<Located<String>>,
        /// What these items may not use: path patterns and capabilities.
        #[schemars(length(min = 1), extend("items" = {"type": "string", "format": "path-pattern"}), example = vec!["std::fs", "cap:net"])]
        pub deny: Option<Vec<Located<String>>>,
        /// Everything that these items may use, besides themselves: path patterns and capabilities.
        #[schemars(extend("items" = {"type": "string", "format": "path-pattern"}), example = vec!["std", "serde"])]
        pub allow: Option<Vec<Located<String>>>,
        /// Whether only direct uses count, or transitive uses too.
        pub reach: Option<Located<Extent>>,
        /// Check only dependencies declared in manifests, of these kinds, instead of uses in code.
        #[schemars(example = edges())]
        pub edges: Option<Located<EdgesTable>>,
    }
}

/// Which declared dependencies a boundary checks.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct EdgesTable {
    /// The kinds of dependencies. `normal` and `build` by default.
    #[schemars(length(min = 1), example = vec!["build"])]
    pub kind: Option<Vec<RawEdgeKind>>,
    /// Whether the dependencies are optional. Both by default.
    #[schemars(example = false)]
    pub optional: Option<bool>,
    /// The platforms of the dependencies, as written in the manifest, with `*` for any text; `everywhere` for dependencies without a platform. All by default.
    #[schemars(length(min = 1), example = vec!["everywhere"])]
    pub target: Option<Vec<String>>,
}

/// The kind of a declared dependency.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum RawEdgeKind {
    /// For libraries and programs.
    Normal,
    /// For build scripts.
    Build,
    /// For tests, examples and benchmarks.
    Dev,
}

fn edges() -> serde_json::Value {
    serde_json::json!({ "kind": ["build"] })
}

contract_table! {
    /// What only some code may use.
    ProtectedTable, unknown: "allow", {
        /// What is protected: path patterns and capabilities. Protected code may always use itself.
        #[schemars(length(min = 1), extend("items" = {"type": "string", "format": "path-pattern"}), example = vec!["shop_infra::db", "sqlx"])]
        pub contains: Vec<Located<String>>,
        /// The items that may use protected code: path patterns.
        #[schemars(extend("items" = {"type": "string", "format": "item-pattern"}), example = vec!["shop_infra"])]
        pub only_by: Vec<Located<String>>,
    }
}

contract_table! {
    /// Which items of a module other code may use.
    InterfaceTable, unknown: "allow", {
        /// The items behind the interface: path patterns.
        #[schemars(length(min = 1), extend("items" = {"type": "string", "format": "item-pattern"}), example = vec!["shop::billing"])]
        pub contains: Vec<Located<String>>,
        /// The items that other code may use, by the paths at which they are defined: path patterns.
        #[schemars(extend("items" = {"type": "string", "format": "item-pattern"}), example = vec!["shop::billing::{Invoice,issue}"])]
        pub exposes: Vec<Located<String>>,
    }
}

contract_table! {
    /// Modules or crates that may not use each other.
    IndependentTable, unknown: "warn", {
        /// The independent parts: path patterns. Each module or crate that a pattern names is one part.
        #[schemars(length(min = 1), extend("items" = {"type": "string", "format": "item-pattern"}), example = vec!["shop::features::*"])]
        pub contains: Vec<Located<String>>,
        /// Whether only direct uses count, or transitive uses too.
        pub reach: Option<Located<Extent>>,
    }
}

/// Modules that must not form a cycle.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[schemars(extend("oneOf" = [{"required": ["beneath"]}, {"required": ["between"]}]))]
pub struct CyclesTable {
    /// The name, unique among all tables of this kind.
    #[schemars(length(min = 1), example = &"no-cycles")]
    pub name: Located<String>,
    /// Modules and crates in which sibling modules must not form a cycle, at every level: path patterns.
    #[schemars(length(min = 1), extend("items" = {"type": "string", "format": "item-pattern"}), example = vec!["shop"])]
    pub beneath: Option<Vec<Located<String>>>,
    /// Modules that must not form a cycle, each including everything beneath it: path patterns.
    #[schemars(length(min = 1), extend("items" = {"type": "string", "format": "item-pattern"}), example = vec!["shop::*"])]
    pub between: Option<Vec<Located<String>>>,
    /// Whether uses in test code count too.
    #[serde(default)]
    pub tests: TestCode,
    /// Why the table exists; shown with each finding.
    #[schemars(length(min = 1), example = &"Features are built and removed one by one")]
    pub reason: Option<String>,
    /// What to do instead; shown with each finding.
    #[schemars(length(min = 1), example = &"Move what both need to `shop::model`")]
    pub help: Option<String>,
    /// Items whose uses do not count: path patterns. A pattern that breaks no cycle is reported.
    #[serde(default)]
    #[schemars(extend("items" = {"type": "string", "format": "item-pattern"}), example = vec!["shop::legacy"])]
    pub except: Vec<Located<String>>,
}

/// These tables bind all code of the workspace: unresolved references would be reported everywhere.
fn allow() -> Level {
    Level::Allow
}

fn warn() -> Level {
    Level::Warn
}
