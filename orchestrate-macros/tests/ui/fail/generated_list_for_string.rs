//! The intent is one string.

use orchestrate_macros::generated;

#[generated(intent("Parse", "a header"))]
fn marked() {}

fn main() {}
