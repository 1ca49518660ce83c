//! The tables of claims: what is said of items themselves, not of what they use.

use schemars::JsonSchema;
use serde::Deserialize;

use super::located::Located;
use super::words::{RawScope, RawVisibility, SubjectKind};

/// The keys that every claim has.
pub(crate) struct Claimed<'a> {
    pub(crate) name: &'a Located<String>,
    pub(crate) scope: RawScope,
    pub(crate) reason: &'a Option<String>,
    pub(crate) help: &'a Option<String>,
    pub(crate) except: &'a [Located<String>],
}

/// A table with keys of its own and those of [`Claimed`]; a macro for the reason that that of contracts is one.
macro_rules! claim_table {
    ($(#[$meta:meta])* $table:ident, named: $name:literal, { $($own:tt)* }) => {
        #[derive(Clone, Debug, Deserialize, JsonSchema)]
        #[serde(deny_unknown_fields, rename_all = "kebab-case")]
        $(#[$meta])*
        pub struct $table {
            /// Its name, unique among all tables of its kind.
            #[schemars(length(min = 1), example = &$name)]
            pub name: Located<String>,
            $($own)*
            /// Which code it is said of.
            #[serde(default)]
            pub scope: RawScope,
            /// Why it is there; shown with each finding.
            #[schemars(length(min = 1), example = &"What is in no layer is bound by none")]
            pub reason: Option<String>,
            /// How to do it instead; shown with each finding.
            #[schemars(length(min = 1), example = &"Write `pub(crate)`")]
            pub help: Option<String>,
            /// Items that are excused: path patterns. One that excuses nothing any more is reported.
            #[serde(default)]
            #[schemars(extend("items" = {"type": "string", "format": "item-pattern"}), example = vec!["shop_domain::legacy"])]
            pub except: Vec<Located<String>>,
        }

        impl $table {
            /// The keys that every claim has.
            pub(crate) fn claimed(&self) -> Claimed<'_> {
                let $table { name, scope, reason, help, except, .. } = self;
                Claimed { name, scope: *scope, reason, help, except }
            }
        }
    };
}

claim_table! {
    /// Code of which every module belongs to a layer.
    ExhaustiveTable, named: "all-in-layers", {
        /// Whose modules belong to layers: path patterns.
        #[schemars(length(min = 1), extend("items" = {"type": "string", "format": "item-pattern"}), example = vec!["shop_*"])]
        pub contains: Vec<Located<String>>,
    }
}

claim_table! {
    /// Code in which nothing is `pub`.
    VisibilityTable, named: "internals-stay-inside", {
        /// What stays hidden: path patterns.
        #[schemars(length(min = 1), extend("items" = {"type": "string", "format": "item-pattern"}), example = vec!["shop_infra::db"])]
        pub contains: Vec<Located<String>>,
    }
}

claim_table! {
    /// How items are named.
    NamingTable, named: "handlers-are-named-so", {
        /// Where they are: path patterns, each with all beneath it.
        #[schemars(length(min = 1), extend("items" = {"type": "string", "format": "item-pattern"}), example = vec!["shop_api::handlers"])]
        pub contains: Vec<Located<String>>,
        /// What they are. All items but crates, fields and variants, if absent.
        #[schemars(example = &"fn")]
        pub kind: Option<SubjectKind>,
        /// Only types that implement one of these traits: path patterns.
        #[schemars(length(min = 1), extend("items" = {"type": "string", "format": "path-pattern"}), example = vec!["shop_domain::Event"])]
        pub implements: Option<Vec<Located<String>>>,
        /// Names, one of which the item's own must be: `*` is any text, `{a,b}` either.
        #[schemars(length(min = 1), extend("items" = {"type": "string", "format": "name-pattern"}), example = vec!["handle_*"])]
        pub matches: Vec<Located<String>>,
    }
}

claim_table! {
    /// Which attributes items have.
    #[schemars(extend("anyOf" = [{"required": ["require"]}, {"required": ["deny"]}]))]
    AttributesTable, named: "results-are-used", {
        /// Where they are: path patterns, each with all beneath it.
        #[schemars(length(min = 1), extend("items" = {"type": "string", "format": "item-pattern"}), example = vec!["shop_domain"])]
        pub contains: Vec<Located<String>>,
        /// What they are. If absent, all items but crates, fields and variants are to have what is required, and nothing what is denied.
        #[schemars(example = &"fn")]
        pub kind: Option<SubjectKind>,
        /// Visibility as declared.
        #[serde(default)]
        pub visibility: RawVisibility,
        /// Attributes that each must have.
        #[schemars(length(min = 1), extend("items" = {"type": "string", "format": "attribute"}), example = vec!["must_use", "derive(Debug)"])]
        pub require: Option<Vec<Located<String>>>,
        /// Attributes that none may have.
        #[schemars(length(min = 1), extend("items" = {"type": "string", "format": "attribute"}), example = vec!["allow(clippy::*)"])]
        pub deny: Option<Vec<Located<String>>>,
    }
}

claim_table! {
    /// What items are to use.
    RequiredTable, named: "handlers-are-guarded", {
        /// Where they are: path patterns, each with all beneath it.
        #[schemars(length(min = 1), extend("items" = {"type": "string", "format": "item-pattern"}), example = vec!["shop_api::handlers"])]
        pub from: Vec<Located<String>>,
        /// What they are.
        #[serde(default = "functions")]
        #[schemars(example = &"fn")]
        pub kind: SubjectKind,
        /// Visibility as declared.
        #[serde(default)]
        pub visibility: RawVisibility,
        /// What each of them must use one of, in itself or in what is beneath it: path patterns and capabilities.
        #[schemars(length(min = 1), extend("items" = {"type": "string", "format": "path-pattern"}), example = vec!["shop_auth::guard"])]
        pub uses: Vec<Located<String>>,
    }
}

fn functions() -> SubjectKind {
    SubjectKind::Fn
}
