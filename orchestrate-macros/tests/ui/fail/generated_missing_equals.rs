//! A key is set with `=`.

use orchestrate_macros::generated;

#[generated(intent "Parse a header")]
fn marked() {}

fn main() {}
