//! Who last changed an item, as `git blame --porcelain` tells it of its lines.

use std::collections::BTreeMap;
use std::ops::Range;

use rustc_hash::FxHashMap;

use orchestrate_workspace::source::Site;

/// Who last changed something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Author {
    /// This e-mail.
    Known(String),
    /// Nobody can say, and why.
    Unknown(&'static str),
}

/// Who last changed which item. Where nobody asked, as at build time, nobody is the author of anything.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Authors {
    by_site: FxHashMap<Site, Author>,
}

impl Authors {
    /// Authors of items, each by the place of its name.
    pub fn new(authors: impl IntoIterator<Item = (Site, Author)>) -> Authors {
        Authors { by_site: authors.into_iter().collect() }
    }

    /// Who last changed the item of that place; none where nobody asked.
    pub fn of(&self, site: Site) -> Option<&Author> {
        self.by_site.get(&site)
    }
}

/// The lines of a file, each with who last changed it, and when.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Blamed {
    commits: BTreeMap<String, Commit>,
    /// Line numbers, from 1, with the commit of each.
    lines: BTreeMap<u32, String>,
}

/// What is known of a commit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Commit {
    mail: String,
    time: i64,
    /// What came before is not known here.
    boundary: bool,
}

/// Reads what `git blame --porcelain` says.
pub fn blamed(text: &str) -> Blamed {
    let mut blamed = Blamed::default();
    let mut current = String::new();
    for line in text.lines() {
        // The text of a line stands behind a tab: it is nobody's header.
        if line.starts_with('\t') {
            continue;
        }
        let (word, rest) = line.split_once(' ').unwrap_or((line, ""));
        if word.len() >= 40 && word.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            current = word.to_owned();
            if let Some(number) = rest.split(' ').nth(1).and_then(|number| number.parse().ok()) {
                blamed.lines.insert(number, current.clone());
            }
            continue;
        }
        let commit = blamed.commits.entry(current.clone()).or_default();
        match word {
            "author-mail" => commit.mail = rest.trim_matches(['<', '>']).to_owned(),
            "committer-time" => commit.time = rest.parse().unwrap_or_default(),
            "boundary" => commit.boundary = true,
            _ => {}
        }
    }
    blamed
}

impl Blamed {
    /// Who last changed one of these lines: `me` where that is not committed. A commit whose parents are cut off changed everything, as far as anybody
    /// can see.
    pub fn author(&self, lines: Range<u32>, me: Option<&str>, is_shallow: bool) -> Author {
        let commits = self.lines.range(lines).filter_map(|(_, id)| Some((id, self.commits.get(id)?)));
        let Some((id, commit)) = commits.max_by_key(|(id, commit)| (is_uncommitted(id), commit.time)) else {
            return Author::Unknown("git knows none of its lines");
        };
        match (is_uncommitted(id), me) {
            (true, Some(me)) => Author::Known(me.to_owned()),
            (true, None) => Author::Unknown("it is not committed, and git knows no `user.email`"),
            (false, _) if commit.boundary && is_shallow => Author::Unknown("the clone is shallow"),
            (false, _) => Author::Known(commit.mail.clone()),
        }
    }
}

fn is_uncommitted(id: &str) -> bool {
    id.bytes().all(|byte| byte == b'0')
}

#[cfg(test)]
mod tests {
    use super::*;

    const OLD: &str = "1111111111111111111111111111111111111111";
    const NEW: &str = "2222222222222222222222222222222222222222";
    const NONE: &str = "0000000000000000000000000000000000000000";

    #[test]
    fn the_newest_line_says_who() {
        let text = format!(
            "{OLD} 1 1 2\nauthor a\nauthor-mail <a@b>\ncommitter-time 100\nboundary\nfilename x\n\tfn f() {{\n{OLD} 2 2\n\tauthor-mail <no@body>\n\
             {NEW} 3 3 1\nauthor-mail <c@d>\ncommitter-time 200\n\t}}\n{NONE} 4 4 1\nauthor-mail <not.committed.yet>\ncommitter-time 150\n\tx\n"
        );
        let blamed = blamed(&text);
        let known = |mail: &str| Author::Known(mail.to_owned());
        assert_eq!(blamed.author(1..3, None, false), known("a@b"));
        assert_eq!(blamed.author(1..3, None, true), Author::Unknown("the clone is shallow"));
        assert_eq!(blamed.author(1..4, None, true), known("c@d"));
        assert_eq!(blamed.author(1..5, Some("me@e"), false), known("me@e"));
        assert!(matches!(blamed.author(4..5, None, false), Author::Unknown(_)));
        assert!(matches!(blamed.author(7..9, None, false), Author::Unknown(_)));
    }
}
