//! A path has no generic arguments.

use orchestrate_macros::verifies;

#[verifies(Vec::<u8>::new)]
fn marked() {}

fn main() {}
