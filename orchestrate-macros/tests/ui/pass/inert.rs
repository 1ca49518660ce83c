//! The inert form stands everywhere, and needs neither the macros nor a word in the manifest.

#![cfg_attr(any(), generated(intent = "Stand at the top of a file"))]
#![deny(warnings)]
#![allow(dead_code, reason = "the items are here to be marked")]

#[cfg_attr(any(), generated(intent = "Stand on a module in another file"))]
#[path = "../inert/file_module.rs"]
mod file_module;

#[cfg_attr(any(), generated(intent = "Stand on an item", tests("tests::one")))]
struct Struct<#[cfg_attr(any(), generated(intent = "Stand on a parameter"))] T> {
    #[cfg_attr(any(), generated(intent = "Stand on a field"), waive("denied-dependency"))]
    field: T,
}

enum Enum {
    #[cfg_attr(any(), generated(intent = "Stand on a variant"))]
    Variant,
}

#[cfg_attr(any(), waive("denied-dependency", reason = "leaves with the old store", until = "2027-03-31"))]
use std::fmt::Debug;

#[cfg_attr(any(), verifies(crate::Struct))]
fn test(#[cfg_attr(any(), generated(intent = "Stand on an argument"))] argument: u8) -> u8 {
    #[cfg_attr(any(), generated(intent = "Stand on a statement"))]
    let two = 2;
    match argument {
        #[cfg_attr(any(), generated(intent = "Stand on an arm"))]
        1 => two,
        _ => 0,
    }
}

fn main() {
    #![cfg_attr(any(), generated(intent = "Stand in a body"))]
    fn debug(_: impl Debug) {}
    debug(1);
    assert_eq!(test(1) + file_module::one(), 3);
}
