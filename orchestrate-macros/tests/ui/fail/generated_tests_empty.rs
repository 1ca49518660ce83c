//! A list of tests names some.

use orchestrate_macros::generated;

#[generated(intent = "Parse a header", tests())]
fn marked() {}

fn main() {}
