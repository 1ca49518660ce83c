//! A waiver has a reason.

use orchestrate_macros::waive;

#[waive("denied-dependency", until = "2027-03-31")]
fn marked() {}

fn main() {}
