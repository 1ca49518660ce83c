//! The mark of an item: which form it has, what it says, where it goes, so that nothing else of the file changes.
//!
//! In: the model, texts, what commits and documentation say. Out: [`Edit`]s, bytes to put in, and what they are to say.
//!
//! **Architecture Invariant:** reads no files and writes none. A text with its edits is proven before it is handed on: the same tokens
//! but for marks, and each mark on its item.

mod edit; // Bytes to put in.
mod form; // Where a macro can stand.
mod intent; // What commits and documentation say that code is for.
mod layout; // An attribute, as rustfmt would have it.
mod place; // Where in a file it goes.
mod proof; // That nothing else has changed.
mod style; // What `rustfmt.toml` says.

pub use edit::{Edit, applied};
pub use form::Form;
pub use intent::{Drawn, draw, first_sentence, is_unconfirmed, subject};
pub use layout::{Meta, text};
pub use place::{documentation, edit};
pub use proof::{Marked, prove};
pub use style::Style;

/// What an intent begins with that nobody has confirmed.
pub const UNCONFIRMED: &str = "unconfirmed:";

/// What a mark says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Says {
    /// What the code is for.
    pub intent: String,
    /// Who wrote it.
    pub by: String,
    /// Who answers for it, where that is known.
    pub owner: Option<String>,
}

impl Says {
    /// As it stands in the mark.
    pub fn generated(&self) -> Meta {
        let mut keys = vec![Meta::pair("intent", &self.intent), Meta::pair("by", &self.by)];
        keys.extend(self.owner.as_ref().map(|owner| Meta::pair("owner", owner)));
        Meta::List("generated".to_owned(), keys)
    }
}
