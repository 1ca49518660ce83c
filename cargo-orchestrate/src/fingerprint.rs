//! A number for the sources of a part of the engine, made by the compiler: what one build has kept, another may misread.
//!
//! In: sources, as bytes. Out: a number. Nothing of it is left to do when the program runs.

/// The number of these sources, and of the version of the package.
pub(crate) const fn of(sources: &[&[u8]]) -> u64 {
    let mut hash = mixed(0xcbf2_9ce4_8422_2325, env!("CARGO_PKG_VERSION").as_bytes());
    let mut index = 0;
    while index < sources.len() {
        hash = mixed(hash, sources[index]);
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
    fn one_byte_makes_another_number() {
        assert_ne!(of(&[b"12345678a"]), of(&[b"12345678b"]));
        assert_ne!(of(&[b"12345678"]), of(&[b"12345679"]));
        assert_ne!(of(&[b""]), of(&[b"\0"]));
        assert_ne!(of(&[b"ab", b"c"]), of(&[b"a", b"bc"]));
    }
}
