//! A string has quotes.

use orchestrate_macros::generated;

#[generated(intent = parse, by = "a model")]
fn marked() {}

fn main() {}
