//! Who is whom: an e-mail, a name on a host, a member of a team.

use std::collections::{BTreeMap, BTreeSet};

/// What a host makes of a name, so that the e-mail stays hidden: `12345+ada@users.noreply.github.com`.
const HIDDEN: &str = "@users.noreply.github.com";

/// Names that stand for others: teams for their members, a name on a host for an e-mail.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct People {
    /// Lower case.
    names: BTreeMap<String, Vec<String>>,
}

impl People {
    /// Names with those that they stand for.
    pub fn new(names: impl IntoIterator<Item = (String, Vec<String>)>) -> People {
        let lower = |(name, members): (String, Vec<String>)| {
            (name.to_lowercase(), members.into_iter().map(|it| it.to_lowercase()).collect())
        };
        People { names: names.into_iter().map(lower).collect() }
    }

    /// Whether somebody is who a name stands for, or one of them.
    pub fn is(&self, who: &str, name: &str) -> bool {
        let (who, name) = (plain(who), plain(name));
        let (mut open, mut seen) = (vec![name], Vec::new());
        while let Some(next) = open.pop() {
            if next == who {
                return true;
            }
            // A team may be in itself by mistake.
            if !seen.contains(&next) {
                open.extend(self.names.get(&next).into_iter().flatten().map(|it| plain(it)));
                seen.push(next);
            }
        }
        false
    }

    /// All names that stand for a name, in one step or several, in lower case.
    pub fn members(&self, name: &str) -> BTreeSet<String> {
        let name = name.trim().to_lowercase();
        let (mut open, mut found) = (vec![name.clone()], BTreeSet::new());
        while let Some(next) = open.pop() {
            let members = self.names.get(&next).into_iter().flatten();
            open.extend(members.filter(|member| **member != name && found.insert((*member).clone())).cloned());
        }
        found
    }

    /// Whether two names are one person's.
    pub fn are_one(&self, a: &str, b: &str) -> bool {
        self.is(a, b) || self.is(b, a)
    }
}

/// Lower case, and a hidden e-mail as the name that it is made of.
fn plain(name: &str) -> String {
    let name = name.trim().to_lowercase();
    match name.strip_suffix(HIDDEN) {
        Some(hidden) => format!("@{}", hidden.split_once('+').map_or(hidden, |(_, name)| name)),
        None => name,
    }
}

#[cfg(test)]
mod tests {
    use super::People;

    #[test]
    fn somebody_is_known_by_each_of_their_names() {
        let members = |names: &[&str]| names.iter().map(|it| (*it).to_owned()).collect::<Vec<_>>();
        let people = People::new([
            ("@net-team".to_owned(), members(&["@Ada", "bob@example.org", "@net-team"])),
            ("@ada".to_owned(), members(&["ada@example.org"])),
        ]);
        for who in ["@ada", "ADA@example.org", "7+ada@users.noreply.github.com", "bob@example.org", "@net-team"] {
            assert!(people.is(who, "@net-team"), "{who}");
        }
        assert!(!people.is("eve@example.org", "@net-team") && !people.is("@net-team", "@ada"));
        let all = people.members("@Net-Team");
        assert_eq!(all.iter().map(String::as_str).collect::<Vec<_>>(), ["@ada", "ada@example.org", "bob@example.org"]);
        assert!(people.members("eve@example.org").is_empty());
        assert!(people.are_one("@ada", "ada@example.org") && people.are_one("ada@example.org", "@ADA"));
        assert!(!people.are_one("ada@example.org", "bob@example.org"));
    }
}
