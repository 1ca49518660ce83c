//! On a field rustc lets no macro stand.

use orchestrate_macros::generated;

struct Marked {
    #[generated(intent = "Count retries")]
    _retries: u8,
}

fn main() {}
