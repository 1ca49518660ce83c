//! Changes of files, as `git log --raw -c` lists them, and the files of a commit, as `git ls-tree` does.

use rustc_hash::FxHashMap;

/// What `git log` is asked for each commit's changes: blobs by file, of each parent where several differ.
pub(super) const ARGUMENTS: &[&str] = &["--raw", "-c", "--combined-all-paths", "--no-abbrev", "-z", "--format=%x01%H"];

/// A file's state: a path and what it held. Both are indexes into [`Names`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct Version {
    pub(super) path: u32,
    pub(super) blob: u32,
}

/// What a commit did to one file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Change {
    /// The commit, by index.
    pub(super) commit: u32,
    /// What each parent had in its place.
    pub(super) from: Vec<Version>,
    /// How many parents are compared.
    pub(super) parents: usize,
    /// What stands there now; none where it is gone.
    pub(super) to: Option<Version>,
}

/// Paths and ids of blobs, each once.
#[derive(Debug, Default)]
pub(super) struct Names {
    all: Vec<String>,
    known: FxHashMap<String, u32>,
}

impl Names {
    pub(super) fn id(&mut self, name: &str) -> u32 {
        if let Some(id) = self.known.get(name) {
            return *id;
        }
        let id = self.all.len() as u32;
        self.all.push(name.to_owned());
        self.known.insert(name.to_owned(), id);
        id
    }

    pub(super) fn name(&self, id: u32) -> &str {
        self.all.get(id as usize).map_or("", String::as_str)
    }
}

/// All changes of a history, parents first.
#[derive(Debug, Default)]
pub(super) struct Log {
    pub(super) names: Names,
    pub(super) changes: Vec<Change>,
}

impl Log {
    /// Reads what git printed by [`ARGUMENTS`]; `commits` are indexes by id. What is no file is left out.
    pub(super) fn read(bytes: &[u8], commits: &FxHashMap<&str, u32>) -> Log {
        let mut log = Log::default();
        let mut parts = bytes.split(|byte| *byte == 0).map(String::from_utf8_lossy);
        let mut at = None;
        while let Some(part) = parts.next() {
            if let Some(id) = part.strip_prefix('\u{1}') {
                at = commits.get(id.trim()).copied();
            } else if let Some(head) = Head::of(part.trim_start_matches('\n')) {
                let paths: Vec<String> = parts.by_ref().take(head.paths()).map(std::borrow::Cow::into_owned).collect();
                log.changes.extend(at.and_then(|commit| head.change(commit, &paths, &mut log.names)));
            }
        }
        log
    }

    /// A file as a commit has it.
    pub(super) fn version(&mut self, path: &str, blob: &str) -> Version {
        Version { path: self.names.id(path), blob: self.names.id(blob) }
    }
}

/// The first part of an entry: modes, blobs and what was done.
struct Head {
    /// Of each parent and then of the result: the blob; none where there is no plain file.
    blobs: Vec<Option<String>>,
    status: String,
}

impl Head {
    fn of(part: &str) -> Option<Head> {
        let parents = part.bytes().take_while(|byte| *byte == b':').count();
        let words: Vec<&str> = part.get(parents..)?.split(' ').collect();
        if parents == 0 || words.len() != 2 * parents + 3 {
            return None;
        }
        let (modes, blobs) = words.split_at(parents + 1);
        let of = |(mode, blob): (&&str, &&str)| mode.starts_with("100").then(|| (*blob).to_owned());
        Some(Head { blobs: modes.iter().zip(blobs).map(of).collect(), status: words[2 * parents + 2].to_owned() })
    }

    fn parents(&self) -> usize {
        self.blobs.len() - 1
    }

    fn paths(&self) -> usize {
        match self.parents() {
            1 if self.status.starts_with(['R', 'C']) => 2,
            1 => 1,
            parents => parents + 1,
        }
    }

    fn change(self, commit: u32, paths: &[String], names: &mut Names) -> Option<Change> {
        let parents = self.parents();
        let path = paths.last()?;
        let mut version = |path: &str, blob: &Option<String>| {
            let blob = blob.as_ref()?;
            Some(Version { path: names.id(path), blob: names.id(blob) })
        };
        let before = self.blobs[..parents].iter().enumerate();
        let from: Vec<Version> = before.filter_map(|(at, blob)| version(paths.get(at).unwrap_or(path), blob)).collect();
        let to = version(path, &self.blobs[parents]);
        (to.is_some() || !from.is_empty()).then_some(Change { commit, from, parents, to })
    }
}

/// Paths and blobs of the files that `git ls-tree -r -z` lists; what is a link or a repository of its own has no blob.
pub(super) fn tree(bytes: &[u8]) -> Vec<(String, String)> {
    let entries = bytes.split(|byte| *byte == 0).filter_map(|entry| std::str::from_utf8(entry).ok());
    let file = |entry: &str| {
        let (head, path) = entry.split_once('\t')?;
        let mut words = head.split(' ');
        let is_plain = words.next()?.starts_with("100");
        let blob = words.nth(1).filter(|_| is_plain).unwrap_or_default();
        Some((path.to_owned(), blob.to_owned()))
    };
    entries.filter_map(file).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn changes_are_read_with_what_each_parent_had() {
        let raw = "\u{1}aa\0\n:000000 100644 00 b1 A\0x.rs\0:100644 100644 b0 b2 R090\0old.rs\0new.rs\0\
                   :100644 000000 b3 00 D\0:gone.rs\0:000000 160000 00 cc A\0sub.rs\0\
                   \u{1}bb\0\n::100644 000000 100644 b1 00 b4 MA\0x.rs\0x.rs\0x.rs\0";
        let commits = [("aa", 0), ("bb", 1)].into_iter().collect();
        let log = Log::read(raw.as_bytes(), &commits);
        let version = |it: &Version| format!("{}={}", log.names.name(it.path), log.names.name(it.blob));
        let shown: Vec<String> = log
            .changes
            .iter()
            .map(|it| {
                let from: Vec<String> = it.from.iter().map(version).collect();
                format!("{} {from:?} {}", it.commit, it.to.as_ref().map(version).unwrap_or_default())
            })
            .collect();
        let want = ["0 [] x.rs=b1", "0 [\"old.rs=b0\"] new.rs=b2", "0 [\":gone.rs=b3\"] ", "1 [\"x.rs=b1\"] x.rs=b4"];
        assert_eq!(shown, want);
    }

    #[test]
    fn a_tree_lists_files_and_blobs_of_plain_ones() {
        let listed = tree(b"100644 blob b1\ta b.rs\x00120000 blob b2\tlink.rs\x00100755 blob b3\tc.rs\0");
        let shown: Vec<String> = listed.iter().map(|(path, blob)| format!("{path}={blob}")).collect();
        assert_eq!(shown, ["a b.rs=b1", "link.rs=", "c.rs=b3"]);
    }
}
