//! A settled workspace as bytes, for the next run: all of it but what bodies do, which only who changes them asks.
//!
//! Layout, all numbers little-endian: [`MARK`], the digest of who wrote it; the parts; the length and the digest of each; how many there
//! are; [`END`]. Bytes that are cut short, foreign or of another engine hold nothing: never an error.

use std::io;
use std::sync::Arc;

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::load::{Loaded, MADE_FACTS, Mount, OUTSIDE_FILES};
use super::settled::{Settled, World};
use orchestrate_syntax::parse::FileFacts;
use orchestrate_workspace::source::FileId;

/// How the bytes begin.
pub const MARK: &[u8] = b"orchestrate-wld1";
/// How they end.
const END: &[u8] = b"orchestrate-end1";
const DIGEST: usize = 16;
/// A part in the index: its length, and the digest of its bytes.
const SLOT: usize = 8 + DIGEST;
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
        let rest = bytes.strip_prefix(MARK)?.strip_prefix(&digest_of(engine.as_bytes()))?.strip_suffix(END)?;
        let (rest, count) = rest.split_last_chunk::<4>()?;
        let index = (u32::from_le_bytes(*count) as usize).checked_mul(SLOT)?;
        let (mut rest, index) = rest.split_at_checked(rest.len().checked_sub(index)?)?;
        let mut parts = Vec::new();
        for slot in index.chunks_exact(SLOT) {
            let (len, digest) = slot.split_first_chunk::<8>()?;
            let (part, behind) = rest.split_at_checked(usize::try_from(u64::from_le_bytes(*len)).ok()?)?;
            parts.push((part, digest));
            rest = behind;
        }
        let whole = rest.is_empty() && parts.par_iter().all(|(part, digest)| digest_of(part) == **digest);
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
        let loaded = &self.world.loaded;
        loaded.issues.is_empty() && loaded.is_each_read_once() && !self.world.expansions.exhausted
    }

    /// Forgets what bodies do: of all that was read, most. It is not kept, and nobody asks for it any more.
    pub fn drop_bodies(&mut self) {
        self.world.loaded.drop_bodies();
    }

    /// Writes what the next run can be given, with what it was made of. Bodies have been dropped.
    ///
    /// # Errors
    /// Where it cannot be written.
    pub fn write<T: Serialize>(&self, engine: &str, inputs: &T, out: &mut dyn io::Write) -> io::Result<()> {
        let mut parts = Parts::begin(engine, out)?;
        parts.put(inputs)?;
        parts.put(&self.world)?;
        parts.put(&self.members)?;
        parts.put(&self.index)?;
        parts.put(&self.found)?;
        for mounts in self.world.loaded.with_facts_of_their_own().chunks(FACTS_OF_PART) {
            let facts = mounts.iter().map(|mount| (mount.facts_id, &*mount.facts));
            parts.put(&facts.collect::<Vec<(FileId, &FileFacts)>>())?;
        }
        parts.end()
    }
}

/// Parts on their way out. None of them is in memory as a whole: this is when memory is scarcest.
struct Parts<'a> {
    out: &'a mut dyn io::Write,
    index: Vec<u8>,
    /// Of the part at hand.
    hasher: blake3::Hasher,
    buffer: Vec<u8>,
}

/// How many bytes of a part are hashed and written at once.
const BUFFER: usize = 1 << 16;

impl<'a> Parts<'a> {
    fn begin(engine: &str, out: &'a mut dyn io::Write) -> io::Result<Parts<'a>> {
        out.write_all(MARK)?;
        out.write_all(&digest_of(engine.as_bytes()))?;
        Ok(Parts { out, index: Vec::new(), hasher: blake3::Hasher::new(), buffer: Vec::with_capacity(BUFFER) })
    }

    fn put<T: Serialize>(&mut self, part: &T) -> io::Result<()> {
        postcard::to_io(part, &mut *self).map_err(io::Error::other)?;
        self.finish()
    }

    /// Ends the part at hand.
    fn finish(&mut self) -> io::Result<()> {
        io::Write::flush(self)?;
        self.index.extend(self.hasher.count().to_le_bytes());
        self.index.extend(&self.hasher.finalize().as_bytes()[..DIGEST]);
        self.hasher.reset();
        Ok(())
    }

    fn end(self) -> io::Result<()> {
        let count = (self.index.len() / SLOT) as u32;
        self.out.write_all(&self.index)?;
        self.out.write_all(&count.to_le_bytes())?;
        self.out.write_all(END)
    }
}

impl io::Write for Parts<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.buffer.len() + bytes.len() > BUFFER {
            self.flush()?;
        }
        self.buffer.extend(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.hasher.update(&self.buffer);
        self.out.write_all(&self.buffer)?;
        self.buffer.clear();
        Ok(())
    }
}

/// What would be written, had these been the parts.
fn packed(engine: &str, bytes: &[Vec<u8>]) -> io::Result<Vec<u8>> {
    let mut out = Vec::new();
    let mut parts = Parts::begin(engine, &mut out)?;
    for part in bytes {
        io::Write::write_all(&mut parts, part)?;
        parts.finish()?;
    }
    parts.end()?;
    Ok(out)
}

impl Loaded {
    /// A mount for each facts that somebody may ask for: a file that several crates share is kept once, and what a call in a body
    /// became not at all, where it says nothing but what it does.
    fn with_facts_of_their_own(&self) -> Vec<&Mount> {
        let mut seen = FxHashSet::default();
        let mounts = self.mounts.iter().filter(|mount| mount.facts_id.0 < MADE_FACTS || mount.facts.declares());
        mounts.filter(|mount| seen.insert(mount.facts_id)).collect()
    }

    /// Whether no file is read as items here and as an expression there: its facts are found by its id.
    fn is_each_read_once(&self) -> bool {
        let mut seen = FxHashSet::default();
        self.forms.iter().all(|(file, _)| seen.insert(*file))
    }

    fn drop_bodies(&mut self) {
        let nothing = Arc::new(FileFacts::empty());
        let is_own = |mount: &&mut Mount| mount.facts_id.0 < OUTSIDE_FILES;
        // What is not shared can be changed.
        self.mounts.iter_mut().filter(is_own).for_each(|mount| mount.facts = nothing.clone());
        let files = self.facts.iter_mut().flatten().chain(&mut self.made);
        files.filter_map(Arc::get_mut).for_each(FileFacts::drop_bodies);
        for mount in self.mounts.iter_mut().filter(is_own) {
            let number = mount.facts_id.0;
            let facts = match number.checked_sub(MADE_FACTS) {
                Some(made) => self.made.get(made as usize),
                None => self.facts.get(number as usize).and_then(Option::as_ref),
            };
            facts.into_iter().for_each(|facts| mount.facts = facts.clone());
        }
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
