//! A slip in a key.

use orchestrate_macros::generated;

#[generated(intnet = "Parse a header")]
fn marked() {}

fn main() {}
