//! The verdict, the graph, the marks and the rules, turned into bytes.
//!
//! In: what the stages before it made, and the texts of files. Out: bytes on a writer, never on the terminal itself.
//!
//! **Architecture Invariant:** the only module that knows formats. Formats own their `Serialize` types, so that the model can
//! change without breaking a reader of our output. What is written depends on nothing but the arguments.

mod graph;
mod list;
mod markdown;
mod rules;
mod texts;

pub use graph::{GraphFormat, GraphLevel, graph};
pub use list::list;
pub use markdown::explain;
pub use rules::rules;
pub use texts::{OnDisk, Texts};

use std::io;

use crate::metadata::Workspace;
use crate::report::{Reported, Verdict};
use crate::rules::{REGISTRY, Rule};

/// A format of the verdict.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "cli", derive(clap::ValueEnum))]
pub enum Format {
    /// Findings with their source, for people.
    #[default]
    Human,
    /// One line a finding.
    Short,
    /// One JSON document, complete.
    Json,
    /// SARIF 2.1.0, for code scanning.
    #[cfg(feature = "cli")]
    Sarif,
    /// GitHub's workflow commands: annotations on a pull request.
    #[cfg(feature = "cli")]
    Github,
    /// JUnit XML: a test suite per rule.
    #[cfg(feature = "cli")]
    Junit,
    /// Cargo's own JSON messages, for an editor's check command.
    Cargo,
}

/// A format of a table: of the marks, of the rules.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "cli", derive(clap::ValueEnum))]
pub enum TableFormat {
    /// Aligned text, for people.
    #[default]
    Human,
    /// One JSON document.
    Json,
}

/// What the place that is written to can show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Terminal {
    /// Whether it shows colours.
    pub color: bool,
    /// How many columns it has.
    pub width: usize,
}

/// What a format may need beside the verdict.
#[derive(Clone, Copy, Debug)]
pub struct Options<'a> {
    /// Human format: every finding, not only the first 20.
    pub all: bool,
    /// Human format: what the terminal can show.
    pub terminal: Terminal,
    /// Cargo format: the packages and targets that messages name; SARIF: the root that paths are relative to.
    pub workspace: Option<&'a Workspace>,
    /// The rules that ran, for the formats that list them.
    pub rules: &'a [&'a Rule],
}

impl Default for Terminal {
    /// A pipe: no colours, and lines of a width that logs show whole.
    fn default() -> Terminal {
        Terminal { color: false, width: 120 }
    }
}

impl Default for Options<'_> {
    fn default() -> Self {
        Options { all: false, terminal: Terminal::default(), workspace: None, rules: REGISTRY }
    }
}

/// Writes a verdict.
///
/// # Errors
/// Where `out` refuses.
pub fn write(
    format: Format,
    verdict: &Verdict,
    texts: &dyn Texts,
    options: &Options<'_>,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    let _ = (format, verdict, texts, options, out);
    Ok(())
}

/// A verdict as text, in a format that every door has: for a message of a failing test, say.
pub fn to_string(format: Format, verdict: &Verdict, texts: &dyn Texts, options: &Options<'_>) -> String {
    let mut out = Vec::new();
    // A vector refuses nothing.
    let _ = write(format, verdict, texts, options, &mut out);
    String::from_utf8_lossy(&out).into_owned()
}

/// A finding in one line, for `cargo::error=` and `cargo::warning=`, which show no more than one.
pub fn build_line(finding: &Reported) -> String {
    let _ = finding;
    String::new()
}

/// A finding as one of rustc's own JSON diagnostics, to be printed on a line of its own.
pub mod rustc {
    use super::{Reported, Texts};

    /// The diagnostic; `rendered` has colours where `color` is set, as rustc's has under `--json=diagnostic-rendered-ansi`.
    pub fn diagnostic(finding: &Reported, texts: &dyn Texts, color: bool) -> serde_json::Value {
        let _ = (finding, texts, color);
        serde_json::Value::Null
    }
}

/// The JSON format.
pub mod json {
    /// Its JSON Schema.
    pub fn schema() -> serde_json::Value {
        serde_json::Value::Null
    }
}
