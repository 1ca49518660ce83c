//! Who wrote what of the sources, as far as the repository knows: people, agents, or nobody can say.
//!
//! In: what git says of the history, the notes and records that agents leave, the signatures by which agents are told. Out:
//! [`Origins`], by file and line, and [`History`], by commit. Any sign may be switched off by its tool, so all of it is a lower bound.
//!
//! **Architecture Invariant:** [`ask`] alone asks git; all else here is given bytes. What cannot be known is unknown with a reason, and
//! counts for nobody.

mod altered; // Lines that a commit took out.
pub mod ask; // What git is asked.
mod commits; // Commits, as git lists them.
mod diff; // Which lines of a file were there before.
mod fixes; // Whether a commit fixes something.
mod follow; // Each line back to the commit that wrote it.
pub mod items; // Lines, item by item.
mod kept; // What the next run need not follow again.
mod line_origin; // Where a line was written.
mod lives; // How long lines lived.
mod message; // Trailers and lines of a message.
mod moves; // Lines that only went elsewhere.
mod notes; // What git-ai has noted.
mod origins; // All of it, by line.
mod raw; // Changes, as git lists them.
pub mod records; // What Agent Trace has recorded.
mod signature; // The signs of one agent.
mod signatures; // Those of all agents, from their file.

pub use altered::Altered;
pub use commits::{Commit, Person};
pub use fixes::{is_fix, is_fix_or_revert};
pub use items::{Class, ItemOrigin, Lines};
pub use kept::Kept;
pub use line_origin::{Born, Run, Traced};
pub use lives::{End, Life, Lives};
pub use notes::Note;
pub use origins::{Assumed, Doubt, Given, History, Lifetimes, Lived, Maker, Origins, Signed};
pub use records::Record;
pub use signature::{Kind, Signal, Signature};
pub use signatures::{Sign, Signatures};

#[cfg(test)]
mod tests;
