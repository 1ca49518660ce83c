//! Everything that people read uses the words of the glossary in `CONTRIBUTING.md`: messages, help, comments, rule pages and documentation.
//!
//! Comments and string literals of the published crates are read, and every page. Names in code are not: identifiers, words that `-` or `_`
//! joins, code between backticks, and placeholders such as `{name}`. The string literals of unit tests are data, and left out.

#![expect(clippy::expect_used, clippy::panic, reason = "this is how a test fails")]

use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};

/// A phrase that is not used: its words in order, each with alternatives, and what to write instead.
const PHRASES: &[(&str, &str)] = &[
    ("whoever|whomever|whosever", "the role (author, reviewer, user), \"anyone who\", or the passive"),
    ("somebody", "the role (author, reviewer, user), \"a person\", or the passive"),
    ("nobody", "\"no one\", \"none\", or the passive"),
    ("how-manieth|manieth", "\"occurrence index\""),
    ("mend|mends|mended|mending", "\"fix\""),
    ("circle|circles", "\"cycle\""),
    ("went|go|goes|gone different ways", "\"the merge base\""),
    ("as it were", "nothing: leave it out"),
    ("one a core|line|step|finding", "\"one per …\""),
    ("taken to be called", "\"assuming that … is named\""),
    ("by kaplan and meier", "\"Kaplan–Meier estimate\""),
    ("made of tokens", "\"can be tokenized\", \"cannot be tokenized\""),
    ("leads|lead nowhere", "\"does not resolve\", or \"dangling symlink\""),
    ("and that is not said", "\"has no effect without …\""),
    ("let it go", "\"remove it\""),
];

/// Two words that do not stand within five words of each other, with what to write instead.
const PAIRS: &[(&str, &str, &str)] = &[("mutant|mutants", "notice|notices|noticed|noticing", "\"killed\"")];

/// How far apart the words of a pair may be.
const NEAR: usize = 5;

/// Folders whose packages are published.
const CRATES: [&str; 2] = ["cargo-orchestrate", "orchestrate-macros"];

/// Crates whose words are still to be gone through: what is here is left out.
const TO_FOLLOW: [&str; 8] = [
    "cargo-orchestrate/history/",
    "cargo-orchestrate/mutate/",
    "cargo-orchestrate/policy/",
    "cargo-orchestrate/render/",
    "cargo-orchestrate/resolve/",
    "cargo-orchestrate/rules/",
    "cargo-orchestrate/syntax/",
    "cargo-orchestrate/workspace/",
];

/// The part of `CONTRIBUTING.md` that names the words.
const LIST: &str = "### Words to avoid";

#[test]
fn people_read_the_words_of_the_glossary() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut files = vec![root.join("README.md"), root.join("CONTRIBUTING.md")];
    collect_files(&root.join("docs"), &mut files);
    for published in CRATES {
        collect_files(&root.join(published), &mut files);
    }
    files.sort();
    let mut n_sources = 0;
    let mut n_pages = 0;
    let mut found = Vec::new();
    for file in &files {
        let path =
            file.strip_prefix(&root).expect("it was collected beneath the root").to_string_lossy().replace('\\', "/");
        if TO_FOLLOW.iter().any(|folder| path.starts_with(folder)) {
            continue;
        }
        let words = match file.extension().and_then(|it| it.to_str()) {
            Some("rs") => {
                n_sources += 1;
                words_of_source(&read(file), is_test_file(&path))
            }
            Some("md") => {
                n_pages += 1;
                words_of_page(&read(file))
            }
            _ => continue,
        };
        for (line, phrase, instead) in banned(&words) {
            found.push(format!("{path}:{line}: \"{phrase}\": write {instead}"));
        }
    }
    assert!(n_sources > 150 && n_pages > 15, "only {n_sources} sources and {n_pages} pages were found");
    assert!(found.is_empty(), "{} words to replace:\n{}", found.len(), found.join("\n"));
}

