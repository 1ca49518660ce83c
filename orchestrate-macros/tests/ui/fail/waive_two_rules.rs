//! A waiver names one rule.

use orchestrate_macros::waive;

#[waive("denied-dependency", "module-cycle", reason = "waits for the new store", until = "2027-03-31")]
fn marked() {}

fn main() {}
