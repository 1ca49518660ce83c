//! `*` within one name.

/// Whether `pattern`, in which `*` stands for any text, covers `name`; `same` says which bytes are equal.
pub(crate) fn matches(pattern: &str, name: &str, same: fn(u8, u8) -> bool) -> bool {
    let (pattern, name) = (pattern.as_bytes(), name.as_bytes());
    let (mut p, mut n) = (0, 0);
    // Where the last `*` stood, and how much of the name it had taken: on a mismatch it takes one byte more.
    let mut star: Option<(usize, usize)> = None;
    while n < name.len() {
        match pattern.get(p) {
            Some(b'*') => {
                star = Some((p, n));
                p += 1;
            }
            Some(byte) if same(*byte, name[n]) => (p, n) = (p + 1, n + 1),
            _ => {
                let Some((at, taken)) = star else { return false };
                star = Some((at, taken + 1));
                (p, n) = (at + 1, taken + 1);
            }
        }
    }
    pattern[p..].iter().all(|byte| *byte == b'*')
}

/// Bytes of an item path: `-` and `_` are equal.
pub(crate) fn same_in_path(a: u8, b: u8) -> bool {
    a == b || matches!((a, b), (b'-', b'_') | (b'_', b'-'))
}

/// Names of an item path: `-` and `_` are equal.
pub(crate) fn same_name(a: &str, b: &str) -> bool {
    a.len() == b.len() && a.bytes().zip(b.bytes()).all(|(a, b)| same_in_path(a, b))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stars_take_any_text() {
        let cases = [
            ("a", "a", true),
            ("a", "ab", false),
            ("*", "", true),
            ("*", "abc", true),
            ("a*", "abc", true),
            ("*c", "abc", true),
            ("*b", "abc", false),
            ("a*c*e", "abcde", true),
            ("a*c*e", "abcd", false),
            ("*aab", "aaab", true),
            ("shop_*", "shop-api[bin:x]", true),
            ("*[test:*]", "shop_api[test:it]", true),
            ("ü*", "über", true),
        ];
        for (pattern, name, expected) in cases {
            assert_eq!(matches(pattern, name, same_in_path), expected, "{pattern} {name}");
        }
    }
}
