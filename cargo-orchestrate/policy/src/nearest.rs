//! Finds the name that was probably meant.

/// The candidate nearest to `written` that is near enough to be a slip: a third of its letters. `-` and `_` are equal.
pub fn nearest<'c>(written: &str, candidates: impl Iterator<Item = &'c str>) -> Option<&'c str> {
    let plain = plain(written);
    let mut best: Option<(usize, &str)> = None;
    for candidate in candidates {
        let allowed = written.len().max(candidate.len()).div_ceil(3);
        // The difference in length is the least distance there can be.
        if written.len().abs_diff(candidate.len()) > allowed {
            continue;
        }
        let distance = strsim::osa_distance(&plain, &self::plain(candidate));
        if distance <= allowed && best.is_none_or(|(least, _)| distance < least) {
            best = Some((distance, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

fn plain(name: &str) -> String {
    name.replace('-', "_").to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_recognised_and_strangers_are_not() {
        let keys = ["intent", "by", "max-lines", "deny"];
        let cases = [
            ("intnet", Some("intent")),
            ("max_lines", Some("max-lines")),
            ("MaxLines", Some("max-lines")),
            ("dney", Some("deny")),
            ("denied", None),
            ("yb", Some("by")),
            ("purpose", None),
            ("", None),
        ];
        for (written, meant) in cases {
            assert_eq!(nearest(written, keys.into_iter()), meant, "{written}");
        }
    }
}
