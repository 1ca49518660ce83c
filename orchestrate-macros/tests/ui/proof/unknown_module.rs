//! The module of the verified function is gone.

#[test]
#[orchestrate_macros::verifies(crate::retry::parse)]
fn parses() {}
