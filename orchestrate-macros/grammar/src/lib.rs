//! The grammar of marks: one reading of `generated`, `verifies` and `waive`, wherever they are written.
//!
//! In: the arguments of a mark, as token trees or as the pairs of a table, with places of any type. Out: what the mark
//! says, or one [`MarkError`] at one place, with how to mend it.
//!
//! **Architecture invariant:** nothing here reads files, clocks or the environment, and nothing knows which of the
//! compiler, the engine and the policy is asking. Whatever needs the workspace (does the path exist, has the waiver
//! expired) is asked elsewhere.

mod token; // What comes in.

mod error; // What goes wrong.

mod nearest; // What was probably meant.

mod literal; // Literals as written to strings as meant.

mod cursor; // A walk over tokens.

mod arguments; // `key = "value"` and `key("value", …)`, from tokens or tables.

mod date; // Days of the calendar.

mod generated; // `generated(…)`.

mod verifies; // `verifies(…)`.

mod waive; // `waive(…)`.

#[cfg(test)]
mod testing; // How the tests write and show tokens.

pub use arguments::Value;
pub use date::Date;
pub use error::MarkError;
pub use generated::{Generated, generated, generated_from_pairs};
pub use token::{Delimiter, Spanned, TokenTree};
pub use verifies::{Verifies, verifies};
pub use waive::{Waive, waive};
