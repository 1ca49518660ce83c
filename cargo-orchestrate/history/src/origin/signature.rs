//! One agent: what it is, and the signs by which a commit shows that it wrote it.

use schemars::JsonSchema;
use serde::Deserialize;

use super::commits::Commit;
use super::message::{self, Message};

/// What somebody is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Writes code.
    #[default]
    Agent,
    /// Reviews code, and writes none of it.
    ReviewBot,
    /// Follows rules: updates dependencies, releases.
    Bot,
}

impl Kind {
    /// Its name in the file.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Agent => "agent",
            Kind::ReviewBot => "review-bot",
            Kind::Bot => "bot",
        }
    }
}

/// One agent.
#[derive(Clone, Debug)]
pub struct Signature {
    /// Its name, as it is shown.
    pub name: String,
    /// What it is.
    pub kind: Kind,
    pub(super) emails: Vec<String>,
    pub(super) ids: Vec<u64>,
    pub(super) accounts: Vec<String>,
    pub(super) names: Vec<Pattern>,
    pub(super) trailers: Vec<(String, Option<String>)>,
    pub(super) lines: Vec<Pattern>,
    pub(super) suffixes: Vec<String>,
}

/// What told.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Signal {
    /// The author's address, account or name.
    Author(Identity),
    /// What the author's name ends with.
    Suffix,
    /// A trailer, by its key in lower case.
    Trailer(String),
    /// A line of the message.
    Line,
}

impl std::fmt::Display for Signal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Signal::Author(Identity::Email) => f.write_str("author's address"),
            Signal::Author(Identity::Account) => f.write_str("author's account"),
            Signal::Author(Identity::Name) => f.write_str("author's name"),
            Signal::Suffix => f.write_str("author's suffix"),
            Signal::Trailer(key) => write!(f, "trailer {key}"),
            Signal::Line => f.write_str("line of the message"),
        }
    }
}

impl Signature {
    /// Adds the signs of another entry for the same agent.
    pub(super) fn extend(&mut self, more: Signature) {
        self.emails.extend(more.emails);
        self.ids.extend(more.ids);
        self.accounts.extend(more.accounts);
        self.names.extend(more.names);
        self.trailers.extend(more.trailers);
        self.lines.extend(more.lines);
        self.suffixes.extend(more.suffixes);
    }

    /// What of a commit shows that the agent wrote it.
    pub(super) fn signals(&self, commit: &Commit, message: &Message, identity_trailers: &[String]) -> Vec<Signal> {
        let author = Identity::of(self, &commit.author.name, &commit.author.email).map(Signal::Author);
        let name = commit.author.name.to_lowercase();
        let suffix = self.suffixes.iter().any(|it| name.ends_with(it.as_str())).then_some(Signal::Suffix);
        let trailers = message.trailers.iter().filter(|(key, value)| {
            let says = identity_trailers.contains(key) && Identity::of_value(self, value).is_some();
            says || self.trailers.iter().any(|(own, wanted)| own == key && wanted.as_ref().is_none_or(|it| it == value))
        });
        let line = message.lines.iter().any(|line| self.lines.iter().any(|it| it.covers(line)));
        let trailers = trailers.map(|(key, _)| Signal::Trailer(key.clone()));
        author.into_iter().chain(suffix).chain(trailers).chain(line.then_some(Signal::Line)).collect()
    }
}

/// What of an identity told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Identity {
    /// The address.
    Email,
    /// The account, by id or by name.
    Account,
    /// The name, where no address says otherwise.
    Name,
}

/// The domain of addresses that stand for a GitHub account.
const GITHUB: &str = "@users.noreply.github.com";
/// The web editor: whoever edits there.
const WEB: &str = "noreply@github.com";

impl Identity {
    /// Whether a name with an address is of the signature's agent, and what told.
    pub(super) fn of(signature: &Signature, name: &str, email: &str) -> Option<Identity> {
        let (name, email) = (message::plain(name), message::plain(email));
        if email != WEB && signature.emails.contains(&email) {
            return Some(Identity::Email);
        }
        if let Some(account) = email.strip_suffix(GITHUB) {
            // Such an address is somebody's own: the name beside it says nothing.
            return is_account(signature, account).then_some(Identity::Account);
        }
        let is_nobodys = email.is_empty() || email != WEB && is_no_reply(&email);
        (is_nobodys && signature.names.iter().any(|it| it.covers(&name))).then_some(Identity::Name)
    }

    /// The same, for the value of a trailer: `Name <address>`, or a name with what else is said of it, `Name:model [tool]`.
    pub(super) fn of_value(signature: &Signature, value: &str) -> Option<Identity> {
        match value.split_once('<') {
            Some((name, email)) => Identity::of(signature, name, email.trim_end().trim_end_matches('>')),
            None => Identity::of(signature, value.split('[').next().unwrap_or_default(), ""),
        }
    }
}

/// `ID+NAME`, or `NAME` for old accounts. An id survives renames; a name that ends in `[bot]` no person can take.
fn is_account(signature: &Signature, account: &str) -> bool {
    let (id, name) = account.split_once('+').unwrap_or(("", account));
    let has_id = id.parse().is_ok_and(|id| signature.ids.contains(&id));
    has_id || name.ends_with("[bot]") && signature.accounts.iter().any(|it| it == name)
}

fn is_no_reply(email: &str) -> bool {
    let (local, _) = email.split_once('@').unwrap_or((email, ""));
    matches!(local, "noreply" | "no-reply" | "donotreply" | "do-not-reply")
}

/// A whole text, with `*` for any part of it.
#[derive(Clone, Debug)]
pub(super) struct Pattern(Vec<String>);

impl Pattern {
    pub(super) fn new(text: &str) -> Pattern {
        Pattern(text.split('*').map(str::to_owned).collect())
    }

    pub(super) fn covers(&self, text: &str) -> bool {
        let [first, rest @ ..] = self.0.as_slice() else { return false };
        let Some(mut left) = text.strip_prefix(first.as_str()) else { return false };
        let Some((last, middle)) = rest.split_last() else { return left.is_empty() };
        for part in middle {
            let Some(at) = left.find(part.as_str()) else { return false };
            left = &left[at + part.len()..];
        }
        left.ends_with(last.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_covers_the_whole() {
        let covers = |pattern: &str, text: &str| Pattern::new(pattern).covers(text);
        assert!(covers("claude", "claude") && !covers("claude", "claudette") && !covers("claude", "a claude"));
        assert!(covers("claude code*", "claude code") && covers("*codex/tasks/*", "see codex/tasks/1"));
        assert!(covers("a*b*c", "a-b-c") && !covers("a*b*c", "a-c-b") && !covers("ab*b", "ab"));
    }
}
