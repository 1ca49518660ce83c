//! An error in a trait, and in its impl, leaves both whole.

use orchestrate_macros::generated;

trait Marked {
    #[generated(intent = 1)]
    fn marked(&self);
}

impl Marked for u8 {
    #[generated(intent = 2)]
    fn marked(&self) {}
}

fn main() {}
