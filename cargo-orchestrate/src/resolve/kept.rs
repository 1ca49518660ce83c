//! A settled workspace as bytes, for the next run: all of it but what bodies do, which only who changes them asks.
//!
//! Layout, all numbers little-endian: [`MARK`], the digest of who wrote it; the parts, each behind its length and its digest; [`END`].
//! Bytes that are cut short, foreign or of another engine hold nothing: never an error.

use std::io;
use std::sync::Arc;

use rayon::prelude::*;
use rustc_hash::FxHashMap;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::load::{Loaded, MADE_FACTS, Mount};
use super::settled::{Settled, World};
use crate::parse::FileFacts;
use crate::source::FileId;

/// How the bytes begin.
pub const MARK: &[u8] = b"orchestrate-wld1";
/// How they end.
const END: &[u8] = b"orchestrate-end1";
const DIGEST: usize = 16;
/// How many files' facts stand in one part: parts are read on all cores.
const FACTS_OF_PART: usize = 512;
/// Parts that are no facts: what it was made of, the world, members, index, references.
const OTHERS: usize = 5;

/// What an earlier run has kept, checked to be whole.
pub struct Kept<'a> {
    parts: Vec<&'a [u8]>,
}

impl<'a> Kept<'a> {
    /// None where the bytes are not what [`Settled::write`] of that engine gives.
    pub fn new(bytes: &'a [u8], engine: &str) -> Option<Kept<'a>> {
        let mut rest = bytes.strip_prefix(MARK)?.strip_prefix(&digest_of(engine.as_bytes()))?;
        let mut parts = Vec::new();
        while rest != END {
            let (len, behind) = rest.split_first_chunk::<8>()?;
            let (digest, behind) = behind.split_first_chunk::<DIGEST>()?;
            let (part, behind) = behind.split_at_checked(usize::try_from(u64::from_le_bytes(*len)).ok()?)?;
            parts.push((part, digest));
            rest = behind;
        }
        let whole = parts.par_iter().all(|(part, digest)| digest_of(part) == **digest);
        let parts: Vec<&[u8]> = parts.into_iter().map(|(part, _)| part).collect();
        (whole && parts.len() >= OTHERS).then_some(Kept { parts })
    }

    /// What it was made of.
    pub fn inputs<T: DeserializeOwned>(&self) -> Option<T> {
        postcard::from_bytes(self.parts[0]).ok()
    }

    /// All of it.
    pub(super) fn settled(&self) -> Option<Settled> {
        let part = |at: usize| self.parts[at];
        let ((world, facts), (found, (members, index))) =
            rayon::join(|| (read::<World>(part(1)), self.facts()), || (read(part(4)), (read(part(2)), read(part(3)))));
        let mut settled = Settled { world: world?, members: members?, index: index?, found: found? };
        settled.world.loaded.restore(facts?);
        Some(settled)
    }

    fn facts(&self) -> Option<FxHashMap<FileId, Arc<FileFacts>>> {
        let parts: Option<Vec<Vec<(FileId, FileFacts)>>> =
            self.parts[OTHERS..].par_iter().map(|part| read(part)).collect();
        Some(parts?.into_iter().flatten().map(|(id, facts)| (id, Arc::new(facts))).collect())
    }
}

fn read<T: DeserializeOwned>(part: &[u8]) -> Option<T> {
    postcard::from_bytes(part).ok()
}

fn digest_of(bytes: &[u8]) -> [u8; DIGEST] {
    let mut digest = [0; DIGEST];
    digest.copy_from_slice(&blake3::hash(bytes).as_bytes()[..DIGEST]);
    digest
}

impl Settled {
    /// Whether another run can go on from it: not where something hid code from us, since what is looked for and not found may be
    /// there tomorrow, nor where a macro call more or less decides whether others are expanded.
    pub fn is_whole(&self) -> bool {
        self.world.loaded.issues.is_empty() && !self.world.expansions.exhausted
    }

