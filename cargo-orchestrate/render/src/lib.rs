//! The verdict, the graph, the marks and the rules, turned into bytes.
//!
//! In: what the stages before it made, and the texts of files. Out: bytes on a writer, never on the terminal itself.
//!
//! **Architecture Invariant:** the only module that knows formats. Formats own their `Serialize` types, so that the model can
//! change without breaking a reader of our output. What is written depends on nothing but the arguments.

mod cargo;
pub mod chains;
mod choice;
mod excerpt;
mod github;
mod graph;
mod human;
pub mod json;
mod junit;
mod layout;
mod list;
pub mod mark;
mod markdown;
pub mod origin;
pub mod outcomes;
mod policy;
mod pull_request;
pub mod queue;
pub mod review;
mod rules;
pub mod rustc;
mod sarif;
mod short;
mod snippet;
mod texts;

pub use choice::Choice;
pub use graph::{Drawing, GraphFormat, GraphLevel, Promises, Shape, graph};
pub use human::grouped;
pub use list::list;
pub use policy::policy;
pub use pull_request::{NewUse, Pressing, PublicItem, PullRequest, pull_request};
pub use rules::{explain, rules};
pub use short::build_line;
pub use texts::{OnDisk, Texts};

use std::io;

use choice::choices;

use orchestrate_rules::report::Verdict;
use orchestrate_rules::rules::{REGISTRY, Rule};
use orchestrate_workspace::metadata::Workspace;

choices! {
    /// A format of the verdict.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    pub enum Format {
        /// Findings with their source, for people.
        #[default]
        Human = "human",
        /// One line a finding.
        Short = "short",
        /// One JSON document, complete.
        Json = "json",
        /// SARIF 2.1.0, for code scanning.
        Sarif = "sarif",
        /// GitHub's workflow commands: annotations on a pull request.
        Github = "github",
        /// JUnit XML: a test suite per rule.
        Junit = "junit",
        /// Cargo's own JSON messages, for an editor's check command.
        Cargo = "cargo",
        /// A screen for the reviewer of a change; needs `--base`.
        Markdown = "markdown",
    }
}

choices! {
    /// A format of a table: of the marks, of the rules.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    pub enum TableFormat {
        /// Aligned text, for people.
        #[default]
        Human = "human",
        /// One JSON document.
        Json = "json",
    }
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
    /// Cargo format: the packages and targets that messages name.
    pub workspace: Option<&'a Workspace>,
    /// SARIF, GitHub and JUnit formats, whose hosts count paths from the repository's root: where the workspace lies beneath it,
    /// empty or ending in `/`.
    pub prefix: &'a str,
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
        Options { all: false, terminal: Terminal::default(), workspace: None, prefix: "", rules: REGISTRY }
    }
}

/// A path as a host counts it, from the repository's root; what lies outside of the workspace is absolute, and stays so.
fn from_root(prefix: &str, file: &str) -> String {
    if camino::Utf8Path::new(file).is_absolute() { file.to_owned() } else { format!("{prefix}{file}") }
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
    // Formats write in small pieces.
    let mut out = io::BufWriter::new(out);
    write_unbuffered(format, verdict, texts, options, &mut out)?;
    io::Write::flush(&mut out)
}

fn write_unbuffered(
    format: Format,
    verdict: &Verdict,
    texts: &dyn Texts,
    options: &Options<'_>,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    match format {
        Format::Human => human::write(verdict, texts, options, out),
        Format::Short => short::write(verdict, out),
        Format::Json => json::write(verdict, out),
        Format::Sarif => sarif::write(verdict, options, out),
        Format::Github => github::write(verdict, options, out),
        Format::Junit => junit::write(verdict, texts, options, out),
        Format::Cargo => cargo::write(verdict, texts, options, out),
        // Of a change that nobody knows, the findings are all there is.
        Format::Markdown => pull_request::pull_request(&PullRequest::default(), verdict, out),
    }
}

/// A verdict as text, in a format that every door has: for a message of a failing test, say.
pub fn to_string(format: Format, verdict: &Verdict, texts: &dyn Texts, options: &Options<'_>) -> String {
    let mut out = Vec::new();
    // A vector refuses nothing.
    let _ = write(format, verdict, texts, options, &mut out);
    String::from_utf8_lossy(&out).into_owned()
}
