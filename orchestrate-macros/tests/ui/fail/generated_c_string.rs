//! A C string is no text.

use orchestrate_macros::generated;

#[generated(intent = c"Parse a header")]
fn marked() {}

fn main() {}
