//! Findings for people: grouped by cause, the first of each in full, and the verdict on the last line.

use std::fmt::Write as _;
use std::io;

use super::excerpt::{one_line, plain};
use super::layout::{ERROR, GOOD, HELP, WARNING, padded, paint, width};
use super::snippet::draw;
use super::{Options, Terminal, Texts};
use orchestrate_policy::Level;
use orchestrate_resolve::model::Share;
use orchestrate_rules::report::{Place, Reported, Summary, Verdict};

/// Findings shown unless all are asked for.
const SHOWN: usize = 20;

/// Findings of one cause shown unless all are asked for, so that one cause does not hide the others.
const SHOWN_OF_A_CAUSE: usize = 6;

/// Findings that one line of the policy, or one definition, causes.
struct Cause<'a> {
    findings: Vec<&'a Reported>,
}

pub(super) fn write(
    verdict: &Verdict,
    texts: &dyn Texts,
    options: &Options<'_>,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    let mut explained: Vec<&str> = Vec::new();
    let mut left = if options.all { usize::MAX } else { SHOWN };
    for cause in causes(&verdict.findings) {
        if left == 0 {
            break;
        }
        left -= write_cause(&cause, left, &mut explained, texts, options, out)?;
    }
    for note in &verdict.notes {
        let label = paint(&options.terminal, GOOD, "note");
        writeln!(out, "{label}: {}\n", plain(note))?;
    }
    let hidden = verdict.findings.len().saturating_sub(SHOWN - left.min(SHOWN));
    if !options.all && hidden > 0 {
        let s = if hidden == 1 { "" } else { "s" };
        let label = paint(&options.terminal, HELP, "help");
        writeln!(out, "{label}: {} more finding{s}: add `--all` to see every one\n", grouped(hidden as u64))?;
    }
    writeln!(out, "{}", summary_line(verdict, &options.terminal))
}

/// Findings by cause: what fails the check first, then in the order of their first places.
fn causes(findings: &[Reported]) -> Vec<Cause<'_>> {
    let mut causes: Vec<Cause<'_>> = Vec::new();
    let mut by_key = std::collections::BTreeMap::new();
    for finding in findings {
        let at = *by_key.entry(cause_of(finding)).or_insert_with(|| {
            causes.push(Cause { findings: Vec::new() });
            causes.len() - 1
        });
        causes[at].findings.push(finding);
    }
    causes.sort_by_key(|cause| std::cmp::Reverse(cause.findings[0].level));
    causes
}

/// A promise is a cause; without one, the definition that is reached; without either, what is to be done about it.
fn cause_of(finding: &Reported) -> (&str, Level, Option<&str>, Option<&Place>, Option<&str>) {
    let because = finding.because.as_ref().map(|because| &because.place);
    let other = finding.to.as_deref().unwrap_or(&finding.help);
    (&finding.rule, finding.level, finding.contract.as_deref(), because, because.is_none().then_some(other))
}

/// Writes what may be shown of a cause, and says how many findings that was.
fn write_cause<'a>(
    cause: &Cause<'a>,
    left: usize,
    explained: &mut Vec<&'a str>,
    texts: &dyn Texts,
    options: &Options<'_>,
    out: &mut dyn io::Write,
) -> io::Result<usize> {
    let lead = cause.findings[0];
    let shown = if options.all { usize::MAX } else { left.min(SHOWN_OF_A_CAUSE) }.min(cause.findings.len());
    let mut notes: Vec<String> = also(&cause.findings[1..], shown - 1, lead).into_iter().collect();
    if !explained.contains(&lead.rule.as_str()) {
        explained.push(&lead.rule);
        notes.push(format!("run `cargo orchestrate explain {}`", lead.rule));
    }
    writeln!(out, "{}\n", draw(lead, texts, &notes, &options.terminal))?;
    Ok(shown)
}

