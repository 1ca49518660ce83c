//! A waiver ends.

use orchestrate_macros::waive;

#[waive("denied-dependency", reason = "waits for the new store")]
fn marked() {}

fn main() {}
