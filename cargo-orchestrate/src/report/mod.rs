//! Levels, waivers, counts and the share resolved: the verdict.
//!
//! In: findings as rules gave them. Out: a [`Verdict`] that stands without the engine's tables, so that it can be kept and
//! shared between processes.
//!
//! **Architecture Invariant:** knows no rule by name but through the registry, and no output format.

mod verdict;

pub use verdict::{Place, Reported, ReportedFix, ReportedStep, Summary, Verdict};
