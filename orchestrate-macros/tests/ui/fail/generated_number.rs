//! A number is no string.

use orchestrate_macros::generated;

#[generated(intent = 12)]
fn marked() {}

fn main() {}
