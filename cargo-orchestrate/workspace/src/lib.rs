//! What a workspace is made of, as the machine has it: packages and targets as cargo tells them, texts, git, and the files that
//! are kept for the next run.
//!
//! In: folders. Out: a [`metadata::Workspace`], [`source::Sources`], and what a revision held. Every other crate of the engine is
//! given these, so that what it finds depends on nothing else.
//!
//! **Architecture Invariant:** nothing here reads Rust. `disk` alone writes, whole files or nothing.

pub mod base; // The sources as a revision has them.
pub mod disk; // Whole files or nothing.
pub mod fingerprint; // Which engine this is.
pub mod git; // git, asked as a program.
pub mod manifest; // Manifests that are laid out elsewhere.
pub mod metadata; // What cargo says of the workspace.
pub mod source; // Texts, file ids, line indexes, workspace-relative paths.
