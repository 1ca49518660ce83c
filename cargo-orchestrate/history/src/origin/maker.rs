//! Who wrote a line, as far as a repository can tell.

/// Who wrote a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Maker {
    /// An agent, or a person with one: an index into [`super::Origins::agents`].
    Ai(u16),
    /// A person, as far as the record or the policy can be believed.
    Human,
    /// Unknown, and why.
    Unknown(Doubt),
}

/// Why it is unknown who wrote a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Doubt {
    /// The commit bears no sign.
    Unsigned,
    /// A program that follows rules committed it.
    Bot,
    /// It is not committed.
    Uncommitted,
    /// A shallow clone begins there.
    Cut,
    /// git lacks what would tell.
    Missing,
}
