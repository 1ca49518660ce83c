//! Outside of an impl there is no `Self`.

use orchestrate_macros::verifies;

#[verifies(Self::open)]
fn marked() {}

fn main() {}
