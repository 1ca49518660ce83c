//! A path has no quotes.

use orchestrate_macros::verifies;

#[verifies("super::retry_after")]
fn marked() {}

fn main() {}
