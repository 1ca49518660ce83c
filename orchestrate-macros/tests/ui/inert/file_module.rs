//! A module in a file of its own, marked on its `mod` and at its top.
#![cfg_attr(any(), generated(intent = "Stand at the top of a module's file"))]

pub(super) fn one() -> u8 {
    1
}