#[test]
fn only_prose_is_read() {
    let shown = |words: &[Word]| -> Vec<String> { words.iter().filter_map(|word| word.text.clone()).collect() };
    let source = "// A comment's text. `code` is left.\nlet circle = \"said {name} \\\"so\\\"\"; /* two\nlines */ let c = '\"';\n\
                  let raw = r#\"raw \"text\"\"#; fn f<'a>(x: &'a str) {}\n#[cfg(test)]\nmod tests {\n    // Why.\n    let x = \"data\";\n}\n\
                  let y = \"after\";\n";
    let expected = "a comment s text is left said so two lines raw text why after";
    assert_eq!(shown(&words_of_source(source, false)).join(" "), expected);
    assert_eq!(shown(&words_of_source("// Why.\nlet x = \"data\";\n", true)).join(" "), "why");
    let page = "# One\n\n### Words to avoid\n\nnobody\n\n## Two-fold `nobody`\n\n```text\nthree\n```\n";
    assert_eq!(shown(&words_of_page(page)).join(" "), "one two-fold text three");
}

#[test]
fn phrases_are_found_over_line_ends_and_not_over_sentences() {
    let found = |page: &str| -> Vec<(usize, String)> {
        banned(&words_of_page(page)).into_iter().map(|(line, phrase, _)| (line, phrase)).collect()
    };
    assert_eq!(
        found("where both went different\nways, and Nobody's\n"),
        [(1, "went different ways".to_owned()), (2, "nobody".to_owned())]
    );
    assert_eq!(found("mutants that a test noticed"), [(1, "mutants … noticed".to_owned())]);
    assert_eq!(found("tests notice each of their mutants"), [(1, "notice … mutants".to_owned())]);
    assert_eq!(found("Mutants are killed. A reader noticed that."), []);
    assert_eq!(found("no-circles, .circleci, `mutants-noticed` and mutants-noticed"), []);
}

/// A word of a text in lower case; `None` is where a sentence or a text ends.
struct Word {
    line: usize,
    text: Option<String>,
}

/// Each banned phrase with the line on which it begins, and what to write instead.
fn banned(words: &[Word]) -> Vec<(usize, String, &'static str)> {
    let mut found = Vec::new();
    for start in 0..words.len() {
        let text_at = |offset: usize| words.get(start + offset).and_then(|word| word.text.as_deref());
        for (phrase, instead) in PHRASES {
            let matched = |(offset, alternatives)| text_at(offset).filter(|it| is_one_of(it, alternatives));
            let texts: Option<Vec<&str>> = phrase.split(' ').enumerate().map(matched).collect();
            found.extend(texts.map(|texts| (words[start].line, texts.join(" "), *instead)));
        }
        let Some(first) = text_at(0) else { continue };
        for (one, other, instead) in PAIRS {
            let wanted = if is_one_of(first, one) {
                other
            } else if is_one_of(first, other) {
                one
            } else {
                continue;
            };
            let second = (1..=NEAR).map_while(&text_at).find(|it| is_one_of(it, wanted));
            found.extend(second.map(|second| (words[start].line, format!("{first} … {second}"), *instead)));
        }
    }
    found
}

fn is_one_of(word: &str, alternatives: &str) -> bool {
    alternatives.split('|').any(|it| it == word)
}

/// The words of a Markdown page, examples included, without the list of what to avoid.
fn words_of_page(text: &str) -> Vec<Word> {
    let mut words = Vec::new();
    let mut listed = false;
    for (index, line) in text.lines().enumerate() {
        if line.starts_with('#') {
            listed = line == LIST;
        }
        if listed || line.trim().is_empty() {
            words.push(Word { line: index + 1, text: None });
        } else {
            push_line(index + 1, line, &mut words);
        }
    }
    words
}

