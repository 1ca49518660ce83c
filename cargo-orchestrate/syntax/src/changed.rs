//! What of the workspace is new or altered since a revision: by tokens, so that to move or to reformat is no change.
//!
//! In: a [`Base`] and the texts as they are now. Out: [`Changed`], ranges of bytes by file. No name is resolved for it.
//!
//! An item has not changed where some changed file had one of its kind and name with the same tokens; of a module, an impl or a trait only the
//! header counts, its members speak for themselves. A leaf of a `use` and a macro call have not changed where some changed file had them. Of files
//! that are no sources, lines count.

use std::collections::{BTreeMap, HashSet};
use std::ops::Range;

use camino::{Utf8Path, Utf8PathBuf};
use rayon::prelude::*;

use crate::digest;
use crate::parse::{self, DefKind, FileFacts, Form, ImportFact, ItemFact};
use orchestrate_workspace::base::Base;
use orchestrate_workspace::source::Span;

/// What is new or altered since a revision.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changed {
    /// The commit that is compared with; none where nothing is.
    pub commit: Option<String>,
    /// By file, sorted: what is new in it.
    files: BTreeMap<Utf8PathBuf, Vec<Range<u32>>>,
}

impl Changed {
    /// What has changed since a base; `text` gives what a file holds now, none where it is of no interest.
    pub fn since<'t>(base: &Base, text: impl Fn(&Utf8Path) -> Option<&'t str>) -> Changed {
        let now: Vec<(&Utf8PathBuf, &str)> = base.files.keys().filter_map(|path| Some((path, text(path)?))).collect();
        let before: Vec<&str> = sources(&base.files).filter_map(|(_, text)| text.as_deref()).collect();
        let known: HashSet<String> = contents_of(&before).into_iter().flatten().map(|(_, content)| content).collect();
        let (code, others): (Vec<_>, Vec<_>) = now.into_iter().partition(|(path, _)| is_source(path));
        let texts: Vec<&str> = code.iter().map(|(_, text)| *text).collect();
        let mut files = BTreeMap::new();
        for ((path, _), contents) in code.iter().zip(contents_of(&texts)) {
            let new = contents.into_iter().filter(|(_, content)| !known.contains(content)).map(|(range, _)| range);
            files.insert((*path).clone(), new.collect());
        }
        for (path, text) in others {
            let before = base.files.get(path).and_then(Option::as_deref).unwrap_or_default();
            files.insert(path.clone(), new_lines(before, text));
        }
        Changed { commit: Some(base.commit.clone()), files }
    }

    /// Whether a place of a file stands in something that is new or altered.
    pub fn has(&self, file: &Utf8Path, span: Span) -> bool {
        let within = |range: &Range<u32>| range.start <= span.start && span.end <= range.end;
        self.files.get(file).is_some_and(|ranges| ranges.iter().any(within))
    }

    /// How many files are changed.
    pub fn count(&self) -> usize {
        self.files.len()
    }

    /// Whether nothing is.
    pub fn is_empty(&self) -> bool {
        self.files.values().all(Vec::is_empty)
    }
}

fn is_source(path: &Utf8Path) -> bool {
    path.extension() == Some("rs")
}

fn sources(files: &BTreeMap<Utf8PathBuf, Option<String>>) -> impl Iterator<Item = (&Utf8PathBuf, &Option<String>)> {
    files.iter().filter(|(path, _)| is_source(path))
}

/// A place with what stands there, in words that compare.
type Content = (Range<u32>, String);

/// The contents of several texts.
fn contents_of(texts: &[&str]) -> Vec<Vec<Content>> {
    // Sources may nest deep.
    match rayon::ThreadPoolBuilder::new().stack_size(parse::STACK_BYTES).build() {
        Ok(pool) => pool.install(|| texts.par_iter().map(|text| contents(text)).collect()),
        // Without such a thread nothing can be compared: all of it counts as new.
        Err(_) => texts.iter().map(|text| vec![(0..text.len() as u32, String::new())]).collect(),
    }
}

fn contents(text: &str) -> Vec<Content> {
    let facts = parse::parse(text, Form::Items);
    let mut contents: Vec<Content> = facts.items.iter().map(|item| of_item(text, &facts, item)).collect();
    contents.extend(facts.imports.iter().map(|import| of_import(&facts, import)));
    let calls = digest::of_calls(text).unwrap_or_default();
    contents.extend(calls.into_iter().map(|(range, digest)| (range, format!("call {digest}"))));
    contents
}

