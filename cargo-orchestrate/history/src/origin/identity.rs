//! A name and an address, held against a agent.

use super::message;

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

/// By what names and addresses an agent is known.
#[derive(Clone, Debug, Default)]
pub(super) struct AgentIdentity {
    pub(super) emails: Vec<String>,
    /// Of accounts.
    pub(super) ids: Vec<u64>,
    pub(super) accounts: Vec<String>,
    pub(super) names: Vec<Pattern>,
}

impl AgentIdentity {
    /// Adds what else it is known by.
    pub(super) fn extend(&mut self, more: AgentIdentity) {
        self.emails.extend(more.emails);
        self.ids.extend(more.ids);
        self.accounts.extend(more.accounts);
        self.names.extend(more.names);
    }
}

/// The domain of addresses that stand for a GitHub account.
const GITHUB: &str = "@users.noreply.github.com";
/// The web editor, for every account that edits there.
const WEB: &str = "noreply@github.com";

impl Identity {
    /// Whether a name with an address is the agent's, and what told.
    pub(super) fn of(agent: &AgentIdentity, name: &str, email: &str) -> Option<Identity> {
        let (name, email) = (message::plain(name), message::plain(email));
        if email != WEB && agent.emails.contains(&email) {
            return Some(Identity::Email);
        }
        if let Some(account) = email.strip_suffix(GITHUB) {
            // Such an address belongs to one account: the name beside it says nothing.
            return is_account(agent, account).then_some(Identity::Account);
        }
        let is_of_no_account = email.is_empty() || email != WEB && is_no_reply(&email);
        (is_of_no_account && agent.names.iter().any(|it| it.covers(&name))).then_some(Identity::Name)
    }

    /// The same, for the value of a trailer: `Name <address>`, or a name with what else is said of it, `Name:model [tool]`.
    pub(super) fn of_value(agent: &AgentIdentity, value: &str) -> Option<Identity> {
        match value.split_once('<') {
            Some((name, email)) => Identity::of(agent, name, email.trim_end().trim_end_matches('>')),
            None => Identity::of(agent, value.split('[').next().unwrap_or_default(), ""),
        }
    }
}

/// `ID+NAME`, or `NAME` for old accounts. An id survives renames; a name that ends in `[bot]` no person can take.
fn is_account(agent: &AgentIdentity, account: &str) -> bool {
    let (id, name) = account.split_once('+').unwrap_or(("", account));
    let has_id = id.parse().is_ok_and(|id| agent.ids.contains(&id));
    has_id || name.ends_with("[bot]") && agent.accounts.iter().any(|it| it == name)
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
