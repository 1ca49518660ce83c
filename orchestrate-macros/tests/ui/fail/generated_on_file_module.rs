//! On a module in another file rustc lets no macro stand.

use orchestrate_macros::generated;

#[generated(intent = "Count retries")]
#[path = "../inert/file_module.rs"]
mod file_module;

fn main() {}
