//! Marks that are to be written: a unified diff, which `git apply` takes, and the same with its reasons as JSON.

use std::io;

use annotate_snippets::renderer::AnsiColor;
use serde::Serialize;

use super::layout::{BOLD, Style, paint};
use super::{TableFormat, Terminal};
use orchestrate_history::mark::{Edit, applied};

const NEW: Style = AnsiColor::Green.on_default();
const GONE: Style = AnsiColor::Red.on_default();
const PLACE: Style = AnsiColor::Cyan.on_default();
/// So many lines are shown around what changes.
const AROUND: usize = 3;

#[derive(Serialize)]
struct Document<'a> {
    version: u32,
    #[serde(flatten)]
    marking: &'a MarkingOf,
    diff: String,
}

/// What is to be marked.
#[derive(Debug, Default, Serialize)]
pub struct MarkingOf {
    /// The commit that is checked out.
    pub head: Option<String>,
    /// The revision after which commits count; none for all.
    pub since: Option<String>,
    /// The marks, by file and place.
    pub marks: Vec<MarkOf>,
    /// What is left unmarked, and why.
    pub skipped: Vec<SkippedOf>,
    /// Whether they were written.
    pub written: bool,
    /// The files that change.
    #[serde(skip)]
    pub files: Vec<FileOf>,
}

/// A mark.
#[derive(Debug, Serialize)]
pub struct MarkOf {
    /// The path of the item.
    pub item: String,
    /// Its file, workspace-relative.
    pub file: String,
    /// Its line, before anything is written.
    pub line: u32,
    /// The attribute, on one line.
    pub mark: String,
    /// What it says that the item is for.
    pub intent: String,
    /// What that was drawn from: `documentation`, `subject`; empty where somebody said it, or nothing says so.
    pub drawn_from: Vec<&'static str>,
    /// The commit whose subject it is.
    pub commit: Option<String>,
    /// Who wrote it.
    pub by: String,
    /// Keys that the policy requires and nobody can draw.
    pub missing: Vec<&'static str>,
}

/// Something that is left unmarked.
#[derive(Debug, Serialize)]
pub struct SkippedOf {
    /// The path of the item.
    pub item: String,
    /// Why.
    pub why: String,
}

/// A file that changes.
#[derive(Debug)]
pub struct FileOf {
    /// Workspace-relative.
    pub path: String,
    /// Its text.
    pub before: String,
    /// What is put in, in the order of the text.
    pub edits: Vec<Edit>,
}

/// Writes what is to be marked.
///
/// # Errors
/// Where `out` refuses.
pub fn mark(format: TableFormat, marking: &MarkingOf, terminal: &Terminal, out: &mut dyn io::Write) -> io::Result<()> {
    if format == TableFormat::Json {
        let diff = marking.files.iter().map(|file| diff(file, &Terminal { color: false, ..*terminal })).collect();
        serde_json::to_writer_pretty(&mut *out, &Document { version: 1, marking, diff })?;
        return writeln!(out);
    }
    marking.files.iter().try_for_each(|file| out.write_all(diff(file, terminal).as_bytes()))
}

/// A line of the file, with what comes in front of it or in its place.
struct Row<'t> {
    new: Vec<String>,
    /// None behind the last line.
    line: Option<&'t str>,
    /// Whether the new lines come in its place.
    is_gone: bool,
}

/// The unified diff of a file.
fn diff(file: &FileOf, terminal: &Terminal) -> String {
    // A name with blanks ends where a tab says so.
    let tab = if file.path.contains(' ') { "\t" } else { "" };
    let mut out = String::new();
    for (sign, side) in [("---", "a"), ("+++", "b")] {
        let name = paint(terminal, BOLD, &format!("{sign} {side}/{}", file.path));
        out.push_str(&format!("{name}{tab}\n"));
    }
    let rows = rows(file);
    let changed: Vec<usize> = (0..rows.len()).filter(|at| !rows[*at].new.is_empty()).collect();
    let (mut at, mut added) = (0, 0);
    while at < changed.len() {
        let mut last = at;
        // Hunks whose surroundings touch are one.
        while changed.get(last + 1).is_some_and(|next| next - changed[last] <= 2 * AROUND) {
            last += 1;
        }
        let begin = changed[at].saturating_sub(AROUND);
        let end = changed[last] + AROUND + usize::from(rows[changed[last]].is_gone);
        added += hunk(&rows[begin..end.min(rows.len())], begin, added, terminal, &mut out);
        at = last + 1;
    }
    out
}

