//! A waiver ends on a day.

use orchestrate_macros::waive;

#[waive("denied-dependency", reason = "waits for the new store", until = "next spring")]
fn marked() {}

fn main() {}
