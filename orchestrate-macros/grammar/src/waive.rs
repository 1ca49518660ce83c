//! `waive("rule-id", reason = "…", until = "YYYY-MM-DD")`.

use crate::arguments::{Arguments, Key, Schema, Takes, comma};
use crate::cursor::{Cursor, describe};
use crate::date::Date;
use crate::error::MarkError;
use crate::token::{Spanned, TokenTree};

/// What a `waive` mark says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waive<S> {
    /// The rule's id, in kebab-case; whether there is such a rule is the engine's to say.
    pub rule: Spanned<String, S>,
    /// Why the rule must wait. Never blank.
    pub reason: Spanned<String, S>,
    /// The last day on which the waiver holds.
    pub until: Spanned<Date, S>,
}

static SCHEMA: Schema = Schema {
    mark: "waive",
    keys: &[
        Key { name: "reason", takes: Takes::Text, purpose: "say why the rule must wait" },
        Key { name: "until", takes: Takes::Text, purpose: "name the last day, as year-month-day" },
    ],
    stray: "a waiver names one rule: write a second `#[waive(…)]` for another",
};

const SHAPE: &str = "`#[waive(\"rule-id\", reason = \"…\", until = \"YYYY-MM-DD\")]`";

/// Reads the arguments of `#[waive(…)]`, without the parentheses; `whole` is the place of the whole mark.
///
/// # Errors
/// The first mistake, in the order of the source; after that, a missing `reason` or `until`.
pub fn waive<S: Copy>(tokens: &[TokenTree<S>], whole: S) -> Result<Waive<S>, MarkError<S>> {
    let mut cursor = Cursor::new(tokens);
    let rule = rule(&mut cursor, whole)?;
    comma(&mut cursor)?;
    let mut arguments = Arguments::from_tokens(&SCHEMA, &mut cursor)?;
    let reason = arguments.required("reason", whole)?;
    let until = arguments.required("until", whole)?;
    match Date::parse(&until.value) {
        Ok(date) => Ok(Waive { rule, reason, until: Spanned::new(date, until.span) }),
        Err(message) => {
            Err(MarkError::new(until.span, message, "write year-month-day, as in `until = \"2027-03-31\"`"))
        }
    }
}

fn rule<S: Copy>(cursor: &mut Cursor<'_, S>, whole: S) -> Result<Spanned<String, S>, MarkError<S>> {
    let write = || format!("write {SHAPE}");
    let Some(token) = cursor.next() else {
        return Err(MarkError::new(whole, "`waive` has no arguments", write()));
    };
    let TokenTree::Literal { text, span } = token else {
        return Err(MarkError::new(token.span(), format!("expected a rule's id, found {}", describe(token)), write()));
    };
    let rule = crate::literal::string(text)
        .map_err(|kind| MarkError::new(*span, format!("a rule's id is a string, not {kind}"), write()))?;
    if rule.trim().is_empty() {
        return Err(MarkError::new(*span, "the rule's id is empty", "name one rule, as in `denied-dependency`"));
    }
    if is_kebab_case(&rule) { Ok(Spanned::new(rule, *span)) } else { Err(no_id(&rule, *span)) }
}

fn is_kebab_case(text: &str) -> bool {
    let mut before = b'-';
    for (at, byte) in text.bytes().enumerate() {
        let fits = match byte {
            b'a'..=b'z' => true,
            b'0'..=b'9' => at > 0,
            b'-' => before != b'-',
            _ => false,
        };
        if !fits {
            return false;
        }
        before = byte;
    }
    before != b'-'
}

fn no_id<S>(rule: &str, span: S) -> MarkError<S> {
    MarkError::new(span, format!("`{rule}` is not the id of a rule"), mended(rule))
}

