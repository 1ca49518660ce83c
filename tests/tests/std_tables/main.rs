//! The tables of the standard library hold together, say what the library says, and name nothing that the compiler does not know.

#![expect(clippy::expect_used, reason = "a test that cannot read its data is a failed test")]

mod compiler;
mod impls;
mod paths;
mod spots;
mod table;

/// The tables, as they are checked in.
const TABLES: &str = include_str!("../../../cargo-orchestrate/resolve/data/std.rs");
