//! The library behind `cargo orchestrate`: one engine, several doors.
//!
//! Modules stand in the order in which data flows; each may use only those above it.
//! `docs/architecture.md` gives the reasons.

#[cfg(feature = "engine")]
pub mod metadata; // Asks cargo what the workspace is made of.
#[cfg(feature = "engine")]
pub mod source; // Owns text, file ids, line indexes and workspace-relative paths.
#[cfg(feature = "engine")]
pub mod git; // git, asked as a program.
#[cfg(feature = "engine")]
pub mod base; // The sources as a revision has them.
#[cfg(feature = "engine")]
pub mod expand; // A macro's definition and a call to text. Knows tokens, and where each was written.
#[cfg(feature = "engine")]
pub mod digest; // What of a text the compiler reads, in a few bytes that outlive this program.
#[cfg(feature = "engine")]
pub mod parse; // One file to one tree of plain facts. Knows syn, hides syn.
#[cfg(feature = "engine")]
pub mod changed; // What is new or altered since a revision.
#[cfg(feature = "cli")]
pub mod mutate; // What can go wrong in one file, switched at run time. Knows syn, hides syn.
#[cfg(feature = "engine")]
pub mod resolve; // Names to definitions; unknown is a value.
#[cfg(feature = "engine")]
pub mod model; // The immutable graph of crates, modules, items and references.
#[cfg(feature = "engine")]
pub mod policy; // What the workspace promised, bound to the model.
#[cfg(feature = "engine")]
pub mod evidence; // What runs of tests have shown, and whether it still holds.
#[cfg(feature = "engine")]
pub mod baseline; // Findings that are held until they are mended.
#[cfg(feature = "engine")]
pub mod origin; // Who wrote what, as far as the repository knows.
#[cfg(feature = "engine")]
pub mod review; // Who looked at which item, and what their word is still worth.
#[cfg(feature = "engine")]
pub mod outcomes; // What became of code, by who wrote it.
#[cfg(feature = "engine")]
pub mod mark; // The mark of an item: its form, its words, its place.
#[cfg(feature = "engine")]
pub mod rank; // What to read first, and why.
#[cfg(feature = "engine")]
pub mod finding; // One broken promise.
#[cfg(feature = "engine")]
pub mod rules; // One file per rule, and the registry.
#[cfg(feature = "engine")]
pub mod report; // Levels, waivers, counts: the verdict.
#[cfg(feature = "engine")]
pub mod render; // The verdict, turned into bytes. The only module that knows formats.
#[cfg(feature = "engine")]
pub mod pipeline; // The stages, once, in order.
#[cfg(feature = "engine")]
mod fingerprint; // Which engine this is.
#[cfg(feature = "engine")]
mod disk; // What we write to disk: whole files or nothing.
#[cfg(feature = "engine")]
pub mod shared; // One verdict for a state of the workspace, for every door and process.

#[cfg_attr(feature = "engine", expect(dead_code, reason = "the engine answers itself; its binary shares the words"))]
mod client; // Asks the installed binary. Std only.
mod strictness; // How strict a build-time door is. Std only.
#[cfg(feature = "engine")]
mod door; // What the build-time doors say.
pub mod build_script; // The build script's door.
pub mod testing; // The test's door.
#[cfg(feature = "cli")]
mod manifest; // Manifests that are moved elsewhere.
#[cfg(feature = "cli")]
pub mod gate; // What a change may not weaken.
#[cfg(feature = "cli")]
pub mod queue; // What to review first, and how well such a queue would have done.
#[cfg(feature = "cli")]
pub mod prove; // What tests prove, found out by running them.
#[cfg(feature = "cli")]
pub mod wrapper; // The rustc wrapper.
#[cfg(feature = "cli")]
pub mod cli; // Arguments, exit codes.
