//! An intent has words.

use orchestrate_macros::generated;

#[generated(intent = " ")]
fn marked() {}

fn main() {}
