//! Reads a baseline; whatever is wrong with it is told at once.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

use super::{Baseline, Block, Entry};
use crate::file::{in_order, read_as, schema_of};
use crate::nearest::nearest;
use crate::{Located, PolicyProblem};
use orchestrate_workspace::source::Span;

/// How a merge that could not be made begins.
const CONFLICT: &str = "<<<<<<< ";

/// Whichever side is taken, an update takes out of it what is fixed in both.
const EITHER: &str = "take either side whole, and run `cargo orchestrate baseline update`: it takes out what is fixed";

/// The file as written.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct RawBaseline {
    /// The version of this file's format: 1.
    #[expect(dead_code, reason = "it is asked before anything else is read")]
    #[schemars(extend("const" = 1), example = 1)]
    version: u32,
    /// What is held, by crate.
    #[serde(default, rename = "crate")]
    blocks: Vec<Block>,
}

/// Reads a baseline; `holdable` are the rules whose findings it may hold.
///
/// # Errors
/// Everything that is wrong with it, in the order of the text.
pub fn read(text: &str, holdable: &[&str]) -> Result<Baseline, Vec<PolicyProblem>> {
    let baseline = read_any(text)?;
    let problems: Vec<PolicyProblem> =
        baseline.entries().filter_map(|(_, entry)| not_holdable(entry, holdable)).collect();
    if problems.is_empty() { Ok(baseline) } else { Err(problems) }
}

/// Reads a baseline, whatever rules it names: another release may know them.
pub(super) fn read_any(text: &str) -> Result<Baseline, Vec<PolicyProblem>> {
    if let Some(problem) = unmerged(text, EITHER) {
        return Err(vec![problem]);
    }
    let RawBaseline { blocks, .. } = read_as(text, "the baseline", &schema_of::<RawBaseline>())?;
    let baseline = Baseline { blocks };
    let problems: Vec<PolicyProblem> = twice(&baseline).chain(placeless(&baseline)).collect();
    if problems.is_empty() { Ok(baseline) } else { Err(in_order(problems)) }
}

/// Where a merge could not be made; `help` says what to do with its sides.
pub fn unmerged(text: &str, help: &str) -> Option<PolicyProblem> {
    let at = text.split_inclusive('\n').scan(0, |at, line| {
        let start = *at;
        *at += line.len();
        Some((start, line))
    });
    let (start, line) = at.into_iter().find(|(_, line)| line.starts_with(CONFLICT))?;
    let span = Span::new(start as u32, (start + line.trim_end().len()) as u32);
    Some(PolicyProblem::new(span, "a merge has left both of its sides here", help))
}

/// Names and fingerprints that are given twice.
fn twice(baseline: &Baseline) -> impl Iterator<Item = PolicyProblem> {
    let names = repeated(baseline.blocks.iter().map(|block| (block.name.value.as_str(), block.name.span)));
    let entries = repeated(baseline.entries().map(|(_, entry)| (entry.value.fingerprint.as_str(), entry.span)));
    let two_blocks =
        |(name, span)| PolicyProblem::new(span, format!("two blocks are named `{name}`"), "write one block a crate");
    let two_entries =
        |(_, span)| PolicyProblem::new(span, "this finding is held twice", "take one of the two entries out");
    names.into_iter().map(two_blocks).chain(entries.into_iter().map(two_entries))
}

