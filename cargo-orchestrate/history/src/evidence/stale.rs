//! What has changed since a run.

use std::fmt;

use super::digests::Digests;
use super::record::{Record, State};

/// What is not code and decides what tests do; none where nobody can say.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Circumstances {
    /// What `Cargo.lock` holds.
    pub lock: Option<String>,
    /// The compiler.
    pub toolchain: Option<String>,
    /// The features with which tests are built.
    pub features: Option<String>,
    /// The platform for which they are built.
    pub target: Option<String>,
}

/// The workspace as it is now.
pub struct Now<'a> {
    /// Its items.
    pub digests: &'a Digests<'a>,
    /// All else.
    pub circumstances: &'a Circumstances,
}

/// What has changed since a run. An item that is gone has changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// The item itself.
    Item,
    /// A test, by its path.
    Test(String),
    /// Something that the item or its tests reach, by its path.
    Reached(String),
    /// The lock file.
    Lock,
    /// The compiler: what it was, and what it is.
    Toolchain(String, String),
    /// The features: what they were, and what they are.
    Features(String, String),
    /// The platform: what it was, and what it is.
    Target(String, String),
}

/// What has changed first of all since a record was made; none where it holds.
pub fn stale(record: &Record, now: &Now<'_>) -> Option<What> {
    let changed = |path: &str, digest: &str| now.digests.of(path).as_deref() != Some(digest);
    if changed(&record.item, &record.digest) {
        return Some(What::Item);
    }
    if let Some(test) = record.tests.iter().find(|run| changed(&run.test, &run.digest)) {
        return Some(What::Test(test.test.clone()));
    }
    if let Some((path, _)) = record.state.reached.iter().find(|(path, digest)| changed(path, digest)) {
        return Some(What::Reached(path.clone()));
    }
    circumstance(&record.state, now.circumstances)
}

fn circumstance(was: &State, is: &Circumstances) -> Option<What> {
    let changed =
        |was: &String, is: &Option<String>| is.as_ref().filter(|is| *is != was).map(|is| (was.clone(), is.clone()));
    if changed(&was.lock, &is.lock).is_some() {
        return Some(What::Lock);
    }
    let toolchain = changed(&was.toolchain, &is.toolchain).map(|(was, is)| What::Toolchain(was, is));
    let features = || changed(&was.features, &is.features).map(|(was, is)| What::Features(was, is));
    let target = || changed(&was.target, &is.target).map(|(was, is)| What::Target(was, is));
    toolchain.or_else(features).or_else(target)
}

impl fmt::Display for What {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let plain = |of: &str| if of.is_empty() { "none".to_owned() } else { format!("`{of}`") };
        match self {
            What::Item => write!(f, "the item has changed"),
            What::Test(path) => write!(f, "its test `{path}` has changed"),
            What::Reached(path) => write!(f, "`{path}`, which it or its tests reach, has changed"),
            What::Lock => write!(f, "`Cargo.lock` has changed"),
            What::Toolchain(was, is) => write!(f, "the compiler was {} and is {}", plain(was), plain(is)),
            What::Features(was, is) => write!(f, "the features were {} and are {}", plain(was), plain(is)),
            What::Target(was, is) => write!(f, "the platform was {} and is {}", plain(was), plain(is)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_circumstance_that_changed_is_named_and_what_nobody_can_say_has_not() {
        let (one, other) = (|| "1".to_owned(), || "2".to_owned());
        let was = State {
            lock: one(),
            toolchain: one(),
            features: String::new(),
            target: one(),
            reached: Default::default(),
        };
        let unknown = Circumstances::default();
        let same = Circumstances {
            lock: Some(one()),
            toolchain: Some(one()),
            features: Some(String::new()),
            target: Some(one()),
        };
        let changed = [
            (unknown, None),
            (same.clone(), None),
            (
                Circumstances { lock: Some(other()), toolchain: Some(other()), ..same.clone() },
                Some("`Cargo.lock` has changed"),
            ),
            (Circumstances { toolchain: Some(other()), ..same.clone() }, Some("the compiler was `1` and is `2`")),
            (Circumstances { features: Some(other()), ..same.clone() }, Some("the features were none and are `2`")),
            (Circumstances { target: Some(other()), ..same }, Some("the platform was `1` and is `2`")),
        ];
        for (is, expected) in changed {
            assert_eq!(circumstance(&was, &is).map(|what| what.to_string()).as_deref(), expected, "{is:?}");
        }
    }
}
