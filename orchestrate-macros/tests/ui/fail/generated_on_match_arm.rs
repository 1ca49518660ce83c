//! On a match arm rustc lets no macro stand.

use orchestrate_macros::generated;

fn marked(retries: u8) {
    match retries {
        #[generated(intent = "Count retries")]
        _ => {}
    }
}

fn main() {}
