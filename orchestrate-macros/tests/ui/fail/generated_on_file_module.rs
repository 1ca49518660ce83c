//! On a module in another file rustc lets no macro stand.

use orchestrate_macros::generated;

#[generated(intent = "Count retries")]
mod file_module;

fn main() {}