fn repeated<'a>(all: impl Iterator<Item = (&'a str, Span)>) -> Vec<(String, Span)> {
    let mut seen = BTreeMap::new();
    let again = |(name, span): (&'a str, Span)| seen.insert(name, ()).map(|()| (name.to_owned(), span));
    all.filter_map(again).collect()
}

/// Entries that stand nowhere, or in two places.
fn placeless(baseline: &Baseline) -> impl Iterator<Item = PolicyProblem> {
    let entries = baseline.entries().filter(|(_, entry)| entry.value.item.is_some() == entry.value.file.is_some());
    entries.map(|(_, entry)| {
        let help = "`cargo orchestrate baseline update` writes entries: take this one out, and run it";
        PolicyProblem::new(entry.span, "an entry needs either `item` or `file`", help)
    })
}

fn not_holdable(entry: &Located<Entry>, holdable: &[&str]) -> Option<PolicyProblem> {
    let rule = entry.value.rule.as_str();
    if holdable.contains(&rule) {
        return None;
    }
    let help = match nearest(rule, holdable.iter().copied()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => "take this entry out: what it was held for is to be mended".to_owned(),
    };
    Some(PolicyProblem::new(entry.span, format!("`{rule}` is no rule whose findings a baseline can hold"), help))
}

#[cfg(test)]
mod tests {
    use super::*;

    const ONE: &str = r#"{ rule = "a", item = "x::f", fingerprint = "00000000000000000000000000000000" }"#;
    const TWO: &str = r#"{ rule = "b", contract = "c", file = "Cargo.toml", to = "y", fingerprint = "00000000000000000000000000000001" }"#;

    fn block(name: &str, entries: &[&str]) -> String {
        format!("[[crate]]\nname = \"{name}\"\nheld = [{}]\n", entries.join(", "))
    }

    /// How the text at each place begins, and what is said of it.
    fn problems(text: &str) -> Vec<(String, String)> {
        let all = read(text, &["a", "b"]).err().into_iter().flatten();
        all.map(|it| (text[range(it.span)].chars().take(12).collect(), it.message)).collect()
    }

    #[test]
    fn what_is_written_is_read() {
        let text = format!("version = 1\n{}{}", block("x", &[ONE]), block(".", &[TWO]));
        let baseline = read(&text, &["a", "b"]).unwrap();
        let read: Vec<_> = baseline.entries().map(|(name, entry)| (name, &text[range(entry.span)])).collect();
        assert_eq!(read, [("x", ONE), (".", TWO)]);
        assert_eq!(baseline.blocks[1].held[0].value.to.as_deref(), Some("y"));
        assert_eq!(read_any("version = 1\n"), Ok(Baseline::default()));
    }

    fn range(span: Span) -> std::ops::Range<usize> {
        span.start as usize..span.end as usize
    }

    #[test]
    fn whatever_is_wrong_is_told_at_its_place() {
        let v1 = |rest: &str| format!("version = 1\n{rest}");
        let cases: &[(String, &str, &str)] = &[
            ("version = 2\nheld = 3\n".into(), "2", "version 2 of the baseline's format is not known"),
            (block("x", &[ONE]), "", "the baseline needs `version`"),
            (v1("[[crates]]\n"), "crates", "unknown key `crates` at the top"),
            // A table of a later policy is nothing here.
            (v1("[[cycles]]\n"), "cycles", "unknown key `cycles` at the top"),
            (v1("[[crate]]\nname = \"x\"\n"), "[[crate]]", "`[[crate]]` needs `held`"),
            (v1(&block("", &[ONE])), "\"\"", "`name` must not be empty"),
            (v1(&block("x", &[ONE, ONE])), "{ rule = \"a\"", "this finding is held twice"),
            (v1(&format!("{}{}", block("x", &[ONE]), block("x", &[TWO]))), "\"x\"", "two blocks are named `x`"),
            (v1(&block("x", &[&ONE.replace("item", "itme")])), "itme", "unknown key `itme` in `[[crate.held]]`"),
            (
                v1(&block("x", &[&ONE.replace("item = \"x::f\", ", "")])),
                "{ rule = \"a\"",
                "an entry needs either `item` or `file`",
            ),
            (
                v1(&block("x", &[&ONE.replace("0\"", "g\"")])),
                "\"00000000000",
                "`0000000000000000000000000000000g` is no fingerprint",
            ),
            (
                v1(&block("x", &[&ONE.replace("\"a\"", "\"zzzz\"")])),
                "{ rule = \"zz",
                "`zzzz` is no rule whose findings a baseline can hold",
            ),
            (v1("<<<<<<< HEAD\n=======\n>>>>>>> other\n"), "<<<<<<< HEAD", "a merge has left both of its sides here"),
        ];
        for (text, place, message) in cases {
            assert_eq!(problems(text), [((*place).to_owned(), (*message).to_owned())], "{text}");
        }
        assert_eq!(read("version = ", &[]).err().map(|it| it.len()), Some(1));
    }
}
