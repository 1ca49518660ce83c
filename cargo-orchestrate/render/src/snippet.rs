//! One finding with its source, as rustc would show it.
//!
//! In: a finding and the texts of files. Out: lines, with colours or without. A file without a text, or with another text than
//! the one that was judged, is named by its place alone.

use std::borrow::Cow;
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Element, Group, Level as Title, Origin, Patch, Renderer, Snippet};

use super::excerpt::{drawn, exact, line_of, lines, one_line, plain};
use super::{Terminal, Texts, excerpt};
use orchestrate_policy::Level;
use orchestrate_rules::report::{Place, Reported, ReportedFix, ReportedStep};

/// Steps of the way that are drawn; the others are named.
const DRAWN_STEPS: usize = 3;

/// Places of one file that are further apart are drawn apart.
const NEAR_LINES: u32 = 200;

/// The finding, without a line end; `notes` are its last words.
pub(super) fn draw(finding: &Reported, texts: &dyn Texts, notes: &[String], terminal: &Terminal) -> String {
    let panels = panels(finding, texts);
    let mut group = Group::with_title(level(finding).primary_title(finding.message.as_str()).id(finding.rule.as_str()));
    for panel in &panels {
        group = panel.add_to(group);
    }
    let patched = patched(finding, texts);
    group = group.elements(words(finding, patched.is_none(), notes));
    let help = plain(&finding.help);
    let suggestion = patched.as_ref().map(|files| suggestion(&help, files));
    let report: Vec<Group<'_>> = std::iter::once(group).chain(suggestion).collect();
    renderer(terminal).render(&report)
}

fn renderer(terminal: &Terminal) -> Renderer {
    let renderer = if terminal.color { Renderer::styled() } else { Renderer::plain() };
    renderer.term_width(terminal.width.max(40))
}

fn level(finding: &Reported) -> Title<'static> {
    match finding.level {
        Level::Deny => Title::ERROR,
        Level::Warn | Level::Allow => Title::WARNING,
    }
}

/// A place with a word on it.
struct Mark<'a> {
    place: &'a Place,
    label: &'a str,
    kind: AnnotationKind,
    /// None where the text is missing or has changed.
    bytes: Option<Range<usize>>,
}

/// Marks of one file that are drawn together.
struct Panel<'a> {
    file: &'a str,
    text: Cow<'a, str>,
    marks: Vec<Mark<'a>>,
}

fn panels<'a>(finding: &'a Reported, texts: &'a dyn Texts) -> Vec<Panel<'a>> {
    let mut panels: Vec<Panel<'a>> = Vec::new();
    for (place, label, kind) in places(finding) {
        let at = panels.iter().position(|panel| panel.takes(place));
        let at = at.unwrap_or_else(|| {
            let text = texts.text(&place.file).unwrap_or_default();
            panels.push(Panel { file: &place.file, text, marks: Vec::new() });
            panels.len() - 1
        });
        panels[at].mark(place, label, kind);
    }
    panels
}

fn places(finding: &Reported) -> impl Iterator<Item = (&Place, &str, AnnotationKind)> {
    let because = finding.because.iter().filter(|because| because.place != finding.place);
    let context = finding.steps.iter().take(DRAWN_STEPS).chain(because);
    let own = match &finding.because {
        // A promise that is itself the offence: one mark says both.
        Some(because) if because.place == finding.place && finding.label.is_empty() => &because.label,
        _ => &finding.label,
    };
    std::iter::once((&finding.place, own.as_str(), AnnotationKind::Primary))
        .chain(context.map(|step| (&step.place, step.label.as_str(), AnnotationKind::Context)))
}

impl<'a> Panel<'a> {
    fn takes(&self, place: &Place) -> bool {
        let near = |mark: &Mark<'_>| mark.bytes.is_some() && mark.place.line.abs_diff(place.line) <= NEAR_LINES;
        self.file == place.file && self.marks.iter().any(near) && drawn(&self.text, place).is_some()
    }

    fn mark(&mut self, place: &'a Place, label: &'a str, kind: AnnotationKind) {
        // An empty file has a place, but nothing to show.
        let bytes = drawn(&self.text, place).filter(|_| !self.text.is_empty());
        self.marks.push(Mark { place, label, kind, bytes });
    }

    fn add_to<'s>(&'s self, group: Group<'s>) -> Group<'s> {
        match self.shown() {
            Some(shown) => group.element(self.snippet(shown)),
            None => self.marks.iter().fold(group, |group, mark| group.elements(mark.origin(self.file))),
        }
    }

