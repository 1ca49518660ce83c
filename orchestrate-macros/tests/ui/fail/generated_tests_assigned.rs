//! The tests are a list.

use orchestrate_macros::generated;

#[generated(intent = "Parse a header", tests = "tests::parses")]
fn marked() {}

fn main() {}
