//! `requires`: the oldest version that may judge.

/// A version as far as it is written; what is not written is 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Version([u64; 3]);

impl Version {
    /// The version that runs. A pre-release counts as its release: it is what will be published under that number.
    pub(super) fn current() -> Version {
        let number = |text: &str| text.parse().unwrap_or(0);
        Version([
            number(env!("CARGO_PKG_VERSION_MAJOR")),
            number(env!("CARGO_PKG_VERSION_MINOR")),
            number(env!("CARGO_PKG_VERSION_PATCH")),
        ])
    }

    /// Reads `1`, `1.2` or `1.2.3`.
    pub(super) fn parse(text: &str) -> Option<Version> {
        let mut numbers = [0; 3];
        for (index, part) in text.split('.').enumerate() {
            let plain = !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
            *numbers.get_mut(index).filter(|_| plain)? = part.parse().ok()?;
        }
        Some(Version(numbers))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_compare_by_number() {
        let sorted = ["0", "0.1", "0.1.9", "0.1.10", "0.10", "1", "1.0.1", "18446744073709551615"];
        let parsed: Vec<_> = sorted.iter().map(|text| Version::parse(text).unwrap()).collect();
        assert!(parsed.is_sorted_by(|a, b| a < b));
        assert_eq!(Version::parse("1"), Version::parse("1.0.0"));
        assert_eq!(Version::parse(env!("CARGO_PKG_VERSION")), Some(Version::current()));
    }

    #[test]
    fn other_text_is_no_version() {
        for text in
            ["", ".", "1.", "1..2", "v1", "^1", ">=0.3", "1.2.3.4", "1.2.3-beta", " 1", "+1", "18446744073709551616"]
        {
            assert_eq!(Version::parse(text), None, "{text}");
        }
    }
}