/// What to write instead, if the words are there and only their form is not.
fn mended(rule: &str) -> String {
    let mut meant = String::new();
    for c in rule.chars() {
        if c.is_ascii_alphanumeric() {
            meant.push(c.to_ascii_lowercase());
        } else if !meant.is_empty() && !meant.ends_with('-') {
            meant.push('-');
        }
    }
    if meant.ends_with('-') {
        meant.pop();
    }
    if is_kebab_case(&meant) {
        return format!("write `\"{meant}\"`");
    }
    "ids are words of small letters joined by `-`, as in `denied-dependency`".to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{read, show};

    fn check(source: &str, expected: &str) {
        let shown = show(source, read(source, waive), |mark| {
            format!("{} | {} | {}", mark.rule.value, mark.reason.value, mark.until.value)
        });
        assert_eq!(shown, expected, "{source}");
    }

    #[test]
    fn well_formed_waivers() {
        let cases = [
            (r#""denied-dependency", reason = "r", until = "2027-03-31""#, "denied-dependency | r | 2027-03-31"),
            (r#""module-cycle", until = "2028-02-29", reason = r"r","#, "module-cycle | r | 2028-02-29"),
            (r#"$("rule-2"), reason = $("r"), until = $("2027-01-01")"#, "rule-2 | r | 2027-01-01"),
        ];
        for (source, expected) in cases {
            check(source, expected);
        }
    }

    #[test]
    fn each_mistake_is_one_error_at_its_place() {
        let write = "write `#[waive(\"rule-id\", reason = \"…\", until = \"YYYY-MM-DD\")]`";
        let date = "write year-month-day, as in `until = \"2027-03-31\"`";
        let until = "name the last day, as year-month-day: `until = \"…\"`";
        let words = "ids are words of small letters joined by `-`, as in `denied-dependency`";
        let cases = [
            ("", format!("whole: `waive` has no arguments | {write}")),
            (r#"reason = "r""#, format!("`reason`: expected a rule's id, found the identifier `reason` | {write}")),
            ("1", format!("`1`: a rule's id is a string, not a number | {write}")),
            (r#"b"x""#, format!("`b\"x\"`: a rule's id is a string, not a byte string | {write}")),
            (r#""""#, "`\"\"`: the rule's id is empty | name one rule, as in `denied-dependency`".to_owned()),
            (r#""Denied_dependency""#, "`\"Denied_dependency\"`: `Denied_dependency` is not the id of a rule | write `\"denied-dependency\"`".to_owned()),
            (r#""a--b""#, "`\"a--b\"`: `a--b` is not the id of a rule | write `\"a-b\"`".to_owned()),
            (r#""a-""#, "`\"a-\"`: `a-` is not the id of a rule | write `\"a\"`".to_owned()),
            (r#""2-rule""#, format!("`\"2-rule\"`: `2-rule` is not the id of a rule | {words}")),
            (r#""…""#, format!("`\"…\"`: `…` is not the id of a rule | {words}")),
            (r#""a""#, "whole: `waive` has no `reason` | say why the rule must wait: `reason = \"…\"`".to_owned()),
            (r#""a", until = "2027-03-31""#, "whole: `waive` has no `reason` | say why the rule must wait: `reason = \"…\"`".to_owned()),
            (r#""a", reason = "r""#, format!("whole: `waive` has no `until` | {until}")),
            (r#""a", reason = " ", until = "2027-03-31""#, "`\" \"`: `reason` is empty | say why the rule must wait: `reason = \"…\"`".to_owned()),
            (r#""a", reason = "r", until = """#, format!("`\"\"`: `until` is empty | {until}")),
            (r#""a", reason = "r", until = "soon""#, format!("`\"soon\"`: `soon` is no date | {date}")),
            (r#""a", reason = "r", until = "2027-02-29""#, format!("`\"2027-02-29\"`: `2027-02-29` is no date: that month has 28 days | {date}")),
            (r#""a", reason = "r", until = 2027-03-31"#, "`2027`: `until` takes a string, not a number | write `until = \"…\"`".to_owned()),
            (r#""a" reason = "r""#, "`reason`: missing `,` before the identifier `reason` | values are single string literals, separated by `,`".to_owned()),
            (r#""a", "b""#, "`\"b\"`: expected a key, found a string | a waiver names one rule: write a second `#[waive(…)]` for another".to_owned()),
            (r#""a", reasons = "r""#, "`reasons`: unknown key `reasons` | write `reason`; the keys are `reason` and `until`".to_owned()),
            (r#""a", reason = "r", reason = "r""#, "`reason`@19: `reason` is given twice | keep one of the two".to_owned()),
        ];
        for (source, expected) in cases {
            check(source, &expected);
        }
    }
}
