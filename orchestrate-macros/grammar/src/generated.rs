//! `generated(intent = "…", by = "…", spec = "…", owner = "…", tests("…", …))`, and the same as a table.

use crate::arguments::{Arguments, Key, Schema, Takes, Value};
use crate::cursor::Cursor;
use crate::error::MarkError;
use crate::token::{Spanned, TokenTree};

/// What a `generated` mark says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Generated<S> {
    /// What the code is for. Never blank.
    pub intent: Spanned<String, S>,
    /// The tool or model that wrote it.
    pub by: Option<Spanned<String, S>>,
    /// What it is written to: a file of the workspace, or a URL.
    pub spec: Option<Spanned<String, S>>,
    /// Who answers for it.
    pub owner: Option<Spanned<String, S>>,
    /// The item paths of tests that must hold, as text.
    pub tests: Vec<Spanned<String, S>>,
}

static SCHEMA: Schema = Schema {
    mark: "generated",
    keys: &[
        Key { name: "intent", takes: Takes::Text, purpose: "say what the code is for" },
        Key { name: "by", takes: Takes::Text, purpose: "name the tool or model that wrote it" },
        Key { name: "spec", takes: Takes::Text, purpose: "name a file of the workspace, or a URL" },
        Key { name: "owner", takes: Takes::Text, purpose: "say who answers for it" },
        Key { name: "tests", takes: Takes::List, purpose: "name tests by their paths" },
    ],
    stray: "give every value a key: `intent = \"…\"`",
};

/// Reads the arguments of `#[generated(…)]`, without the parentheses; `whole` is the place of the whole mark.
///
/// ```
/// use orchestrate_grammar::{TokenTree, generated};
///
/// // A place can be anything that is `Copy`; here it is the number of the token.
/// let tokens = [
///     TokenTree::Ident { text: "intent".into(), span: 1 },
///     TokenTree::Punct { character: '=', span: 2 },
///     TokenTree::Literal { text: r#""Parse a retry header""#.into(), span: 3 },
/// ];
/// let mark = generated(&tokens, 0).unwrap();
/// assert_eq!(mark.intent.value, "Parse a retry header");
/// assert_eq!(mark.intent.span, 3);
///
/// let error = generated(&tokens[..2], 0).unwrap_err();
/// assert_eq!(error.to_string(), "`intent` has no value\nhelp: write `intent = \"…\"`");
/// ```
///
/// # Errors
/// The first mistake, in the order of the source; after that, a missing `intent`.
pub fn generated<S: Copy>(tokens: &[TokenTree<S>], whole: S) -> Result<Generated<S>, MarkError<S>> {
    let mut cursor = Cursor::new(tokens);
    if cursor.peek().is_none() {
        let help = "write `#[generated(intent = \"…\")]`";
        return Err(MarkError::new(whole, "`generated` has no arguments", help));
    }
    checked(Arguments::from_tokens(&SCHEMA, &mut cursor)?, whole)
}

/// Reads the same mark from the pairs of a table; `whole` is the place of the table.
///
/// # Errors
/// As [`generated`]; where the two forms look different, the help shows the table's.
pub fn generated_from_pairs<S: Copy>(
    pairs: Vec<(Spanned<String, S>, Value<S>)>,
    whole: S,
) -> Result<Generated<S>, MarkError<S>> {
    checked(Arguments::from_pairs(&SCHEMA, pairs)?, whole)
}

