//! A name and an address, held against a signature.

use super::message;
use super::signatures::Signature;

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
