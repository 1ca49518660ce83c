//! A `use` holds no code of its own.

use orchestrate_macros::generated;

#[generated(intent = "Parse a header")]
use std::fmt as _;

fn main() {}
