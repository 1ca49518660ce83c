//! Which reader of sources this is: two that may say different things of one text must not share a cache.

/// A number made of every source of this module and of the version of the package.
pub(super) const FINGERPRINT: u64 = fingerprint();

/// The sources that decide what the facts of a text are. A test holds the list to the folder.
const FILES: [(&str, &[u8]); 13] = [
    ("attributes.rs", include_bytes!("attributes.rs")),
    ("bodies.rs", include_bytes!("bodies.rs")),
    ("cache.rs", include_bytes!("cache.rs")),
    ("depth.rs", include_bytes!("depth.rs")),
    ("facts.rs", include_bytes!("facts.rs")),
    ("imports.rs", include_bytes!("imports.rs")),
    ("items.rs", include_bytes!("items.rs")),
    ("kinds.rs", include_bytes!("kinds.rs")),
    ("macros.rs", include_bytes!("macros.rs")),
    ("members.rs", include_bytes!("members.rs")),
    ("mod.rs", include_bytes!("mod.rs")),
    ("spans.rs", include_bytes!("spans.rs")),
    ("walker.rs", include_bytes!("walker.rs")),
];

const fn fingerprint() -> u64 {
    let mut hash = mixed(0xcbf2_9ce4_8422_2325, env!("CARGO_PKG_VERSION").as_bytes());
    let mut index = 0;
    while index < FILES.len() {
        hash = mixed(hash, FILES[index].1);
        index += 1;
    }
    hash
}

/// FNV over words rather than bytes, since the compiler evaluates it; the length keeps the padding of the last one apart.
const fn mixed(mut hash: u64, bytes: &[u8]) -> u64 {
    let (words, rest) = bytes.as_chunks::<8>();
    let mut index = 0;
    while index < words.len() {
        hash = step(hash, u64::from_le_bytes(words[index]));
        index += 1;
    }
    let mut index = 0;
    while index < rest.len() {
        hash = step(hash, rest[index] as u64);
        index += 1;
    }
    step(hash, bytes.len() as u64)
}

/// A product alone would never carry a high bit down.
const fn step(hash: u64, word: u64) -> u64 {
    let product = (hash ^ word).wrapping_mul(0x0000_0100_0000_01b3);
    product ^ (product >> 29)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_source_that_decides_facts_is_listed() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/parse");
        let entries = std::fs::read_dir(folder).unwrap().map(|it| it.unwrap().file_name().into_string().unwrap());
        let mut found: Vec<String> = entries.filter(|it| it != "engine.rs" && it != "tests.rs").collect();
        found.sort();
        assert_eq!(found, FILES.map(|(name, _)| name), "add it to `FILES`, or caches survive a change of it");
    }

    #[test]
    fn one_byte_makes_another_number() {
        assert_ne!(mixed(1, b"12345678a"), mixed(1, b"12345678b"));
        assert_ne!(mixed(1, b"12345678"), mixed(1, b"12345679"));
        assert_ne!(mixed(1, b""), mixed(1, b"\0"));
    }
}
