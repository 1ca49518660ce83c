//! One segment of a path pattern.

use super::wildcard::{matches, same_in_path, same_name};
use crate::metadata::TargetKind;
use crate::policy::nearest::nearest;

/// One segment of a path pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Segment {
    /// A name.
    Name(Box<str>),
    /// A name with `*` in it.
    Wild(Box<str>),
    /// `*`: any one segment.
    Any,
    /// `**`: any number of segments.
    Deep,
}

impl Segment {
    /// Whether it covers a name. `**` is no single name, so it covers each.
    pub(crate) fn covers(&self, name: &str) -> bool {
        match self {
            Segment::Name(text) => same_name(text, name),
            Segment::Wild(text) => matches(text, name, same_in_path),
            Segment::Any | Segment::Deep => true,
        }
    }

    /// Its text where it is a plain name.
    pub(crate) fn name(&self) -> Option<&str> {
        match self {
            Segment::Name(text) => Some(text),
            _ => None,
        }
    }
}

/// Splits at `::`, but not inside `<…>` or `[…]`.
pub(crate) fn split(text: &str) -> Vec<&str> {
    let (mut parts, mut start, mut depth) = (Vec::new(), 0, 0usize);
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        match bytes[at] {
            b'<' | b'[' => depth += 1,
            b'>' if at > 0 && bytes[at - 1] == b'-' => {}
            b'>' | b']' => depth = depth.saturating_sub(1),
            b':' if depth == 0 && bytes.get(at + 1) == Some(&b':') => {
                parts.push(&text[start..at]);
                start = at + 2;
                at += 1;
            }
            _ => {}
        }
        at += 1;
    }
    parts.push(&text[start..]);
    parts
}

/// Reads one segment; `first` in the path or not. An error says what is wrong and how to mend it.
pub(crate) fn read(text: &str, first: bool) -> Result<Segment, (String, String)> {
    let plain = text.trim().trim_start_matches("r#");
    match plain {
        "" => Err(("has an empty segment".to_owned(), "write names between `::`, as in `shop::domain`".to_owned())),
        "*" => Ok(Segment::Any),
        "**" => Ok(Segment::Deep),
        "crate" | "self" | "super" | "Self" => Err(relative(plain)),
        _ => {
            check(plain, first)?;
            let text = Box::from(plain);
            Ok(if plain.contains('*') { Segment::Wild(text) } else { Segment::Name(text) })
        }
    }
}

fn relative(word: &str) -> (String, String) {
    let help = "begin with the name of the crate, as in `shop::domain`".to_owned();
    (format!("has `{word}`, which means nothing in a policy"), help)
}

fn check(text: &str, first: bool) -> Result<(), (String, String)> {
    if text.contains("**") {
        let help = "write `**` between `::`, or a single `*` within a name".to_owned();
        return Err(("has `**` within a name".to_owned(), help));
    }
    if text.starts_with('<') {
        return check_impl(text);
    }
    let name = match text.split_once('[') {
        Some((name, target)) if first => {
            check_target(target)?;
            name
        }
        _ => text,
    };
    match name.chars().find(|c| !(c.is_alphanumeric() || matches!(c, '_' | '-' | '*'))) {
        Some(c) => Err(bad_character(c)),
        None => Ok(()),
    }
}

fn check_impl(text: &str) -> Result<(), (String, String)> {
    if text.ends_with('>') && text.contains(" as ") {
        return Ok(());
    }
    let help = "write an impl as `<Type as Trait>`, both as they stand in the source".to_owned();
    Err((format!("has `{text}`, which is no impl of a trait"), help))
}

/// What stands after the `[` of `package[bin:x]`.
fn check_target(text: &str) -> Result<(), (String, String)> {
    let help = "write a target as `package[bin:name]`, or `package[bin:*]` for all of a kind".to_owned();
    let Some((kind, name)) = text.strip_suffix(']').and_then(|text| text.split_once(':')) else {
        return Err((format!("has `[{text}`, which is no target"), help));
    };
    let kinds = [TargetKind::Bin, TargetKind::Example, TargetKind::Test, TargetKind::Bench, TargetKind::BuildScript];
    let words = || kinds.into_iter().filter_map(TargetKind::word);
    if name.is_empty() {
        return Err((format!("has `[{text}`, which is no target"), help));
    }
    if kind == "*" || words().any(|word| word == kind) {
        return Ok(());
    }
    let help = match nearest(kind, words()) {
        Some(near) => format!("did you mean `[{near}:{name}]`?"),
        None => "the kinds of target are `bin`, `example`, `test`, `bench` and `build`".to_owned(),
    };
    Err((format!("has `{kind}`, which is no kind of target"), help))
}

fn bad_character(c: char) -> (String, String) {
    let help = match c {
        ':' | '.' => "separate names by `::`".to_owned(),
        '/' => "name modules, not files, as in `shop::domain`".to_owned(),
        '!' => "name a macro without its `!`".to_owned(),
        '(' | ')' => "name a function without its parentheses".to_owned(),
        '<' | '>' => "name a type without its parameters".to_owned(),
        _ => "names have letters, digits, `_`, `-` and `*`".to_owned(),
    };
    (format!("has `{c}`, which no name has"), help)
}
