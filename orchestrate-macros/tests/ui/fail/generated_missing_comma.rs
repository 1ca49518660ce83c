//! Arguments are separated.

use orchestrate_macros::generated;

#[generated(intent = "Parse a header" by = "a model")]
fn marked() {}

fn main() {}
