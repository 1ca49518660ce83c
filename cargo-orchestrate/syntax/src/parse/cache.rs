//! Facts by the content of the text that they were read from, so that what did not change is not parsed again.
//!
//! In: the bytes of an earlier run, and texts. Out: their facts, and bytes to keep. Bytes that are cut short, foreign or of
//! another engine hold nothing: never an error.
//!
//! One run of bytes rather than a file for each text: to open thousands of files takes longer than to parse them. Layout, all
//! numbers little-endian: [`MAGIC`], the engine, the number of entries, a digest of the index; the index; the entries.

use rustc_hash::{FxHashMap, FxHashSet};

use super::engine::FINGERPRINT;
use super::{FileFacts, Form, parse};

const MAGIC: &[u8; 16] = b"orchestrate-fct1";
const HEADER: usize = MAGIC.len() + 8 + 4 + DIGEST;
const DIGEST: usize = 16;
const KEY: usize = 32;
/// An entry in the index: its key, its length, the digest of its bytes.
const SLOT: usize = KEY + 4 + DIGEST;

type Key = [u8; KEY];
type Entry<'a> = (Key, [u8; DIGEST], &'a [u8]);

/// Facts of an earlier run, and those of this one.
#[derive(Default)]
pub struct FactsCache {
    /// What was kept before.
    bytes: Vec<u8>,
    slots: FxHashMap<Key, Slot>,
    /// What this run asked for and found there.
    used: FxHashSet<Key>,
    /// What this run has parsed.
    fresh: FxHashMap<Key, Vec<u8>>,
}

struct Slot {
    start: usize,
    len: usize,
    digest: [u8; DIGEST],
}

/// The facts of a text, with what is to be kept of them.
pub struct Cached {
    /// The facts.
    pub facts: FileFacts,
    key: Key,
    /// Nothing where they were found in the cache, or should not be in one.
    fresh: Option<Vec<u8>>,
}

impl FactsCache {
    /// How the bytes of every cache begin.
    pub const MARK: &[u8] = MAGIC;

    /// What an earlier run has kept; nothing where the bytes are not what [`FactsCache::to_bytes`] of this engine gives.
    pub fn new(bytes: Vec<u8>) -> FactsCache {
        let slots = index(&bytes).unwrap_or_default();
        let bytes = if slots.is_empty() { Vec::new() } else { bytes };
        FactsCache { bytes, slots, ..FactsCache::default() }
    }

    /// The facts of a text, parsed where they were not kept. Run it as [`parse`]; tell [`FactsCache::note`] of it.
    pub fn facts(&self, text: &str, form: Form) -> Cached {
        let key = key_of(text, form);
        if let Some(facts) = self.slots.get(&key).and_then(|slot| self.decoded(slot)) {
            return Cached { facts, key, fresh: None };
        }
        let facts = parse(text, form);
        // What this parser cannot read, the next one may.
        let fresh = facts.issues.is_empty().then(|| postcard::to_allocvec(&facts).ok()).flatten();
        Cached { facts, key, fresh }
    }

    /// Remembers what [`FactsCache::facts`] gave, and gives its facts.
    pub fn note(&mut self, cached: Cached) -> FileFacts {
        let Cached { facts, key, fresh } = cached;
        match fresh {
            Some(bytes) => drop(self.fresh.insert(key, bytes)),
            None if self.slots.contains_key(&key) => drop(self.used.insert(key)),
            None => {}
        }
        facts
    }

    /// What the next run can be given: all facts that were noted. None where nothing new is among them.
    pub fn to_bytes(&self) -> Option<Vec<u8>> {
        if self.fresh.is_empty() {
            return None;
        }
        // An entry that was used and is fresh all the same was damaged.
        let used = self.used.iter().filter(|key| !self.fresh.contains_key(*key));
        let used = used.filter_map(|key| Some((key, self.slots.get(key)?)));
        let used = used.map(|(key, slot)| (*key, slot.digest, self.entry(slot)));
        let fresh = self.fresh.iter().map(|(key, bytes)| (*key, digest_of(bytes), bytes.as_slice()));
        let mut entries: Vec<Entry<'_>> = used.chain(fresh).collect();
        entries.sort_unstable();
        Some(packed(&entries))
    }

    /// What would be kept, had the parser given this: a way in for the fuzz targets, which no release has, since a checksum would
    /// keep every input of theirs out.
    pub fn sealed(text: &str, form: Form, entry: &[u8]) -> Vec<u8> {
        packed(&[(key_of(text, form), digest_of(entry), entry)])
    }

    fn entry(&self, slot: &Slot) -> &[u8] {
        self.bytes.get(slot.start..slot.start + slot.len).unwrap_or_default()
    }

    fn decoded(&self, slot: &Slot) -> Option<FileFacts> {
        let bytes = self.entry(slot);
        if digest_of(bytes) != slot.digest {
            return None;
        }
        postcard::from_bytes(bytes).ok()
    }
}

fn key_of(text: &str, form: Form) -> Key {
    let mut hasher = blake3::Hasher::new();
    hasher.update(match form {
        Form::Items => b"items ",
        Form::Expression => b"expr  ",
        Form::Declarations => b"decls ",
    });
    *hasher.update(text.as_bytes()).finalize().as_bytes()
}

fn digest_of(bytes: &[u8]) -> [u8; DIGEST] {
    let mut digest = [0; DIGEST];
    digest.copy_from_slice(&blake3::hash(bytes).as_bytes()[..DIGEST]);
    digest
}

