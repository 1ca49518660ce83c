//! A test verifies something.

use orchestrate_macros::verifies;

#[verifies]
fn marked() {}

fn main() {}
