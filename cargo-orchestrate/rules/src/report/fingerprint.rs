//! What a finding is, whatever line it stands on: so that a baseline, a code-scanning service or a reviewer knows it again.

use rustc_hash::FxHashMap;

use super::Reported;

/// Gives each finding its fingerprint; they must be sorted, since equal ones are told apart by their order.
pub(super) fn stamp(findings: &mut [Reported]) {
    let mut seen: FxHashMap<[u8; 16], u64> = FxHashMap::default();
    for finding in findings {
        let kind = digest(identity(finding).as_bytes());
        let nth = seen.entry(kind).or_default();
        finding.fingerprint = hex(&digest(&[kind.as_slice(), &nth.to_le_bytes()].concat()));
        *nth += 1;
    }
}

/// Rule, contract, item and `to`; where there is no item (a manifest, the policy), its file stands in.
fn identity(finding: &Reported) -> String {
    let text = |part: &Option<String>| part.clone().unwrap_or_default();
    let item = finding.item.clone().unwrap_or_else(|| finding.place.file.clone());
    // No part holds a NUL: they are identifiers, patterns and file names.
    [finding.rule.clone(), text(&finding.contract), item, text(&finding.to)].join("\0")
}

fn digest(bytes: &[u8]) -> [u8; 16] {
    let mut out = [0; 16];
    out.copy_from_slice(&blake3::hash(bytes).as_bytes()[..16]);
    out
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::Place;
    use orchestrate_policy::Level;

    fn finding(item: &str, line: u32) -> Reported {
        Reported {
            rule: "denied-dependency".to_owned(),
            level: Level::Deny,
            message: "x".to_owned(),
            place: Place { file: "src/lib.rs".to_owned(), line, ..Place::default() },
            label: String::new(),
            because: None,
            steps: Vec::new(),
            help: String::new(),
            fix: None,
            item: Some(item.to_owned()),
            to: Some("std::fs".to_owned()),
            contract: None,
            fingerprint: String::new(),
            history: false,
            crates: Vec::new(),
        }
    }

    fn stamped(places: &[(&str, u32)]) -> Vec<String> {
        let mut findings: Vec<Reported> = places.iter().map(|(item, line)| finding(item, *line)).collect();
        stamp(&mut findings);
        findings.into_iter().map(|it| it.fingerprint).collect()
    }

    #[test]
    fn lines_do_not_matter_and_order_does() {
        let before = stamped(&[("a::f", 3), ("a::f", 4), ("a::g", 9)]);
        let after = stamped(&[("a::f", 13), ("a::f", 40), ("a::g", 90)]);
        assert_eq!(before, after);
        assert_eq!(before.iter().collect::<std::collections::BTreeSet<_>>().len(), 3);
        assert!(before.iter().all(|it| it.len() == 32));
    }
}
