//! A waiver names a rule.

use orchestrate_macros::waive;

#[waive]
fn marked() {}

fn main() {}
