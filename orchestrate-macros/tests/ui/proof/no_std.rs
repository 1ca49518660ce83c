//! Marks bring nothing of `std` into a crate without it.

#![no_std]
#![deny(warnings)]
#![allow(dead_code)]

use orchestrate_macros::{generated, verifies, waive};

#[generated(intent = "Need nothing but the compiler")]
#[waive("denied-dependency", reason = "leaves with the old store", until = "2027-03-31")]
fn marked() -> u8 {
    1
}

#[test]
#[verifies(marked)]
fn test() {
    assert!(marked() == 1);
}
