//! What the past of a repository tells about its code: who wrote it, who reviewed it, which tests ran over it, what became of it.
//!
//! In: commits, notes, records and evidence, as bytes, beside the model and the policy. Out: what is known of each item, and how
//! sure that is.
//!
//! **Architecture Invariant:** only `origin::ask` asks git; nothing else here reads the machine.

pub mod evidence; // What runs of tests have shown, and whether it still holds.
pub mod origin; // Who wrote what, as far as the repository knows.
pub mod review; // Who looked at which item, and what their word is still worth.
pub mod rank; // What to read first, and why.
pub mod outcomes; // What became of code, by who wrote it.
pub mod mark; // The mark of an item: its form, its words, its place.
