//! Commits, as `git log` lists them.

use serde::{Deserialize, Serialize};

/// Somebody, as a commit names them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// The name.
    pub name: String,
    /// The address.
    pub email: String,
}

/// A commit.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Commit {
    /// Its id, in full.
    pub id: String,
    /// How many commits it follows.
    pub parents: usize,
    /// Their ids, the one that it was merged into first.
    pub parent_ids: Vec<String>,
    /// Who wrote it.
    pub author: Person,
    /// Who committed it.
    pub committer: Person,
    /// When it was written, in seconds since 1970.
    pub time: i64,
    /// When it was committed, in seconds since 1970: a rebase, a squash or a merge button sets it anew.
    pub committed: i64,
    /// The whole message.
    pub message: String,
}

/// What `git log` is to print of each, with a byte of zero behind it.
pub(super) const FORMAT: &str = "--format=%H%n%P%n%an%n%ae%n%cn%n%ce%n%at%n%ct%n%B";

/// Reads what `git log -z` printed by [`FORMAT`].
pub(super) fn read(bytes: &[u8]) -> Vec<Commit> {
    bytes.split(|byte| *byte == 0).filter_map(|entry| commit(&String::from_utf8_lossy(entry))).collect()
}

fn commit(text: &str) -> Option<Commit> {
    let mut parts = text.splitn(9, '\n');
    let mut next = || parts.next().map(str::to_owned);
    let id = next().filter(|id| !id.is_empty())?;
    let parent_ids: Vec<String> = next()?.split_whitespace().map(str::to_owned).collect();
    let author = Person { name: next()?, email: next()? };
    let committer = Person { name: next()?, email: next()? };
    let (time, committed) = (next()?.parse().ok()?, next()?.parse().ok()?);
    let (parents, message) = (parent_ids.len(), next().unwrap_or_default());
    Some(Commit { id, parents, parent_ids, author, committer, time, committed, message })
}

impl Commit {
    /// The first line of the message.
    pub fn subject(&self) -> &str {
        self.message.lines().next().unwrap_or_default().trim()
    }

    /// Whether it looks as though several commits had been made one: a site's merge button writes it so.
    pub fn looks_squashed(&self) -> bool {
        let number = self.subject().strip_suffix(')').and_then(|it| it.rsplit_once("(#")).map(|(_, number)| number);
        let numbered = number.is_some_and(|it| !it.is_empty() && it.bytes().all(|byte| byte.is_ascii_digit()));
        self.parents == 1 && numbered && self.committer.email == "noreply@github.com"
    }

    /// A commit for a case of the data: `Name <address>`.
    pub(super) fn of_case(author: Option<&str>, committer: Option<&str>, message: &str) -> Commit {
        let person = |text: Option<&str>| {
            let (name, email) =
                text.and_then(|it| it.split_once('<')).unwrap_or((text.unwrap_or("Ann"), "ann@example.org>"));
            // The blank before the address alone is no part of the name.
            let name = name.strip_suffix(' ').unwrap_or(name);
            Person { name: name.to_owned(), email: email.trim_end_matches('>').to_owned() }
        };
        Commit {
            author: person(author),
            committer: person(committer),
            message: message.to_owned(),
            ..Commit::default()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commits_are_read_with_their_whole_message() {
        let bytes = b"aa\n\nA\na@b\nC\nc@d\n12\n14\nx\n\ny: z\n\0bb\naa cc\n\n\nC\nc@d\n13\n15\nMerge\n\0";
        let commits = read(bytes);
        assert_eq!((commits.len(), commits[0].parents, commits[1].parents), (2, 0, 2));
        assert_eq!((commits[0].message.as_str(), commits[0].time, commits[0].committed), ("x\n\ny: z\n", 12, 14));
        assert_eq!(commits[1].parent_ids, ["aa", "cc"]);
        assert_eq!(commits[1].author, Person::default());
    }

    #[test]
    fn a_squash_is_told_by_its_number() {
        let squashed = |subject: &str, parents| {
            let committer = Person { name: "GitHub".to_owned(), email: "noreply@github.com".to_owned() };
            Commit { parents, committer, message: format!("{subject}\n\nx"), ..Commit::default() }.looks_squashed()
        };
        assert!(squashed("Add it (#12)", 1));
        assert!(!squashed("Add it (#12)", 2) && !squashed("Add it (#x)", 1) && !squashed("Merge #12", 1));
    }
}
