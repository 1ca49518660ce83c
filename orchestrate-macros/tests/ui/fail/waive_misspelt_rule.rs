//! Ids are written in kebab-case.

use orchestrate_macros::waive;

#[waive("denied_dependency", reason = "waits for the new store", until = "2027-03-31")]
fn marked() {}

fn main() {}