fn rows(file: &FileOf) -> Vec<Row<'_>> {
    let mut rows = Vec::new();
    let (mut edits, mut start) = (file.edits.as_slice(), 0);
    for line in file.before.split_inclusive('\n') {
        let end = start + line.len();
        let n_here = edits.partition_point(|edit| {
            let at = edit.at as usize;
            at < end || at == end && !line.ends_with('\n')
        });
        let (here, behind) = edits.split_at(n_here);
        // A mark in lines of its own leaves the line as it is.
        let is_front = |edit: &Edit| edit.at as usize == start && edit.text.ends_with('\n');
        let is_gone = !here.iter().all(is_front);
        let text = if is_gone {
            let within: Vec<Edit> =
                here.iter().map(|it| Edit { at: it.at - start as u32, text: it.text.clone() }).collect();
            applied(line, &within)
        } else {
            here.iter().map(|edit| edit.text.as_str()).collect()
        };
        rows.push(Row { new: lines(&text), line: Some(line), is_gone });
        (edits, start) = (behind, end);
    }
    let rest: String = edits.iter().map(|edit| edit.text.as_str()).collect();
    if !rest.is_empty() {
        rows.push(Row { new: lines(&rest), line: None, is_gone: false });
    }
    rows
}

fn lines(text: &str) -> Vec<String> {
    text.split_inclusive('\n').map(str::to_owned).collect()
}

/// Writes a hunk that begins behind so many lines, before which so many were added; says how many it adds.
fn hunk(rows: &[Row<'_>], begin: usize, added: usize, terminal: &Terminal, out: &mut String) -> usize {
    let old = rows.iter().filter(|row| row.line.is_some()).count();
    let new = rows.iter().map(|row| row.new.len() + usize::from(row.line.is_some() && !row.is_gone)).sum::<usize>();
    let first = begin + usize::from(old > 0);
    let head = format!("@@ -{first},{old} +{},{new} @@", begin + added + 1);
    out.push_str(&format!("{}\n", paint(terminal, PLACE, &head)));
    for row in rows {
        if row.is_gone {
            put('-', row.line.unwrap_or_default(), Some(GONE), terminal, out);
        }
        row.new.iter().for_each(|line| put('+', line, Some(NEW), terminal, out));
        if let Some(line) = row.line.filter(|_| !row.is_gone) {
            put(' ', line, None, terminal, out);
        }
    }
    new - old
}

fn put(sign: char, line: &str, style: Option<Style>, terminal: &Terminal, out: &mut String) {
    let (text, end) = line.strip_suffix('\n').map_or((line, "\n\\ No newline at end of file\n"), |text| (text, "\n"));
    let text = format!("{sign}{text}");
    match style {
        Some(style) => out.push_str(&paint(terminal, style, &text)),
        None => out.push_str(&text),
    }
    out.push_str(end);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(before: &str, edits: &[(u32, &str)]) -> String {
        let edits = edits.iter().map(|(at, text)| Edit { at: *at, text: (*text).to_owned() }).collect();
        diff(&FileOf { path: "a b.rs".to_owned(), before: before.to_owned(), edits }, &Terminal::default())
    }

    #[test]
    fn hunks_count_lines_as_patch_does() {
        let head = "--- a/a b.rs\t\n+++ b/a b.rs\t\n";
        let text: String = (1..=12).map(|line| format!("{line:02}\n")).collect();
        let far = "@@ -1,3 +1,4 @@\n+x\n 01\n 02\n 03\n@@ -10,3 +11,4 @@\n 10\n 11\n 12\n+y\n";
        assert_eq!(shown(&text, &[(0, "x\n"), (36, "y\n")]), format!("{head}{far}"));
        let near = "@@ -1,6 +1,8 @@\n+x\n 01\n 02\n 03\n+y\n 04\n 05\n 06\n";
        assert_eq!(shown(&text, &[(0, "x\n"), (9, "y\n")]), format!("{head}{near}"));
        let within = "@@ -1,1 +1,2 @@\n-a b\n\\ No newline at end of file\n+a x \n+b\n\\ No newline at end of file\n";
        assert_eq!(shown("a b", &[(2, "x \n")]), format!("{head}{within}"));
        assert_eq!(shown("", &[(0, "x\n")]), format!("{head}@@ -0,0 +1,1 @@\n+x\n"));
    }
}
