//! On a statement rustc lets no macro stand.

use orchestrate_macros::generated;

fn marked() {
    #[generated(intent = "Count retries")]
    let _retries = 0;
}

fn main() {}
