//! One path, not many.

use orchestrate_macros::verifies;

#[verifies(std::fmt::*)]
fn marked() {}

fn main() {}
