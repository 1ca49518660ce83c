//! Bytes are no text.

use orchestrate_macros::generated;

#[generated(intent = b"Parse a header")]
fn marked() {}

fn main() {}