fn packed(entries: &[Entry<'_>]) -> Vec<u8> {
    let mut index = Vec::with_capacity(entries.len() * SLOT);
    for (key, digest, bytes) in entries {
        index.extend(key);
        index.extend((bytes.len() as u32).to_le_bytes());
        index.extend(digest);
    }
    let size = HEADER + index.len() + entries.iter().map(|(.., bytes)| bytes.len()).sum::<usize>();
    let mut out = Vec::with_capacity(size);
    out.extend(MAGIC);
    out.extend(FINGERPRINT.to_le_bytes());
    out.extend((entries.len() as u32).to_le_bytes());
    out.extend(digest_of(&index));
    out.extend(index);
    entries.iter().for_each(|(.., bytes)| out.extend(*bytes));
    out
}

/// Where the entries lie; none where the bytes are not ours, whole.
fn index(bytes: &[u8]) -> Option<FxHashMap<Key, Slot>> {
    let rest = bytes.strip_prefix(MAGIC)?.strip_prefix(&FINGERPRINT.to_le_bytes())?;
    let (count, rest) = rest.split_first_chunk::<4>()?;
    let (digest, rest) = rest.split_first_chunk::<DIGEST>()?;
    let len = (u32::from_le_bytes(*count) as usize).checked_mul(SLOT)?;
    let index = rest.get(..len)?;
    if digest_of(index) != *digest {
        return None;
    }
    let mut start = HEADER + len;
    let mut slots = FxHashMap::default();
    for slot in index.chunks_exact(SLOT) {
        let (key, slot) = slot.split_first_chunk::<KEY>()?;
        let (len, slot) = slot.split_first_chunk::<4>()?;
        let (digest, _) = slot.split_first_chunk::<DIGEST>()?;
        let len = u32::from_le_bytes(*len) as usize;
        slots.insert(*key, Slot { start, len, digest: *digest });
        start = start.checked_add(len)?;
    }
    (start == bytes.len()).then_some(slots)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXTS: [&str; 3] = ["use a::B;\nfn f(x: B) -> u8 { x.g() }\n", "mod m { pub struct S(u8); }\n", ""];

    fn kept(texts: &[&str]) -> Vec<u8> {
        let mut cache = FactsCache::default();
        for text in texts {
            let cached = cache.facts(text, Form::Items);
            cache.note(cached);
        }
        cache.to_bytes().unwrap()
    }

    /// Whether every text has the facts that the parser gives, and how many came from the cache.
    fn found(bytes: Vec<u8>) -> usize {
        let cache = FactsCache::new(bytes);
        let of = |text: &&&str| {
            let cached = cache.facts(text, Form::Items);
            assert_eq!(cached.facts, parse(text, Form::Items));
            cached.fresh.is_none()
        };
        TEXTS.iter().filter(of).count()
    }

    #[test]
    fn what_was_kept_is_found_again() {
        assert_eq!(found(kept(&TEXTS)), 3);
        assert_eq!(found(kept(&TEXTS[..2])), 2);
        assert_eq!(
            kept(&TEXTS),
            kept(&[TEXTS[2], TEXTS[0], TEXTS[1], TEXTS[0]]),
            "order and repetition change nothing"
        );
    }

    #[test]
    fn a_text_read_as_something_else_has_other_facts() {
        let mut cache = FactsCache::default();
        let cached = cache.facts("f(x)", Form::Expression);
        cache.note(cached);
        let cache = FactsCache::new(cache.to_bytes().unwrap());
        assert!(cache.facts("f(x)", Form::Expression).fresh.is_none());
        assert_eq!(cache.facts("f(x)", Form::Items).facts.issues.len(), 1);
    }

    #[test]
    fn only_what_is_still_used_is_kept_and_only_when_something_is_new() {
        let mut cache = FactsCache::new(kept(&TEXTS));
        let cached = cache.facts(TEXTS[0], Form::Items);
        cache.note(cached);
        assert_eq!(cache.to_bytes(), None);
        let cached = cache.facts("fn new() {}", Form::Items);
        cache.note(cached);
        assert_eq!(found(cache.to_bytes().unwrap()), 1);
    }

    #[test]
    fn what_does_not_parse_is_not_kept() {
        let mut cache = FactsCache::default();
        let cached = cache.facts("fn f( {", Form::Items);
        assert_eq!(cache.note(cached).issues.len(), 1);
        assert_eq!(cache.to_bytes(), None);
    }

    #[test]
    fn whatever_is_damaged_is_parsed_again() {
        let whole = kept(&TEXTS);
        for at in 0..whole.len() {
            for bit in [0x01, 0x80] {
                let mut bytes = whole.clone();
                bytes[at] ^= bit;
                assert!(found(bytes) < 3, "byte {at}");
            }
            assert_eq!(found(whole[..at].to_vec()), 0, "cut at {at}");
        }
        assert_eq!(found([whole.clone(), vec![0]].concat()), 0);
        assert_eq!(found([MAGIC.as_slice(), &[0xff; 200]].concat()), 0);
    }

    #[test]
    fn a_damaged_entry_is_mended() {
        let mut bytes = kept(&TEXTS);
        *bytes.last_mut().unwrap() ^= 1;
        let mut cache = FactsCache::new(bytes);
        for text in TEXTS {
            let cached = cache.facts(text, Form::Items);
            cache.note(cached);
        }
        assert_eq!(cache.to_bytes().unwrap(), kept(&TEXTS));
    }
}
