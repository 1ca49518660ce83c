//! The tables of claims, as written: what items must be, whatever they use.

use schemars::JsonSchema;
use serde::Deserialize;

use super::located::Located;
use super::values::{RawScope, RawVisibility, SubjectKind};

/// The keys that all claims have in common.
pub(crate) struct Claimed<'a> {
    pub(crate) name: &'a Located<String>,
    pub(crate) scope: RawScope,
    pub(crate) reason: &'a Option<String>,
    pub(crate) help: &'a Option<String>,
    pub(crate) except: &'a [Located<String>],
}

/// A table with its own keys and those of [`Claimed`]; a macro for the same reason as `contract_table`.
macro_rules! claim_table {
    ($(#[$meta:meta])* $table:ident, named: $name:literal, { $($own:tt)* }) => {
        #[derive(Clone, Debug, Deserialize, JsonSchema)]
        #[serde(deny_unknown_fields, rename_all = "kebab-case")]
        $(#[$meta])*
        pub struct $table {
            /// The name, unique among all tables of this kind.
            #[schemars(length(min = 1), example = &$name)]
            pub name: Located<String>,
            $($own)*
            /// Which code the table applies to.
            #[serde(default)]
            pub scope: RawScope,
            /// Why the table exists; shown with each finding.
            #[schemars(length(min = 1), example = &"What is in no layer is bound by none")]
            pub reason: Option<String>,
            /// What to do instead; shown with each finding.
            #[schemars(length(min = 1), example = &"Write `pub(crate)`")]
            pub help: Option<String>,
            /// Items that are exempt: path patterns. A pattern that exempts nothing is reported.
            #[serde(default)]
            #[schemars(extend("items" = {"type": "string", "format": "item-pattern"}), example = vec!["shop_domain::legacy"])]
            pub except: Vec<Located<String>>,
        }

        impl $table {
            /// The keys that all claims have in common.
            pub(crate) fn claimed(&self) -> Claimed<'_> {
                let $table { name, scope, reason, help, except, .. } = self;
                Claimed { name, scope: *scope, reason, help, except }
            }
        }
    };
}

claim_table! {
    /// Code in which every module must belong to a layer.
    ExhaustiveTable, named: "all-in-layers", {
        /// The code whose modules must belong to layers: path patterns.
        #[schemars(length(min = 1), extend("items" = {"type": "string", "format": "item-pattern"}), example = vec!["shop_*"])]
        pub contains: Vec<Located<String>>,
    }
}

claim_table! {
    /// Code in which no item may be `pub`.
    VisibilityTable, named: "internals-stay-inside", {
        /// The items that may not be `pub`: path patterns.
        #[schemars(length(min = 1), extend("items" = {"type": "string", "format": "item-pattern"}), example = vec!["shop_infra::db"])]
        pub contains: Vec<Located<String>>,
    }
}

claim_table! {
    /// How items must be named.
    NamingTable, named: "handlers-are-named-so", {
        /// Where the items are: path patterns, each including everything beneath it.
        #[schemars(length(min = 1), extend("items" = {"type": "string", "format": "item-pattern"}), example = vec!["shop_api::handlers"])]
        pub contains: Vec<Located<String>>,
        /// The kind of the items. All kinds but crates, fields and variants by default.
        #[schemars(example = &"fn")]
        pub kind: Option<SubjectKind>,
        /// Only types that implement one of these traits: path patterns.
        #[schemars(length(min = 1), extend("items" = {"type": "string", "format": "path-pattern"}), example = vec!["shop_domain::Event"])]
        pub implements: Option<Vec<Located<String>>>,
        /// Patterns, one of which the name must match: `*` matches any text, `{a,b}` either alternative.
        #[schemars(length(min = 1), extend("items" = {"type": "string", "format": "name-pattern"}), example = vec!["handle_*"])]
        pub matches: Vec<Located<String>>,
    }
}

claim_table! {
    /// Which attributes items must have, or may not have.
    #[schemars(extend("anyOf" = [{"required": ["require"]}, {"required": ["deny"]}]))]
    AttributesTable, named: "results-are-used", {
        /// Where the items are: path patterns, each including everything beneath it.
        #[schemars(length(min = 1), extend("items" = {"type": "string", "format": "item-pattern"}), example = vec!["shop_domain"])]
        pub contains: Vec<Located<String>>,
        /// The kind of the items. By default, `require` applies to all kinds but crates, fields and variants, and `deny` to all kinds.
        #[schemars(example = &"fn")]
        pub kind: Option<SubjectKind>,
        /// The declared visibility.
        #[serde(default)]
        pub visibility: RawVisibility,
        /// Attributes that each item must have.
        #[schemars(length(min = 1), extend("items" = {"type": "string", "format": "attribute"}), example = vec!["must_use", "derive(Debug)"])]
        pub require: Option<Vec<Located<String>>>,
        /// Attributes that no item may have.
        #[schemars(length(min = 1), extend("items" = {"type": "string", "format": "attribute"}), example = vec!["allow(clippy::*)"])]
        pub deny: Option<Vec<Located<String>>>,
    }
}

claim_table! {
    /// What items must use.
    RequiredTable, named: "handlers-are-guarded", {
        /// Where the items are: path patterns, each including everything beneath it.
        #[schemars(length(min = 1), extend("items" = {"type": "string", "format": "item-pattern"}), example = vec!["shop_api::handlers"])]
        pub from: Vec<Located<String>>,
        /// The kind of the items.
        #[serde(default = "functions")]
        #[schemars(example = &"fn")]
        pub kind: SubjectKind,
        /// The declared visibility.
        #[serde(default)]
        pub visibility: RawVisibility,
        /// What each item must use at least one of, directly or in an item beneath it: path patterns and capabilities.
        #[schemars(length(min = 1), extend("items" = {"type": "string", "format": "path-pattern"}), example = vec!["shop_auth::guard"])]
        pub uses: Vec<Located<String>>,
    }
}

fn functions() -> SubjectKind {
    SubjectKind::Fn
}
