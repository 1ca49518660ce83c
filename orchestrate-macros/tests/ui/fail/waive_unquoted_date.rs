//! A date has quotes.

use orchestrate_macros::waive;

#[waive("denied-dependency", reason = "waits for the new store", until = 2027-03-31)]
fn marked() {}

fn main() {}
