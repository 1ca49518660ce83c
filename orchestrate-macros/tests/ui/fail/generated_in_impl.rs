//! An error beside a method leaves the method there.

use orchestrate_macros::generated;

struct Marked;

impl Marked {
    #[generated(intent = 1)]
    fn marked(&self) {}
}

fn call() {
    Marked.marked();
}

fn main() {}
