//! Each key stands once.

use orchestrate_macros::generated;

#[generated(intent = "Parse a header", by = "a model", by = "another")]
fn marked() {}

fn main() {}