/// The words of comments and string literals; of comments alone in tests.
fn words_of_source(text: &str, is_test: bool) -> Vec<Word> {
    let tests = test_modules(text);
    let mut words = Vec::new();
    let mut last_comment = 0;
    for Prose { line, text, is_comment } in prose(text) {
        if !is_comment && (is_test || tests.iter().any(|lines| lines.contains(&line))) {
            continue;
        }
        // Line comments one below the other are one text.
        if !is_comment || line > last_comment + 1 {
            words.push(Word { line, text: None });
        }
        for (offset, part) in text.lines().enumerate() {
            if is_comment {
                push_line(line + offset, part, &mut words);
                last_comment = line + offset;
            } else {
                push_line(line + offset, &without_placeholders(part), &mut words);
            }
        }
        if !is_comment {
            words.push(Word { line, text: None });
        }
    }
    words
}

/// A comment or the contents of a string literal, with the line on which it begins.
struct Prose {
    line: usize,
    text: String,
    is_comment: bool,
}

/// Comments and string literals of a Rust source, in order.
fn prose(source: &str) -> Vec<Prose> {
    let chars: Vec<char> = source.chars().collect();
    let at = |index: usize| chars.get(index).copied().unwrap_or('\0');
    let mut found = Vec::new();
    let mut index = 0;
    let mut line = 1;
    while index < chars.len() {
        let (end, inside, is_comment) = match (at(index), at(index + 1)) {
            ('/', '/') => {
                let end = find(&chars, index, "\n");
                (end, index + 2..end, true)
            }
            ('/', '*') => {
                let end = end_of_block_comment(&chars, index);
                (end, index + 2..end.saturating_sub(2).max(index + 2), true)
            }
            ('r', '"' | '#') if !is_in_word(&chars, index) && raw_hashes(&chars, index).is_some() => {
                let hashes = raw_hashes(&chars, index).unwrap_or(0);
                let start = index + 1 + hashes + 1;
                let close = find(&chars, start, &format!("\"{}", "#".repeat(hashes)));
                (close + 1 + hashes, start..close, false)
            }
            ('"', _) => {
                let close = end_of_string(&chars, index + 1);
                (close + 1, index + 1..close, false)
            }
            ('\'', '\\') => (find(&chars, index + 3, "'") + 1, 0..0, true),
            ('\'', _) if at(index + 2) == '\'' => (index + 3, 0..0, true),
            _ => (index + 1, 0..0, true),
        };
        let end = end.min(chars.len());
        if !inside.is_empty() {
            let text = &chars[inside.start..inside.end.min(chars.len())];
            let text = if is_comment { text.iter().collect() } else { without_escapes(text) };
            found.push(Prose { line, text, is_comment });
        }
        line += chars[index..end].iter().filter(|it| **it == '\n').count();
        index = end;
    }
    found
}

/// Whether what stands at an index goes on a word, as the `r` of `var"` would.
fn is_in_word(chars: &[char], index: usize) -> bool {
    let before = |distance: usize| index.checked_sub(distance).map(|it| chars[it]);
    let is_word = |it: Option<char>| it.is_some_and(|it| it.is_alphanumeric() || it == '_');
    // `br"…"` and `cr"…"` are raw strings, too.
    if matches!(before(1), Some('b' | 'c')) { is_word(before(2)) } else { is_word(before(1)) }
}

/// How many `#` a raw string has that begins at an `r`; none where it is a raw identifier.
fn raw_hashes(chars: &[char], index: usize) -> Option<usize> {
    let hashes = chars[index + 1..].iter().take_while(|it| **it == '#').count();
    (chars.get(index + 1 + hashes) == Some(&'"')).then_some(hashes)
}

/// Where a text stands from an index on, or the end.
fn find(chars: &[char], from: usize, text: &str) -> usize {
    let text: Vec<char> = text.chars().collect();
    (from..chars.len()).find(|index| chars[*index..].starts_with(&text)).unwrap_or(chars.len())
}

