//! One line a finding: for editors, `grep`, and cargo's one-line messages.

use std::io;

use super::excerpt::one_line;
use orchestrate_policy::Level;
use orchestrate_rules::report::{Place, Reported, ReportedFix, Verdict};

pub(super) fn write(verdict: &Verdict, out: &mut dyn io::Write) -> io::Result<()> {
    verdict.findings.iter().try_for_each(|finding| writeln!(out, "{}", line(finding)))
}

fn line(finding: &Reported) -> String {
    let Reported { rule, message, .. } = finding;
    format!("{}: {}[{rule}]: {}", place(finding), level_word(finding.level), one_line(message))
}

/// A finding in one line, for `cargo::error=` and `cargo::warning=`, which show no more than one.
///
/// Cargo puts the level before it.
pub fn build_line(finding: &Reported) -> String {
    let Reported { rule, message, help, .. } = finding;
    let mut line = format!("{}: {} [{rule}]", place(finding), one_line(message));
    if let Some(because) = &finding.because {
        line = format!("{line}; promised at {}:{}", one_line(&because.place.file), because.place.line);
    }
    if !help.is_empty() {
        line = format!("{line}; help: {}", one_line(help));
    }
    if let Some(ReportedFix::Command(command)) = &finding.fix {
        line = format!("{line}; run `{}`", one_line(command));
    }
    line
}

/// The level as compilers say it.
pub(super) fn level_word(level: Level) -> &'static str {
    match level {
        Level::Deny => "error",
        Level::Warn | Level::Allow => "warning",
    }
}

fn place(finding: &Reported) -> String {
    let Place { file, line, column, .. } = &finding.place;
    format!("{file}:{line}:{column}")
}
