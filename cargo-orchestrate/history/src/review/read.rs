//! Reads files of records; whatever is wrong with one is told at once.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{Record, Weakening};
use orchestrate_policy::baseline::unmerged;
use orchestrate_policy::file::{read_as, schema_of};
use orchestrate_policy::{Located, PolicyProblem};

/// What either side of a merge is to the reader: a line a record, and all of them count.
const BOTH: &str = "keep the lines of both sides, in any order: each is a record by itself";

/// A file as written.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct RawReviews {
    /// The version of this file's format: 1.
    #[expect(dead_code, reason = "it is asked before anything else is read")]
    #[schemars(extend("const" = 1), example = 1)]
    version: u32,
    /// Who looked at what.
    #[serde(default)]
    review: Vec<Located<Record>>,
}

/// A file of accepted weakenings as written.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct RawWeakenings {
    /// The version of this file's format: 1.
    #[expect(dead_code, reason = "it is asked before anything else is read")]
    #[schemars(extend("const" = 1), example = 1)]
    version: u32,
    /// Who accepted what.
    #[serde(default)]
    accept: Vec<Located<Weakening>>,
}

/// Reads the records of a file.
///
/// # Errors
/// Everything that is wrong with it, in the order of the text.
pub fn read(text: &str) -> Result<Vec<Located<Record>>, Vec<PolicyProblem>> {
    if let Some(problem) = unmerged(text, BOTH) {
        return Err(vec![problem]);
    }
    let raw: RawReviews = read_as(text, "this file", &schema_of::<RawReviews>())?;
    Ok(raw.review)
}

/// Reads the accepted weakenings.
///
/// # Errors
/// Everything that is wrong with the file, in the order of the text.
pub fn read_weakenings(text: &str) -> Result<Vec<Located<Weakening>>, Vec<PolicyProblem>> {
    if let Some(problem) = unmerged(text, BOTH) {
        return Err(vec![problem]);
    }
    let raw: RawWeakenings = read_as(text, "this file", &schema_of::<RawWeakenings>())?;
    Ok(raw.accept)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::review::Said;

    const BODY: &str = "v1:04d34bc67277082b724e154c0cb02e0dc79314408e58ebd9362590ba6535ee28";

    fn one(rest: &str) -> String {
        let known = format!("who = \"a@b\", when = \"2026-11-23T05:10:00Z\", body = \"{BODY}\"");
        format!("version = 1\nreview = [\n    {{ item = \"x::f\", verdict = \"accept\", {known}{rest} }},\n]\n")
    }

    /// How the text at each place begins, and what is said of it.
    fn problems(text: &str) -> Vec<(String, String)> {
        let all = read(text).err().into_iter().flatten();
        all.map(|it| (text[it.span.start as usize..it.span.end as usize].chars().take(12).collect(), it.message))
            .collect()
    }

    #[test]
    fn what_is_written_is_read() {
        let records = read(&one(&format!(", tests = {{ \"x::t\" = \"{BODY}\" }}, note = \"n\""))).unwrap();
        let Record { item, verdict, who, body, intent, tests, note, .. } = &records[0].value;
        assert_eq!((item.as_str(), *verdict, who.as_str(), body.as_str()), ("x::f", Said::Accept, "a@b", BODY));
        assert_eq!((intent, tests["x::t"].as_str(), note.as_deref()), (&None, BODY, Some("n")));
        assert!(read("version = 1\n").unwrap().is_empty());
        // Another version of digests is no mistake: such a record is stale.
        assert!(read(&one("").replace("v1:", "v2:")).is_ok());
    }

    #[test]
    fn whatever_is_wrong_is_told_at_its_place() {
        let cases: &[(String, &str, &str)] = &[
            ("version = 2\n".into(), "2", "version 2 of this file's format is not known"),
            ("review = []\n".into(), "", "this file needs `version`"),
            ("version = 1\nreviews = []\n".into(), "reviews", "unknown key `reviews` at the top"),
            (one(", notes = \"n\""), "notes", "unknown key `notes` in `[[review]]`"),
            (
                one("").replace("\"accept\"", "\"accepted\""),
                "\"accepted\"",
                "`verdict` is `accept`, `reject` or `comment`, not `accepted`",
            ),
            (one("").replace("who = \"a@b\", ", ""), "{ item = \"x:", "`[[review]]` needs `who`"),
            (one("").replace("T05:10:00Z", ""), "\"2026-11-23\"", "`2026-11-23` is no time in UTC"),
            (one("").replace("11-23", "13-23"), "\"2026-13-23T", "`2026-13-23T05:10:00Z` is no time in UTC"),
            (
                one("").replace("v1:04", "v1:4"),
                "\"v1:4d34bc67",
                "`v1:4d34bc67277082b724e154c0cb02e0dc79314408e58ebd9362590ba6535ee28` is no digest",
            ),
            (one(", tests = { a = \"b\" }"), "\"b\"", "`b` is no digest"),
            (
                format!("{}<<<<<<< HEAD\n=======\n>>>>>>> other\n", one("")),
                "<<<<<<< HEAD",
                "a merge has left both of its sides here",
            ),
        ];
        for (text, place, message) in cases {
            assert_eq!(problems(text), [((*place).to_owned(), (*message).to_owned())], "{text}");
        }
        assert!(!problems("version = 1\nreview = [{").is_empty());
        let wrong = read_weakenings(
            "version = 1\naccept = [{ weakening = \"f\", what = \"w\", who = \"a\", when = \"2026-11-23T05:10:00Z\" }]",
        );
        assert_eq!(wrong.err().map(|it| it[0].message.clone()), Some("`[[accept]]` needs `note`".to_owned()));
    }
}
