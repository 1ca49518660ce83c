//! Who wrote what of the sources, as far as the repository knows: people, agents, or nobody can say.
//!
//! In: what git says of the history, the notes and records that agents leave, the signatures by which agents are told. Out:
//! [`Origins`], by file and line, and [`History`], by commit. Any sign may be switched off by its tool, so all of it is a lower bound.
//!
//! **Architecture Invariant:** [`ask`] alone asks git; all else here is given bytes. What cannot be known is unknown with a reason, and
//! counts for nobody.

mod altered; // Lines that a commit took out.
pub mod ask; // What git is asked.
mod born; // Where a line was written.
mod commits; // Commits, as git lists them.
mod diff; // Which lines of a file were there before.
mod fixes; // Whether a commit fixes something.
mod follow; // Each line back to the commit that wrote it.
mod identity; // Names and addresses against signatures.
pub mod items; // Lines, item by item.
mod kept; // What the next run need not follow again.
mod lives; // How long lines lived.
mod maker; // Who wrote a line.
mod message; // Trailers and lines of a message.
mod moves; // Lines that only went elsewhere.
mod notes; // What git-ai has noted.
mod origins; // All of it, by line.
mod raw; // Changes, as git lists them.
pub mod records; // What Agent Trace has recorded.
mod signatures; // By what agents are told apart.
mod watch; // What commits of interest altered.

pub use born::{Born, Run, Traced};
pub use commits::{Commit, Person};
pub use fixes::{is_fix, is_fix_or_revert};
pub use items::{Class, ItemOrigin, Lines};
pub use kept::Kept;
pub use lives::{End, Life, Lived, Lives};
pub use maker::{Doubt, Maker};
pub use notes::Note;
pub use origins::{Assumed, Given, History, Lifetimes, Origins, Signed};
pub use records::Record;
pub use signatures::{Kind, Sign, Signal, Signature, Signatures};
pub use watch::Altered;

#[cfg(test)]
mod tests;
