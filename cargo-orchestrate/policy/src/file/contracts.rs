//! The tables of contracts: keys of their own, and those that all of them have.

use schemars::JsonSchema;
use serde::Deserialize;

use super::located::Located;
use super::words::{Extent, RawScope, TestCode};
use crate::Level;

/// The keys that every contract has.
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
            /// The keys that every contract has.
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
            /// Its name, unique among all tables of its kind.
            #[schemars(length(min = 1), example = &"domain-is-pure")]
            pub name: Located<String>,
            $($own)*
            /// Which code is bound.
            #[serde(default)]
            pub scope: RawScope,
            /// Whether test code is bound too.
            #[serde(default)]
            pub tests: TestCode,
            /// What a reference in bound code weighs that could not be resolved.
            #[serde(default = $unknown)]
            pub unknown: Level,
            /// Why it is there; shown with each finding.
            #[schemars(length(min = 1), example = &"The domain is tested without storage")]
            pub reason: Option<String>,
            /// How to do it instead; shown with each finding.
            #[schemars(length(min = 1), example = &"Take a `Store` port instead")]
            pub help: Option<String>,
            /// Items that are excused: path patterns. One that excuses nothing any more is reported.
            #[serde(default)]
            #[schemars(extend("items" = {"type": "string", "format": "item-pattern"}), example = vec!["shop_domain::legacy"])]
            pub except: Vec<Located<String>>,
        }
    };
}

contract_table! {
    /// What some code may not use, or all that it may use.
    #[schemars(extend("oneOf" = [{"required": ["deny"]}, {"required": ["allow"]}]))]
    BoundaryTable, unknown: "warn", {
        /// The items that it binds: path patterns.
        #[schemars(length(min = 1), extend("items" = {"type": "string", "format": "item-pattern"}), example = vec!["shop_domain"])]
        pub from: Vec<Located<String>>,
        /// What they may not use: path patterns and capabilities.
        #[schemars(length(min = 1), extend("items" = {"type": "string", "format": "path-pattern"}), example = vec!["std::fs", "cap:net"])]
        pub deny: Option<Vec<Located<String>>>,
        /// All that they may use, besides themselves: path patterns and capabilities.
        #[schemars(extend("items" = {"type": "string", "format": "path-pattern"}), example = vec!["std", "serde"])]
        pub allow: Option<Vec<Located<String>>>,
        /// Whether only what bound code uses itself counts, or also what that uses in turn.
        pub reach: Option<Located<Extent>>,
        /// Which dependencies that manifests declare it is about: then it is about these alone, and judges no code.
        #[schemars(example = edges())]
        pub edges: Option<Located<EdgesTable>>,
    }
}

/// Which declared dependencies a boundary is about.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct EdgesTable {
    /// What they are for. Programs and build scripts, if absent.
    #[schemars(length(min = 1), example = vec!["build"])]
    pub kind: Option<Vec<RawEdgeKind>>,
    /// Whether they are optional. Both, if absent.
    #[schemars(example = false)]
    pub optional: Option<bool>,
    /// The targets that they are limited to, as the manifest writes them, with `*` for any text; `everywhere` for those without a limit. All, if absent.
    #[schemars(length(min = 1), example = vec!["everywhere"])]
    pub target: Option<Vec<String>>,
}

/// What a declared dependency is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum RawEdgeKind {
    /// Libraries and programs.
    Normal,
    /// Build scripts.
    Build,
    /// Tests, examples and benchmarks.
    Dev,
}

fn edges() -> serde_json::Value {
    serde_json::json!({ "kind": ["build"] })
}

contract_table! {
    /// What only some code may use.
    ProtectedTable, unknown: "allow", {
        /// What is protected: path patterns and capabilities. It may always use itself.
        #[schemars(length(min = 1), extend("items" = {"type": "string", "format": "path-pattern"}), example = vec!["shop_infra::db", "sqlx"])]
        pub contains: Vec<Located<String>>,
        /// The items that may use it: path patterns.
        #[schemars(extend("items" = {"type": "string", "format": "item-pattern"}), example = vec!["shop_infra"])]
        pub only_by: Vec<Located<String>>,
    }
}

contract_table! {
    /// What of a module others may use.
    InterfaceTable, unknown: "allow", {
        /// The items that are used through the interface: path patterns.
        #[schemars(length(min = 1), extend("items" = {"type": "string", "format": "item-pattern"}), example = vec!["shop::billing"])]
        pub contains: Vec<Located<String>>,
        /// What of these others may use, by the paths at which it is defined: path patterns.
        #[schemars(extend("items" = {"type": "string", "format": "item-pattern"}), example = vec!["shop::billing::{Invoice,issue}"])]
        pub exposes: Vec<Located<String>>,
    }
}

contract_table! {
    /// Modules or crates none of which may use another.
    IndependentTable, unknown: "warn", {
        /// The siblings: path patterns. Each module or crate that a pattern names is one.
        #[schemars(length(min = 1), extend("items" = {"type": "string", "format": "item-pattern"}), example = vec!["shop::features::*"])]
        pub contains: Vec<Located<String>>,
        /// Whether only what bound code uses itself counts, or also what that uses in turn.
        pub reach: Option<Located<Extent>>,
    }
}

/// Code that uses itself in no circles.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[schemars(extend("oneOf" = [{"required": ["beneath"]}, {"required": ["between"]}]))]
pub struct CyclesTable {
    /// Its name, unique among all tables of its kind.
    #[schemars(length(min = 1), example = &"no-circles")]
    pub name: Located<String>,
    /// Modules and crates at each level of which the modules that stand side by side use each other in no circle: path patterns.
    #[schemars(length(min = 1), extend("items" = {"type": "string", "format": "item-pattern"}), example = vec!["shop"])]
    pub beneath: Option<Vec<Located<String>>>,
    /// The modules that use each other in no circle, each with all beneath it: path patterns.
    #[schemars(length(min = 1), extend("items" = {"type": "string", "format": "item-pattern"}), example = vec!["shop::*"])]
    pub between: Option<Vec<Located<String>>>,
    /// Whether test code counts too.
    #[serde(default)]
    pub tests: TestCode,
    /// Why it is there; shown with each finding.
    #[schemars(length(min = 1), example = &"Features are built and removed one by one")]
    pub reason: Option<String>,
    /// How to do it instead; shown with each finding.
    #[schemars(length(min = 1), example = &"Move what both need to `shop::model`")]
    pub help: Option<String>,
    /// Items whose uses do not count: path patterns. One that closes no circle any more is reported.
    #[serde(default)]
    #[schemars(extend("items" = {"type": "string", "format": "item-pattern"}), example = vec!["shop::legacy"])]
    pub except: Vec<Located<String>>,
}

/// These bind all code there is: what could not be resolved would weigh everywhere.
fn allow() -> Level {
    Level::Allow
}

fn warn() -> Level {
    Level::Warn
}
