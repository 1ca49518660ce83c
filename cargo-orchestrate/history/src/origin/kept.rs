//! What the next run need not follow again, as bytes with a checksum.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::born::{Run, Traced};
use super::notes::Note;

/// The lines of a history, followed, and its notes. It rests on nothing but what its key names.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    /// What it was made of.
    pub(super) key: String,
    /// What paths are called.
    pub(super) paths: Vec<String>,
    /// The files of the commit that is checked out.
    pub(super) files: Vec<Traced>,
    /// Files of other revisions that records speak of: revision, path, lines.
    pub(super) recorded: Vec<(String, String, Vec<Run>)>,
    /// Notes by commit.
    pub(super) notes: Vec<(u32, Note)>,
    /// What git did not have.
    pub(super) lacks: Lacks,
}

/// What git did not have.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lacks {
    /// Files whose lines could not all be followed, since their texts, or those before them, are missing.
    pub files: usize,
    /// Notes on commits that are not in this history.
    pub foreign_notes: usize,
    /// Notes that are of another make.
    pub unread_notes: usize,
    /// Revisions of records that are not in this history.
    pub foreign_records: usize,
    /// Whether a file that was renamed and altered at once is taken for a new one: to compare takes texts that are missing.
    pub exact_renames: bool,
}

impl Lacks {
    /// Whether another run, with more at hand, might know more.
    fn is_final(&self) -> bool {
        self.files == 0 && self.foreign_records == 0 && !self.exact_renames
    }
}

impl Kept {
    /// What the bytes begin with.
    pub const MARK: &'static [u8] = b"cargo-orchestrate origin 1\n";

    /// To be kept; none where another run might know more.
    pub fn to_bytes(&self) -> Option<Vec<u8>> {
        if self.lacks.is_final() { sealed(Kept::MARK, self) } else { None }
    }

    /// What was kept, mark and all, where it is whole and was made of the same.
    pub fn of_bytes(bytes: &[u8], key: &str) -> Option<Kept> {
        opened(Kept::MARK, bytes).filter(|kept: &Kept| kept.key == key)
    }
}

/// A value behind a mark and a checksum.
pub(super) fn sealed(mark: &[u8], value: &impl Serialize) -> Option<Vec<u8>> {
    let body = postcard::to_allocvec(value).ok()?;
    Some([mark, blake3::hash(&body).as_bytes(), &body].concat())
}

/// What was sealed, where it is whole.
pub(super) fn opened<T: DeserializeOwned>(mark: &[u8], bytes: &[u8]) -> Option<T> {
    let (sum, body) = bytes.strip_prefix(mark)?.split_at_checked(blake3::OUT_LEN)?;
    if sum != blake3::hash(body).as_bytes() {
        return None;
    }
    postcard::from_bytes(body).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_cut_short_foreign_or_of_another_state_is_nothing() {
        let kept = Kept { key: "k".to_owned(), paths: vec!["a.rs".to_owned()], ..Kept::default() };
        let bytes = kept.to_bytes().unwrap();
        assert_eq!(Kept::of_bytes(&bytes, "k"), Some(kept.clone()));
        assert_eq!(Kept::of_bytes(&bytes, "other"), None);
        assert_eq!(Kept::of_bytes(&bytes[..bytes.len() - 1], "k"), None);
        let mut bent = bytes;
        *bent.last_mut().unwrap() ^= 1;
        assert_eq!(Kept::of_bytes(&bent, "k"), None);
        let lacks = Lacks { files: 1, ..Lacks::default() };
        assert_eq!(Kept { lacks, ..kept }.to_bytes(), None);
    }
}
