//! The rule has a name.

use orchestrate_macros::waive;

#[waive("", reason = "waits for the new store", until = "2027-03-31")]
fn marked() {}

fn main() {}