    /// Writes what the next run can be given, with what it was made of.
    ///
    /// # Errors
    /// Where it cannot be written.
    pub fn write<T: Serialize + Sync>(&self, engine: &str, inputs: &T, out: &mut dyn io::Write) -> io::Result<()> {
        let mounts: Vec<&Mount> = self.world.loaded.with_facts_of_their_own();
        let chunks: Vec<&[&Mount]> = mounts.chunks(FACTS_OF_PART).collect();
        let part = |at: &usize| match at {
            0 => postcard::to_allocvec(inputs),
            1 => postcard::to_allocvec(&self.world),
            2 => postcard::to_allocvec(&self.members),
            3 => postcard::to_allocvec(&self.index),
            4 => postcard::to_allocvec(&self.found),
            _ => postcard::to_allocvec(&signatures(chunks[at - OTHERS])),
        };
        let all: Vec<usize> = (0..OTHERS + chunks.len()).collect();
        begin(engine, out)?;
        // A few at a time: this is when memory is scarcest.
        for some in all.chunks(rayon::current_num_threads()) {
            let parts: Result<Vec<Vec<u8>>, _> = some.par_iter().map(part).collect();
            parts.map_err(io::Error::other)?.iter().try_for_each(|part| put_part(part, out))?;
        }
        out.write_all(END)
    }
}

fn begin(engine: &str, out: &mut dyn io::Write) -> io::Result<()> {
    out.write_all(MARK)?;
    out.write_all(&digest_of(engine.as_bytes()))
}

fn put_part(part: &[u8], out: &mut dyn io::Write) -> io::Result<()> {
    out.write_all(&(part.len() as u64).to_le_bytes())?;
    out.write_all(&digest_of(part))?;
    out.write_all(part)
}

fn signatures(mounts: &[&Mount]) -> Vec<(FileId, FileFacts)> {
    mounts.iter().map(|mount| (mount.facts_id, mount.facts.without_bodies())).collect()
}

/// What would be written, had these been the parts.
#[cfg(any(fuzzing, test))]
fn packed(engine: &str, parts: &[Vec<u8>]) -> io::Result<Vec<u8>> {
    let mut out = Vec::new();
    begin(engine, &mut out)?;
    parts.iter().try_for_each(|part| put_part(part, &mut out))?;
    out.extend(END);
    Ok(out)
}

impl Loaded {
    /// A mount for each facts that somebody may ask for: a file that several crates share is kept once, and what a call in a body
    /// became not at all, where it says nothing but what it does.
    fn with_facts_of_their_own(&self) -> Vec<&Mount> {
        let mut seen = rustc_hash::FxHashSet::default();
        let mounts = self.mounts.iter().filter(|mount| mount.facts_id.0 < MADE_FACTS || mount.facts.declares());
        mounts.filter(|mount| seen.insert(mount.facts_id)).collect()
    }

    /// Gives the mounts their facts back.
    fn restore(&mut self, facts: FxHashMap<FileId, Arc<FileFacts>>) {
        let nothing = Arc::new(FileFacts::empty());
        // There are no more numbers than mounts.
        let most = self.mounts.len();
        for mount in &mut self.mounts {
            mount.facts = facts.get(&mount.facts_id).unwrap_or(&nothing).clone();
            let number = mount.facts_id.0;
            match number.checked_sub(MADE_FACTS).map(|made| made as usize) {
                Some(made) if made < most => put(&mut self.made, made, &nothing, mount.facts.clone()),
                None if (number as usize) < most => {
                    put(&mut self.facts, number as usize, &None, Some(mount.facts.clone()));
                }
                _ => {}
            }
        }
    }
}

/// Puts a value at a place of a table, which grows as far as that.
fn put<T: Clone>(table: &mut Vec<T>, at: usize, nothing: &T, value: T) {
    if table.len() <= at {
        table.resize(at + 1, nothing.clone());
    }
    table[at] = value;
}

/// Ways in for the fuzz targets, which no release has: a checksum would keep every input of theirs out.
#[cfg(fuzzing)]
pub mod fuzzing {
    use super::*;

    /// What would be kept, had these been its parts: pieces of the bytes, as long as the byte before each says.
    pub fn sealed(mut bytes: &[u8]) -> Vec<u8> {
        let mut parts = Vec::new();
        while let Some((len, rest)) = bytes.split_first() {
            let (part, rest) = rest.split_at(rest.len().min(usize::from(*len) * 8));
            parts.push(part.to_vec());
            bytes = rest;
        }
        packed("fuzz", &parts).unwrap_or_default()
    }

    /// Whether bytes are read as a settled workspace.
    pub fn reads(bytes: &[u8]) -> bool {
        Kept::new(bytes, "fuzz").is_some_and(|kept| kept.settled().is_some())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_bytes_that_were_kept_are_read_by_who_wrote_them() {
        let parts: Vec<Vec<u8>> = (0..7_u8).map(|part| vec![part; usize::from(part) * 3]).collect();
        let whole = packed("one", &parts).unwrap();
        assert_eq!(Kept::new(&whole, "one").unwrap().parts, parts);
        assert!(Kept::new(&whole, "other").is_none());
        for at in 0..whole.len() {
            let mut bytes = whole.clone();
            bytes[at] ^= 0x10;
            assert!(Kept::new(&bytes, "one").is_none(), "byte {at}");
            assert!(Kept::new(&whole[..at], "one").is_none(), "cut at {at}");
        }
        assert!(Kept::new(&[whole, vec![0]].concat(), "one").is_none());
        assert!(Kept::new(&packed("one", &parts[..OTHERS - 1]).unwrap(), "one").is_none());
    }
}
