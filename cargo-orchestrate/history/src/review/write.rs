//! The texts of files of records.
//!
//! They are made to be merged: a line for each record, sorted. Blocks of lines would look alike, and a merge would take one person's digest for another's.

use super::{Record, Weakening};
use orchestrate_policy::baseline::quoted;

const HEADER: &str = "\
# Who looked at what, a line for each. A record counts while the code, the intent and the tests are those that were seen.
# `cargo orchestrate review` writes this file.
version = 1
";

const HEADER_OF_WEAKENINGS: &str = "\
# Weakenings of the policy that somebody with the right to has accepted, a line for each.
# `cargo orchestrate review accept --weakening` writes this file.
version = 1
";

/// The text of a file of records, sorted.
pub fn text(records: &[Record]) -> String {
    let mut records: Vec<&Record> = records.iter().collect();
    records.sort_by_key(|it| (&it.item, &it.who, &it.when, &it.body));
    listed(HEADER, "review", records.into_iter().map(inline))
}

/// The text of a file of accepted weakenings, sorted.
pub fn text_of_weakenings(weakenings: &[Weakening]) -> String {
    let mut weakenings: Vec<&Weakening> = weakenings.iter().collect();
    weakenings.sort_by_key(|it| (&it.weakening, &it.who, &it.when));
    let inline = |it: &Weakening| {
        pairs(&[
            ("weakening", Some(&it.weakening)),
            ("what", Some(&it.what)),
            ("who", Some(&it.who)),
            ("when", Some(&it.when)),
            ("note", Some(&it.note)),
        ])
    };
    listed(HEADER_OF_WEAKENINGS, "accept", weakenings.into_iter().map(inline))
}

fn listed(header: &str, key: &str, lines: impl Iterator<Item = String>) -> String {
    let lines: String = lines.map(|line| format!("    {{ {line} }},\n")).collect();
    format!("{header}{key} = [\n{lines}]\n")
}

fn inline(record: &Record) -> String {
    let Record { item, verdict, who, when, body, intent, tests, note } = record;
    let known = pairs(&[
        ("item", Some(item)),
        ("verdict", Some(&verdict.word().to_owned())),
        ("who", Some(who)),
        ("when", Some(when)),
        ("body", Some(body)),
        ("intent", intent.as_ref()),
    ]);
    let tests: Vec<String> =
        tests.iter().map(|(path, digest)| format!("{} = {}", quoted(path), quoted(digest))).collect();
    let tests = if tests.is_empty() { String::new() } else { format!(", tests = {{ {} }}", tests.join(", ")) };
    let note = note.as_ref().map(|note| format!(", note = {}", quoted(note))).unwrap_or_default();
    format!("{known}{tests}{note}")
}

fn pairs(keys: &[(&str, Option<&String>)]) -> String {
    let pairs = keys.iter().filter_map(|(key, value)| Some(format!("{key} = {}", quoted((*value)?))));
    pairs.collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::review::{Said, read, read_weakenings};

    fn record(item: &str, who: &str, note: Option<&str>) -> Record {
        Record {
            item: item.to_owned(),
            verdict: Said::Reject,
            who: who.to_owned(),
            when: "2026-11-23T05:10:00Z".to_owned(),
            body: orchestrate_syntax::digest::of_words("body"),
            intent: Some(orchestrate_syntax::digest::of_words("intent")),
            tests: [("x::tests::<T as \"Y\">::t".to_owned(), orchestrate_syntax::digest::of_words("test"))].into(),
            note: note.map(str::to_owned),
        }
    }

    fn read_back(text: &str) -> Vec<Record> {
        read(text).unwrap().into_iter().map(|it| it.value).collect()
    }

    #[test]
    fn what_is_written_can_be_read_a_line_each_in_order() {
        let records = [
            record("x::g", "b@c", None),
            record("x::f", "b@c", Some("two\nlines \"quoted\" \u{7f}")),
            record("x::f", "a@b", None),
        ];
        let text = text(&records);
        assert_eq!(read_back(&text), [records[2].clone(), records[1].clone(), records[0].clone()], "{text}");
        assert_eq!(text.lines().count(), 4 + 3 + 1);
        let bare = Record { intent: None, tests: Default::default(), ..record("x::f", "a", None) };
        assert_eq!(read_back(&super::text(std::slice::from_ref(&bare))), [bare]);
        let weakening = Weakening {
            weakening: "f".to_owned(),
            what: "a \"b\"".to_owned(),
            who: "a@b".to_owned(),
            when: "2026-11-23T05:10:00Z".to_owned(),
            note: "so".to_owned(),
        };
        let again = read_weakenings(&text_of_weakenings(std::slice::from_ref(&weakening))).unwrap();
        assert_eq!(again[0].value, weakening);
    }
}
