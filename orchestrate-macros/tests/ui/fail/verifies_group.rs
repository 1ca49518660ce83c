//! One path, not a group.

use orchestrate_macros::verifies;

#[verifies(std::fmt::{Debug, Display})]
fn marked() {}

fn main() {}
