//! Annotations: findings announced on their lines.
//!
//! `//~ rule: part of the message` stands on the line of the finding, `//~^ rule: …` on the line below it (one `^` a line), and
//! `#~` does the same in TOML. Several may stand on a line. What cannot hold a comment is announced in the fixture's `README.md`
//! with its place: `//~ src/bytes.rs:1 rule: …`.
//!
//! `//~? rule: …` announces what we know that we do not find yet. The day it is found, the fixture fails until the `?` is gone.

use std::fmt;

use orchestrate_rules::report::Reported;

/// A finding that a file announces.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Annotation {
    /// The file, relative to the workspace.
    pub file: String,
    /// The line, from 1.
    pub line: u32,
    /// The rule.
    pub rule: String,
    /// Part of the message.
    pub substring: String,
    /// Whether we know that it is not found yet.
    pub gap: bool,
}

impl fmt::Display for Annotation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{} {}: {}", self.file, self.line, self.rule, self.substring)
    }
}

/// The annotations of one file.
pub fn annotations(path: &str, text: &str) -> Vec<Annotation> {
    let marker = if path.ends_with(".toml") { "#~" } else { "//~" };
    let lines = text.lines().enumerate().map(|(index, line)| (index as u32 + 1, line));
    let said = lines.flat_map(|(number, line)| line.split(marker).skip(1).map(move |said| (number, said.trim())));
    let read = |(line, said)| if path == "README.md" { placed(said) } else { annotation(path, line, said) };
    said.filter_map(read).collect()
}

/// Findings without an annotation, and annotations without a finding: one for one.
pub fn compare(announced: &[Annotation], findings: &[Reported]) -> Vec<String> {
    let mut announced: Vec<&Annotation> = announced.iter().collect();
    // The longest first: a short one meets many findings, and must not take another's.
    announced.sort_by_key(|annotation| std::cmp::Reverse(annotation.substring.len()));
    let mut left: Vec<&Reported> = findings.iter().collect();
    let mut complaints = Vec::new();
    for annotation in announced {
        match left.iter().position(|finding| meets(annotation, finding)) {
            Some(at) => {
                left.remove(at);
                let better = annotation.gap.then(|| format!("found at last, take the `?` away: {annotation}"));
                complaints.extend(better);
            }
            None if annotation.gap => {}
            None => complaints.push(format!("announced, not found: {annotation}")),
        }
    }
    complaints.extend(left.iter().map(|finding| {
        format!(
            "found, not announced: {}:{} {}: {}",
            finding.place.file, finding.place.line, finding.rule, finding.message
        )
    }));
    complaints.sort();
    complaints
}

fn meets(annotation: &Annotation, finding: &Reported) -> bool {
    (annotation.file.as_str(), annotation.line, annotation.rule.as_str())
        == (finding.place.file.as_str(), finding.place.line, finding.rule.as_str())
        && finding.message.contains(&annotation.substring)
}

/// `^^ rule: substring`, or `? rule: substring`.
fn annotation(file: &str, line: u32, said: &str) -> Option<Annotation> {
    let rest = said.trim_start_matches('^');
    let line = line.checked_sub((said.len() - rest.len()) as u32)?;
    let gap = rest.starts_with('?');
    let rest = rest.trim_start_matches('?');
    let (rule, substring) = rest.split_once(':').unwrap_or((rest, ""));
    let (rule, substring) = (rule.trim().to_owned(), substring.trim().to_owned());
    Some(Annotation { file: file.to_owned(), line, rule, substring, gap })
}

/// `path:line rule: substring`.
fn placed(said: &str) -> Option<Annotation> {
    let (place, rest) = said.split_once(' ')?;
    let (file, line) = place.rsplit_once(':')?;
    annotation(file, line.parse().ok()?, rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(path: &str, text: &str) -> Vec<String> {
        annotations(path, text).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn annotations_know_their_lines() {
        assert_eq!(
            read("src/lib.rs", "use a; //~ one: x //~ two\n\n//~^^ three: y: z\n"),
            ["src/lib.rs:1 one: x", "src/lib.rs:1 two: ", "src/lib.rs:1 three: y: z"]
        );
        assert_eq!(read("orchestrate.toml", "a = 1 #~ one: x\n"), ["orchestrate.toml:1 one: x"]);
        assert_eq!(read("README.md", "Shows.\n\n//~ src/x.rs:7 one: x\n"), ["src/x.rs:7 one: x"]);
    }

    #[test]
    fn nothing_is_forgiven() {
        let finding = |message: &str| Reported {
            rule: "one".to_owned(),
            level: orchestrate_policy::Level::Warn,
            message: message.to_owned(),
            place: orchestrate_rules::report::Place { file: "a.rs".to_owned(), line: 1, ..Default::default() },
            label: String::new(),
            because: None,
            steps: Vec::new(),
            help: String::new(),
            fix: None,
            item: None,
            to: None,
            contract: None,
            fingerprint: String::new(),
            history: false,
            crates: Vec::new(),
        };
        let announced = annotations("a.rs", "//~ one: ab //~ one: a //~ two: a");
        assert_eq!(compare(&announced, &[finding("a"), finding("ab")]), ["announced, not found: a.rs:1 two: a"]);
        assert_eq!(compare(&announced[..1], &[finding("ab"), finding("b")]), ["found, not announced: a.rs:1 one: b"]);
        let gap = annotations("a.rs", "//~? one: a");
        assert!(compare(&gap, &[]).is_empty());
        assert_eq!(compare(&gap, &[finding("a")]), ["found at last, take the `?` away: a.rs:1 one: a"]);
    }
}
