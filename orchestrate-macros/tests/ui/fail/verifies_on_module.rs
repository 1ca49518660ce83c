//! A module of tests is no test.

use orchestrate_macros::verifies;

#[verifies(std::mem::drop)]
mod tests {}

fn main() {}