fn of_item(text: &str, facts: &FileFacts, item: &ItemFact) -> Content {
    let span = Range { start: item.span.start, end: item.span.end };
    let name = item.name.map_or("", |name| facts.name(name));
    let code = text.get(span.start as usize..span.end as usize).unwrap_or_default();
    let (range, digest) = if holds_items(item.kind) {
        (span.start..header_end(text, item), digest::of_header(code))
    } else {
        (span, digest::of(code))
    };
    // What is not made of tokens is never known.
    let digest = digest.unwrap_or_else(|_| format!("{} {name}", range.start));
    (range, format!("{:?} {name} {digest}", item.kind))
}

/// Whether a kind of item is only a place for others.
fn holds_items(kind: DefKind) -> bool {
    matches!(kind, DefKind::Module | DefKind::Impl | DefKind::Trait)
}

/// Where the header of a module, impl or trait ends: at the brace behind its name.
fn header_end(text: &str, item: &ItemFact) -> u32 {
    let rest = text.get(item.name_span.end as usize..item.span.end as usize).unwrap_or_default();
    item.name_span.end + rest.find('{').unwrap_or(rest.len()) as u32
}

fn of_import(facts: &FileFacts, import: &ImportFact) -> Content {
    let names: Vec<&str> = facts.path(import.path).iter().map(|segment| facts.name(segment.name)).collect();
    let binds = match import.binds {
        parse::Binds::Name(name) => facts.name(name),
        parse::Binds::Nothing => "_",
        parse::Binds::Glob => "*",
    };
    let range = import.span.start..import.span.end;
    (range, format!("use {} as {binds} {:?}", names.join("::"), import.visibility))
}

/// The lines that a text did not have before.
fn new_lines(before: &str, now: &str) -> Vec<Range<u32>> {
    let known: HashSet<&str> = before.lines().map(str::trim_end).collect();
    let mut start = 0;
    let mut new = Vec::new();
    for line in now.split_inclusive('\n') {
        let end = start + line.len() as u32;
        if !known.contains(line.trim_end()) {
            new.push(start..end);
        }
        start = end;
    }
    new
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The text of each new range, first line only.
    fn new_in(files: &[(&str, Option<&str>, &str)]) -> Vec<String> {
        let old =
            |(path, before, _): &(&str, Option<&str>, &str)| (Utf8PathBuf::from(*path), before.map(str::to_owned));
        let base = Base { commit: "c".to_owned(), files: files.iter().map(old).collect() };
        let text = |path: &Utf8Path| files.iter().find(|(it, ..)| *it == path).map(|(.., now)| *now);
        let changed = Changed::since(&base, text);
        let mut shown = Vec::new();
        for (path, ranges) in &changed.files {
            let text = text(path).unwrap();
            let of = |range: &Range<u32>| text[range.start as usize..range.end as usize].lines().next().unwrap_or("");
            shown.extend(ranges.iter().map(|range| of(range).to_owned()));
        }
        shown
    }

    #[test]
    fn items_are_new_or_altered_by_their_tokens() {
        let before =
            "use a::B;\nuse a::{C, D};\nfn f() { 1 }\nfn g() { 2 }\nimpl S { fn m() {} }\nstruct S { a: u8 }\nm!(x);";
        let now = "use a::B;\nuse a::{C, E};\nfn f() {\n    1 // as it was\n}\nfn g() { 3 }\nimpl S { fn m() {} fn n() {} }\nstruct S { a: u16 }\nm!(x);\nm!(y);";
        let found = new_in(&[("src/lib.rs", Some(before), now)]);
        assert_eq!(found, ["fn g() { 3 }", "fn n() {}", "struct S { a: u16 }", "E", "m!(y)"]);
    }

    #[test]
    fn to_be_moved_is_no_change_and_a_new_file_is_new() {
        let found = new_in(&[
            ("src/a.rs", Some("fn f() { 1 }\nfn g() { 2 }"), "fn g() { 2 }"),
            ("src/b.rs", None, "fn f() { 1 }\nfn h() { 2 }"),
            ("src/gone.rs", Some("fn old() {}"), ""),
        ]);
        assert_eq!(found, ["fn h() { 2 }"]);
    }

    #[test]
    fn of_other_files_lines_are_new() {
        let found =
            new_in(&[("Cargo.toml", Some("[dependencies]\na = \"1\"\n"), "[dependencies]\nb = \"1\"\na = \"1\"\r\n")]);
        assert_eq!(found, ["b = \"1\""]);
    }

    #[test]
    fn a_place_is_new_where_it_stands_in_something_new() {
        let base = Base { commit: "c".to_owned(), files: [("a.rs".into(), Some("fn f() {}".to_owned()))].into() };
        let changed = Changed::since(&base, |_| Some("fn f() {}\nfn g() { f() }"));
        let at = |start, end| changed.has("a.rs".into(), Span::new(start, end));
        assert!(at(19, 22) && !at(3, 4) && !at(5, 22));
        assert!(!changed.has("b.rs".into(), Span::new(0, 0)) && !changed.is_empty());
    }
}