    /// The lines from the first mark to the last.
    fn shown(&self) -> Option<Range<usize>> {
        let ranges = || self.marks.iter().filter_map(|mark| mark.bytes.as_ref()).map(|bytes| lines(&self.text, bytes));
        Some(ranges().map(|lines| lines.start).min()?..ranges().map(|lines| lines.end).max()?)
    }

    fn snippet<'s>(&'s self, shown: Range<usize>) -> Snippet<'s, annotate_snippets::Annotation<'s>> {
        let first_line = line_of(&self.text, shown.start) as usize;
        let marks = self.marks.iter().filter_map(|mark| {
            let bytes = mark.bytes.as_ref()?;
            let annotation = mark.kind.span(bytes.start - shown.start..bytes.end - shown.start);
            Some(if mark.label.is_empty() { annotation } else { annotation.label(one_line(mark.label)) })
        });
        Snippet::source(&self.text[shown.clone()]).path(self.file).line_start(first_line).annotations(marks)
    }
}

impl Mark<'_> {
    /// The place alone, and what would have stood beneath the carets.
    fn origin<'s>(&'s self, file: &'s str) -> Vec<Element<'s>> {
        let Place { line, column, .. } = *self.place;
        let origin = Origin::path(file).line(line as usize).char_column(column as usize);
        let word = (!self.label.is_empty()).then(|| Title::NOTE.message(plain(self.label)).into());
        std::iter::once(Element::from(origin)).chain(word).collect()
    }
}

/// What stands beneath the source.
fn words(finding: &Reported, with_help: bool, notes: &[String]) -> Vec<Element<'static>> {
    let mut out: Vec<Element<'static>> = Vec::new();
    if with_help && !finding.help.is_empty() {
        out.push(Title::HELP.message(plain(&finding.help)).into());
    }
    if let Some(ReportedFix::Command(command)) = &finding.fix {
        out.push(Title::HELP.message(format!("run `{}`", plain(command))).into());
    }
    for step in finding.steps.iter().skip(DRAWN_STEPS) {
        out.push(Title::NOTE.message(step_line(step)).into());
    }
    out.extend(notes.iter().map(|note| Title::NOTE.message(plain(note)).into()));
    out
}

fn step_line(step: &ReportedStep) -> String {
    let Place { file, line, column, .. } = &step.place;
    plain(&format!("{file}:{line}:{column}: {}", step.label))
}

/// The files that a fix edits, each with its text and edits; none where the fix is none, or cannot be shown whole.
type Patched<'a> = Vec<(&'a str, Cow<'a, str>, Vec<(Range<usize>, &'a str)>)>;

fn patched<'a>(finding: &'a Reported, texts: &'a dyn Texts) -> Option<Patched<'a>> {
    let Some(ReportedFix::Edits(edits)) = &finding.fix else { return None };
    let mut files: Patched<'a> = Vec::new();
    for (place, text) in edits {
        if !files.iter().any(|(file, ..)| *file == place.file) {
            files.push((&place.file, texts.text(&place.file)?, Vec::new()));
        }
        let (_, source, edits) = files.iter_mut().find(|(file, ..)| *file == place.file)?;
        edits.push((excerpt::bytes(source, place)?, text));
    }
    for (_, source, edits) in &mut files {
        edits.sort_by_key(|(bytes, _)| (bytes.start, bytes.end));
        let apart = edits.windows(2).all(|pair| pair[0].0.end < pair[1].0.start);
        // An edit of nothing in an empty file has no line to be drawn on.
        if source.is_empty() || !apart || lines(source, &around(edits)).len() > excerpt::MAX_BYTES {
            return None;
        }
    }
    (!files.is_empty()).then_some(files)
}

/// From the first edit to the last.
fn around(edits: &[(Range<usize>, &str)]) -> Range<usize> {
    edits[0].0.start..edits[edits.len() - 1].0.end
}

fn suggestion<'s>(help: &'s str, files: &'s Patched<'s>) -> Group<'s> {
    let title = if help.is_empty() { "change it like this" } else { help };
    let mut group = Group::with_title(Title::HELP.secondary_title(title));
    for (file, source, edits) in files {
        let shown = lines(source, &around(edits));
        let first_line = line_of(source, shown.start) as usize;
        let patches = edits
            .iter()
            .map(|(bytes, text)| Patch::new(bytes.start - shown.start..bytes.end - shown.start, exact(text)));
        let snippet = Snippet::source(&source[shown.clone()]).path(*file).line_start(first_line);
        group = group.element(snippet.patches(patches));
    }
    group
}

