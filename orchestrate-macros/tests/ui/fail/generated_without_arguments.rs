//! A mark says something.

use orchestrate_macros::generated;

#[generated]
fn marked() {}

fn main() {}
