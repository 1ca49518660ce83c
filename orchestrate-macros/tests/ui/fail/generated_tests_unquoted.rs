//! Tests are named by text: not every test has a path here.

use orchestrate_macros::generated;

#[generated(intent = "Parse a header", tests(tests::parses))]
fn marked() {}

fn main() {}
