//! Finds the name that was probably meant.

/// The candidate nearest to `written`, if it is near enough to be a slip: a third of its letters.
pub(crate) fn nearest<'c>(written: &str, candidates: &[&'c str]) -> Option<&'c str> {
    let mut best = None;
    let mut least = usize::MAX;
    for candidate in candidates {
        let distance = distance(written, candidate);
        let limit = written.len().max(candidate.len()).div_ceil(3);
        if distance <= limit && distance < least {
            (best, least) = (Some(*candidate), distance);
        }
    }
    best
}

/// How many letters must be added, dropped or changed to get from one word to the other; case counts for nothing.
fn distance(from: &str, to: &str) -> usize {
    let to: Vec<char> = to.chars().collect();
    let mut row: Vec<usize> = (0..=to.len()).collect();
    for (i, a) in from.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, b) in to.iter().enumerate() {
            let changed = diagonal + usize::from(!a.eq_ignore_ascii_case(b));
            diagonal = row[j + 1];
            row[j + 1] = changed.min(diagonal + 1).min(row[j] + 1);
        }
    }
    row[to.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_recognised_and_strangers_are_not() {
        let keys = ["intent", "by", "spec", "owner", "tests"];
        let cases = [
            ("intent", Some("intent")),
            ("Intent", Some("intent")),
            ("intnet", Some("intent")),
            ("test", Some("tests")),
            ("own", Some("owner")),
            ("specs", Some("spec")),
            ("be", Some("by")),
            ("x", None),
            ("insane", None),
            ("purpose", None),
            ("", None),
            ("übersicht", None),
        ];
        for (written, meant) in cases {
            assert_eq!(nearest(written, &keys), meant, "{written}");
        }
    }

    #[test]
    fn distances() {
        let cases = [
            ("", "", 0),
            ("a", "", 1),
            ("", "ab", 2),
            ("kitten", "sitting", 3),
            ("sitting", "kitten", 3),
            ("tests", "test", 1),
            ("by", "yb", 2),
        ];
        for (from, to, expected) in cases {
            assert_eq!(distance(from, to), expected, "{from} {to}");
        }
    }
}
