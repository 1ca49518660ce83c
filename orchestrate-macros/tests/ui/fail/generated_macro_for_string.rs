//! Macros in arguments are not expanded.

use orchestrate_macros::generated;

#[generated(intent = concat!("Parse", " a header"))]
fn marked() {}

fn main() {}
