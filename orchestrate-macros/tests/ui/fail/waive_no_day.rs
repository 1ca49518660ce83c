//! A waiver ends on a day of the calendar.

use orchestrate_macros::waive;

#[waive("denied-dependency", reason = "waits for the new store", until = "2027-02-29")]
fn marked() {}

fn main() {}
