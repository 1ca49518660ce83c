//! A part of the work, by what is to be done and nothing else: every machine makes the same parts.

/// One of several parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shard {
    /// Which, from one.
    pub part: u32,
    /// Of how many.
    pub of: u32,
}

impl Shard {
    /// Whether what is made of these bytes falls into this part.
    pub(super) fn has(self, content: &[&[u8]]) -> bool {
        let mut hasher = blake3::Hasher::new();
        content.iter().for_each(|bytes| _ = hasher.update(bytes));
        let hash = hasher.finalize();
        let number = hash.as_bytes().iter().take(8).fold(0, |number, byte| number << 8 | u64::from(*byte));
        number % u64::from(self.of.max(1)) + 1 == u64::from(self.part)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_thing_falls_into_one_part() {
        let names = ["a::b", "a::c", "d::e", "f", "g::h"];
        let parts = (1..=3).map(|part| Shard { part, of: 3 });
        let found: Vec<Vec<&str>> =
            parts.map(|shard| names.into_iter().filter(|name| shard.has(&[name.as_bytes()])).collect()).collect();
        let mut all: Vec<&str> = found.concat();
        all.sort_unstable();
        assert_eq!(all, names);
        assert!(found.iter().all(|part| part.len() < names.len()), "{found:?}");
    }
}
