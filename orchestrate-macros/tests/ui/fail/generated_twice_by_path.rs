//! A mark by its path is a mark.

use orchestrate_macros::generated;

#[generated(intent = "Parse a header")]
#[orchestrate_macros::generated(intent = "Parse another header")]
fn marked() {}

fn main() {}
