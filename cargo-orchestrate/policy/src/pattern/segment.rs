//! One segment of a path pattern.

use super::wildcard::{matches, same_in_path, same_name};
use crate::nearest::nearest;
use orchestrate_workspace::metadata::TargetKind;

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

    /// Whether it covers every name that another one does.
    pub(crate) fn subsumes(&self, other: &Segment) -> bool {
        match (self, other) {
            (_, Segment::Name(name)) => self.covers(name),
            (Segment::Deep, _) | (Segment::Any, Segment::Any | Segment::Wild(_)) => true,
            _ => self == other,
        }
    }

    /// Whether some name may be covered by both.
    pub(crate) fn may_overlap(&self, other: &Segment) -> bool {
        match (self, other) {
            (_, Segment::Name(name)) => self.covers(name),
            (Segment::Name(name), _) => other.covers(name),
            _ => true,
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
pub fn split(text: &str) -> Vec<&str> {
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

#[cfg(test)]
mod tests {
    use super::super::Pattern;
    use super::*;

    #[test]
    fn paths_split_between_names() {
        let cases: [(&str, &[&str]); 6] = [
            ("a", &["a"]),
            ("a::b::c", &["a", "b", "c"]),
            ("a::<B<c::D> as E::F>::g", &["a", "<B<c::D> as E::F>", "g"]),
            ("a::<fn() -> B as C>::d", &["a", "<fn() -> B as C>", "d"]),
            ("a[bin:x]::b", &["a[bin:x]", "b"]),
            ("a::::b", &["a", "", "b"]),
        ];
        for (text, expected) in cases {
            assert_eq!(split(text), expected, "{text}");
        }
    }

    #[test]
    fn what_is_no_path_says_why() {
        let long = ["a"; 63].join("::");
        let cases = [
            ("a::", "has an empty segment", "write names between `::`, as in `shop::domain`"),
            ("::a", "has an empty segment", "write names between `::`, as in `shop::domain`"),
            ("a:b", "has `:`, which no name has", "separate names by `::`"),
            ("a.b", "has `.`, which no name has", "separate names by `::`"),
            ("a/b", "has `/`, which no name has", "name modules, not files, as in `shop::domain`"),
            ("a::b!", "has `!`, which no name has", "name a macro without its `!`"),
            ("a::b()", "has `(`, which no name has", "name a function without its parentheses"),
            ("a::B<C>", "has `<`, which no name has", "name a type without its parameters"),
            ("a::<B>", "has `<B>`, which is no impl of a trait", IMPL),
            (
                "self::b",
                "has `self`, which means nothing in a policy",
                "begin with the name of the crate, as in `shop::domain`",
            ),
            ("a[lib]", "has `[lib]`, which is no target", TARGET),
            ("a[bin:]", "has `[bin:]`, which is no target", TARGET),
            ("a[exmaple:x]", "has `exmaple`, which is no kind of target", "did you mean `[example:x]`?"),
            ("a[zzz:x]", "has `zzz`, which is no kind of target", KINDS),
            ("a::{b", "has a `{` without its `}`", "write alternatives as `{a,b}`"),
            (&long, "has 63 segments", "a pattern has at most 62 segments"),
        ];
        for (text, message, help) in cases {
            assert_eq!(Pattern::parse(text), Err((format!("`{text}` {message}"), help.to_owned())));
        }
    }

    const IMPL: &str = "write an impl as `<Type as Trait>`, both as they stand in the source";
    const TARGET: &str = "write a target as `package[bin:name]`, or `package[bin:*]` for all of a kind";
    const KINDS: &str = "the kinds of target are `bin`, `example`, `test`, `bench` and `build`";
}
