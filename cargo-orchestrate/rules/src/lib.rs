//! A workspace compared with what it promised: the rules, what they find, and the verdict.
//!
//! In: the model, the bound policy, and what the history tells. Out: a [`report::Verdict`].
//!
//! **Architecture Invariant:** a rule reads no file and knows no format.

pub mod finding; // One broken promise.
pub mod rules; // One file per rule, and the registry.
pub mod report; // Levels, waivers, counts: the verdict.
