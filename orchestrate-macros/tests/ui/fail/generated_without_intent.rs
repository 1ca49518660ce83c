//! The intent is required.

use orchestrate_macros::generated;

#[generated(by = "a model")]
fn marked() {}

fn main() {}
