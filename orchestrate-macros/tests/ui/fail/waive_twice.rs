//! Two waivers of one rule on one item.

use orchestrate_macros::waive;

#[waive("module-cycle", reason = "waits for the new store", until = "2027-03-31")]
#[waive("denied-dependency", reason = "waits for the new store", until = "2027-03-31")]
#[waive("module-cycle", reason = "waits longer", until = "2028-03-31")]
fn marked() {}

fn main() {}
