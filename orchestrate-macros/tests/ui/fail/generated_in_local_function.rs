//! An error beside a local function leaves the function there.

use orchestrate_macros::generated;

fn outer() {
    #[generated(intent = 1)]
    fn marked() {}
    marked();
}

fn main() {}
