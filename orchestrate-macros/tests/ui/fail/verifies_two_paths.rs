//! One path, not two.

use orchestrate_macros::verifies;

#[verifies(std::fmt::Debug, std::fmt::Display)]
fn marked() {}

fn main() {}
