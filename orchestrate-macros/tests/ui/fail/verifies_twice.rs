//! One path twice on one test.

use orchestrate_macros::verifies;

#[verifies(std::mem::drop)]
#[verifies(std::mem::swap)]
#[test]
#[verifies(std::mem::drop,)]
fn marked() {}

fn main() {}
