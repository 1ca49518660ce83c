//! A string has no suffix.

use orchestrate_macros::generated;

#[generated(intent = "Parse a header"suffix)]
fn marked() {}

fn main() {}
