//! What Agent Trace has recorded: who wrote which lines of a file, as a revision has them.
//!
//! In: JSON, one record or a line for each. Out: [`Record`]s. The format is a draft, and those who write it differ: what is missing is
//! left out, and what says nothing is counted.

use serde::Deserialize;
use serde_json::Value;

/// Lines of a file, as a revision has them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// The revision.
    pub(super) revision: String,
    /// The file, from the top of the repository.
    pub(super) path: String,
    /// First and last line.
    pub(super) lines: (u32, u32),
    /// Who: an agent by name or model, empty where the record has none; none for a person.
    pub(super) agent: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct RawRecord {
    vcs: Option<Vcs>,
    tool: Option<Tool>,
    files: Vec<File>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Vcs {
    revision: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Tool {
    name: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct File {
    path: String,
    conversations: Vec<Conversation>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Conversation {
    contributor: Option<Contributor>,
    ranges: Vec<Lines>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Lines {
    start_line: u32,
    end_line: u32,
    contributor: Option<Contributor>,
}

#[derive(Clone, Default, Deserialize)]
#[serde(default)]
struct Contributor {
    #[serde(rename = "type")]
    kind: String,
    model_id: Option<String>,
}

/// The records of a file's text, and how many of its parts are none.
pub fn read(text: &str) -> (Vec<Record>, usize) {
    let values: Vec<Option<Value>> = match serde_json::from_str::<Value>(text) {
        Ok(Value::Array(all)) => all.into_iter().map(Some).collect(),
        Ok(one) => vec![Some(one)],
        Err(_) => {
            let lines = text.lines().filter(|line| !line.trim().is_empty());
            lines.map(|line| serde_json::from_str(line).ok()).collect()
        }
    };
    let (mut records, mut unread) = (Vec::new(), 0);
    for value in values {
        match value.and_then(record) {
            Some(found) => records.extend(found),
            None => unread += 1,
        }
    }
    (records, unread)
}

fn record(value: Value) -> Option<Vec<Record>> {
    let raw: RawRecord = serde_json::from_value(value).ok()?;
    let revision = raw.vcs?.revision.filter(|it| !it.is_empty())?;
    let tool = raw.tool.and_then(|tool| tool.name);
    let mut records = Vec::new();
    for file in &raw.files {
        for conversation in &file.conversations {
            let of = |lines: &Lines| {
                let who = lines.contributor.as_ref().or(conversation.contributor.as_ref())?;
                let agent = who.agent(tool.as_deref())?;
                let span = (lines.start_line.max(1), lines.end_line);
                Some(Record { revision: revision.clone(), path: file.path.clone(), lines: span, agent })
            };
            records.extend(conversation.ranges.iter().filter_map(of));
        }
    }
    Some(records)
}

impl Contributor {
    /// The agent, or none for a person; nobody where it says neither. What both wrote is not a person's alone.
    fn agent(&self, tool: Option<&str>) -> Option<Option<String>> {
        match self.kind.as_str() {
            "human" => Some(None),
            "ai" | "mixed" => {
                // `vendor/model` says which agent only where the tool does not.
                let model = || self.model_id.as_deref().map(|it| it.rsplit('/').next().unwrap_or(it));
                Some(Some(tool.or_else(model).unwrap_or_default().to_owned()))
            }
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_are_read_leniently() {
        let good = r#"{"version":"1.0","vcs":{"type":"git","revision":"aa"},"tool":{"name":"cursor"},"files":[{"path":"a.rs","conversations":[
            {"contributor":{"type":"ai"},"ranges":[{"start_line":1,"end_line":2},{"start_line":3,"end_line":3,"contributor":{"type":"human"}}]},
            {"ranges":[{"start_line":9,"end_line":9}]}]}]}"#;
        let (records, unread) = read(&format!("{}\n{{\"files\":[]}}\nnot json\n", good.replace('\n', "")));
        let shown: Vec<_> = records.iter().map(|it| (it.lines, it.agent.as_deref())).collect();
        assert_eq!(shown, [((1, 2), Some("cursor")), ((3, 3), None)]);
        assert_eq!(unread, 2);
        assert_eq!(read(&format!("[{good}]")).0, records);
    }

    #[test]
    fn a_model_names_the_agent_where_no_tool_does() {
        let text = r#"{"vcs":{"revision":"aa"},"files":[{"path":"a.rs","conversations":[{"contributor":{"type":"mixed","model_id":"anthropic/claude-opus-4-5"},"ranges":[{"start_line":1,"end_line":1}]}]}]}"#;
        assert_eq!(read(text).0[0].agent.as_deref(), Some("claude-opus-4-5"));
    }
}
