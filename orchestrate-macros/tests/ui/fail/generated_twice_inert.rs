//! The inert form is a mark, too.

use orchestrate_macros::generated;

#[generated(intent = "Parse a header")]
#[cfg_attr(any(), inline, generated(intent = "Parse another header"))]
fn marked() {}

fn main() {}
