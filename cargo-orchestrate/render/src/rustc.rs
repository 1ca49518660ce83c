//! One finding as one of rustc's own JSON diagnostics, so that cargo and editors show it as their own.
//!
//! In: a finding and the texts of files. Out: one JSON value, to be printed on a line of its own.

use serde::Serialize;

use super::short::level_word;
use super::snippet::draw;
use super::{Terminal, Texts, excerpt};
use orchestrate_rules::report::{Place, Reported, ReportedFix, ReportedStep};
use orchestrate_rules::rules;

/// The width that rustc draws for where it does not know the terminal.
const WIDTH: usize = 140;

#[derive(Serialize)]
struct Diagnostic<'a> {
    #[serde(rename = "$message_type")]
    message_type: &'static str,
    message: &'a str,
    code: Option<Code<'a>>,
    level: &'static str,
    spans: Vec<Span<'a>>,
    children: Vec<Diagnostic<'a>>,
    rendered: Option<String>,
}

#[derive(Serialize)]
struct Code<'a> {
    code: &'a str,
    explanation: Option<&'static str>,
}

#[derive(Serialize)]
struct Span<'a> {
    file_name: &'a str,
    byte_start: u32,
    byte_end: u32,
    line_start: u32,
    line_end: u32,
    column_start: u32,
    column_end: u32,
    is_primary: bool,
    text: Vec<Line>,
    label: Option<&'a str>,
    suggested_replacement: Option<&'a str>,
    suggestion_applicability: Option<&'static str>,
    expansion: Option<()>,
}

/// A line of source, and the columns of it that the span covers.
#[derive(Serialize)]
struct Line {
    text: String,
    highlight_start: usize,
    highlight_end: usize,
}

/// The diagnostic; its `rendered` has colours where `color` is set, as rustc's has under `--json=diagnostic-rendered-ansi`.
pub fn diagnostic(finding: &Reported, texts: &dyn Texts, color: bool) -> serde_json::Value {
    let context = finding.steps.iter().chain(&finding.because);
    let primary = span(&finding.place, &finding.label, true, texts);
    let diagnostic = Diagnostic {
        message_type: "diagnostic",
        message: &finding.message,
        code: Some(Code { code: &finding.rule, explanation: rules::find(&finding.rule).map(|rule| rule.page) }),
        level: level_word(finding.level),
        spans: std::iter::once(primary).chain(context.map(|step| context_span(step, texts))).collect(),
        children: children(finding, texts),
        rendered: Some(rendered(finding, texts, color)),
    };
    serde_json::to_value(diagnostic).unwrap_or_default()
}

/// What cargo prints for the diagnostic.
pub fn rendered(finding: &Reported, texts: &dyn Texts, color: bool) -> String {
    let note = format!("run `cargo orchestrate explain {}`", finding.rule);
    // Cargo puts nothing between two diagnostics: rustc ends each with an empty line, and so do we.
    draw(finding, texts, &[note], &Terminal { color, width: WIDTH }) + "\n\n"
}

fn context_span<'a>(step: &'a ReportedStep, texts: &dyn Texts) -> Span<'a> {
    span(&step.place, &step.label, false, texts)
}

fn span<'a>(place: &'a Place, label: &'a str, is_primary: bool, texts: &dyn Texts) -> Span<'a> {
    Span {
        file_name: &place.file,
        byte_start: place.byte_start,
        byte_end: place.byte_end,
        line_start: place.line,
        line_end: place.end_line,
        column_start: place.column,
        column_end: place.end_column,
        is_primary,
        text: texts.text(&place.file).and_then(|text| lines(&text, place)).unwrap_or_default(),
        label: (!label.is_empty()).then_some(label),
        suggested_replacement: None,
        suggestion_applicability: None,
        expansion: None,
    }
}

/// The lines of a place; a place of many lines gives its first, as it is drawn.
fn lines(text: &str, place: &Place) -> Option<Vec<Line>> {
    let bytes = excerpt::drawn(text, place)?;
    let whole = excerpt::lines(text, &bytes);
    let mut start = whole.start;
    let mut out = Vec::new();
    for line in text[whole].split_inclusive('\n') {
        let shown = line.trim_end_matches(['\n', '\r']);
        let column = |at: usize| {
            let within = shown.floor_char_boundary(at.saturating_sub(start));
            shown[..within].chars().count() + 1
        };
        out.push(Line {
            text: shown.to_owned(),
            highlight_start: column(bytes.start),
            highlight_end: column(bytes.end),
        });
        start += line.len();
    }
    Some(out)
}

fn children<'a>(finding: &'a Reported, texts: &dyn Texts) -> Vec<Diagnostic<'a>> {
    let edits = match &finding.fix {
        Some(ReportedFix::Edits(edits)) => edits.as_slice(),
        _ => &[],
    };
    let suggest = |(place, text): &'a (Place, String)| Span {
        suggested_replacement: Some(text),
        // A fix may be one of several ways: editors offer it, and `cargo fix` leaves it alone.
        suggestion_applicability: Some("MaybeIncorrect"),
        ..span(place, "", true, texts)
    };
    let help = match finding.help.as_str() {
        "" if edits.is_empty() => None,
        "" => Some("change it like this"),
        help => Some(help),
    };
    let help = help.map(|help| Diagnostic { spans: edits.iter().map(suggest).collect(), ..child(help) });
    let command = match &finding.fix {
        Some(ReportedFix::Command(command)) => Some(child(command)),
        _ => None,
    };
    help.into_iter().chain(command).collect()
}

fn child(message: &str) -> Diagnostic<'_> {
    Diagnostic {
        message_type: "diagnostic",
        message,
        code: None,
        level: "help",
        spans: Vec::new(),
        children: Vec::new(),
        rendered: None,
    }
}
