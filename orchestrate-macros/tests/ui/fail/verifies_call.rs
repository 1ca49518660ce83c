//! An item is named, not called.

use orchestrate_macros::verifies;

#[verifies(std::mem::drop())]
fn marked() {}

fn main() {}
