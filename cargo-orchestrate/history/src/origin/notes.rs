//! What git-ai has noted of a commit: who wrote which lines of which file, as that commit has them.
//!
//! In: the text of a note in `refs/notes/ai`. Out: a [`Note`]. What older releases wrote is read as far as it says the same.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// A note.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    /// Ranges of lines by path, first and last, each with who wrote them.
    pub(super) files: BTreeMap<String, Vec<(u32, u32, Noted)>>,
}

/// Who, by a note.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(super) enum Noted {
    /// An agent, by the name of its tool; empty where the note has none.
    Tool(String),
    /// A person who is known to have.
    Human,
}

/// What stands below the line, as far as it matters.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Metadata {
    prompts: BTreeMap<String, Session>,
    sessions: BTreeMap<String, Session>,
    humans: BTreeMap<String, serde::de::IgnoredAny>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Session {
    agent_id: AgentId,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct AgentId {
    tool: String,
}

impl Note {
    /// Reads a note; none where it is of another make.
    pub(super) fn read(text: &str) -> Option<Note> {
        let (attested, metadata) = text.split_once("\n---\n").or_else(|| Some(("", text.strip_prefix("---\n")?)))?;
        let metadata: Metadata = serde_json::from_str(metadata).ok()?;
        let mut note = Note::default();
        let mut path = None;
        for line in attested.lines() {
            match line.strip_prefix("  ") {
                None => path = Some(unquoted(line)),
                Some(entry) => note.add(path.as_deref(), entry.trim(), &metadata),
            }
        }
        Some(note)
    }

    fn add(&mut self, path: Option<&str>, entry: &str, metadata: &Metadata) {
        let Some((path, (key, ranges))) = path.zip(entry.split_once(' ')) else { return };
        let Some(who) = metadata.who(key) else { return };
        let ranges = ranges.split(',').filter_map(range);
        let of = self.files.entry(path.to_owned()).or_default();
        of.extend(ranges.map(|(first, last)| (first, last, who.clone())));
    }

    /// Who wrote a line of a file, as far as the note says.
    pub(super) fn of(&self, path: &str, line: u32) -> Option<&Noted> {
        let ranges = self.files.get(path)?;
        // A person is only named where a line is known to be theirs; so where two claim a line, it is no longer the agent's alone.
        let covers = |(first, last, _): &&(u32, u32, Noted)| (*first..=*last).contains(&line);
        let who = ranges.iter().filter(covers).map(|(.., who)| who);
        who.max_by_key(|who| **who == Noted::Human)
    }

    /// Everyone whom it names, each once.
    pub(super) fn everyone(&self) -> Vec<&Noted> {
        let mut all: Vec<&Noted> = self.files.values().flatten().map(|(.., who)| who).collect();
        all.sort();
        all.dedup();
        all
    }
}

impl Metadata {
    /// Whom a key stands for; none where it is nobody's.
    fn who(&self, key: &str) -> Option<Noted> {
        let session = key.split("::").next().unwrap_or(key);
        if key.starts_with("h_") || key == "human" || self.humans.contains_key(key) {
            return Some(Noted::Human);
        }
        if let Some(known) = self.sessions.get(session).or_else(|| self.prompts.get(key)) {
            return Some(Noted::Tool(known.agent_id.tool.clone()));
        }
        let is_agents = key.starts_with("s_") || key == "ai_agent" || is_hex(key) && matches!(key.len(), 7 | 16);
        is_agents.then(|| Noted::Tool(String::new()))
    }
}

fn is_hex(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

fn range(text: &str) -> Option<(u32, u32)> {
    let (first, last) = text.trim().split_once('-').unwrap_or((text.trim(), text.trim()));
    let (first, last) = (first.parse().ok()?, last.parse().ok()?);
    (0 < first && first <= last).then_some((first, last))
}

/// Paths with blanks stand in quotes.
fn unquoted(line: &str) -> String {
    let line = line.trim_end();
    line.strip_prefix('"').and_then(|it| it.strip_suffix('"')).unwrap_or(line).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOTE: &str = r#"src/a.rs
  s_0123456789abcd::t_0123456789abcd 1,3-5
  h_0123456789abcd 4
"src/b c.rs"
  0a1b2c3 2
  zzz 3
---
{"schema_version":"authorship/3.0.0","prompts":{"0a1b2c3":{"agent_id":{"tool":"cursor","id":"x","model":"m"},"messages":[{"a":1}]}},
 "sessions":{"s_0123456789abcd":{"agent_id":{"tool":"claude"}}},"humans":{"h_0123456789abcd":{"author":"Ann"}}}"#;

    #[test]
    fn each_key_stands_for_somebody_or_nobody() {
        let note = Note::read(NOTE).unwrap();
        let claude = Noted::Tool("claude".to_owned());
        let who = |path, line| note.of(path, line).cloned();
        assert_eq!(
            (who("src/a.rs", 1), who("src/a.rs", 2), who("src/a.rs", 5)),
            (Some(claude.clone()), None, Some(claude))
        );
        assert_eq!(who("src/a.rs", 4), Some(Noted::Human));
        assert_eq!((who("src/b c.rs", 2), who("src/b c.rs", 3)), (Some(Noted::Tool("cursor".to_owned())), None));
        assert_eq!(note.everyone().len(), 3);
    }

    #[test]
    fn what_is_no_such_note_is_none() {
        assert_eq!(Note::read("Reviewed-by: Ann"), None);
        assert_eq!(Note::read("a\n  s_1 1\n---\nnot json"), None);
        assert_eq!(Note::read("---\n{}"), Some(Note::default()));
    }
}
