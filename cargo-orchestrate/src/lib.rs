//! The doors of `cargo orchestrate`: the subcommand, and what a build script or a test asks.
//!
//! The engine is in crates of its own, which `docs/architecture.md` shows; this crate joins them. It comes in three sizes:
//! without features a client on std alone, with `engine` the engine in the process that asks, with `cli` the subcommand.

#[cfg_attr(feature = "engine", expect(dead_code, reason = "the engine answers itself; its binary shares the words"))]
mod client; // Asks the installed binary. Std only.
mod strictness; // How strict a build-time door is. Std only.

pub mod build_script; // The build script's door.
pub mod testing; // The test's door.

#[cfg(feature = "engine")]
#[cfg_attr(not(feature = "cli"), allow(dead_code, unused_imports, reason = "the subcommand asks for more"))]
mod door; // What the build-time doors say.

#[cfg(feature = "cli")]
pub mod cli; // Arguments, exit codes.
#[cfg(feature = "cli")]
pub mod wrapper; // The rustc wrapper.
