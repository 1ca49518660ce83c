//! GitHub's workflow commands: an annotation a finding, on the lines of a pull request.
//!
//! GitHub shows the first ten errors and the first ten warnings of a step; the rest stand in its log, as does the verdict.

use std::io;

use super::human::summary_line;
use super::short::level_word;
use super::{Options, Terminal, from_root};
use orchestrate_rules::report::{Place, Reported, ReportedFix, Verdict};

pub(super) fn write(verdict: &Verdict, options: &Options<'_>, out: &mut dyn io::Write) -> io::Result<()> {
    for finding in &verdict.findings {
        writeln!(out, "{}", command(finding, options.prefix))?;
    }
    for note in &verdict.notes {
        writeln!(out, "::notice title=cargo orchestrate::{}", data(note))?;
    }
    writeln!(out, "{}", summary_line(verdict, &Terminal::default()))
}

fn command(finding: &Reported, prefix: &str) -> String {
    let Place { file, line, end_line, .. } = &finding.place;
    let file = property(&from_root(prefix, file));
    let columns = columns(&finding.place);
    let title = property(&finding.rule);
    let level = level_word(finding.level);
    format!("::{level} file={file},line={line},endLine={end_line}{columns},title={title}::{}", data(&message(finding)))
}

/// GitHub takes columns only where the annotation is on one line.
fn columns(place: &Place) -> String {
    let Place { line, column, end_line, end_column, .. } = place;
    if line == end_line { format!(",col={column},endColumn={end_column}") } else { String::new() }
}

/// What is wrong, why, and how to mend it: an annotation stands alone.
fn message(finding: &Reported) -> String {
    let mut lines = vec![finding.message.clone()];
    if let Some(because) = &finding.because {
        lines.push(format!("{}: {}:{}", because.label, because.place.file, because.place.line));
    }
    if !finding.help.is_empty() {
        lines.push(format!("help: {}", finding.help));
    }
    if let Some(ReportedFix::Command(command)) = &finding.fix {
        lines.push(format!("help: run `{command}`"));
    }
    lines.join("\n")
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_ends_a_command_or_a_property_is_escaped() {
        assert_eq!(data("50 %\r\na::b, c"), "50 %25%0D%0Aa::b, c");
        assert_eq!(property("a,b: %3A\n.rs"), "a%2Cb%3A %253A%0A.rs");
    }
}
