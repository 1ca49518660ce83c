//! Where a mark goes: below the documentation, above all other attributes, in lines of its own.

use super::edit::Edit;
use super::form::Form;
use super::layout::{self, Meta};
use super::style::Style;
use orchestrate_resolve::model::{DefId, Model};
use orchestrate_syntax::parse::{self, Preface};
use orchestrate_workspace::source::{Sources, Span};

/// The edit that puts a mark on what stands at these bytes of a text, or on the text itself; none where it is not made of tokens.
pub fn edit(text: &str, item: Option<Span>, (form, says): (&Form, Meta), style: &Style) -> Option<Edit> {
    let meta = form.around(says);
    match item {
        None => Some(at_top(text, &parse::at_top(text)?, &meta, style)),
        Some(item) => Some(above(text, &parse::above_item(text, item)?, (form, &meta), style)),
    }
}

/// What documentation says of an item, without the signs of comments, an entry a line: that above it, else that in its own file.
pub fn documentation(model: &Model, sources: &Sources, def: DefId) -> Vec<String> {
    let file = model.def(def).site.file;
    let above = model.item(def).and_then(|item| parse::above_item(sources.text(file), item.span));
    let above = above.map(|preface| words(sources.text(file), &preface)).unwrap_or_default();
    if !above.is_empty() {
        return above;
    }
    // What a module's own file says of it: any item of it tells which that is.
    let is_root = model.def(def).parent.is_none();
    let own = model.children(def).iter().map(|child| model.def(*child).site.file).find(|of| is_root || *of != file);
    let own = match own {
        _ if is_root => Some(file),
        Some(own) if model.is_in_own_file(def) => Some(own),
        _ => None,
    };
    own.and_then(|own| Some(words(sources.text(own), &parse::at_top(sources.text(own))?))).unwrap_or_default()
}

fn words(text: &str, preface: &Preface) -> Vec<String> {
    let docs = preface.docs.iter().filter_map(|span| text.get(span.start as usize..span.end as usize));
    docs.flat_map(|doc| match doc.strip_prefix("/*") {
        Some(block) => {
            let inner = block.get(1..).unwrap_or_default();
            let inner = inner.strip_suffix("*/").unwrap_or(inner);
            inner.lines().map(|line| line.trim().trim_start_matches('*').trim().to_owned()).collect()
        }
        None => vec![doc.get(3..).unwrap_or_default().trim().to_owned()],
    })
    .collect()
}

fn above(text: &str, preface: &Preface, (form, meta): (&Form, &Meta), style: &Style) -> Edit {
    // Documentation that stands below an attribute is below the mark, too.
    let first_doc = preface.docs.get(preface.leading).map(|doc| doc.start);
    let next = [preface.attribute.map(|it| it.start), preface.behind, first_doc].into_iter().flatten().min();
    let at = next.unwrap_or_default();
    let line = start_of_line(text, at);
    let indent = text.get(line as usize..at as usize).unwrap_or_default();
    let end = line_end(text, at);
    if indent.trim().is_empty() {
        let mark = layout::text(form.open(), meta, indent, style).replace('\n', end);
        return Edit { at: line, text: format!("{indent}{mark}{end}") };
    }
    // Something else stands before it: the line stays one.
    Edit { at, text: format!("{}{}] ", form.open(), meta.line()) }
}

/// At the top of a file: below its documentation, above its other attributes, and above the comment that belongs to its first item.
fn at_top(text: &str, preface: &Preface, meta: &Meta, style: &Style) -> Edit {
    let end = line_end(text, 0);
    let mark = layout::text(Form::Inner.open(), meta, "", style).replace('\n', end);
    let last_doc = preface.leading.checked_sub(1).and_then(|last| preface.docs.get(last));
    if let Some(attribute) = preface.attribute {
        let line = start_of_line(text, attribute.start);
        let is_first = text.get(line as usize..attribute.start as usize).is_some_and(|it| it.trim().is_empty());
        let at = if is_first { line } else { attribute.start };
        return Edit { at, text: format!("{mark}{end}") };
    }
    if let Some(doc) = last_doc {
        return behind(text, doc.end, &mark, end);
    }
    let first = preface.behind.unwrap_or(text.len() as u32);
    let at = start_of_block(text, first);
    Edit { at, text: format!("{mark}{end}{}", if first as usize == text.len() { "" } else { end }) }
}

/// Behind the documentation of a file, with an empty line before it, and one behind it.
fn behind(text: &str, doc_end: u32, mark: &str, end: &str) -> Edit {
    let rest = text.get(doc_end as usize..).unwrap_or_default();
    let Some(newline) = rest.find('\n') else {
        return Edit { at: text.len() as u32, text: format!("{end}{end}{mark}{end}") };
    };
    let at = doc_end + newline as u32 + 1;
    let below = text.get(at as usize..).unwrap_or_default();
    let is_apart = below.is_empty() || below.lines().next().is_some_and(|line| line.trim().is_empty());
    Edit { at, text: format!("{end}{mark}{end}{}", if is_apart { "" } else { end }) }
}

fn start_of_line(text: &str, at: u32) -> u32 {
    text.get(..at as usize).and_then(|before| before.rfind('\n')).map_or_else(|| preamble(text), |it| it as u32 + 1)
}

/// What no line may come before: a byte order mark.
fn preamble(text: &str) -> u32 {
    if text.starts_with('\u{feff}') { 3 } else { 0 }
}

/// The line of the first comment above a place that no empty line parts from it; the place's own line, where there is none.
fn start_of_block(text: &str, at: u32) -> u32 {
    let code = parse::without_preamble(text);
    let mut start = start_of_line(text, at);
    for comment in comments(&code, at).into_iter().rev() {
        let between = text.get(comment.end as usize..start as usize).unwrap_or_default();
        if between.matches('\n').count() > 1 {
            break;
        }
        start = start.min(start_of_line(text, comment.start));
    }
    start
}

/// The comments that a text begins with, up to a place.
fn comments(code: &str, to: u32) -> Vec<Span> {
    let (mut found, mut at) = (Vec::new(), 0);
    while let Some(rest) = code.get(at..to as usize) {
        let start = at + (rest.len() - rest.trim_start().len());
        let length = match code.get(start..).unwrap_or_default() {
            rest if rest.starts_with("//") => rest.find('\n').unwrap_or(rest.len()),
            rest if rest.starts_with("/*") => block(rest),
            _ => break,
        };
        at = start + length;
        found.push(Span::new(start as u32, at as u32));
    }
    found
}

/// How long the block comment is that a text begins with: such comments nest.
fn block(text: &str) -> usize {
    let (mut depth, mut at) = (0, 0);
    while let Some(rest) = text.as_bytes().get(at..at + 2) {
        match rest {
            b"/*" => (depth, at) = (depth + 1, at + 2),
            b"*/" => (depth, at) = (depth - 1, at + 2),
            _ => at += 1,
        }
        if depth == 0 {
            return at;
        }
    }
    text.len()
}

/// How the lines of a text end: as the one at this place does, else as the first does.
fn line_end(text: &str, at: u32) -> &'static str {
    let rest = text.get(at as usize..).filter(|rest| rest.contains('\n')).unwrap_or(text);
    let line = rest.split_inclusive('\n').next().unwrap_or_default();
    if line.ends_with("\r\n") { "\r\n" } else { "\n" }
}
