//! Rust sources as plain facts, without a compiler.
//!
//! In: the text of a file. Out: [`parse::FileFacts`] that need no parser to read, the text that a `macro_rules!` call becomes
//! ([`expand`]), and digests of what the compiler reads ([`digest`]).
//!
//! **Architecture Invariant:** the parser's types do not leave this crate. Nothing here reads files.

pub mod expand; // A macro's definition and a call to text. Knows tokens, and where each was written.
pub mod digest; // What of a text the compiler reads, in a few bytes that outlive this program.
mod mark_tokens; // The arguments of a mark, as the grammar reads them.
pub mod parse; // One file to one tree of plain facts. Knows syn, hides syn.
pub mod changed; // What is new or altered since a revision.

pub use mark_tokens::mark_tokens;
