//! Drafts a first policy that a workspace passes as it is, and the files around it.
//!
//! In: the resolved workspace. Out: texts: the policy, with the cycles that its layers cannot separate; a CI workflow; a gate package; a section for
//! `AGENTS.md`. The draft is judged before it is returned, so what is written never fails.
//!
//! **Architecture Invariant:** writes nothing. The subcommand decides what is written, and never overwrites a file.

pub mod agents; // The section in `AGENTS.md`.
mod cycle_text; // Cycles that layers cannot separate.
mod draft; // The policy.
pub mod files; // The CI workflow and the gate package.
mod layers; // Layers, from the graph of uses.
mod patterns; // Names as short patterns.
mod uses; // The graph of uses.

pub use draft::{PassingPolicy, draft_policy};
