//! Two too many are two errors.

use orchestrate_macros::generated;

#[generated(intent = "One")]
#[generated(intent = "Two")]
#[generated(intent = "Three")]
fn marked() {}

fn main() {}
