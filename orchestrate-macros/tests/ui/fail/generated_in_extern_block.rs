//! An error in an extern block leaves the block whole.

use orchestrate_macros::generated;

unsafe extern "C" {
    #[generated(intent = 1)]
    fn marked();
}

fn main() {}
