//! An `extern crate` holds no code of its own.

use orchestrate_macros::generated;

#[generated(intent = "Parse a header")]
extern crate core as _;

fn main() {}
