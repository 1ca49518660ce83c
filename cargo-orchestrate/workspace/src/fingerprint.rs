//! Which engine this is: what one build has kept, another may misread.
//!
//! For a part of the engine, in: its sources, as bytes; out: a number that the compiler makes, with nothing left to do when the
//! program runs. For all of it, what tells an installed binary from others.

/// The number of these sources, and of the version of the package.
pub const fn of(sources: &[&[u8]]) -> u64 {
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

/// The size and time of the installed binary, since two builds of one version may judge differently. An engine inside a build
/// script has a file of its own for each package, and `Cargo.lock`, an input, says which engine it is.
pub fn installed_build() -> Option<String> {
    let exe = std::env::current_exe().ok()?;
    if exe.file_stem()? != "cargo-orchestrate" {
        return None;
    }
    let metadata = exe.metadata().ok()?;
    let at = metadata.modified().ok()?.duration_since(std::time::UNIX_EPOCH).ok()?;
    Some(format!("+{}.{}", metadata.len(), at.as_nanos()))
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
