//! What a macro call becomes is not seen by a mark on it.

use orchestrate_macros::waive;

macro_rules! nothing {
    () => {};
}

#[waive("denied-dependency", reason = "waits for the new store", until = "2027-03-31")]
nothing! {}

fn main() {}