#[cfg(test)]
mod tests {
    use super::*;
    use camino::Utf8Path;
    use orchestrate_workspace::source::Sources;
    use std::sync::Arc;

    /// Numbers that look random and are the same on every run.
    struct Numbers(u64);

    impl Numbers {
        fn below(&mut self, end: u64) -> u32 {
            self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            ((self.0 >> 33) % end) as u32
        }
    }

    const ODD: &[&str] = &[
        "",
        "\n",
        "a",
        "\u{feff}a\n",
        "fn a() {}\r\n\r\nfn b() {}",
        "\t\tx\t合計 = 漢字;\n\ty\n",
        "e\u{301}\u{200b}\u{200d}👩‍👩‍👧 \u{1b}[31m\u{202e}\n\rz\r\n",
        "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n",
        "\n\n\n",
        "\u{0}\u{7f}\n{\n}",
    ];

    fn odd_place(numbers: &mut Numbers, texts: &[String]) -> Place {
        let file = numbers.below(texts.len() as u64 + 1) as usize;
        let text = texts.get(file).map_or("", String::as_str);
        let at = |numbers: &mut Numbers| numbers.below(text.len() as u64 + 3);
        let (byte_start, byte_end) = (at(numbers), at(numbers));
        // Most places fit their text; some have another line.
        let fits = line_of(text, text.floor_char_boundary(byte_start as usize));
        let line = if numbers.below(8) == 0 { numbers.below(9) } else { fits };
        let [column, end_line, end_column] = [(); 3].map(|()| numbers.below(9));
        Place { file: file.to_string(), line, column, end_line, end_column, byte_start, byte_end }
    }

    fn odd_finding(numbers: &mut Numbers, texts: &[String]) -> Reported {
        let step = |numbers: &mut Numbers| ReportedStep {
            place: odd_place(numbers, texts),
            label: ["", "here", "two\nlines \u{1b}[0m"][numbers.below(3) as usize].to_owned(),
        };
        let edits = |numbers: &mut Numbers| (0..numbers.below(4)).map(|_| step(numbers)).collect::<Vec<_>>();
        let fix = match numbers.below(3) {
            0 => None,
            1 => Some(ReportedFix::Command("cargo\u{7} x".to_owned())),
            _ => Some(ReportedFix::Edits(edits(numbers).into_iter().map(|step| (step.place, step.label)).collect())),
        };
        Reported {
            rule: "some-rule".to_owned(),
            level: [Level::Warn, Level::Deny][numbers.below(2) as usize],
            message: ["", "a\nb", "\u{1b}[2Jx"][numbers.below(3) as usize].to_owned(),
            place: odd_place(numbers, texts),
            label: step(numbers).label,
            because: (numbers.below(2) == 0).then(|| step(numbers)),
            steps: (0..numbers.below(6)).map(|_| step(numbers)).collect(),
            help: step(numbers).label,
            fix,
            item: None,
            to: None,
            contract: None,
            fingerprint: String::new(),
            history: false,
            crates: Vec::new(),
        }
    }

    #[test]
    fn no_place_in_no_text_makes_it_panic_or_lets_an_escape_through() {
        let long = "x".repeat(3000) + " = \"" + &"漢".repeat(500) + "\";\n";
        let texts: Vec<String> = ODD.iter().map(|text| (*text).to_owned()).chain([long]).collect();
        let mut sources = Sources::new(Utf8Path::new("/w"));
        for (file, text) in texts.iter().enumerate() {
            sources.add(Utf8Path::new(&file.to_string()), Ok(Arc::from(text.as_str())));
        }
        let mut numbers = Numbers(7);
        for _ in 0..4_000 {
            let finding = odd_finding(&mut numbers, &texts);
            let plain = draw(&finding, &sources, &["a note".to_owned()], &Terminal { color: false, width: 80 });
            assert!(!plain.contains(|ch: char| ch.is_control() && ch != '\n'), "{plain:?}\n{finding:?}");
            let _ = draw(&finding, &sources, &[], &Terminal { color: true, width: 1 });
            let _ = super::super::rustc::diagnostic(&finding, &sources, true);
        }
    }
}
