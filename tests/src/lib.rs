//! End-to-end test support.

#![expect(clippy::expect_used, clippy::panic, reason = "this is how a test says that it could not run")]

pub mod binary; // The real binary.
pub mod scratch; // A workspace to try things in.
pub mod parallel; // Work on all cores.
pub mod generator; // Workspaces of any size.
pub mod fixture; // Small workspaces that say what is wrong with them.
pub mod fixture_annotation; // How they say it.
mod fixture_evidence; // What runs are said to have shown.
mod fixture_history; // What their repository is said to have seen.
pub mod fixture_page; // The pages of the rules, as such workspaces.
