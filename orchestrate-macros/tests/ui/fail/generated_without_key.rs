//! Every value has a key.

use orchestrate_macros::generated;

#[generated("Parse a header")]
fn marked() {}

fn main() {}