fn end_of_string(chars: &[char], from: usize) -> usize {
    let mut index = from;
    while index < chars.len() && chars[index] != '"' {
        index += if chars[index] == '\\' { 2 } else { 1 };
    }
    index
}

/// Behind a block comment, which may hold others.
fn end_of_block_comment(chars: &[char], from: usize) -> usize {
    let mut index = from;
    let mut depth = 0;
    while index < chars.len() {
        if chars[index..].starts_with(&['/', '*']) {
            depth += 1;
            index += 2;
        } else if chars[index..].starts_with(&['*', '/']) {
            depth -= 1;
            index += 2;
            if depth == 0 {
                break;
            }
        } else {
            index += 1;
        }
    }
    index
}

/// The contents of a string literal with a blank for each escape; line ends stay.
fn without_escapes(chars: &[char]) -> String {
    let mut text = String::new();
    let mut chars = chars.iter();
    while let Some(it) = chars.next() {
        if *it != '\\' {
            text.push(*it);
            continue;
        }
        match chars.next() {
            Some('\n') => text.push('\n'),
            Some('u') => chars.by_ref().take_while(|it| **it != '}').for_each(drop),
            _ => text.push(' '),
        }
    }
    text
}

/// A line of a message without `{…}`.
fn without_placeholders(line: &str) -> String {
    let mut text = String::new();
    let mut depth = 0_usize;
    for it in line.chars() {
        match it {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ if depth == 0 => text.push(it),
            _ => {}
        }
    }
    text
}

/// Adds the words of a line. What stands between backticks is a name; where one is left over, all of the line is read.
fn push_line(line: usize, text: &str, words: &mut Vec<Word>) {
    let parts: Vec<&str> = text.split('`').collect();
    if parts.len().is_multiple_of(2) {
        push_words(line, text, words);
        return;
    }
    for (index, part) in parts.iter().enumerate() {
        if index % 2 == 0 {
            push_words(line, part, words);
        }
    }
}

fn push_words(line: usize, text: &str, words: &mut Vec<Word>) {
    let mut word = String::new();
    for it in text.chars().chain([' ']) {
        if it.is_alphanumeric() || it == '-' || it == '_' {
            word.extend(it.to_lowercase());
            continue;
        }
        let whole = word.trim_matches(['-', '_']);
        if !whole.is_empty() {
            words.push(Word { line, text: Some(whole.to_owned()) });
        }
        word.clear();
        if matches!(it, '.' | '!' | '?' | ':' | ';' | '|') {
            words.push(Word { line, text: None });
        }
    }
}

/// The lines of modules that only tests compile.
fn test_modules(source: &str) -> Vec<Range<usize>> {
    let lines: Vec<&str> = source.lines().collect();
    let mut found = Vec::new();
    for (index, line) in lines.iter().enumerate() {
        let is_module = lines.get(index + 1).is_some_and(|it| it.trim_start().starts_with("mod ") && it.ends_with('{'));
        if line.trim() != "#[cfg(test)]" || !is_module {
            continue;
        }
        let close = format!("{}}}", &line[..line.len() - line.trim_start().len()]);
        let length = lines[index..].iter().position(|it| *it == close).unwrap_or(lines.len() - index);
        found.push(index + 1..index + 1 + length + 1);
    }
    found
}

/// Whether a file of the repository holds nothing but tests.
fn is_test_file(path: &str) -> bool {
    path.split('/').any(|it| matches!(it, "tests" | "tests.rs" | "benches"))
}

/// Adds the files beneath a folder, but for tables of names that others have made.
fn collect_files(folder: &Path, files: &mut Vec<PathBuf>) {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    for entry in entries {
        let path = entry.expect("the folder is readable").path();
        if !path.is_dir() {
            files.push(path);
        } else if !path.ends_with("data") && !path.ends_with("target") {
            collect_files(&path, files);
        }
    }
}

fn read(file: &Path) -> String {
    fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}