/// The further findings of a cause, a line each.
fn also(findings: &[&Reported], shown: usize, lead: &Reported) -> Option<String> {
    let s = if findings.len() == 1 { "" } else { "s" };
    let mut text = format!("the same in {} more place{s}", grouped(findings.len() as u64));
    let places: Vec<String> = findings[..shown].iter().map(|finding| place(&finding.place)).collect();
    let columns = places.iter().map(|place| width(place)).max().unwrap_or(0);
    for (finding, place) in findings.iter().zip(places) {
        let line = format!("{}  {}", padded(&place, columns), what(finding, lead));
        let _ = write!(text, "\n--> {}", line.trim_end());
    }
    if shown < findings.len() {
        let _ = write!(text, "\n... and {} more", grouped((findings.len() - shown) as u64));
    }
    (!findings.is_empty()).then_some(text)
}

/// What sets a finding apart from the first of its cause.
fn what(finding: &Reported, lead: &Reported) -> String {
    match (&finding.item, &finding.to) {
        (Some(item), Some(to)) if finding.to != lead.to => format!("in `{}` to `{}`", one_line(item), one_line(to)),
        (Some(item), _) => format!("in `{}`", one_line(item)),
        (None, Some(to)) if finding.to != lead.to => format!("to `{}`", one_line(to)),
        (None, _) if finding.message != lead.message => one_line(&finding.message),
        (None, _) => String::new(),
    }
}

fn place(place: &Place) -> String {
    let Place { file, line, column, .. } = place;
    format!("{}:{line}:{column}", one_line(file))
}

/// The verdict in one line.
pub(super) fn summary_line(verdict: &Verdict, terminal: &Terminal) -> String {
    let Summary { crates, files, .. } = verdict.summary;
    let counts = counts(&verdict.summary, terminal);
    let looked_at = format!("{}, {}", plural(crates, "crate"), plural(files, "file"));
    format!("{counts} · {looked_at} · {}", resolution(&verdict.resolution))
}

fn counts(summary: &Summary, terminal: &Terminal) -> String {
    let Summary { denied, warned, waived, held, overrides, .. } = *summary;
    let clean = GOOD;
    let mut parts = match (denied, warned) {
        (0, 0) => vec![paint(terminal, clean, "clean")],
        (0, _) => vec![paint(terminal, clean, "denied 0")],
        _ => vec![paint(terminal, ERROR, &format!("denied {}", grouped(denied.into())))],
    };
    if warned > 0 {
        parts.push(paint(terminal, WARNING, &format!("warned {}", grouped(warned.into()))));
    }
    if waived > 0 {
        parts.push(format!("waived {}", grouped(waived.into())));
    }
    if held > 0 {
        parts.push(format!("{} held by the baseline", grouped(held.into())));
    }
    if overrides > 0 {
        parts.push(format!("overridden {}", grouped(overrides.into())));
    }
    parts.join(", ")
}

fn resolution(share: &Share) -> String {
    let mut text = format!("{} of {} references resolved", percent(share.resolved, share.total), grouped(share.total));
    if share.members > 0 {
        let _ = write!(text, " (methods and fields: {})", percent(share.resolved_members, share.members));
    }
    text
}

/// Rounded down: what is not wholly resolved never reads as 100 %.
fn percent(part: u64, whole: u64) -> String {
    let tenths = (part.min(whole) * 1000).checked_div(whole).unwrap_or(1000);
    format!("{}.{} %", tenths / 10, tenths % 10)
}

fn plural(count: u32, noun: &str) -> String {
    format!("{} {noun}{}", grouped(count.into()), if count == 1 { "" } else { "s" })
}

/// A number with a comma after every third digit.
pub fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let comma_before = |at: usize| at > 0 && (digits.len() - at).is_multiple_of(3);
    digits.char_indices().flat_map(|(at, digit)| comma_before(at).then_some(',').into_iter().chain([digit])).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_rounded_down() {
        let cases =
            [(0, 0, "100.0 %"), (1, 1, "100.0 %"), (99_999, 100_000, "99.9 %"), (1, 3, "33.3 %"), (0, 9, "0.0 %")];
        for (part, whole, want) in cases {
            assert_eq!(percent(part, whole), want, "{part} of {whole}");
        }
    }

    #[test]
    fn numbers_are_grouped_by_thousands() {
        let cases = [(0, "0"), (999, "999"), (1000, "1,000"), (51_234, "51,234"), (1_000_000, "1,000,000")];
        for (number, want) in cases {
            assert_eq!(grouped(number), want);
        }
    }
}
