//! What a macro call becomes is not seen by a mark on it.

use orchestrate_macros::generated;

macro_rules! nothing {
    () => {};
}

#[generated(intent = "Parse a header")]
nothing! {}

fn main() {}
