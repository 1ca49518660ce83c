//! Tests are free functions.

use orchestrate_macros::verifies;

struct Marked;

impl Marked {
    #[verifies(std::mem::drop)]
    fn takes_self(&self) {}

    #[verifies(std::mem::drop)]
    fn takes_another(_: &[Self]) {}

    #[verifies(std::mem::drop)]
    fn gives_self() -> Option<Self> {
        None
    }
}

fn main() {}
