//! Says a finding as rustc would: as JSON for cargo, or as text for whoever called rustc by hand.

use orchestrate_pipeline::shared::Shared;
use orchestrate_policy::Level;
use orchestrate_render::{self as render, Format, OnDisk, Options, Terminal};
use orchestrate_rules::report::{Reported, Verdict};

/// How the call of rustc wants its diagnostics.
pub(super) struct Teller {
    json: bool,
    color: bool,
}

impl Teller {
    pub(super) fn new(json: bool, color: bool) -> Teller {
        Teller { json, color }
    }

    /// A finding, with its place.
    pub(super) fn finding(&self, shared: &Shared, finding: &Reported) {
        let texts = OnDisk { root: shared.members.root.clone() };
        if self.json {
            return plain(&render::rustc::diagnostic(finding, &texts, self.color).to_string());
        }
        let verdict = Verdict { findings: vec![finding.clone()], ..Verdict::default() };
        let options = Options { terminal: Terminal { color: self.color, ..Terminal::default() }, ..Options::default() };
        plain(&render::to_string(Format::Short, &verdict, &texts, &options));
    }

    /// Something that kept us from judging. Gives 1 where it fails the build.
    pub(super) fn problem(&self, level: Level, message: &str, rest: &str) -> u8 {
        let word = if level == Level::Deny { "error" } else { "warning" };
        let rendered = format!("{word}: {message}\n{}\n", rest.trim_end());
        let diagnostic = serde_json::json!({
            "$message_type": "diagnostic",
            "message": message,
            "code": null,
            "level": word,
            "spans": [],
            "children": [],
            "rendered": rendered,
        });
        plain(&if self.json { diagnostic.to_string() } else { rendered });
        u8::from(level == Level::Deny)
    }
}

/// A line on stderr, where rustc's diagnostics go.
#[expect(clippy::print_stderr, reason = "this is how a compiler speaks to cargo")]
pub(super) fn plain(line: &str) {
    eprintln!("{line}");
}
