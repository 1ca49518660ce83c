//! Attributes that keep code from being mutated.

use syn::punctuated::Punctuated;
use syn::{Attribute, Meta, Token};

/// Last names of attributes that make a function a test.
const TESTS: &[&str] =
    &["test", "rstest", "test_case", "test_matrix", "quickcheck", "wasm_bindgen_test", "gtest", "bench"];

/// Whether the code is there for tests only: it is no function of the product, and no mutant of it means anything.
pub(super) fn is_test(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        let path = attribute.path();
        let last = path.segments.last();
        last.is_some_and(|last| TESTS.iter().any(|name| last.ident == name))
            || path.is_ident("cfg") && parts(&attribute.meta).iter().any(holds_in_tests_only)
    })
}

/// Whether its author asks to leave it alone, as cargo-mutants reads it.
pub(super) fn is_skipped(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        is_skip(&attribute.meta) || attribute.path().is_ident("cfg_attr") && parts(&attribute.meta).iter().any(is_skip)
    })
}

/// Whether an attribute of this name stands there, plain or as `unsafe(name)`.
pub(super) fn has(attributes: &[Attribute], name: &str) -> bool {
    attributes.iter().any(|attribute| {
        attribute.path().is_ident(name)
            || attribute.path().is_ident("unsafe")
                && parts(&attribute.meta).iter().any(|part| part.path().is_ident(name))
    })
}

fn is_skip(meta: &Meta) -> bool {
    meta.path().segments.iter().map(|segment| segment.ident.to_string()).eq(["mutants", "skip"])
}

fn holds_in_tests_only(predicate: &Meta) -> bool {
    match predicate {
        Meta::Path(path) => path.is_ident("test"),
        Meta::List(list) if list.path.is_ident("all") => parts(predicate).iter().any(holds_in_tests_only),
        Meta::List(list) if list.path.is_ident("any") => {
            let parts = parts(predicate);
            !parts.is_empty() && parts.iter().all(holds_in_tests_only)
        }
        _ => false,
    }
}

fn parts(meta: &Meta) -> Vec<Meta> {
    let Meta::List(list) = meta else { return Vec::new() };
    let parts = list.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated);
    parts.map(|parts| parts.into_iter().collect()).unwrap_or_default()
}
