//! How a baseline grew or shrank.

use rustc_hash::FxHashSet;

use super::Baseline;
use super::read::read_any;
use crate::PolicyProblem;

/// How one baseline differs from an earlier one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Change {
    /// Findings that only the later one holds.
    pub grew: usize,
    /// Findings that only the earlier one held.
    pub shrank: usize,
}

/// How a baseline differs from the text of an earlier one; none for one that was not there.
///
/// # Errors
/// What is wrong with the text.
pub fn compare(now: &Baseline, before: Option<&str>) -> Result<Change, Vec<PolicyProblem>> {
    let before = before.map_or_else(|| Ok(Baseline::default()), read_any)?;
    let (now, before) = (fingerprints(now), fingerprints(&before));
    Ok(Change { grew: now.difference(&before).count(), shrank: before.difference(&now).count() })
}

fn fingerprints(baseline: &Baseline) -> FxHashSet<&str> {
    baseline.entries().map(|(_, entry)| entry.value.fingerprint.as_str()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(fingerprints: &[&str]) -> String {
        let entry = |it: &&str| format!("{{ rule = \"unknown to us\", item = \"x\", fingerprint = \"{it:0>32}\" }},");
        let entries: String = fingerprints.iter().map(entry).collect();
        format!("version = 1\n[[crate]]\nname = \"x\"\nheld = [{entries}]\n")
    }

    #[test]
    fn both_directions_are_counted() {
        let now = read_any(&text(&["1", "2", "3"])).unwrap();
        assert_eq!(compare(&now, Some(&text(&["2", "9"]))), Ok(Change { grew: 2, shrank: 1 }));
        assert_eq!(compare(&now, Some(&text(&["3", "1", "2"]))), Ok(Change::default()));
        assert_eq!(compare(&now, None), Ok(Change { grew: 3, shrank: 0 }));
        assert!(compare(&now, Some("version = 1\n<<<<<<< HEAD\n")).is_err());
    }
}
