//! Only functions test.

use orchestrate_macros::verifies;

#[verifies(std::mem::drop)]
struct Marked;

fn main() {}
