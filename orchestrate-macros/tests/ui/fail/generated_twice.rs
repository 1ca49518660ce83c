//! A second mark of the same sort is an error at the second.

use orchestrate_macros::generated;

#[generated(intent = "Parse a header")]
#[inline]
#[generated(intent = "Parse another header")]
fn marked() {}

fn main() {}