fn checked<S: Copy>(mut arguments: Arguments<S>, whole: S) -> Result<Generated<S>, MarkError<S>> {
    Ok(Generated {
        intent: arguments.required("intent", whole)?,
        by: arguments.text("by"),
        spec: arguments.text("spec"),
        owner: arguments.text("owner"),
        tests: arguments.list("tests"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{read, show};

    fn check(source: &str, expected: &str) {
        let shown = show(source, read(source, generated), |mark| {
            let option = |text: Option<Spanned<String, _>>| text.map_or_else(|| "-".to_owned(), |text| text.value);
            let tests: Vec<String> = mark.tests.into_iter().map(|test| test.value).collect();
            let (by, spec, owner) = (option(mark.by), option(mark.spec), option(mark.owner));
            format!("{} | {by} | {spec} | {owner} | {}", mark.intent.value, tests.join(" "))
        });
        assert_eq!(shown, expected, "{source}");
    }

    #[test]
    fn well_formed_marks() {
        let cases = [
            (r#"intent = "x""#, "x | - | - | - | "),
            (r#"intent = "x","#, "x | - | - | - | "),
            (r#"tests("a", "b::c",), owner = "o", spec = "s", by = "m", intent = "x""#, "x | m | s | o | a b::c"),
            (r###"intent = r#"a "b""#"###, r#"a "b" | - | - | - | "#),
            ("intent = \"a \\\n     b\"", "a b | - | - | - | "),
            (r#"intent = " x ""#, " x  | - | - | - | "),
            // `$(…)` stands for the invisible group around what a macro inserts.
            (r#"intent = $("x")"#, "x | - | - | - | "),
            (r#"$(intent = $($("x")))$(), tests($("a"), $("b"))"#, "x | - | - | - | a b"),
        ];
        for (source, expected) in cases {
            check(source, expected);
        }
    }

    #[test]
    fn each_mistake_is_one_error_at_its_place() {
        let keys = "the keys are `intent`, `by`, `spec`, `owner` and `tests`";
        let write = "write `intent = \"…\"`";
        let comma = "values are single string literals, separated by `,`";
        let intent = "say what the code is for: `intent = \"…\"`";
        let cases = [
            ("", "whole: `generated` has no arguments | write `#[generated(intent = \"…\")]`".to_owned()),
            (r#"by = "m""#, format!("whole: `generated` has no `intent` | {intent}")),
            (r#"intent = """#, format!("`\"\"`: `intent` is empty | {intent}")),
            (r#"intent = " \n\t""#, format!("`\" \\n\\t\"`: `intent` is empty | {intent}")),
            (
                r#"intent = "x", by = """#,
                "`\"\"`: `by` is empty | name the tool or model that wrote it: `by = \"…\"`".to_owned(),
            ),
            (r#"intnet = "x""#, format!("`intnet`: unknown key `intnet` | write `intent`; {keys}")),
            (r#"purpose = "x""#, format!("`purpose`: unknown key `purpose` | {keys}")),
            (r#"purpose"#, format!("`purpose`: unknown key `purpose` | {keys}")),
            (r#"r#by = "x""#, format!("`r#by`: unknown key `r#by` | write `by`; {keys}")),
            (
                r#"intent = "x", by = "a", intent = "y""#,
                "`intent`@24: `intent` is given twice | keep one of the two".to_owned(),
            ),
            (r#"tests("a"), tests("b")"#, "`tests`@12: `tests` is given twice | keep one of the two".to_owned()),
            ("intent = 1", format!("`1`: `intent` takes a string, not a number | {write}")),
            ("intent = -1", format!("`-`: `intent` takes a string, not a number | {write}")),
            ("intent = 'x'", format!("`'x'`: `intent` takes a string, not a character | {write}")),
            ("intent = true", format!("`true`: `intent` takes a string, not a boolean | {write}")),
            ("intent = x", format!("`x`: `intent` takes a string, not the identifier `x` | {write}")),
            (
                r#"intent = concat!("a")"#,
                format!("`concat`: `intent` takes a string, not the identifier `concat` | {write}"),
            ),
            (r#"intent = b"x""#, format!("`b\"x\"`: `intent` takes a string, not a byte string | {write}")),
            (r#"intent = c"x""#, format!("`c\"x\"`: `intent` takes a string, not a C string | {write}")),
            (
                r#"intent = "x"y"#,
                format!("`\"x\"y`: `intent` takes a string, not a string with the suffix `y` | {write}"),
            ),
            (r#"intent = ["x"]"#, format!("`[\"x\"]`: `intent` takes a string, not an array | {write}")),
            (
                r#"intent = ("x")"#,
                format!("`(\"x\")`: `intent` takes a string, not an expression in parentheses | {write}"),
            ),
            (r#"intent("x")"#, format!("`(\"x\")`: `intent` takes a string, not a list | {write}")),
            ("intent", format!("`intent`: `intent` has no value | {write}")),
            (r#"intent, by = "x""#, format!("`intent`: `intent` has no value | {write}")),
            ("intent =", format!("`intent`: `intent` has no value | {write}")),
            (r#"intent =, by = "x""#, format!("`intent`: `intent` has no value | {write}")),
            (r#"intent "x""#, format!("`\"x\"`: expected `=` after `intent`, found a string | {write}")),
            (r#"intent: "x""#, format!("`:`: expected `=` after `intent`, found `:` | {write}")),
            (r#"intent == "x""#, format!("`=`@8: `intent` takes a string, not `=` | {write}")),
            (r#""x""#, "`\"x\"`: expected a key, found a string | give every value a key: `intent = \"…\"`".to_owned()),
            (
                r#", intent = "x""#,
                "`,`: expected a key, found `,` | give every value a key: `intent = \"…\"`".to_owned(),
            ),
            (
                r#"intent = "x",, by = "y""#,
                "`,`@13: expected a key, found `,` | give every value a key: `intent = \"…\"`".to_owned(),
            ),
            (r#"intent = "x" by = "y""#, format!("`by`: missing `,` before the identifier `by` | {comma}")),
            (r#"intent = "x" "y""#, format!("`\"y\"`: missing `,` before a string | {comma}")),
            (r#"intent = "x"; by = "y""#, format!("`;`: expected `,`, found `;` | {comma}")),
            (r#"intent = "x" + "y""#, format!("`+`: expected `,`, found `+` | {comma}")),
            (
                r#"tests = "a::b""#,
                "`\"a::b\"`: `tests` takes a list, not a string | write `tests(\"a::b\")`".to_owned(),
            ),
            (
                r#"tests = ["a"]"#,
                "`[\"a\"]`: `tests` takes a list of strings, not an array | write `tests(\"…\")`".to_owned(),
            ),
            (r#"tests = 1"#, "`1`: `tests` takes a list of strings, not a number | write `tests(\"…\")`".to_owned()),
            (
                r#"tests["a"]"#,
                "`[\"a\"]`: expected `(` after `tests`, found an array | write `tests(\"…\")`".to_owned(),
            ),
            ("tests", "`tests`: `tests` has no value | write `tests(\"…\")`".to_owned()),
            ("tests()", "`()`: `tests` is empty | name tests by their paths: `tests(\"…\")`".to_owned()),
            (r#"tests("a", "")"#, "`\"\"`: `tests` is empty | name tests by their paths: `tests(\"…\")`".to_owned()),
            (r#"tests("a" "b")"#, format!("`\"b\"`: missing `,` before a string | {comma}")),
            (r#"tests("a", "a")"#, "`\"a\"`@11: `tests` names `a` twice | keep one of the two".to_owned()),
            (
                "tests(a::b, c::d)",
                "`a`: `tests` takes a string, not the identifier `a` | write `tests(\"…\")`".to_owned(),
            ),
        ];
        for (source, expected) in cases {
            check(source, &expected);
        }
    }

    #[test]
    fn a_table_is_held_to_the_same_grammar() {
        let text = |value: &str| Value::Text(Spanned::new(value.to_owned(), 2));
        let list = |items: Vec<Value<i32>>| Value::List { items, span: 3 };
        let other = || Value::Other { kind: "an integer".to_owned(), span: 4 };
        let mut cases = vec![
            (vec![("intent", text("x")), ("tests", list(vec![text("a"), text("b")]))], Ok(2)),
            (
                vec![("by", text("x"))],
                Err((0, "`generated` has no `intent`\nhelp: say what the code is for: `intent = \"…\"`")),
            ),
            (vec![], Err((0, "`generated` has no `intent`\nhelp: say what the code is for: `intent = \"…\"`"))),
            (
                vec![("intent", text(""))],
                Err((2, "`intent` is empty\nhelp: say what the code is for: `intent = \"…\"`")),
            ),
            (
                vec![("intent", other())],
                Err((4, "`intent` takes a string, not an integer\nhelp: write `intent = \"…\"`")),
            ),
            (
                vec![("intent", list(vec![text("x")]))],
                Err((3, "`intent` takes a string, not a list\nhelp: write `intent = \"…\"`")),
            ),
            (vec![("tests", text("a"))], Err((2, "`tests` takes a list, not a string\nhelp: write `tests = [\"a\"]`"))),
            (
                vec![("tests", list(vec![]))],
                Err((3, "`tests` is empty\nhelp: name tests by their paths: `tests = [\"…\"]`")),
            ),
            (
                vec![("tests", list(vec![other()]))],
                Err((4, "`tests` takes a string, not an integer\nhelp: write `tests = [\"…\"]`")),
            ),
        ];
        cases.push((
            vec![("test", other())],
            Err((
                1,
                "unknown key `test`\nhelp: write `tests`; the keys are `intent`, `by`, `spec`, `owner` and `tests`",
            )),
        ));
        for (pairs, expected) in cases {
            let pairs = pairs.into_iter().map(|(key, value)| (Spanned::new(key.to_owned(), 1), value)).collect();
            let got = generated_from_pairs(pairs, 0).map(|mark| mark.tests.len());
            assert_eq!(
                got.map_err(|error| (error.span, error.to_string())),
                expected.map_err(|(at, text)| (at, text.to_owned()))
            );
        }
    }
}
