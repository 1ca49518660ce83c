//! A path names the type, not its trait.

use orchestrate_macros::verifies;

#[verifies(<Vec<u8> as Default>::default)]
fn marked() {}

fn main() {}
