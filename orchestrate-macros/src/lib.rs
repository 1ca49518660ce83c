//! The marks of `cargo orchestrate`, as attributes: [`macro@generated`], [`macro@verifies`] and [`macro@waive`].
//!
//! A mark says something about an item and leaves the item as it is. The form of the mark is checked here, at every
//! build; what it obliges to is checked by `cargo orchestrate`. A mistake is one error at the token, with how to mend
//! it.
//!
//! Where no macro can stand (a file, `mod x;`, a field, an enum variant), or where this crate should not be a
//! dependency, the inert form says the same: `#[cfg_attr(any(), generated(intent = "…"))]`.
//!
//! **Architecture invariant:** nothing here reads files or the environment, prints, or depends on where a span lies.

mod convert; // Tokens of the compiler to tokens of the grammar.

mod emit; // What a mark adds to the item: an error, or the proof of a path.

mod item; // What kind of item a mark stands on, and what else stands there.

mod mark; // The checks of each mark.

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

use proc_macro::TokenStream;

/// Says what a piece of generated code is for.
///
/// ```
/// use orchestrate_macros::generated;
///
/// #[generated(
///     intent = "Turn a Retry-After header into a delay; reject negative and overflowing values",
///     by = "some-model-4",
///     spec = "docs/retry.md#parsing",
///     owner = "@net-team",
///     tests("retry::tests::parses_seconds", "net[test:it]::retry_over_http"),
/// )]
/// pub fn retry_after(value: &str) -> Option<u64> {
///     value.parse().ok()
/// }
/// ```
///
/// # Arguments
/// - `intent = "…"`: what the code is for. Required.
/// - `by = "…"`: the tool or model that wrote it.
/// - `spec = "…"`: what it is written to: a file of the workspace, with a heading if you like, or a URL.
/// - `owner = "…"`: who answers for it.
/// - `tests("…", …)`: the item paths of tests that must hold.
///
/// # Places
/// Functions, methods, structs, enums, unions, traits, impls, inline modules, constants, statics, type aliases, extern
/// blocks and macros by example. On a `mod`, `impl` or `trait` it covers what is beneath.
///
/// # Errors
/// An argument that is missing, empty, unknown, of the wrong type or given twice; a second `generated` on the item; a
/// place that holds no code of its own, such as a `use`.
///
/// ```compile_fail
/// use orchestrate_macros::generated;
///
/// #[generated(intnet = "A slip of the pen")]
/// fn marked() {}
/// ```
#[proc_macro_attribute]
pub fn generated(arguments: TokenStream, item: TokenStream) -> TokenStream {
    mark::generated(arguments, item)
}

/// Says that a test holds an item, and makes rustc prove that the item is there.
///
/// ```
/// # fn main() {}
/// fn retry_after(value: &str) -> Option<u64> {
///     value.parse().ok()
/// }
///
/// mod tests {
///     use orchestrate_macros::verifies;
///
///     #[test]
///     #[verifies(super::retry_after)]
///     fn parses_seconds() {
///         assert_eq!(super::retry_after("120"), Some(120));
///     }
/// }
/// ```
///
/// # Arguments
/// One path, as a `use` at this place would write it: `super::retry_after`, `crate::store::Store::open`,
/// `::other_crate::item`. In edition 2015 that means: from the crate's root, unless it begins with `self` or `super`.
/// Where the last segment but one begins with an upper-case letter, it is taken for a type: rustc proves the type, and
/// `cargo orchestrate` its member. Several marks with different paths may stand on one test.
///
/// # Places
/// Test functions, above attributes that generate tests from them. (`#[test]` itself may stand on either side.)
///
/// # Expansion
/// In test builds, `const _: () = { #[allow(unused_imports, deprecated)] use path as _; };` beside the function. A
/// crate that forbids one of these lints (`#![forbid(unused_imports)]`) cannot hold it; one that denies them can.
///
/// # Errors
/// A path that does not exist; anything but one plain path; the same path twice on one function; a place that is no
/// free function with a body.
///
/// ```compile_fail
/// use orchestrate_macros::verifies;
///
/// #[test]
/// #[verifies("in quotes")]
/// fn marked() {}
/// # #[verifies("in quotes")] fn outside_of_tests() {}
/// ```
#[expect(clippy::test_attr_in_doctest, reason = "a mark for tests is shown on a test")]
#[proc_macro_attribute]
pub fn verifies(arguments: TokenStream, item: TokenStream) -> TokenStream {
    mark::verifies(arguments, item)
}

/// Excuses one item from one rule until a day, for a reason.
///
/// ```
/// use orchestrate_macros::waive;
///
/// #[waive("denied-dependency", reason = "removed with the old store", until = "2027-03-31")]
/// fn migrate() {}
/// ```
///
/// # Arguments
/// - the id of the rule, a string, first.
/// - `reason = "…"`: why the rule must wait. Required.
/// - `until = "YYYY-MM-DD"`: the last day on which the waiver holds. Required.
///
/// # Places
/// Those of [`macro@generated`], `use` and `extern crate`. Several waivers of different rules may stand on one item.
///
/// # Errors
/// An argument that is missing, empty, unknown, of the wrong type or given twice; a day that no calendar has; a second
/// waiver of the same rule on the item; any other place.
///
/// ```compile_fail
/// use orchestrate_macros::waive;
///
/// #[waive("denied-dependency", reason = "removed with the old store", until = "2027-02-29")]
/// fn migrate() {}
/// ```
#[proc_macro_attribute]
pub fn waive(arguments: TokenStream, item: TokenStream) -> TokenStream {
    mark::waive(arguments, item)
}
