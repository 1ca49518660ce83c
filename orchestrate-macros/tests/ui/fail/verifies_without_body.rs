//! What has no body tests nothing.

use orchestrate_macros::verifies;

trait Marked {
    #[verifies(std::mem::drop)]
    fn marked();
}

fn main() {}
